import { formatSeverity, SEVERITIES } from '../scan/severity.ts'
import { formatSeconds, plural } from '../text/format.ts'
import type { PlatformReport, Report } from './report.ts'
import {
  describeAllowed,
  describeCount,
  describeFindings,
  describePolicy,
  describeScan,
  formatCounts,
  reasonText,
  VERDICT_TITLES,
} from './text.ts'

/** The log is for finding the cause quickly; the whole list is in the report file and in Harbor. */
const LISTED_FINDINGS = 10

/**
 * The report as lines for the job log. Foreign text is in them as it is, because the log escapes every line, but
 * it never begins a line of its own: that could look like one of ours.
 */
export function renderConsole(report: Report): string[] {
  const lines = [
    '',
    `Image    ${report.image.reference}`,
    `Tags     ${report.image.tags.join(', ') || 'none'}`,
    `Scan     ${describeScan(report)}`,
    `Policy   ${describePolicy(report)}`,
    '',
    ...severityLines(report),
    ...(report.platforms.length > 1 ? ['', ...report.platforms.map(platformLine)] : []),
    ...findingLines(report),
    '',
    `${VERDICT_TITLES[report.verdict.name]}: ${describeFindings(report)}`,
    ...report.verdict.reasons.map((reason) => `  - ${reasonText(reason)}`),
    `Harbor   ${report.image.link}`,
  ]
  return lines.map((line) => line.replaceAll(/[\r\n]+/g, ' '))
}

function severityLines(report: Report): string[] {
  return SEVERITIES.map((severity) => {
    const name = formatSeverity(severity).padEnd(12)
    const count = describeCount(report, report.counts[severity]).padStart(6)
    return `${name}${count}   allowed: ${describeAllowed(report, severity)}`
  })
}

function platformLine(platform: PlatformReport): string {
  const took = platform.durationSeconds === undefined ? '' : ` in ${formatSeconds(platform.durationSeconds)}`
  const state = platform.status === 'scanned' ? `${formatCounts(platform.counts)}${took}` : 'could not tell'
  return `${platform.platform.padEnd(16)} ${state}`
}

function findingLines(report: Report): string[] {
  const listed = report.findings.slice(0, LISTED_FINDINGS)
  if (listed.length === 0) return []
  const rest = report.findings.length - listed.length
  return [
    '',
    ...listed.map((finding) => {
      const fix = finding.fixVersion === '' ? 'no fix' : `fixed in ${finding.fixVersion}`
      return `${formatSeverity(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}`
    }),
    ...(rest === 0 ? [] : [`and ${plural(rest, 'more finding')}`]),
  ]
}
