import { HarborError } from '../domain/errors.ts'
import type { Artifact } from '../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../domain/oci/digest.ts'
import { formatPlatform, isAttestation } from '../domain/oci/manifest.ts'
import { compareText } from '../domain/text/format.ts'
import type { HarborApi } from '../ports/ports.ts'

/** Indexes may hold indexes; more than this is not an image anybody built. */
const MAX_INDEX_DEPTH = 4

/** One platform of an image, which Harbor scans by its own digest. */
export interface ImagePlatform {
  /** `os/architecture[/variant]`. */
  readonly platform: string
  readonly digest: Digest
  /** As Harbor had it when it was asked. */
  readonly artifact: Artifact
}

/**
 * The platforms that a scan has to cover: the image itself, or the children of an index without its attestations.
 *
 * @throws HarborError when a part of the image is not there or there is no platform at all.
 */
export async function fetchPlatforms(
  image: { readonly repository: HarborRepository; readonly digest: Digest },
  harbor: Pick<HarborApi, 'fetchArtifact'>,
): Promise<ImagePlatform[]> {
  const platforms: ImagePlatform[] = []
  const visit = async (node: {
    readonly digest: Digest
    readonly platform: string
    readonly depth: number
  }): Promise<void> => {
    const artifact = await harbor.fetchArtifact(image.repository, node.digest)
    if (artifact === undefined) throw artifactNotThere(image.repository, node.digest)
    if (artifact.references.length === 0) {
      const platform = node.platform === '' ? formatPlatform(artifact.platform) : node.platform
      // An index may list the same image twice.
      if (platforms.some((known) => known.digest === node.digest && known.platform === platform)) return
      platforms.push({ platform, digest: node.digest, artifact })
      return
    }
    if (node.depth >= MAX_INDEX_DEPTH)
      throw new HarborError(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`)
    for (const reference of artifact.references.filter((candidate) => !isAttestation(candidate))) {
      await visit({
        digest: reference.digest,
        platform: reference.platform === undefined ? '' : formatPlatform(reference.platform),
        depth: node.depth + 1,
      })
    }
  }
  await visit({ digest: image.digest, platform: '', depth: 0 })
  if (platforms.length === 0) {
    throw new HarborError(`the image ${shortDigest(image.digest)} has no platform that could be scanned`)
  }
  // Harbor lists children in the order in which they happened to arrive; reports of one image should compare.
  return platforms.toSorted((a, b) => compareText(a.platform, b.platform))
}

export function artifactNotThere(repository: HarborRepository, digest: Digest): HarborError {
  return new HarborError(
    `Harbor does not have ${formatHarborRepository(repository)}@${digest}: somebody or a retention rule deleted it, or it was never pushed there`,
  )
}
