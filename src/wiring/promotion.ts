import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeReport } from '../adapters/files/report-file.ts'
import { steadyNow } from '../adapters/process/steady-clock.ts'
import { UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  parseHarborRepository,
} from '../domain/harbor/repository.ts'
import type { Digest } from '../domain/oci/digest.ts'
import { decideApproval } from '../domain/promotion/approval.ts'
import type { Promotion } from '../domain/promotion/promotion.ts'
import { describeRefusal, type Renewal } from '../domain/promotion/renewal.ts'
import type { OnFailure } from '../domain/promotion/request.ts'
import { redactReport } from '../domain/report/redact.ts'
import type { Report } from '../domain/report/report.ts'
import type { Manifest } from '../ports/harbor/manifests.ts'
import type { Signature } from '../ports/source-registry.ts'
import { deleteFailed } from '../usecases/promotion/delete-failed.ts'
import { promote } from '../usecases/promotion/promote.ts'
import { COPY_LIMIT, createConnect } from './ports.ts'

/** Whether anything is left to do once the verdict is there; the composite asks the same in its `if`. */
export function isPromotionDue(report: Report, onFailure: OnFailure): boolean {
  if (report.verdict.name === 'passed') return report.promotion !== undefined
  return report.verdict.name === 'failed' && onFailure === 'delete'
}

export interface PromotionOnHost {
  readonly connection: HarborConnection
  readonly report: Report
  /** Where the report is; it is written again with what became of the tags. */
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
  /** How `report` came to be, when the one that was given was too old. */
  readonly renewal?: Renewal
}

/**
 * Puts the tags on, or deletes a failed image when that was asked for, and writes into the report what happened.
 *
 * @throws UserError when the image may not have the tags.
 */
export async function promoteOnHost(host: ActionsHost, input: PromotionOnHost): Promise<Report> {
  const { connection, report, target, digest, maxAgeMs, renewal } = input
  const ports = { harbor: createConnect(host, connection)(COPY_LIMIT), log: host.log }
  const source = parseHarborRepository(report.image.repository)
  const isHome = formatHarborRepository(source) === formatHarborRepository(target)
  const approval = decideApproval({
    report,
    host: connection.host,
    now: steadyNow(),
    ...(digest === undefined ? {} : { digest }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  })
  const reference = `${connection.host}/${formatHarborRepository(target)}@${report.image.digest}`
  if (approval.kind !== 'approved') {
    const refusal = `failed to put tags on ${reference}, because ${renewal === undefined ? `${approval.reason}. Nothing was done` : describeRefusal(approval, renewal)}`
    // Only a report that fits in everything but its verdict may delete, and only where the image was judged.
    if (approval.kind !== 'failed' || input.onFailure !== 'delete' || !isHome) throw new UserError(refusal)
    // A verdict that was there before has been told where it was made.
    host.fail(renewal === undefined ? undefined : refusal)
    const { isDeleted, detail } = await deleteFailed(
      { repository: source, digest: report.image.digest },
      ports,
    )
    return isDeleted
      ? conclude(host, {
          report,
          reportFile: input.reportFile,
          promotion: { ...waiting(input), state: 'deleted', detail },
          // It is gone, and whatever was on it.
          tags: [],
        })
      : report
  }
  const result = await promote(
    {
      robotName: connection.credentials.user,
      source,
      target,
      digest: report.image.digest,
      tags: input.tags,
      ...(input.manifest === undefined ? {} : { manifest: input.manifest }),
      ...(input.signatures === undefined ? {} : { signatures: input.signatures }),
    },
    ports,
  )
  // Told here and not thrown: the report is to say how far it came.
  if (result.promotion.state === 'incomplete') host.fail(result.promotion.detail)
  const before = isHome ? report.image.tags : []
  const tags = [...new Set([...before, ...result.tags])]
  host.setOutputs({ reference, digest: report.image.digest, tags: tags.join('\n') })
  return conclude(host, {
    report,
    reportFile: input.reportFile,
    promotion: result.promotion,
    // Tags in another repository are in the promotion.
    tags: isHome ? tags : report.image.tags,
  })
}

function waiting({ report, target, tags }: PromotionOnHost): Promotion {
  return (
    report.promotion ?? { state: 'waiting', repository: formatHarborRepository(target), tags, detail: '' }
  )
}

async function conclude(
  host: ActionsHost,
  input: {
    readonly report: Report
    readonly reportFile: string
    readonly promotion: Promotion
    /** The tags that are on the judged image now, where it was judged. */
    readonly tags: readonly string[]
  },
): Promise<Report> {
  const { report, promotion, tags } = input
  const image = { ...report.image, tags }
  const concluded = redactReport({ ...report, image, promotion }, host.redact)
  await writeReport(input.reportFile, { report: concluded, redact: host.redact })
  return concluded
}
