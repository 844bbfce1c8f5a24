import { HarborError } from '../domain/errors.ts'
import { readAnswer } from '../domain/harbor/answer.ts'
import type { AnswerContext, Step } from '../domain/harbor/answer-row.ts'
import { judgeAnswer } from '../domain/harbor/answer-table.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatPermission, type Permission } from '../domain/harbor/permission.ts'
import { innermostError } from './error-code.ts'
import type { ProxyChoice } from './proxy.ts'

/** What is sent to Harbor, what comes back, and what it means when nothing usable does. */

/** What shows whether a body is HTML, in characters: more than white space and a byte order mark before its first tag. */
const PAGE_BEGINNING = 200

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
  /** What is being done; decides what an answer means. Reading, when it is not given. */
  readonly step?: Step
  /** The right that Harbor answers 403 without. */
  readonly needs?: Pick<Permission, 'resource' | 'action'>
  /** What is read or written, for the message. */
  readonly subject?: string
  /** The largest answer that is taken, in bytes; an error is always cut to its beginning. */
  readonly maxBytes?: number
  /**
   * A document that has to be whole. Once Harbor has answered as it should, a page or half a document in its place is a
   * fault that may pass: a proxy that is reloaded, a page for the time of an upgrade.
   */
  readonly expects?: 'json'
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

interface NoAnswerFacts {
  readonly isTransient: boolean
  readonly reason: string
  readonly code: string
  readonly cause?: unknown
}

/** There was no answer from Harbor at all. */
export class NoAnswerError extends HarborError {
  /** Whether another try may help. */
  readonly isTransient: boolean
  /** What happened, without what it was asked for. */
  readonly reason: string
  /** Of the operating system, TLS or undici; '' when there is none. */
  readonly code: string
  readonly #failed: string

  constructor(failed: string, facts: NoAnswerFacts) {
    super(`${failed}${facts.reason}`, { cause: facts.cause })
    this.isTransient = facts.isTransient
    this.reason = facts.reason
    this.code = facts.code
    this.#failed = failed
  }

  /** The same error, that also says for how long it was tried again. */
  after(duration: string): NoAnswerError {
    const { isTransient, reason, code, cause } = this
    return new NoAnswerError(this.#failed, {
      isTransient,
      reason: `${reason}; tried for ${duration}`,
      code,
      cause,
    })
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
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to its network',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
}

const NO_ROUTE =
  'there is no route to it; a Harbor on a private network needs a runner in that network, or the VPN in the job before this step'

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
      true,
      `the runner cannot resolve the name ${host} (ENOTFOUND); check its spelling, and a Harbor on a private network needs a runner in that network`,
    )
  }
  const advice: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there; check host and port of harbor-url',
    ECONNRESET: BROKEN_OFF,
    UND_ERR_SOCKET: BROKEN_OFF,
    EAI_AGAIN: 'its name could not be resolved for the moment',
    EHOSTUNREACH: NO_ROUTE,
    ENETUNREACH: NO_ROUTE,
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
    transient: true,
    text: `no answer from ${description}: ${unreached} (${error.code}); ${advice}`,
  }
}

function through(proxy: ProxyChoice | undefined): string {
  return proxy === undefined ? '' : ` through ${proxy.description}`
}

/** A message for an answer that its caller cannot use: what it means where that is known, and its own words. */
export function unusableAnswer(
  httpRequest: HttpRequest,
  context: {
    readonly response: HttpResponse
    readonly connection: HarborConnection
    readonly proxy?: ProxyChoice | undefined
  },
): HarborError {
  const { response, connection } = context
  const answer = readAnswer(response)
  const { kind, advice } = judgeAnswer(answer, answerContext(httpRequest, connection))
  const words = answer.message === '' ? '' : `: ${answer.message}`
  const said = `${httpRequest.method} ${httpRequest.path} on ${connection.host}${through(context.proxy)} answered ${response.status}${words}`
  return new HarborError(
    `failed to ${httpRequest.purpose}: ${advice === '' ? said : `${advice} (${said})`}`,
    // Without a status where Harbor itself gave no answer.
    { status: isForeign(response) && response.status < 500 ? undefined : response.status, kind },
  )
}

function answerContext(httpRequest: HttpRequest, connection: HarborConnection): AnswerContext {
  return {
    step: httpRequest.step ?? 'read',
    subject: `Harbor at ${connection.host}`,
    host: connection.host,
    isPlainHttp: connection.isPlainHttp,
    path: httpRequest.path,
    robotName: connection.robotName,
    needs: httpRequest.needs === undefined ? '' : formatPermission(httpRequest.needs),
    reference: httpRequest.subject ?? '',
  }
}

/** Whether an answer is an error in Harbor's own words: JSON with `errors` (recorded for every 4xx of its APIs). */
export function isHarborError(response: HttpResponse): boolean {
  return readAnswer(response).origin === 'registry'
}

/**
 * Whether an answer comes from something in front of Harbor: an error in another form than Harbor's, or a page where
 * an API was asked. It says nothing of projects, tags and permissions, whatever its status is. A HEAD has no body;
 * Harbor says JSON there too.
 */
export function isForeign(response: HttpResponse): boolean {
  if (response.status >= 400) return readAnswer(response).origin === 'front'
  return isPage(response)
}

/** Whether an answer is HTML. Its type alone does not say it: some pages have none. */
function isPage(response: HttpResponse): boolean {
  const [type = ''] = (response.header('content-type') ?? '').split(';')
  if (/^\s*text\/html\s*$/i.test(type)) return true
  return /^\s*<(?:!doctype html|html)/i.test(response.text.slice(0, PAGE_BEGINNING))
}

/** What ends a JSON document, in characters: more than white space after its last bracket. */
const DOCUMENT_END = 64

/** Whether a good answer cannot be the JSON document that was asked for: by its ends, as it may have 256 MB. */
export function isBrokenDocument(httpRequest: HttpRequest, response: HttpResponse): boolean {
  if (httpRequest.expects !== 'json' || response.status < 200 || response.status > 299) return false
  const begin = response.text.slice(0, PAGE_BEGINNING).trimStart().charAt(0)
  const end = response.text.slice(-DOCUMENT_END).trimEnd().at(-1)
  // Harbor answers nothing at all for a scanner that there is not.
  if (begin === '' && response.text.trim() === '') return false
  return !((begin === '{' && end === '}') || (begin === '[' && end === ']'))
}

/** `: message` out of Harbor's error JSON, or the beginning of whatever else came. */
export function harborMessage(response: HttpResponse): string {
  const { message } = readAnswer(response)
  return message === '' ? '' : `: ${message}`
}
