import { describe, expect, it } from 'vitest'
import type { ScanOverview } from '../../../src/domain/scan/overview.ts'
import {
  AUTOMATIC_SCAN_GRACE_MS,
  decideScanStep,
  NEW_TRACK,
  type PollPolicy,
  pollDelayMs,
  type ScanTrack,
} from '../../../src/domain/scan/poll.ts'
import { overview, unfinished } from '../../support/builders.ts'

const AUTO: PollPolicy = { mode: 'auto', retries: 2 }
const ALWAYS: PollPolicy = { mode: 'always', retries: 2 }

const decide = (
  seen: ScanOverview | undefined,
  options: { readonly track?: ScanTrack; readonly elapsedMs?: number; readonly policy?: PollPolicy } = {},
) =>
  decideScanStep({
    overview: seen,
    track: options.track ?? NEW_TRACK,
    elapsedMs: options.elapsedMs ?? 0,
    policy: options.policy ?? AUTO,
  })

describe('the delay between two polls', () => {
  it('is short at first, grows, and is never above 5 seconds', () => {
    expect(pollDelayMs(0)).toBe(500)
    expect(pollDelayMs(20_000)).toBe(2_000)
    expect(pollDelayMs(50_000)).toBe(5_000)
    expect(pollDelayMs(86_400_000)).toBe(5_000)
  })
})

describe('scan: auto', () => {
  it('gives Harbor time to start a scan by itself', () => {
    expect(decide(undefined, { elapsedMs: AUTOMATIC_SCAN_GRACE_MS - 1 }).kind).toBe('wait')
  })

  it('starts one when none appears', () => {
    expect(decide(undefined, { elapsedMs: AUTOMATIC_SCAN_GRACE_MS })).toMatchObject({
      kind: 'start',
      track: { starts: 1, failures: 0 },
    })
  })

  it('starts only one', () => {
    const track = { ...NEW_TRACK, starts: 1 }
    expect(decide(undefined, { elapsedMs: 999_999, track })).toEqual({ kind: 'wait', track })
  })

  it.each(['Pending', 'Scheduled', 'Running', 'Unrecognised'] as const)(
    'waits while the scan is %s',
    (status) => {
      expect(decide(unfinished(status))).toEqual({ kind: 'wait', track: { ...NEW_TRACK, sawRunning: true } })
    },
  )

  it('takes a result from before', () => {
    expect(decide(overview())).toEqual({ kind: 'finished', overview: overview() })
  })
})

describe('scan: always', () => {
  it('starts a scan at once when there is none', () => {
    expect(decide(undefined, { policy: ALWAYS })).toMatchObject({ kind: 'start', track: { starts: 1 } })
  })

  it.each(['Success', 'Error', 'Stopped'] as const)(
    'replaces a scan from before that ended in %s',
    (status) => {
      const before = overview({ status })
      for (const retries of [0, 2]) {
        const step = decide(before, { policy: { mode: 'always', retries } })
        expect(step).toMatchObject({ kind: 'start', track: { starts: 1, failures: 0 } })
        if (step.kind !== 'start') return
        expect(decide(before, { track: step.track, policy: ALWAYS }).kind).toBe('wait')
        expect(decide(overview({ reportId: 'report-2' }), { track: step.track, policy: ALWAYS }).kind).toBe(
          'finished',
        )
      }
    },
  )

  it('takes the scan that is under way: what it ends in is fresh', () => {
    const running = decide(unfinished('Running'), { policy: ALWAYS })
    expect(running.kind).toBe('wait')
    if (running.kind !== 'wait') return
    expect(decide(overview(), { track: running.track, policy: ALWAYS }).kind).toBe('finished')
  })
})

describe('a failed scan', () => {
  it.each(['Error', 'Stopped'] as const)(
    'that ended in %s is started again, as often as allowed',
    (status) => {
      let track = NEW_TRACK
      for (const reportId of ['report-1', 'report-2']) {
        const step = decide(overview({ status, reportId }), { track })
        expect(step.kind).toBe('start')
        if (step.kind === 'start') track = step.track
      }
      expect(track).toMatchObject({ starts: 2, failures: 2 })
      expect(decide(overview({ status, reportId: 'report-3' }), { track }).kind).toBe('failed')
    },
  )

  it('is not counted again while Harbor still shows it, also when its end is told late', () => {
    const step = decide(overview({ status: 'Error', endTime: '' }))
    if (step.kind !== 'start') expect.fail(step.kind)
    for (const seen of [overview({ status: 'Error', endTime: '' }), overview({ status: 'Error' })]) {
      expect(decide(seen, { track: step.track })).toEqual({ kind: 'wait', track: step.track })
    }
  })

  it('is final at once without retries', () => {
    expect(decide(overview({ status: 'Error' }), { policy: { mode: 'auto', retries: 0 } }).kind).toBe(
      'failed',
    )
  })
})
