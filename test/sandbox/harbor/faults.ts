import type { IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Reply } from './reply.ts'

/** Something that goes wrong before Harbor sees the request: a proxy, the network, a restart. */
export interface Fault {
  readonly method?: string
  /** Matched against the path with its query. */
  readonly path: RegExp
  readonly status?: number
  readonly body?: string
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** Called for each request that it hits, and waited for, before anything is answered. */
  readonly onHit?: () => void | Promise<void>
  /** The connection is destroyed without an answer. */
  readonly reset?: true
  /** No answer, ever. */
  readonly hang?: true
  /** The request is served, and the body of the answer ends in its middle, as if that were all of it. */
  readonly truncate?: true
  /** Alone: the request is served, only later. */
  readonly delayMs?: number
  /** How many requests it hits; default: every one. */
  readonly times?: number
  /** How many matching requests pass before. */
  readonly skip?: number
}

/** What a fault does to a request: nothing, half of its answer, an answer of its own, or no answer. */
export type FaultEffect = 'none' | 'truncate' | 'reset' | 'hang' | Reply

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** NGINX answers 502 while Harbor's core restarts, to this many requests. */
  restart(requests: number): void
  apply(request: IncomingMessage): Promise<FaultEffect>
}

const BAD_GATEWAY = [
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>',
  '<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
].join('\r\n')

export function createFaults(): Faults {
  const faults: { readonly fault: Fault; hits: number }[] = []
  return {
    add(fault) {
      faults.push({ fault, hits: 0 })
    },
    clear() {
      faults.length = 0
    },
    restart(requests) {
      this.add({ path: /^/, status: 502, body: BAD_GATEWAY, contentType: 'text/html', times: requests })
    },
    async apply(request) {
      const hit = faults.find((entry) => {
        const { fault } = entry
        if (fault.method !== undefined && fault.method !== request.method) return false
        if (!fault.path.test(request.url ?? '')) return false
        const skip = fault.skip ?? 0
        entry.hits += 1
        return entry.hits > skip && entry.hits - skip <= (fault.times ?? Number.POSITIVE_INFINITY)
      })
      if (hit === undefined) return 'none'
      const { fault } = hit
      await fault.onHit?.()
      if (fault.delayMs !== undefined) await delay(fault.delayMs)
      if (fault.reset === true) return 'reset'
      if (fault.hang === true) return 'hang'
      if (fault.truncate === true) return 'truncate'
      if (fault.status === undefined) return 'none'
      return {
        status: fault.status,
        headers: {
          'content-type': fault.contentType ?? 'text/html',
          ...(typeof fault.headers === 'function' ? fault.headers() : fault.headers),
        },
        body: fault.body ?? '',
      }
    },
  }
}
