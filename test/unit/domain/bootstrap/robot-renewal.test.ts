import { describe, expect, it } from 'vitest'
import { planRenewal, type RobotState } from '../../../../src/domain/bootstrap/robot-renewal.ts'

const DAY = 86_400_000
const NOW = 1_000 * DAY

const HOLDER = 'the variable ROBOT of org/app'
const OTHER = 'the variable ROBOT of org/other'

/** A robot that create-robot made, with this many days left; null for one without an end. */
function robot(
  name: string,
  days: number | null,
  isOurs = true,
  { hoursOld = 24, holder = undefined as string | undefined } = {},
): RobotState {
  return {
    name: `robot$apps+${name}`,
    endsAt: days === null ? undefined : NOW + days * DAY,
    isOurs,
    holder,
    createdAt: NOW - (hoursOld * DAY) / 24,
  }
}

function plan(
  first: RobotState | undefined,
  second: RobotState | undefined,
  inUse: string | undefined = undefined,
) {
  const pair = [
    { robot: 'ci', present: first },
    { robot: 'ci-2', present: second },
  ] as const
  const name = inUse === undefined ? undefined : `robot$apps+${inUse}`
  return planRenewal(pair, { inUse: name, holder: HOLDER, now: NOW, beforeDays: 14 })
}

describe('a robot', () => {
  it('is made when there is none', () => {
    expect(plan(undefined, undefined)).toEqual({ kind: 'make', robot: 'ci' })
  })

  it.each([
    ['more than two weeks are left', robot('ci', 14.1)],
    ['it has no end', robot('ci', null)],
  ])('is kept while %s', (_, present) => {
    expect(plan(present, undefined, 'ci')).toEqual({ kind: 'keep', current: { robot: 'ci', present } })
    expect(plan(present, undefined)).toMatchObject({ kind: 'keep' })
  })

  it.each([14, 1, -3])('gets a successor with %d days left', (days) => {
    const current = robot('ci', days)
    const expected = { kind: 'succeed', current, robot: 'ci-2', replaced: undefined }
    expect(plan(current, undefined, 'ci')).toEqual(expected)
    expect(plan(current, undefined)).toEqual(expected)
  })

  it('gets the first name back after the second, once the first has ended', () => {
    const [ended, current] = [robot('ci', -62), robot('ci-2', 14)]
    expect(plan(ended, current, 'ci-2')).toEqual({ kind: 'succeed', current, robot: 'ci', replaced: ended })
  })

  it('is the one that the variable names, whichever ends later', () => {
    const leftOver = robot('ci-2', 90, true, { hoursOld: 0.9, holder: HOLDER })
    const current = robot('ci', 7)
    expect(plan(current, leftOver, 'ci')).toEqual({
      kind: 'succeed',
      current,
      robot: 'ci-2',
      replaced: leftOver,
    })
    expect(plan(current, leftOver, 'ci-2')).toMatchObject({ kind: 'keep', current: { robot: 'ci-2' } })
  })

  it('is made again under its name when it was deleted', () => {
    expect(plan(undefined, robot('ci-2', 3), 'ci')).toEqual({ kind: 'make', robot: 'ci' })
    expect(plan(robot('ci', 3), undefined, 'ci-2')).toEqual({ kind: 'make', robot: 'ci-2' })
  })
})

describe('a renewal is refused', () => {
  it.each([
    [
      'jobs may still use the robot before',
      robot('ci', 5),
      /is valid until 1972-10-02 and jobs may still use it/,
    ],
    [
      'another repository may use the robot that ends later',
      robot('ci', 88, true, { hoursOld: 1, holder: HOLDER }),
      /ci ends later than the robot in use, and is more than an hour old or of unknown use: another repository may use it/,
    ],
    [
      'nothing says for whom the robot was made that ends later',
      robot('ci', 90, true, { hoursOld: 0.1 }),
      /ci ends later than the robot in use, and is more than an hour old or of unknown use/,
    ],
    [
      'another repository has just renewed the same robot',
      robot('ci', 90, true, { hoursOld: 0.1, holder: OTHER }),
      /ci was made for the variable ROBOT of org\/other, so it is neither used nor replaced/,
    ],
    [
      'its place belongs to another repository, whose robot has ended',
      robot('ci', -5, true, { holder: OTHER }),
      /ci was made for the variable ROBOT of org\/other/,
    ],
    ['its place holds a robot of others', robot('ci', -5, false), /ci was not made by create-robot/],
    ['its place holds a robot without an end', robot('ci', null), /ci never expires, so it is not replaced/],
  ])('while %s', (_, other, reason) => {
    expect(plan(other, robot('ci-2', 9), 'ci-2')).toEqual({
      kind: 'refuse',
      reason: expect.stringMatching(reason),
    })
  })

  it('when there is no variable yet and the robot was made for another one', () => {
    expect(plan(robot('ci', 60, true, { holder: OTHER }), undefined)).toEqual({
      kind: 'refuse',
      reason: expect.stringContaining(`ci was made for ${OTHER}`),
    })
    expect(plan(robot('ci', 60, true, { holder: HOLDER }), undefined)).toMatchObject({ kind: 'keep' })
  })

  it('when the variable names another robot', () => {
    expect(plan(undefined, undefined, 'deployer')).toEqual({
      kind: 'refuse',
      reason: 'The variable names robot$apps+deployer, which is no robot called ci or ci-2',
    })
  })
})
