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
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { find } from '@actions/tool-cache'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installTool } from '../../../../src/adapters/tool/install-tool.ts'
import { CRANE_RELEASE } from '../../../../src/domain/crane/release.ts'
import { CancelledError, UserError } from '../../../../src/domain/errors.ts'
import type { ToolRequest } from '../../../../src/domain/tool/release.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve, serveProxy, type TestServer } from '../../../support/servers.ts'

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
  request: Partial<ToolRequest> = {},
  options: Partial<Parameters<typeof installTool>[2]> = {},
) =>
  installTool(
    CRANE_RELEASE,
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
const cacheOf = (...parts: readonly string[]) => join(directory, 'cache', 'crane-archive', '0.99.0', ...parts)
const cached = (): string[] => readdirSync(cacheOf('x64'))

describe('crane is installed', () => {
  it('from an archive that was verified, without the rest of it', async () => {
    const installed = await install()
    expect(installed).toMatchObject({ version: 'v0.99.0', path: join(installed.directory, 'crane') })
    expect(readdirSync(installed.directory)).toEqual(['crane'])
    expect(execFileSync(installed.path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(leftovers()).toEqual([basename(installed.directory)])
    expect(existsSync('crane')).toBe(false)
    expect(log.lines.at(-1)).toBe(`Fetched crane v0.99.0 (${ARCHIVE}, sha256 ${sha256(archive)})`)
  })

  it('in a directory of this job that no other user can enter', async () => {
    const { directory: own } = await install()
    expect(dirname(own)).toBe(join(directory, 'temp'))
    expect(statSync(own).mode & 0o777).toBe(0o700)
  })

  it('and fetched once: then its archive is in the tool cache', async () => {
    const first = await install()
    const second = await install()
    expect(server.seen).toHaveLength(1)
    expect(second.directory).not.toBe(first.directory)
    expect(readFileSync(second.path)).toEqual(readFileSync(first.path))
    expect(cached()).toEqual([`${sha256(archive)}.tar.gz`])
  })

  it('whatever the options for tar in the environment say', async () => {
    const planted = join(directory, 'planted')
    vi.stubEnv('TAR_OPTIONS', `--checkpoint=1 --checkpoint-action=exec='touch ${planted}'`)
    await install()
    expect(existsSync(planted)).toBe(false)
  })

  it('again when another archive is asked for than the one in the tool cache', async () => {
    await install()
    archive = pack('crane', 'gcrane')
    await install()
    expect(server.seen).toHaveLength(2)
  })
})

describe('the tool cache, which other jobs on the machine can write', () => {
  /** Says where it is, and leaves a mark. */
  const plant = (path: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `#!/bin/sh\ntouch ${join(directory, 'was-run')}\necho 0.99.0\n`, { mode: 0o755 })
  }
  const wasRun = (): boolean => existsSync(join(directory, 'was-run'))
  const keptArchive = (): string => cacheOf('x64', `${sha256(archive)}.tar.gz`)

  it.each([
    ['crane', 'x64'],
    ['crane-archive', 'x64'],
  ])('may hold a program in %s: it is not run', async (folder, name) => {
    const planted = join(directory, 'cache', folder, '0.99.0', name)
    plant(join(planted, 'crane'))
    writeFileSync(join(planted, 'archive.sha256'), sha256(archive))
    writeFileSync(`${planted}.complete`, '')
    const installed = await install()
    expect(installed.path.startsWith(planted)).toBe(false)
    expect(execFileSync(installed.path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(wasRun()).toBe(false)
  })

  it('may hold another archive under the name of the right one: it is refused, said and replaced', async () => {
    await install()
    writeFileSync(keptArchive(), 'another one')
    await install()
    expect(server.seen).toHaveLength(2)
    expect(log.lines.find((line) => line.startsWith('warning'))).toContain(
      'another job on this machine has replaced it. It is ignored',
    )
    expect(sha256(readFileSync(keptArchive()))).toBe(sha256(archive))
  })

  it.each([
    ['a link to the right archive', (at: string, right: string) => symlinkSync(right, at)],
    ['a link to a device that never ends', (at: string) => symlinkSync('/dev/zero', at)],
    ['a pipe that nothing writes to', (at: string) => void execFileSync('mkfifo', [at])],
    ['a directory', (at: string) => mkdirSync(at)],
  ])('may hold %s: it is not read', async (_, make) => {
    mkdirSync(dirname(keptArchive()), { recursive: true })
    const right = join(directory, 'right.tar.gz')
    writeFileSync(right, archive)
    make(keptArchive(), right)
    writeFileSync(cacheOf('x64.complete'), '')
    const { path } = await install()
    expect(execFileSync(path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['crane-archive', '.'],
    ['0.99.0', 'crane-archive'],
    ['x64', 'crane-archive/0.99.0'],
  ])('may lead elsewhere by a link %s: nothing is removed or written there', async (name, parent) => {
    const elsewhere = join(directory, 'elsewhere')
    for (const path of ['0.99.0/x64', 'x64', '.']) {
      mkdirSync(join(elsewhere, path), { recursive: true })
      writeFileSync(join(elsewhere, path, 'precious'), '')
    }
    mkdirSync(join(directory, 'cache', parent), { recursive: true })
    symlinkSync(elsewhere, join(directory, 'cache', parent, name))
    const before = readdirSync(elsewhere, { recursive: true }).toSorted()
    expect(execFileSync((await install()).path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(readdirSync(elsewhere, { recursive: true }).toSorted()).toEqual(before)
    expect(log.lines.at(-1)).toMatch(/^crane is not kept in the tool cache: .* is not a directory$/)
  })

  it('keeps what other actions have below the name of the tool', async () => {
    const other = join(directory, 'cache', 'crane', '0.99.0', 'x64', 'crane')
    plant(other)
    await install()
    expect(existsSync(other)).toBe(true)
    expect(wasRun()).toBe(false)
  })

  it('has the layout that every user of @actions/tool-cache finds', async () => {
    await install()
    expect(find('crane-archive', 'v0.99.0', 'x64')).toBe(cacheOf('x64'))
    expect(statSync(keptArchive()).mode & 0o444).toBe(0o444)
  })

  it('that cannot be written costs a download each time, and no job', async () => {
    writeFileSync(join(directory, 'cache'), '')
    expect(execFileSync((await install()).path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(log.lines.at(-1)).toMatch(/^crane is not kept in the tool cache: /)
  })
})

describe('crane on PATH', () => {
  it.each(['0.99.0', 'v0.99.0'])('is used when it says %s, exactly what was asked for', async (version) => {
    const path = join(directory, 'bin', 'crane')
    craneAt(path, version)
    expect(await install({ sha256: '' })).toEqual({ path, directory: '', version: 'v0.99.0' })
    expect(server.seen).toEqual([])
    expect(log.lines).toEqual([`crane v0.99.0 is on PATH: ${path} (not verified: crane-sha256 is not set)`])
  })

  it('is used when the program has the hash that was asked for: a private copy', async () => {
    const path = join(directory, 'bin', 'crane')
    craneAt(path, '0.99.0')
    const installed = await install({ sha256: sha256(readFileSync(path)) })
    expect(dirname(installed.directory)).toBe(join(directory, 'temp'))
    expect(readFileSync(installed.path)).toEqual(readFileSync(path))
    expect(server.seen).toEqual([])
  })

  it('is not used when the program with the given hash is another version, and no copy stays', async () => {
    const path = join(directory, 'bin', 'crane')
    craneAt(path, '0.98.0')
    await expect(install({ sha256: sha256(readFileSync(path)) })).rejects.toThrow('is refused')
    expect(leftovers()).toEqual([])
  })

  it('is not looked for in the checkout: a directory of PATH that is relative', async () => {
    craneAt(join(directory, 'bin', 'crane'), '0.99.0')
    vi.stubEnv('PATH', `${relative(process.cwd(), join(directory, 'bin'))}:/usr/bin:/bin`)
    await expect(install({ sha256: '' })).rejects.toThrow('cannot be verified')
  })

  it.each(['0.99.1', '', '0.99.0-dirty'])('is not used when it says %j', async (version) => {
    craneAt(join(directory, 'bin', 'crane'), version)
    await expect(install({ sha256: '' })).rejects.toThrow('cannot be verified')
  })

  it('is not used when another hash was asked for', async () => {
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
    await expect(install()).rejects.toThrow('failed to extract crane from the archive')
    expect(leftovers()).toEqual([])
  })
})

describe('a job beside this one', () => {
  it('that installs the same crane first changes nothing of what this one runs', async () => {
    let first: Awaited<ReturnType<typeof install>> | undefined
    let inode = 0
    answerWith = async (_, answer) => {
      answerWith = (__, later) => later.writeHead(200).end(archive)
      first = await install()
      inode = statSync(first.path).ino
      answer.writeHead(200).end(archive)
    }
    expect((await install()).path).not.toBe(first?.path)
    expect(statSync(first?.path ?? '').ino).toBe(inode)
  })

  it('never sees half an archive', async () => {
    const installed = await Promise.all(Array.from({ length: 6 }, () => install()))
    for (const { path } of installed) expect(execFileSync(path, { encoding: 'utf8' })).toBe('0.99.0\n')
    expect(cached()).toEqual([`${sha256(archive)}.tar.gz`])
  })
})

describe('a runner without a tool cache', () => {
  it('keeps crane for the job', async () => {
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined)
    const { directory: own } = await install()
    expect(dirname(own)).toBe(join(directory, 'temp'))
    expect(log.lines).toContain('RUNNER_TOOL_CACHE is not set, so crane is not cached for later jobs')
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
      /failed to fetch crane from http:.*: it sent nothing for 0\.5 s\. On a network without/,
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
