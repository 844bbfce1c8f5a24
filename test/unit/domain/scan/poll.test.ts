import { describe, expect, it } from 'vitest'
import type { ScanOverview } from '../../../../src/domain/scan/overview.ts'
import {
  AUTOMATIC_SCAN_GRACE_MS,
  decideScanStep,
  NEW_TRACK,
  type PollPolicy,
  type ScanTrack,
} from '../../../../src/domain/scan/poll.ts'
import { isStuck, LEAST_PATIENCE_MS, type SiblingProgress } from '../../../../src/domain/scan/stuck.ts'
import { overview, unfinished } from '../../../support/builders.ts'

const AUTO: PollPolicy = { mode: 'auto', retries: 2 }
const ALWAYS: PollPolicy = { mode: 'always', retries: 2 }

/** Nothing hangs. */
const CALM: SiblingProgress = { quietMs: 0, slowestSiblingMs: 5_000, remainingMs: 600_000 }

const decide = (
  seen: ScanOverview | undefined,
  options: {
    readonly track?: ScanTrack
    readonly elapsedMs?: number
    readonly policy?: PollPolicy
    readonly siblings?: SiblingProgress
  } = {},
) =>
  decideScanStep({
    overview: seen,
    track: options.track ?? NEW_TRACK,
    elapsedMs: options.elapsedMs ?? 0,
    policy: options.policy ?? AUTO,
    siblings: options.siblings ?? CALM,
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
  /** The scan was seen under way by this run. */
  const WATCHED = { ...NEW_TRACK, sawRunning: true }

  it.each(['Error', 'Stopped'] as const)(
    'from before this run, %s, is replaced and counts as no retry',
    (status) => {
      const step = decide(overview({ status }), { policy: { mode: 'auto', retries: 0 } })
      expect(step).toMatchObject({
        kind: 'start',
        why: `the last one ended in ${status}`,
        track: { failures: 0 },
      })
      if (step.kind !== 'start') return
      const next = overview({ status, reportId: 'report-2' })
      expect(decide(next, { track: step.track, policy: { mode: 'auto', retries: 0 } }).kind).toBe('failed')
    },
  )

  it.each(['Error', 'Stopped'] as const)(
    'that ended in %s is started again, as often as allowed',
    (status) => {
      let track: ScanTrack = WATCHED
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
    const policy = { mode: 'auto', retries: 0 } as const
    expect(decide(overview({ status: 'Error' }), { track: WATCHED, policy }).kind).toBe('failed')
  })
})

describe('a scan is stuck', () => {
  const MINUTE = 60_000
  it.each([
    [
      'never without a finished sibling, however long it takes',
      { quietMs: 10 * MINUTE, slowestSiblingMs: undefined },
      false,
    ],
    [
      'not before the least patience, however quick the others',
      { quietMs: LEAST_PATIENCE_MS - 1, slowestSiblingMs: 100 },
      false,
    ],
    [
      'after the least patience when the others were quick',
      { quietMs: LEAST_PATIENCE_MS, slowestSiblingMs: 100 },
      true,
    ],
    [
      'not while three times the slowest sibling has not passed',
      { quietMs: 3 * MINUTE - 1, slowestSiblingMs: MINUTE },
      false,
    ],
    [
      'when three times the slowest sibling has passed in quiet',
      { quietMs: 3 * MINUTE, slowestSiblingMs: MINUTE },
      true,
    ],
    [
      'not when a repetition would not end before the deadline',
      { quietMs: 3 * MINUTE, slowestSiblingMs: MINUTE, remainingMs: MINUTE - 1 },
      false,
    ],
  ] as const)('%s', (_, siblings, expected) => {
    expect(isStuck({ remainingMs: 10 * MINUTE, ...siblings })).toBe(expected)
  })
})

describe('a scan that hangs', () => {
  const hanging: SiblingProgress = { quietMs: 40_000, slowestSiblingMs: 5_000, remainingMs: 300_000 }

  it.each(['Pending', 'Scheduled', 'Running', 'Unrecognised'] as const)('in %s is stopped', (status) => {
    expect(decide(unfinished(status), { siblings: hanging })).toEqual({
      kind: 'stop',
      track: { ...NEW_TRACK, stops: 1, sawRunning: true },
    })
  })

  it.each([
    ['it has ended', overview(), NEW_TRACK, 'finished'],
    ['it was started and is not listed yet', undefined, { ...NEW_TRACK, starts: 1 }, 'wait'],
    ['it was repeated as often as allowed', unfinished('Running'), { ...NEW_TRACK, failures: 2 }, 'wait'],
    ['it was stopped as often as allowed', unfinished('Running'), { ...NEW_TRACK, stops: 2 }, 'wait'],
  ] as const)('is left alone when %s', (_, seen, track, kind) => {
    expect(decide(seen, { siblings: hanging, track }).kind).toBe(kind)
  })

  it('is started again once Harbor shows it as stopped', () => {
    expect(
      decide(unfinished('Stopped'), {
        siblings: hanging,
        track: { ...NEW_TRACK, stops: 1, sawRunning: true },
      }),
    ).toMatchObject({ kind: 'start', why: 'the last one ended in Stopped (retry 1 of 2)' })
  })
})
