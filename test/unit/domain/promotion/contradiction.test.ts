import { describe, expect, it } from 'vitest'
import type { FoundSystem } from '../../../../src/domain/operating-system/found-system.ts'
import { findContradiction } from '../../../../src/domain/promotion/contradiction.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { GatePolicy } from '../../../../src/domain/scan/verdict.ts'
import { digestOf, finding, platformScan, report } from '../../../support/builders.ts'

const DEBIAN_9: FoundSystem = { kind: 'distribution', id: 'debian', version: '9' }
const DEBIAN_12: FoundSystem = { kind: 'distribution', id: 'debian', version: '12' }

function reportOf(policy: Partial<GatePolicy>, system?: FoundSystem): Report {
  return report({
    policy,
    ...(system === undefined ? {} : { systems: new Map([[digestOf('a'), system]]) }),
  })
}

/** As if it had been edited. */
const passed = (of: Report): Report => ({ ...of, verdict: { name: 'passed', reasons: [] } })

describe('a report that passed', () => {
  it.each<[string, Report]>([
    ['with a supported system', reportOf({ osSupport: 'fail' }, DEBIAN_12)],
    ['with a system past its end that only warns', reportOf({ osSupport: 'warn' }, DEBIAN_9)],
    ['of which no system was asked for', reportOf({ osSupport: 'off' })],
    ['from before there was that rule', reportOf({})],
    [
      'with a system that could not be read, which only warns',
      reportOf({ osSupport: 'warn' }, { kind: 'unreadable', reason: 'x' }),
    ],
  ])('%s does not contradict itself', (_, of) => {
    expect(of.verdict.name).toBe('passed')
    expect(findContradiction(of)).toBeUndefined()
  })

  it.each<[string, Report, string]>([
    [
      'a system past its end',
      passed(reportOf({ osSupport: 'fail' }, DEBIAN_9)),
      'the operating system of linux/amd64 is ended',
    ],
    [
      'a system that could not be read',
      passed(reportOf({ osSupport: 'fail' }, { kind: 'unreadable', reason: 'x' })),
      'the operating system of linux/amd64 is unreadable',
    ],
    [
      'nothing about the system that was asked for',
      reportOf({ osSupport: 'fail' }),
      'it does not say which operating system is in linux/amd64',
    ],
    [
      'nothing about a system that was to warn',
      reportOf({ osSupport: 'warn' }),
      'it does not say which operating system is in linux/amd64',
    ],
  ])('and has %s contradicts itself', (_, of, problem) => {
    expect(findContradiction(of)).toBe(`its verdict is passed, and ${problem}`)
  })
})

it('a report that failed may have a system past its end', () => {
  const failed = report({
    policy: { osSupport: 'fail' },
    scan: { platforms: [platformScan({ findings: [finding({ severity: 'high' })] })] },
    systems: new Map([[digestOf('a'), DEBIAN_9]]),
  })
  expect(failed.verdict.name).toBe('failed')
  expect(findContradiction(failed)).toBeUndefined()
})
