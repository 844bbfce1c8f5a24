import { expect, it } from 'vitest'
import { warnOfRobotEnd } from '../../../../src/usecases/login/robot-end.ts'
import { connection } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const NOW = Date.parse('2026-11-30T12:00:00Z')

function warn(day: string | undefined): readonly string[] {
  const log = new RecordingLog()
  const robotEndsAt = day === undefined ? undefined : Date.parse(day)
  warnOfRobotEnd({ connection: connection(), robotEndsAt }, { clock: { now: () => NOW }, log })
  return log.lines
}

it.each([undefined, '2026-12-15', '2027-02-28'])('says nothing of a robot that ends later: %s', (day) => {
  expect(warn(day)).toEqual([])
})

it.each([
  ['2026-12-14', 'expires on 2026-12-14, in 13 days'],
  ['2026-12-01', 'expires on 2026-12-01, in less than a day'],
  ['2026-11-29', 'expired on 2026-11-29'],
])('warns of a robot that ends on %s', (day, words) => {
  expect(warn(day)).toEqual([
    `warning: the robot robot$library+ci ${words} ("robot-ends"); give it a new secret or a successor: docs/robots.md`,
  ])
})
