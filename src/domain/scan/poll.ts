import { overviewIdentity, type ScanOverview } from './overview.ts'
import type { ScanMode } from './scan-mode.ts'
import { isStuck, type SiblingProgress } from './stuck.ts'

/** With auto-scan on, Harbor shows a scan in the first answer after a push; this is generous. */
export const AUTOMATIC_SCAN_GRACE_MS = 6_000

/** What is remembered of the scan of one platform between two polls. */
export interface ScanTrack {
  /** Scans this run asked for. */
  readonly starts: number
  /** Scans that ended in Error or Stopped and whose result was wanted. */
  readonly failures: number
  /** Scans this run stopped because they hung. */
  readonly stops: number
  /** A scan was seen under way: what it ends in is fresh. */
  readonly sawRunning: boolean
  /** Identity of a scan whose result does not count: one from before a re-scan, or one that failed. */
  readonly superseded?: string
}

export const NEW_TRACK: ScanTrack = { starts: 0, failures: 0, stops: 0, sawRunning: false }

export type ScanStep =
  | { readonly kind: 'wait'; readonly track: ScanTrack }
  | { readonly kind: 'start'; readonly why: string; readonly track: ScanTrack }
  /** It hangs: once stopped it is a failed scan, and those are started again. */
  | { readonly kind: 'stop'; readonly track: ScanTrack }
  | { readonly kind: 'finished'; readonly overview: ScanOverview }
  | { readonly kind: 'failed'; readonly overview: ScanOverview }

/** Whether Harbor still shows the previous scan, and the requested one has not begun. */
export function isSuperseded(overview: ScanOverview, track: ScanTrack): boolean {
  return overviewIdentity(overview) === track.superseded
}

export interface PollPolicy {
  readonly mode: Exclude<ScanMode, 'never'>
  /** How many failed scans are started again. */
  readonly retries: number
}

/** What to do about one platform, given Harbor's present overview of it. */
export function decideScanStep(input: {
  readonly overview: ScanOverview | undefined
  readonly track: ScanTrack
  readonly elapsedMs: number
  readonly policy: PollPolicy
  readonly siblings: SiblingProgress
}): ScanStep {
  const { overview, track, policy } = input
  const started = { ...track, starts: track.starts + 1 }
  if (overview === undefined) {
    if (track.starts > 0) return { kind: 'wait', track }
    if (policy.mode === 'always') return { kind: 'start', why: 'a fresh scan was asked for', track: started }
    if (input.elapsedMs < AUTOMATIC_SCAN_GRACE_MS) return { kind: 'wait', track }
    return { kind: 'start', why: 'Harbor did not start one by itself', track: started }
  }

  if (isSuperseded(overview, track)) return { kind: 'wait', track }
  const superseded = overviewIdentity(overview)
  const isFromBefore = track.starts === 0 && !track.sawRunning
  const fresh: ScanStep = {
    kind: 'start',
    why: 'a fresh scan was asked for',
    track: { ...started, superseded },
  }
  switch (overview.status) {
    case 'Pending':
    case 'Scheduled':
    case 'Running':
    case 'Unrecognised': {
      const seen = { ...track, sawRunning: true }
      const mayRepeat = track.failures < policy.retries && track.stops < policy.retries
      return mayRepeat && isStuck(input.siblings)
        ? { kind: 'stop', track: { ...seen, stops: track.stops + 1 } }
        : { kind: 'wait', track: seen }
    }
    case 'Success':
      return policy.mode === 'always' && isFromBefore ? fresh : { kind: 'finished', overview }
    case 'Error':
    case 'Stopped': {
      // Also with `auto`: it is no failure of this run, and the image has no result yet.
      if (isFromBefore)
        return policy.mode === 'always'
          ? fresh
          : { ...fresh, why: `the last one ended in ${overview.status}` }
      const failures = track.failures + 1
      if (failures > policy.retries) return { kind: 'failed', overview }
      return {
        kind: 'start',
        why: `the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,
        track: { ...started, failures, superseded },
      }
    }
  }
}
