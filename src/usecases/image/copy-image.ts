import {
  type FileSource,
  isFileSource,
  isStoreSource,
  mayBeLocal,
  onDockerHub,
  type ResolvedSource,
  type StoreSource,
  writtenDigest,
} from '../../domain/copy/source.ts'
import type { SourceImage, StagedImage } from '../../domain/copy/source-image.ts'
import { titleOf } from '../../domain/copy/transport.ts'
import { assertNever, CancelledError, HarborError, UserError } from '../../domain/errors.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { formatPlatform } from '../../domain/oci/manifest.ts'
import type { PlatformChoice } from '../../domain/oci/platform-choice.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import type { SignatureMode } from '../../domain/oci/signature.ts'
import { planTags } from '../../domain/promotion/tag-plan.ts'
import { formatBytes, plural } from '../../domain/text/format.ts'
import type { Crane } from '../../ports/crane.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests, Manifest } from '../../ports/harbor/manifests.ts'
import type { ImageStager, StagingOptions } from '../../ports/image-stager.ts'
import type { ImageStores } from '../../ports/image-store.ts'
import type { Log } from '../../ports/log.ts'
import type { Signature, SourceRegistry } from '../../ports/source-registry.ts'
import {
  describeTaggingFailure,
  fetchTagStates,
  putTags,
  requireMovableTags,
  type Tagging,
} from '../promotion/tags.ts'
import { writeSignatures } from '../promotion/write-signatures.ts'
import { gatherSignatures, mentionSignatures, requireOrigin } from './gather-signatures.ts'
import { isPresent, pushImage } from './push-image.ts'

type CopyImageHarbor = HarborArtifacts & HarborArtifactChanges & HarborBlobs & HarborManifests

export interface CopyInput {
  readonly connection: HarborConnection
  readonly source: ResolvedSource
  readonly repository: HarborRepository
  readonly tags: readonly string[]
  readonly platform?: PlatformChoice
  /** More is not unpacked of an image that is a file, nor read from a registry. */
  readonly maxUnpackedBytes: number
  /** Leaves the image without the tags: they wait for its verdict. */
  readonly quarantine: boolean
  readonly signatures: SignatureMode
}

export interface CopyPorts {
  /** Where the signatures of a source are looked for. */
  readonly registry: SourceRegistry
  readonly harbor: CopyImageHarbor
  readonly crane: Crane
  readonly stores: ImageStores
  readonly stager: ImageStager
  readonly log: Log
}

export interface CopyResult {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
  /** The wanted tags that are on it now. */
  readonly tags: readonly string[]
  /** With quarantine, the wanted tags that are not. */
  readonly pendingTags: readonly string[]
  /** The bytes whose digest is `digest`, which are needed to set a tag. */
  readonly manifest: Manifest
  /** Of an index, the manifests of its images. */
  readonly childManifests: readonly Manifest[]
  /** With quarantine, the signatures whose blobs are in Harbor and whose manifests wait for the verdict. */
  readonly signatures: readonly Signature[]
  /** false: Harbor had this digest already and nothing was sent. */
  readonly pushed: boolean
}

/**
 * Puts the image into Harbor under its digest and then puts the tags on it.
 *
 * The push is by digest, never by tag: crane looks at a tag before it writes it, and Harbor answers 412 to
 * that look when the project's policy blocks the tag's present image. For a digest that is there already crane is not
 * started. The tags follow as a PUT of the manifest's own bytes, which moves each of
 * them in one step and sends no layer twice. In quarantine they do not follow: `promote` puts them on later. Signatures
 * come before the tags, in quarantine too: with them a policy of the project may let clients have the image.
 */
export async function copyImage(input: CopyInput, ports: CopyPorts): Promise<CopyResult> {
  const { repository } = input
  // Harbor and the registry of the source are asked at the same time. A build or a daemon may take minutes, after which
  // the answer would be old.
  const early = isInRegistry(input.source) ? fetchTagStates(input, ports.harbor) : undefined
  // What is wrong with the source is said first.
  early?.catch(() => undefined)
  const { image, origin } = await stage(input, ports)
  requireWrittenDigest(input, image)
  requireOrigin(input.signatures, origin)
  const path = formatHarborRepository(repository)
  const reference = `${input.connection.host}/${path}@${image.digest}`
  ports.log.info(`Image ${image.digest}: ${describe(image)}`)

  const [isThere, states] = await Promise.all([
    isPresent(image.digest, { repository, harbor: ports.harbor }),
    early ?? fetchTagStates(input, ports.harbor),
  ])
  const plan = planTags(image.digest, states)
  requireMovableTags(plan, { repository, nothingDone: 'Nothing has been pushed.' })
  const mentioned = mention(input, { ...ports, image, origin })
  if (isThere) {
    ports.log.info(`Harbor has ${shortDigest(image.digest)} in ${path} already; nothing is sent`)
  } else {
    await pushImage({ image, repository }, ports)
  }
  await mentioned
  const manifest: Manifest = { mediaType: image.mediaType, bytes: image.manifestBytes }
  const signatures = await findSignatures(input, { ...ports, image, origin })
  const { digest, childManifests } = image
  const copied = { reference, digest, manifest, childManifests, pushed: !isThere }
  const pendingTags = input.quarantine ? plan.steps.map(({ tag }) => tag) : []
  const isWaiting = pendingTags.length > 0 || plan.present.length === 0
  if (!(input.quarantine && isWaiting)) await writeSignatures({ target: repository, signatures }, ports)
  if (input.quarantine) {
    if (pendingTags.length > 0) {
      ports.log.info(`In quarantine: ${pendingTags.join(', ')} must wait for the verdict`)
    }
    return { ...copied, tags: plan.present, pendingTags, signatures: isWaiting ? signatures : [] }
  }
  // By PUT only: the run pushes anyway, and a PUT needs no further permission.
  const tagging = await putTags(
    { repository, digest: image.digest, steps: plan.steps, manifest: async () => manifest, mayCreate: false },
    ports,
  )
  throwFailure(tagging)
  return { ...copied, tags: input.tags, pendingTags, signatures: [] }
}

/** By its name alone: the Docker daemon need not be asked. */
function isInRegistry(source: ResolvedSource): boolean {
  return source.kind === 'registry' && !mayBeLocal(source.reference)
}

/** Looks for signatures that stay in the source. It is only a note, and the copy does not wait for it. */
function mention(
  { signatures }: CopyInput,
  {
    image,
    origin,
    ...ports
  }: CopyPorts & { readonly image: SourceImage; readonly origin: Reference | undefined },
): Promise<void> {
  if (origin === undefined || signatures !== 'leave') return Promise.resolve()
  const mentioned = mentionSignatures({ origin, digest: image.digest }, ports)
  // Cancelled, as the copy is, whose error is the one that counts.
  mentioned.catch(() => undefined)
  return mentioned
}

/** Those that were asked for, with their blobs in Harbor already. */
async function findSignatures(
  { repository, signatures, maxUnpackedBytes }: CopyInput,
  found: CopyPorts & { readonly image: SourceImage; readonly origin: Reference | undefined },
): Promise<readonly Signature[]> {
  const { image, origin } = found
  if (origin === undefined || signatures === 'leave') return []
  const subjects = [image.digest, ...image.children]
  return gatherSignatures({ origin, target: repository, subjects, maxBytes: maxUnpackedBytes }, found)
}

function throwFailure(tagging: Tagging): void {
  const error = tagging.failure?.error
  if (error === undefined) return
  const reached = describeTaggingFailure(tagging)
  if (error instanceof CancelledError) throw new CancelledError(reached, { cause: error })
  throw new HarborError(reached, { status: error.status, kind: error.kind, cause: error })
}

interface Staged {
  readonly image: SourceImage
  /** Where its registry has it; absent for an image that was read from none. */
  readonly origin?: Reference
}

async function stage(input: CopyInput, ports: CopyPorts): Promise<Staged> {
  const { source, platform, maxUnpackedBytes } = input
  const staging: StagingOptions = { maxUnpackedBytes, ...(platform === undefined ? {} : { platform }) }
  if (source.kind === 'registry') {
    if (mayBeLocal(source.reference)) return stageShortName(source, { staging, ports })
    ports.log.info(`Source: ${formatReference(source.reference)} in its registry`)
    if (source.isPathToo)
      ports.log.info(`There is a path ${source.text}, too. To use it, write ./${source.text}`)
    return { image: await ports.registry.readImage(source.reference, staging), origin: source.reference }
  }
  if (isStoreSource(source)) {
    ports.log.info(`Source: ${source.name} in ${titleOf(source.kind)}`)
    return { image: await stageFromStore(source, { staging, ports }) }
  }
  if (!isFileSource(source)) return assertNever(source)
  ports.log.info(`Source: ${source.path} (${source.kind})${describeNameToo(source)}`)
  return { image: await ports.stager.stage(source, staging) }
}

/** Which of two meanings was chosen, where a text has both. */
function describeNameToo(source: FileSource): string {
  if (!source.isNameToo) return ''
  const { path } = source
  return `, because there is a path of that name; for an image of that name write docker-daemon:${path} or ${onDockerHub(path)}`
}

/** @throws UserError when what was read is not what the user wrote the digest of. */
function requireWrittenDigest({ source }: CopyInput, image: SourceImage): void {
  const digest = writtenDigest(source)
  if (digest === undefined || digest === image.sourceDigest) return
  const isDaemon = source.kind === 'docker-daemon'
  if (isDaemon && source.name === digest && digest === image.configDigest) return
  const why = isDaemon
    ? '. Unless it uses the containerd image store, the Docker daemon does not keep the manifests of the images that it pulls: write the reference in its registry, without docker-daemon:'
    : ''
  throw new UserError(
    `the input image asks for ${digest}, but the image that was read is ${image.sourceDigest}; nothing has been pushed${why}`,
  )
}

/**
 * A name without a registry: an image of the Docker daemon when it has one, else of Docker Hub.
 *
 * @throws UserError that says that the daemon was asked, too: an image that was just built and is in neither was
 * most likely not loaded into it.
 */
async function stageShortName(
  source: Extract<ResolvedSource, { kind: 'registry' }>,
  options: { readonly staging: StagingOptions; readonly ports: CopyPorts },
): Promise<Staged> {
  const { text, reference } = source
  const { stores, registry, log } = options.ports
  const isLocal = await stores['docker-daemon'].hasImage(text)
  log.info(`Source: ${text} ${isLocal ? 'in the local Docker daemon' : 'in Docker Hub'}`)
  if (source.isPathToo) log.info(`There is a path ${text}, too. To use it, write ./${text}`)
  if (isLocal) return { image: await stageFromStore({ kind: 'docker-daemon', name: text }, options) }
  try {
    return { image: await registry.readImage(reference, options.staging), origin: reference }
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof CancelledError) throw error
    const asked =
      isLocal === undefined
        ? 'there is no docker on PATH to ask for it; if a local image is meant, docker must be on PATH, and a layout is written oci:PATH'
        : 'the local Docker daemon was asked and does not have it; when it was just built with docker/build-push-action, set load: true there (docker buildx build: --load), or give the file that the build wrote'
    throw new UserError(`${text}: ${asked}. In Docker Hub: ${error.message}`, { cause: error })
  }
}

/** A store hands an image over as a file, whose content says of which form. */
async function stageFromStore(
  { kind, name }: StoreSource,
  options: { readonly staging: StagingOptions; readonly ports: CopyPorts },
): Promise<StagedImage> {
  const { staging } = options
  const { stores, stager } = options.ports
  const path = await stores[kind].save(name)
  return stager.stage({ kind: await stager.recognise(path, staging), path }, staging)
}

function describe(image: SourceImage): string {
  const platforms = image.platforms.map(formatPlatform).join(', ')
  return `${platforms === '' ? 'no platform' : platforms}; ${plural(image.blobs.length, 'blob')}, ${formatBytes(image.totalBytes)}`
}
