import { mayBeLocal, type ResolvedSource } from '../domain/copy/source.ts'
import { CancelledError, errorMessage, HarborError, UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../domain/oci/digest.ts'
import { formatPlatform, type Platform } from '../domain/oci/manifest.ts'
import { formatReference } from '../domain/oci/reference.ts'
import { formatBytes, plural } from '../domain/text/format.ts'
import type { Crane, DockerDaemon, HarborApi, ImageStager, Log, StagedImage } from '../ports/ports.ts'

export interface CopyInput {
  readonly connection: HarborConnection
  readonly source: ResolvedSource
  readonly repository: HarborRepository
  readonly tags: readonly string[]
  readonly platform?: Platform
}

export interface CopyPorts {
  readonly harbor: HarborApi
  readonly crane: Crane
  readonly docker: DockerDaemon
  readonly stager: ImageStager
  readonly log: Log
}

export interface CopyResult {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
  readonly tags: readonly string[]
  /** false: Harbor had this digest already and nothing was sent. */
  readonly pushed: boolean
}

/**
 * Puts the image into Harbor under its digest and then puts the tags on it.
 *
 * The push is by digest, never by tag: crane looks at a tag before it writes it, and Harbor answers 412 to
 * that look when the project's policy blocks the tag's present image. A digest that is there already is not
 * pushed again for the same reason. The tags follow as a PUT of the manifest's own bytes, which moves each of
 * them in one step and sends no layer twice.
 */
export async function copyImage(input: CopyInput, ports: CopyPorts): Promise<CopyResult> {
  const { repository } = input
  const image = await stage(input, ports)
  const path = formatHarborRepository(repository)
  const reference = `${input.connection.host}/${path}@${image.digest}`
  ports.log.info(`Image ${image.digest}: ${describe(image)}`)

  const isThere = await isPresent(image.digest, { repository, harbor: ports.harbor })
  const pendingTags = await planTags({ ...input, digest: image.digest }, ports.harbor)
  if (isThere) {
    ports.log.info(`Harbor has ${shortDigest(image.digest)} in ${path} already; nothing is sent`)
  } else {
    const pushed = await ports.crane.push(image, { reference })
    if (pushed !== image.digest) {
      throw new UserError(
        `crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`,
      )
    }
  }
  await putTags({ image, repository, tags: pendingTags }, ports)
  return { reference, digest: image.digest, tags: input.tags, pushed: !isThere }
}

async function stage(input: CopyInput, ports: CopyPorts): Promise<StagedImage> {
  const { source, platform } = input
  switch (source.kind) {
    case 'registry':
      if (mayBeLocal(source.reference) && (await ports.docker.hasImage(source.text))) {
        ports.log.info(`Source: ${source.text} in the local Docker daemon`)
        return stageFromDaemon(source.text, { platform, ports })
      }
      ports.log.info(`Source: ${formatReference(source.reference)} in its registry`)
      return ports.stager.stage(
        {
          kind: 'oci-layout',
          path: await ports.crane.pull({
            reference: source.text,
            ...(platform === undefined ? {} : { platform }),
          }),
        },
        platform,
      )
    case 'docker-daemon':
      ports.log.info(`Source: ${source.name} in the local Docker daemon`)
      return stageFromDaemon(source.name, { platform, ports })
    default:
      ports.log.info(`Source: ${source.path} (${source.kind})`)
      return ports.stager.stage(source, platform)
  }
}

async function stageFromDaemon(
  name: string,
  options: { readonly platform: Platform | undefined; readonly ports: CopyPorts },
): Promise<StagedImage> {
  const path = await options.ports.docker.save(name)
  return options.ports.stager.stage(
    { kind: await options.ports.stager.recognise(path), path },
    options.platform,
  )
}

function describe(image: StagedImage): string {
  const platforms = image.platforms.map(formatPlatform).join(', ')
  return `${platforms === '' ? 'no platform' : platforms}; ${plural(image.blobs.length, 'blob')}, ${formatBytes(image.totalBytes)}`
}

/**
 * Asks the REST API first: the registry API answers 412 for an image that the project's policy blocks. A robot
 * that may not read artifacts has only the registry API, where a 412 says "there" all the same.
 */
async function isPresent(
  digest: Digest,
  options: { readonly repository: HarborRepository; readonly harbor: HarborApi },
): Promise<boolean> {
  try {
    return (await options.harbor.fetchArtifact(options.repository, digest)) !== undefined
  } catch (error) {
    if (!isForbidden(error)) throw error
    const state = await options.harbor.fetchManifestState(options.repository, digest)
    return state.kind === 'present'
  }
}

/** The tags that are not on this digest yet. @throws UserError that names every immutable tag in the way. */
async function planTags(
  input: { readonly repository: HarborRepository; readonly tags: readonly string[]; readonly digest: Digest },
  harbor: HarborApi,
): Promise<string[]> {
  const pending: string[] = []
  const immutable: string[] = []
  for (const tag of input.tags) {
    const present = await fetchTag(tag, { repository: input.repository, harbor })
    if (present?.digest === input.digest) continue
    if (present?.immutable === true) immutable.push(tag)
    pending.push(tag)
  }
  if (immutable.length > 0) {
    const path = formatHarborRepository(input.repository)
    throw new UserError(
      `${plural(immutable.length, 'tag')} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(', ')}. Use other tags. Nothing has been pushed.`,
    )
  }
  return pending
}

async function fetchTag(
  tag: string,
  options: { readonly repository: HarborRepository; readonly harbor: HarborApi },
): Promise<{ readonly digest?: Digest | undefined; readonly immutable: boolean } | undefined> {
  const { repository, harbor } = options
  try {
    const artifact = await harbor.fetchArtifact(repository, tag)
    if (artifact === undefined) return undefined
    const immutable = artifact.tags.some((candidate) => candidate.name === tag && candidate.immutable)
    return { digest: artifact.digest, immutable }
  } catch (error) {
    if (!isForbidden(error)) throw error
    const state = await harbor.fetchManifestState(repository, tag)
    return state.kind === 'present' ? { digest: state.digest, immutable: false } : undefined
  }
}

async function putTags(
  input: {
    readonly image: StagedImage
    readonly repository: HarborRepository
    readonly tags: readonly string[]
  },
  ports: CopyPorts,
): Promise<void> {
  const set: string[] = []
  for (const tag of input.tags) {
    try {
      await ports.harbor.putManifest(input.repository, {
        reference: tag,
        mediaType: input.image.mediaType,
        bytes: input.image.manifestBytes,
      })
    } catch (error) {
      const done = set.length === 0 ? 'No tag was set before it' : `Set before it: ${set.join(', ')}`
      const reached = `${errorMessage(error)}. ${done}; running the job again completes the rest`
      if (error instanceof CancelledError) throw new CancelledError(reached, { cause: error })
      if (!(error instanceof HarborError)) throw error
      throw new HarborError(reached, {
        ...(error.status === undefined ? {} : { status: error.status }),
        cause: error,
      })
    }
    set.push(tag)
    ports.log.info(`Tag ${tag} is on ${shortDigest(input.image.digest)}`)
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof HarborError && error.status === 403
}
