import type { Digest } from '../oci/digest.ts'
import type { Report } from '../report/report.ts'
import { formatCounts } from '../report/text.ts'
import { formatSeconds } from '../text/format.ts'
import { findContradiction } from './contradiction.ts'

export type Approval =
  | { readonly kind: 'approved' }
  /** The report is about this very image, holds together, is young enough, and says `failed`. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nothing may be done by this report. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface ApprovalInput {
  readonly report: Report
  readonly host: string
  /** The image that is about to be tagged, when it was named apart from the report. */
  readonly digest?: Digest
  /** Milliseconds, for the verdict and for every scan that it judges; absent for any age. */
  readonly maxAgeMs?: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A runner's clock may be a little behind the one that wrote the report, or Harbor's. */
const CLOCK_SKEW_MS = 5 * 60_000

const JUDGE_AGAIN =
  'scan and judge the image again (await-scan with scan: always) and promote it with the new report'

/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * it does not contradict itself, and it is young enough. Anything else refuses, a report from the future included.
 *
 * The verdict is looked at last, so that a report which does not belong here moves no tag and deletes no image.
 * `reason` completes "…, because …".
 */
export function decideApproval(input: ApprovalInput): Approval {
  const { verdict } = input.report
  const mismatch = findMismatch(input)
  if (mismatch !== undefined) return { kind: 'refused', reason: mismatch }
  if (verdict.name === 'passed') return { kind: 'approved' }
  const reason = `the verdict in the report is ${verdict.name}`
  return { kind: verdict.name === 'failed' ? 'failed' : 'refused', reason }
}

/**
 * What a report that passed under `fail-on: never` has to be told with, since its findings broke no rule because
 * there was none; undefined for any other report.
 */
export function describeLeniency({ image, policy, verdict, counts }: Report): string | undefined {
  if (verdict.name !== 'passed' || policy.failOn !== 'never') return undefined
  return `${image.reference} was judged with fail-on: never, ${formatCounts(counts)}: it passed whatever was found. For tags that mean more, give fail-on a severity where the image is judged (push-and-scan, await-scan)`
}

function findMismatch({ report, host, digest, ...limits }: ApprovalInput): string | undefined {
  const { image } = report
  if (digest !== undefined && digest !== image.digest) {
    return `the report is about ${image.digest}, not about ${digest}`
  }
  const reference = `${host}/${image.repository}@${image.digest}`
  if (image.reference !== reference) {
    return image.reference.startsWith(`${host}/`)
      ? `the report is about ${image.reference} in one place and about ${reference} in another`
      : `the report is about ${image.reference}, which is not on ${host}`
  }
  const contradiction = findContradiction(report)
  if (contradiction !== undefined) return `the report contradicts itself: ${contradiction}; ${JUDGE_AGAIN}`
  return tooOld(report, limits)
}

/** An old scan can be judged today (`scan: auto`), so the verdict's age alone says little. */
function tooOld(
  report: Report,
  { maxAgeMs, now }: Pick<ApprovalInput, 'maxAgeMs' | 'now'>,
): string | undefined {
  const ageMs = now - Date.parse(report.generatedAt)
  if (isImpossible(ageMs))
    return `the report says that it was made at "${report.generatedAt}", which cannot be`
  if (maxAgeMs === undefined) return undefined
  const over = (what: string, age: number): string =>
    `${what} is ${formatSeconds(age / 1000)} old and max-age allows ${formatSeconds(maxAgeMs / 1000)}; ${JUDGE_AGAIN}`
  if (ageMs > maxAgeMs) return over('the verdict', ageMs)
  let oldest = { platform: '', ageMs: 0 }
  for (const { platform, finishedAt } of report.platforms) {
    if (finishedAt === undefined) {
      return `the report does not say when the scan of ${platform} ended, so max-age cannot be checked; ${JUDGE_AGAIN}`
    }
    const scanAgeMs = now - Date.parse(finishedAt)
    if (isImpossible(scanAgeMs)) {
      return `the report says that the scan of ${platform} ended at "${finishedAt}", which cannot be`
    }
    if (scanAgeMs > oldest.ageMs) oldest = { platform, ageMs: scanAgeMs }
  }
  return oldest.ageMs > maxAgeMs ? over(`the scan of ${oldest.platform}`, oldest.ageMs) : undefined
}

function isImpossible(ageMs: number): boolean {
  return Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS
}
