import { expect, it } from 'vitest'
import { SharedLink } from '../../.github/scripts/bench/copy/shared-link.ts'

/** 1000 bytes a millisecond. */
const link = (): SharedLink => new SharedLink({ bytesPerSecond: 1_000_000, delayMs: 15 })

it('a piece arrives after its own time on the line and the delay', () => {
  expect(link().send(6000, 100)).toBe(121)
})

it('pieces leave one after the other, from any connection', () => {
  const shared = link()
  shared.send(10_000, 0)
  expect(shared.freeAt).toBe(10)
  expect([shared.send(3000, 1), shared.send(3000, 1), shared.send(1000, 2)]).toEqual([28, 31, 32])
})

it('what is sent in any pieces takes as long as its bytes', () => {
  const shared = link()
  for (let piece = 0; piece < 1000; piece += 1) {
    shared.send(500 + (piece % 3) * 250, Math.max(0, shared.freeAt - 4))
  }
  expect(shared.freeAt).toBeCloseTo(749.75, 5)
})

it('a line that had nothing to send has lost the time', () => {
  const idle = link()
  idle.send(1000, 0)
  expect(idle.send(1000, 500)).toBe(516)
})
