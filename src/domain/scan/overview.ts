import type { Severity } from './severity.ts'

/** Harbor's names for the state of a scan; any other becomes `Unrecognised` and never counts as finished. */
export const SCAN_STATUSES = [
  'Pending',
  'Scheduled',
  'Running',
  'Success',
  'Error',
  'Stopped',
  'Unrecognised',
] as const
export type ScanStatus = (typeof SCAN_STATUSES)[number]

/** Harbor's per-artifact summary of the latest scan (swagger: NativeReportSummary). */
export interface ScanOverview {
  readonly status: ScanStatus
  readonly reportId: string
  /** ISO 8601; '' before the scan has begun (Harbor writes the year 1). */
  readonly startTime: string
  /** ISO 8601; '' before the scan has ended. */
  readonly endTime: string
  /** Seconds; absent while the scan runs (an index then reports a large negative number). */
  readonly durationSeconds?: number
  /** Of an index: how many of its children have succeeded, 1 to 100; absent while none has, and while a scan runs. */
  readonly completePercent?: number
  /** `name version`; '' when Harbor does not say yet. */
  readonly scanner: string
  /** The worst severity according to Harbor; absent until the scan has succeeded. */
  readonly severity?: Severity
  /** Number of findings; absent without a summary. */
  readonly total?: number
  /** By severity, without the zeros; negligible and none are one for Harbor. Absent without a summary. */
  readonly counts?: Readonly<Partial<Record<Severity, number>>>
}

export function parseScanStatus(word: string): ScanStatus {
  return SCAN_STATUSES.find((status) => status === word) ?? 'Unrecognised'
}

/** Whether nothing more comes of this scan. */
export function hasEnded({ status }: Pick<ScanOverview, 'status'>): boolean {
  return status === 'Success' || status === 'Error' || status === 'Stopped'
}

/**
 * How many seconds a scan took, from the queue to the end; undefined for one that did not succeed as a whole. An index with
 * a part that is no image began in the year 1, to Harbor.
 */
export function scanSeconds(overview: ScanOverview): number | undefined {
  const { status, startTime, completePercent = 100, durationSeconds } = overview
  return status === 'Success' && startTime !== '' && completePercent === 100 ? durationSeconds : undefined
}

/** Two overviews of ended scans with the same identity are the same run of the scanner; Harbor may add its end late. */
export function overviewIdentity(overview: ScanOverview): string {
  return `${overview.reportId} ${overview.startTime}`
}
