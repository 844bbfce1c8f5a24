import { innermostError } from '../node-error.ts'
import type { HttpClient } from './client.ts'
import { type ProxyChoice, through } from './proxy.ts'

/** Why a server gave no answer. */
export type FaultKind =
  | 'untrusted'
  | 'other-name'
  | 'expired'
  | 'not-yet-valid'
  | 'certificate'
  | 'protocol'
  | 'unknown-name'
  | 'refused'
  | 'broken-off'
  | 'unreachable'
  | 'unanswered'
  | 'silent'
  | 'proxy'
  | 'other'

export interface NetworkFault {
  readonly kind: FaultKind
  /** Error code of the operating system, TLS or undici; '' for none. */
  readonly code: string
  /** The words of Node or undici. */
  readonly message: string
  /** Whether a retry may help. */
  readonly isTransient: boolean
  /** What happened, as a clause about the server: "it closed the connection (ECONNRESET)". */
  readonly clause: string
  /** The whole: "no answer from Harbor at h: it closed the connection; it may be restarting (ECONNRESET)". */
  readonly reason: string
}

/** A server as messages name it. */
export interface Server {
  /** `Harbor at harbor.example.com` */
  readonly title: string
  readonly host: string
  /** What to do about it, after a semicolon. */
  readonly advice?: Readonly<Partial<Record<FaultKind, string>>>
}

/** The server has answered, and not as it should. No retry helps. Matched against code and message. */
const ANSWERED: readonly (readonly [RegExp, FaultKind, string])[] = [
  [
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/,
    'untrusted',
    'its certificate is signed by an authority that the runner does not trust',
  ],
  [/ERR_TLS_CERT_ALTNAME_INVALID/, 'other-name', 'its certificate is for another name'],
  [/CERT_HAS_EXPIRED/, 'expired', 'its certificate has expired'],
  [/CERT_NOT_YET_VALID/, 'not-yet-valid', 'its certificate is not valid yet; check the clocks'],
  [/^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/, 'certificate', 'its certificate is not accepted'],
  [/EPROTO|ERR_SSL|ERR_OSSL|HPE_INVALID/, 'protocol', 'it does not speak the protocol of its URL'],
]

/** Codes of a connection that came to nothing; with a proxy, those of `CONNECTING` are of the connection to it. */
const CONNECTING: Readonly<Record<string, readonly [FaultKind, string]>> = {
  ECONNREFUSED: ['refused', 'nothing listens there'],
  ENOTFOUND: ['unknown-name', 'its name cannot be resolved'],
  EAI_AGAIN: ['other', 'its name could not be resolved for the moment'],
  EHOSTUNREACH: ['unreachable', 'there is no route to it'],
  ENETUNREACH: ['unreachable', 'there is no route to its network'],
  UND_ERR_CONNECT_TIMEOUT: ['unanswered', 'it does not answer'],
}

const BROKEN_OFF: ReadonlySet<string> = new Set(['ECONNRESET', 'UND_ERR_SOCKET'])

/** undici's messages for a proxy that did not open a tunnel, and for a 407 without a tunnel. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/

/** What an error of a request means: the only table of network errors. */
export function explainNetworkError(
  error: unknown,
  context: { readonly server: Server; readonly client: Pick<HttpClient, 'proxy' | 'silence'> },
): NetworkFault {
  const { server, client } = context
  const said = innermostError(error)
  const proxied = client.proxy === undefined ? undefined : explainProxy(said, { proxy: client.proxy, server })
  if (proxied !== undefined) return { ...said, kind: 'proxy', ...proxied, clause: proxied.reason }
  const { kind, text, isAnswered } = classify(said, client.silence)
  const advice = server.advice?.[kind] === undefined ? '' : `; ${server.advice[kind]}`
  const code = said.code === '' ? '' : ` (${said.code})`
  const way = through(client.proxy)
  // The code of a limit of our own says no more than the text.
  const isSilent = kind === 'silent'
  const fault = { ...said, kind, isTransient: !isAnswered, clause: `${text}${isSilent ? '' : code}${way}` }
  if (isAnswered) {
    return {
      ...fault,
      reason: `${server.title} answered, but ${text}${advice} (${said.code || said.message})`,
    }
  }
  if (kind === 'unknown-name') {
    return { ...fault, reason: `the runner cannot resolve the name ${server.host}${code}${advice}` }
  }
  const reason = `no answer from ${server.title}${way}: ${text}${advice}${code}`
  return { ...fault, reason }
}

interface Said {
  readonly code: string
  readonly message: string
}

function classify(
  { code, message }: Said,
  silence: HttpClient['silence'],
): { readonly kind: FaultKind; readonly text: string; readonly isAnswered: boolean } {
  const answered = ANSWERED.find(([pattern]) => pattern.test(`${code} ${message}`))
  if (answered !== undefined) return { kind: answered[1], text: answered[2], isAnswered: true }
  const [kind, text] = classifySilence(code, silence) ?? CONNECTING[code] ?? (['other', message] as const)
  return { kind, text, isAnswered: false }
}

function classifySilence(
  code: string,
  { headersMs, bodyMs }: HttpClient['silence'],
): readonly [FaultKind, string] | undefined {
  if (BROKEN_OFF.has(code)) return ['broken-off', 'it closed the connection']
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return ['silent', `it sent nothing for ${headersMs / 1000} s`]
  if (code === 'UND_ERR_BODY_TIMEOUT') return ['silent', `it sent nothing for ${bodyMs / 1000} s`]
  return undefined
}

/** The failure of the proxy; undefined when the proxy is not the cause. Never contains the password. */
function explainProxy(
  said: Said,
  { proxy, server }: { readonly proxy: ProxyChoice; readonly server: Server },
): { readonly isTransient: boolean; readonly reason: string } | undefined {
  const { variable, description } = proxy
  const advice = `correct ${variable}, or name ${server.host} in NO_PROXY when it is reached without the proxy`
  const [, status] = PROXY_ANSWER.exec(said.message) ?? []
  if (status === '407') {
    const { username, password, protocol } = new URL(proxy.url)
    const wanted =
      username === '' && password === ''
        ? `requires a user name and a password (407); set them in ${variable}, as in ${protocol}//user:password@host:port`
        : `does not accept the user name and password in ${variable} (407); correct them there`
    return { isTransient: false, reason: `${description} ${wanted}` }
  }
  if (status !== undefined) {
    return {
      isTransient: status.startsWith('5'),
      reason: `${description} refuses the connection to ${server.title} (${status}); ${advice}`,
    }
  }
  const unreached = CONNECTING[said.code]
  if (unreached === undefined) return undefined
  return {
    isTransient: true,
    reason: `no answer from ${description}: ${unreached[1]} (${said.code}); ${advice}`,
  }
}
