/** A variable in GitHub: made or changed, in spite of a fault that passes, and without the right to it explained. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createGithubVariable } from '../../../../src/adapters/github/variable-store.ts'
import { type GitHubSandbox, startGitHub } from '../../../sandbox/github/index.ts'
import { RecordingLog } from '../../../support/fakes.ts'

let github: GitHubSandbox
beforeEach(async () => {
  github = await startGitHub('octo/app')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

function open() {
  return createGithubVariable({
    repository: 'octo/app',
    name: 'HARBOR_ROBOT',
    token: 'a-token',
    environment: { GITHUB_API_URL: github.url },
    signal: new AbortController().signal,
    log: new RecordingLog(),
    secondMs: 1,
  })
}

it('is absent, then made, read and changed', async () => {
  const variable = open()
  expect(await variable.read()).toBeUndefined()
  await variable.write({ name: 'robot$apps+ci', endsAt: Date.parse('2027-02-28T10:00:00Z') })
  expect(await open().read()).toBe('robot$apps+ci')
  const writtenAs = (): object => Object.fromEntries(github.variables.values)
  expect(writtenAs()).toEqual({ HARBOR_ROBOT: 'robot$apps+ci', HARBOR_ROBOT_ENDS: '2027-02-28' })
  await variable.write({ name: 'robot$apps+ci-2', endsAt: undefined })
  expect(writtenAs()).toEqual({ HARBOR_ROBOT: 'robot$apps+ci-2', HARBOR_ROBOT_ENDS: 'never' })
  // What jobs go by is written last.
  expect(github.requests.at(-1)?.path).toMatch(/HARBOR_ROBOT$/)
})

it('is made once when the answer to it was lost', async () => {
  github.fail({ method: 'POST', path: /variables$/, status: 502, isDone: true })
  await open().write({ name: 'robot$apps+ci', endsAt: Date.parse('2027-02-28T10:00:00Z') })
  expect(await open().read()).toBe('robot$apps+ci')
})

it.each([502, 503])('is changed in spite of %d', async (status) => {
  github.variables.values.set('HARBOR_ROBOT', 'robot$apps+ci')
  github.fail({ method: 'PATCH', path: /variables/, status })
  await open().write({ name: 'robot$apps+ci-2', endsAt: undefined })
  expect(await open().read()).toBe('robot$apps+ci-2')
})

it('names the permission that the token lacks', async () => {
  const body = { message: 'Resource not accessible by personal access token' }
  github.fail({ method: 'PATCH', path: /variables/, status: 403, body })
  await expect(
    open().write({ name: 'robot$apps+ci', endsAt: Date.parse('2027-02-28T10:00:00Z') }),
  ).rejects.toThrow(
    /^failed to write the GitHub variable HARBOR_ROBOT of octo\/app: GitHub answered 403\. The token needs the permission "Variables: write" on octo\/app/,
  )
})

it('says of a read that it was one', async () => {
  github.fail({ method: 'GET', path: /variables/, status: 403, body: { message: 'Forbidden' } })
  await expect(open().read()).rejects.toThrow(
    /^failed to read the GitHub variable HARBOR_ROBOT of octo\/app: GitHub answered 403\./,
  )
})
