import { expect, it } from 'vitest'
import { POLL_INTERVAL_MS } from '../../../../src/domain/polling/intervals.ts'

it.each([
  [0, 800],
  [4_000, 1_060],
  [58_000, 1_060],
  [110_000, 2_000],
  [192_500, 3_500],
  [86_400_000, 3_500],
])('a scan that has been waited for %i ms is looked at again after %i ms', (elapsedMs, delayMs) => {
  expect(POLL_INTERVAL_MS.scan(elapsedMs)).toBe(delayMs)
  expect(POLL_INTERVAL_MS.sbom(elapsedMs)).toBe(delayMs)
})
