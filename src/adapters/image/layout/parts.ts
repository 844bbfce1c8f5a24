import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type Descriptor, formatPlatform } from '../../../domain/oci/manifest.ts'
import { ImageProblem } from '../../../domain/oci/problem.ts'
import { formatBytes } from '../../../domain/text/format.ts'
import { ARCHIVE_HEADER_LENGTH, isArchive } from '../compression.ts'
import {
  blobName,
  digestOf,
  type ImageContent,
  type ImageFiles,
  Measure,
  readContent,
  readDocument,
} from '../content.ts'
import { type ImageParts, requireContentDigest, requireContentSize } from '../oci-image.ts'

/** The parts of an image in a layout or an archive. */
export function fileParts(files: ImageFiles, signal: AbortSignal): ImageParts<ImageContent> {
  async function findSized(descriptor: Descriptor): Promise<ImageContent | undefined> {
    const content = await files.find(blobName(descriptor.digest))
    if (content !== undefined) requireContentSize(descriptor, content.size)
    return content
  }

  async function find(descriptor: Descriptor): Promise<ImageContent> {
    const content = await findSized(descriptor)
    if (content !== undefined) return content
    throw new ImageProblem(
      `is incomplete: the blob ${descriptor.digest} (${formatBytes(descriptor.size)}) is missing`,
    )
  }

  /** docker save keeps the index of an image and leaves out the platforms that the machine does not have. */
  async function findDocument(descriptor: Descriptor): Promise<ImageContent> {
    const content = await findSized(descriptor)
    if (content !== undefined) return content
    const { platform, digest } = descriptor
    const subject =
      platform === undefined ? `the manifest ${digest}` : `${formatPlatform(platform)} (${digest})`
    throw new ImageProblem(
      `is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`,
    )
  }

  async function readVerified({ digest }: Descriptor, content: ImageContent): Promise<Buffer> {
    const bytes = await readDocument(content, { what: `the document ${digest}`, signal })
    requireContentDigest(digest, digestOf(bytes))
    return bytes
  }

  return {
    find,
    async readDocument(descriptor) {
      const part = await findDocument(descriptor)
      return { part, bytes: await readVerified(descriptor, part) }
    },
    async readConfig(descriptor) {
      return readVerified(descriptor, await find(descriptor))
    },
    async verify(descriptor) {
      const measure = new Measure()
      measure.resume()
      await pipeline(await readContent(await find(descriptor), signal), measure, { signal })
      requireContentDigest(descriptor.digest, measure.digest())
    },
    async isArchive({ digest }) {
      const content = await files.find(blobName(digest))
      if (content === undefined) return false
      const size = Math.min(content.size, ARCHIVE_HEADER_LENGTH)
      return isArchive(await buffer(await readContent({ ...content, size }, signal)))
    },
  }
}
