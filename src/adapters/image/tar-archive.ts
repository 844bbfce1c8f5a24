import { createWriteStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Extract, extract, type Header } from 'tar-stream'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { quote } from '../../domain/text/quote.ts'
import { openRegularFile, type RegularFile } from '../files/regular-file.ts'
import { type Compression, createDecompressor, detectCompression, MAGIC_LENGTH } from './compression.ts'
import { CHUNK_BYTES, type ImageFiles, requireDocumentSize } from './content.ts'
import type { UnpackedLimit } from './unpacked-limit.ts'

/** An image has some hundred files; this keeps a hostile archive from filling the memory. */
const MAX_ENTRIES = 100_000

/**
 * Of a header with a long name or with attributes (pax). tar-stream takes 4 MiB, and copies what a global one says for
 * every header after it: a small archive could keep the runner busy for days.
 */
const MAX_LONG_HEADER_BYTES = 64 * 1024

/** Older docker save writes a layer that occurs twice as a link to the first. */
const MAX_LINKS = 8

/** Files that list the content of an archive; their bytes are kept while the archive is read. */
const CONTENTS_FILES: ReadonlySet<string> = new Set(['oci-layout', 'index.json', 'manifest.json'])

/** Archives without the mark of ustar (the oldest format) are read too; the option is missing in the types. */
export const TAR_OPTIONS: object = { allowUnknownFormat: true }

type ArchiveEntry =
  | { readonly kind: 'file'; readonly offset: number; readonly size: number }
  | { readonly kind: 'link'; readonly target: string }

export interface ImageArchive {
  /** Bytes of `oci-layout`, `index.json` and `manifest.json`, those that are there. */
  readonly contents: ReadonlyMap<string, Buffer>
  /** Absent when the archive is compressed and was not unpacked: nothing in it can be looked up. */
  readonly files?: ImageFiles
}

/**
 * Reads a tar archive from its first to its last header, without keeping what lies between. A compressed one
 * is decompressed on the way, into the file `unpackTo` when its files are to be read afterwards. Nothing is
 * ever written under a name that the archive gives.
 *
 * @throws ImageProblem when the file is truncated, damaged, no archive, or names files outside of itself; the
 * decompressor's own errors as they are.
 */
export async function readArchive(
  path: string,
  options: {
    readonly signal: AbortSignal
    readonly limit: UnpackedLimit
    readonly unpackTo?: string | undefined
  },
): Promise<ImageArchive> {
  const { signal, limit, unpackTo } = options
  const file = await openFile(path)
  try {
    const compression = await readCompression(file)
    if (compression === 'none') {
      const { entries, contents } = await readTar(openSource(file, signal), { signal, compression })
      return { contents, files: createArchiveFiles({ path: await realpath(path), file }, entries) }
    }
    const decompressor = createDecompressor(compression)
    const source = openSource(file, signal)
    const meter = limit.meter(file.size)
    if (unpackTo === undefined) {
      const chain = pipeline([source, decompressor, meter], { signal })
      // Its error is that of the last stream, too, which is read.
      chain.catch(() => undefined)
      const { contents } = await readTar(meter, { signal, compression })
      return { contents }
    }
    await pipeline(source, decompressor, meter, createWriteStream(unpackTo, { flags: 'wx' }), { signal })
    return await readUnpacked(unpackTo, { signal, compression })
  } finally {
    await file.handle.close()
  }
}

async function readUnpacked(
  path: string,
  options: { readonly signal: AbortSignal; readonly compression: Compression },
): Promise<ImageArchive> {
  const file = await openFile(path)
  try {
    const { entries, contents } = await readTar(openSource(file, options.signal), options)
    return { contents, files: createArchiveFiles({ path, file }, entries) }
  } finally {
    await file.handle.close()
  }
}

async function openFile(path: string): Promise<RegularFile> {
  const file = await openRegularFile(path, { follow: true })
  if (file === undefined) throw new ImageProblem('is neither a directory nor a file')
  return file
}

async function readCompression({ handle }: RegularFile): Promise<Compression> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_LENGTH), 0, MAGIC_LENGTH, 0)
  if (bytesRead === 0) throw new ImageProblem('is empty')
  return detectCompression(buffer)
}

function openSource({ handle }: RegularFile, signal: AbortSignal): Readable {
  return handle.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, signal, autoClose: false })
}

async function readTar(
  source: Readable,
  options: { readonly signal: AbortSignal; readonly compression: Compression },
): Promise<{ entries: Map<string, ArchiveEntry>; contents: Map<string, Buffer> }> {
  const entries = new Map<string, ArchiveEntry>()
  const contents = new Map<string, Buffer>()
  const tar = extract(TAR_OPTIONS)
  limitLongHeaders(tar)
  let headers = 0
  // pipe() ends the destination of a stream that ends, but not that of one that fails.
  source.once('error', (error) => tar.destroy(error))
  try {
    for await (const entry of source.pipe(tar)) {
      headers += 1
      requireFewHeaders(headers)
      const name = insidePath(entry.header.name)
      // A directory or a link of such a name has no content; its stream would never end.
      if (CONTENTS_FILES.has(name) && isFile(entry.header)) {
        requireDocumentSize(entry.header.size, `the file ${name}`)
        contents.set(name, await collect(entry))
      } else {
        entry.resume()
      }
      const found = toEntry(entry.header, name)
      if (found !== undefined) entries.set(name, found)
    }
  } catch (error) {
    throw describeTarError(error, { ...options, isBeginning: entries.size === 0 })
  } finally {
    source.destroy()
  }
  return { entries, contents }
}

/** Directories and second files of one name count, too. */
function requireFewHeaders(count: number): void {
  if (count <= MAX_ENTRIES) return
  throw new ImageProblem(`holds more than ${MAX_ENTRIES} files, which no image does`)
}

/**
 * These headers are not entries, and tar-stream does not report them otherwise.
 *
 * @param requireFew throws when there are too many of them.
 */
export function limitLongHeaders(
  tar: Extract,
  requireFew: (count: number) => void = requireFewHeaders,
): void {
  const reader = tar as Extract & { _decodeLongHeader(header: Buffer): void }
  const decode = reader._decodeLongHeader.bind(reader)
  let count = 0
  reader._decodeLongHeader = (header) => {
    count += 1
    requireFew(count)
    if (header.length > MAX_LONG_HEADER_BYTES) {
      throw new ImageProblem(
        `is refused: a header of the archive has ${header.length} bytes, and at most ${MAX_LONG_HEADER_BYTES} are accepted`,
      )
    }
    decode(header)
  }
}

export async function collect(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The texts are those of tar-stream 3, which has no codes. */
function describeTarError(
  error: unknown,
  at: { readonly signal: AbortSignal; readonly compression: Compression; readonly isBeginning: boolean },
): unknown {
  if (at.signal.aborted || !(error instanceof Error) || error instanceof ImageProblem) return error
  const { message } = error
  if (message !== 'Unexpected end of data' && !/header/i.test(message)) return error
  if (at.isBeginning) {
    const found =
      at.compression === 'none' ? 'is not a tar archive' : 'is compressed, but holds no tar archive'
    return new ImageProblem(`${found}, so it is not an image`, { cause: error })
  }
  if (message === 'Unexpected end of data') {
    return new ImageProblem('is truncated: the archive ends in the middle of a file', { cause: error })
  }
  return new ImageProblem(`is damaged: the archive has an unreadable header (${message})`, { cause: error })
}

export function isFile({ type }: Header): boolean {
  return type === 'file' || type === 'contiguous-file'
}

function toEntry(header: Header, name: string): ArchiveEntry | undefined {
  switch (header.type) {
    case 'file':
    case 'contiguous-file':
      return { kind: 'file', offset: byteOffset(header), size: header.size }
    case 'link':
      return { kind: 'link', target: insidePath(header.linkname ?? '') }
    case 'symlink':
      return { kind: 'link', target: insidePath(header.linkname ?? '', posix.dirname(name)) }
    default:
      return undefined
  }
}

/** Where the content begins; the types do not know of it. */
function byteOffset(header: Header): number {
  return (header as Header & { readonly byteOffset: number }).byteOffset
}

/**
 * A name in an archive as a path from its top, without `..`.
 *
 * @throws ImageProblem when it leads out of the archive.
 */
function insidePath(name: string, directory = '.'): string {
  const path = posix.join(directory, name)
  if (posix.isAbsolute(name) || path === '..' || path.startsWith('../')) {
    throw new ImageProblem(`is refused: it names ${quote(name)}, which is outside of the archive`)
  }
  return path
}

function createArchiveFiles(
  archive: { readonly path: string; readonly file: RegularFile },
  entries: ReadonlyMap<string, ArchiveEntry>,
): ImageFiles {
  const { path, file } = archive
  return {
    async find(name) {
      let entry = entries.get(insidePath(name))
      for (let links = 0; entry?.kind === 'link'; links += 1) {
        if (links === MAX_LINKS) throw new ImageProblem(`is damaged: ${quote(name)} is a loop of links`)
        entry = entries.get(entry.target)
      }
      if (entry === undefined) return undefined
      return { path, identity: file.identity, offset: entry.offset, size: entry.size, isForeign: true }
    },
  }
}
