/** What nothing may change about a verdict: it never becomes milder by knowing less or finding more. */
import fc from 'fast-check'
import { nextLookMs } from '../../src/domain/polling/pace.ts'
import { addMissingImages, mergeReports, rejectForeignReport } from '../../src/domain/report/merge.ts'
import { type ImageOutcome, judgeImages, singleOutcome } from '../../src/domain/report/outcomes.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { countSeverities, type Finding, mergePlatforms, rankFindings } from '../../src/domain/scan/finding.ts'
import { SCAN_STATUSES, type ScanOverview } from '../../src/domain/scan/overview.ts'
import { decideScanStep, NEW_TRACK } from '../../src/domain/scan/poll.ts'
import { RANKED_SEVERITIES, SEVERITIES, severityOrder } from '../../src/domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy, judge } from '../../src/domain/scan/verdict.ts'
import { digestOf, finding, overview, platformScan, report } from '../support/builders.ts'
import { forAll, hostile, properties } from './properties.ts'

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/s390x'] as const
const DIGESTS = [digestOf('1'), digestOf('2'), digestOf('3')] as const

const oneFinding: fc.Arbitrary<Finding> = fc
  .record({
    id: fc.nat(20).map((number) => `CVE-${number}`),
    package: fc.constantFrom('openssl', 'zlib'),
    version: fc.constantFrom('1', '2'),
    fixVersion: fc.constantFrom('', '3'),
    severity: fc.constantFrom(...SEVERITIES),
  })
  .map((overrides) => finding(overrides))
const findings = fc.array(oneFinding, { maxLength: 8 })
const maxFindings = fc
  .dictionary(fc.constantFrom(...SEVERITIES), fc.nat(3), { maxKeys: 3 })
  .map((limits) => ({ ...limits }))
const milliseconds = fc.double({ min: 0, max: 1e9, noNaN: true })

const policy: fc.Arbitrary<GatePolicy> = fc.record({
  failOn: fc.constantFrom(...FAIL_ON),
  maxFindings,
  onlyFixable: fc.boolean(),
  unknownSeverity: fc.constantFrom(...RANKED_SEVERITIES),
})
const couldNotTell = fc.array(
  hostile.map((message) => ({ kind: 'could-not-tell' as const, message })),
  { minLength: 1, maxLength: 3 },
)

/** 0 is the mildest. */
const order = { passed: 0, failed: 1, undecided: 2 } as const

const platforms = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(findings, { minLength: 3, maxLength: 3 }))
  .map(([count, found]) =>
    PLATFORMS.slice(0, count).map((platform, index) =>
      platformScan({
        platform,
        digest: DIGESTS[index] ?? digestOf('a'),
        findings: (found[index] ?? []).map((one) => ({ ...one, platforms: [platform] })),
      }),
    ),
  )

const judgedReport: fc.Arbitrary<Report> = fc
  .tuple(platforms, policy, fc.option(couldNotTell), fc.nat(3), fc.nat(1))
  .map(([scanned, gate, why, repository, age]) =>
    report({
      generatedAt: `2026-11-24T09:45:0${age}.000Z`,
      repository: { project: 'library', name: `app-${repository}` },
      scan: { platforms: scanned, couldNotTell: why ?? [] },
      policy: gate,
    }),
  )
const outcome: fc.Arbitrary<ImageOutcome> = fc.oneof(
  judgedReport.map((judged) => ({ kind: 'judged' as const, report: judged })),
  fc.nat(3).map((number) => ({
    kind: 'not-judged' as const,
    repository: `library/app-${number}`,
    tags: ['v1'],
    message: 'why',
  })),
)

const scanOverview: fc.Arbitrary<ScanOverview> = fc
  .tuple(fc.constantFrom(...SCAN_STATUSES, 'Unrecognised' as const), fc.nat(2))
  .map(([status, id]) => overview({ status, reportId: `report-${id}` }))

properties('verdict', [
  {
    name: 'more findings never make a verdict milder',
    weight: 3,
    holds: forAll(fc.tuple(findings, findings, policy), ([some, more, gate]) => {
      const few = judge({ findings: some, couldNotTell: [], policy: gate }).name
      const many = judge({ findings: [...some, ...more], couldNotTell: [], policy: gate }).name
      return order[many] >= order[few]
    }),
  },
  {
    name: 'what was not known is undecided, whatever else is known',
    holds: forAll(
      fc.tuple(findings, couldNotTell, policy),
      ([found, why, gate]) =>
        judge({ findings: found, couldNotTell: why, policy: gate }).name === 'undecided',
    ),
  },
  {
    name: 'a stricter limit never makes a verdict milder',
    holds: forAll(fc.tuple(findings, policy, fc.constantFrom(...SEVERITIES)), ([found, gate, severity]) => {
      const limit = gate.maxFindings[severity]
      if (limit === undefined || limit === 0) return true
      const stricter = { ...gate, maxFindings: { ...gate.maxFindings, [severity]: limit - 1 } }
      const [loose, tight] = [gate, stricter].map(
        (one) => judge({ findings: found, couldNotTell: [], policy: one }).name,
      )
      return order[tight ?? 'passed'] >= order[loose ?? 'undecided']
    }),
  },
  {
    name: 'a worse finding in place of another never makes a verdict milder',
    holds: forAll(fc.tuple(findings, policy, fc.nat(7)), ([found, gate, at]) => {
      if (found.length === 0 || Object.keys(gate.maxFindings).length > 0 || gate.failOn === 'never')
        return true
      const worse = found.map((one, index) =>
        index === at % found.length ? { ...one, severity: 'critical' as const } : one,
      )
      const before = judge({ findings: found, couldNotTell: [], policy: gate }).name
      return order[judge({ findings: worse, couldNotTell: [], policy: gate }).name] >= order[before]
    }),
  },
  {
    name: 'merging platforms loses no vulnerability and makes none milder',
    weight: 2,
    holds: forAll(findings, (found) => {
      const merged = mergePlatforms(found)
      return found.every((one) =>
        merged.some(
          (other) =>
            other.id === one.id &&
            other.package === one.package &&
            other.version === one.version &&
            (other.severity === 'unknown') === (one.severity === 'unknown') &&
            severityOrder(other.severity) <= severityOrder(one.severity) &&
            (one.fixVersion === '' || other.fixVersion !== ''),
        ),
      )
    }),
  },
  {
    name: 'a ranking has the same findings, worst first',
    holds: forAll(findings, (found) => {
      const ranked = rankFindings(found).map(({ severity }) => severityOrder(severity))
      return ranked.length === found.length && ranked.every((rank, index) => rank >= (ranked[index - 1] ?? 0))
    }),
  },
  {
    name: 'counts add up',
    holds: forAll(
      findings,
      (found) =>
        Object.values(countSeverities(found)).reduce((sum, count) => sum + count, 0) === found.length,
    ),
  },
  {
    name: 'an image is never milder than the worst of its platforms',
    holds: forAll(fc.tuple(platforms, policy), ([scanned, limits]) => {
      // A limit for a mild severity that is lower than that for a worse one counts a finding where it is worst.
      const gate = { ...limits, maxFindings: {} }
      const all = report({ scan: { platforms: scanned }, policy: gate }).verdict.name
      return scanned.every(
        (platform) =>
          order[report({ scan: { platforms: [platform] }, policy: gate }).verdict.name] <= order[all],
      )
    }),
  },
  {
    name: 'an image without the result of a platform never passes',
    holds: forAll(fc.tuple(platforms, policy, fc.nat(2)), ([scanned, gate, at]) => {
      const missing = scanned[at % scanned.length]
      const judged = report({
        scan: {
          platforms: scanned.map((one) =>
            one === missing ? { ...one, isComplete: false, findings: [] } : one,
          ),
        },
        policy: gate,
      })
      return judged.verdict.name !== 'passed'
    }),
  },
  {
    name: 'an image of which nothing was scanned never passes',
    holds: forAll(
      policy,
      (gate) => report({ scan: { platforms: [] }, policy: gate }).verdict.name !== 'passed',
    ),
  },
  {
    name: 'several images are never milder than one of them',
    holds: forAll(fc.array(outcome, { maxLength: 4 }), (images) => {
      const verdict = judgeImages(images)
      if (images.length === 0) return verdict === 'undecided'
      return images.every(
        (one) => order[one.kind === 'judged' ? one.report.verdict.name : 'undecided'] <= order[verdict],
      )
    }),
  },
  {
    name: 'merging reports is never milder than the newest of each image',
    holds: forAll(fc.array(judgedReport, { minLength: 1, maxLength: 4 }), (reports) => {
      const merged = mergeReports(
        reports.map((one, index) => ({ path: `${index}.json`, outcomes: singleOutcome(one) })),
      )
      return reports.every((one) =>
        merged.some(
          ({ outcome: { kind, ...found } }) =>
            kind === 'judged' &&
            'report' in found &&
            found.report.image.reference === one.image.reference &&
            (found.report.generatedAt > one.generatedAt ||
              (found.report.generatedAt === one.generatedAt &&
                order[found.report.verdict.name] >= order[one.verdict.name]) ||
              found.report.generatedAt >= one.generatedAt),
        ),
      )
    }),
  },
  {
    name: 'an expected image that was not judged is not passed',
    holds: forAll(
      fc.tuple(fc.array(outcome, { maxLength: 4 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 3 })),
      ([images, numbers]) => {
        const expected = numbers.map((number) => ({ repository: `library/app-${number}`, tags: ['v1'] }))
        const filled = addMissingImages(expected, images)
        return filled.length >= expected.length && images.every((one) => filled.includes(one))
      },
    ),
  },
  {
    name: 'a report of another run is not believed',
    holds: forAll(judgedReport, (judged) => {
      const of = { ...judged, runId: '1' }
      return rejectForeignReport({ kind: 'judged', report: of }, { runId: '2' }).kind === 'not-judged'
    }),
  },
  {
    name: 'a scan is finished by Success alone, and started again only so often',
    weight: 2,
    holds: forAll(
      fc.tuple(
        fc.array(fc.option(scanOverview), { maxLength: 20 }),
        fc.constantFrom('auto' as const, 'always' as const),
        fc.nat(3),
      ),
      ([overviews, mode, retries]) => {
        let track = NEW_TRACK
        let starts = 0
        for (const [index, seen] of overviews.entries()) {
          const step = decideScanStep({
            overview: seen ?? undefined,
            track,
            elapsedMs: index * 10_000,
            policy: { mode, retries },
            siblings: { quietMs: index * 10_000, slowestSiblingMs: 1_000, remainingMs: 60_000 },
          })
          if (step.kind === 'finished') return step.overview.status === 'Success' && step.overview === seen
          if (step.kind === 'failed') return seen?.status === 'Error' || seen?.status === 'Stopped'
          if (step.kind === 'start') starts += 1
          track = step.track
        }
        return starts <= retries + 2
      },
    ),
  },
  {
    name: 'the pause between two looks is between half a second and five',
    holds: forAll(
      fc.record({
        waitedMs: milliseconds,
        isQueued: fc.boolean(),
        ageMs: milliseconds,
        earlierMs: fc.array(milliseconds, { maxLength: 4 }),
        reportLateMs: fc.option(milliseconds, { nil: undefined }),
        untilStartMs: fc.constant(0),
        images: fc.integer({ min: 1, max: 32 }),
      }),
      (outlook) => {
        const pause = nextLookMs(outlook)
        return pause >= 500 && pause <= 5_000
      },
    ),
  },
])
