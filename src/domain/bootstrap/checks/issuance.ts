import type { Condition, Issuance, OwnedObject, TlsSecret } from '../../kubernetes/certificate.ts'
import { shortLine } from '../../text/one-line.ts'
import { describeTlsProblem, findTlsProblem, formatCertificate } from './certificate.ts'
import type { SubjectState } from './readiness.ts'

/** cert-manager waits an hour after a failed attempt, and doubles that after each further one (its API reference). */
const FIRST_BACKOFF_MS = 3_600_000

/**
 * A failure from before this run is still reported for a moment after the Ingress changed; only one that stays
 * counts.
 */
const FAILURE_GRACE_MS = 20_000

/** The state of a certificate at one moment. */
export interface CertificateStatus {
  readonly secretName: string
  /** Host of Harbor. */
  readonly host: string
  readonly secret: TlsSecret
  /** undefined: the cluster has no cert-manager. */
  readonly issuance: Issuance | undefined
  readonly now: number
  /** For how long cert-manager has reported a failure; 0 when it does not. */
  readonly failedForMs: number
}

/** Whether the Secret can be used for the host, and if not, what cert-manager reports. */
export function judgeIssuance(status: CertificateStatus): SubjectState {
  const subject = `certificate ${status.secretName}`
  const { secret } = status
  const problem = findTlsProblem(secret, status)
  if (problem === undefined) {
    const text = secret.kind === 'certificate' ? formatCertificate(secret.certificate) : ''
    return { subject, state: { kind: 'ready' }, text }
  }
  const wrong = problem.kind === 'absent' ? 'not created yet' : describeTlsProblem(problem)
  const failure = findFailure(status.issuance, status.secretName)
  const cause = describeIssuance(status.issuance, status.secretName)
  if (failure === undefined) return { subject, state: { kind: 'waiting' }, text: `${wrong}; ${cause}` }
  const state = { kind: status.failedForMs >= FAILURE_GRACE_MS ? 'failed' : 'waiting' } as const
  const text = `${wrong}; cert-manager failed: ${cause}. It retries at ${formatMinute(failure.retryAt)}; once the cause is fixed, "cmctl renew ${failure.name}" retries at once`
  return { subject, state, text }
}

/** The Certificate of the Secret if its last attempt failed, and the time of the next one; undefined otherwise. */
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

/** The most specific object with a message: a challenge says more than its order, and the order more than the request. */
function describeIssuance(issuance: Issuance | undefined, secretName: string): string {
  if (issuance === undefined) return 'the cluster has no cert-manager to issue it'
  const certificate = issuance.certificates.find((candidate) => candidate.secretName === secretName)
  if (certificate === undefined) return 'cert-manager has not created a Certificate for the Ingress yet'
  const request = newestOwned(issuance.requests, certificate.name)
  const order = request === undefined ? undefined : newestOwned(issuance.orders, request.name)
  const challenge = issuance.challenges.find(
    ({ owners, state, reason }) =>
      order !== undefined && owners.includes(order.name) && state !== 'valid' && reason !== '',
  )
  if (challenge !== undefined) {
    const { name, type, state, reason } = challenge
    return `Challenge ${name} (${[type, state].filter(Boolean).join(', ')}): ${shortLine(reason)}`
  }
  if (order !== undefined && order.reason !== '') {
    return `Order ${order.name} is ${order.state || 'new'}: ${shortLine(order.reason)}`
  }
  const decisive = request === undefined ? undefined : decisiveCondition(request.conditions)
  if (request !== undefined && decisive !== undefined) {
    return `CertificateRequest ${request.name}, ${formatCondition(decisive)}`
  }
  const own = decisiveCondition(certificate.conditions)
  if (own !== undefined) return `Certificate ${certificate.name}, ${formatCondition(own)}`
  return `cert-manager is processing Certificate ${certificate.name}`
}

/** In order of precedence. A request has the first two and Ready, a certificate Issuing and Ready. */
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
  return `${shortLine(reason) || type}: ${shortLine(message)}`
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
