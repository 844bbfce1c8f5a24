import {
  type MadeSnapshot,
  type PlannedSnapshot,
  snapshotName,
} from '../../domain/bootstrap/upgrade/snapshots.ts'
import { UserError } from '../../domain/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { Snapshots } from '../../ports/snapshots.ts'

/** Between two looks at a snapshot. */
const LOOK_MS = 2_000

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
  /** Called with those that are ready, as soon as no more is made. */
  readonly keepSnapshots: (made: readonly MadeSnapshot[]) => Promise<void>
  readonly clock: Clock
  readonly log: Log
}

/**
 * Makes them one after the other, in this order, each when the one before is ready. What was made is kept and shown,
 * whatever comes after it.
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
      log.info(`VolumeSnapshot ${name} of ${claim} is being made (${snapshotClass})`)
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
  const deadline = clock.now() + request.timeoutMs
  let trouble = ''
  for (;;) {
    const { isReady, error } = await snapshots.fetchState(name)
    if (isReady) return
    if (error !== trouble && error !== '') log.warning(`The driver says of ${name}: ${error}`)
    trouble = error
    if (clock.now() + LOOK_MS > deadline) {
      const why = trouble === '' ? 'its driver says nothing' : trouble
      throw new UserError(
        `The VolumeSnapshot ${request.namespace}/${name} is not ready (${why}), so nothing has been upgraded. Look at it with kubectl describe volumesnapshot ${name} --namespace ${request.namespace}, take another class in "snapshot-class", or "none" and a backup by hand`,
      )
    }
    await clock.sleep(LOOK_MS)
  }
}
