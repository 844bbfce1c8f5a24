import { describe, expect, it } from 'vitest'
import { describeStall, LEAST_BYTES_PER_SECOND, StallWatch } from '../../../../src/domain/process/stall.ts'

const WINDOW_MS = 15 * 60_000
const LIMIT = { windowMs: WINDOW_MS, leastBytesPerSecond: LEAST_BYTES_PER_SECOND }
const MINUTE_S = 60

/** Looks every second; `movedAt` gives the bytes so far by the second. @returns the second of the hang, or undefined. */
function watch(
  movedAt: (second: number) => number,
  options: { readonly seconds: number; readonly limit?: typeof LIMIT } = { seconds: 6 * 60 * MINUTE_S },
): number | undefined {
  const stall = new StallWatch(options.limit ?? LIMIT)
  for (let second = 0; second <= options.seconds; second += 1) {
    if (stall.look(second * 1_000, movedAt(second)) !== undefined) return second
  }
  return undefined
}

describe('no hang is', () => {
  it.each([3, 10, 14])(
    'a registry that commits a blob of 10 GB for %d minutes after its last byte',
    (minutes) => {
      const sent = (second: number): number => Math.min(second, 600) * 16_000_000
      const done = 600 + minutes * MINUTE_S
      expect(
        watch((second) => (second < done ? sent(second) : sent(second) + (second - done) * 1_000)),
      ).toBeUndefined()
    },
  )

  it('a link of 1 kB a second', () => {
    expect(watch((second) => second * 1_000)).toBeUndefined()
  })

  it('a registry that takes 20 s to say of each blob that it is there', () => {
    expect(watch((second) => Math.floor(second / 20) * 1_300)).toBeUndefined()
  })

  it('a machine that was stopped for an hour', () => {
    const stall = new StallWatch(LIMIT)
    expect(stall.look(0, 0)).toBeUndefined()
    expect(stall.look(1_000, 1)).toBeUndefined()
    expect(stall.look(3_600_000, 1)).toBeUndefined()
  })
})

describe('a hang is', () => {
  it('silence, at once or after any amount of data', () => {
    expect(watch(() => 0)).toBe(WINDOW_MS / 1_000)
    const second = watch((at) => Math.min(at, 600) * 16_000_000) ?? 0
    expect(second - 600).toBeGreaterThanOrEqual(WINDOW_MS / 1_000)
    expect(second - 600).toBeLessThan((WINDOW_MS / 1_000) * 1.02)
  })

  it.each([
    ['a byte every 20 s', (second: number) => Math.floor(second / 20)],
    ['a byte every 20 s, in TLS records', (second: number) => Math.floor(second / 20) * 29],
    ['a byte every second, in TLS records', (second: number) => second * 29],
  ])('%s, which holds a connection for ever', (_, movedAt) => {
    expect(watch(movedAt)).toBe(WINDOW_MS / 1_000)
  })

  it('only silence, where any byte is progress', () => {
    const limit = { windowMs: 120_000, leastBytesPerSecond: 0 }
    expect(watch((second) => Math.floor(second / 100), { seconds: 3_600, limit })).toBeUndefined()
    expect(watch(() => 5, { seconds: 3_600, limit })).toBe(120)
  })
})

it('says how little was moved', () => {
  expect(describeStall(LIMIT, 0)).toBe('moved no byte for 900 s')
  expect(describeStall(LIMIT, 45)).toBe('moved only 45 bytes in 900 s')
})
