import { judgeReachability } from '../../domain/bootstrap/checks/reachability.ts'
import { HarborError } from '../../domain/errors.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HarborPublicApi } from '../../ports/harbor-admin.ts'
import type { Log } from '../../ports/log.ts'
import { pollUntil } from '../poll-until.ts'

/** An ingress controller needs seconds for a new Ingress, and as long again for its certificate. */
export const REACHABLE_TIMEOUT_MS = 120_000

/**
 * Pings until Harbor answers. Transient answers of an ingress right after an install are waited out and logged once
 * each; a permanent failure ends the wait at once.
 *
 * @throws HarborError with the last answer, and what to check.
 */
export async function awaitReachable(
  request: {
    /** As clients use it. */
    readonly externalUrl: string
    /** Whether the user gave a CA certificate. */
    readonly hasCaCertificate: boolean
    readonly timeoutMs: number
  },
  ports: { readonly publicApi: Pick<HarborPublicApi, 'ping'>; readonly clock: Clock; readonly log: Log },
): Promise<void> {
  const { publicApi, clock, log } = ports
  const logged = new Set<string>()
  const { seen: last } = await pollUntil({
    look: async () => {
      const judgement = judgeReachability(await publicApi.ping(), request)
      if (judgement.kind === 'stop') throw new HarborError(judgement.message)
      if (judgement.kind === 'wait' && !logged.has(judgement.seen)) {
        log.info(`Waiting for Harbor: ${judgement.seen}`)
        logged.add(judgement.seen)
      }
      return judgement
    },
    isDone: ({ kind }) => kind === 'reached',
    interval: POLL_INTERVAL_MS.reachable,
    deadline: clock.now() + request.timeoutMs,
    clock,
  })
  if (last.kind === 'reached') return
  throw new HarborError(
    `Harbor was not reached within ${formatSeconds(request.timeoutMs / 1000)}. Last: ${last.seen}. ${last.advice}`,
  )
}
