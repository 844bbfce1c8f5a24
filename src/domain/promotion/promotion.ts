import type { VerdictName } from '../scan/verdict.ts'
import type { OnFailure } from './request.ts'

export const PROMOTION_STATES = ['waiting', 'done', 'incomplete', 'deleted'] as const

/** What was done with the tags that waited for the verdict. Part of the report. */
export interface Promotion {
  /**
   * `waiting`: no tag has been touched. `done`: all are on the image. `incomplete`: one could not be put on.
   * `deleted`: the image failed and is gone from Harbor.
   */
  readonly state: (typeof PROMOTION_STATES)[number]
  /** `project/name` where the tags go. */
  readonly repository: string
  /** The tags that waited; those that were on the image before are not among them. */
  readonly tags: readonly string[]
  /** A sentence on how it went; '' while they wait. */
  readonly detail: string
}

/** A sentence about the tags, given the verdict. */
export function describePromotion(promotion: Promotion, verdict: VerdictName): string {
  if (promotion.state !== 'waiting') return promotion.detail
  const names = promotion.tags.join(', ')
  switch (verdict) {
    case 'passed':
      return `Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`
    case 'failed':
      return `Held back ${names}: the image failed and got none of these tags`
    case 'undecided':
      return `Held back ${names}: only an image that was judged and passed gets a tag`
  }
}

/** Whether the job must fail although the verdict is `passed`: the tags it was run for are not there. */
export function isPromotionMissing(promotion: Promotion | undefined): boolean {
  return promotion?.state === 'waiting' || promotion?.state === 'incomplete'
}

/** Whether anything is left to do with the image once its verdict is there. */
export function isPromotionDue(
  image: { readonly verdict: { readonly name: VerdictName }; readonly promotion?: Promotion },
  onFailure: OnFailure,
): boolean {
  if (image.verdict.name === 'passed') return image.promotion !== undefined
  return image.verdict.name === 'failed' && onFailure === 'delete'
}
