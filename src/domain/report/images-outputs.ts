import { NO_FINDINGS, SEVERITIES } from '../scan/severity.ts'
import { type ImageOutcome, type ImagesReport, judgeImages } from './images-report.ts'
import { outcomeMessage, outcomeRepository } from './outcome.ts'
import { formatDuration, isKnown, type Numbers, numberOutputs, numbersOf } from './outputs.ts'

/**
 * The outputs of a report, for several images: the common verdict, sums, the worst and the longest. What only one image has
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
