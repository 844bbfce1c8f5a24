import type { RemoteImage } from '../../domain/copy/source-image.ts'
import { UserError } from '../../domain/errors.ts'
import { requireSmallConfig } from '../../domain/oci/config-size.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Descriptor } from '../../domain/oci/manifest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { StagingOptions } from '../../ports/image-stager.ts'
import { isArchive } from '../image/compression.ts'
import { digestOf } from '../image/content.ts'
import {
  descendTo,
  type ImageParts,
  readOciImage,
  requireContentDigest,
  requireContentSize,
} from '../image/oci-image.ts'
import { readMediaType } from '../image/wire.ts'
import type { SourceHttp } from './http.ts'
import { askForImage, blobQuestion, fetchDocument, type Source } from './image-questions.ts'
import { Measured } from './measured.ts'
import { nameOf } from './place.ts'

/**
 * Reads and checks the manifests and the configurations of an image in a registry, by the rules of an image on disk. No
 * layer is read, but those of attestations; crane compares what it copies with the digests that were checked here.
 *
 * @throws UserError with one sentence that names the image.
 */
export async function readRemoteImage(
  reference: Reference,
  { http, platform, maxUnpackedBytes }: StagingOptions & { readonly http: SourceHttp },
): Promise<RemoteImage> {
  const source: Source = { http, reference }
  const failed = `failed to pull ${formatReference(reference)}`
  try {
    const root = await readRoot(source)
    const parts = remoteParts(source, root)
    const start =
      platform === undefined ? { descriptor: root.descriptor } : await descendTo(platform, { parts, root })
    const image = await readOciImage({ descriptor: start.descriptor }, parts)
    const blobs = image.blobs.map(({ digest, size }) => ({ digest, size }))
    const totalBytes = blobs.reduce((total, { size }) => total + size, 0)
    if (totalBytes > maxUnpackedBytes) {
      throw new UserError(
        `${failed}: it is larger than ${formatBytes(maxUnpackedBytes)}, which is what the input max-unpacked-size allows`,
      )
    }
    const { digest, mediaType } = image.root
    return {
      reference: { ...nameOf(reference), digest },
      digest,
      sourceDigest: root.descriptor.digest,
      ...(image.config === undefined ? {} : { configDigest: image.config }),
      mediaType,
      manifestBytes: image.rootBytes,
      childManifests: image.childManifests,
      platforms: image.platforms,
      // Found from the root downwards: the other way round whatever is named comes before what names it.
      children: image.documents.toReversed().map((document) => document.digest),
      blobs,
      totalBytes,
    }
  } catch (error) {
    if (!(error instanceof ImageProblem)) throw error
    throw new UserError(`${failed}: it ${error.message}`, { cause: error })
  }
}

interface RootDocument {
  readonly descriptor: Descriptor
  readonly bytes: Buffer
}

/** What the reference names, by a digest: a tag may be on another image a moment later. */
async function readRoot(source: Source): Promise<RootDocument> {
  const { tag, digest: written } = source.reference
  const bytes = await fetchDocument(source, written ?? tag ?? 'latest')
  const digest = digestOf(bytes)
  if (written !== undefined && written !== digest) {
    throw new ImageProblem(`has the digest ${digest} in its registry, not ${written}`)
  }
  const mediaType = readMediaType(bytes, formatReference(source.reference))
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes }
}

/** The parts of an image in a registry; of those that are not read the digest is all that there is. */
function remoteParts(source: Source, root: RootDocument): ImageParts<Digest> {
  const documents = new Map<Digest, Buffer>([[root.descriptor.digest, root.bytes]])

  async function readDocument({ digest }: Descriptor): Promise<Buffer> {
    const known = documents.get(digest)
    if (known !== undefined) return known
    const bytes = await fetchDocument(source, digest)
    requireContentDigest(digest, digestOf(bytes))
    documents.set(digest, bytes)
    return bytes
  }

  return {
    async readDocument(descriptor) {
      const bytes = await readDocument(descriptor)
      requireContentSize(descriptor, bytes.length)
      return { bytes, part: descriptor.digest }
    },
    async readConfig(descriptor) {
      // crane reads a configuration whole into its memory, as long as its descriptor says that it is.
      requireSmallConfig(descriptor)
      const { digest } = descriptor
      const known = documents.get(digest)
      if (known !== undefined) return known
      const { bytes } = await askForImage(source, blobQuestion(descriptor))
      requireContentSize(descriptor, bytes.length)
      requireContentDigest(digest, digestOf(bytes))
      const content = Buffer.from(bytes)
      documents.set(digest, content)
      return content
    },
    // crane compares it with its digest when it copies it.
    async verify(descriptor) {
      requireSmallConfig(descriptor)
    },
    async find({ digest }) {
      return digest
    },
    async isArchive(descriptor) {
      let content = new Measured()
      const into = (): Measured => {
        content = new Measured()
        return content
      }
      await askForImage(source, { ...blobQuestion(descriptor), into })
      // The beginning is that of the blob only if the whole has its digest.
      requireContentDigest(descriptor.digest, content.digest())
      return isArchive(content.beginning())
    },
  }
}
