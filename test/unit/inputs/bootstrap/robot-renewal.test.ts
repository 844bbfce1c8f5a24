import { expect, it } from 'vitest'
import { readRenewal } from '../../../../src/inputs/bootstrap/robot-renewal.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'

const GITHUB = { repository: 'org/app', name: 'TOKEN', token: 'a-token', variable: 'ROBOT' }
const ROBOT = { rotate: false, lifetimeDays: 90, places: { github: GITHUB } } as const

function read(text: string, robot: Partial<Parameters<typeof readRenewal>[1]> = {}) {
  const form = formOf('create-robot', { 'rotate-before': text })
  return { days: readRenewal(form, { ...ROBOT, ...robot }), problems: problemsOf(form) }
}

it.each([
  ['', undefined],
  ['14', 14],
  ['45d', 45],
])('rotate-before "%s" is %s days', (text, days) => {
  expect(read(text)).toEqual({ days, problems: [] })
})

it.each([
  ['0', {}, /"0" is not a number of days/],
  ['2h', {}, /"2h" is not a number of days/],
  ['14', { rotate: true }, /and "rotate" are both given/],
  ['14', { lifetimeDays: 'never' }, /needs a robot that ends/],
  ['46', {}, /is 46 days, so "robot-duration" has to be at least 92, and is 90/],
  ['14', { places: { github: { ...GITHUB, variable: '' } } }, /needs "github-variable" and "github-secret"/],
  ['14', { places: { github: GITHUB, kubernetes: 'auto' } }, /works with "github-secret" alone/],
] as const)('rotate-before "%s" with %j is refused', (text, robot, problem) => {
  expect(read(text, robot).problems).toEqual([expect.stringMatching(problem)])
})
