import { UserError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { ManifestParts } from '../../domain/oci/manifest-parts.ts'
import { EMPTY_CONFIG, mayBeRunnable } from '../../domain/oci/runnable.ts'
import { holdsPayloadsAlone } from '../../domain/oci/signature.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type {
  HarborDocuments,
  HarborManifests,
  HarborReferrers,
  Manifest,
} from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import { describeManifest, writeManifest } from './write-manifest.ts'

type ReferrersHarbor = HarborArtifacts & HarborBlobs & HarborDocuments & HarborManifests & HarborReferrers

/** Harbor's own SBOM: it names the repository as well, and Harbor makes it again where it is wanted. */
export const HARBOR_SBOM = 'application/vnd.goharbor.harbor.sbom.v1'

/** More referrers than any usual image has. */
export const MAX_REFERRERS = 1_000

/** Why a referrer is not copied. */
const REASONS = {
  tagged:
    'is bound to the image by a tag (sha256-….sig, as cosign before version 3 writes it), and no tag is copied',
  runnable: 'is an image itself, which was not judged',
  hidden: 'cannot be read because of a policy of its project',
} as const

/** A check every night adds a signed statement each time. */
function tooMany(source: HarborRepository): UserError {
  return new UserError(
    `failed to copy what refers to the image in ${formatHarborRepository(source)}: more than ${MAX_REFERRERS} signatures and attestations do, and with a part of them the image would look as if there were no others. Delete old ones in Harbor (its accessories), and start again. No tag has been set`,
  )
}

/**
 * Copies what refers to an image, by digest and never by tag: OCI referrers, and what refers to those. What a client
 * could run is not copied, because it was not judged. The log says once what is not copied.
 *
 * @throws UserError when there are more than are looked at: the image would stand there with a part of its signatures.
 */
export async function copyReferrers(
  input: {
    readonly source: HarborRepository
    readonly target: HarborRepository
    /** The image and its platforms, all of them in the target. */
    readonly subjects: readonly Digest[]
  },
  { harbor, log }: { readonly harbor: ReferrersHarbor; readonly log: Log },
): Promise<void> {
  const { source, target } = input
  const queue = [...input.subjects]
  const seen = new Set<Digest>(queue)
  const stayed: (keyof typeof REASONS)[] = []
  let brought = 0
  for (const subject of queue) {
    const listed = (await harbor.fetchReferrers(source, subject)).filter(
      ({ digest, artifactType }) => !seen.has(digest) && artifactType !== HARBOR_SBOM,
    )
    for (const { digest } of listed) seen.add(digest)
    if (seen.size - input.subjects.length > MAX_REFERRERS) throw tooMany(source)
    for (const { digest } of listed) {
      const result = await bring(digest, subject)
      if (result === 'brought') brought += 1
      else if (result !== 'present') stayed.push(result)
      if (result === 'brought' || result === 'present') queue.push(digest)
    }
  }
  if (brought > 0) {
    log.info(
      `${plural(brought, 'referrer')} of the image copied as well: signatures, attestations and the like`,
    )
  }
  for (const reason of new Set(stayed)) {
    const count = stayed.filter((other) => other === reason).length
    const what = count === 1 ? 'One referrer' : `Each of ${count} referrers`
    log.info(
      `${what} of the image is not copied and stays in ${formatHarborRepository(source)}: it ${REASONS[reason]}`,
    )
  }

  async function bring(
    digest: Digest,
    subject: Digest,
  ): Promise<'brought' | 'present' | keyof typeof REASONS> {
    if ((await harbor.fetchArtifact(target, digest)) !== undefined) return 'present'
    const found = await harbor.fetchManifest(source, digest)
    if (found === 'blocked') return 'hidden'
    // Deleted since the list was made: it no longer counts.
    if (found === 'absent') return 'present'
    const manifest = describeManifest(digest, found)
    if (manifest.parts.subject !== subject) return 'tagged'
    if (manifest.parts.isRunnable) return 'runnable'
    if (manifest.parts.artifactType === HARBOR_SBOM) return 'present'
    if (await mayRun(found, manifest.parts)) return 'runnable'
    await writeManifest(manifest, { source, target, harbor })
    return 'brought'
  }
  /** containerd runs what has such a configuration, whatever its type says; one that cannot be read may be such. */
  async function mayRun(found: Manifest, { config }: ManifestParts): Promise<boolean> {
    if (config === undefined) return true
    if (config.digest === EMPTY_CONFIG || holdsPayloadsAlone(found)) return false
    const configuration = await harbor.fetchConfiguration(source, config)
    return configuration === undefined || mayBeRunnable(configuration)
  }
}
