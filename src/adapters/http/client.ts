import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { createLongDocument, type LongDocument, type LongLists } from '../long-lists.ts'
import { readCaCertificates } from './ca-certificates.ts'
import type { Connections, TlsOptions } from './dispatcher.ts'
import { chooseProxy, type ProxyChoice } from './proxy.ts'

/** How a server is reached: every request of this process goes to its server by these settings. */
export interface HttpClientOptions extends Partial<TlsOptions> {
  /** A URL of the server; its scheme and host decide. */
  readonly target: URL
  /** For HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** How long the server may take to begin its answer, and to pause in it. */
  readonly silence: SilenceLimits
}

/** Milliseconds. */
export interface SilenceLimits {
  readonly headersMs: number
  readonly bodyMs: number
}

export interface HttpCall {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
  /** In place of the client's; 0 for no limit. */
  readonly silence?: SilenceLimits
}

/** Content delivery networks refuse a client without a name. */
export const USER_AGENT = 'harbor-actions'

/** Drops a byte order mark, and takes what is not UTF-8 for U+FFFD. */
const decoder = new TextDecoder()

/** Where the bytes of a body go. */
export interface Collector<T> {
  /** The next piece is read when it is done with this one. */
  add(chunk: Uint8Array): void | Promise<void>
  /** Whether it has all that it wants; absent for one that wants the whole body. */
  isFull?(): boolean
  end(): T
}

export interface HttpAnswer<T> {
  readonly status: number
  /** Values of a header by its name in lower case. */
  headers(name: string): readonly string[]
  readonly body: T
  /** false: the body is larger than the limit, and `body` is its beginning. */
  readonly isWhole: boolean
}

/** One server with its pool of connections. Errors of the network are thrown as they come: see network-fault.ts. */
export interface HttpClient {
  /** The pool itself, for a library that sends by itself. */
  dispatcher(): Promise<Dispatcher>
  readonly proxy: ProxyChoice | undefined
  readonly silence: SilenceLimits
  /** Sends and reads the answer up to a limit in bytes; what is beyond it is not read. Redirects are not followed. */
  send<T>(
    url: URL,
    call: HttpCall & {
      readonly maxBytes: number
      /** The limit of an error (400 and more), when it is another one. */
      readonly maxErrorBytes?: number
      /** Where the body goes, or how that is chosen by the status of the answer. */
      readonly into: Collector<T> | ((status: number) => Collector<T>)
    },
  ): Promise<HttpAnswer<T>>
  /** Sends; the body of the answer is the caller's to read. Redirects are not followed. */
  open(url: URL, call: HttpCall): Promise<Dispatcher.ResponseData>
  /** Breaks off what is on its way. */
  close(): Promise<void>
}

/**
 * Nothing is connected, and no library loaded, before the first request: most steps of a job send none.
 *
 * @throws UserError when the proxy of the environment cannot be used.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { target, environment, silence, caCertificates = [], isOnlyTrust } = options
  const proxy = chooseProxy(target, environment)
  const isAlone = isOnlyTrust === true && caCertificates.length > 0
  const trust = {
    caCertificates: isAlone ? caCertificates : [...caCertificates, ...readCaCertificates(environment)],
    isOnlyTrust: isAlone,
  }
  const pool = createPool(async () => {
    const { openConnections } = await import('./dispatcher.ts')
    const { headersMs: headersTimeout, bodyMs: bodyTimeout } = silence
    return openConnections({ ...options, ...trust, proxy, headersTimeout, bodyTimeout })
  })
  const open: HttpClient['open'] = async (url, call) => {
    const { method = 'GET', headers = {}, signal } = call
    const { request, dispatcher } = await pool.get()
    const limits = call.silence && {
      headersTimeout: call.silence.headersMs,
      bodyTimeout: call.silence.bodyMs,
    }
    // The types of undici name no iterable of bytes, and its documentation does.
    const body = (call.body ?? null) as NonNullable<Dispatcher.DispatchOptions['body']> | null
    return request(url, { dispatcher, method, headers, body, signal, ...limits })
  }
  return {
    dispatcher: async () => (await pool.get()).dispatcher,
    proxy,
    silence,
    open,
    async send(url, call) {
      const response = await open(url, call)
      const { statusCode: status, headers } = response
      const maxBytes =
        status < 400 ? call.maxBytes : Math.min(call.maxBytes, call.maxErrorBytes ?? call.maxBytes)
      const into = typeof call.into === 'function' ? call.into(status) : call.into
      const isWhole = await readUpTo(maxBytes, { body: response.body, into })
      return { status, headers: (name) => [headers[name] ?? []].flat(), body: into.end(), isWhole }
    },
    close: () => pool.close(),
  }
}

/** Opens the connections once, and not again after they were closed. */
function createPool(open: () => Promise<Connections>) {
  let opened: Promise<Connections> | undefined
  let isClosed = false
  return {
    get(): Promise<Connections> {
      if (isClosed) return Promise.reject(new Error('the connections were closed'))
      opened ??= open()
      return opened
    },
    async close(): Promise<void> {
      isClosed = true
      await (await opened)?.dispatcher.destroy()
    },
  }
}

/**
 * Reads a body up to a limit, or until no more of it is wanted. Leaving the loop gives up the connection.
 *
 * @returns whether there was no more within the limit.
 */
export async function readUpTo(
  maxBytes: number,
  { body, into }: { readonly body: AsyncIterable<Uint8Array>; readonly into: Collector<unknown> },
): Promise<boolean> {
  let left = maxBytes
  for await (const chunk of body) {
    const taken = chunk.subarray(0, left)
    left -= taken.byteLength
    await into.add(taken)
    if (into.isFull?.() === true) return true
    if (taken.byteLength < chunk.byteLength) return false
  }
  // undici takes a connection for free one turn after the end of a body (lib/dispatcher/client-h1.js); a request before
  // that opens another one, which costs round trips.
  await nextTurn()
  return true
}

export function collectBytes(): Collector<Buffer> {
  const chunks: Uint8Array[] = []
  return { add: (chunk) => void chunks.push(chunk), end: () => Buffer.concat(chunks) }
}

export function collectText(): Collector<string> {
  const bytes = collectBytes()
  return { add: bytes.add, end: () => decoder.decode(bytes.end()) }
}

/** JSON with long lists, which are parsed on the way. */
export function collectDocument(lists: LongLists): Collector<LongDocument> {
  const document = createLongDocument(lists)
  return { add: document.add, end: () => document }
}

/** A character for each byte. */
export function collectLatin1(): Collector<string> {
  const parts: string[] = []
  return { add: (chunk) => void parts.push(Buffer.from(chunk).toString('latin1')), end: () => parts.join('') }
}
