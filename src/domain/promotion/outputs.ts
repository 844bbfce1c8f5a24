import type { Digest } from '../oci/digest.ts'
import type { Report } from '../report/report.ts'
import { isSbomPossible } from '../sbom/sbom.ts'
import { isPromotionDue } from './promotion.ts'
import type { OnFailure } from './request.ts'

/** The outputs of tags that were put on. */
export function promotionOutputs(placed: {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
  readonly tags: readonly string[]
}): Record<string, string> {
  return { reference: placed.reference, digest: placed.digest, tags: placed.tags.join('\n') }
}

/** The outputs of a scan that say which of the steps after it have something to do. */
export function nextStepOutputs(report: Report, onFailure: OnFailure): Record<string, string> {
  return {
    'promotion-due': String(isPromotionDue(report, onFailure)),
    'sbom-possible': String(isSbomPossible(report.platforms)),
  }
}
