import type { ExpectedHarbor } from '../../domain/bootstrap/chart/manifest.ts'
import { findFailure, judgeIssuance } from '../../domain/bootstrap/checks/issuance.ts'
import {
  changedLines,
  isAllReady,
  judgeReadiness,
  type SubjectState,
} from '../../domain/bootstrap/checks/readiness.ts'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'
import { pollUntil } from '../poll-until.ts'

/** Each poll makes five small requests, and five more for a certificate. */
export interface ReadyPorts {
  readonly cluster: Cluster
  readonly clock: Clock
  readonly log: Log
}

/** A certificate that cert-manager issues. */
export interface AwaitedCertificate {
  readonly secretName: string
  readonly host: string
}

/**
 * Waits until every workload is ready, every claim is bound and the certificate is issued; logs one line per change.
 *
 * @throws UserError when the time is up or waiting cannot help; it names what is not ready and why.
 */
export async function awaitReady(
  input: {
    readonly releaseName: string
    readonly expected: ExpectedHarbor
    /** undefined: there is none to wait for. */
    readonly certificate: AwaitedCertificate | undefined
    readonly timeoutMs: number
  },
  ports: ReadyPorts,
): Promise<readonly SubjectState[]> {
  const { cluster, clock, log } = ports
  const startedAt = clock.now()
  let states: readonly SubjectState[] = []
  let failure = ''
  const checkCertificate = createCertificateCheck(input.certificate, ports)
  const look = async (): Promise<boolean> => {
    try {
      const now = [
        ...judgeReadiness(await cluster.fetchNamespace(input.releaseName), input.expected),
        ...(await checkCertificate()),
      ]
      for (const line of changedLines(states, now)) {
        log.info(`[${formatSeconds((clock.now() - startedAt) / 1000)}] ${line}`)
      }
      states = now
      failure = ''
    } catch (error) {
      if (error instanceof CancelledError) throw error
      // The connection may be lost for a while; Harbor starts all the same.
      if (failure === '') log.warning(errorMessage(error))
      failure = errorMessage(error)
    }
    if (failure === '' && isAllReady(states)) return true
    const failed = states.find(({ state }) => state.kind === 'failed')
    if (failed === undefined) return false
    throw new UserError(
      await describeFailure(
        'Harbor does not start, and waiting longer does not help',
        { failed, states },
        ports,
      ),
    )
  }
  const { isDone } = await pollUntil({
    look,
    isDone: (isReady) => isReady,
    interval: POLL_INTERVAL_MS.ready,
    deadline: startedAt + input.timeoutMs,
    clock,
  })
  if (isDone) return states
  const title = `Harbor was not ready within ${formatSeconds(input.timeoutMs / 1000)}`
  const reached = failure === '' ? title : `${title}, and the cluster did not answer at the end (${failure})`
  throw new UserError(await describeFailure(reached, { failed: undefined, states }, ports))
}

/** Remembers since when cert-manager has reported a failure. */
function createCertificateCheck(
  certificate: AwaitedCertificate | undefined,
  { cluster, clock }: ReadyPorts,
): () => Promise<readonly SubjectState[]> {
  if (certificate === undefined) return async () => []
  const { secretName } = certificate
  let failing: { readonly retryAt: number; readonly since: number } | undefined
  return async () => {
    const [secret, issuance] = await Promise.all([
      cluster.fetchTlsSecret(secretName),
      cluster.fetchIssuance(),
    ])
    const now = clock.now()
    const failure = findFailure(issuance, secretName)
    if (failure?.retryAt !== failing?.retryAt) failing = failure && { retryAt: failure.retryAt, since: now }
    const failedForMs = failing === undefined ? 0 : now - failing.since
    return [judgeIssuance({ ...certificate, secret, issuance, now, failedForMs })]
  }
}

async function describeFailure(
  title: string,
  found: { readonly failed: SubjectState | undefined; readonly states: readonly SubjectState[] },
  { cluster }: ReadyPorts,
): Promise<string> {
  const open = found.states.filter(({ state }) => state.kind !== 'ready')
  const lines = [`${title}:`, ...open.map(({ subject, text }) => `  - ${subject}: ${text}`)]
  const state = found.failed?.state
  if (state?.kind === 'failed' && state.pod !== undefined && state.container !== undefined) {
    const tail = await cluster.fetchLogTail(state.pod, state.container).catch(() => '')
    if (tail !== '') {
      lines.push(`Last lines of the log of ${state.pod} (${state.container}):`)
      lines.push(
        ...tail
          .trimEnd()
          .split('\n')
          .map((line) => `  | ${line}`),
      )
    }
  }
  lines.push('The release is left as it is; run this again once the cause is fixed.')
  return lines.join('\n')
}
