import { describe, expect, it } from 'vitest'
import type { FoundSystem } from '../../../../src/domain/operating-system/found-system.ts'
import { breakingFindings } from '../../../../src/domain/report/breaking-findings.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { renderConsole } from '../../../../src/domain/report/render/console.ts'
import { renderSummary } from '../../../../src/domain/report/render/summary.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { PlatformScan } from '../../../../src/domain/scan/result.ts'
import type { GatePolicy } from '../../../../src/domain/scan/verdict.ts'
import {
  digestOf,
  finding,
  findings,
  overview,
  platformScan,
  report,
  unfinished,
} from '../../../support/builders.ts'

const clean = (): Report => report()

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

describe('the operating system of the image', () => {
  const PLATFORM = digestOf('a')
  const systemOf = (found: FoundSystem, options: Parameters<typeof report>[0] = {}): Report =>
    report({
      systems: new Map([[PLATFORM, found]]),
      ...options,
      policy: { osSupport: 'fail', ...options.policy },
    })
  const DEBIAN_9: FoundSystem = { kind: 'distribution', id: 'debian', version: '9' }
  const bad = { platforms: [platformScan({ findings: findings('high', 1) })] }

  it('past its end makes a clean scan undecided, never failed, and is in the row of its platform', () => {
    const { verdict, platforms, notes } = systemOf(DEBIAN_9)
    expect(verdict).toEqual({
      name: 'undecided',
      reasons: [
        {
          kind: 'could-not-tell',
          rule: 'os-support',
          platform: 'linux/amd64',
          message: expect.stringContaining('Debian 9 had its end on 2022-06-30'),
        },
      ],
    })
    expect(platforms[0]).toMatchObject({
      status: 'scanned',
      operatingSystem: { state: 'ended', distribution: 'debian', version: '9', endsOn: '2022-06-30' },
    })
    expect(notes).toEqual([])
  })

  it('past its end holds with fail-on: never, too', () => {
    expect(systemOf(DEBIAN_9, { policy: { failOn: 'never' } }).verdict.name).toBe('undecided')
  })

  it('past its end is a note of an image that failed by its findings', () => {
    const { verdict, notes } = systemOf(DEBIAN_9, { scan: bad })
    expect(verdict.name).toBe('failed')
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['rule-broken'])
    expect(notes).toEqual([expect.stringMatching(/^linux\/amd64: Debian 9 had its end/)])
  })

  it('past its end is a note of an image of which a platform was not scanned', () => {
    const { verdict, notes, platforms } = systemOf(DEBIAN_9, {
      scan: {
        platforms: [platformScan(), WAITING],
        couldNotTell: [{ kind: 'could-not-tell', platform: 'linux/arm64', message: 'no finished scan' }],
      },
    })
    expect(verdict.reasons.map(({ message }) => message)).toEqual(['no finished scan'])
    expect(notes).toEqual([expect.stringContaining('Debian 9 had its end')])
    expect(platforms[1]).not.toHaveProperty('operatingSystem')
  })

  it('that could not be read makes a clean scan undecided, and its reason is in the report', () => {
    const { verdict, platforms } = systemOf({ kind: 'unreadable', reason: 'it is damaged' })
    expect(verdict.name).toBe('undecided')
    expect(platforms[0]?.operatingSystem).toEqual({ state: 'unreadable', reason: 'it is damaged' })
  })

  it.each<[string, FoundSystem, Partial<GatePolicy>]>([
    ['that is supported', { kind: 'distribution', id: 'debian', version: '12' }, {}],
    ['that is not known', { kind: 'distribution', id: 'hello', version: '1' }, {}],
    ['that is none', { kind: 'none' }, {}],
    ['past its end with os-support: warn', DEBIAN_9, { osSupport: 'warn' }],
    ['past its end with os-support: off', DEBIAN_9, { osSupport: 'off' }],
    [
      'within its extended support',
      { kind: 'distribution', id: 'ubuntu', version: '20.04' },
      { osExtendedSupport: ['ubuntu'] },
    ],
  ])('%s lets a clean scan pass', (_, found, policy) => {
    expect(systemOf(found, { policy }).verdict).toEqual({ name: 'passed', reasons: [] })
  })

  it('is judged by the day of the report', () => {
    const amazon: FoundSystem = { kind: 'distribution', id: 'amzn', version: '2' }
    const on = (generatedAt: string) => systemOf(amazon, { generatedAt }).verdict.name
    expect(on('2026-06-30T23:59:59.000Z')).toBe('passed')
    expect(on('2026-07-01T00:00:00.000Z')).toBe('undecided')
  })

  it('past its end never sounds clean', () => {
    const outcome = singleOutcome(systemOf(DEBIAN_9))
    const summary = renderSummary(outcome)
    expect(summary).toContain('Could not tell')
    expect(summary).toContain('no findings known to the scanner')
    expect(renderConsole(outcome).join('\n')).toMatch(/Critical +\?/)
  })
})

describe('the report', () => {
  it('counts a finding of two platforms once, and per platform once', () => {
    const twice = [finding(), finding()]
    const {
      counts,
      total,
      fixable,
      platforms,
      findings: listed,
    } = report({
      scan: {
        platforms: [
          platformScan({ findings: twice }),
          platformScan({
            platform: 'linux/arm64',
            digest: digestOf('b'),
            overview: overview({ durationSeconds: 9 }),
            findings: twice.map((each) => ({ ...each, platforms: ['linux/arm64'] })),
          }),
        ],
      },
    })
    expect([counts.high, total, fixable]).toEqual([1, 1, 1])
    expect(platforms.map((platform) => platform.total)).toEqual([1, 1])
    expect(listed[0]?.platforms).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('takes the longest scan of all platforms', () => {
    const slow = platformScan({ overview: overview({ durationSeconds: 9 }) })
    expect(report({ scan: { platforms: [platformScan(), slow] } }).scanSeconds).toBe(9)
  })

  it('is undecided with a platform without a result, whatever the other found', () => {
    expect(undecided().verdict.name).toBe('undecided')
    expect(undecided(findings('critical', 1)).verdict.name).toBe('undecided')
  })

  it('is undecided without a result, though the scan names no reason', () => {
    const open = platformScan({ platform: 'linux/arm64', isComplete: false })
    const { verdict } = report({ scan: { platforms: [platformScan(), open] } })
    expect(verdict.name).toBe('undecided')
    expect(verdict.reasons).toEqual([
      { kind: 'could-not-tell', platform: 'linux/arm64', message: 'its scan gave no result' },
    ])
    expect(report({ scan: { platforms: [] } }).verdict.name).toBe('undecided')
  })
})

describe('what is left aside', () => {
  const ATTESTED = 'attestation of sha256:0'
  const aside = (): Report =>
    report({
      scan: { skipped: [{ digest: digestOf('c'), platform: 'linux/unknown', reason: ATTESTED }] },
    })

  it('is named with its reason in the report, the log and the summary', () => {
    expect(aside().leftAside).toEqual([
      { digest: digestOf('c'), platform: 'linux/unknown', reason: ATTESTED },
    ])
    expect(renderConsole(singleOutcome(aside()))).toContain(
      `Not judged  linux/unknown ${digestOf('c')}: ${ATTESTED}`,
    )
    const row = `| linux/unknown | <code>${digestOf('c').replace(':', '\\:')}</code> | attestation of sha256\\:0 |`
    expect(renderSummary(singleOutcome(aside()))).toContain('Not judged, because no client can run it (1)')
    expect(renderSummary(singleOutcome(aside()))).toContain(row)
  })

  it('is not there where there is nothing of it', () => {
    expect(clean()).not.toHaveProperty('leftAside')
    expect(renderSummary(singleOutcome(clean()))).not.toContain('Not judged')
  })
})

describe('a rule on scores, and ignored statuses', () => {
  const found = [
    finding({ severity: 'low', cvssScore: 9.8, status: 'affected' }),
    finding({ id: 'CVE-2026-0002', severity: 'low' }),
    finding({ id: 'CVE-2026-0003', severity: 'critical', status: 'will_not_fix' }),
  ]
  const rules = { failOnCvss: 9, ignoreStatus: ['will_not_fix'] } as const
  const made = report({ scan: { platforms: [platformScan({ findings: found })] }, policy: rules })

  it('are in the verdict, in the counts, and in the policy that is shown', () => {
    expect(made.verdict.reasons.map(({ message }) => message)).toEqual([
      'CVSS score of 9.0 or more: 1 found, 0 allowed',
    ])
    expect(made.ignored.map(({ id }) => id)).toEqual(['CVE-2026-0003'])
    const shown = renderConsole(singleOutcome(made)).join('\n')
    expect(shown).toContain('fail-on-cvss: 9.0')
    expect(shown).toContain('ignore-status: will_not_fix')
    expect(breakingFindings(made).map(({ id }) => id)).toEqual(['CVE-2026-0001'])
  })

  it('name the findings that have no score', () => {
    expect(made.notes).toEqual(['1 finding without a CVSS score: fail-on-cvss says nothing about it'])
  })

  it('say when the scanner gives no status at all', () => {
    const older = [finding({ severity: 'critical' })]
    const { verdict, notes } = report({
      scan: { platforms: [platformScan({ findings: older })] },
      policy: { ignoreStatus: ['will_not_fix'] },
    })
    expect(verdict.name).toBe('failed')
    expect(notes).toEqual([expect.stringContaining('ignore-status had no effect')])
  })
})
