/** A real toxiproxy: what a network does to a connection, at the moment that a test chooses. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { endWithProcess } from '../support/end-with-process.ts'
import { toolPath } from '../support/tools.ts'

/** What may be done to the bytes of one direction (toxiproxy, README, "Toxics"). */
export type Toxic = {
  /** `upstream`: what the client sends. */
  readonly stream: 'upstream' | 'downstream'
} & (
  | { readonly type: 'latency'; readonly attributes: { readonly latency: number; readonly jitter: number } }
  /** kB a second. */
  | { readonly type: 'bandwidth'; readonly attributes: { readonly rate: number } }
  /** The connection ends after so many bytes. */
  | { readonly type: 'limit_data'; readonly attributes: { readonly bytes: number } }
  /** RST after so many milliseconds. */
  | { readonly type: 'reset_peer'; readonly attributes: { readonly timeout: number } }
  /** Nothing passes any more; with 0 the connection stays open for ever. */
  | { readonly type: 'timeout'; readonly attributes: { readonly timeout: number } }
)

export interface NetworkProxy {
  /** `host:port` that clients connect to. */
  readonly address: string
  add(toxic: Toxic): Promise<void>
  /** false: nothing listens, and every connection ends. */
  enable(isEnabled: boolean): Promise<void>
  /** Every connection ends, and new ones are taken. */
  dropConnections(): Promise<void>
  /** Passes everything again. */
  restore(): Promise<void>
}

export interface Toxiproxy {
  /** A proxy on an address of its own; `upstream` is `host:port`. */
  create(listen: string, upstream: string): Promise<NetworkProxy>
  close(): Promise<void>
}

export async function startToxiproxy(): Promise<Toxiproxy> {
  const port = await freePort()
  const child = spawn(toolPath('toxiproxy'), ['-host', '127.0.0.1', '-port', String(port)], {
    stdio: 'ignore',
    env: {},
  })
  endWithProcess(child)
  const api = async (method: string, path: string, body?: object): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'user-agent': 'tests' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`toxiproxy: ${method} ${path}: ${response.status} ${text}`)
  }
  for (let tries = 0; ; tries += 1) {
    const isUp = await api('GET', '/version').then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (tries > 200) throw new Error('toxiproxy does not answer')
    await delay(50)
  }
  let proxies = 0
  return {
    async create(listen, upstream) {
      proxies += 1
      const name = `proxy-${proxies}`
      await api('POST', '/proxies', { name, listen, upstream, enabled: true })
      const path = `/proxies/${name}`
      let toxics: string[] = []
      return {
        address: listen,
        async add({ stream, type, attributes }) {
          const toxic = `${type}-${toxics.length}`
          toxics.push(toxic)
          await api('POST', `${path}/toxics`, { name: toxic, type, stream, toxicity: 1, attributes })
        },
        async enable(isEnabled) {
          await api('POST', path, { enabled: isEnabled })
        },
        async dropConnections() {
          await api('POST', path, { enabled: false })
          await api('POST', path, { enabled: true })
        },
        async restore() {
          for (const toxic of toxics) await api('DELETE', `${path}/toxics/${toxic}`)
          toxics = []
          await api('POST', path, { enabled: true })
        },
      }
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
