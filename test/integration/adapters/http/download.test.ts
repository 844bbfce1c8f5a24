/** A public file: its digest, the faults that pass, and the limits. As a tool is installed by it: tool/install-tool.test.ts. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DownloadOptions, downloadFile } from '../../../../src/adapters/http/download.ts'
import { CancelledError, UserError } from '../../../../src/domain/errors.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { makeCertificate, serve, type TestServer } from '../../../support/servers.ts'

const CONTENT = Buffer.from('a release')

let directory: string
let log: RecordingLog
const servers: TestServer[] = []
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  log = new RecordingLog()
})
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  rmSync(directory, { recursive: true })
})

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

async function start(options: Parameters<typeof serve>[1], ...answers: readonly Handler[]) {
  let count = 0
  const server = await serve(
    (incoming, answer) => answers[Math.min(count++, answers.length - 1)]?.(incoming, answer),
    options,
  )
  servers.push(server)
  return server
}

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, answer) =>
    void answer.writeHead(code, headers).end(CONTENT)

const download = (url: string, options: Partial<DownloadOptions> = {}) =>
  downloadFile(url, {
    path: join(directory, 'file'),
    signal: new AbortController().signal,
    environment: {},
    log,
    limits: { retryMs: 1 },
    ...options,
  })

const at = ({ port }: TestServer, scheme = 'http') => `${scheme}://127.0.0.1:${port}/file`

describe('a file', () => {
  it('is written, and its digest is that of what was written', async () => {
    const server = await start({}, status(200))
    expect(await download(at(server))).toBe(createHash('sha256').update(CONTENT).digest('hex'))
    expect(readFileSync(join(directory, 'file'))).toEqual(CONTENT)
  })

  it('may be at another address, which is a URL', async () => {
    const target = await start({}, status(200))
    const server = await start({}, status(302, { location: at(target) }))
    expect(await download(at(server))).toHaveLength(64)
    const nowhere = await start({}, status(302, { location: 'http://:x' }))
    await expect(download(at(nowhere))).rejects.toThrow('it redirects to an invalid URL')
    expect(nowhere.seen).toHaveLength(1)
  })
})

describe('a fault that passes', () => {
  it('is tried again, and the log says why', async () => {
    const reset: Handler = (incoming) => void incoming.socket.destroy()
    const server = await start({}, status(503), reset, status(200))
    await download(at(server))
    expect(log.lines).toEqual([
      `Fetching ${at(server)} failed (it answered 503); trying again`,
      `Fetching ${at(server)} failed (it closed the connection (UND_ERR_SOCKET)); trying again`,
    ])
  })

  it('is reported after three tries', async () => {
    const server = await start({}, status(500))
    await expect(download(at(server))).rejects.toThrow(/^it answered 500$/)
    expect(server.seen).toHaveLength(3)
  })

  it('is reported at once where Retry-After is beyond the time for the file', async () => {
    const server = await start({}, status(429, { 'retry-after': '3600' }))
    await expect(download(at(server))).rejects.toThrow('it answered 429')
    expect(server.seen).toHaveLength(1)
  })
})

describe('what stays as it is', () => {
  it('is not asked for again: a certificate that is not trusted', async () => {
    const server = await start({ tls: makeCertificate() }, status(200))
    await expect(download(at(server, 'https'))).rejects.toThrow(/an authority that the runner does not trust/)
    expect(log.lines).toEqual([])
  })

  it('is a proxy that cannot be used, or no URL', async () => {
    const environment = { HTTP_PROXY: 'socks5://p:1' }
    await expect(download('http://mirror.test/file', { environment })).rejects.toThrow(UserError)
    await expect(download('mirror')).rejects.toThrow('that is not a URL')
  })

  it('is a job that is cancelled, also in the wait for the next try', async () => {
    const cancel = new AbortController()
    const server = await start({}, (_, answer) => {
      setTimeout(() => cancel.abort(), 50)
      answer.writeHead(503).end()
    })
    const waiting = download(at(server), { signal: cancel.signal, limits: { retryMs: 600_000 } })
    await expect(waiting).rejects.toThrow(CancelledError)
    expect(server.seen).toHaveLength(1)
  })

  it('is a disk that cannot be written: its own error', async () => {
    const server = await start({}, status(200))
    await expect(download(at(server), { path: join(directory, 'none', 'file') })).rejects.toThrow(/ENOENT/)
  })
})
