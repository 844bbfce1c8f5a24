import { type PlacedTags, planPromotionNotice, renderPromotion } from '../../domain/promotion/summary.ts'
import type { Runner } from '../../ports/runner.ts'

/** Shows what was promoted, as a job summary and a notice; in a job with a report step that one says it. */
export async function showPromotion(
  placed: PlacedTags,
  shown: {
    readonly summary: boolean
    readonly annotations: boolean
    readonly runner: Pick<Runner, 'annotate' | 'appendSummary'>
  },
): Promise<void> {
  const notice = planPromotionNotice(placed)
  if (shown.annotations && notice !== undefined) shown.runner.annotate(notice)
  if (shown.summary) await shown.runner.appendSummary(renderPromotion(placed))
}
