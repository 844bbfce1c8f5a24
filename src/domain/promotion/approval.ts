import type { Digest } from '../oci/digest.ts'
import { formatCounts } from '../report/render/text.ts'
import type { Report } from '../report/report.ts'
import { formatSeconds } from '../text/format.ts'
import { findContradiction } from './contradiction.ts'

export type Approval =
  | { readonly kind: 'approved' }
  /** The report is about this very image, holds together, is young enough, and says `failed`. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Only the age is wrong: the report is valid otherwise and says `passed`. A new scan may replace it. */
  | { readonly kind: 'too-old'; readonly reason: string }
  /** The report may not be used. */
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

/** What to do about a report that may not be used. */
export const JUDGE_AGAIN =
  'scan and judge the image again (await-scan with scan: always) and promote it with the new report'

/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * it does not contradict itself, and it is young enough. Anything else refuses, a report from the future included.
 *
 * The verdict is looked at last, so that a report which does not belong here moves no tag and deletes no image; only
 * a report that passed can be `too-old`. `reason` completes "…, because …".
 */
export function decideApproval(input: ApprovalInput): Approval {
  const { verdict } = input.report
  const misfit = findMisfit(input)
  if (misfit !== undefined) return { kind: 'refused', reason: misfit }
  const age = findAge(input)
  if (verdict.name === 'passed') {
    return age === undefined ? { kind: 'approved' } : { kind: 'too-old', reason: age }
  }
  if (age !== undefined) return { kind: 'refused', reason: `${age}; ${JUDGE_AGAIN}` }
  const reason = `the verdict in the report is ${verdict.name}`
  return { kind: verdict.name === 'failed' ? 'failed' : 'refused', reason }
}

/**
 * The warning for a report that passed under `fail-on: never`: its findings broke no rule because
 * there was no rule; undefined for any other report.
 */
export function describeFailOnNever({ image, policy, verdict, counts }: Report): string | undefined {
  if (verdict.name !== 'passed' || policy.failOn !== 'never') return undefined
  return `${image.reference} was judged with fail-on: never, ${formatCounts(counts)}: it passed whatever was found. For tags that mean more, give fail-on a severity where the image is judged (push-and-scan, await-scan)`
}

/**
 * Why a report says nothing about this image, whatever its verdict is: it is about another one, contradicts itself, or
 * names impossible times. Completes "…, because …"; undefined when it does.
 */
export function findMisfit(input: ApprovalInput): string | undefined {
  return findMismatch(input) ?? findUntimed(input)
}

function findMismatch({ report, host, digest }: ApprovalInput): string | undefined {
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
  return contradiction === undefined
    ? undefined
    : `the report contradicts itself: ${contradiction}; ${JUDGE_AGAIN}`
}

/** Times that say nothing about an age. Those of the scans matter only where an age is asked for. */
function findUntimed({ report, maxAgeMs, now }: ApprovalInput): string | undefined {
  if (isImpossible(now - Date.parse(report.generatedAt))) {
    return `the report says that it was made at "${report.generatedAt}", which is not possible`
  }
  if (maxAgeMs === undefined) return undefined
  for (const { platform, finishedAt } of report.platforms) {
    if (finishedAt === undefined) {
      return `the report does not say when the scan of ${platform} ended, so max-age cannot be checked; ${JUDGE_AGAIN}`
    }
    if (isImpossible(now - Date.parse(finishedAt))) {
      return `the report says that the scan of ${platform} ended at "${finishedAt}", which is not possible`
    }
  }
  return undefined
}

/** What is too old. An old scan can be judged today (`scan: auto`), so the age of the verdict says little by itself. */
function findAge({ report, maxAgeMs, now }: ApprovalInput): string | undefined {
  if (maxAgeMs === undefined) return undefined
  const verdict = { what: 'the verdict', ageMs: now - Date.parse(report.generatedAt) }
  const scans = report.platforms.map(({ platform, finishedAt = '' }) => ({
    what: `the scan of ${platform}`,
    ageMs: now - Date.parse(finishedAt),
  }))
  const [oldest] = scans.toSorted((a, b) => b.ageMs - a.ageMs)
  const old = [verdict, oldest].find((candidate) => candidate !== undefined && candidate.ageMs > maxAgeMs)
  return old === undefined
    ? undefined
    : `${old.what} is ${formatSeconds(old.ageMs / 1000)} old and max-age allows ${formatSeconds(maxAgeMs / 1000)}`
}

function isImpossible(ageMs: number): boolean {
  return Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS
}
