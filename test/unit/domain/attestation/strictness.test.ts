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
    ['a lower score', policy({ failOnCvss: 7 }), policy({ failOnCvss: 9 })],
    ['a rule on what is exploited that was not asked for', policy({ failOnKev: true }), policy()],
    ['a lower probability', policy({ failOnEpss: 0.1 }), policy({ failOnEpss: 0.5 })],
    ['a rule on scores that was not asked for', policy({ failOnCvss: 9 }), policy()],
    [
      'a status that may be ignored',
      policy({ ignoreStatus: ['will_not_fix'] }),
      policy({ ignoreStatus: ['end_of_life', 'will_not_fix'] }),
    ],
    ['a rule on systems that was not asked for', policy({ osSupport: 'fail' }), policy({ osSupport: 'off' })],
    ['no rule on systems, where none was asked for', policy(), policy({ osSupport: 'off' })],
    ['no rule on systems, where it would stop nothing', policy(), policy({ osSupport: 'warn' })],
    ['the rule on systems', policy({ osSupport: 'fail' }), policy({ osSupport: 'fail' })],
    [
      'extended support that may count',
      policy({ osSupport: 'fail', osExtendedSupport: ['ubuntu'] }),
      policy({ osSupport: 'fail', osExtendedSupport: ['rhel', 'ubuntu'] }),
    ],
    ['the base image that may be ignored', policy({ ignoreBase: 'auto' }), policy({ ignoreBase: 'auto' })],
    ['no base image, where one may be ignored', policy(), policy({ ignoreBase: 'auto' })],
    ['unknown findings that are not allowed at all', policy({ maxFindings: { unknown: 0 } }), policy()],
  ])('is strict enough with %s', (_, applied, wanted) => {
    expect(findLooserRule(applied, wanted)).toBeUndefined()
  })

  it.each([
    [
      'a base image that is ignored',
      policy({ ignoreBase: 'auto' }),
      policy(),
      'does not count findings that come with the base image "auto" (ignore-base, base-image)',
    ],
    [
      'another base image that is ignored',
      policy({ ignoreBase: 'hub/debian:12' }),
      policy({ ignoreBase: 'auto' }),
      'does not count findings that come with the base image "hub/debian:12"',
    ],
    [
      'fail-on: never',
      policy({ failOn: 'never', maxFindings: { high: 0 } }),
      policy(),
      'any severity (fail-on: never)',
    ],
    [
      'a milder severity',
      policy({ failOn: 'critical' }),
      policy(),
      'allows any number of severity High, not 0',
    ],
    ['a higher number', policy({ maxFindings: { high: 2 } }), policy(), 'allows 2 of severity High, not 0'],
    ['no rule on scores', policy(), policy({ failOn: 'never', failOnCvss: 9 }), 'has no rule on CVSS scores'],
    [
      'a higher score',
      policy({ failOnCvss: 9.5 }),
      policy({ failOnCvss: 9 }),
      'allows CVSS scores below 9.5, not only below 9.0',
    ],
    [
      'no rule on what is exploited',
      policy(),
      policy({ failOn: 'never', failOnKev: true }),
      'has no rule on what is known to be exploited (fail-on-kev)',
    ],
    ['no rule on EPSS', policy(), policy({ failOnEpss: 0.1 }), 'has no rule on EPSS scores (fail-on-epss)'],
    [
      'a higher probability',
      policy({ failOnEpss: 0.5 }),
      policy({ failOnEpss: 0.1 }),
      'allows EPSS scores below 0.5, not only below 0.1',
    ],
    [
      'a status that is ignored',
      policy({ ignoreStatus: ['will_not_fix'] }),
      policy(),
      'does not count findings of the status will_not_fix',
    ],
    [
      'no rule on systems, as from before there was one',
      policy(),
      policy({ osSupport: 'fail' }),
      'does not ask for an operating system that is supported (os-support: off)',
    ],
    [
      'os-support: warn, also with fail-on: never',
      policy({ osSupport: 'warn' }),
      policy({ failOn: 'never', osSupport: 'fail' }),
      'does not ask for an operating system that is supported (os-support: warn)',
    ],
    [
      'extended support that may not count',
      policy({ osSupport: 'fail', osExtendedSupport: ['debian', 'ubuntu'] }),
      policy({ osSupport: 'fail', osExtendedSupport: ['ubuntu'] }),
      'counts the extended support of debian (os-extended-support)',
    ],
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
