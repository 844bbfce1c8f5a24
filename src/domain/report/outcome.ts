import { describePromotion, isPromotionMissing } from '../promotion/promotion.ts'
import { plural } from '../text/format.ts'
import type { SourceLocation } from './location.ts'
import { type ImageOutcome, judgeImages, type Outcomes, soleImage } from './outcomes.ts'
import { reasonText, VERDICT_TITLES, verdictTitle } from './render/text.ts'
import type { Report } from './report.ts'
import { findUnusedInRun } from './unused.ts'

/**
 * The state of an image or of a run, the most urgent first. `not-tagged`: it passed, and the tags that waited for
 * that are not there. `unused-exceptions`: everything passed, and the run is to fail for exceptions that do nothing; of
 * a run only, because one image of several may need what another does not.
 */
export const IMAGE_STATES = ['failed', 'undecided', 'not-tagged', 'unused-exceptions', 'passed'] as const
export type ImageState = (typeof IMAGE_STATES)[number]

/** The verdict of one report, and whether its tags are where they belong. */
export function reportState({ verdict, promotion }: Report): ImageState {
  return verdict.name === 'passed' && isPromotionMissing(promotion) ? 'not-tagged' : verdict.name
}

/** What was not judged is undecided. */
export function outcomeState(outcome: ImageOutcome): ImageState {
  return outcome.kind === 'judged' ? reportState(outcome.report) : 'undecided'
}

/** The common state; the verdict is the one of `judgeImages`. Anything but `passed` fails the job. */
export function commonState(outcomes: Outcomes): ImageState {
  const { images } = outcomes
  const verdict = judgeImages(images)
  if (verdict !== 'passed') return verdict
  if (images.some((outcome) => outcomeState(outcome) === 'not-tagged')) return 'not-tagged'
  return findUnusedInRun(outcomes)?.level === 'fail' ? 'unused-exceptions' : 'passed'
}

/** The most urgent first, each kind in the order in which it was given. */
export function worstFirst(images: readonly ImageOutcome[]): ImageOutcome[] {
  const order = (outcome: ImageOutcome): number => IMAGE_STATES.indexOf(outcomeState(outcome))
  return images.toSorted((a, b) => order(a) - order(b))
}

/** `project/name`. */
export function outcomeRepository(outcome: ImageOutcome): string {
  return outcome.kind === 'judged' ? outcome.report.image.repository : outcome.repository
}

/** The tags that it has or was to have, each once. */
export function outcomeTags(outcome: ImageOutcome): string[] {
  if (outcome.kind === 'not-judged') return [...new Set(outcome.tags)]
  const { image, promotion } = outcome.report
  return [...new Set([...image.tags, ...(promotion?.tags ?? [])])]
}

/** `project/name:tag` with the first of its tags, for one line of text. Foreign text. */
export function outcomeName(outcome: ImageOutcome): string {
  const [tag] = outcomeTags(outcome)
  return `${outcomeRepository(outcome)}${tag === undefined ? '' : `:${tag}`}`
}

/** The verdict in words; an image without a report was not judged. */
export function outcomeTitle(outcome: ImageOutcome): string {
  return outcome.kind === 'judged' ? verdictTitle(outcome.report) : 'Not judged'
}

/** The common verdict of a run in words. */
export function commonTitle(outcomes: Outcomes): string {
  const state = commonState(outcomes)
  if (state === 'unused-exceptions') return 'Passed, but not every exception is needed'
  const sole = soleImage(outcomes)
  if (sole !== undefined) return verdictTitle(sole.report)
  return state === 'not-tagged' ? 'Passed, but not all tags are set' : VERDICT_TITLES[state]
}

/** Why it is not simply passed, in plain text; '' when it is. */
export function outcomeMessage(outcome: ImageOutcome): string {
  if (outcome.kind === 'not-judged') return outcome.message
  const { verdict, promotion } = outcome.report
  const tagging =
    promotion !== undefined && reportState(outcome.report) === 'not-tagged'
      ? [describePromotion(promotion, verdict.name)]
      : []
  return [...verdict.reasons.map(reasonText), ...tagging].join('; ')
}

const STATE_WORDS: Readonly<Record<ImageState, string>> = {
  failed: 'failed',
  undecided: 'undecided',
  'not-tagged': 'passed without all tags',
  'unused-exceptions': 'passed',
  passed: 'passed',
}

/** `3 images: 1 failed, 1 undecided, 1 passed`; states that no image is in are left out. */
export function describeImages({ images }: Outcomes): string {
  const states = images.map(outcomeState)
  const counts = IMAGE_STATES.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  }))
  const parts = counts.flatMap(({ state, count }) => (count === 0 ? [] : [`${count} ${STATE_WORDS[state]}`]))
  return `${plural(images.length, 'image')}: ${parts.join(', ') || 'nothing was judged'}`
}

/** Gives every image without a location of its own the common one. */
export function withLocation(outcomes: Outcomes, location: SourceLocation | undefined): Outcomes {
  if (location === undefined) return outcomes
  return { ...outcomes, images: outcomes.images.map((outcome) => ({ location, ...outcome })) }
}
