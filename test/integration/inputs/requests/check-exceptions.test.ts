import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readCheckExceptions } from '../../../../src/inputs/requests/check-exceptions.ts'
import { openInputs } from '../../../../src/wiring/read-inputs.ts'
import { problemsWhile } from '../../../support/forms.ts'
import { recordingHost } from '../../../support/host.ts'

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-check-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const POLICY = join(directory, 'policy.yml')
writeFileSync(
  POLICY,
  'version: 1\nexceptions:\n  - { id: CVE-2026-1, reason: r, owner: o, expires: 2099-01-01 }\n',
)

const read = (given: Readonly<Record<string, string>>) =>
  readCheckExceptions(
    openInputs(
      'check-exceptions',
      recordingHost({
        'harbor-url': 'https://harbor.example.com',
        'robot-name': 'robot$ci',
        'robot-token': 'a-secret-of-a-robot',
        'tagged-images': 'library/app:v1',
        ...given,
      }),
    ),
  )

it('a check of exceptions needs a file of exceptions or a policy', async () => {
  expect(await problemsWhile(read({}))).toEqual([
    'ignore-file: is required, or "policy" for the exceptions that stand in it',
  ])
  const { policy, exceptions } = await read({ policy: POLICY })
  expect(policy?.document.exceptions).toMatchObject([{ owner: 'o', line: 3, rule: { id: 'CVE-2026-1' } }])
  expect(exceptions.exceptions).toEqual([])
})

it('a policy that cannot be read ends the check, and is never no policy', async () => {
  expect(await problemsWhile(read({ policy: join(directory, 'gone.yml') }))).toEqual([
    expect.stringMatching(/^policy: ".*gone\.yml" could not be read: /),
  ])
})
