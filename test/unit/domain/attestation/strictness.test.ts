import { describe, expect, it } from 'vitest'
import { findLooserRule } from '../../../../src/domain/attestation/strictness.ts'
import { policy } from '../../../support/builders.ts'

describe('a policy', () => {
  it.each([
    ['the same', policy(), policy()],
    ['a stricter severity', policy({ failOn: 'low' }), policy()],
    ['a lower number', policy({ maxFindings: { high: 1 } }), policy({ maxFindings: { high: 3 } })],
    ['every finding where those with a fix were asked for', policy(), policy({ onlyFixable: true })],
    ['anything, where nothing was asked for', policy({ failOn: 'never' }), policy({ failOn: 'never' })],
    ['unknown findings that are not allowed at all', policy({ maxFindings: { unknown: 0 } }), policy()],
  ])('is strict enough with %s', (_, applied, wanted) => {
    expect(findLooserRule(applied, wanted)).toBeUndefined()
  })

  it.each([
    ['fail-on: never', policy({ failOn: 'never', maxFindings: { high: 0 } }), policy(), 'breaks no rule'],
    [
      'a milder severity',
      policy({ failOn: 'critical' }),
      policy(),
      'allows any number of severity High, not 0',
    ],
    ['a higher number', policy({ maxFindings: { high: 2 } }), policy(), 'allows 2 of severity High, not 0'],
    ['only-fixable', policy({ onlyFixable: true }), policy(), 'counts only findings with a fix'],
    [
      'unknown findings that count as mild ones',
      policy({ unknownSeverity: 'low' }),
      policy(),
      'allows any number of severity High',
    ],
    [
      'unknown findings with a limit of their own, on top of the others',
      policy({ maxFindings: { high: 2, unknown: 2 } }),
      policy({ maxFindings: { high: 3 } }),
      'allows 4 of severity High, not 3',
    ],
    [
      'unknown findings that count as others, where they have a limit of their own',
      policy({ maxFindings: { high: 5 } }),
      policy({ maxFindings: { high: 5, unknown: 1 } }),
      'allows 5 of severity Unknown, not 1',
    ],
  ])('is looser with %s', (_, applied, wanted, message) => {
    expect(findLooserRule(applied, wanted)).toContain(message)
  })
})
