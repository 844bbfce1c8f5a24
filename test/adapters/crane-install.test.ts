// Longer than 300 lines, because it has a case for everything that a download can run into.
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
  statSync,
  writeFileSync,
} from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installCrane } from '../../src/adapters/crane-install.ts'
import type { CraneRequest } from '../../src/domain/crane/release.ts'
import { CancelledError, UserError } from '../../src/domain/errors.ts'
import { RecordingLog } from '../support/fakes.ts'
import { serve, serveProxy, type TestServer } from '../support/servers.ts'

const MACHINE = { platform: 'linux', arch: 'x64' }
const ARCHIVE = 'go-containerregistry_Linux_x86_64.tar.gz'

let directory = ''
let server: TestServer
let archive: Buffer = Buffer.alloc(0)
/** What the server does when it is asked for the archive. */
let answerWith: (incoming: IncomingMessage, answer: ServerResponse) => unknown = () => undefined
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
  answerWith = (_, answer) => void answer.writeHead(200).end(archive)
  server = await serve((incoming, answer) => {
    if (incoming.url === `/v0.99.0/${ARCHIVE}`) answerWith(incoming, answer)
    else answer.writeHead(404).end()
  })
  log.lines.length = 0
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
  rmSync(directory, { recursive: true })
})

const install = (
  request: Partial<CraneRequest> = {},
  options: Partial<Parameters<typeof installCrane>[1]> = {},
) =>
  installCrane(
    {
      version: 'v0.99.0',
      sha256: sha256(archive),
      urlTemplate: `http://127.0.0.1:${server.port}/{version}/{archive}`,
      ...request,
    },
    {
      log,
      temporaryDirectory: join(directory, 'temp'),
      environment: process.env,
      signal: new AbortController().signal,
      machine: MACHINE,
      limits: { retryMs: 1 },
      ...options,
    },
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

describe('a job beside this one', () => {
  it('that installs the same crane first has done the work: what it runs stays as it is', async () => {
    let first: Awaited<ReturnType<typeof install>> | undefined
    let inode = 0
    answerWith = async (_, answer) => {
      answerWith = (__, later) => later.writeHead(200).end(archive)
      first = await install()
      inode = statSync(first.path).ino
      answer.writeHead(200).end(archive)
    }
    expect(await install()).toEqual(first)
    expect(statSync(first?.path ?? '').ino).toBe(inode)
    expect(leftovers()).toEqual([])
  })

  it('never sees half a crane', async () => {
    const installed = await Promise.all(Array.from({ length: 6 }, () => install()))
    expect(new Set(installed.map(({ path }) => path)).size).toBe(1)
    const [{ path, directory: kept } = { path: '', directory: '' }] = installed
    expect(execFileSync(path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(readdirSync(join(kept, '..')).toSorted()).toEqual([basename(kept), `${basename(kept)}.complete`])
  })

  it('that left half a crane behind is made up for', async () => {
    const { directory: kept, path } = await install()
    writeFileSync(join(kept, 'archive.sha256'), '')
    expect((await install()).path).toBe(path)
    expect(readFileSync(join(kept, 'archive.sha256'), 'utf8')).toBe(sha256(archive))
  })
})

describe('a runner without a tool cache', () => {
  it('keeps crane for the job', async () => {
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined)
    const { directory: kept } = await install()
    expect(kept.startsWith(join(directory, 'temp', 'harbor-actions-tools'))).toBe(true)
    expect(log.lines).toContain('RUNNER_TOOL_CACHE is not set, so crane is kept for this job alone')
  })

  it('that cannot be written says so', async () => {
    writeFileSync(join(directory, 'cache'), '')
    const error = await install().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain('failed to keep crane in the tool cache: ')
  })
})

describe('the download', () => {
  const hang = () => undefined
  const drip = (_: unknown, answer: ServerResponse) => {
    answer.writeHead(200)
    const timer = setInterval(() => answer.write('x'), 100)
    answer.on('close', () => clearInterval(timer))
  }

  it.each([
    ['hangs', hang],
    ['drips', drip],
  ])('that %s ends with the job and leaves nothing behind', async (_, behave) => {
    const cancel = new AbortController()
    answerWith = (incoming, answer) => {
      behave(incoming, answer)
      setTimeout(() => cancel.abort(), 300)
    }
    const error = await install({}, { signal: cancel.signal }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CancelledError)
    expect(String(error)).toMatch(/failed to fetch http:.*: the job is being cancelled/)
    expect(leftovers()).toEqual([])
    expect(existsSync(join(directory, 'cache'))).toBe(false)
  })

  it('is given up when nothing comes any more', async () => {
    answerWith = hang
    await expect(install({}, { limits: { silenceMs: 500, retryMs: 1 } })).rejects.toThrow(
      /failed to fetch crane from http:.*: it sent nothing for 0\.5 s\. On a closed network/,
    )
    expect(server.seen).toHaveLength(3)
  })

  it('is given up when it takes for ever', async () => {
    answerWith = drip
    await expect(install({}, { limits: { totalMs: 1_000 } })).rejects.toThrow(
      'it did not send the whole file within 1 s',
    )
    expect(leftovers()).toEqual([])
  })

  it.each([500, 503, 429])('is tried again after %d', async (status) => {
    answerWith = (_, answer) => {
      answerWith = (__, later) => later.writeHead(200).end(archive)
      answer.writeHead(status).end()
    }
    await install()
    expect(log.lines).toContainEqual(expect.stringContaining(`(it answered ${status}); trying again`))
  })

  it('is not tried again after 403', async () => {
    answerWith = (_, answer) => answer.writeHead(403).end()
    await expect(install()).rejects.toThrow('it answered 403')
    expect(server.seen).toHaveLength(1)
  })

  it('is tried again when it was cut', async () => {
    answerWith = (_, answer) => {
      answerWith = (__, later) => later.writeHead(200).end(archive)
      answer.writeHead(200, { 'content-length': archive.length })
      answer.write(archive.subarray(0, 100), () => answer.socket?.destroy())
    }
    expect((await install()).version).toBe('v0.99.0')
  })

  it('follows redirects, but not for ever', async () => {
    answerWith = (_, answer) => {
      answerWith = (__, later) => later.writeHead(200).end(archive)
      answer.writeHead(302, { location: `/v0.99.0/${ARCHIVE}` }).end()
    }
    await install()
    rmSync(join(directory, 'cache'), { recursive: true })
    answerWith = (_, answer) => answer.writeHead(302, { location: `/v0.99.0/${ARCHIVE}` }).end()
    await expect(install()).rejects.toThrow('it redirects more than 5 times')
  })

  it('goes through the proxy of the runner', async () => {
    const proxy = await serveProxy({ 'mirror.test': server.port })
    try {
      const environment = { ...process.env, HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }
      const urlTemplate = 'http://mirror.test/{version}/{archive}'
      await install({ urlTemplate }, { environment })
      expect(proxy.seen).toMatchObject([{ url: `http://mirror.test/v0.99.0/${ARCHIVE}` }])
      await expect(
        install(
          { urlTemplate, sha256: '0'.repeat(64) },
          { environment: { ...environment, HTTP_PROXY: 'socks5://x' } },
        ),
      ).rejects.toThrow('the variable HTTP_PROXY of the runner begins with socks5://')
    } finally {
      await proxy.close()
    }
  })
})
