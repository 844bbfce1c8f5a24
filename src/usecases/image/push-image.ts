import { CommandError, HarborError, isMissingPermission, UserError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { Crane } from '../../ports/crane.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborManifests } from '../../ports/harbor/manifests.ts'
import type { ImageStager, StagedChild, StagedImage } from '../../ports/image-stager.ts'
import type { Log } from '../../ports/log.ts'

type PushHarbor = HarborArtifacts & HarborManifests

export interface PushInput {
  readonly image: StagedImage
  /** `host[:port]` of Harbor's registry. */
  readonly host: string
  readonly repository: HarborRepository
}

export interface PushPorts {
  readonly harbor: PushHarbor
  readonly crane: Crane
  readonly stager: ImageStager
  readonly log: Log
}

/**
 * Sends what Harbor does not have of an image, which it does not have as a whole, by digest.
 *
 * crane looks at every manifest before it sends it, and a project that prevents vulnerable images answers 412 to
 * that look for each one that is unscanned, being scanned or over the limit. So a platform that is there already, from
 * another image or from a push that failed, is not sent again; and what failed is checked once more, because the
 * answer to a manifest may be lost after Harbor has taken it.
 *
 * @throws UserError when crane pushed another digest; CommandError, HarborError.
 */
export async function pushImage(input: PushInput, ports: PushPorts): Promise<void> {
  const { image } = input
  const missing = await missingChildren(input, ports)
  if (missing.length === image.children.length) {
    const failure = await pushWithCrane(image, { input, ports })
    if (failure === undefined) return
    const left = await missingChildren(input, ports)
    // Nothing of it arrived, or it is not an index: there is nothing to resume.
    if (left.length === missing.length) throw failure
    ports.log.warning(`${failure.message}. A part has arrived; the missing manifests are sent one by one`)
    return pushRest(left, { input, ports })
  }
  ports.log.info(
    `Harbor has ${image.children.length - missing.length} of the ${image.children.length} manifests of the index already`,
  )
  return pushRest(missing, { input, ports })
}

interface Context {
  readonly input: PushInput
  readonly ports: PushPorts
}

/** The missing manifests one by one, and last the index that names them all. */
async function pushRest(missing: readonly StagedChild[], context: Context): Promise<void> {
  const { image, repository } = context.input
  const { harbor, stager, log } = context.ports
  for (const child of missing) {
    if (child.indexBytes !== undefined) {
      const { digest, mediaType, indexBytes } = child
      await harbor.putManifest(repository, { reference: digest, mediaType, bytes: indexBytes })
      continue
    }
    const failure = await pushWithCrane(await stager.narrow(image, child), context)
    if (failure !== undefined) throw failure
  }
  const { digest, mediaType, manifestBytes } = image
  await harbor.putManifest(repository, { reference: digest, mediaType, bytes: manifestBytes })
  log.info(`The index ${shortDigest(digest)} is in Harbor`)
}

/** The failure, unless Harbor has the image despite it. */
async function pushWithCrane(image: StagedImage, context: Context): Promise<CommandError | undefined> {
  const { host, repository } = context.input
  const { crane, log } = context.ports
  const reference = `${host}/${formatHarborRepository(repository)}@${image.digest}`
  let pushed: Digest
  try {
    pushed = await crane.push(image, { reference })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (!(await isThere(image.digest, context))) return error
    log.info(`${shortDigest(image.digest)} is complete in Harbor despite the error`)
    return undefined
  }
  if (pushed !== image.digest) {
    throw new UserError(
      `crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`,
    )
  }
  return undefined
}

/** After a failure Harbor may give no answer either: then crane's error is kept. */
async function isThere(digest: Digest, { input, ports }: Context): Promise<boolean> {
  try {
    return await isPresent(digest, { repository: input.repository, harbor: ports.harbor })
  } catch (error) {
    if (error instanceof HarborError) return false
    throw error
  }
}

async function missingChildren(input: PushInput, ports: PushPorts): Promise<StagedChild[]> {
  const { repository, image } = input
  const missing: StagedChild[] = []
  for (const child of image.children) {
    if (!(await isPresent(child.digest, { repository, harbor: ports.harbor }))) missing.push(child)
  }
  return missing
}

/**
 * Asks the REST API first: the registry API answers 412 for an image that the project's policy blocks. A robot
 * that may not read artifacts has only the registry API, where a 412 says "there" all the same.
 */
export async function isPresent(
  digest: Digest,
  options: { readonly repository: HarborRepository; readonly harbor: PushHarbor },
): Promise<boolean> {
  try {
    return (await options.harbor.fetchArtifact(options.repository, digest)) !== undefined
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    const state = await options.harbor.fetchManifestState(options.repository, digest)
    return state.kind === 'present'
  }
}
