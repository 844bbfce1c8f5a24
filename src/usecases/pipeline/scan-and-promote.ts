import type { ImageRequest, PushRequest } from '../../domain/copy/request.ts'
import { isPromotionDue } from '../../domain/promotion/promotion.ts'
import type { Report } from '../../domain/report/report.ts'
import { isSbomPossible, type SavedSbom } from '../../domain/sbom/sbom.ts'
import type { Runner } from '../../ports/runner.ts'
import { type Attesting, attestJudged } from '../attestation/attest-judged.ts'
import type { Attestation } from '../attestation/attest-verdict.ts'
import type { Copied, CopyAndBasePorts } from '../image/copy.ts'
import { labelJudged } from '../labels/label-judged.ts'
import { type PlacedTags, type PromoteJudgedPorts, promoteJudged } from '../promotion/promote-judged.ts'
import { type Judged, type JudgePorts, judgeIntoFile } from '../scan/judge.ts'
import { type SaveSbomFilesPorts, saveSbomFiles } from '../scan/save-sboms.ts'
import { failOnUserError } from './image-runner.ts'

/** What the work on an image needs, from its copy to its tags. */
export interface ImagePorts extends CopyAndBasePorts, JudgePorts, SaveSbomFilesPorts, PromoteJudgedPorts {
  readonly runner: Runner
  /** Absent when verdicts are not signed. */
  readonly attesting?: Attesting | undefined
}

export interface ScanAndPromoteInput extends PushRequest {
  readonly image: ImageRequest
  readonly copied: Copied
}

/** An image after its scan. */
export interface ScannedImage extends Judged {
  /** The report before the tags that waited for the verdict were put on. */
  readonly scanned: Report
  /** Absent when nothing was signed. */
  readonly attestations?: readonly Attestation[]
  readonly placed?: PlacedTags
}

/** The outcome of an image that is in Harbor. */
export interface FinishedImage {
  readonly sboms: readonly SavedSbom[]
  /** Absent with `scan: never`, which gives no verdict. */
  readonly judged?: ScannedImage
}

/**
 * Everything that follows the copy of an image but the publishing: scan, SBOM, verdict, its signature, and the tags that
 * waited for it.
 */
export async function scanAndPromote(input: ScanAndPromoteInput, ports: ImagePorts): Promise<FinishedImage> {
  const { connection, image, copied, waiting, judging, reportFile } = input
  const { repository } = image
  const saveSboms = async (): Promise<readonly SavedSbom[]> => {
    if (!input.sbom) return []
    const { timeoutMs, retries } = waiting
    const request = { repository, digest: copied.digest, sbomFile: input.sbomFile, timeoutMs, retries }
    return (await failOnUserError(ports.runner, () => saveSbomFiles(request, ports))) ?? []
  }
  const { scan } = waiting
  if (scan === 'never') {
    const sboms = await saveSboms()
    ports.log.info('Not scanned, because "scan" is "never": there is no verdict')
    return { sboms }
  }
  const { digest, tags, pendingTags, baseDigest } = copied
  const judged = await judgeIntoFile(
    {
      connection,
      repository,
      digest,
      tags,
      pendingTags,
      baseDigest,
      judging,
      waiting: { ...waiting, scan },
      reportFile,
    },
    ports,
  )
  const sboms = isSbomPossible(judged.report.verdict.name) ? await saveSboms() : []
  const attested = await attestIfDue({ ...judged, scanned: judged.report }, { input, ports })
  // No label and no tag without the statement that was asked for.
  if (attested.isRefused) return { sboms, judged: attested.judged }
  const isLabelled = await labelIfDue(attested.judged.report, { input, ports })
  // Before the tags: rules of replication that start with a tag look at the labels.
  if (!isLabelled && judged.report.verdict.name === 'passed') return { sboms, judged: attested.judged }
  return { sboms, judged: await promoteIfDue(attested.judged, { input, ports }) }
}

/** Signs a verdict that is `passed`, when that was asked for. */
async function attestIfDue(
  judged: ScannedImage,
  { input, ports }: { readonly input: ScanAndPromoteInput; readonly ports: ImagePorts },
): Promise<{ readonly judged: ScannedImage; readonly isRefused: boolean }> {
  const { report } = judged
  const { attesting, runner } = ports
  if (attesting === undefined || report.verdict.name !== 'passed' || runner.signal.aborted) {
    return { judged, isRefused: false }
  }
  const { manifest } = input.copied
  const attestations = await failOnUserError(runner, () =>
    attestJudged({ report, manifest, attesting }, ports),
  )
  if (attestations === undefined) return { judged, isRefused: true }
  return { judged: { ...judged, attestations }, isRefused: false }
}

/** Gives the image the label of its verdict, when that was asked for. @returns false when that failed. */
async function labelIfDue(
  report: Report,
  { input, ports }: { readonly input: ScanAndPromoteInput; readonly ports: ImagePorts },
): Promise<boolean> {
  const { labels } = input
  // A wait that was cancelled says nothing about the image.
  if (labels === undefined || ports.runner.signal.aborted) return true
  const label = await failOnUserError(ports.runner, () => labelJudged({ report, labels }, ports))
  return label !== undefined
}

/** With the result for the tags. It is published even when they could not be set. */
export async function promoteIfDue(
  judged: ScannedImage,
  context: { readonly input: ScanAndPromoteInput; readonly ports: ImagePorts },
): Promise<ScannedImage> {
  const { input, ports } = context
  const { connection, onFailure, image, copied } = input
  if (ports.runner.signal.aborted || !isPromotionDue(judged.report, onFailure)) return judged
  const { pendingTags: tags, manifest, signatures } = copied
  const promoted = await failOnUserError(ports.runner, () =>
    promoteJudged(
      {
        connection,
        report: judged.report,
        reportFile: judged.reportFile,
        target: image.repository,
        tags,
        manifest,
        signatures,
        onFailure,
      },
      ports,
    ),
  )
  return { ...judged, ...promoted }
}
