import { HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { stripTags } from '../domain/text/strip-tags.ts'
import { innermostError } from './error-code.ts'
import type { ProxyChoice } from './proxy.ts'

/** What is sent to Harbor, what comes back, and what it means when nothing usable does. */

/** An error body is quoted in a message: its beginning is enough. */
const MAX_QUOTED_CHARACTERS = 300

/** Harbor computes large reports before it sends the first byte. */
export const HEADERS_TIMEOUT_MS = 120_000
export const BODY_TIMEOUT_MS = 60_000

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path and query, already encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Completes "failed to …" in the message when there is no usable answer. */
  readonly purpose: string
  /** Sent without credentials: what Harbor tells anybody. */
  readonly isAnonymous?: true
  /** Sent once, whatever comes back: the caller looks again by itself. */
  readonly isSingleTry?: true
  /** `text` of the answer then holds a character for each byte (Latin-1). */
  readonly isBinary?: true
}

export interface HttpResponse {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}

export type Answer =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  | {
      readonly kind: 'failure'
      readonly transient: boolean
      /** What happened, without what it was asked for. */
      readonly reason: string
      readonly error: Error
    }

/** There was no answer from Harbor at all. */
export class NoAnswerError extends HarborError {
  /** Whether another try may help. */
  readonly isTransient: boolean
  /** What happened, without what it was asked for. */
  readonly reason: string
  /** Of the operating system, TLS or undici; '' when there is none. */
  readonly code: string

  constructor(
    failed: string,
    facts: { readonly isTransient: boolean; readonly reason: string; readonly code: string; cause?: unknown },
  ) {
    super(`${failed}${facts.reason}`, { cause: facts.cause })
    this.isTransient = facts.isTransient
    this.reason = facts.reason
    this.code = facts.code
  }
}

/** What Node says when it does not accept a certificate. */
const REFUSED_CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

/** Whether the connection failed for the certificate that the server showed. */
export function isRefusedCertificate({ code }: NoAnswerError): boolean {
  return REFUSED_CERTIFICATE.test(code)
}

/**
 * Whether the server itself ended the handshake: some ingress controllers do so for a name whose certificate they do
 * not have yet.
 */
export function isRefusedHandshake(error: NoAnswerError): boolean {
  return /ALERT|UNRECOGNIZED_NAME/.test(error.code) || /SSL alert/.test(innermostError(error.cause).message)
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

/** How undici tells that a proxy did not open a tunnel, and of a 407 without one. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/

/** Error codes of a connection that was not made: with a proxy, the one to the proxy. */
const UNREACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name could not be resolved for the moment',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
}

const BROKEN_OFF = 'it broke the connection off; it may be restarting, or harbor-url has the wrong scheme'

/** Why there was no answer, and whether another try may help. */
export function explainNoAnswer(
  error: unknown,
  context: {
    readonly httpRequest: HttpRequest
    readonly connection: HarborConnection
    readonly proxy: ProxyChoice | undefined
  },
): Answer {
  const { code, message } = innermostError(error)
  const { proxy } = context
  const { host } = context.connection
  const failed = `failed to ${context.httpRequest.purpose}: `
  const failure = (transient: boolean, text: string): Answer => ({
    kind: 'failure',
    transient,
    reason: text,
    error: new NoAnswerError(failed, { isTransient: transient, reason: text, code, cause: error }),
  })
  const proxied = proxy === undefined ? undefined : explainProxy({ code, message }, { proxy, host })
  if (proxied !== undefined) return failure(proxied.transient, proxied.text)
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
    `no answer from Harbor at ${host}${through(proxy)}: ${advice[code] ?? message}${code === '' ? '' : ` (${code})`}`,
  )
}

/** What the proxy has to do with it; undefined when it is none of its fault. Says nothing of the password. */
function explainProxy(
  error: { readonly code: string; readonly message: string },
  context: { readonly proxy: ProxyChoice; readonly host: string },
): { readonly transient: boolean; readonly text: string } | undefined {
  const { proxy, host } = context
  const { variable, description } = proxy
  const advice = `correct ${variable}, or name ${host} in NO_PROXY when Harbor is reached without the proxy`
  const [, status] = PROXY_ANSWER.exec(error.message) ?? []
  if (status === '407') {
    const { username, password, protocol } = new URL(proxy.url)
    const wanted =
      username === '' && password === ''
        ? `wants a user name and a password (407); write them into ${variable}, as in ${protocol}//user:password@host:port`
        : `does not accept the user name and password in ${variable} (407); correct them there`
    return { transient: false, text: `${description} ${wanted}` }
  }
  if (status !== undefined) {
    return {
      transient: status.startsWith('5'),
      text: `${description} does not pass the connection on to Harbor at ${host} (${status}); ${advice}`,
    }
  }
  const unreached = UNREACHED[error.code]
  if (unreached === undefined) return undefined
  return {
    transient: error.code !== 'ENOTFOUND',
    text: `no answer from ${description}: ${unreached} (${error.code}); ${advice}`,
  }
}

function through(proxy: ProxyChoice | undefined): string {
  return proxy === undefined ? '' : ` through ${proxy.description}`
}

/** A message for an answer that nobody can use: a status that no caller knows, or HTML from a proxy. */
export function unusableAnswer(
  httpRequest: HttpRequest,
  context: {
    readonly response: HttpResponse
    readonly connection: HarborConnection
    readonly proxy?: ProxyChoice | undefined
  },
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
    `${failed}${httpRequest.method} ${httpRequest.path} on ${connection.host}${through(context.proxy)} answered ${response.status}${harborMessage(response.text)}`,
    { status: response.status },
  )
}

/** Whether an answer is an error in Harbor's own words: JSON with `errors` (recorded for every 4xx of its APIs). */
export function isHarborError(response: HttpResponse): boolean {
  try {
    return Array.isArray((JSON.parse(response.text) as { errors?: unknown } | null)?.errors)
  } catch {
    return false
  }
}

/**
 * Whether a 403 or 404 comes from something in front of Harbor: a proxy, a firewall, an ingress without the
 * path. It says nothing of projects and permissions. A HEAD has no body; Harbor says JSON there too.
 */
export function isForeignRefusal(response: HttpResponse): boolean {
  if (response.status !== 403 && response.status !== 404) return false
  if (response.text.trim() !== '') return !isHarborError(response)
  return /html|text\/plain/i.test(response.header('content-type') ?? '')
}

/** Has no status: Harbor itself gave no answer. */
export function foreignRefusal(
  httpRequest: HttpRequest,
  context: { readonly response: HttpResponse; readonly connection: HarborConnection },
): HarborError {
  const { response, connection } = context
  return new HarborError(
    `failed to ${httpRequest.purpose}: ${httpRequest.method} ${httpRequest.path} on ${connection.host} answered ${response.status}, but not in Harbor's words${harborMessage(response.text)}. Something in front of Harbor answered (a proxy, a firewall, an ingress without this path): it must pass /api/, /v2/ and /service/ to Harbor. Or harbor-url is the address of something else`,
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
  return `: ${quote(stripTags(text))}`
}

/** Foreign text as a part of a sentence: one line, cut, without a full stop of its own. */
function quote(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
  return plain.length <= MAX_QUOTED_CHARACTERS ? plain : `${plain.slice(0, MAX_QUOTED_CHARACTERS)}…`
}
