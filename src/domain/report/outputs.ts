import {
  NO_FINDINGS,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
  severityOrder,
} from '../scan/severity.ts'
import type { VerdictName } from '../scan/verdict.ts'
import { type ImageOutcome, type ImagesReport, judgeImages } from './images-report.ts'
import { outcomeMessage, outcomeRepository } from './outcome.ts'
import type { Report } from './report.ts'

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
export function reportOutputs(report: Report): Record<string, string> {
  const numbers = numbersOf(report)
  return {
    reference: report.image.reference,
    digest: report.image.digest,
    tags: report.image.tags.join('\n'),
    ...numberOutputs(numbers, report.verdict.name),
    platforms: JSON.stringify(report.platforms),
    'scan-duration': formatDuration(report.scanSeconds),
    'harbor-link': report.image.link,
  }
}

/**
 * The same outputs for several images: the common verdict, sums, the worst and the longest. What only one image has
 * is empty; `images` has it, as a JSON list with an entry for every image in the given order.
 *
 * @param options.reportFiles where the report of each image is, in the same order; '' for those without one.
 */
export function imagesOutputs(
  report: ImagesReport,
  options: { readonly reportFiles: readonly string[] },
): Record<string, string> {
  const reports = report.images.flatMap((outcome) => (outcome.kind === 'judged' ? [outcome.report] : []))
  const isWhole = reports.length === report.images.length
  const sum = addNumbers(reports.map(numbersOf))
  const seconds = reports.flatMap(({ scanSeconds }) => scanSeconds ?? [])
  return {
    reference: reports.map(({ image }) => image.reference).join('\n'),
    digest: '',
    tags: '',
    ...numberOutputs(isWhole ? sum : { ...sum, compared: undefined }, judgeImages(report.images)),
    platforms: '',
    'scan-duration': formatDuration(seconds.length === 0 ? undefined : Math.max(...seconds)),
    'harbor-link': '',
    images: JSON.stringify(
      report.images.map((outcome, index) => imageOutput(outcome, options.reportFiles[index] ?? '')),
    ),
  }
}

/** One entry of the output `images`: texts that are not known are empty, numbers that are not known are left out. */
function imageOutput(outcome: ImageOutcome, reportFile: string): object {
  const common = { repository: outcomeRepository(outcome), message: outcomeMessage(outcome) }
  if (outcome.kind === 'not-judged') {
    const unknown = { reference: '', digest: '', reportFile: '', harborLink: '' }
    return { ...common, ...unknown, tags: outcome.tags, verdict: 'undecided' }
  }
  const { image, verdict, ...report } = outcome.report
  const counts = [
    ...Object.entries(report.counts),
    ['total', report.total],
    ['fixable', report.fixable],
  ] as const
  return {
    ...common,
    reference: image.reference,
    digest: image.digest,
    tags: image.tags,
    verdict: verdict.name,
    ...Object.fromEntries(counts.filter(([, count]) => isKnown(Number(count), verdict.name))),
    reportFile,
    harborLink: image.link,
  }
}

/** What is counted, in one image or in several. */
interface Numbers {
  readonly counts: SeverityCounts
  readonly total: number
  readonly fixable: number
  readonly ignored: number
  /** undefined unless everything was compared with a base. */
  readonly compared: { readonly new: number; readonly fixed: number } | undefined
}

function numbersOf({ counts, total, fixable, ignored, comparison }: Report): Numbers {
  const compared =
    comparison?.kind === 'compared' ? { new: comparison.new, fixed: comparison.fixed.length } : undefined
  return { counts, total, fixable, ignored: ignored.length, compared }
}

function addNumbers(all: readonly Numbers[]): Numbers {
  const add = (number: (of: Numbers) => number): number => all.reduce((sum, each) => sum + number(each), 0)
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, add((of) => of.counts[severity])]),
  )
  const isCompared = all.length > 0 && all.every(({ compared }) => compared !== undefined)
  return {
    counts: { ...NO_FINDINGS, ...counts },
    total: add((of) => of.total),
    fixable: add((of) => of.fixable),
    ignored: add((of) => of.ignored),
    compared: isCompared
      ? { new: add((of) => of.compared?.new ?? 0), fixed: add((of) => of.compared?.fixed ?? 0) }
      : undefined,
  }
}

function numberOutputs(numbers: Numbers, verdict: VerdictName): Record<string, string> {
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
function isKnown(count: number, verdict: VerdictName): boolean {
  return count > 0 || verdict !== 'undecided'
}

/** `none` is said only of a complete scan; '' when nothing was found so far and the rest is not known. */
function worstSeverity(counts: SeverityCounts, verdict: VerdictName): Severity | 'none' | '' {
  const [worst] = SEVERITIES.filter((severity) => counts[severity] > 0).toSorted(
    (a, b) => severityOrder(a) - severityOrder(b),
  )
  return worst ?? (verdict === 'undecided' ? '' : 'none')
}

function formatDuration(seconds: number | undefined): string {
  return seconds === undefined ? '' : String(seconds)
}
