import { createWriteStream } from 'node:fs'
import { link, mkdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../../domain/oci/digest.ts'
import { formatIndex, formatLayoutMarker } from '../../../domain/oci/document.ts'
import type { Descriptor } from '../../../domain/oci/manifest.ts'
import { isStill } from '../../files/regular-file.ts'
import { blobName, digestOf, type ImageContent, Measure, readContent } from '../content.ts'
import { type ImagePart, requireContentDigest } from '../oci-image.ts'

/** The writing side of an OCI layout: first the blobs, last the one entry of its index.json. */
export interface LayoutTarget {
  readonly directory: string
  readonly signal: AbortSignal
}

export async function createLayout(target: LayoutTarget): Promise<void> {
  await mkdir(join(target.directory, 'blobs', 'sha256'), { recursive: true })
}

/**
 * Takes over a part that is there. A plain file of a layout costs nothing: it gets a second name. Everything
 * else is copied and its digest checked on the way.
 *
 * @throws ImageProblem when the content is not what its digest says.
 */
export async function storePart(part: ImagePart<ImageContent>, target: LayoutTarget): Promise<void> {
  const { content, digest } = part
  if (!content.isForeign && (await linkContent(content, blobPath(digest, target)))) return
  const stored = await storeStream([await readContent(content, target.signal)], target)
  requireContentDigest(digest, stored.digest)
}

export async function storeBytes(bytes: Buffer, target: LayoutTarget): Promise<Digest> {
  const digest = digestOf(bytes)
  await writeFile(blobPath(digest, target), bytes)
  return digest
}

/** Writes what comes out at the end of a chain of streams as a blob, under the digest that it turns out to have. */
export async function storeStream(
  chain: readonly [Readable, ...Transform[]],
  target: LayoutTarget,
): Promise<{ readonly digest: Digest; readonly size: number }> {
  const measure = new Measure()
  const partial = join(target.directory, 'partial')
  await pipeline([...chain, measure, createWriteStream(partial)], { signal: target.signal })
  const digest = measure.digest()
  await rename(partial, blobPath(digest, target))
  return { digest, size: measure.size }
}

/** Completes the layout: an index.json with exactly one entry, which is all that crane pushes. */
export async function finishLayout(
  root: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>,
  target: Pick<LayoutTarget, 'directory'>,
): Promise<void> {
  const { mediaType, digest, size } = root
  await writeFile(join(target.directory, 'index.json'), formatIndex([{ mediaType, digest, size }]))
  await writeFile(join(target.directory, 'oci-layout'), formatLayoutMarker())
}

function blobPath(digest: Digest, target: LayoutTarget): string {
  return join(target.directory, blobName(digest))
}

/**
 * Gives a file a second name. That fails on another file system, and on files of other users where the kernel
 * protects those.
 *
 * @returns false when it could not be done, or when another file has taken the place of the one that was found.
 */
async function linkContent(content: ImageContent, to: string): Promise<boolean> {
  try {
    await link(content.path, to)
  } catch {
    return false
  }
  if (await isStill(to, content.identity)) return true
  await unlink(to)
  return false
}
