import type { ActionsHost } from '../adapters/actions/host.ts'
import type { ImageRequest } from '../domain/copy/request.ts'
import { UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { OnFailure } from '../domain/promotion/request.ts'
import type { Report } from '../domain/report/report.ts'
import type { JudgingRequest, WaitingRequest } from '../domain/scan/request.ts'
import { type Copied, copyOutputs } from './copy.ts'
import { isPromotionDue, promoteOnHost } from './promotion.ts'
import { saveSbomsOnHost } from './sbom.ts'
import { scanOnHost } from './scan.ts'

export interface JudgeInput {
  readonly connection: HarborConnection
  readonly image: ImageRequest
  readonly copied: Copied
  readonly judging: JudgingRequest
  readonly waiting: WaitingRequest
  readonly onFailure: OnFailure
  readonly sbom: boolean
  /** '' for files below RUNNER_TEMP. */
  readonly sbomFile: string
  /** '' for a file below RUNNER_TEMP. */
  readonly reportFile: string
}

export interface Judged {
  readonly report: Report
  /** Where it was written. */
  readonly reportFile: string
}

/**
 * Everything that follows the copy of an image but the publishing: scan, SBOM, verdict, and the tags that waited for
 * it. undefined with `scan: never`, which gives no verdict.
 */
export async function judgeCopiedOnHost(host: ActionsHost, input: JudgeInput): Promise<Judged | undefined> {
  const { connection, image, copied, waiting } = input
  host.setOutputs(copyOutputs(copied, { connection, image }))
  const saveSbom = () =>
    input.sbom
      ? attempt(host, () =>
          saveSbomsOnHost(host, {
            ...{ connection, repository: image.repository, digest: copied.digest },
            ...{ sbomFile: input.sbomFile, timeoutMs: waiting.timeoutMs, retries: waiting.retries },
          }),
        )
      : undefined
  const { scan } = waiting
  if (scan === 'never') {
    await saveSbom()
    host.log.info('Not scanned, because "scan" is "never": there is no verdict')
    return undefined
  }
  const scanned = await scanOnHost(host, {
    connection,
    repository: image.repository,
    digest: copied.digest,
    tags: copied.tags,
    pendingTags: copied.pendingTags,
    baseDigest: copied.baseDigest,
    judging: input.judging,
    waiting: { ...waiting, scan },
    reportFile: input.reportFile,
  })
  // Not after a scan that did not end: the same scanner makes the SBOM.
  if (scanned.report.verdict.name !== 'undecided') await saveSbom()
  return { ...scanned, report: await promoteIfDue(host, { ...input, ...scanned }) }
}

/** Runs a step whose failure fails the job and keeps nothing after it from being done. undefined: it failed. */
async function attempt<T>(host: ActionsHost, step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.fail(error.message)
    return undefined
  }
}

/** The report, with what became of the tags. It is published even when they could not be put on. */
export async function promoteIfDue(host: ActionsHost, input: JudgeInput & Judged): Promise<Report> {
  const { report, copied } = input
  if (host.signal.aborted || !isPromotionDue(report, input.onFailure)) return report
  const { pendingTags: tags, manifest, signatures } = copied
  const promoted = await attempt(host, () =>
    promoteOnHost(host, { ...input, target: input.image.repository, tags, manifest, signatures }),
  )
  return promoted ?? report
}
