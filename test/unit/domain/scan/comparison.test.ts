import { describe, expect, it } from 'vitest'
import type { BaseScan } from '../../../../src/domain/scan/base.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { digestOf, finding, findings, platformScan, report } from '../../../support/builders.ts'

const AMD64 = 'linux/amd64'
const ARM64 = 'linux/arm64'

function base(found: readonly Finding[], platform = AMD64): BaseScan {
  return { kind: 'scanned', name: 'main', digest: digestOf('e'), platforms: [{ platform, findings: found }] }
}

function compared(found: readonly Finding[], against: BaseScan, options: Parameters<typeof report>[0] = {}) {
  return report({ base: against, scan: { platforms: [platformScan({ findings: found })] }, ...options })
}

describe('against a base', () => {
  it('what both have is unchanged, what it lacks is new, what is gone is fixed', () => {
    const [a, b, c] = findings('high', 3) as [Finding, Finding, Finding]
    const { comparison, findings: listed } = compared([a, b], base([b, c]))
    expect(comparison).toMatchObject({ kind: 'compared', base: 'main', new: 1, unchanged: 1, fixed: [c] })
    expect(listed.map(({ id, isNew }) => [id, isNew])).toEqual([
      [a.id, true],
      [b.id, false],
    ])
  })

  it('nothing is new in the very image of the base', () => {
    const same: BaseScan = { kind: 'same-image', name: 'main', digest: digestOf('a') }
    const { comparison, verdict } = compared(findings('critical', 2), same)
    expect(comparison).toMatchObject({ kind: 'compared', new: 0, unchanged: 2, fixed: [], newPlatforms: [] })
    expect(verdict.name).toBe('passed')
  })

  it('only what is new can break a rule, and the reason says so', () => {
    const old = findings('critical', 3)
    expect(compared(old, base(old)).verdict).toEqual({ name: 'passed', reasons: [] })
    expect(compared([...old, finding({ severity: 'high' })], base(old)).verdict).toMatchObject({
      name: 'failed',
      reasons: [{ found: 1, allowed: 0, message: 'High: 1 new found, 0 allowed' }],
    })
  })

  it('a package that moved to another version without losing the vulnerability brings nothing new', () => {
    const before = finding({ version: '3.0.0' })
    expect(compared([finding({ version: '3.0.1' })], base([before])).comparison).toMatchObject({
      new: 0,
      fixed: [],
    })
  })

  it.each([
    ['vulnerability', { id: 'CVE-2026-0002' }],
    ['package', { package: 'libssl3' }],
  ])('another %s is another finding', (_, other) => {
    expect(compared([finding()], base([finding(other)])).comparison).toMatchObject({ new: 1, fixed: [{}] })
  })

  it.each([
    ['the same version of the package', 'unchanged', {}, {}],
    ['another version of the package', 'new', { version: '3.0.0' }, {}],
    ['a package without a version in both', 'new', { version: '' }, { version: '' }],
    ['another vulnerability of the same version', 'new', { id: 'CVE-2026-0002' }, {}],
  ])('of a base that could not be scanned again: %s is %s', (_, kind, before, now) => {
    const old = { ...base([finding(before)]), doubt: 'it was scanned long ago' } as BaseScan
    expect(compared([finding(now)], old).comparison).toMatchObject({
      [kind]: 1,
      doubt: 'it was scanned long ago',
    })
  })

  it('a base that could not be scanned again is said once, with the reason', () => {
    const old = { ...base([finding()]), doubt: 'it was scanned long ago' } as BaseScan
    expect(compared([finding()], old).notes).toEqual([
      'Only findings in the same version of a package count as unchanged since main: it was scanned long ago',
    ])
  })

  it('an upgrade that keeps a vulnerability does not count it as fixed in a base that could not be scanned again', () => {
    const old = { ...base([finding({ version: '3.0.0' })]), doubt: 'it was scanned long ago' } as BaseScan
    expect(compared([finding()], old).comparison).toMatchObject({ new: 1, fixed: [] })
  })

  it('a finding is new when one of its platforms does not have it in the base', () => {
    const onBoth = [
      platformScan({ findings: [finding()] }),
      platformScan({
        platform: ARM64,
        digest: digestOf('b'),
        findings: [finding({ platforms: [ARM64] })],
      }),
    ]
    const against = base([finding()])
    const { comparison, verdict } = report({ base: against, scan: { platforms: onBoth } })
    expect(comparison).toMatchObject({ new: 1, unchanged: 0, newPlatforms: [ARM64] })
    expect(verdict.name).toBe('failed')
  })

  it('what a platform of the base had is not fixed by leaving the platform away', () => {
    const gone = base([finding({ platforms: [ARM64] })], ARM64)
    expect(compared([], gone).comparison).toMatchObject({ fixed: [] })
  })

  it('what an exception covers is neither new nor fixed', () => {
    const exceptions = [
      {
        kind: 'ignore-rule' as const,
        id: finding().id,
        purls: [],
        paths: [],
        source: '.trivyignore line 1',
        reason: '',
      },
    ]
    expect(
      compared([finding()], base([]), {
        exceptions,
        base: base([]),
        scan: { platforms: [platformScan({ findings: [finding()] })] },
      }).comparison,
    ).toMatchObject({ new: 0 })
    const same = report({
      exceptions,
      base: base([finding()]),
      scan: { platforms: [platformScan({ findings: [finding()] })] },
    })
    expect(same.comparison).toMatchObject({ new: 0, fixed: [] })
    expect(same.ignored).toHaveLength(1)
  })

  it('that there is not, everything counts', () => {
    const none: BaseScan = { kind: 'not-scanned', name: 'main', message: 'library/app has no main' }
    const { comparison, verdict, findings: listed } = compared([finding()], none)
    expect(comparison).toEqual({ kind: 'not-compared', base: 'main', message: 'library/app has no main' })
    expect(listed[0]).not.toHaveProperty('isNew')
    expect(verdict).toMatchObject({ name: 'failed', reasons: [{ message: 'High: 1 found, 0 allowed' }] })
  })

  it('an unfinished scan stays undecided, whatever is new', () => {
    const couldNotTell = [{ kind: 'could-not-tell' as const, message: 'no finished scan' }]
    expect(
      compared([], base([]), { base: base([]), scan: { platforms: [platformScan()], couldNotTell } }).verdict
        .name,
    ).toBe('undecided')
  })
})

describe('exceptions in a report', () => {
  const ignore = (overrides: object = {}) => ({
    kind: 'ignore-rule' as const,
    id: finding().id,
    purls: [],
    paths: [],
    source: '.trivyignore line 1',
    reason: 'not reachable',
    ...overrides,
  })

  it('take a finding out of every number but their own', () => {
    const { counts, total, fixable, ignored, platforms, verdict } = report({
      exceptions: [ignore()],
      scan: { platforms: [platformScan({ findings: [finding()] })] },
    })
    expect({ counts, total, fixable, verdict }).toMatchObject({
      counts: { high: 0 },
      total: 0,
      fixable: 0,
      verdict: { name: 'passed' },
    })
    expect(ignored).toMatchObject([{ ignoredBy: { source: '.trivyignore line 1', reason: 'not reachable' } }])
    expect(platforms).toMatchObject([{ total: 0, ignored: 1 }])
  })

  it('that hold on one platform alone leave the finding of the other', () => {
    const statement = {
      kind: 'vex-statement' as const,
      ids: [finding().id],
      status: 'not_affected' as const,
      timestamp: 0,
      products: [{ id: 'pkg:oci/app?arch=arm64', identifiers: [], hashes: [], subcomponents: [] }],
      source: 'vex.json (not_affected)',
      reason: '',
    }
    const { findings: counted, ignored } = report({
      exceptions: [statement],
      scan: {
        platforms: [
          platformScan({ findings: [finding()] }),
          platformScan({
            platform: ARM64,
            digest: digestOf('b'),
            findings: [finding({ platforms: [ARM64] })],
          }),
        ],
      },
    })
    expect(counted).toMatchObject([{ platforms: [AMD64] }])
    expect(ignored).toMatchObject([{ platforms: [ARM64] }])
  })

  it('that cannot be decided are reported once for all platforms', () => {
    const exceptions = Array.from({ length: 7 }, (_, index) =>
      ignore({ id: `CVE-high-${index}`, paths: ['app/**'], source: '.trivyignore.yaml' }),
    )
    const { notes, total } = report({
      exceptions,
      notes: ['said before'],
      scan: { platforms: [platformScan({ findings: findings('high', 7) })] },
    })
    expect(total).toBe(7)
    expect(notes).toHaveLength(2)
    expect(notes[1]).toMatch(
      /^7 exceptions could not be decided and were not applied, .* CVE-high-0 \(\.trivyignore\.yaml\), .* and 2 more$/,
    )
  })

  it('that have expired are named once', () => {
    const exceptions = [ignore({ expiresAt: '2026-01-01T00:00:00.000Z' })]
    const found = report({
      exceptions,
      scan: { platforms: [platformScan({ findings: [finding(), finding({ package: 'libssl3' })] })] },
    })
    expect(found.expired).toHaveLength(1)
    expect(found.verdict.reasons).toMatchObject([{ found: 2 }])
  })

  it('two images for one platform are held against all of its kind, and what only some of them have is new', () => {
    const [a, b, c] = findings('high', 3) as [Finding, Finding, Finding]
    const named = (platform: string, found: readonly Finding[]) =>
      platformScan({ platform, findings: found.map((each) => ({ ...each, platforms: [platform] })) })
    const { comparison, findings: listed } = report({
      base: {
        kind: 'scanned',
        name: 'main',
        digest: digestOf('e'),
        platforms: [
          named('windows/amd64:10.0.17763.1', [a, b]),
          named('windows/amd64:10.0.20348.1', [a, c]),
          named(`${ARM64} (sha256:${'0'.repeat(12)})`, [a]),
        ],
      },
      scan: {
        platforms: [
          named('windows/amd64:10.0.17763.9', [a, b]),
          named('windows/amd64:10.0.20348.1', [a, c]),
          named(ARM64, [a]),
        ],
      },
    })
    expect(new Map(listed.map(({ id, isNew }) => [id, isNew]))).toEqual(
      new Map([
        [a.id, false],
        [b.id, true],
        [c.id, false],
      ]),
    )
    expect(comparison).toMatchObject({ newPlatforms: [], fixed: [] })
  })
})
