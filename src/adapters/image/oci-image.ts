import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../domain/oci/digest.ts'
import {
  type Descriptor,
  formatPlatform,
  isAttestation,
  isDistributable,
  isImageConfigMediaType,
  isIndexMediaType,
  isManifestMediaType,
  isWholePlatform,
  type Platform,
} from '../../domain/oci/manifest.ts'
import { choosePlatform, type PlatformChoice } from '../../domain/oci/platform-choice.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { requireSameLayers } from '../../domain/oci/soundness.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { quote } from '../../domain/text/quote.ts'
import { ARCHIVE_HEADER_LENGTH, isArchive } from './compression.ts'
import {
  blobName,
  digestOf,
  type ImageContent,
  type ImageFiles,
  Measure,
  readContent,
  readDocument,
} from './content.ts'
import { decodeDocument, decodeImageConfig, type ImageConfig } from './wire.ts'

/** An index of a multi-platform image holds manifests; the deepest in use is an index in an index. */
const MAX_DEPTH = 4

/** Indexes and manifests of one image. The largest in use have some dozens. */
const MAX_DOCUMENTS = 1_000

/** All of them together: indexes stay in the memory until they are pushed. */
const MAX_DOCUMENTS_BYTES = 64 * 1024 * 1024

/** Everything that belongs to one image, checked and complete. */
export interface OciImage {
  readonly root: Descriptor
  readonly rootBytes: Buffer
  /** Of a root that is a manifest. */
  readonly config?: Digest
  /** Indexes and manifests that the root leads to, without the root. */
  readonly documents: readonly ImageDocument[]
  /** Configurations and layers, each once. */
  readonly blobs: readonly ImagePart[]
  /** Of every image that can be run. */
  readonly platforms: readonly Platform[]
}

export interface ImagePart {
  readonly digest: Digest
  readonly content: ImageContent
}

/** A manifest or an index below the root. */
export interface ImageDocument extends ImagePart {
  readonly mediaType: string
  /** The bytes of an index; of a manifest crane takes them from the layout. */
  readonly indexBytes?: Buffer
  /** What a manifest itself needs. */
  readonly blobs: readonly Digest[]
}

/** The root of an image. An index that is made for the push is not on disk yet, so its bytes are here. */
export interface ImageRoot {
  readonly descriptor: Descriptor
  readonly bytes?: Buffer
}

export interface OciImageOptions {
  readonly files: ImageFiles
  readonly signal: AbortSignal
}

/**
 * Follows an image from its root to its last layer. Manifests and configurations are compared with their
 * digests; layers with their sizes.
 *
 * @throws ImageProblem for whatever is missing or damaged.
 */
export async function readOciImage(root: ImageRoot, options: OciImageOptions): Promise<OciImage> {
  const documents = new Map<Digest, ImageDocument>()
  const blobs = new Map<Digest, ImagePart>()
  const platforms: Platform[] = []
  let documentBytes = 0

  const visit = async (descriptor: Descriptor, at: { depth: number; bytes: Buffer }): Promise<void> => {
    const document = decodeDocument(at.bytes, descriptor)
    if (document.kind === 'manifest') {
      const config = await readConfig(document.config, options)
      if (config !== undefined) requireSameLayers(document, config.diffIds)
      if (config?.platform !== undefined && !isAttestation(descriptor)) {
        platforms.push(isWholePlatform(descriptor.platform) ? descriptor.platform : config.platform)
      }
      for (const blob of [document.config, ...document.layers]) await addBlob(blob)
      if (isAttestation(descriptor))
        await requirePayloads(descriptor, { ...options, layers: document.layers })
      return
    }
    if (at.depth === MAX_DEPTH) throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`)
    for (const child of document.manifests) {
      if (documents.has(child.digest)) continue
      if (!isDocument(child)) {
        await addBlob(child)
        continue
      }
      const content = await findDocument(child, options)
      const bytes = await readVerified(child, { ...options, content })
      documents.set(child.digest, describeDocument(child, { content, bytes }))
      if (documents.size > MAX_DOCUMENTS) throw new ImageProblem(`has more than ${MAX_DOCUMENTS} manifests`)
      documentBytes += bytes.length
      if (documentBytes > MAX_DOCUMENTS_BYTES) {
        throw new ImageProblem(
          `has manifests of more than ${formatBytes(MAX_DOCUMENTS_BYTES)} together, which no image has`,
        )
      }
      await visit(child, { depth: at.depth + 1, bytes })
    }
  }

  const addBlob = async (descriptor: Descriptor): Promise<void> => {
    const { digest, mediaType } = descriptor
    if (blobs.has(digest) || !isDistributable(mediaType)) return
    blobs.set(digest, { digest, content: await findBlob(descriptor, options) })
  }

  const rootBytes = await readRoot(root, options)
  await visit(root.descriptor, { depth: 0, bytes: rootBytes })
  const document = decodeDocument(rootBytes, root.descriptor)
  return {
    root: root.descriptor,
    rootBytes,
    ...(document.kind === 'manifest' ? { config: document.config.digest } : {}),
    documents: [...documents.values()],
    blobs: [...blobs.values()],
    platforms,
  }
}

/**
 * An attestation is not judged, because no client runs it. podman would when it is given its digest, whatever type a layer
 * has.
 *
 * @throws ImageProblem when a layer is an archive.
 */
async function requirePayloads(
  { digest }: Descriptor,
  options: OciImageOptions & { readonly layers: readonly Descriptor[] },
): Promise<void> {
  for (const layer of options.layers) {
    const content = await options.files.find(blobName(layer.digest))
    if (content === undefined || !isArchive(await readBeginning(content, options.signal))) continue
    throw new ImageProblem(
      `is refused: its index calls ${digest} an attestation, and ${layer.digest} in it is an archive, which a client could unpack and run unjudged`,
    )
  }
}

async function readBeginning(content: ImageContent, signal: AbortSignal): Promise<Buffer> {
  const size = Math.min(content.size, ARCHIVE_HEADER_LENGTH)
  return buffer(await readContent({ ...content, size }, signal))
}

function describeDocument(
  descriptor: Descriptor,
  found: { readonly content: ImageContent; readonly bytes: Buffer },
): ImageDocument {
  const document = decodeDocument(found.bytes, descriptor)
  const part = { digest: descriptor.digest, content: found.content, mediaType: descriptor.mediaType }
  return document.kind === 'index'
    ? { ...part, indexBytes: found.bytes, blobs: [] }
    : { ...part, blobs: [document.config, ...document.layers].map(({ digest }) => digest) }
}

/**
 * Goes from the root to the manifest of one platform, by the rule of every source.
 *
 * @throws ImageProblem when the image is not for that platform, or has several for it.
 */
export async function descendTo(
  choice: PlatformChoice,
  options: OciImageOptions & { readonly root: ImageRoot },
): Promise<ImageRoot> {
  const { root } = options
  const chosen = await choosePlatform(root.descriptor, {
    choice,
    reader: {
      readDocument: async (descriptor) => {
        const at = descriptor.digest === root.descriptor.digest ? root : { descriptor }
        return decodeDocument(await readRoot(at, options), descriptor)
      },
      readConfigPlatform: async ({ document }) => (await readConfig(document.config, options))?.platform,
    },
  })
  return chosen.digest === root.descriptor.digest ? root : { descriptor: chosen }
}

/** undefined: the configuration is not that of an image. */
async function readConfig(config: Descriptor, options: OciImageOptions): Promise<ImageConfig | undefined> {
  const content = await findBlob(config, options)
  if (!isImageConfigMediaType(config.mediaType)) {
    await verifyContent({ digest: config.digest, content }, options.signal)
    return undefined
  }
  const bytes = await readVerified(config, { ...options, content })
  return decodeImageConfig(bytes, `the configuration ${config.digest}`)
}

async function readRoot(root: ImageRoot, options: OciImageOptions): Promise<Buffer> {
  if (root.bytes !== undefined) return root.bytes
  const { descriptor } = root
  if (!isDocument(descriptor)) {
    throw new ImageProblem(`holds ${quote(descriptor.mediaType)}, which is not an image that can be pushed`)
  }
  return readVerified(descriptor, { ...options, content: await findDocument(descriptor, options) })
}

function isDocument({ mediaType }: Descriptor): boolean {
  return isIndexMediaType(mediaType) || isManifestMediaType(mediaType)
}

/** docker save keeps the index of an image and leaves out the platforms that the machine does not have. */
async function findDocument(descriptor: Descriptor, options: OciImageOptions): Promise<ImageContent> {
  const content = await findSized(descriptor, options)
  if (content !== undefined) return content
  const { platform, digest } = descriptor
  const subject =
    platform === undefined ? `the manifest ${digest}` : `${formatPlatform(platform)} (${digest})`
  throw new ImageProblem(
    `is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`,
  )
}

async function findBlob(descriptor: Descriptor, options: OciImageOptions): Promise<ImageContent> {
  const content = await findSized(descriptor, options)
  if (content !== undefined) return content
  throw new ImageProblem(
    `is incomplete: the blob ${descriptor.digest} (${formatBytes(descriptor.size)}) is missing`,
  )
}

async function findSized(
  descriptor: Descriptor,
  options: OciImageOptions,
): Promise<ImageContent | undefined> {
  const content = await options.files.find(blobName(descriptor.digest))
  if (content !== undefined && content.size !== descriptor.size) {
    throw new ImageProblem(
      `is damaged: ${descriptor.digest} does not have the ${descriptor.size} bytes that its descriptor says`,
    )
  }
  return content
}

async function readVerified(
  descriptor: Descriptor,
  options: { readonly content: ImageContent; readonly signal: AbortSignal },
): Promise<Buffer> {
  const bytes = await readDocument(options.content, {
    what: `the document ${descriptor.digest}`,
    signal: options.signal,
  })
  requireContentDigest(descriptor.digest, digestOf(bytes))
  return bytes
}

async function verifyContent(part: ImagePart, signal: AbortSignal): Promise<void> {
  const measure = new Measure()
  measure.resume()
  await pipeline(await readContent(part.content, signal), measure, { signal })
  requireContentDigest(part.digest, measure.digest())
}

/**
 * What was found is not in the message: the author of an image could learn by it what is in a file that the image
 * leads to.
 *
 * @throws ImageProblem when content is not what its digest says.
 */
export function requireContentDigest(expected: Digest, found: Digest): void {
  if (expected === found) return
  throw new ImageProblem(`is damaged: the content of ${expected} does not have that digest`)
}
