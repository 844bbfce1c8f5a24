import { HarborError } from '../../domain/errors.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import { type Answer, BODY_TIMEOUT_MS, HEADERS_TIMEOUT_MS, type HttpRequest } from '../harbor/http-answer.ts'
import { innermostError } from '../node-error.ts'
import { type ProxyChoice, through } from './proxy.ts'

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

/** Error codes of TLS that no retry changes. */
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

/** How undici says that a proxy did not open a tunnel, and of a 407 without one. */
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
    readonly connection: HarborConnection<Credentials>
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
