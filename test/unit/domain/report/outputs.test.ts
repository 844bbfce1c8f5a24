import { describe, expect, it } from 'vitest'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { outcomeOutputs } from '../../../../src/domain/report/outputs.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { PlatformScan } from '../../../../src/domain/scan/result.ts'
import { SEVERITIES } from '../../../../src/domain/scan/severity.ts'
import { digestOf, finding, findings, platformScan, report, unfinished } from '../../../support/builders.ts'

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

describe('the outputs', () => {
  it('have names that users read in their workflows', () => {
    expect(Object.keys(outcomeOutputs(singleOutcome(clean())))).toEqual([
      'reference',
      'digest',
      'tags',
      'verdict',
      'severity',
      'critical',
      'high',
      'medium',
      'low',
      'negligible',
      'unknown',
      'total',
      'fixable',
      'ignored',
      'new',
      'fixed',
      'platforms',
      'scan-duration',
      'harbor-link',
    ])
  })

  it('of a clean image', () => {
    expect(outcomeOutputs(singleOutcome(clean()))).toMatchObject({
      reference: `harbor.example.com/library/app@${digestOf('a')}`,
      digest: digestOf('a'),
      tags: 'v1\nlatest',
      verdict: 'passed',
      severity: 'none',
      critical: '0',
      total: '0',
      'scan-duration': '5',
    })
  })

  it('of a failing image', () => {
    expect(outcomeOutputs(singleOutcome(failing()))).toMatchObject({
      verdict: 'failed',
      severity: 'critical',
      critical: '1',
      low: '1',
      high: '0',
      total: '2',
      fixable: '1',
    })
  })

  it('never say 0 or none of a scan that is not complete', () => {
    const none = outcomeOutputs(singleOutcome(undecided()))
    expect(none).toMatchObject({ verdict: 'undecided', severity: '', total: '', fixable: '' })
    for (const severity of SEVERITIES) expect(none[severity]).toBe('')
    expect(outcomeOutputs(singleOutcome(undecided(findings('low', 2))))).toMatchObject({
      severity: 'low',
      low: '2',
      high: '',
      total: '2',
    })
  })

  it('hold no character of a platform or a scanner that a shell would take for its own', () => {
    const hostile = "linux'; touch x; '$(id)`id`\n/amd64"
    const output = outcomeOutputs(
      singleOutcome(report({ scan: { platforms: [platformScan({ platform: hostile })] } })),
    )
    expect(output['platforms']).toContain('"platform":"linux___touch_x____')
    expect(output['platforms']).not.toMatch(/[$`';\\(]/)
  })

  it('hold every platform with its state', () => {
    expect(JSON.parse(outcomeOutputs(singleOutcome(undecided()))['platforms'] ?? '')).toMatchObject([
      { platform: 'linux/amd64', status: 'scanned', scanStatus: 'Success' },
      { platform: 'linux/arm64', status: 'could-not-tell', scanStatus: 'Running' },
    ])
  })
})
