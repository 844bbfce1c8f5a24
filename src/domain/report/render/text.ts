import { describeBaseImage } from '../../base-image/base-image.ts'
import { assertNever } from '../../errors.ts'
import { formatScore } from '../../gate/score.ts'
import { describeOrigin } from '../../policy/origin.ts'
import { isPromotionMissing } from '../../promotion/promotion.ts'
import { formatSeverity, SEVERITIES, type SeverityCounts } from '../../scan/severity.ts'
import { allowedFindings, type Reason, type VerdictName } from '../../scan/verdict.ts'
import { formatMinute, formatSeconds, plural } from '../../text/format.ts'
import type { Report } from '../report.ts'

/** Sentences that several renderers share. Everything here is plain text: the renderer escapes it. */

/** `Failed`, `Passed`, `Could not tell`: the verdict in words. */
export const VERDICT_TITLES: Readonly<Record<VerdictName, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  undecided: 'Could not tell',
}

/** The title of a report; an image that passed and has not got its tags is not simply passed. */
export function verdictTitle({ verdict, promotion }: Report): string {
  const title = VERDICT_TITLES[verdict.name]
  if (verdict.name !== 'passed' || !isPromotionMissing(promotion)) return title
  return promotion?.state === 'incomplete' ? `${title}, but not all tags are set` : `${title}, but not tagged`
}

/** `2 critical, 7 high, 1 unknown`, without the zeros; `no findings`. */
export function formatCounts(counts: SeverityCounts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity}`,
  )
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** A count for people: `0` is said only of a complete scan, `?` of one that is not. */
export function describeCount(report: Report, count: number): string {
  return count === 0 && report.verdict.name === 'undecided' ? '?' : String(count)
}

/** What was found, in a sentence that never sounds clean when the scan is not complete. */
export function describeFindings(report: Report): string {
  const scanned = report.platforms.filter(({ status }) => status === 'scanned').length
  if (report.verdict.name === 'undecided') {
    if (scanned === 0) return 'no finished scan'
    if (scanned === report.platforms.length) return `${formatCounts(report.counts)} known to the scanner`
    return `${scanned} of ${plural(report.platforms.length, 'platform')} scanned, so far ${formatCounts(report.counts)}`
  }
  const fixable = report.fixable > 0 ? ` (${report.fixable} fixable)` : ''
  const exploited = report.findings.filter(({ isKnownExploited }) => isKnownExploited === true).length
  const known = exploited > 0 ? `, ${exploited} known to be exploited` : ''
  const ignored = report.ignored.length > 0 ? `, ${report.ignored.length} ignored` : ''
  return `${formatCounts(report.counts)}${fixable}${known}${ignored}`
}

/** How it stands against the base: `2 new, 5 unchanged, 1 fixed since main`; undefined without `compare-to`. */
export function describeComparison(report: Report): string | undefined {
  const { comparison } = report
  if (comparison === undefined) return undefined
  switch (comparison.kind) {
    case 'compared': {
      const numbers = `${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`
      const platforms =
        comparison.newPlatforms.length === 0
          ? ''
          : ` (${comparison.newPlatforms.join(', ')} not in the base: all new)`
      const versions = comparison.doubt === undefined ? '' : ' (in the same versions of packages)'
      return `${numbers} since ${comparison.base}${versions}${platforms}`
    }
    case 'not-compared':
      return `not compared with ${comparison.base}, everything counts: ${comparison.message}`
    default:
      return assertNever(comparison)
  }
}

/** What comes with the base image; undefined when none was asked for, or none is known. */
export function describeBaseShare({ baseImage, total }: Report): string | undefined {
  return baseImage === undefined ? undefined : describeBaseImage(baseImage, total)
}

/** What the job accepts, and by whose policy: `fail-on: high, only-fixable: true, unknown-severity: high`. */
export function describePolicy(report: Report): string {
  const { failOn, maxFindings, onlyFixable, unknownSeverity, ignoreStatus = [] } = report.policy
  const { failOnCvss, failOnKev = false, failOnEpss, ignoreBase } = report.policy
  const { osSupport = 'fail', osExtendedSupport = [] } = report.policy
  const limits = SEVERITIES.flatMap((severity) => {
    const limit = maxFindings[severity]
    return limit === undefined ? [] : [`${severity}=${limit}`]
  })
  return [
    `fail-on: ${failOn}`,
    ...(limits.length === 0 ? [] : [`max-findings: ${limits.join(',')}`]),
    ...(failOnCvss === undefined ? [] : [`fail-on-cvss: ${formatScore(failOnCvss)}`]),
    ...(failOnKev ? ['fail-on-kev: true'] : []),
    ...(failOnEpss === undefined ? [] : [`fail-on-epss: ${failOnEpss}`]),
    ...(onlyFixable ? ['only-fixable: true'] : []),
    ...(ignoreStatus.length === 0 ? [] : [`ignore-status: ${ignoreStatus.join(',')}`]),
    ...(ignoreBase === undefined ? [] : [`ignore-base: true (${ignoreBase})`]),
    ...(osSupport === 'fail' ? [] : [`os-support: ${osSupport}`]),
    ...(osExtendedSupport.length === 0 ? [] : [`os-extended-support: ${osExtendedSupport.join(',')}`]),
    ...(report.counts.unknown === 0 ? [] : [`unknown-severity: ${unknownSeverity}`]),
    ...(report.policyOrigin === undefined ? [] : [`policy: ${describeOrigin(report.policyOrigin)}`]),
  ].join(', ')
}

/** How many of a severity may pass: a number, `any`, or the severity whose limit it shares. */
export function describeAllowed(report: Report, severity: (typeof SEVERITIES)[number]): string {
  const { policy } = report
  if (policy.failOn === 'never') return 'any'
  if (severity === 'unknown' && policy.maxFindings.unknown === undefined) {
    return `as ${formatSeverity(policy.unknownSeverity)}`
  }
  const allowed = allowedFindings(severity, policy)
  return Number.isFinite(allowed) ? String(allowed) : 'any'
}

/** `Trivy v0.68.1, 12 s`; '' when neither is known. */
export function describeScan(report: Report): string {
  const parts = [
    ...(report.scanner === '' ? [] : [report.scanner]),
    ...(report.scanSeconds === undefined ? [] : [`scanned in ${formatSeconds(report.scanSeconds)}`]),
    ...describeAge(report),
    `waited ${formatSeconds(report.waitedSeconds)}`,
  ]
  return parts.join(', ')
}

/** Clocks of Harbor and runner may differ by less than this. */
const OLD_SCAN_MS = 5 * 60_000

/** When the oldest of the scans ended, if that was before this run waited for it. */
function describeAge(report: Report): string[] {
  const [oldest] = report.platforms.flatMap(({ finishedAt }) => finishedAt ?? []).toSorted()
  if (oldest === undefined) return []
  const ageMs = Date.parse(report.generatedAt) - Date.parse(oldest) - report.waitedSeconds * 1000
  return ageMs > OLD_SCAN_MS ? [`on ${formatMinute(oldest)}`] : []
}

/** `0.97123`, `0.00042`: a probability with the digits that FIRST writes. */
export function formatProbability(probability: number): string {
  return String(Number(probability.toFixed(5)))
}

/** A reason with the platform it is about. */
export function reasonText(reason: Reason): string {
  const platform =
    reason.kind === 'could-not-tell' && reason.platform !== undefined ? `${reason.platform}: ` : ''
  return `${platform}${reason.message}`
}
