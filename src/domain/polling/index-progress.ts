import type { ScanOverview } from '../scan/overview.ts'

/**
 * How long the children of an index are not asked for while its own overview does not change: what it does not show
 * (one that failed while others run, one that hangs) is noticed that much later.
 */
const CHILDREN_EVERY_MS = 15_000

/** How long a child is not asked for after the last look at all of them, times the number of children that are open. */
const MS_PER_CHILD = 1_000

/**
 * Whether the children of an index have to be asked for, after a look at the index alone.
 *
 * Harbor calls an index Running as long as one child runs, and Pending as long as none has begun (`mergeScanStatus` in
 * src/pkg/scan/vuln/util.go). Then no child has to be asked for until one has ended, which `complete_percent` shows.
 * Any other state says nothing about a single child: an index is Success as soon as nothing runs and one child succeeded.
 */
export function needsChildren(index: {
  readonly overview: ScanOverview | undefined
  /** At the last look at the children. */
  readonly before: ScanOverview | undefined
  /** Since that look. */
  readonly sinceMs: number
  /** How many children have no result yet. */
  readonly openChildren: number
}): boolean {
  const { overview, before, sinceMs, openChildren } = index
  if (overview === undefined || !isUnderWay(overview) || sinceMs >= CHILDREN_EVERY_MS) return true
  return hasMoved(before, overview) && sinceMs >= openChildren * MS_PER_CHILD
}

/** Whether the scan of some child has begun or ended between two looks at the index. */
export function hasMoved(before: ScanOverview | undefined, now: ScanOverview | undefined): boolean {
  return (
    before?.status !== now?.status ||
    before?.completePercent !== now?.completePercent ||
    before?.reportId !== now?.reportId
  )
}

function isUnderWay({ status }: ScanOverview): boolean {
  return status === 'Running' || status === 'Pending' || status === 'Scheduled'
}
