import { HarborError } from '../../domain/errors.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { HttpClient } from '../http/client.ts'
import { explainNetworkError, type NetworkFault, type Server } from '../http/network-fault.ts'
import { innermostError } from '../node-error.ts'
import type { Answer } from './http-answer.ts'
import { adviseOnAuthority, lookAtAuthority } from './untrusted.ts'

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

/** What to do when Harbor gives no answer. */
const ADVICE: Omit<NonNullable<Server['advice']>, 'untrusted'> = {
  'other-name': 'use a name of the certificate',
  expired: 'renew it',
  protocol: 'check http:// against https:// and the port of harbor-url',
  'unknown-name': 'check its spelling, and a Harbor on a private network needs a runner in that network',
  refused: 'check host and port of harbor-url',
  'broken-off': 'it may be restarting, or harbor-url has the wrong scheme',
  unreachable:
    'a Harbor on a private network needs a runner in that network, or the VPN in the job before this step',
  unanswered: 'check the route (VPN, firewall) from the runner to it',
}

interface NoAnswerContext {
  readonly purpose: string
  readonly address: HarborAddress
  readonly client: HttpClient
}

/** Why there was no answer, and whether a retry may help. */
export function describeNoAnswer(
  error: unknown,
  context: NoAnswerContext,
): Extract<Answer, { kind: 'failure' }> {
  return describe(explain(error, context, adviseOnAuthority(context.address)), { error, ...context })
}

/** The same, with what the certificate says that is not trusted. */
export async function lookIntoNoAnswer(
  error: unknown,
  context: NoAnswerContext & { readonly signal: AbortSignal },
): Promise<Extract<Answer, { kind: 'failure' }>> {
  const { address } = context
  const fault = explain(error, context, adviseOnAuthority(address))
  return describe(
    fault.kind === 'untrusted' ? explain(error, context, await lookAtAuthority(address, context)) : fault,
    { error, ...context },
  )
}

function explain(
  error: unknown,
  { address: { host }, client }: NoAnswerContext,
  untrusted: string,
): NetworkFault {
  const server = { title: `Harbor at ${host}`, host, advice: { ...ADVICE, untrusted } }
  return explainNetworkError(error, { server, client })
}

function describe(
  { reason, code, isTransient }: NetworkFault,
  { purpose, error }: { readonly purpose: string; readonly error: unknown },
): Extract<Answer, { kind: 'failure' }> {
  return {
    kind: 'failure',
    transient: isTransient,
    reason,
    error: new NoAnswerError(`failed to ${purpose}: `, { isTransient, reason, code, cause: error }),
  }
}
