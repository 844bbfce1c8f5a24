import { UserError } from '../../domain/errors.ts'
import type { Artifact } from '../../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'

/** An image with more platforms, signatures and so on is not looked through. */
const MAX_FAMILY = 1_000

/**
 * An artifact with all that Harbor copies and deletes together with it: the children of an index and the accessories
 * of each. The artifact itself is the first; none when it is not there.
 *
 * @throws UserError when there are more than can be looked at.
 */
export async function fetchFamily(
  repository: HarborRepository,
  root: { readonly digest: Digest; readonly harbor: HarborArtifacts },
): Promise<readonly Artifact[]> {
  const family: Artifact[] = []
  const queue: Digest[] = [root.digest]
  const seen = new Set<Digest>(queue)
  for (const digest of queue) {
    if (seen.size > MAX_FAMILY) {
      throw new UserError(
        `failed to look at ${formatHarborRepository(repository)}@${root.digest}: more than ${MAX_FAMILY} manifests belong to it`,
      )
    }
    const artifact = await root.harbor.fetchArtifact(repository, digest)
    if (artifact === undefined) continue
    family.push(artifact)
    for (const part of [...artifact.references, ...artifact.accessories]) {
      if (seen.has(part.digest)) continue
      seen.add(part.digest)
      queue.push(part.digest)
    }
  }
  return family
}
