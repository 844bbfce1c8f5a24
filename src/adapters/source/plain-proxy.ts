import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isPrivate } from '../../domain/crane/plain-http.ts'
import { errorMessage } from '../../domain/errors.ts'
import { createDoor, type Door } from '../gateway/door.ts'
import { openLoopbackServer } from '../gateway/loopback-server.ts'
import { createHttpClient, type HttpClient } from '../http/client.ts'

const SILENCE = { headersMs: 60_000, bodyMs: 60_000 }

/** What a pull asks with (OCI distribution spec, "Pulling"). */
const ASKED = ['accept', 'authorization', 'range', 'user-agent'] as const

const ANSWERED = [
  'content-type',
  'content-length',
  'content-range',
  'docker-content-digest',
  'docker-distribution-api-version',
  'location',
  'retry-after',
  'www-authenticate',
] as const

interface PlainProxy {
  /** For HTTP_PROXY; with a password that is worth nothing anywhere else. */
  readonly url: string
  close(): Promise<void>
}

/** Which registries may be read over plain HTTP, and the way of crane to them. */
export interface PlainSources {
  /** @param host `host[:port]` of the registry of the image. */
  isAllowed(host: string): boolean
  /** The proxy for plain HTTP; undefined for a registry that is read over TLS alone. */
  proxyFor(host: string): Promise<string | undefined>
  close(): Promise<void>
}

/** All are read over TLS. */
export const NO_PLAIN_SOURCES: PlainSources = {
  isAllowed: () => false,
  proxyFor: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
}

/**
 * For `source-tls: off`: registries of private networks, for which crane falls back to plain HTTP by itself. (This machine
 * needs no proxy.)
 */
export function createPlainSources(options: { readonly maskSecret: (secret: string) => void }): PlainSources {
  const proxies = new Map<string, Promise<PlainProxy>>()
  return {
    isAllowed: isPrivate,
    async proxyFor(host) {
      if (!isPrivate(host)) return undefined
      const known = proxies.get(host) ?? openPlainProxy({ ...options, host })
      proxies.set(host, known)
      return (await known).url
    },
    async close() {
      await Promise.all([...proxies.values()].map(async (proxy) => (await proxy).close()))
    },
  }
}

/**
 * Opens a proxy for plain HTTP that leads to one registry and to nothing else: a token service or blobs on another host
 * are refused, as is everything but reading. No other proxy is used behind it.
 *
 * @param options.host `host[:port]` of the registry.
 */
async function openPlainProxy(options: {
  readonly host: string
  readonly maskSecret: (secret: string) => void
}): Promise<PlainProxy> {
  const { host, maskSecret } = options
  const door = createDoor()
  maskSecret(door.credentials.secret)
  const client = createHttpClient({ target: new URL(`http://${host}`), environment: {}, silence: SILENCE })
  const server = await openLoopbackServer({
    answer(incoming, outgoing) {
      relay({ incoming, outgoing }, { host, door, client }).catch((error: unknown) => {
        if (outgoing.headersSent) outgoing.destroy()
        else refuse(outgoing, { status: 502, text: errorMessage(error) })
      })
    },
  })
  const { user, secret } = door.credentials
  return {
    url: `http://${user}:${secret}@${server.host}`,
    async close() {
      await Promise.all([server.close(), client.close()])
    },
  }
}

interface Exchange {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

async function relay(
  { incoming, outgoing }: Exchange,
  { host, door, client }: { readonly host: string; readonly door: Door; readonly client: HttpClient },
): Promise<void> {
  const { method = '', url = '', headers } = incoming
  incoming.resume()
  if (door.judge(headers['proxy-authorization']) !== 'open') {
    refuse(outgoing, { status: 407, text: 'it is for one program alone', header: 'Basic realm="source"' })
    return
  }
  // As the bytes came: nothing is decoded that could lead elsewhere.
  const origin = `http://${host}/`.toLowerCase()
  if (!url.slice(0, origin.length).toLowerCase().startsWith(origin)) {
    const text = `plain HTTP is allowed to ${host} alone (source-tls), and this leads elsewhere`
    refuse(outgoing, { status: 403, text })
    return
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(outgoing, { status: 405, text: 'a source is only read' })
    return
  }
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const response = await client.open(new URL(url), {
    method,
    headers: pick(headers, ASKED),
    signal: gone.signal,
  })
  outgoing.writeHead(response.statusCode, pick(response.headers, ANSWERED))
  await pipeline(response.body, outgoing)
}

function pick(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = [headers[name] ?? []].flat().join(', ')
      return value === '' ? [] : [[name, value]]
    }),
  )
}

function refuse(
  outgoing: ServerResponse,
  { status, text, header }: { readonly status: number; readonly text: string; readonly header?: string },
): void {
  outgoing.writeHead(status, {
    'content-type': 'text/plain',
    ...(header === undefined ? {} : { 'proxy-authenticate': header }),
  })
  outgoing.end(`${text}\n`)
}
