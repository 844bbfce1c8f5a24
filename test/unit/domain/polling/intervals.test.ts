import { expect, it } from 'vitest'
import { POLL_INTERVAL_MS } from '../../../../src/domain/polling/intervals.ts'

it.each([
  [0, 500],
  [20_000, 2_000],
  [50_000, 5_000],
  [86_400_000, 5_000],
])('a scan that has been waited for %i ms is looked at again after %i ms', (elapsedMs, delayMs) => {
  expect(POLL_INTERVAL_MS.scan(elapsedMs)).toBe(delayMs)
  expect(POLL_INTERVAL_MS.sbom(elapsedMs)).toBe(delayMs)
})
