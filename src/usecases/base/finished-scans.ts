import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { reportContradiction } from '../../domain/scan/consistency.ts'
import type { Finding } from '../../domain/scan/finding.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import type { HarborReports } from '../../ports/harbor/scans.ts'
import { fetchPlatforms, type ImagePlatform, nothingToJudge } from '../scan/platforms.ts'

/** What the last scan of one platform found. */
export interface FinishedScan {
  readonly platform: string
  readonly digest: Digest
  /** Without descriptions: those of a large report would double the memory of the run. */
  readonly findings: readonly Finding[]
}

/**
 * The last scans of all platforms of an image, or the sentence about a platform that has none which finished. Nothing is
 * started and nothing is waited for.
 *
 * @throws HarborError for an image that is not there, or has nothing that could be scanned.
 */
export async function fetchFinishedScans(
  image: { readonly repository: HarborRepository; readonly digest: Digest },
  harbor: HarborArtifacts & HarborDocuments & HarborReports,
): Promise<FinishedScan[] | string> {
  const { repository, digest } = image
  const scans: FinishedScan[] = []
  const parts = await fetchPlatforms(image, harbor)
  if (parts.platforms.length === 0) throw nothingToJudge(digest, parts.skipped)
  for (const platform of parts.platforms) {
    const read = await readFindings(platform, { repository, harbor })
    if (typeof read === 'string') return `${platform.platform}: ${read}`
    scans.push({ platform: platform.platform, digest: platform.digest, findings: read })
  }
  return scans
}

/** What the last scan of a platform found, or why it cannot be used. */
export async function readFindings(
  base: ImagePlatform,
  context: { readonly repository: HarborRepository; readonly harbor: HarborReports },
): Promise<readonly Finding[] | string> {
  const { overview } = base.artifact
  if (overview?.status !== 'Success') {
    return overview === undefined ? 'it was never scanned' : `its last scan is ${overview.status}`
  }
  const options = { hasDescriptions: false }
  const report = await context.harbor.fetchVulnerabilities(context.repository, base, options)
  if (report === undefined) return 'Harbor says its scan succeeded, but gives no report'
  return reportContradiction(overview, report.findings) ?? report.findings
}
