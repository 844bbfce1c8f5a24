import type { ImageRequest, PushRequest } from '../../domain/copy/request.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { isPromotionDue } from '../../domain/promotion/promotion.ts'
import type { PlacedTags } from '../../domain/promotion/summary.ts'
import type { Report } from '../../domain/report/report.ts'
import { isSbomPossible, type SavedSbom } from '../../domain/sbom/sbom.ts'
import type { Runner } from '../../ports/runner.ts'
import type { Attesting } from '../attestation/attest-judged.ts'
import type { Attestation } from '../attestation/attest-verdict.ts'
import type { Copied, CopyAndBasePorts } from '../image/copy.ts'
import { type PromoteJudgedPorts, promoteJudged } from '../promotion/promote-judged.ts'
import { type Judged, type JudgePorts, judgeIntoFile } from '../scan/judge.ts'
import { type SaveSbomFilesPorts, saveSbomFiles } from '../scan/save-sboms.ts'
import { failOnUserError } from './image-runner.ts'
import { showVerdict } from './show-verdict.ts'

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
  const { digest, tags, pendingTags, baseDigest, manifest, childManifests } = copied
  const scanned = {
    connection,
    repository,
    digest,
    tags,
    pendingTags,
    baseDigest,
    manifests: [manifest, ...childManifests],
    judging,
    waiting: { ...waiting, scan },
    reportFile,
  }
  const title = `Scan of ${formatHarborRepository(repository)}`
  const judged = await ports.runner.group(title, () => judgeIntoFile(scanned, ports))
  const sboms = isSbomPossible(judged.report.platforms) ? await saveSboms() : []
  const { report } = judged
  const { attestations, isDone } = await showVerdict(
    { report, manifest: copied.manifest, attestsSboms: input.attestsSboms, labels: input.labels },
    ports,
  )
  const shown = { ...judged, scanned: report, ...(attestations === undefined ? {} : { attestations }) }
  // No tag without the statement and the label that were asked for.
  if (!isDone && report.verdict.name === 'passed') return { sboms, judged: shown }
  return { sboms, judged: await promoteIfDue(shown, { input, ports }) }
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
