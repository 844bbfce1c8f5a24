import type { SourceImage } from '../../domain/copy/source-image.ts'
import { CommandError, HarborError, isMissingPermission } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { Crane } from '../../ports/crane.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborManifests } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'

type PushHarbor = HarborArtifacts & HarborManifests

/**
 * Sends what Harbor does not have of an image, which it does not have as a whole, by digest. What failed is looked up
 * once more, because the answer to a manifest may be lost after Harbor has taken it.
 *
 * @throws CommandError, HarborError; CancelledError.
 */
export async function pushImage(
  { image, repository }: { readonly image: SourceImage; readonly repository: HarborRepository },
  { crane, harbor, log }: { readonly crane: Crane; readonly harbor: PushHarbor; readonly log: Log },
): Promise<void> {
  try {
    await crane.send(image, repository)
  } catch (error) {
    const isFailure = error instanceof CommandError || error instanceof HarborError
    if (!isFailure || !(await isThere(image.digest, { repository, harbor }))) throw error
    log.info(`${shortDigest(image.digest)} is complete in Harbor despite the error`)
  }
}

interface Place {
  readonly repository: HarborRepository
  readonly harbor: PushHarbor
}

/** After a failure Harbor may give no answer either: then the first error is kept. */
async function isThere(digest: Digest, place: Place): Promise<boolean> {
  try {
    return await isPresent(digest, place)
  } catch (error) {
    if (error instanceof HarborError) return false
    throw error
  }
}

/**
 * Asks the REST API first: the registry API answers 412 for an image that the project's policy blocks. A robot
 * that may not read artifacts has only the registry API, where a 412 says "there" all the same.
 */
export async function isPresent(digest: Digest, { repository, harbor }: Place): Promise<boolean> {
  try {
    return (await harbor.fetchArtifact(repository, digest)) !== undefined
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    const state = await harbor.fetchManifestState(repository, digest)
    return state.kind === 'present'
  }
}
