import { SEVERITIES, type Severity, type SeverityCounts, severityOrder } from '../scan/severity.ts'
import type { VerdictName } from '../scan/verdict.ts'
import type { PlatformReport, Report } from './report.ts'

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
export function reportOutputs(report: Report): Record<string, string> {
  const numbers = numbersOf(report)
  return {
    reference: report.image.reference,
    digest: report.image.digest,
    tags: report.image.tags.join('\n'),
    ...numberOutputs(numbers, report.verdict.name),
    platforms: JSON.stringify(report.platforms.map(platformOutput)),
    'scan-duration': formatDuration(report.scanSeconds),
    'harbor-link': report.image.link,
  }
}

/** What comes out of the image and of the scanner as words that no shell and no expression takes for anything else. */
function platformOutput(platform: PlatformReport): PlatformReport {
  const { finishedAt } = platform
  return {
    ...platform,
    platform: plainWord(platform.platform),
    scanStatus: plainWord(platform.scanStatus),
    ...(finishedAt === undefined ? {} : { finishedAt: plainWord(finishedAt) }),
  }
}

/**
 * A word of foreign text for an output: operating system and architecture are letters, digits and a few signs in every
 * image that a tool has made, and whatever else stands there becomes `_`. Nothing is judged by it.
 */
export function plainWord(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._:/+-]/g, '_')
}

/** What is counted, in one image or in several. */
export interface Numbers {
  readonly counts: SeverityCounts
  readonly total: number
  readonly fixable: number
  readonly ignored: number
  /** undefined unless everything was compared with a base. */
  readonly compared: { readonly new: number; readonly fixed: number } | undefined
}

export function numbersOf({ counts, total, fixable, ignored, comparison }: Report): Numbers {
  const compared =
    comparison?.kind === 'compared' ? { new: comparison.new, fixed: comparison.fixed.length } : undefined
  return { counts, total, fixable, ignored: ignored.length, compared }
}

/** Verdict, worst severity and counts. */
export function numberOutputs(numbers: Numbers, verdict: VerdictName): Record<string, string> {
  const format = (count: number | undefined): string =>
    count !== undefined && isKnown(count, verdict) ? String(count) : ''
  return {
    verdict,
    severity: worstSeverity(numbers.counts, verdict),
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, format(numbers.counts[severity])])),
    total: format(numbers.total),
    fixable: format(numbers.fixable),
    ignored: String(numbers.ignored),
    new: format(numbers.compared?.new),
    fixed: format(numbers.compared?.fixed),
  }
}

/** Like the severity: `0` is said only of a complete scan. */
export function isKnown(count: number, verdict: VerdictName): boolean {
  return count > 0 || verdict !== 'undecided'
}

/** `none` is said only of a complete scan; '' when nothing was found so far and the rest is not known. */
function worstSeverity(counts: SeverityCounts, verdict: VerdictName): Severity | 'none' | '' {
  const [worst] = SEVERITIES.filter((severity) => counts[severity] > 0).toSorted(
    (a, b) => severityOrder(a) - severityOrder(b),
  )
  return worst ?? (verdict === 'undecided' ? '' : 'none')
}

/** '' when it is not known. */
export function formatDuration(seconds: number | undefined): string {
  return seconds === undefined ? '' : String(seconds)
}
