import { describe, expect, it } from 'vitest'
import { singleOutcome } from '../../../../../src/domain/report/outcomes.ts'
import { renderConsole } from '../../../../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../../../../src/domain/report/render/escape.ts'
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

describe('the console', () => {
  it('shows a failing image', () => {
    expect(renderConsole(singleOutcome(failing()))).toEqual([
      '',
      `Image    harbor.example.com/library/app@${digestOf('a')}`,
      'Tags     v1, latest',
      'Scan     Trivy v0.61.0, scanned in 5 s, waited 8.2 s',
      'Policy   fail-on: high',
      '',
      'Critical         1   allowed: 0',
      'High             0   allowed: 0',
      'Medium           0   allowed: any',
      'Low              1   allowed: any',
      'Negligible       0   allowed: any',
      'Unknown          0   allowed: as High',
      '',
      'Critical    CVE-2026-0001  openssl 3.0.1, fixed in 3.0.2',
      'Low         CVE-2026-0002  zlib 1.3, no fix',
      '',
      'Failed: 1 critical, 1 low (1 fixable)',
      '  - Critical: 1 found, 0 allowed',
      `Harbor   https://harbor.example.com/harbor/projects/2/repositories/app/artifacts-tab/artifacts/${digestOf('a')}`,
    ])
  })

  it('never sounds clean when it could not tell', () => {
    const lines = renderConsole(singleOutcome(undecided()))
    expect(lines).toContain('Critical         ?   allowed: 0')
    expect(lines).toContain('linux/arm64      could not tell')
    expect(lines).toContain('Could not tell: 1 of 2 platforms scanned, so far no findings')
    expect(lines).toContain('  - linux/arm64: no finished scan within 10 min')
    const without = report({
      scan: { platforms: [WAITING], couldNotTell: [{ kind: 'could-not-tell', message: 'x' }] },
    })
    expect(renderConsole(singleOutcome(without))).toContain('Could not tell: no finished scan')
  })

  it('lists ten findings and says how many more there are', () => {
    const lines = renderConsole(
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: findings('low', 13) })] } })),
    )
    expect(lines.filter((line) => line.includes('CVE-low'))).toHaveLength(10)
    expect(lines).toContain('and 3 more findings')
  })

  it('gives no line to foreign text', () => {
    const evil = finding({ id: 'x\nPassed: no findings', package: '\r\n::error::a', version: '##[error]b' })
    const lines = renderConsole(
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: [evil] })] } })),
    )
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('Passed'))).toEqual([])
    expect(lines.map(escapeLogLine).join('\n')).not.toMatch(/^\s*::|##\[/m)
  })
})
