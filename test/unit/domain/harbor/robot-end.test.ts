import { expect, it } from 'vitest'
import { describeRobotEnd } from '../../../../src/domain/harbor/robot-end.ts'

const NOW = Date.parse('2026-11-30T12:00:00Z')
const HOUR = 3_600_000

it.each([
  [24 * 90, 'expires on 2027-02-28, in 90 days', false],
  [24 * 14 + 1, 'expires on 2026-12-14, in 14 days', false],
  [24 * 14, 'expires on 2026-12-14, in 14 days', true],
  [25, 'expires on 2026-12-01, in 1 day', true],
  [3, 'expires on 2026-11-30, in less than a day', true],
  [0, 'expired on 2026-11-30', true],
  [-48, 'expired on 2026-11-28', true],
])('a robot with %d hours left %s, and that is soon: %s', (hours, text, isSoon) => {
  expect(describeRobotEnd({ endsAt: NOW + hours * HOUR, now: NOW })).toEqual({ text, isSoon })
})
