import type { Finding } from './finding.ts'
import type { ScanOverview } from './overview.ts'
import { formatSeverity, isAtLeast, SEVERITIES } from './severity.ts'

/** Harbor's overview counts Negligible and None as one, and the report has its scanner's own words for them. */
const COMPARED_SEVERITIES = SEVERITIES.filter((severity) => severity !== 'negligible')

/**
 * Why a report cannot be the whole of what the overview of a scan that succeeded announces; undefined when the two
 * fit. An overview without its summary announces nothing: Harbor writes one for every such scan, with a total of 0
 * for a clean image, so an overview without it is incomplete and no list can be compared with it.
 *
 * The numbers are not compared: the overview counts a finding once per place where the scanner saw it, the
 * report lists it once. But a report without anything of a severity that was counted is not that report.
 */
export function reportContradiction(
  overview: ScanOverview,
  findings: readonly Finding[],
): string | undefined {
  if (overview.total === undefined) {
    return 'Harbor says the scan succeeded, but gives no summary that its report could be compared with'
  }
  if (overview.total > 0 && findings.length === 0) {
    return `Harbor counted ${overview.total} findings, but its report lists none`
  }
  const lost = COMPARED_SEVERITIES.find(
    (severity) =>
      (overview.counts?.[severity] ?? 0) > 0 && !findings.some((finding) => finding.severity === severity),
  )
  if (lost !== undefined) {
    return `Harbor counted ${overview.counts?.[lost]} findings of severity ${formatSeverity(lost)}, but its report lists none of them`
  }
  const { severity } = overview
  if (severity === undefined || severity === 'unknown' || severity === 'negligible') return undefined
  const isMatched = findings.some(
    (finding) => finding.severity !== 'unknown' && isAtLeast(finding.severity, severity),
  )
  return isMatched
    ? undefined
    : `Harbor says the worst severity is ${formatSeverity(severity)}, but its report lists nothing of it`
}
