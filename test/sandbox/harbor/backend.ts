import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { endWithProcess } from '../../support/end-with-process.ts'

/** Where Harbor keeps manifests and blobs: a real registry, without any notion of who may do what. */
export interface Backend {
  send(call: BackendCall): Promise<IncomingMessage>
  /** Where the registry looks for a blob: one that is moved there needs not be sent. */
  blobFile(digest: string): Promise<string>
  /** As `send`, with the answer read to its end; its body is quoted in errors. */
  sendAll(call: BackendCall): Promise<{ readonly status: number; readonly body: string }>
  close(): Promise<void>
}

export interface BackendCall {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | Readable
}

/** Starts `crane registry serve` on a free port of the loopback address. */
export async function startBackend(cranePath: string): Promise<Backend> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-sandbox-registry-'))
  const blobs = join(directory, 'blobs')
  await mkdir(blobs)
  const child = spawn(cranePath, ['registry', 'serve', '--address', '127.0.0.1:0', '--disk', blobs], {
    // Nothing of the caller's: neither credentials nor a port that something else uses.
    env: { HOME: directory },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  endWithProcess(child)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })

  const port = await new Promise<number>((resolve, reject) => {
    let log = ''
    child.once('error', (cause) => reject(new Error(`${cranePath} could not be started`, { cause })))
    child.once('close', (code) => reject(new Error(`crane registry serve ended with ${code}: ${log}`)))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      // Keeps the pipe empty; the log is not read after the start.
      if (log.length > 10_000) return
      log += chunk
      const found = /serving on port (\d+)/.exec(log)
      if (found !== null) resolve(Number(found[1]))
    })
  })

  const agent = new Agent({ keepAlive: true })
  const send = (call: BackendCall): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port,
          agent,
          method: call.method,
          path: call.path,
          headers: { ...call.headers },
        },
        resolve,
      )
      outgoing.once('error', reject)
      if (call.body instanceof Readable) call.body.once('error', reject).pipe(outgoing)
      else outgoing.end(call.body)
    })

  return {
    send,
    async blobFile(digest) {
      const [algorithm = '', hex = ''] = digest.split(':')
      const folder = join(blobs, algorithm)
      await mkdir(folder, { recursive: true })
      return join(folder, hex)
    },
    async sendAll(call) {
      const response = await send(call)
      return { status: response.statusCode ?? 0, body: await text(response) }
    },
    async close() {
      agent.destroy()
      child.kill('SIGTERM')
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}
