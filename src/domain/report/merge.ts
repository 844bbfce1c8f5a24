import { findContradiction } from '../promotion/contradiction.ts'
import type { SourceLocation } from './location.ts'
import { IMAGE_STATES, outcomeRepository, outcomeState, outcomeTags } from './outcome.ts'
import { type ImageOutcome, type Outcomes, soleImage } from './outcomes.ts'
import type { Report } from './report.ts'

/** What one of several files holds. */
export interface OutcomesInFile {
  readonly path: string
  readonly outcomes: Outcomes
}

/** The outcome of an image, and the file that has it. */
export interface FoundOutcome {
  readonly outcome: ImageOutcome
  /** The file that holds its report and nothing else; '' without one. */
  readonly reportFile: string
}

/**
 * The outcomes of all files in their order, each once: reports of the same image with the same tags in two files are
 * one, of which the newer counts, and of two as old the worse. In one file each is an image of its own, though nothing
 * may distinguish two without tags.
 *
 * @param options.location where the results of reports of one image are shown; those of several have their own.
 */
export function mergeReports(
  files: readonly OutcomesInFile[],
  options: { readonly location?: SourceLocation | undefined } = {},
): FoundOutcome[] {
  const location = options.location === undefined ? {} : { location: options.location }
  const merged = new Map<string, FoundOutcome>()
  for (const { path, outcomes } of files) {
    const sole = soleImage(outcomes)
    const found: readonly FoundOutcome[] =
      sole === undefined
        ? outcomes.images.map((outcome) => ({ outcome, reportFile: '' }))
        : [{ outcome: { ...sole, ...location }, reportFile: path }]
    const places = new Map<string, number>()
    for (const one of found) {
      const identity = identityOf(one.outcome)
      const place = (places.get(identity) ?? 0) + 1
      places.set(identity, place)
      const key = `${identity} ${place}`
      const present = merged.get(key)
      merged.set(key, present === undefined ? one : chooseOutcome(present, one))
    }
  }
  return [...merged.values()]
}

/** What several files say of their runs, each sentence once. */
export function mergeNotes(files: readonly OutcomesInFile[]): Pick<Outcomes, 'notes'> {
  const notes = [...new Set(files.flatMap(({ outcomes }) => outcomes.notes ?? []))]
  return notes.length === 0 ? {} : { notes }
}

/**
 * An outcome as it is, or as not judged when its report cannot be what the run found: it contradicts itself, or
 * another run made it. A report is unsigned; this finds old files and edited ones.
 *
 * @param options.runId of the run that was to judge the images; '' when it may be any.
 */
export function rejectForeignReport(
  outcome: ImageOutcome,
  options: { readonly runId: string },
): ImageOutcome {
  if (outcome.kind !== 'judged') return outcome
  const why = reasonToReject(outcome.report, options)
  if (why === undefined) return outcome
  const { kind: _, report, ...place } = outcome
  return {
    kind: 'not-judged',
    repository: report.image.repository,
    tags: outcomeTags(outcome),
    message: why,
    ...place,
  }
}

function reasonToReject(report: Report, { runId }: { readonly runId: string }): string | undefined {
  if (runId !== '' && report.runId !== undefined && report.runId !== runId) {
    return `Its report was made at ${report.generatedAt} by another run (${report.runId}), so it does not count`
  }
  const contradiction = findContradiction(report)
  return contradiction === undefined ? undefined : `Its report contradicts itself: ${contradiction}`
}

function identityOf(outcome: ImageOutcome): string {
  const subject = outcome.kind === 'judged' ? outcome.report.image.reference : outcome.repository
  return JSON.stringify([outcome.kind, subject, outcomeTags(outcome).toSorted()])
}

function chooseOutcome(a: FoundOutcome, b: FoundOutcome): FoundOutcome {
  const age = timeOf(b) - timeOf(a)
  if (age !== 0) return age > 0 ? b : a
  const order = stateOrder(b) - stateOrder(a)
  if (order !== 0) return order < 0 ? b : a
  return { outcome: a.outcome, reportFile: a.reportFile || b.reportFile }
}

/** An invalid time is older than every other. */
function timeOf({ outcome }: FoundOutcome): number {
  const time = outcome.kind === 'judged' ? Date.parse(outcome.report.generatedAt) : 0
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time
}

function stateOrder({ outcome }: FoundOutcome): number {
  return IMAGE_STATES.indexOf(outcomeState(outcome))
}

/** An image that was to be judged. */
export interface ExpectedImage {
  /** `project/name`. */
  readonly repository: string
  readonly tags: readonly string[]
  readonly location?: SourceLocation
}

const NO_REPORT =
  'No report of it was found: the job that should judge it failed before, or its artifact is missing'

/**
 * The outcomes of the expected images in their order, an image without one as not judged, and after them whatever
 * else there is.
 *
 * An outcome is that of an expected image when the repository is the same and it has, or was to have, every expected
 * tag; it is that of one image only.
 */
export function addMissingImages(
  expected: readonly ExpectedImage[],
  outcomes: readonly ImageOutcome[],
): ImageOutcome[] {
  const matches = matchExpected(expected, outcomes)
  const used = new Set(matches.values())
  return [
    ...expected.map((image): ImageOutcome => {
      const match = matches.get(image)
      return match ?? { kind: 'not-judged', ...image, message: NO_REPORT }
    }),
    ...outcomes.filter((outcome) => !used.has(outcome)),
  ]
}

/** As many pairs as there can be: an outcome that fits two images is given to the image that no other outcome fits. */
function matchExpected(
  expected: readonly ExpectedImage[],
  outcomes: readonly ImageOutcome[],
): Map<ExpectedImage, ImageOutcome> {
  const owners = new Map<ImageOutcome, ExpectedImage>()
  const claim = (image: ExpectedImage, tried: Set<ImageOutcome>): boolean =>
    candidatesOf(image, outcomes).some((outcome) => {
      if (tried.has(outcome)) return false
      tried.add(outcome)
      const owner = owners.get(outcome)
      if (owner !== undefined && !claim(owner, tried)) return false
      owners.set(outcome, image)
      return true
    })
  for (const image of expected) claim(image, new Set())
  return new Map([...owners].map(([outcome, image]) => [image, outcome]))
}

/** Judged ones first, and those with the fewest other tags. */
function candidatesOf(image: ExpectedImage, outcomes: readonly ImageOutcome[]): ImageOutcome[] {
  const isUnjudged = ({ kind }: ImageOutcome): number => (kind === 'judged' ? 0 : 1)
  return outcomes
    .filter((outcome) => {
      const tags = new Set(outcomeTags(outcome))
      return outcomeRepository(outcome) === image.repository && image.tags.every((tag) => tags.has(tag))
    })
    .toSorted((a, b) => isUnjudged(a) - isUnjudged(b) || outcomeTags(a).length - outcomeTags(b).length)
}
