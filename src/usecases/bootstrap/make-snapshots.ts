import {
  type MadeSnapshot,
  type PlannedSnapshot,
  snapshotName,
} from '../../domain/bootstrap/upgrade/snapshots.ts'
import { UserError } from '../../domain/errors.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { Snapshots } from '../../ports/snapshots.ts'
import { pollUntil } from '../poll-until.ts'

export interface SnapshotRequest {
  /** Versions of Harbor. */
  readonly move: { readonly from: string; readonly to: string }
  readonly planned: readonly PlannedSnapshot[]
  readonly namespace: string
  /** For each of them. */
  readonly timeoutMs: number
}

export interface SnapshotPorts {
  readonly snapshots: Snapshots
  /** Called with the snapshots that are ready, after the last one or a failure. */
  readonly keepSnapshots: (made: readonly MadeSnapshot[]) => Promise<void>
  readonly clock: Clock
  readonly log: Log
}

/**
 * Creates the snapshots in this order, each one when the previous is ready. Those that are ready are kept and
 * reported, also when a later step fails.
 *
 * @throws UserError when one is not ready in time.
 */
export async function makeSnapshots(
  request: SnapshotRequest,
  ports: SnapshotPorts,
): Promise<readonly MadeSnapshot[]> {
  const { snapshots, clock, log } = ports
  const made: MadeSnapshot[] = []
  try {
    for (const { claim, snapshotClass } of request.planned) {
      const name = snapshotName(claim, { to: request.move.to, now: clock.now() })
      const reason = `before the upgrade of Harbor from ${request.move.from} to ${request.move.to}`
      await snapshots.create({ name, claim, snapshotClass, reason })
      log.info(`VolumeSnapshot ${name} of ${claim} is being created (${snapshotClass})`)
      await awaitSnapshot(name, request, ports)
      log.info(`VolumeSnapshot ${name} is ready`)
      made.push({ claim, name })
    }
  } finally {
    if (made.length > 0) await ports.keepSnapshots(made)
  }
  return made
}

async function awaitSnapshot(name: string, request: SnapshotRequest, ports: SnapshotPorts): Promise<void> {
  const { snapshots, clock, log } = ports
  let trouble = ''
  const { isDone } = await pollUntil({
    look: async () => {
      const { isReady, error } = await snapshots.fetchState(name)
      if (!isReady && error !== trouble && error !== '') {
        log.warning(`The driver reports for ${name}: ${error}`)
      }
      trouble = error
      return isReady
    },
    isDone: (isReady) => isReady,
    interval: POLL_INTERVAL_MS.snapshot,
    deadline: clock.now() + request.timeoutMs,
    clock,
  })
  if (isDone) return
  const why = trouble === '' ? 'its driver reports no error' : trouble
  throw new UserError(
    `The VolumeSnapshot ${request.namespace}/${name} is not ready (${why}), so nothing has been upgraded. Check kubectl describe volumesnapshot ${name} --namespace ${request.namespace}. Set "snapshot-class" to another class, or to "none" and back up manually`,
  )
}
