import { UserError } from '../../domain/errors.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  parseHarborRepository,
} from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { decideApproval } from '../../domain/promotion/approval.ts'
import type { Promotion } from '../../domain/promotion/promotion.ts'
import { describeRefusal, type Renewal } from '../../domain/promotion/renewal.ts'
import type { OnFailure } from '../../domain/promotion/request.ts'
import { describeReportProof, type PlacedTags } from '../../domain/promotion/summary.ts'
import { singleOutcome } from '../../domain/report/outcomes.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { ConnectHarbor, HarborApi } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { Runner } from '../../ports/runner.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { deleteFailed } from './delete-failed.ts'
import { promote } from './promote.ts'

export interface PromoteJudgedInput {
  readonly connection: HarborConnection
  readonly report: Report
  /** Where the report is; it is written again with the result for the tags. */
  readonly reportFile: string
  readonly target: HarborRepository
  readonly tags: readonly string[]
  readonly manifest?: Manifest
  /** Those whose blobs wait where the image was judged. */
  readonly signatures?: readonly Signature[]
  readonly onFailure: OnFailure
  /** What the report has to agree with. */
  readonly digest?: Digest
  readonly maxAgeMs?: number
  /** Why `report` is a new one, when the given one was too old. */
  readonly renewal?: Renewal
}

export interface PromoteJudgedPorts {
  readonly store: ReportStore
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly runner: Pick<Runner, 'log' | 'fail'>
}

export interface PromotedImage {
  /** With the result for the tags. */
  readonly report: Report
  /** Absent when no tag was put on. */
  readonly placed?: PlacedTags
}

/**
 * Puts the tags on, or deletes a failed image when that was asked for, and writes into the report what happened.
 *
 * @throws UserError when the image may not have the tags.
 */
export async function promoteJudged(
  input: PromoteJudgedInput,
  ports: PromoteJudgedPorts,
): Promise<PromotedImage> {
  const { connection, report, target, renewal } = input
  const harbor = ports.connect(COPY_LIMIT)
  const reference = `${connection.host}/${formatHarborRepository(target)}@${report.image.digest}`
  const approval = decideApproval({ ...input, host: connection.host, now: ports.clock.now() })
  if (approval.kind === 'approved') return putTagsOn(input, { ...ports, harbor, reference })
  const why =
    renewal === undefined ? `${approval.reason}. Nothing was done` : describeRefusal(approval, renewal)
  const refusal = `failed to put tags on ${reference}, because ${why}`
  // Only a report that fits in everything but its verdict may delete, and only where the image was judged.
  if (approval.kind !== 'failed' || input.onFailure !== 'delete' || !isJudgedThere(input)) {
    throw new UserError(refusal)
  }
  // A verdict that was there before has been shown where it was made.
  ports.runner.fail(renewal === undefined ? undefined : refusal)
  return { report: await removeFailed(input, { ...ports, harbor, log: ports.runner.log }) }
}

/** Whether the tags go where the image was judged. */
function isJudgedThere({ report, target }: PromoteJudgedInput): boolean {
  const source = parseHarborRepository(report.image.repository)
  return formatHarborRepository(source) === formatHarborRepository(target)
}

async function putTagsOn(
  input: PromoteJudgedInput,
  ports: PromoteJudgedPorts & { readonly harbor: HarborApi; readonly reference: string },
): Promise<PromotedImage> {
  const { report, manifest, signatures } = input
  const { harbor, runner, reference } = ports
  const { digest } = report.image
  const result = await promote(
    {
      robotName: input.connection.credentials.user,
      source: parseHarborRepository(report.image.repository),
      target: input.target,
      digest,
      tags: input.tags,
      ...(manifest === undefined ? {} : { manifest }),
      ...(signatures === undefined ? {} : { signatures }),
    },
    { harbor, log: runner.log },
  )
  // Said here and not thrown: the report is to say how far it came.
  if (result.promotion.state === 'incomplete') runner.fail(result.promotion.detail)
  const isThere = isJudgedThere(input)
  const tags = [...new Set([...(isThere ? report.image.tags : []), ...result.tags])]
  // Tags in another repository are in the promotion.
  const onJudged = isThere ? tags : report.image.tags
  const { repository: source } = report.image
  const { promotion } = result
  const placed = { reference, digest, tags, source, promotion, proof: describeReportProof(report) }
  try {
    return {
      report: await conclude({ ...input, promotion: result.promotion, tags: onJudged }, ports),
      placed,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // The tags are on all the same.
    runner.fail(error.message)
    return { report, placed }
  }
}

async function removeFailed(
  input: PromoteJudgedInput,
  ports: { readonly store: ReportStore; readonly harbor: HarborApi; readonly log: Log },
): Promise<Report> {
  const { report, target, tags } = input
  const { digest } = report.image
  const repository = parseHarborRepository(report.image.repository)
  const { isDeleted, detail } = await deleteFailed({ repository, digest }, ports)
  if (!isDeleted) return report
  const waiting: Promotion = report.promotion ?? {
    state: 'waiting',
    repository: formatHarborRepository(target),
    tags,
    detail: '',
  }
  // It is gone, and whatever was on it.
  return conclude({ ...input, promotion: { ...waiting, state: 'deleted', detail }, tags: [] }, ports)
}

/** Writes the report again. */
async function conclude(
  input: {
    readonly report: Report
    readonly reportFile: string
    readonly promotion: Promotion
    /** The tags that are on the judged image now, where it was judged. */
    readonly tags: readonly string[]
  },
  { store }: Pick<PromoteJudgedPorts, 'store'>,
): Promise<Report> {
  const { report, promotion, tags } = input
  const image = { ...report.image, tags }
  const concluded = { ...report, image, promotion }
  await store.write(input.reportFile, singleOutcome(concluded))
  return concluded
}
