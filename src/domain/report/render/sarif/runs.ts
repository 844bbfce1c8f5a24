import { plural } from '../../../text/format.ts'
import type { SourceLocation } from '../../location.ts'
import { outcomeName, outcomeRepository, outcomeTags, worstFirst } from '../../outcome.ts'
import type { ImageOutcome } from '../../outcomes.ts'
import type { Report } from '../../report.ts'

/** GitHub refuses a file with more runs. */
export const MAX_SARIF_RUNS = 20

/** One image in a SARIF file. */
export interface SarifRun {
  readonly report: Report
  /** Where results are shown; undefined for nowhere in particular. */
  readonly location: SourceLocation | undefined
  /** The category by which GitHub separates the alerts of images, without the slash at its end. */
  readonly category: string
}

/** `harbor/library/myapp`. No repository has a colon, so what follows one names an image in it. */
export function imageCategory(repository: string): string {
  return `harbor/${repository}`
}

/**
 * A run for every image whose scan is complete: code scanning closes every alert that a new run does not name, so
 * an unfinished scan has no run. `leftOut` are the images that the file has no room for, passed ones first.
 */
export function planSarifRuns(images: readonly ImageOutcome[]): {
  readonly runs: readonly SarifRun[]
  readonly leftOut: readonly ImageOutcome[]
  /** Those without a complete scan. */
  readonly unfinished: readonly ImageOutcome[]
} {
  const categories = planCategories(images)
  const decided = worstFirst(images).filter(
    (outcome) => outcome.kind === 'judged' && outcome.report.verdict.name !== 'undecided',
  )
  const isDecided = new Set(decided)
  const kept = new Set(decided.slice(0, MAX_SARIF_RUNS))
  return {
    runs: images.flatMap((outcome, index) =>
      outcome.kind === 'judged' && kept.has(outcome)
        ? [
            {
              report: outcome.report,
              location: outcome.location,
              category: categories[index] ?? imageCategory(outcomeRepository(outcome)),
            },
          ]
        : [],
    ),
    leftOut: decided.slice(MAX_SARIF_RUNS),
    unfinished: images.filter((outcome) => !isDecided.has(outcome)),
  }
}

/** One sentence, or none. */
export function describeLeftOut(leftOut: readonly ImageOutcome[]): string[] {
  if (leftOut.length === 0) return []
  const names = leftOut.map(outcomeName).join(', ')
  return [
    `${plural(leftOut.length, 'image')} left out, because GitHub takes ${MAX_SARIF_RUNS} runs in a file: ${names}`,
  ]
}

/**
 * The repository; where several images share it, with what distinguishes them: the first tag, as it changes
 * least, else all tags, the digest, or its place.
 *
 * GitHub refuses a file with two runs of one category.
 */
function planCategories(images: readonly ImageOutcome[]): string[] {
  const groups = Map.groupBy(images, outcomeRepository)
  return images.map((outcome) => {
    const repository = outcomeRepository(outcome)
    const group = groups.get(repository) ?? []
    if (group.length === 1) return imageCategory(repository)
    const suffix =
      SUFFIXES.find((name) => {
        const names = group.map(name)
        return !names.includes('') && new Set(names).size === group.length
      })?.(outcome) ?? String(group.indexOf(outcome) + 1)
    return `${imageCategory(repository)}:${suffix}`
  })
}

const SUFFIXES: readonly ((outcome: ImageOutcome) => string)[] = [
  (outcome) => outcomeTags(outcome)[0] ?? '',
  (outcome) => outcomeTags(outcome).join(','),
  (outcome) => (outcome.kind === 'judged' ? outcome.report.image.digest : ''),
]

/**
 * Shares a total among those that want some of it: none gets more than it wants, and what one leaves goes to the
 * others in equal parts.
 */
export function shareFairly(wanted: readonly number[], total: number): number[] {
  const shares = wanted.map(() => 0)
  let left = total
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  for (const [place, index] of order.entries()) {
    const share = Math.min(wanted[index] ?? 0, Math.floor(left / (order.length - place)))
    shares[index] = share
    left -= share
  }
  return shares
}
