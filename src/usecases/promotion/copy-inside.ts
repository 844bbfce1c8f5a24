import { errorMessage, HarborError, isMissingPermission } from '../../domain/errors.ts'
import type { Artifact } from '../../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { Log } from '../../ports/log.ts'
import { fetchFamily } from './artifact-family.ts'

type CopyHarbor = HarborArtifacts & HarborArtifactChanges

/**
 * Copies an image whose manifests no client may read at the moment, because a policy of their project forbids it
 * although our verdict passed. Harbor's copy call reads them inside and copies every tag, so it is made only when the
 * image, and everything that belongs to it, has no other tag than the wanted ones. Checked before, and again after.
 *
 * @throws HarborError when it cannot be done without touching another tag; nothing has been copied then.
 */
export async function copyWithoutTags(
  input: {
    readonly source: HarborRepository
    readonly target: HarborRepository
    readonly digest: Digest
    readonly tags: readonly string[]
    /** The manifest that could not be read. */
    readonly blocked: Digest
  },
  { harbor, log }: { readonly harbor: CopyHarbor; readonly log: Log },
): Promise<void> {
  const { source, target, digest } = input
  const [from, to] = [formatHarborRepository(source), formatHarborRepository(target)]
  const family = await fetchFamily(source, { digest, harbor })
  const obstacle = findObstacle(family, input)
  if (obstacle !== undefined) {
    throw new HarborError(
      `failed to copy ${from}@${digest} to ${to}: a policy of the project "${source.project}" blocks reading ${shortDigest(input.blocked)} ("prevent vulnerable images", or one that requires signatures), also while it is being scanned, and Harbor's own copy would ${obstacle}. Run the job again when the scan is over, or change that policy. Nothing was copied, no tag was set`,
      { status: 412 },
    )
  }
  try {
    await harbor.copyArtifact(target, { repository: source, digest })
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    throw new HarborError(
      `${errorMessage(error)}, and artifact: read on "${source.project}", because a policy blocks every other way to read the image. Nothing was copied, no tag was set`,
      { status: 403, cause: error },
    )
  }
  const copied = await harbor.fetchArtifact(target, digest)
  const strange = (copied?.tags ?? []).filter(({ name }) => !input.tags.includes(name))
  if (strange.length > 0) {
    const names = strange.map(({ name }) => name).join(', ')
    throw new HarborError(
      `copied ${shortDigest(digest)} to ${to}, and ${names} was copied as well, because it was put on ${from}@${shortDigest(digest)} during the copy. Check ${names} in ${to}: an image there may have lost it. No other tag was set`,
    )
  }
  log.info(
    `Copied ${shortDigest(digest)} from ${from} to ${to} by Harbor's own call: a policy blocks reading it, and it has no other tag that would be copied as well`,
  )
}

/** What the copy would change beyond the wanted tags; completes "Harbor's own copy would …". */
function findObstacle(
  family: readonly Artifact[],
  input: { readonly digest: Digest; readonly tags: readonly string[] },
): string | undefined {
  const tags = family.flatMap((artifact) =>
    artifact.tags
      .map(({ name }) => name)
      .filter((name) => artifact.digest !== input.digest || !input.tags.includes(name)),
  )
  if (tags.length > 0) return `copy other tags as well: ${tags.join(', ')}`
  const [root, ...others] = family
  const children = new Set(family.flatMap(({ references }) => references.map((child) => child.digest)))
  const unjudged = others.find(({ digest, platform }) => platform !== undefined && !children.has(digest))
  if (root === undefined || unjudged === undefined) return undefined
  return `copy ${shortDigest(unjudged.digest)} as well, an image that refers to this one and was not judged`
}
