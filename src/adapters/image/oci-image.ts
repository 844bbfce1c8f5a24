import type { Digest } from '../../domain/oci/digest.ts'
import {
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
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
import { decodeDocument, decodeImageConfig, type ImageConfig } from './wire.ts'

/** An index of a multi-platform image holds manifests; the deepest in use is an index in an index. */
const MAX_DEPTH = 4

/** Indexes and manifests of one image. The largest in use have some dozens. */
const MAX_DOCUMENTS = 1_000

/** All of them together: indexes stay in the memory until they are pushed. */
const MAX_DOCUMENTS_BYTES = 64 * 1024 * 1024

/** How many manifests of an index are read at the same time. */
const AT_ONCE = 4

/** Where the parts of an image are. `T` is how a part is taken from there. Every method throws ImageProblem. */
export interface ImageParts<T> {
  /** A manifest or an index, its bytes compared with the digest. */
  readDocument(descriptor: Descriptor): Promise<{ readonly bytes: Buffer; readonly part: T }>
  /** The configuration of an image, its bytes compared with the digest. */
  readConfig(descriptor: Descriptor): Promise<Buffer>
  /** Compares a configuration of another kind with its digest, where it can be done without reading it twice. */
  verify(descriptor: Descriptor): Promise<void>
  /** Finds a configuration or a layer, with the size that its descriptor says. */
  find(descriptor: Descriptor): Promise<T>
  /** Whether the content of a blob is an archive, compressed or not. */
  isArchive(descriptor: Descriptor): Promise<boolean>
}

/** Everything that belongs to one image, checked and complete. */
export interface OciImage<T> {
  readonly root: Descriptor
  readonly rootBytes: Buffer
  /** Of a root that is a manifest. */
  readonly config?: Digest
  /** Indexes and manifests that the root leads to, without the root. */
  readonly documents: readonly ImagePart<T>[]
  /** Of them the manifests of images that can be run. */
  readonly childManifests: readonly { readonly mediaType: string; readonly bytes: Buffer }[]
  /** Configurations and layers, each once. */
  readonly blobs: readonly ImagePart<T>[]
  /** Of every image that can be run. */
  readonly platforms: readonly Platform[]
}

export interface ImagePart<T> {
  readonly digest: Digest
  /** In bytes. */
  readonly size: number
  readonly content: T
}

/** The root of an image. An index that is made for the push is nowhere yet, so its bytes are here. */
export interface ImageRoot {
  readonly descriptor: Descriptor
  readonly bytes?: Buffer
}

/** A manifest or an index with what has to be known to judge it. */
interface Loaded<T> {
  readonly descriptor: Descriptor
  readonly bytes: Buffer
  readonly part: T | undefined
  readonly document: ImageManifest | ImageIndex
  readonly config: ImageConfig | undefined
}

/**
 * Follows an image from its root to its last layer. Manifests and configurations are compared with their
 * digests; layers with their sizes.
 *
 * @throws ImageProblem for whatever is missing or damaged.
 */
export async function readOciImage<T>(root: ImageRoot, parts: ImageParts<T>): Promise<OciImage<T>> {
  const documents = new Map<Digest, ImagePart<T>>()
  const blobs = new Map<Digest, ImagePart<T>>()
  const childManifests: { readonly mediaType: string; readonly bytes: Buffer }[] = []
  const platforms: Platform[] = []
  let documentBytes = 0

  const addBlob = async (descriptor: Descriptor): Promise<void> => {
    const { digest, mediaType, size } = descriptor
    if (blobs.has(digest) || !isDistributable(mediaType)) return
    blobs.set(digest, { digest, size, content: await parts.find(descriptor) })
  }

  const addManifest = async ({ descriptor, bytes, document, config }: Loaded<T>): Promise<void> => {
    if (document.kind !== 'manifest') return
    if (config !== undefined) requireSameLayers(document, config.diffIds)
    if (config?.platform !== undefined && !isAttestation(descriptor)) {
      if (descriptor !== root.descriptor) childManifests.push({ mediaType: descriptor.mediaType, bytes })
      platforms.push(isWholePlatform(descriptor.platform) ? descriptor.platform : config.platform)
    }
    for (const blob of [document.config, ...document.layers]) await addBlob(blob)
    if (isAttestation(descriptor)) await requirePayloads(descriptor, { layers: document.layers, parts })
  }

  const addDocument = ({ descriptor: { digest, size }, bytes, part }: Loaded<T>): void => {
    if (part !== undefined) documents.set(digest, { digest, size, content: part })
    if (documents.size > MAX_DOCUMENTS) throw new ImageProblem(`has more than ${MAX_DOCUMENTS} manifests`)
    documentBytes += bytes.length
    if (documentBytes <= MAX_DOCUMENTS_BYTES) return
    throw new ImageProblem(
      `has manifests of more than ${formatBytes(MAX_DOCUMENTS_BYTES)} together, which no image has`,
    )
  }

  const visit = async (loaded: Loaded<T>, depth: number): Promise<void> => {
    const { document } = loaded
    if (document.kind === 'manifest') return addManifest(loaded)
    if (depth === MAX_DEPTH) throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`)
    if (document.manifests.length > MAX_DOCUMENTS) {
      throw new ImageProblem(`has more than ${MAX_DOCUMENTS} manifests`)
    }
    for (const child of document.manifests) if (!isDocument(child)) await addBlob(child)
    const children = [
      ...new Map(document.manifests.filter(isDocument).map((child) => [child.digest, child])).values(),
    ]
    for (let at = 0; at < children.length; at += AT_ONCE) {
      const batch = children.slice(at, at + AT_ONCE).filter(({ digest }) => !documents.has(digest))
      for (const child of await Promise.all(batch.map((descriptor) => load({ descriptor }, parts)))) {
        if (documents.has(child.descriptor.digest)) continue
        addDocument(child)
        await visit(child, depth + 1)
      }
    }
  }

  const loaded = await load(root, parts)
  await visit(loaded, 0)
  return {
    root: root.descriptor,
    rootBytes: loaded.bytes,
    ...(loaded.document.kind === 'manifest' ? { config: loaded.document.config.digest } : {}),
    documents: [...documents.values()],
    childManifests,
    blobs: [...blobs.values()],
    platforms,
  }
}

async function load<T>(root: ImageRoot, parts: ImageParts<T>): Promise<Loaded<T>> {
  const { descriptor } = root
  const { bytes, part } = await readBytes(root, parts)
  const document = decodeDocument(bytes, descriptor)
  const config = document.kind === 'manifest' ? await readConfig(document.config, parts) : undefined
  return { descriptor, bytes, part, document, config }
}

/**
 * An attestation is not judged, because no client runs it. podman would when it is given its digest, whatever type a layer
 * has.
 *
 * @throws ImageProblem when a layer is an archive.
 */
async function requirePayloads<T>(
  { digest }: Descriptor,
  { layers, parts }: { readonly layers: readonly Descriptor[]; readonly parts: ImageParts<T> },
): Promise<void> {
  for (const layer of layers) {
    if (!(await parts.isArchive(layer))) continue
    throw new ImageProblem(
      `is refused: its index calls ${digest} an attestation, and ${layer.digest} in it is an archive, which a client could unpack and run unjudged`,
    )
  }
}

/**
 * Goes from the root to the manifest of one platform, by the rule of every source.
 *
 * @throws ImageProblem when the image is not for that platform, or has several for it.
 */
export async function descendTo<T>(
  choice: PlatformChoice,
  { root, parts }: { readonly root: ImageRoot; readonly parts: ImageParts<T> },
): Promise<ImageRoot> {
  const chosen = await choosePlatform(root.descriptor, {
    choice,
    reader: {
      readDocument: async (descriptor) => {
        const at = descriptor.digest === root.descriptor.digest ? root : { descriptor }
        return decodeDocument((await readBytes(at, parts)).bytes, descriptor)
      },
      readConfigPlatform: async ({ document }) => (await readConfig(document.config, parts))?.platform,
    },
  })
  return chosen.digest === root.descriptor.digest ? root : { descriptor: chosen }
}

/** undefined: the configuration is not that of an image. */
async function readConfig<T>(config: Descriptor, parts: ImageParts<T>): Promise<ImageConfig | undefined> {
  if (isImageConfigMediaType(config.mediaType)) {
    return decodeImageConfig(await parts.readConfig(config), `the configuration ${config.digest}`)
  }
  await parts.verify(config)
  return undefined
}

async function readBytes<T>(
  { descriptor, bytes }: ImageRoot,
  parts: ImageParts<T>,
): Promise<{ readonly bytes: Buffer; readonly part: T | undefined }> {
  if (bytes !== undefined) return { bytes, part: undefined }
  if (isDocument(descriptor)) return parts.readDocument(descriptor)
  throw new ImageProblem(`holds ${quote(descriptor.mediaType)}, which is not an image that can be pushed`)
}

function isDocument({ mediaType }: Descriptor): boolean {
  return isIndexMediaType(mediaType) || isManifestMediaType(mediaType)
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

/** @throws ImageProblem when content has another number of bytes than its descriptor says. */
export function requireContentSize({ digest, size }: Descriptor, found: number): void {
  if (found === size) return
  throw new ImageProblem(`is damaged: ${digest} does not have the ${size} bytes that its descriptor says`)
}
