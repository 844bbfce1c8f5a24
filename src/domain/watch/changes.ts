import { outcomeName, outcomeRepository, outcomeTags } from '../report/outcome.ts'
import type { ImageOutcome, Outcomes } from '../report/outcomes.ts'
import type { Finding } from '../scan/finding.ts'
import { cut } from '../text/cut.ts'
import type { ChangedFindings, ImageChange, ImageVerdict, RunChanges } from './run-changes.ts'

/** As many findings of an image are named; of the rest there is a number. The report of each run has them all. */
const NAMED_FINDINGS = 20

/** As many images as a pattern may mean; a report that anything else has written may have more. */
const LISTED_CHANGES = 256

/** The report of the last run is a file that anyone may have written. */
const MAX_NAME = 300

/**
 * Compares the images of two runs: what has the same digest in the same repository, then what shares a tag there. A
 * finding is known by its vulnerability and its package, so that a new version of a package that keeps the vulnerability
 * is no change.
 */
export function compareRuns(previous: Outcomes, images: readonly ImageOutcome[]): RunChanges {
  const pairs = pairUp(previous.images, images)
  const matched = new Set(pairs.values())
  const gone = previous.images.filter((before) => !matched.has(before))
  const changes = images.flatMap((now) => compareImage(pairs.get(now), now) ?? [])
  const more = changes.length + gone.length - LISTED_CHANGES
  for (const before of gone.slice(0, Math.max(LISTED_CHANGES - changes.length, 0))) {
    changes.push({ kind: 'gone', image: cut(outcomeName(before), MAX_NAME), before: verdictOf(before) })
  }
  return {
    previous: cut(previous.generatedAt, MAX_NAME),
    images: changes.slice(0, LISTED_CHANGES),
    ...(more > 0 ? { more } : {}),
  }
}

/** The image of the last run that each one is, where there is one; each of those is used once. */
function pairUp(
  before: readonly ImageOutcome[],
  now: readonly ImageOutcome[],
): Map<ImageOutcome, ImageOutcome> {
  const pairs = new Map<ImageOutcome, ImageOutcome>()
  const used = new Set<ImageOutcome>()
  const tests = [isSameDigest, sharesTag]
  for (const test of tests) {
    for (const image of now) {
      if (pairs.has(image)) continue
      const match = before.find((other) => !used.has(other) && test(image, other))
      if (match === undefined) continue
      pairs.set(image, match)
      used.add(match)
    }
  }
  return pairs
}

function isSameDigest(a: ImageOutcome, b: ImageOutcome): boolean {
  return (
    digestOf(a) !== undefined && digestOf(a) === digestOf(b) && outcomeRepository(a) === outcomeRepository(b)
  )
}

function sharesTag(a: ImageOutcome, b: ImageOutcome): boolean {
  if (outcomeRepository(a) !== outcomeRepository(b)) return false
  const tags = new Set(outcomeTags(a))
  return outcomeTags(b).some((tag) => tags.has(tag))
}

function digestOf(outcome: ImageOutcome): string | undefined {
  return outcome.kind === 'judged' ? outcome.report.image.digest : undefined
}

function verdictOf(outcome: ImageOutcome): ImageVerdict {
  return outcome.kind === 'judged' ? outcome.report.verdict.name : 'not-judged'
}

/** undefined: nothing is different. */
function compareImage(before: ImageOutcome | undefined, now: ImageOutcome): ImageChange | undefined {
  const image = outcomeName(now)
  if (before === undefined) return { kind: 'new', image, now: verdictOf(now) }
  const findings = compareFindings(before, now)
  const isOther =
    digestOf(before) !== undefined && digestOf(now) !== undefined && digestOf(before) !== digestOf(now)
  if (verdictOf(before) === verdictOf(now) && !isOther && Object.keys(findings).length === 0) return undefined
  return {
    kind: 'changed',
    image,
    before: verdictOf(before),
    now: verdictOf(now),
    ...(isOther ? { isOtherDigest: true } : {}),
    ...findings,
  }
}

/** What a run could not tell is neither new in the other one nor gone. */
function compareFindings(
  before: ImageOutcome,
  now: ImageOutcome,
): Pick<ImageChange, 'newFindings' | 'goneFindings'> {
  const [then, today] = [completeFindings(before), completeFindings(now)]
  if (then === undefined || today === undefined) return {}
  const added = without(today, then)
  const gone = without(then, today)
  return {
    ...(added.length === 0 ? {} : { newFindings: summarize(added) }),
    ...(gone.length === 0 ? {} : { goneFindings: summarize(gone) }),
  }
}

function completeFindings(outcome: ImageOutcome): readonly Finding[] | undefined {
  if (outcome.kind === 'not-judged' || outcome.report.verdict.name === 'undecided') return undefined
  return outcome.report.findings
}

/** Worst first, as in a report. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf))
  return findings.filter((finding) => !known.has(keyOf(finding)))
}

function keyOf({ id, package: name }: Finding): string {
  return JSON.stringify([id, name])
}

/** Worst first, as they are given. */
export function summarize(findings: readonly Finding[]): ChangedFindings {
  const worst = findings.slice(0, NAMED_FINDINGS).map(({ id, package: name, severity }) => ({
    id: cut(id, MAX_NAME),
    package: cut(name, MAX_NAME),
    severity,
  }))
  return { count: findings.length, worst }
}
