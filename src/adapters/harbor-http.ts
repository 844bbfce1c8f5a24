import { setTimeout as delay } from 'node:timers/promises'
import { getCACertificates } from 'node:tls'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import { CancelledError, HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatBytes } from '../domain/text/format.ts'
import type { CallLimit } from '../ports/ports.ts'
import { chooseProxy } from './proxy.ts'

/** A vulnerability report has no paging; this is ten times the largest one seen (13,350 findings). */
const MAX_BODY_BYTES = 256 * 1024 * 1024

/** An error body is quoted in a message: its beginning is enough. */
const MAX_QUOTED_CHARACTERS = 300

/** Harbor computes large reports before it sends the first byte. */
const HEADERS_TIMEOUT_MS = 120_000
const BODY_TIMEOUT_MS = 60_000
const CONNECT_TIMEOUT_MS = 10_000

/** A call made at a deadline still gets one fair try. */
const SHORTEST_CALL_MS = 1_000

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 8_000

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  /** Path and query, already encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Completes "failed to …" in the message when there is no usable answer. */
  readonly purpose: string
}

export interface HttpResponse {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}

/** Sends one request to Harbor and returns any definite answer; transient faults are retried. */
export type HarborHttp = (httpRequest: HttpRequest, limit: CallLimit) => Promise<HttpResponse>

/**
 * HTTP to one Harbor, with Basic authentication on every request.
 *
 * HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. Redirects are not followed: they would carry the
 * robot's credentials to an address that nobody typed.
 */
export function createHarborHttp(input: {
  readonly connection: HarborConnection
  readonly signal: AbortSignal
  /** A chance between 0 and 1 for the jitter of retries. */
  readonly random?: () => number
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly maxBodyBytes?: number
}): HarborHttp {
  const { connection, signal } = input
  const random = input.random ?? Math.random
  const dispatcher = createDispatcher(connection, input.environment ?? process.env)
  const maxBodyBytes = input.maxBodyBytes ?? MAX_BODY_BYTES
  const credentials = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString('base64')

  return async (httpRequest, limit) => {
    const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS)
    const giveUpAt = Date.now() + timeoutMs
    const deadline = AbortSignal.timeout(timeoutMs)
    for (let attempt = 0; ; attempt += 1) {
      const answer = await sendOnce(httpRequest, {
        dispatcher,
        signal,
        deadline,
        connection,
        credentials,
        maxBodyBytes,
      })
      if (answer.kind === 'response' && !isTransientStatus(answer.response.status)) return answer.response
      if (answer.kind === 'failure' && !answer.transient) throw answer.error

      const waitMs = retryDelayMs(attempt, {
        random,
        retryAfter: answer.kind === 'response' ? answer.response.header('retry-after') : undefined,
      })
      if (Date.now() + waitMs > giveUpAt) {
        if (answer.kind === 'failure') throw answer.error
        throw unusableAnswer(httpRequest, { response: answer.response, connection })
      }
      await delay(waitMs, undefined, { signal }).catch(() => {
        throw new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`)
      })
    }
  }
}

function createDispatcher(
  connection: HarborConnection,
  environment: Readonly<Record<string, string | undefined>>,
): Dispatcher {
  const tls = {
    rejectUnauthorized: connection.tlsVerify,
    // A list given here takes the place of the built-in one; a Harbor may have either kind of certificate.
    ...(connection.caCertificate === ''
      ? {}
      : { ca: [...getCACertificates('default'), connection.caCertificate] }),
  }
  const timeouts = { headersTimeout: HEADERS_TIMEOUT_MS, bodyTimeout: BODY_TIMEOUT_MS }
  const proxy = chooseProxy(new URL(connection.url), environment)
  if (proxy === undefined) return new Agent({ ...timeouts, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
  return new ProxyAgent({
    ...timeouts,
    uri: proxy,
    requestTls: tls,
    // Plain HTTP is handed to the proxy as it is: many allow a tunnel (CONNECT) to port 443 alone.
    proxyTunnel: connection.url.startsWith('https:'),
  })
}

type Answer =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  | { readonly kind: 'failure'; readonly transient: boolean; readonly error: Error }

async function sendOnce(
  httpRequest: HttpRequest,
  context: {
    readonly dispatcher: Dispatcher
    readonly signal: AbortSignal
    readonly deadline: AbortSignal
    readonly connection: HarborConnection
    readonly credentials: string
    readonly maxBodyBytes: number
  },
): Promise<Answer> {
  const { connection, signal, deadline } = context
  try {
    const response = await request(new URL(httpRequest.path, connection.url), {
      dispatcher: context.dispatcher,
      method: httpRequest.method,
      signal: AbortSignal.any([signal, deadline]),
      headers: { ...httpRequest.headers, authorization: `Basic ${context.credentials}` },
      body: httpRequest.body ?? null,
    })
    const text = await readText(response, context.maxBodyBytes)
    if (text === undefined) {
      const message = `failed to ${httpRequest.purpose}: the answer of ${connection.host} is larger than ${formatBytes(context.maxBodyBytes)}`
      return { kind: 'failure', transient: false, error: new HarborError(message) }
    }
    return {
      kind: 'response',
      response: {
        status: response.statusCode,
        text,
        header: (name) => {
          const value = response.headers[name]
          return Array.isArray(value) ? value[0] : value
        },
      },
    }
  } catch (error) {
    if (signal.aborted) {
      throw new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`)
    }
    if (deadline.aborted) {
      return {
        kind: 'failure',
        transient: false,
        error: new HarborError(
          `failed to ${httpRequest.purpose}: Harbor at ${connection.host} gave no answer in time`,
        ),
      }
    }
    return explainNoAnswer(error, { httpRequest, connection })
  }
}

/** The whole body; undefined when it is larger than the limit, and then the connection is given up. */
async function readText(response: Dispatcher.ResponseData, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) return undefined
    parts.push(decoder.decode(chunk, { stream: true }))
  }
  parts.push(decoder.decode())
  return parts.join('')
}

/** 408, 429 and every 5xx but 501 say "not now"; the rest is an answer. */
function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501)
}

/** Full jitter over a doubling delay; a Retry-After in seconds is a lower bound. */
function retryDelayMs(
  attempt: number,
  options: { readonly random: () => number; readonly retryAfter: string | undefined },
): number {
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt)
  const jittered = ceiling * (0.5 + 0.5 * options.random())
  const seconds = Number(options.retryAfter)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 + jittered : jittered
}

/** Error codes of TLS that no retry mends. */
const TLS_ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED/,
    'its certificate is signed by an authority that the runner does not know; give the authority in "ca-certificate"',
  ],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'its certificate is for another name; use a name that the certificate has',
  ],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired; renew it'],
  [/CERT_NOT_YET_VALID/, 'its certificate is not valid yet; check the clocks'],
  [/^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/, 'its certificate is not accepted'],
  [
    /EPROTO|ERR_SSL|HPE_INVALID/,
    'it does not speak the protocol of harbor-url; check http:// against https:// and the port',
  ],
]

const BROKEN_OFF = 'it broke the connection off; it may be restarting, or harbor-url has the wrong scheme'

function explainNoAnswer(
  error: unknown,
  context: { readonly httpRequest: HttpRequest; readonly connection: HarborConnection },
): Answer {
  const { code, message } = innermost(error)
  const { host } = context.connection
  const failed = `failed to ${context.httpRequest.purpose}: `
  const failure = (transient: boolean, text: string): Answer => ({
    kind: 'failure',
    transient,
    error: new HarborError(`${failed}${text}`, { cause: error }),
  })
  const tls = TLS_ADVICE.find(([pattern]) => pattern.test(`${code} ${message}`))
  if (tls !== undefined)
    return failure(false, `Harbor at ${host} answered, but ${tls[1]} (${code || message})`)
  if (code === 'ENOTFOUND') {
    return failure(
      false,
      `the runner cannot resolve the name ${host}; a Harbor on a private network needs a runner in that network`,
    )
  }
  const advice: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there; check host and port of harbor-url',
    ECONNRESET: BROKEN_OFF,
    UND_ERR_SOCKET: BROKEN_OFF,
    EAI_AGAIN: 'its name could not be resolved for the moment',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer; check the route (VPN, firewall) from the runner to it',
    UND_ERR_HEADERS_TIMEOUT: `it accepted the request and sent no answer within ${HEADERS_TIMEOUT_MS / 1000} s`,
    UND_ERR_BODY_TIMEOUT: `its answer stopped for ${BODY_TIMEOUT_MS / 1000} s`,
  }
  return failure(
    true,
    `no answer from Harbor at ${host}: ${advice[code] ?? message}${code === '' ? '' : ` (${code})`}`,
  )
}

function innermost(error: unknown): { code: string; message: string } {
  let current: unknown = error
  while (current instanceof Error && current.cause instanceof Error) current = current.cause
  if (current instanceof AggregateError && current.errors[0] instanceof Error) current = current.errors[0]
  if (!(current instanceof Error)) return { code: '', message: String(current) }
  const code = 'code' in current && typeof current.code === 'string' ? current.code : ''
  return { code, message: current.message }
}

/** A message for an answer that nobody can use: a status that no caller knows, or HTML from a proxy. */
export function unusableAnswer(
  httpRequest: HttpRequest,
  context: { readonly response: HttpResponse; readonly connection: HarborConnection },
): HarborError {
  const { response, connection } = context
  const location = response.header('location')
  const failed = `failed to ${httpRequest.purpose}: `
  if (response.status >= 300 && response.status < 400 && location !== undefined) {
    return new HarborError(
      `${failed}Harbor at ${connection.url} redirects to ${quote(location)}; set harbor-url to the final address`,
      { status: response.status },
    )
  }
  return new HarborError(
    `${failed}${httpRequest.method} ${httpRequest.path} on ${connection.host} answered ${response.status}${harborMessage(response.text)}`,
    { status: response.status },
  )
}

/** `: message` out of Harbor's error JSON, or the beginning of whatever else came. */
export function harborMessage(text: string): string {
  if (text.trim() === '') return ''
  try {
    const { errors } = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] }
    const [first] = errors ?? []
    if (typeof first?.message === 'string') return `: ${quote(first.message)}`
  } catch {
    // Not JSON: an HTML page of a proxy, quoted below.
  }
  return `: ${quote(text.replaceAll(/<[^>]*>/g, ' '))}`
}

/** Foreign text as a part of a sentence: one line, cut, without a full stop of its own. */
function quote(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
  return plain.length <= MAX_QUOTED_CHARACTERS ? plain : `${plain.slice(0, MAX_QUOTED_CHARACTERS)}…`
}
