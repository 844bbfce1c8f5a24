import { describe, expect, it } from 'vitest'
import { describeNewLabel, parseLabelName, planLabels } from '../../../../src/domain/harbor/label.ts'

const BOTH = { passed: 'scan-passed', failed: 'scan-failed' }

describe('after a verdict', () => {
  it.each([
    ['passed', BOTH, { on: 'scan-passed', off: ['scan-failed'] }],
    ['failed', BOTH, { on: 'scan-failed', off: ['scan-passed'] }],
    ['undecided', BOTH, { off: ['scan-passed', 'scan-failed'] }],
    ['passed', { passed: 'ok' }, { on: 'ok', off: [] }],
    ['failed', { passed: 'ok' }, { off: ['ok'] }],
    ['undecided', { passed: 'ok' }, { off: ['ok'] }],
    ['passed', { failed: 'bad' }, { off: ['bad'] }],
    ['failed', { failed: 'bad' }, { on: 'bad', off: [] }],
  ] as const)(
    '%s with the labels %j, what holds is on and what does not is off: %j',
    (verdict, labels, plan) => {
      expect(planLabels(labels, verdict)).toEqual(plan)
    },
  )
})

describe('the name of a label', () => {
  it('is any text of up to 128 bytes', () => {
    for (const name of ['scan-passed', 'geprüft ✓', 'a,b:c', 'x'.repeat(128)])
      expect(parseLabelName(name)).toBe(name)
    expect(() => parseLabelName('ü'.repeat(65))).toThrow('has 130 bytes, and Harbor takes 128')
    expect(() => parseLabelName('two\nlines')).toThrow('control character')
  })
})

it('a new label is green for a pass and red for a failure', () => {
  expect(describeNewLabel('scan-passed', BOTH)).toMatchObject({ name: 'scan-passed', color: '#1D5100' })
  expect(describeNewLabel('scan-failed', BOTH)).toMatchObject({ name: 'scan-failed', color: '#C92100' })
})
