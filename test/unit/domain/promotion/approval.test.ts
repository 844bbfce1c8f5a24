import { describe, expect, it } from 'vitest'
import { decideApproval, describeFailOnNever } from '../../../../src/domain/promotion/approval.ts'
import { digestOf, finding, findings, overview, platformScan, report } from '../../../support/builders.ts'

const IMAGE = digestOf('a')
const OTHER = digestOf('b')

describe('approval', () => {
  const passed = report()
  const undecided = report({ scan: { couldNotTell: [{ kind: 'could-not-tell', message: 'no scan' }] } })
  const now = Date.parse(passed.generatedAt) + 60_000
  const base = { host: 'harbor.example.com', now }
  /** The builder's scan ended 96 s before its report was made. */
  const SCAN_AGE_MS = 156_000
  const untimed = report({ scan: { platforms: [platformScan({ overview: overview({ endTime: '' }) })] } })
  const lenient = report({
    scan: { platforms: [platformScan({ findings: findings('critical', 2) })] },
    policy: { failOn: 'never' },
  })
  const twoScans = report({
    scan: {
      platforms: [
        platformScan(),
        platformScan({
          platform: 'linux/arm64',
          digest: OTHER,
          overview: overview({ endTime: '2026-11-20T09:45:00.000Z' }),
        }),
      ],
    },
  })

  it.each([
    ['of a passed report', { report: passed }],
    ['of a passed report for the digest that was asked about', { report: passed, digest: IMAGE }],
    ['of one whose oldest scan is exactly as old as it may be', { report: passed, maxAgeMs: SCAN_AGE_MS }],
    ['of one without the time of a scan, for any age', { report: untimed }],
    ['of one with findings that the policy allows', { report: lenient }],
    ['of one from a clock a little ahead', { report: passed, now: now - 120_000 }],
  ] as const)('is given: %s', (_, input) => {
    expect(decideApproval({ ...base, ...input })).toEqual({ kind: 'approved' })
  })

  it.each([
    ['an undecided verdict', { report: undecided }, /verdict in the report is undecided/],
    ['another digest', { report: passed, digest: OTHER }, /about sha256:a+, not about sha256:b+/],
    ['another Harbor', { report: passed, host: 'harbor.other.example' }, /not on harbor\.other\.example/],
    [
      'a reference that is not the image that the report speaks of',
      { report: { ...passed, image: { ...passed.image, digest: OTHER } }, digest: OTHER },
      /is about harbor\.example\.com\/library\/app@sha256:a+ in one place/,
    ],
    [
      'another repository than its reference names',
      { report: { ...passed, image: { ...passed.image, repository: 'library/other' } } },
      /\/library\/app@sha256:a+ in one place and about .*\/library\/other@sha256:a+ in another/,
    ],
    [
      'a scan without a time, when its age is asked for',
      { report: untimed, maxAgeMs: 3_600_000 },
      /not say when the scan of linux\/amd64 ended, so max-age cannot be checked/,
    ],
    [
      'a scan from the future, when its age is asked for',
      {
        report: { ...passed, platforms: passed.platforms.map((p) => ({ ...p, finishedAt: '2999-01-01' })) },
        maxAgeMs: 3_600_000,
      },
      /the scan of linux\/amd64 ended at "2999-01-01", which is not possible/,
    ],
    [
      'an old verdict on a scan without a time',
      { report: untimed, maxAgeMs: 1_000 },
      /not say when the scan of linux\/amd64 ended/,
    ],
    [
      'an old verdict that contradicts itself',
      { report: { ...passed, total: 1 }, maxAgeMs: 1_000 },
      /its total is 1.*; scan and judge the image again/,
    ],
    [
      'an old report about another digest',
      { report: passed, maxAgeMs: 1_000, digest: OTHER },
      /not about sha256:b+/,
    ],
    [
      'an old undecided verdict',
      { report: undecided, maxAgeMs: 1_000 },
      /the verdict is 1 min old and max-age allows 1 s; scan and judge the image again/,
    ],
    ['a verdict from the future', { report: passed, now: now - 3_600_000 }, /is not possible/],
    [
      'a verdict without a time',
      { report: { ...passed, generatedAt: 'soon' } },
      /"soon", which is not possible/,
    ],
  ] as const)('is refused: %s', (_, input, reason) => {
    const approval = decideApproval({ ...base, ...input })
    expect(approval.kind).toBe('refused')
    expect(approval.kind === 'refused' ? approval.reason : '').toMatch(reason)
  })

  it.each([
    [
      'an old verdict',
      { report: passed, maxAgeMs: 59_000 },
      'the verdict is 1 min old and max-age allows 59 s',
    ],
    [
      'a young verdict on an old scan',
      { report: passed, maxAgeMs: SCAN_AGE_MS - 1_000 },
      'the scan of linux/amd64 is 2 min 36 s old and max-age allows 2 min 35 s',
    ],
    [
      'the oldest of several scans',
      { report: twoScans, maxAgeMs: 3_600_000 },
      'the scan of linux/arm64 is 96 h 1 min old and max-age allows 1 h',
    ],
  ] as const)('is out of reach for age alone: %s', (_, input, reason) => {
    expect(decideApproval({ ...base, ...input })).toEqual({ kind: 'too-old', reason })
  })
})

describe('a report that says failed', () => {
  const failed = report({
    scan: { platforms: [platformScan({ findings: [finding({ severity: 'critical' })] })] },
  })
  const base = { report: failed, host: 'harbor.example.com', now: Date.parse(failed.generatedAt) + 60_000 }

  it('counts as failed when it is about this image', () => {
    expect(decideApproval({ ...base, digest: IMAGE, maxAgeMs: 3_600_000 })).toEqual({
      kind: 'failed',
      reason: 'the verdict in the report is failed',
    })
  })

  const OPEN = 'could-not-tell' as const
  // on-failure: delete acts on `failed` alone.
  it.each([
    ['about another digest', { digest: OTHER }],
    ['about another Harbor', { host: 'harbor.other.example' }],
    [
      'about another repository than its reference names',
      { report: { ...failed, image: { ...failed.image, repository: 'library/other' } } },
    ],
    ['that is too old', { maxAgeMs: 59_000 }],
    ['whose scan is too old', { maxAgeMs: 90_000 }],
    ['without findings', { report: { ...report(), verdict: failed.verdict } }],
    [
      'with a scan that is not complete',
      { report: { ...failed, platforms: failed.platforms.map((p) => ({ ...p, status: OPEN })) } },
    ],
  ] as const)('is refused, so that nothing is deleted: one %s', (_, input) => {
    expect(decideApproval({ ...base, ...input }).kind).toBe('refused')
  })
})

describe('a report that contradicts itself is refused:', () => {
  const CRITICAL = { kind: 'rule-broken', severity: 'critical', found: 1, allowed: 0, message: 'x' } as const
  const scanned = report({
    scan: { platforms: [platformScan({ findings: findings('low', 2, { fixVersion: '' }) })] },
  })
  const [amd64] = scanned.platforms
  const [low] = scanned.findings
  if (amd64 === undefined || low === undefined) throw new Error('the builder makes a platform and findings')
  const compared = {
    kind: 'compared',
    base: 'main',
    digest: OTHER,
    new: 1,
    unchanged: 0,
    fixed: [],
    newPlatforms: [],
  } as const

  it.each([
    [
      'passed, with a broken rule',
      { verdict: { name: 'passed', reasons: [CRITICAL] } },
      /its verdict is passed, and it has a reason against it \(rule-broken: x\)/,
    ],
    [
      'passed, though something was not known',
      { verdict: { name: 'passed', reasons: [{ kind: 'could-not-tell', message: 'no scan' }] } },
      /reason against it \(could-not-tell: no scan\)/,
    ],
    [
      'passed, with a platform that was not scanned',
      { platforms: [{ ...amd64, status: 'could-not-tell' }] },
      /the scan of linux\/amd64 is not complete \(could-not-tell\)/,
    ],
    ['passed, with no platform', { platforms: [] }, /no platform that was scanned/],
    [
      'passed, with findings that its policy forbids',
      { policy: { ...scanned.policy, failOn: 'low' } },
      /its findings are failed \(Low: 2 found, 0 allowed\)/,
    ],
    ['a total that is not the findings', { total: 1 }, /its total is 1, and it lists 2 findings/],
    ['findings without a total', { findings: [low] }, /its total is 2, and it lists 1 finding$/],
    [
      'severities that are not those of the findings',
      { counts: { ...scanned.counts, low: 1 } },
      /it counts 1 low, and it lists 2/,
    ],
    ['fixable ones that are not among the findings', { fixable: 1 }, /it counts 1 fixable, and it lists 0/],
    [
      'findings that are not new, compared with nothing',
      { findings: scanned.findings.map((found) => ({ ...found, isNew: false })) },
      /it was compared with no base/,
    ],
    [
      'fewer new findings than it counts',
      { findings: scanned.findings.map((found) => ({ ...found, isNew: false })), comparison: compared },
      /it counts 1 new, and it lists 0/,
    ],
    [
      'a platform whose severities do not add up',
      { platforms: [{ ...amd64, total: 1 }] },
      /the total of linux\/amd64 is 1, and its severities add up to 2/,
    ],
    [
      'a platform with more than the image',
      { platforms: [{ ...amd64, total: 3, counts: { ...amd64.counts, high: 1 } }] },
      /linux\/amd64 has 3 findings, and the whole image has 2/,
    ],
    [
      'platforms with less than the image',
      { platforms: [{ ...amd64, total: 0, counts: { ...amd64.counts, low: 0 } }] },
      /its platforms have 0 findings together, and the whole image has 2/,
    ],
  ] as const)('%s', (_, changes, reason) => {
    const input = { host: 'harbor.example.com', now: Date.parse(scanned.generatedAt) }
    expect(decideApproval({ ...input, report: scanned })).toEqual({ kind: 'approved' })
    const approval = decideApproval({ ...input, report: { ...scanned, ...changes } })
    expect(approval.kind).toBe('refused')
    const refusal = approval.kind === 'refused' ? approval.reason : ''
    expect(refusal).toMatch(/^the report contradicts itself: .*; scan and judge the image again/)
    expect(refusal.replace(/; scan and judge.*/, '')).toMatch(reason)
  })
})

describe('a verdict without a limit', () => {
  const of = (failOn: 'never' | 'high') =>
    report({ scan: { platforms: [platformScan({ findings: findings('low', 1) })] }, policy: { failOn } })

  it('is reported with what was found', () => {
    expect(describeFailOnNever(of('never'))).toMatch(
      /^harbor\.example\.com\/library\/app@sha256:a+ was judged with fail-on: never, 1 low: it passed whatever/,
    )
  })

  it('is not reported for a verdict by severity, nor of one that is not passed', () => {
    expect(describeFailOnNever(of('high'))).toBeUndefined()
    const undecided = report({
      scan: { couldNotTell: [{ kind: 'could-not-tell', message: 'no scan' }] },
      policy: { failOn: 'never' },
    })
    expect(describeFailOnNever(undecided)).toBeUndefined()
  })
})
