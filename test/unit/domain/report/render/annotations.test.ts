import { describe, expect, it } from 'vitest'
import { singleOutcome } from '../../../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../../../src/domain/report/render/annotations.ts'
import type { Report } from '../../../../../src/domain/report/report.ts'
import type { PlatformScan } from '../../../../../src/domain/scan/result.ts'
import {
  digestOf,
  finding,
  findings,
  platformScan,
  report,
  unfinished,
} from '../../../../support/builders.ts'

const clean = (): Report => report()

const failing = (): Report =>
  report({
    scan: {
      platforms: [
        platformScan({
          findings: [
            finding({ id: 'CVE-2026-0001', severity: 'critical', cvssScore: 9.8 }),
            finding({
              id: 'CVE-2026-0002',
              package: 'zlib',
              version: '1.3',
              fixVersion: '',
              severity: 'low',
              links: [],
            }),
          ],
        }),
      ],
    },
  })

const WAITING: PlatformScan = {
  platform: 'linux/arm64',
  digest: digestOf('b'),
  isComplete: false,
  overview: unfinished('Running'),
  findings: [],
}

/** One platform is scanned and clean, the other has no result. */
const undecided = (found = findings('low', 0)): Report =>
  report({
    scan: {
      platforms: [platformScan({ findings: found }), WAITING],
      couldNotTell: [
        { kind: 'could-not-tell', platform: 'linux/arm64', message: 'no finished scan within 10 min' },
      ],
    },
  })

describe('the annotations', () => {
  it('of a clean image are one notice', () => {
    expect(planAnnotations(singleOutcome(clean()))).toEqual([
      {
        level: 'notice',
        title: 'Passed: library/app',
        message: `Passed: no findings\nharbor.example.com/library/app@${digestOf('a')} (v1, latest)`,
      },
    ])
  })

  it('of a failing image are one error with the counts, then a warning for each finding that broke a rule', () => {
    const planned = planAnnotations(singleOutcome(failing()))
    expect(planned.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Failed: library/app',
      'warning Critical: CVE-2026-0001 in openssl',
    ])
    expect(planned[0]?.message).toContain('1 critical, 1 low (1 fixable)\nCritical: 1 found, 0 allowed')
    expect(planned[1]?.message).toBe('Critical: CVE-2026-0001 in openssl 3.0.1: fixed in 3.0.2\nA flaw.')
  })

  it('of an undecided image are one error', () => {
    expect(
      planAnnotations(singleOutcome(undecided(findings('critical', 3)))).map(({ level }) => level),
    ).toEqual(['error'])
  })

  it('stay below the ten that GitHub shows', () => {
    const many = report({ scan: { platforms: [platformScan({ findings: findings('critical', 50) })] } })
    expect(planAnnotations(singleOutcome(many)).filter(({ level }) => level === 'warning')).toHaveLength(7)
  })

  it('name unknown findings that count as the broken severity, and no unfixable ones with only-fixable', () => {
    const mixed = [
      finding({ id: 'A', severity: 'unknown' }),
      finding({ id: 'B', severity: 'high', fixVersion: '' }),
      finding({ id: 'C', severity: 'high' }),
    ]
    const planned = planAnnotations(
      singleOutcome(
        report({ policy: { onlyFixable: true }, scan: { platforms: [platformScan({ findings: mixed })] } }),
      ),
    )
    expect(planned.slice(1).map(({ title }) => title)).toEqual([
      'High: C in openssl',
      'Unknown: A in openssl',
    ])
  })

  it('hold foreign text on one line, cut and well-formed', () => {
    const evil = finding({ id: 'x\ny', description: `a\n\nb\ud800${'z'.repeat(100_000)}` })
    const [, warning] = planAnnotations(
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: [evil] })] } })),
    )
    expect(warning?.title).toBe('High: x y in openssl')
    expect(warning?.message.split('\n')).toHaveLength(2)
    expect(warning?.message.length).toBeLessThanOrEqual(4096)
    expect(warning?.message.isWellFormed()).toBe(true)
  })
})
