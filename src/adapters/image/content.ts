import { createHash } from 'node:crypto'
import { Readable, Transform, type TransformCallback } from 'node:stream'
import type { Digest } from '../../domain/oci/digest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { type FileIdentity, openRegularFile } from '../files/regular-file.ts'

/** Registries need not take manifests above this size (OCI distribution spec, "Pushing Manifests"). */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024

export const CHUNK_BYTES = 1024 * 1024

/** Where the bytes of one file of an image are: a file of their own, or a part of an archive. */
export interface ImageContent {
  readonly path: string
  /** The file that was found there. */
  readonly identity: FileIdentity
  readonly offset: number
  readonly size: number
  /** Not a plain file of the layout's own directory: its content is trusted only by its digest. */
  readonly isForeign: boolean
}

/** The files of an image on disk by their names in the layout or archive. */
export interface ImageFiles {
  /** @returns undefined when there is no such file. */
  find(name: string): Promise<ImageContent | undefined>
}

/** Where the OCI image layout keeps a blob. */
export function blobName(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`
}

/** @throws ImageProblem when another file has taken the place of the one that was found. */
export async function readContent(content: ImageContent, signal: AbortSignal): Promise<Readable> {
  const { path, identity, offset, size } = content
  if (size === 0) return Readable.from([])
  const file = await openRegularFile(path, { follow: false, expected: identity })
  if (file === undefined) throw new ImageProblem('was changed while it was read')
  return file.handle.createReadStream({
    start: offset,
    end: offset + size - 1,
    highWaterMark: CHUNK_BYTES,
    signal,
  })
}

/** @throws ImageProblem when a JSON document is too large to be one. */
export function requireDocumentSize(size: number, what: string): void {
  if (size <= MAX_DOCUMENT_BYTES) return
  throw new ImageProblem(
    `has ${what} of ${formatBytes(size)}; at most ${formatBytes(MAX_DOCUMENT_BYTES)} are read`,
  )
}

/** Reads a JSON document whole. @throws ImageProblem when it is too large to be one. */
export async function readDocument(
  content: ImageContent,
  options: { readonly what: string; readonly signal: AbortSignal },
): Promise<Buffer> {
  requireDocumentSize(content.size, options.what)
  return Buffer.concat(await (await readContent(content, options.signal)).toArray())
}

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Passes chunks on; knows their digest and number of bytes when all have passed. */
export class Measure extends Transform {
  readonly #hash = createHash('sha256')
  size = 0

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk)
    this.size += chunk.length
    done(null, chunk)
  }

  /** To be asked once, at the end. */
  digest(): Digest {
    return `sha256:${this.#hash.digest('hex')}`
  }
}
