/** The step over several images, in a job that is cancelled. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from '../../../src/actions/push-images.ts'
import { readOutcomes } from '../../../src/adapters/files/report-file.ts'
import { recordingHost } from '../../support/host.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-images-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

it('fails and says of every image that it was not begun, without a call', async () => {
  const inputs = {
    'harbor-url': 'http://127.0.0.1:9',
    'robot-name': 'robot$library+ci',
    'robot-token': 'a-secret-of-the-robot',
    images: 'docker.io/library/a => library/a:1\ndocker.io/library/b => library/b:1',
  }
  const host = recordingHost(inputs, { temporaryDirectory: directory, signal: AbortSignal.abort() })
  await run(host)
  expect(host.failures).toEqual([''])
  const report = await readOutcomes(host.outputs['report-file'] ?? '')
  const message = 'skipped: the job was cancelled'
  expect(report).toMatchObject({
    images: [
      { kind: 'not-judged', repository: 'library/a', message },
      { kind: 'not-judged', repository: 'library/b', message },
    ],
  })
})
