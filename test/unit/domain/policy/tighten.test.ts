import { describe, expect, it } from 'vitest'
import { findLooserRule } from '../../../../src/domain/attestation/strictness.ts'
import { tightenGate, tightenSources } from '../../../../src/domain/policy/tighten.ts'
import type { GatePolicy } from '../../../../src/domain/scan/verdict.ts'
import { policy } from '../../../support/builders.ts'

type Given = Partial<GatePolicy>

/** A policy with a rule of every kind. */
const FLOOR = policy({
  failOn: 'high',
  maxFindings: { medium: 5 },
  failOnCvss: 9,
  failOnKev: true,
  failOnEpss: 0.1,
  ignoreStatus: ['will_not_fix'],
  osSupport: 'fail',
  osExtendedSupport: ['ubuntu'],
})

describe('a workflow may tighten', () => {
  it.each<[string, GatePolicy, Given, Given]>([
    ['nothing', FLOOR, {}, {}],
    ['the severity', policy({ failOn: 'high' }), { failOn: 'low' }, { failOn: 'low' }],
    ['a number', FLOOR, { maxFindings: { medium: 2 } }, { maxFindings: { medium: 2 } }],
    [
      'a number of a severity that the policy does not limit',
      FLOOR,
      { maxFindings: { low: 9 } },
      { maxFindings: { medium: 5, low: 9 } },
    ],
    [
      'the severity below a number of the policy',
      FLOOR,
      { failOn: 'low' },
      { failOn: 'low', maxFindings: {} },
    ],
    [
      'the severity above a number of the policy, which stays',
      policy({ failOn: 'critical', maxFindings: { medium: 5 } }),
      { failOn: 'high' },
      { failOn: 'high', maxFindings: { medium: 5 } },
    ],
    [
      'the severity of unknown findings that the policy counts apart',
      policy({ failOn: 'high', maxFindings: { unknown: 3 } }),
      { failOn: 'low' },
      { failOn: 'low', maxFindings: {} },
    ],
    ['a score', FLOOR, { failOnCvss: 7 }, { failOnCvss: 7 }],
    ['a probability', FLOOR, { failOnEpss: 0 }, { failOnEpss: 0 }],
    ['by a rule that the policy lacks', policy(), { failOnKev: true }, { failOnKev: true }],
    ['the statuses to none', FLOOR, { ignoreStatus: [] }, { ignoreStatus: undefined }],
    ['what is counted', policy({ onlyFixable: true }), { onlyFixable: false }, { onlyFixable: false }],
    ['a warning to a failure', policy({ osSupport: 'warn' }), { osSupport: 'fail' }, { osSupport: 'fail' }],
    ['a gate that is off', policy({ failOn: 'never' }), { failOn: 'critical' }, { failOn: 'critical' }],
  ] as [string, GatePolicy, Given, Given][])('%s', (_, floor, given, expected) => {
    const { gate, loosened } = tightenGate(floor, given)
    expect(loosened).toEqual([])
    expect(gate).toEqual(JSON.parse(JSON.stringify({ ...floor, ...expected })))
    expect(findLooserRule(gate, floor)).toBeUndefined()
  })
})

describe('a policy that the workflow tries to loosen in ten ways', () => {
  it.each<[string, Given, string, string, RegExp]>([
    ['fail-on', { failOn: 'critical' }, 'critical', 'high', /allows any number of severity High, not 0/],
    [
      'max-findings',
      { maxFindings: { medium: 6 } },
      'medium=6',
      'medium=5',
      /allows 6 of severity Medium, not 5/,
    ],
    ['fail-on-cvss', { failOnCvss: 9.1 }, '9.1', '9.0', /allows CVSS scores below 9\.1/],
    ['fail-on-kev', { failOnKev: false }, 'false', 'true', /no rule on what is known to be exploited/],
    ['fail-on-epss', { failOnEpss: 0.2 }, '0.2', '0.1', /allows EPSS scores below 0\.2/],
    ['only-fixable', { onlyFixable: true }, 'true', 'false', /counts only findings with a fix/],
    [
      'ignore-status',
      { ignoreStatus: ['will_not_fix', 'end_of_life'] },
      'will_not_fix,end_of_life',
      'will_not_fix',
      /does not count findings of the status end_of_life/,
    ],
    ['os-support', { osSupport: 'warn' }, 'warn', 'fail', /does not ask for an operating system/],
    [
      'os-extended-support',
      { osExtendedSupport: ['rhel', 'ubuntu'] },
      'rhel,ubuntu',
      'ubuntu',
      /counts the extended support of rhel/,
    ],
    ['unknown-severity', { unknownSeverity: 'low' }, 'low', 'high', /any number of severity High, not 0/],
  ])('by %s', (input, given, value, floor, why) => {
    const { loosened } = tightenGate(FLOOR, given)
    expect(loosened).toEqual([{ input, given: value, floor, why: expect.stringMatching(why) }])
  })

  it('by fail-on: never, which switches the numbers off as well', () => {
    expect(tightenGate(FLOOR, { failOn: 'never' }).loosened).toMatchObject([{ input: 'fail-on' }])
  })

  it('by leaving out the warning about a system past its end', () => {
    const { loosened } = tightenGate(policy({ osSupport: 'warn' }), { osSupport: 'off' })
    expect(loosened).toMatchObject([{ input: 'os-support', given: 'off', floor: 'warn' }])
  })

  it('by several inputs at once, each of which is named', () => {
    const { loosened } = tightenGate(FLOOR, { failOn: 'critical', onlyFixable: true, failOnCvss: 5 })
    expect(loosened.map(({ input }) => input)).toEqual(['fail-on', 'only-fixable'])
  })

  it('by a number for unknown findings, which the policy counts with others', () => {
    // Three high ones are allowed, the unknown among them: one more of its own would be four.
    const { loosened } = tightenGate(policy({ failOn: 'high', maxFindings: { high: 3 } }), {
      maxFindings: { unknown: 1 },
    })
    expect(loosened).toMatchObject([{ input: 'max-findings', given: 'unknown=1', floor: 'high=3' }])
  })
})

describe('the lists that the rules of a policy need', () => {
  const sources = { kev: 'https://kev.example', epss: 'https://epss.example', maxAgeDays: 7 }
  const needing = { gate: policy({ failOnKev: true, failOnEpss: 0.1 }), sources }

  it.each([
    ['kev-source', { kev: 'empty.json' }, 'empty.json', 'https://kev.example'],
    ['epss-source', { epss: 'empty.csv' }, 'empty.csv', 'https://epss.example'],
    ['exploit-data-max-age', { maxAgeDays: 300 }, '300', '7'],
  ])('are not exchanged by %s', (input, given, value, floor) => {
    expect(tightenSources(needing, given).loosened).toMatchObject([{ input, given: value, floor }])
  })

  it('may be younger, and are free where the policy has no such rule', () => {
    expect(tightenSources(needing, { maxAgeDays: 1 })).toEqual({
      sources: { ...sources, maxAgeDays: 1 },
      loosened: [],
    })
    const own = { kev: 'own.json', epss: 'own.csv', maxAgeDays: 30 }
    expect(tightenSources({ gate: policy(), sources }, own)).toEqual({ sources: own, loosened: [] })
  })
})
