import { describe, expect, it } from 'vitest'
import { reportOutputs } from '../../../src/domain/report/outputs.ts'
import { planAnnotations } from '../../../src/domain/report/render/annotations.ts'
import { renderConsole } from '../../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../../src/domain/report/render/escape.ts'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../../src/domain/report/render/summary.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import type { PlatformScan } from '../../../src/domain/scan/result.ts'
import { SEVERITIES } from '../../../src/domain/scan/severity.ts'
import {
  digestOf,
  finding,
  findings,
  overview,
  platformScan,
  report,
  unfinished,
} from '../../support/builders.ts'

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
      { kind: 'could-not-tell', platform: 'linux/arm64', message: 'its scan brought no result' },
    ])
    expect(report({ scan: { platforms: [] } }).verdict.name).toBe('undecided')
  })
})

describe('what is left aside', () => {
  const ATTESTED = 'attestation of sha256:0'
  const aside = (): Report =>
    report({
      scan: { leftAside: [{ digest: digestOf('c'), platform: 'linux/unknown', reason: ATTESTED }] },
    })

  it('is named with its reason in the report, the log and the summary', () => {
    expect(aside().leftAside).toEqual([
      { digest: digestOf('c'), platform: 'linux/unknown', reason: ATTESTED },
    ])
    expect(renderConsole(aside())).toContain(`Left aside  linux/unknown ${digestOf('c')}: ${ATTESTED}`)
    const row = `| linux/unknown | <code>${digestOf('c').replace(':', '\\:')}</code> | attestation of sha256\\:0 |`
    expect(renderSummary(aside())).toContain('Left aside, because no client can run it (1)')
    expect(renderSummary(aside())).toContain(row)
  })

  it('is not there where there is nothing of it', () => {
    expect(clean()).not.toHaveProperty('leftAside')
    expect(renderSummary(clean())).not.toContain('Left aside')
  })
})

describe('the outputs', () => {
  it('have names that users read in their workflows', () => {
    expect(Object.keys(reportOutputs(clean()))).toEqual([
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
    expect(reportOutputs(clean())).toMatchObject({
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
    expect(reportOutputs(failing())).toMatchObject({
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
    const none = reportOutputs(undecided())
    expect(none).toMatchObject({ verdict: 'undecided', severity: '', total: '', fixable: '' })
    for (const severity of SEVERITIES) expect(none[severity]).toBe('')
    expect(reportOutputs(undecided(findings('low', 2)))).toMatchObject({
      severity: 'low',
      low: '2',
      high: '',
      total: '2',
    })
  })

  it('hold no character of a platform or a scanner that a shell would take for its own', () => {
    const hostile = "linux'; touch x; '$(id)`id`\n/amd64"
    const output = reportOutputs(report({ scan: { platforms: [platformScan({ platform: hostile })] } }))
    expect(output['platforms']).toContain('"platform":"linux___touch_x____')
    expect(output['platforms']).not.toMatch(/[$`';\\(]/)
  })

  it('hold every platform with its state', () => {
    expect(JSON.parse(reportOutputs(undecided())['platforms'] ?? '')).toMatchObject([
      { platform: 'linux/amd64', status: 'scanned', scanStatus: 'Success' },
      { platform: 'linux/arm64', status: 'could-not-tell', scanStatus: 'Running' },
    ])
  })
})

describe('the console', () => {
  it('shows a failing image', () => {
    expect(renderConsole(failing())).toEqual([
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
    const lines = renderConsole(undecided())
    expect(lines).toContain('Critical         ?   allowed: 0')
    expect(lines).toContain('linux/arm64      could not tell')
    expect(lines).toContain('Could not tell: 1 of 2 platforms scanned, so far no findings')
    expect(lines).toContain('  - linux/arm64: no finished scan within 10 min')
    const without = report({
      scan: { platforms: [WAITING], couldNotTell: [{ kind: 'could-not-tell', message: 'x' }] },
    })
    expect(renderConsole(without)).toContain('Could not tell: no finished scan')
  })

  it('lists ten findings and says how many more there are', () => {
    const lines = renderConsole(
      report({ scan: { platforms: [platformScan({ findings: findings('low', 13) })] } }),
    )
    expect(lines.filter((line) => line.includes('CVE-low'))).toHaveLength(10)
    expect(lines).toContain('and 3 more findings')
  })

  it('gives no line to foreign text', () => {
    const evil = finding({ id: 'x\nPassed: no findings', package: '\r\n::error::a', version: '##[error]b' })
    const lines = renderConsole(report({ scan: { platforms: [platformScan({ findings: [evil] })] } }))
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('Passed'))).toEqual([])
    expect(lines.map(escapeLogLine).join('\n')).not.toMatch(/^\s*::|##\[/m)
  })
})

describe('the annotations', () => {
  it('of a clean image are one notice', () => {
    expect(planAnnotations(clean())).toEqual([
      {
        level: 'notice',
        title: 'Passed: library/app',
        message: `Passed: no findings\nharbor.example.com/library/app@${digestOf('a')} (v1, latest)`,
      },
    ])
  })

  it('of a failing image are one error with the counts, then a warning for each finding that broke a rule', () => {
    const planned = planAnnotations(failing())
    expect(planned.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Failed: library/app',
      'warning Critical: CVE-2026-0001 in openssl',
    ])
    expect(planned[0]?.message).toContain('1 critical, 1 low (1 fixable)\nCritical: 1 found, 0 allowed')
    expect(planned[1]?.message).toBe('Critical: CVE-2026-0001 in openssl 3.0.1: fixed in 3.0.2\nA flaw.')
  })

  it('of an undecided image are one error', () => {
    expect(planAnnotations(undecided(findings('critical', 3))).map(({ level }) => level)).toEqual(['error'])
  })

  it('stay below the ten that GitHub shows', () => {
    const many = report({ scan: { platforms: [platformScan({ findings: findings('critical', 50) })] } })
    expect(planAnnotations(many).filter(({ level }) => level === 'warning')).toHaveLength(7)
  })

  it('name unknown findings that count as the broken severity, and no unfixable ones with only-fixable', () => {
    const mixed = [
      finding({ id: 'A', severity: 'unknown' }),
      finding({ id: 'B', severity: 'high', fixVersion: '' }),
      finding({ id: 'C', severity: 'high' }),
    ]
    const planned = planAnnotations(
      report({ policy: { onlyFixable: true }, scan: { platforms: [platformScan({ findings: mixed })] } }),
    )
    expect(planned.slice(1).map(({ title }) => title)).toEqual([
      'High: C in openssl',
      'Unknown: A in openssl',
    ])
  })

  it('hold foreign text on one line, cut and well-formed', () => {
    const evil = finding({ id: 'x\ny', description: `a\n\nb\ud800${'z'.repeat(100_000)}` })
    const [, warning] = planAnnotations(report({ scan: { platforms: [platformScan({ findings: [evil] })] } }))
    expect(warning?.title).toBe('High: x y in openssl')
    expect(warning?.message.split('\n')).toHaveLength(2)
    expect(warning?.message.length).toBeLessThanOrEqual(4096)
    expect(warning?.message.isWellFormed()).toBe(true)
  })
})

describe('the summary', () => {
  it('shows a failing image', () => {
    const image = `https://harbor.example.com/harbor/projects/2/repositories/app/artifacts-tab/artifacts/${digestOf('a')}`
    expect(renderSummary(failing())).toBe(
      [
        `### ❌ Failed: [<code>library/app</code>](<${image}>)`,
        '',
        `**1 critical, 1 low \\(1 fixable\\)** · <code>v1</code>, <code>latest</code> · <code>harbor\\.example\\.com/library/app@sha256\\:${'a'.repeat(64)}</code>`,
        '',
        '- Critical\\: 1 found, 0 allowed',
        '',
        '| Severity | Found | Fixable | Allowed |',
        '| :-- | --: | --: | --: |',
        '| Critical | **1** ❌ | 1 | 0 |',
        '| High | 0 | 0 | 0 |',
        '| Medium | 0 | 0 | any |',
        '| Low | 1 | 0 | any |',
        '| Negligible | 0 | 0 | any |',
        '| Unknown | 0 | 0 | as High |',
        '',
        '#### What to upgrade first',
        '',
        '| Package | From | To | Fixes | Worst |',
        '| :-- | :-- | :-- | --: | :-- |',
        '| <code>openssl</code> | <code>3\\.0\\.1</code> | <code>3\\.0\\.2</code> | 1 | Critical |',
        '',
        '#### What breaks the rules',
        '',
        '| Severity | Vulnerability | Package | Installed | Fixed in |',
        '| :-- | :-- | :-- | :-- | :-- |',
        '| Critical | [CVE\\-2026\\-0001](<https://avd.aquasec.com/nvd/cve-2026-0001>) | <code>openssl</code> | <code>3\\.0\\.1</code> | <code>3\\.0\\.2</code> |',
        '',
        '<details><summary>All findings on linux/amd64 (2)</summary>',
        '',
        '| Severity | Vulnerability | Package | Installed | Fixed in |',
        '| :-- | :-- | :-- | :-- | :-- |',
        '| Critical | [CVE\\-2026\\-0001](<https://avd.aquasec.com/nvd/cve-2026-0001>) | <code>openssl</code> | <code>3\\.0\\.1</code> | <code>3\\.0\\.2</code> |',
        '| Low | CVE\\-2026\\-0002 | <code>zlib</code> | <code>1\\.3</code> | – |',
        '',
        '</details>',
        '',
        `<sub>[Open in Harbor](<${image}>) · Trivy v0\\.61\\.0, scanned in 5 s, waited 8\\.2 s · fail\\-on\\: high</sub>`,
        '',
      ].join('\n'),
    )
  })

  it('shows a question mark where it could not tell', () => {
    const summary = renderSummary(undecided())
    expect(summary).toContain('### ⚠️ Could not tell')
    expect(summary).toContain('| Critical | ? | ? | 0 |')
    expect(summary).toMatch(
      /\| \[linux\/arm64\]\(<.*>\) \| ⚠️ Running \| \? \| \? \| \? \| \? \| \? \| \? \| – \|/,
    )
    expect(summary).toMatch(/\| \[linux\/amd64\]\(<.*>\) \| finished \| 0 \|/)
  })

  it('names the platforms of a finding when there are several', () => {
    const both = finding({ platforms: ['linux/amd64', 'linux/arm64'] })
    const one = finding({ id: 'CVE-2', platforms: ['linux/arm64'] })
    const arm64 = platformScan({ platform: 'linux/arm64', digest: digestOf('b') })
    const summary = renderSummary(
      report({ scan: { platforms: [platformScan({ findings: [both, one] }), arm64] } }),
    )
    expect(summary).toContain('| all |')
    expect(summary).toContain('| linux/arm64 |')
  })

  it('lists 500 findings of a platform and says how many more there are', () => {
    const summary = renderSummary(
      report({ scan: { platforms: [platformScan({ findings: findings('low', 503) })] } }),
    )
    expect(summary.match(/^\| Low \| \[/gm)).toHaveLength(500)
    expect(summary).toContain('… and 3 more findings.')
  })

  it('stays within its limit by leaving out whole rows, and keeps head and foot', () => {
    const many = report({ scan: { platforms: [platformScan({ findings: findings('high', 20) })] } })
    for (const maxBytes of [1_000, 2_000, 3_000, 4_000]) {
      const summary = renderSummary(many, { maxBytes })
      if (maxBytes > 1_500) expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(maxBytes)
      expect(summary).toMatch(/^### ❌ Failed/)
      expect(summary).toContain('Open in Harbor')
      for (const row of summary.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/)
    }
    expect(renderSummary(many, { maxBytes: 3_000 })).toMatch(/… and \d+ more findings\./)
  })

  it("of 5,000 findings with a megabyte of text each in the first stays below GitHub's limit", () => {
    const huge = findings('high', 5_000)
    huge[0] = finding({
      severity: 'critical',
      id: 'x'.repeat(1_000_000),
      package: '😀'.repeat(500_000),
      links: [`https://h.example/${'y'.repeat(3_000_000)}`],
    })
    const summary = renderSummary(report({ scan: { platforms: [platformScan({ findings: huge })] } }))
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
    expect(summary).toContain('[CVE\\-high\\-1]')
  })

  it('renders hostile text inert everywhere', () => {
    const evil =
      '<img src=x onerror=alert(1)> | `x` @octocat #1 https://evil.example ::error::x ##[error]\n\n# H'
    const scan = platformScan({
      platform: evil,
      overview: overview({ scanner: evil }),
      findings: [
        finding({
          id: evil,
          package: evil,
          version: evil,
          fixVersion: evil,
          links: ['javascript:x'],
          platforms: [evil],
        }),
      ],
    })
    const hostile = report({
      scan: {
        platforms: [scan, { ...WAITING, platform: evil }],
        couldNotTell: [{ kind: 'could-not-tell', platform: evil, message: evil }],
      },
    })
    const summary = renderSummary({ ...hostile, image: { ...hostile.image, repository: evil, tags: [evil] } })
    expect(summary).not.toMatch(/<img|@octocat|#1\b|https:\/\/evil|javascript:|##\[|^# H/m)
    expect(
      summary.match(/<(?!\/?(?:code|sub|details|summary)>|https:\/\/harbor\.example\.com\/)/g),
    ).toBeNull()
    for (const row of summary
      .split('\n')
      .filter((line) => line.startsWith('| Critical') || line.startsWith('| High'))) {
      expect(row.replaceAll('\\|', '').match(/\|/g)?.length).toBeOneOf(row.includes('code') ? [6, 7] : [5])
    }
  })
})
