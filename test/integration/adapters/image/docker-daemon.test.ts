import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDockerDaemon } from '../../../../src/adapters/image/docker-daemon.ts'
import { CancelledError, CommandError } from '../../../../src/domain/errors.ts'
import { RecordingLog } from '../../../support/fakes.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  mkdirSync(join(directory, 'bin'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** A docker that is a shell script; without one there is none on PATH. */
function daemon(script?: string, log = new RecordingLog(), signal = new AbortController().signal) {
  if (script !== undefined) {
    writeFileSync(join(directory, 'bin', 'docker'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(directory, 'bin', 'docker'), 0o755)
  }
  return createDockerDaemon({
    environment: { PATH: join(directory, 'bin') },
    temporaryDirectory: directory,
    stallTimeoutMs: 60_000,
    signal,
    log,
  })
}

describe('the local Docker daemon', () => {
  it.each([
    'Error: No such image: app:2',
    'Error response from daemon: No such image: app:2',
    'Error response from daemon: no such image: app:2',
    'Error: app:2: image not known',
  ])('has an image, or says %j', async (words) => {
    const docker = daemon(
      `[ "$*" = "image inspect --format {{.Id}} app:1" ] || { echo "${words}" >&2; exit 1; }`,
    )
    expect(await docker.hasImage('app:1')).toBe(true)
    expect(await docker.hasImage('app:2')).toBe(false)
  })

  it('has nothing when there is no docker, and that is told', async () => {
    const log = new RecordingLog()
    expect(await daemon(undefined, log).hasImage('app:1')).toBe(undefined)
    expect(log.lines).toEqual(['No docker on PATH, so app:1 is an image of Docker Hub'])
  })

  it.each([
    ['app:1', 'docker.io/library/app:1'],
    ['org/app', 'docker.io/org/app'],
  ])('that cannot be asked for %s is no answer', async (name, hub) => {
    const words = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'
    const error = await daemon(`echo "${words}" >&2; exit 1`)
      .hasImage(name)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toContain(
      `failed to look for ${name} in the local Docker daemon: the daemon could not be queried (${words})`,
    )
    expect(String(error)).toContain(`For the image in Docker Hub write ${hub}; `)
    expect(String(error)).toContain(`docker-daemon:${name}`)
  })

  it('saves an image into a file', async () => {
    const path = await daemon('[ "$1 $2" = "save --output" ] && echo "$4" > "$3"').save('app:1')
    expect(readFileSync(path, 'utf8')).toBe('app:1\n')
  })

  it.each([
    [
      'it has no such image',
      'echo "Error response from daemon: reference does not exist" >&2; exit 1',
      'reference does not exist',
    ],
    ['there is no docker', undefined, 'there is no docker on PATH'],
  ])('says why it cannot save: %s', async (_, script, expected) => {
    const error = await daemon(script)
      .save('app:1')
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toContain(`failed to read app:1 from the local Docker daemon: `)
    expect(String(error)).toContain(expected)
  })

  it('is left alone when the job is cancelled, and what was being done is told', async () => {
    const cancel = new AbortController()
    const log = new RecordingLog()
    log.info = () => cancel.abort()
    const error = await daemon('exec sleep 60', log, cancel.signal)
      .save('app:1')
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CancelledError)
    expect(String(error)).toContain('failed to read app:1 in the local Docker daemon: the job is being')
  })
})
