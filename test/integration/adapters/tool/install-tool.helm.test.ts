import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installTool } from '../../../../src/adapters/tool/install-tool.ts'
import { HELM_RELEASE } from '../../../../src/domain/helm/release.ts'
import type { ToolRequest } from '../../../../src/domain/tool/release.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

const MACHINE = { platform: 'linux', arch: 'x64' }
const VERSION = 'v4.99.0'

let directory = ''
let server: TestServer
let archive: Buffer

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  for (const name of ['bin', 'temp', 'content/linux-amd64'])
    mkdirSync(join(directory, name), { recursive: true })
  vi.stubEnv('RUNNER_TEMP', join(directory, 'temp'))
  vi.stubEnv('RUNNER_TOOL_CACHE', join(directory, 'cache'))
  vi.stubEnv('PATH', `${join(directory, 'bin')}:/usr/bin:/bin`)
  helmAt(join(directory, 'content', 'linux-amd64', 'helm'), VERSION)
  const file = join(directory, 'archive.tar.gz')
  execFileSync('tar', ['-czf', file, '-C', join(directory, 'content'), 'linux-amd64'])
  archive = readFileSync(file)
  server = await serve((_, answer) => answer.writeHead(200).end(archive))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
  rmSync(directory, { recursive: true })
})

/** A program that says it is a version of helm. */
function helmAt(path: string, version: string): void {
  writeFileSync(path, `#!/bin/sh\nprintf ${version}\n`)
  chmodSync(path, 0o755)
}

function install(request: Partial<ToolRequest> = {}) {
  const sha256 = createHash('sha256').update(archive).digest('hex')
  const urlTemplate = `http://127.0.0.1:${server.port}/{archive}`
  return installTool(
    HELM_RELEASE,
    { version: VERSION, sha256, urlTemplate, ...request },
    {
      log: new RecordingLog(),
      temporaryDirectory: join(directory, 'temp'),
      signal: new AbortController().signal,
      environment: process.env,
      machine: MACHINE,
    },
  )
}

describe('helm', () => {
  it.each(['v3.14.0', 'v3.21.4', 'v4.2'])('%s on PATH is taken', async (version) => {
    helmAt(join(directory, 'bin', 'helm'), version)
    const path = join(directory, 'bin', 'helm')
    expect(await install({ sha256: '' })).toEqual({ path, directory: '', version })
    expect(server.seen).toEqual([])
  })

  it('3.13 on PATH is too old, and another one needs a hash', async () => {
    helmAt(join(directory, 'bin', 'helm'), 'v3.13.3')
    await expect(install({ sha256: '' })).rejects.toThrow(/its SHA-256 is unknown/)
  })

  it('is fetched, verified and kept', async () => {
    const first = await install()
    expect(execFileSync(first.path, { encoding: 'utf8' })).toBe(VERSION)
    expect(readFileSync((await install()).path)).toEqual(readFileSync(first.path))
    expect(server.seen.map(({ url }) => url)).toEqual([`/helm-${VERSION}-linux-amd64.tar.gz`])
  })

  it('beside the right hash in the tool cache is not run', async () => {
    const sha256 = createHash('sha256').update(archive).digest('hex')
    const planted = join(directory, 'cache', 'helm', VERSION.slice(1), `x64-${sha256.slice(0, 16)}`)
    mkdirSync(planted, { recursive: true })
    helmAt(join(planted, 'helm'), VERSION)
    writeFileSync(join(planted, 'archive.sha256'), sha256)
    expect((await install()).path.startsWith(planted)).toBe(false)
  })

  it('on PATH that has the given hash itself is taken as a copy', async () => {
    helmAt(join(directory, 'bin', 'helm'), 'v4.1.0')
    const sha256 = createHash('sha256')
      .update(readFileSync(join(directory, 'bin', 'helm')))
      .digest('hex')
    const installed = await install({ sha256 })
    expect(installed.version).toBe('v4.1.0')
    expect(installed.directory).not.toBe('')
    expect(server.seen).toEqual([])
  })

  it('is refused when it is not what the hash says', async () => {
    await expect(install({ sha256: 'a'.repeat(64) })).rejects.toThrow(/is refused: its SHA-256 is/)
  })
})
