import { POLL_INTERVAL_MS } from './intervals.ts'

/**
 * Harbor asks the scanner for its report two seconds after the job has begun, and no earlier (`firstCheckInterval` in
 * src/pkg/scan/job.go): a scan that waits in the queue has no result in less than that.
 */
export const LEAST_SCAN_MS = 2_000

/** When the end is likely: in parts of the shortest and of the longest of the earlier scans. */
const LIKELY = { from: 0.85, to: 1.15 }

/** Harbor's times are whole seconds. */
const ROUNDING_MS = 1_000

/** The interval before the end is likely, and while it is, in parts of the usual one. */
const FACTOR = { early: 3, likely: 0.85 }

/** A scan may be much faster than those before it, and is then noticed that late at most. */
const LONGEST_EARLY_MS = 5_000

/** How many artifacts a second all waits of a run together ask for; each takes Harbor 6 to 18 ms (recorded). */
const LOOKS_PER_SECOND = 10

/** What is known of the end of a scan. Times in milliseconds. */
export interface ScanOutlook {
  /** Since the wait began. */
  readonly waitedMs: number
  /** No platform that is waited for is being scanned yet. */
  readonly isQueued: boolean
  /** Since Harbor queued the scan. */
  readonly ageMs: number
  /** How long earlier scans took, from the queue to the end; [] when that is not known. */
  readonly earlierMs: readonly number[]
  /** Since the scan succeeded, when only its report is missing. */
  readonly reportLateMs: number | undefined
  /** Until a scan that Harbor did not start is started; 0 when no start is waited for. */
  readonly untilStartMs: number
  /** How many images of the run are waited for, this one included. */
  readonly images: number
}

/**
 * How long to wait until the next look: rarely while nothing can have ended, often around the time at which earlier
 * scans ended, and by the time waited so far where nothing is known.
 */
export function nextLookMs(outlook: ScanOutlook): number {
  const share = (outlook.images * 1_000) / LOOKS_PER_SECOND
  const pause = Math.max(share, Math.round(pauseMs(outlook)))
  return outlook.untilStartMs > 0 ? Math.min(pause, outlook.untilStartMs) : pause
}

function pauseMs(outlook: ScanOutlook): number {
  if (outlook.reportLateMs !== undefined) return POLL_INTERVAL_MS.scan(outlook.reportLateMs)
  const usual = POLL_INTERVAL_MS.scan(outlook.waitedMs)
  const least = outlook.isQueued ? LEAST_SCAN_MS : 0
  return Math.max(least, byEarlierScans(outlook, usual))
}

function byEarlierScans({ ageMs, earlierMs }: ScanOutlook, usual: number): number {
  if (earlierMs.length === 0) return usual
  const from = Math.min(...earlierMs) * LIKELY.from - ROUNDING_MS
  const to = Math.max(...earlierMs) * LIKELY.to + ROUNDING_MS
  const likely = usual * FACTOR.likely
  if (ageMs < from) return Math.max(likely, Math.min(usual * FACTOR.early, LONGEST_EARLY_MS, from - ageMs))
  return ageMs <= to ? likely : usual
}
