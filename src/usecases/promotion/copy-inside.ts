import { errorMessage, HarborError, isMissingPermission } from '../../domain/errors.ts'
import type { Artifact } from '../../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { Log } from '../../ports/log.ts'
import { fetchFamily } from './artifact-family.ts'

type CopyHarbor = HarborArtifacts & HarborArtifactChanges

/**
 * Brings an image whose manifests no client may read at the moment, because a policy of their project says so although
 * our verdict passed. Harbor's copy call reads them inside, and takes every tag along; so it is made only when there
 * is no tag but those asked for, on the image and on whatever comes with it. Looked at right before, and again after.
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
      `failed to copy ${from}@${digest} to ${to}: a policy of the project "${source.project}" keeps ${shortDigest(input.blocked)} from being read ("prevent vulnerable images", or one that wants signatures), also while a scan of it is under way, and Harbor's own copy would ${obstacle}. Run the job again when the scan is over, or change that policy. Nothing was copied, no tag was set`,
      { status: 412 },
    )
  }
  try {
    await harbor.copyArtifact(target, { repository: source, digest })
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    throw new HarborError(
      `${errorMessage(error)}, and artifact: read on "${source.project}", because a policy keeps the image from being read in any other way. Nothing was copied, no tag was set`,
      { status: 403, cause: error },
    )
  }
  const copied = await harbor.fetchArtifact(target, digest)
  const strange = (copied?.tags ?? []).filter(({ name }) => !input.tags.includes(name))
  if (strange.length > 0) {
    const names = strange.map(({ name }) => name).join(', ')
    throw new HarborError(
      `copied ${shortDigest(digest)} to ${to}, and ${names} came along, put on ${from}@${shortDigest(digest)} at the very moment of the copy. Look at ${names} in ${to}: an image there may have lost it. No other tag was set`,
    )
  }
  log.info(
    `Copied ${shortDigest(digest)} from ${from} to ${to} by Harbor's own call: a policy keeps it from being read, and no other tag could come along`,
  )
}

/** What of the copy would go too far; completes "Harbor's own copy would …". */
function findObstacle(
  family: readonly Artifact[],
  input: { readonly digest: Digest; readonly tags: readonly string[] },
): string | undefined {
  const tags = family.flatMap((artifact) =>
    artifact.tags
      .map(({ name }) => name)
      .filter((name) => artifact.digest !== input.digest || !input.tags.includes(name)),
  )
  if (tags.length > 0) return `take other tags along: ${tags.join(', ')}`
  const [root, ...others] = family
  const children = new Set(family.flatMap(({ references }) => references.map((child) => child.digest)))
  const unjudged = others.find(({ digest, platform }) => platform !== undefined && !children.has(digest))
  if (root === undefined || unjudged === undefined) return undefined
  return `take along ${shortDigest(unjudged.digest)}, an image that refers to this one and was not judged`
}
