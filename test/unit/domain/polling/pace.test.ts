import { describe, expect, it } from 'vitest'
import { LEAST_SCAN_MS, nextLookMs, type ScanOutlook } from '../../../../src/domain/polling/pace.ts'

const pause = (outlook: Partial<ScanOutlook>): number =>
  nextLookMs({
    waitedMs: 10_000,
    isQueued: false,
    ageMs: 10_000,
    earlierMs: [],
    reportLateMs: undefined,
    untilStartMs: 0,
    images: 1,
    ...outlook,
  })

describe('the next look', () => {
  it('comes by the time waited where nothing else is known', () => {
    expect(pause({})).toBe(1_060)
    expect(pause({ waitedMs: 600_000 })).toBe(3_500)
  })

  it('comes after two seconds while the scan is queued: Harbor asks the scanner no earlier', () => {
    expect(pause({ isQueued: true, waitedMs: 0 })).toBe(LEAST_SCAN_MS)
  })

  it('comes when a scan is due to be started, and not after that', () => {
    expect(pause({ isQueued: true, untilStartMs: 700 })).toBe(700)
    expect(pause({ isQueued: true, untilStartMs: 5_000 })).toBe(LEAST_SCAN_MS)
  })

  it('comes soon again where only the report is missing, however long the scan took', () => {
    expect(pause({ waitedMs: 600_000, reportLateMs: 0 })).toBe(800)
    expect(pause({ waitedMs: 600_000, reportLateMs: 110_000 })).toBe(2_000)
  })

  it('leaves Harbor at most ten looks a second, however many images are waited for', () => {
    expect(pause({ images: 10 })).toBe(1_060)
    expect(pause({ images: 32 })).toBe(3_200)
    expect(pause({ images: 32, untilStartMs: 700 })).toBe(700)
  })
})

describe('with the times of earlier scans', () => {
  const earlierMs = [33_000, 31_000, 36_000]

  it.each([
    ['long before the earliest end', 2_000, 3_180],
    ['up to the time from which on the end is likely', 24_000, 1_350],
    ['never more often than while it is likely', 25_300, 901],
    ['while the end is likely', 33_000, 901],
    ['at the latest of the likely ends', 42_400, 901],
    ['after it, as if nothing were known', 42_500, 1_060],
  ])('the next look is %s', (_, ageMs, delayMs) => {
    expect(pause({ ageMs, earlierMs })).toBe(delayMs)
  })

  it('the next look is never later than five seconds: this scan may be faster', () => {
    expect(pause({ waitedMs: 300_000, ageMs: 300_000, earlierMs: [600_000] })).toBe(5_000)
  })

  it('a queued scan is not asked for more often', () => {
    expect(pause({ isQueued: true, ageMs: 33_000, earlierMs })).toBe(LEAST_SCAN_MS)
  })
})
