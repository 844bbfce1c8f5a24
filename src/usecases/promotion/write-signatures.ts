import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { describeManifest, writeManifest } from './write-manifest.ts'

type SignaturesHarbor = HarborBlobs & HarborManifests

/**
 * Writes the manifests of signatures whose blobs are in Harbor already: OCI referrers by their digest, cosign's own
 * under the tag that binds them to their image. A tag that is there with something else stays as it is, because cosign
 * adds signatures to what it finds: those of the target may be nowhere else.
 *
 * @throws HarborError.
 */
export async function writeSignatures(
  input: {
    /** Where the blobs are; absent when that is the target. */
    readonly source?: HarborRepository
    readonly target: HarborRepository
    readonly signatures: readonly Signature[]
  },
  { harbor, log }: { readonly harbor: SignaturesHarbor; readonly log: Log },
): Promise<void> {
  const { source = input.target, target, signatures } = input
  if (signatures.length === 0) return
  const path = formatHarborRepository(target)
  const isSameRepository = formatHarborRepository(source) === path
  const tags: string[] = []
  let referrers = 0
  for (const signature of signatures) {
    const { digest, tag, mediaType, bytes } = signature
    if (tag !== undefined && (await isTaken(tag, signature))) continue
    if (!isSameRepository)
      await writeManifest(describeManifest(digest, signature), { source, target, harbor })
    if (isSameRepository || tag !== undefined) {
      await harbor.putManifest(target, { reference: tag ?? digest, mediaType, bytes })
    }
    if (tag === undefined) referrers += 1
    else tags.push(tag)
  }
  if (referrers > 0)
    log.info(
      `${plural(referrers, 'referrer')} of the image in ${path}: signatures, attestations and the like`,
    )
  if (tags.length > 0) {
    log.info(`Signatures that only a tag of cosign binds to the image, in ${path}: ${tags.join(', ')}`)
  }

  /** Whether there is nothing to write under this tag. */
  async function isTaken(tag: string, { digest }: Signature): Promise<boolean> {
    const state = await harbor.fetchManifestState(target, tag)
    if (state.kind === 'absent') return false
    if (state.digest === digest) return true
    const present = state.digest === undefined ? 'something that cannot be read' : shortDigest(state.digest)
    log.warning(
      `The tag ${tag} of ${path} is on ${present} and is not moved: the source has ${shortDigest(digest)} under it, and cosign keeps all signatures of an image in this one place. To take those of the source, delete that tag in Harbor and run the job again`,
    )
    return true
  }
}
