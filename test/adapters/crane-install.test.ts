import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installCrane } from '../../src/adapters/crane-install.ts'
import type { CraneRequest } from '../../src/domain/crane/release.ts'
import { UserError } from '../../src/domain/errors.ts'
import { RecordingLog } from '../support/fakes.ts'
import { serve, type TestServer } from '../support/servers.ts'

const MACHINE = { platform: 'linux', arch: 'x64' }
const ARCHIVE = 'go-containerregistry_Linux_x86_64.tar.gz'

let directory = ''
let server: TestServer
let archive: Buffer = Buffer.alloc(0)
const log = new RecordingLog()

/** A program that says it is a version of crane. */
function craneAt(path: string, version: string): void {
  writeFileSync(path, `#!/bin/sh\necho ${version}\n`)
  chmodSync(path, 0o755)
}

function pack(...names: readonly string[]): Buffer {
  const content = mkdtempSync(join(directory, 'content-'))
  for (const name of names) craneAt(join(content, name), '0.99.0')
  const file = join(content, 'archive.tar.gz')
  execFileSync('tar', ['-czf', file, '-C', content, ...names])
  return readFileSync(file)
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  mkdirSync(join(directory, 'bin'))
  vi.stubEnv('RUNNER_TEMP', join(directory, 'temp'))
  vi.stubEnv('RUNNER_TOOL_CACHE', join(directory, 'cache'))
  vi.stubEnv('PATH', `${join(directory, 'bin')}:/usr/bin:/bin`)
  mkdirSync(join(directory, 'temp'))
  archive = pack('crane', 'gcrane', 'krane', 'LICENSE')
  server = await serve((incoming, answer) => {
    if (incoming.url === `/v0.99.0/${ARCHIVE}`) answer.writeHead(200).end(archive)
    else answer.writeHead(404).end()
  })
  log.lines.length = 0
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
  rmSync(directory, { recursive: true })
})

const install = (request: Partial<CraneRequest> = {}) =>
  installCrane(
    {
      version: 'v0.99.0',
      sha256: sha256(archive),
      urlTemplate: `http://127.0.0.1:${server.port}/{version}/{archive}`,
      ...request,
    },
    { log, temporaryDirectory: join(directory, 'temp'), environment: process.env, machine: MACHINE },
  )

const leftovers = (): string[] => readdirSync(join(directory, 'temp'))

describe('crane is installed', () => {
  it('from an archive that was verified, without the rest of it', async () => {
    const installed = await install()
    expect(installed).toMatchObject({ version: 'v0.99.0', path: join(installed.directory, 'crane') })
    expect(readdirSync(installed.directory).toSorted()).toEqual(['archive.sha256', 'crane'])
    expect(execFileSync(installed.path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(leftovers()).toEqual([])
    expect(existsSync('crane')).toBe(false)
    expect(log.lines.at(-1)).toBe(`Installed crane v0.99.0 (${ARCHIVE}, sha256 ${sha256(archive)})`)
  })

  it('once: then it is in the tool cache', async () => {
    const first = await install()
    expect(await install()).toEqual(first)
    expect(server.seen).toHaveLength(1)
  })

  it('anew when another archive is asked for than the one in the tool cache', async () => {
    await install()
    archive = pack('crane', 'gcrane')
    await install()
    expect(server.seen).toHaveLength(2)
  })
})

describe('crane on PATH', () => {
  it.each(['0.99.0', 'v0.99.0'])('is used when it says %s, exactly what was asked for', async (version) => {
    craneAt(join(directory, 'bin', 'crane'), version)
    expect(await install({ sha256: '' })).toEqual({ path: 'crane', directory: '', version: 'v0.99.0' })
    expect(server.seen).toEqual([])
  })

  it.each(['0.99.1', '', '0.99.0-dirty'])('is not used when it says %j', async (version) => {
    craneAt(join(directory, 'bin', 'crane'), version)
    await expect(install({ sha256: '' })).rejects.toThrow('cannot be verified')
  })

  it('is not used when a hash was asked for', async () => {
    craneAt(join(directory, 'bin', 'crane'), '0.99.0')
    expect((await install()).directory).not.toBe('')
  })
})

describe('crane is refused', () => {
  it('when the archive is another one', async () => {
    const error = await install({ sha256: '0'.repeat(64) }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain(
      `is refused: its SHA-256 is ${sha256(archive)}, expected ${'0'.repeat(64)}`,
    )
    expect(leftovers()).toEqual([])
    expect(existsSync(join(directory, 'cache'))).toBe(false)
  })

  it('when there is nothing to verify it with', async () => {
    await expect(install({ sha256: '' })).rejects.toThrow(UserError)
    expect(server.seen).toEqual([])
  })

  it('when it cannot be fetched', async () => {
    const urlTemplate = `http://127.0.0.1:${server.port}/nope/{archive}`
    await expect(install({ urlTemplate })).rejects.toThrow(/failed to fetch crane from .*404.*"crane-url"/)
    expect(leftovers()).toEqual([])
  })

  it('when the archive holds no crane', async () => {
    archive = pack('gcrane')
    await expect(install()).rejects.toThrow('holds no crane')
    expect(leftovers()).toEqual([])
  })
})
