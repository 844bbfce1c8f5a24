import { SEVERITIES, type Severity, severityOrder } from '../scan/severity.ts'
import type { Report } from './report.ts'

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
export function reportOutputs(report: Report): Record<string, string> {
  return {
    reference: report.image.reference,
    digest: report.image.digest,
    tags: report.image.tags.join('\n'),
    verdict: report.verdict.name,
    severity: worstSeverity(report),
    ...Object.fromEntries(
      SEVERITIES.map((severity) => [severity, formatCount(report, report.counts[severity])]),
    ),
    total: formatCount(report, report.total),
    fixable: formatCount(report, report.fixable),
    ignored: String(report.ignored.length),
    new: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.new) : '',
    fixed: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.fixed.length) : '',
    platforms: JSON.stringify(report.platforms),
    'scan-duration': report.scanSeconds === undefined ? '' : String(report.scanSeconds),
    'harbor-link': report.image.link,
  }
}

/** Like the severity: `0` is said only of a complete scan. */
function formatCount(report: Report, count: number): string {
  return count === 0 && report.verdict.name === 'undecided' ? '' : String(count)
}

/** `none` is said only of a complete scan; '' when nothing was found so far and the rest is not known. */
function worstSeverity(report: Report): Severity | 'none' | '' {
  const [worst] = SEVERITIES.filter((severity) => report.counts[severity] > 0).toSorted(
    (a, b) => severityOrder(a) - severityOrder(b),
  )
  return worst ?? (report.verdict.name === 'undecided' ? '' : 'none')
}
