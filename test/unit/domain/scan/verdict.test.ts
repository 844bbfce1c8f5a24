import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../../../src/domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy, judge, VERDICTS } from '../../../../src/domain/scan/verdict.ts'
import { finding, findings, policy } from '../../../support/builders.ts'

const verdictOf = (listed: ReturnType<typeof findings>, rules: Partial<GatePolicy> = {}) =>
  judge({ findings: listed, couldNotTell: [], policy: policy(rules) })

it('has names that users compare in their workflows', () => {
  expect(VERDICTS).toEqual(['passed', 'failed', 'undecided'])
  expect(FAIL_ON).toEqual(['critical', 'high', 'medium', 'low', 'any', 'never'])
})

describe('fail-on fails on its severity and on everything worse', () => {
  const failing: Readonly<Record<(typeof FAIL_ON)[number], readonly string[]>> = {
    critical: ['critical'],
    high: ['critical', 'high'],
    medium: ['critical', 'high', 'medium'],
    low: ['critical', 'high', 'medium', 'low'],
    any: ['critical', 'high', 'medium', 'low', 'negligible'],
    never: [],
  }
  const table = FAIL_ON.flatMap((failOn) =>
    RANKED_SEVERITIES.map(
      (severity) => [failOn, severity, failing[failOn].includes(severity) ? 'failed' : 'passed'] as const,
    ),
  )

  it.each(table)('fail-on %s with one %s finding: %s', (failOn, severity, expected) => {
    expect(verdictOf(findings(severity, 1), { failOn }).name).toBe(expected)
  })

  it.each(FAIL_ON)('fail-on %s passes without findings', (failOn) => {
    expect(verdictOf([], { failOn })).toEqual({ name: 'passed', reasons: [] })
  })
})

describe('a finding of unknown severity', () => {
  it.each(RANKED_SEVERITIES)('counts as %s when the policy says so', (unknownSeverity) => {
    const isBad = unknownSeverity === 'critical' || unknownSeverity === 'high'
    expect(verdictOf(findings('unknown', 1), { unknownSeverity }).name).toBe(isBad ? 'failed' : 'passed')
  })

  it('is reported as what it counts as', () => {
    const { reasons } = verdictOf([...findings('high', 2), ...findings('unknown', 1)])
    expect(reasons).toEqual([
      {
        kind: 'rule-broken',
        severity: 'high',
        found: 3,
        allowed: 0,
        message: 'High: 3 found (1 of unknown severity, counted as high), 0 allowed',
      },
    ])
  })

  it('has a limit of its own when max-findings names one', () => {
    expect(verdictOf(findings('unknown', 3), { maxFindings: { unknown: 3 } }).name).toBe('passed')
    expect(verdictOf(findings('unknown', 4), { maxFindings: { unknown: 3 } }).reasons).toMatchObject([
      { severity: 'unknown', found: 4, allowed: 3 },
    ])
  })
})

describe('max-findings takes the place of fail-on for the severities it names', () => {
  it.each([
    ['up to the limit passes', { high: 5 }, findings('high', 5), 'passed'],
    ['one more fails', { high: 5 }, findings('high', 6), 'failed'],
    ['others keep fail-on', { high: 5 }, findings('critical', 1), 'failed'],
    ['a milder one gets a limit', { low: 1 }, findings('low', 2), 'failed'],
    ['zero is a limit', { medium: 0 }, findings('medium', 1), 'failed'],
    [
      'unknown ones share the limit of what they count as',
      { high: 1 },
      [...findings('high', 1), ...findings('unknown', 1)],
      'failed',
    ],
  ])('%s', (_, maxFindings, listed, expected) => {
    expect(verdictOf(listed, { maxFindings }).name).toBe(expected)
  })

  it('never fails with fail-on never', () => {
    expect(verdictOf(findings('critical', 9), { failOn: 'never', maxFindings: { critical: 0 } }).name).toBe(
      'passed',
    )
  })

  it('gives one reason per broken severity, worst first, with its numbers', () => {
    const { reasons } = verdictOf([...findings('low', 3), ...findings('critical', 2)], {
      maxFindings: { low: 1 },
    })
    expect(reasons.map(({ message }) => message)).toEqual([
      'Critical: 2 found, 0 allowed',
      'Low: 3 found, 1 allowed',
    ])
  })
})

describe('only-fixable', () => {
  it('leaves out what has no fix', () => {
    const unfixed = finding({ severity: 'critical', fixVersion: '' })
    expect(verdictOf([unfixed], { onlyFixable: true }).name).toBe('passed')
    expect(verdictOf([unfixed, finding()], { onlyFixable: true }).reasons).toMatchObject([
      { message: 'High: 1 fixable found, 0 allowed' },
    ])
  })
})

describe('could not tell', () => {
  const couldNotTell = [{ kind: 'could-not-tell', platform: 'linux/arm64', message: 'no scan' } as const]

  it.each(FAIL_ON)('beats everything, with fail-on %s too', (failOn) => {
    for (const listed of [[], findings('critical', 1)]) {
      expect(judge({ findings: listed, couldNotTell, policy: policy({ failOn }) })).toEqual({
        name: 'undecided',
        reasons: couldNotTell,
      })
    }
  })
})

it('judges every severity there is', () => {
  for (const severity of SEVERITIES) {
    expect(verdictOf(findings(severity, 1), { failOn: 'any' }).name).toBe('failed')
  }
})

describe('fail-on-cvss', () => {
  const scored = (cvssScore: number | undefined, others: Partial<Finding> = {}) =>
    finding({ severity: 'low', ...(cvssScore === undefined ? {} : { cvssScore }), ...others })

  it.each([
    [8.9, 'passed'],
    [9, 'failed'],
    [9.8, 'failed'],
    [undefined, 'passed'],
  ])('9.0 with a low finding of score %s: %s', (score, expected) => {
    expect(verdictOf([scored(score)], { failOnCvss: 9 }).name).toBe(expected)
  })

  it('names its number, and stands beside the rules on severities', () => {
    const found = [scored(9.8), scored(9.1, { id: 'CVE-2026-0002', severity: 'high' })]
    expect(verdictOf(found, { failOnCvss: 9 }).reasons.map(({ message }) => message)).toEqual([
      'High: 1 found, 0 allowed',
      'CVSS score of 9.0 or more: 2 found, 0 allowed',
    ])
  })

  it('holds with fail-on: never, and its findings are those that broke it', () => {
    const verdict = verdictOf([scored(9.8), scored(3)], { failOn: 'never', failOnCvss: 9 })
    expect(verdict.reasons).toEqual([
      {
        kind: 'score-rule-broken',
        rule: 'fail-on-cvss',
        found: 1,
        limit: 9,
        message: 'CVSS score of 9.0 or more: 1 found, 0 allowed',
      },
    ])
  })

  it('looks at what counts alone: fixable findings, and new ones', () => {
    const rules = { failOn: 'never', failOnCvss: 9, onlyFixable: true } as const
    expect(verdictOf([scored(9.8, { fixVersion: '' })], rules).name).toBe('passed')
    expect(verdictOf([scored(9.8, { fixVersion: '1.2' })], rules).name).toBe('failed')
    const known = { ...scored(9.8, { fixVersion: '1.2' }), isNew: false }
    expect(verdictOf([known], rules).name).toBe('passed')
  })

  it('does not decide over a scan without a result', () => {
    const couldNotTell = [{ kind: 'could-not-tell', message: 'no result' }] as const
    expect(
      judge({ findings: [], couldNotTell, policy: policy({ failOn: 'never', failOnCvss: 9 }) }).name,
    ).toBe('undecided')
  })
})
