import { HarborError } from '../../domain/errors.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import { type Answer, BODY_TIMEOUT_MS, HEADERS_TIMEOUT_MS, type HttpRequest } from '../harbor/http-answer.ts'
import { innermostError } from '../node-error.ts'
import { type ProxyChoice, through } from './proxy.ts'

interface NoAnswerDetails {
  readonly isTransient: boolean
  readonly reason: string
  readonly code: string
  readonly cause?: unknown
}

/** Harbor did not answer. */
export class NoAnswerError extends HarborError {
  /** Whether a retry may help. */
  readonly isTransient: boolean
  /** What happened, without the purpose of the request. */
  readonly reason: string
  /** Error code of the operating system, TLS or undici; '' for none. */
  readonly code: string
  readonly #failed: string

  constructor(failed: string, details: NoAnswerDetails) {
    super(`${failed}${details.reason}`, { cause: details.cause })
    this.isTransient = details.isTransient
    this.reason = details.reason
    this.code = details.code
    this.#failed = failed
  }

  /** The same error with the time for which it was retried. */
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

/** Error codes of Node for a certificate that is not accepted. */
const REFUSED_CERTIFICATE =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

/** Whether the connection failed because of the server's certificate. */
export function isRefusedCertificate({ code }: NoAnswerError): boolean {
  return REFUSED_CERTIFICATE.test(code)
}

/**
 * Whether the server aborted the handshake: some ingress controllers do so for a name whose certificate they do not
 * have yet.
 */
export function isRefusedHandshake(error: NoAnswerError): boolean {
  return /ALERT|UNRECOGNIZED_NAME/.test(error.code) || /SSL alert/.test(innermostError(error.cause).message)
}

/** Permanent error codes of TLS. */
const TLS_ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED/,
    'its certificate is signed by an authority that the runner does not trust; set "ca-certificate" to that authority',
  ],
  [/ERR_TLS_CERT_ALTNAME_INVALID/, 'its certificate is for another name; use a name of the certificate'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired; renew it'],
  [/CERT_NOT_YET_VALID/, 'its certificate is not valid yet; check the clocks'],
  [/^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/, 'its certificate is not accepted'],
  [
    /EPROTO|ERR_SSL|HPE_INVALID/,
    'it does not speak the protocol of harbor-url; check http:// against https:// and the port',
  ],
]

/** undici's messages for a proxy that did not open a tunnel, and for a 407 without a tunnel. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/

/** Error codes of a failed connection; with a proxy, of the connection to the proxy. */
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

const BROKEN_OFF = 'it closed the connection; it may be restarting, or harbor-url has the wrong scheme'

/** Why there was no answer, and whether a retry may help. */
export function describeNoAnswer(
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
  const proxied = proxy === undefined ? undefined : describeProxyFailure({ code, message }, { proxy, host })
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

/** The failure of the proxy; undefined when the proxy is not the cause. Never contains the password. */
function describeProxyFailure(
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
        ? `requires a user name and a password (407); set them in ${variable}, as in ${protocol}//user:password@host:port`
        : `does not accept the user name and password in ${variable} (407); correct them there`
    return { transient: false, text: `${description} ${wanted}` }
  }
  if (status !== undefined) {
    return {
      transient: status.startsWith('5'),
      text: `${description} refuses the connection to Harbor at ${host} (${status}); ${advice}`,
    }
  }
  const unreached = UNREACHED[error.code]
  if (unreached === undefined) return undefined
  return {
    transient: true,
    text: `no answer from ${description}: ${unreached} (${error.code}); ${advice}`,
  }
}
