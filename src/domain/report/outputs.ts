import type { JudgedSystem } from '../operating-system/support.ts'
import {
  NO_FINDINGS,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
  severityOrder,
} from '../scan/severity.ts'
import type { VerdictName } from '../scan/verdict.ts'
import { outcomeMessage, outcomeRepository } from './outcome.ts'
import { type ImageOutcome, judgedReports, judgeImages, type Outcomes, soleImage } from './outcomes.ts'
import type { PlatformReport, Report } from './report.ts'

/**
 * The outputs that the outcomes decide; all of them are strings, as the runner wants them: the common verdict, sums, the
 * worst and the longest. What only one image has is empty for a list; there `images` has it, as a JSON list with an
 * entry for every image in the given order.
 *
 * @param options.reportFiles where the report of each image of a list is, in the same order; '' for those without one.
 */
export function outcomeOutputs(
  outcomes: Outcomes,
  options: { readonly reportFiles?: readonly string[] } = {},
): Record<string, string> {
  const { images } = outcomes
  const { reportFiles = [] } = options
  const sole = soleImage(outcomes)?.report
  const reports = judgedReports(images)
  const sum = addNumbers(reports.map(numbersOf))
  const seconds = reports.flatMap(({ scanSeconds }) => scanSeconds ?? [])
  return {
    reference: reports.map(({ image }) => image.reference).join('\n'),
    digest: sole?.image.digest ?? '',
    tags: sole?.image.tags.join('\n') ?? '',
    ...numberOutputs(
      reports.length === images.length ? sum : { ...sum, compared: undefined },
      judgeImages(images),
    ),
    platforms: sole === undefined ? '' : JSON.stringify(sole.platforms.map(platformOutput)),
    'scan-duration': seconds.length === 0 ? '' : String(Math.max(...seconds)),
    'harbor-link': sole?.image.link ?? '',
    ...(sole === undefined
      ? {
          images: JSON.stringify(
            images.map((outcome, index) => imageOutput(outcome, reportFiles[index] ?? '')),
          ),
        }
      : {}),
  }
}

/** One entry of the output `images`: texts that are not known are empty, numbers that are not known are left out. */
function imageOutput(outcome: ImageOutcome, reportFile: string): object {
  const repository = outcomeRepository(outcome)
  const message = outcomeMessage(outcome)
  if (outcome.kind === 'not-judged') {
    return {
      repository,
      reference: '',
      digest: '',
      tags: outcome.placedTags ?? [],
      verdict: 'undecided',
      reportFile: '',
      harborLink: '',
      message,
    }
  }
  const { image, verdict, counts, total, fixable } = outcome.report
  const numbers = Object.entries({ ...counts, total, fixable })
  return {
    repository,
    reference: image.reference,
    digest: image.digest,
    tags: image.tags,
    verdict: verdict.name,
    ...Object.fromEntries(numbers.filter(([, number]) => isKnown(number, verdict.name))),
    reportFile,
    harborLink: image.link,
    message,
  }
}

/** What comes out of the image and of the scanner as words that no shell and no expression takes for anything else. */
function platformOutput(platform: PlatformReport): PlatformReport {
  const { finishedAt, operatingSystem } = platform
  return {
    ...platform,
    platform: plainWord(platform.platform),
    scanStatus: plainWord(platform.scanStatus),
    ...(finishedAt === undefined ? {} : { finishedAt: plainWord(finishedAt) }),
    ...(operatingSystem === undefined ? {} : { operatingSystem: systemOutput(operatingSystem) }),
  }
}

/** Without the sentence: it may quote Harbor. */
function systemOutput({ reason: _, ...system }: JudgedSystem): JudgedSystem {
  return system
}

/**
 * A word of foreign text for an output: operating system and architecture are letters, digits and a few signs in every
 * image that a tool has made, and whatever else stands there becomes `_`. Nothing is judged by it.
 */
export function plainWord(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._:/+-]/g, '_')
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

/** Verdict, worst severity and counts. */
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
