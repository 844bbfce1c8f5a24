import { expect, it } from 'vitest'
import { SharedLink } from '../../.github/scripts/bench/copy/shared-link.ts'

/** 1000 bytes a millisecond. */
const link = (): SharedLink => new SharedLink({ bytesPerSecond: 1_000_000, delayMs: 15 })

it('a piece arrives after its own time on the line and the delay', () => {
  const idle = link()
  // Of a line that was idle the last 5 ms are there at once.
  expect(idle.send(6000, 100)).toBe(116)
})

it('pieces leave one after the other, whoever sends them', () => {
  const shared = link()
  shared.send(10_000, 0)
  expect(shared.freeAt).toBe(5)
  expect([shared.send(3000, 1), shared.send(3000, 1), shared.send(1000, 2)]).toEqual([23, 26, 27])
})

it('what is sent in any pieces takes as long as its bytes', () => {
  const shared = link()
  let now = 0
  for (let piece = 0; piece < 1000; piece += 1) {
    shared.send(500 + (piece % 3) * 250, now)
    now = Math.max(now, shared.freeAt - 4)
  }
  // 749,750 bytes, less the 5 ms that an idle line is ahead.
  expect(shared.freeAt).toBeCloseTo(749.75 - 5, 5)
})

it('a sender that comes a little late loses nothing, and one that comes later loses the time', () => {
  const late = link()
  late.send(10_000, 0)
  late.send(1000, late.freeAt + 4)
  expect(late.freeAt).toBe(6)
  late.send(1000, 1000)
  expect(late.freeAt).toBe(996)
})

it('nothing arrives before the delay', () => {
  const quick = new SharedLink({ bytesPerSecond: 1e12, delayMs: 15 })
  expect(quick.send(1, 100)).toBe(115)
})
