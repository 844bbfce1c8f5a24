import { CancelledError, HarborError } from '../../domain/errors.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { hasEnded, type ScanOverview } from '../../domain/scan/overview.ts'
import { isSuperseded, NEW_TRACK, type ScanTrack } from '../../domain/scan/poll.ts'
import type { PlatformScan } from '../../domain/scan/result.ts'

/** One platform whose result is awaited. */
export interface ScanTarget {
  readonly platform: string
  readonly digest: Digest
  /** Why Harbor may never scan it; a clause. */
  readonly doubt: string | undefined
  track: ScanTrack
  overview: ScanOverview | undefined
  /** How long it took, once it is complete: by Harbor's clock or ours, whichever is longer. */
  tookMs: number | undefined
  /** When Harbor first called the scan a success, by our clock. */
  succeededAt: number | undefined
  outcome:
    | { readonly kind: 'open'; readonly because: string }
    | { readonly kind: 'complete'; readonly findings: PlatformScan['findings'] }
    | { readonly kind: 'could-not-tell'; readonly message: string }
}

export function newTarget(platform: {
  readonly platform: string
  readonly digest: Digest
  readonly doubt?: string
}): ScanTarget {
  return {
    platform: platform.platform,
    digest: platform.digest,
    doubt: platform.doubt,
    track: NEW_TRACK,
    overview: undefined,
    tookMs: undefined,
    succeededAt: undefined,
    outcome: { kind: 'open', because: 'not scanned' },
  }
}

/** Where the scan is, in Harbor's words where it has some. */
export function openState(target: ScanTarget): string {
  if (target.succeededAt !== undefined && target.outcome.kind === 'open') return target.outcome.because
  const { overview, track } = target
  if (overview === undefined) return track.starts > 0 ? 'asked for, not listed yet' : 'no scan yet'
  return isSuperseded(overview, track) ? 'asked for, not begun yet' : overview.status
}

/** Whether Harbor shows a scan of it that has not ended. */
export function isInProgress({ overview }: ScanTarget): boolean {
  return overview !== undefined && !hasEnded(overview)
}

/** Whether the scanner is at work on it, or was, as far as Harbor said. */
export function hasBegun({ overview, track }: ScanTarget): boolean {
  if (overview === undefined || isSuperseded(overview, track)) return false
  return overview.status !== 'Pending' && overview.status !== 'Scheduled'
}

/** Whether Harbor shows no scan of it, and none was asked for. */
export function isWithoutScan({ overview, track }: ScanTarget): boolean {
  return overview === undefined && track.starts === 0
}

/** What is known of the platform when the wait is over. */
export function platformScan(target: ScanTarget): PlatformScan {
  return {
    platform: target.platform,
    digest: target.digest,
    isComplete: target.outcome.kind === 'complete',
    findings: target.outcome.kind === 'complete' ? target.outcome.findings : [],
    ...(target.overview === undefined ? {} : { overview: target.overview }),
  }
}

/**
 * What ended the wait for all platforms, and where they were.
 *
 * @throws every error that is neither an answer of Harbor nor a cancellation: a defect in this code.
 */
export function describeInterruption(error: unknown, targets: readonly ScanTarget[]): string {
  const open = targets.filter(
    ({ outcome, overview }) => outcome.kind === 'open' && overview !== undefined && !hasEnded(overview),
  )
  const states = open.map((target) => `${target.platform} was ${openState(target)}`).join(', ')
  const known = states === '' ? '' : `; when Harbor last answered, ${states}`
  if (error instanceof CancelledError) return `the job was cancelled while waiting for the scan${known}`
  if (error instanceof HarborError) return `${error.message}${known}`
  throw error
}
