import { describe, expect, it } from 'vitest'
import { singleOutcome } from '../../../../../src/domain/report/outcomes.ts'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../../../../src/domain/report/render/summary.ts'
import type { Report } from '../../../../../src/domain/report/report.ts'
import type { PlatformScan } from '../../../../../src/domain/scan/result.ts'
import {
  digestOf,
  finding,
  findings,
  overview,
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

describe('the summary', () => {
  it('shows a failing image', () => {
    const image = `https://harbor.example.com/harbor/projects/2/repositories/app/artifacts-tab/artifacts/${digestOf('a')}`
    expect(renderSummary(singleOutcome(failing()))).toBe(
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
    const summary = renderSummary(singleOutcome(undecided()))
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
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: [both, one] }), arm64] } })),
    )
    expect(summary).toContain('| all |')
    expect(summary).toContain('| linux/arm64 |')
  })

  it('lists 500 findings of a platform and says how many more there are', () => {
    const summary = renderSummary(
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: findings('low', 503) })] } })),
    )
    expect(summary.match(/^\| Low \| \[/gm)).toHaveLength(500)
    expect(summary).toContain('… and 3 more findings.')
  })

  it('stays within its limit by leaving out whole rows, and keeps head and foot', () => {
    const many = report({ scan: { platforms: [platformScan({ findings: findings('high', 20) })] } })
    for (const maxBytes of [1_000, 2_000, 3_000, 4_000]) {
      const summary = renderSummary(singleOutcome(many), { maxBytes })
      if (maxBytes > 1_500) expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(maxBytes)
      expect(summary).toMatch(/^### ❌ Failed/)
      expect(summary).toContain('Open in Harbor')
      for (const row of summary.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/)
    }
    expect(renderSummary(singleOutcome(many), { maxBytes: 3_000 })).toMatch(/… and \d+ more findings\./)
  })

  it("of 5,000 findings with a megabyte of text each in the first stays below GitHub's limit", () => {
    const huge = findings('high', 5_000)
    huge[0] = finding({
      severity: 'critical',
      id: 'x'.repeat(1_000_000),
      package: '😀'.repeat(500_000),
      links: [`https://h.example/${'y'.repeat(3_000_000)}`],
    })
    const summary = renderSummary(
      singleOutcome(report({ scan: { platforms: [platformScan({ findings: huge })] } })),
    )
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
    const summary = renderSummary(
      singleOutcome({ ...hostile, image: { ...hostile.image, repository: evil, tags: [evil] } }),
    )
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
