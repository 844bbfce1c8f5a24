import type { Condition, Issuance, OwnedObject, TlsSecret } from '../../kubernetes/certificate.ts'
import { oneLine } from '../../text/one-line.ts'
import { describeTlsProblem, findTlsProblem, formatCertificate } from './certificate.ts'
import type { SubjectState } from './readiness.ts'

/** cert-manager waits an hour after a failed try, and twice as long after each further one (its API reference). */
const FIRST_BACKOFF_MS = 3_600_000

/**
 * A failure of a try before this run is still there for a moment after the Ingress changed; only one that stays is
 * the answer.
 */
const FAILURE_GRACE_MS = 20_000

/** What is seen of a certificate at one moment. */
export interface CertificateLook {
  readonly secretName: string
  /** Of Harbor. */
  readonly host: string
  readonly secret: TlsSecret
  /** undefined: the cluster has no cert-manager. */
  readonly issuance: Issuance | undefined
  readonly now: number
  /** For how long cert-manager has been saying that it gave up; 0 when it does not. */
  readonly failedForMs: number
}

/** Whether the Secret can serve the host, and if not, what cert-manager says about it. */
export function judgeIssuance(look: CertificateLook): SubjectState {
  const subject = `certificate ${look.secretName}`
  const { secret } = look
  const problem = findTlsProblem(secret, look)
  if (problem === undefined) {
    const text = secret.kind === 'certificate' ? formatCertificate(secret.certificate) : ''
    return { subject, state: { kind: 'ready' }, text }
  }
  const wrong = problem.kind === 'absent' ? 'not there yet' : describeTlsProblem(problem)
  const failure = findFailure(look.issuance, look.secretName)
  const cause = describeIssuance(look.issuance, look.secretName)
  if (failure === undefined) return { subject, state: { kind: 'waiting' }, text: `${wrong}; ${cause}` }
  const state = { kind: look.failedForMs >= FAILURE_GRACE_MS ? 'failed' : 'waiting' } as const
  const text = `${wrong}; cert-manager gave up for now: ${cause}. It tries again at ${formatMinute(failure.retryAt)}; when the cause is mended, "cmctl renew ${failure.name}" does so at once`
  return { subject, state, text }
}

/** The Certificate of a Secret whose last try failed, and when the next one is; undefined when none did. */
export function findFailure(
  issuance: Issuance | undefined,
  secretName: string,
): { readonly name: string; readonly retryAt: number } | undefined {
  const certificate = issuance?.certificates.find((candidate) => candidate.secretName === secretName)
  const issuing = certificate?.conditions.find(({ type }) => type === 'Issuing')
  if (certificate === undefined || issuing?.status !== 'False') return undefined
  const backoff = FIRST_BACKOFF_MS * 2 ** Math.max(certificate.failures - 1, 0)
  return { name: certificate.name, retryAt: certificate.failedAt + backoff }
}

/** The deepest object with something to say: a challenge knows more than its order, and that more than the request. */
function describeIssuance(issuance: Issuance | undefined, secretName: string): string {
  if (issuance === undefined) return 'the cluster has no cert-manager that could make it'
  const certificate = issuance.certificates.find((candidate) => candidate.secretName === secretName)
  if (certificate === undefined) return 'cert-manager has not made a Certificate from the Ingress yet'
  const request = newestOwned(issuance.requests, certificate.name)
  const order = request === undefined ? undefined : newestOwned(issuance.orders, request.name)
  const challenge = issuance.challenges.find(
    ({ owners, state, reason }) =>
      order !== undefined && owners.includes(order.name) && state !== 'valid' && reason !== '',
  )
  if (challenge !== undefined) {
    const { name, type, state, reason } = challenge
    return `Challenge ${name} (${[type, state].filter(Boolean).join(', ')}): ${oneLine(reason)}`
  }
  if (order !== undefined && order.reason !== '') {
    return `Order ${order.name} is ${order.state || 'new'}: ${oneLine(order.reason)}`
  }
  const told = request === undefined ? undefined : decisiveCondition(request.conditions)
  if (request !== undefined && told !== undefined) {
    return `CertificateRequest ${request.name}, ${formatCondition(told)}`
  }
  const own = decisiveCondition(certificate.conditions)
  if (own !== undefined) return `Certificate ${certificate.name}, ${formatCondition(own)}`
  return `cert-manager is at work on Certificate ${certificate.name}`
}

/** Of a request: what was refused, then what is not ready. Of a certificate: what its issuance says, then that. */
const DECISIVE: readonly (readonly [type: string, status: string])[] = [
  ['Denied', 'True'],
  ['InvalidRequest', 'True'],
  ['Issuing', 'False'],
  ['Ready', 'False'],
  ['Issuing', 'True'],
]

function decisiveCondition(conditions: readonly Condition[]): Condition | undefined {
  return DECISIVE.map(([type, status]) =>
    conditions.find((condition) => condition.type === type && condition.status === status),
  ).find((condition) => condition !== undefined && condition.message !== '')
}

function formatCondition({ reason, type, message }: Condition): string {
  return `${oneLine(reason) || type}: ${oneLine(message)}`
}

function newestOwned<T extends OwnedObject>(objects: readonly T[], owner: string): T | undefined {
  return objects
    .filter(({ owners }) => owners.includes(owner))
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .at(-1)
}

/** `2027-02-01 09:30 UTC` */
function formatMinute(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
