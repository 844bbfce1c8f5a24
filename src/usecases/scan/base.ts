import { CancelledError, HarborError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { BaseScan, PreviousBase } from '../../domain/scan/base.ts'
import { reportContradiction } from '../../domain/scan/consistency.ts'
import type { Finding } from '../../domain/scan/finding.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import type { HarborReports } from '../../ports/harbor/scans.ts'
import type { Log } from '../../ports/log.ts'
import { fetchPlatforms, type ImagePlatform, nothingToJudge } from './platforms.ts'

type BaseHarbor = HarborArtifacts & HarborDocuments & HarborReports

export interface BaseInput {
  readonly repository: HarborRepository
  /** A tag or a digest in the same repository. */
  readonly name: string
  /** What the name was on before this run set its tags; undefined when it was not looked up. */
  readonly digest?: PreviousBase | undefined
  readonly image: { readonly digest: Digest; readonly tags: readonly string[] }
}

/**
 * What the base's name is on, before this run sets its tags. undefined when that is not known: `fetchBase` then
 * finds out why and says it.
 */
export async function fetchBaseDigest(
  base: Pick<BaseInput, 'repository' | 'name'>,
  harbor: HarborArtifacts,
): Promise<PreviousBase | undefined> {
  try {
    return (await harbor.fetchArtifact(base.repository, base.name))?.digest ?? 'none'
  } catch (error) {
    if (error instanceof HarborError) return undefined
    throw error
  }
}

/**
 * The finished scan of the image that ours is compared with. It is not waited for and not started: a base that is
 * missing or has no finished scan counts as no base, and every finding counts. It never throws for
 * anything Harbor does.
 *
 * A base that is the judged image itself has two meanings. Its tag is one that this run sets: the older image that
 * the tag was on is gone from it, and everything counts. Any other name: the same image was built again, and
 * nothing in it is new.
 */
export async function fetchBase(
  input: BaseInput,
  ports: { readonly harbor: BaseHarbor; readonly log: Log },
): Promise<BaseScan> {
  const base = await readBase(input, ports.harbor)
  if (base.kind === 'same-image') {
    ports.log.info(`Comparing with ${input.name}, which is this very image`)
  } else if (base.kind === 'scanned') {
    const total = base.platforms.reduce((sum, { findings }) => sum + findings.length, 0)
    ports.log.info(`Comparing with ${input.name} (${base.digest}): ${plural(total, 'finding')}`)
  } else {
    ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`)
  }
  if (isMoved(input)) {
    ports.log.info(
      `This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`,
    )
  }
  return base
}

/** With quarantine the tag waits and is not on the image yet. */
function isMoved({ name, digest, image }: BaseInput): boolean {
  return image.tags.includes(name) && digest !== undefined && digest !== 'none' && digest !== image.digest
}

async function readBase(input: BaseInput, harbor: BaseHarbor): Promise<BaseScan> {
  const { repository, name, image } = input
  const notScanned = (message: string): BaseScan => ({ kind: 'not-scanned', name, message })
  try {
    const digest = input.digest ?? (await harbor.fetchArtifact(repository, name))?.digest
    // What has the name since is of this run, and no older image.
    if (digest === undefined || digest === 'none')
      return notScanned(`${formatHarborRepository(repository)} has no ${name}`)
    if (digest === image.digest) {
      return image.tags.includes(name)
        ? notScanned(
            `${name} is on this very image already, and the image that it was on before is not known`,
          )
        : { kind: 'same-image', name, digest }
    }
    const platforms = await fetchFinishedScans({ repository, digest }, harbor)
    return typeof platforms === 'string'
      ? notScanned(`${name}, ${platforms}`)
      : { kind: 'scanned', name, digest, platforms }
  } catch (error) {
    // Also when the job is being cancelled: what the wait reached is still reported.
    if (error instanceof CancelledError || error instanceof HarborError) return notScanned(error.message)
    throw error
  }
}

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
  harbor: BaseHarbor,
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

/** The findings, or why they cannot be used. */
async function readFindings(
  base: ImagePlatform,
  context: { readonly repository: HarborRepository; readonly harbor: BaseHarbor },
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
