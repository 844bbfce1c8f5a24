import type { Digest } from '../oci/digest.ts'
import type { Report } from '../report/report.ts'
import { formatSeconds } from '../text/format.ts'

export type Approval =
  | { readonly kind: 'approved' }
  /** `reason` completes "not tagged, because …". */
  | { readonly kind: 'refused'; readonly reason: string }

/** A runner's clock may be a little behind the one that wrote the report. */
const CLOCK_SKEW_MS = 5 * 60_000

/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * and it is young enough. Anything else refuses, a report from the future included.
 */
export function decideApproval(input: {
  readonly report: Report
  readonly host: string
  /** The image that is about to be tagged, when it was named apart from the report. */
  readonly digest?: Digest
  /** Milliseconds; absent for any age. */
  readonly maxAgeMs?: number
  /** Milliseconds since the epoch. */
  readonly now: number
}): Approval {
  const { report, digest, maxAgeMs } = input
  const { verdict, image } = report
  if (digest !== undefined && digest !== image.digest) {
    return refused(`the report is about ${image.digest}, not about ${digest}`)
  }
  if (image.reference !== `${input.host}/${image.repository}@${image.digest}`) {
    return refused(`the report is about ${image.reference}, which is not on ${input.host}`)
  }
  if (verdict.name !== 'passed') return refused(`the verdict in the report is ${verdict.name}`)
  const ageMs = input.now - Date.parse(report.generatedAt)
  if (Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS) {
    return refused(`the report says that it was made at "${report.generatedAt}", which cannot be`)
  }
  if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
    return refused(
      `the verdict is ${formatSeconds(ageMs / 1000)} old and max-age allows ${formatSeconds(maxAgeMs / 1000)}; scan and judge the image again (await-scan with scan: always) and promote it with the new report`,
    )
  }
  return { kind: 'approved' }
}

function refused(reason: string): Approval {
  return { kind: 'refused', reason }
}
