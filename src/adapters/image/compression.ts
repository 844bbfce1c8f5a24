import { Duplex, Readable, type Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { ImageProblem } from '../../domain/oci/problem.ts'

export type Compression = 'none' | 'gzip' | 'zstd'

/** RFC 1952 section 2.3.1 and RFC 8878 section 3.1.1: the first bytes of what is compressed. */
const MAGIC: Readonly<Record<Exclude<Compression, 'none'>, Buffer>> = {
  gzip: Buffer.from([0x1f, 0x8b]),
  zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
}

/** First bytes of formats that are not supported here, and their names. */
const FOREIGN_MAGIC: readonly { readonly magic: Buffer; readonly name: string }[] = [
  { magic: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), name: 'xz' },
  { magic: Buffer.from([0x04, 0x22, 0x4d, 0x18]), name: 'lz4' },
  { magic: Buffer.from('LZIP\u0001'), name: 'lzip' },
  { magic: Buffer.from([0x1f, 0x9d]), name: 'compress' },
  { magic: Buffer.from([0x50, 0x4b, 0x03, 0x04]), name: 'zip' },
]

/** How many bytes at the beginning decide on the compression. */
export const MAGIC_LENGTH = 6

/**
 * By the content: the name of a file may be wrong.
 *
 * @throws ImageProblem for a compression that is not supported.
 */
export function detectCompression(beginning: Buffer): Compression {
  if (beginning.subarray(0, MAGIC.gzip.length).equals(MAGIC.gzip)) return 'gzip'
  if (beginning.subarray(0, MAGIC.zstd.length).equals(MAGIC.zstd) || isSkippable(beginning)) return 'zstd'
  const foreign = isBzip2(beginning)
    ? { name: 'bzip2' }
    : FOREIGN_MAGIC.find(({ magic }) => beginning.subarray(0, magic.length).equals(magic))
  if (foreign === undefined) return 'none'
  throw new ImageProblem(
    `is compressed with ${foreign.name}, which is not supported; use gzip, zstd or a plain tar`,
  )
}

/** `BZh`, the size of its blocks, and the beginning of the number pi: a tar may begin with a name with the first three. */
function isBzip2(beginning: Buffer): boolean {
  return /^BZh[1-9]1A/.test(beginning.toString('latin1', 0, MAGIC_LENGTH))
}

/** How many bytes at the beginning decide whether it is an archive: a header of tar (POSIX.1 pax, "ustar"). */
export const ARCHIVE_HEADER_LENGTH = 512

/** Where the checksum of such a header is: octal digits. The sum of all bytes, these taken for blanks. */
const CHECKSUM = { from: 148, to: 156 } as const

/**
 * Whether content that begins so is a tar, or is compressed. podman unpacks such a layer whatever its media type says
 * (containers/storage, ApplyDiff).
 */
export function isArchive(beginning: Buffer): boolean {
  return isCompressed(beginning.subarray(0, MAGIC_LENGTH)) || isTarHeader(beginning)
}

/** Also by what is not supported here: others may unpack it. */
function isCompressed(beginning: Buffer): boolean {
  try {
    return detectCompression(beginning) !== 'none'
  } catch {
    return true
  }
}

/** The mark of ustar is no help: the oldest tars have none. Some old programs summed up signed bytes. */
function isTarHeader(beginning: Buffer): boolean {
  if (beginning.length < ARCHIVE_HEADER_LENGTH) return false
  const header = Buffer.from(beginning.subarray(0, ARCHIVE_HEADER_LENGTH))
  const digits = header.toString('latin1', CHECKSUM.from, CHECKSUM.to).replaceAll(/[\0 ]/g, '')
  if (!/^[0-7]+$/.test(digits)) return false
  header.fill(' ', CHECKSUM.from, CHECKSUM.to)
  const unsigned = header.reduce((sum, byte) => sum + byte, 0)
  const signed = new Int8Array(header).reduce((sum, byte) => sum + byte, 0)
  return [unsigned, signed].includes(Number.parseInt(digits, 8))
}

/**
 * What comes out is everything that was compressed: gzip members and zstd frames may follow one another, and pigz,
 * pzstd, estargz and zstd:chunked write many. (Node's own decompressor of zstd leaves out, without an error, what
 * follows the first frame in the same chunk.)
 */
export function createDecompressor(
  compression: Exclude<Compression, 'none'>,
  createZstd: () => Transform = createZstdDecompress,
): Duplex {
  return Duplex.from(
    compression === 'gzip'
      ? decompressGzip
      : (source: AsyncIterable<Buffer>) => decompressZstd(source, createZstd),
  )
}

const DAMAGED_END = 'is damaged: something follows its compressed data that is not compressed'

/** Zeros at the end are padding (gzip(1)), as a tape leaves it. */
async function* decompressGzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  const gunzip = createGunzip()
  const feed = Readable.from(rest(chunks))
  destroyWith(feed, gunzip)
  feed.pipe(gunzip)
  yield* gunzip as AsyncIterable<Buffer>
  // It ends at the first zero after a member, and leaves the rest where it is.
  feed.unpipe(gunzip)
  for await (const chunk of feed as AsyncIterable<Buffer>) {
    if (chunk.some((byte) => byte !== 0)) throw new ImageProblem(DAMAGED_END)
  }
}

/** An error of what feeds a stream is the stream's own. It may come when neither is read any more. */
function destroyWith(feed: Readable, stream: Transform): void {
  stream.on('error', () => undefined)
  feed.on('error', (error) => stream.destroy(error))
}

/** Without a `return` that would close the source. */
async function* rest(chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

/** RFC 8878 section 3.1.2: 0x184D2A50 to 0x184D2A5F, little endian, and the size of what is to be skipped. */
function isSkippable(magic: Buffer): boolean {
  return magic.length >= 4 && (magic.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50
}

const MAGIC_BYTES = 4

/**
 * One decompressor for all frames: to make one costs more than a small frame, and zstd:chunked has a frame for each file.
 * It takes the next frame where that begins a chunk.
 */
async function* decompressZstd(
  source: AsyncIterable<Buffer>,
  createZstd: () => Transform,
): AsyncGenerator<Buffer> {
  const chunks = zstdFrames(new ByteReader(source))
  const first = await chunks.next()
  // Without one frame a decompressor misses its end.
  if (first.done === true) return
  const frames = Readable.from(startingWith(first.value, chunks))
  const decompressor = createZstd()
  destroyWith(frames, decompressor)
  yield* frames.pipe(decompressor) as AsyncIterable<Buffer>
}

async function* startingWith(first: Buffer, others: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* others
}

/** Chunks that each have bytes of one frame only. Frames without content are left out. */
async function* zstdFrames(reader: ByteReader): AsyncGenerator<Buffer> {
  while (!(await reader.isAtEnd())) {
    const magic = await reader.take(MAGIC_BYTES)
    if (isSkippable(magic)) {
      for await (const _ of reader.pass((await reader.take(4)).readUInt32LE(0)));
    } else if (magic.equals(MAGIC.zstd)) {
      for await (const chunk of gathered(zstdFrame(magic, reader))) {
        if (!isEmptyFrame(chunk)) yield chunk
      }
    } else {
      throw new ImageProblem(DAMAGED_END)
    }
  }
}

/** Small parts in one chunk: each chunk is a way to another thread and back. */
async function* gathered(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  let size = 0
  for await (const part of parts) {
    pending.push(part)
    size += part.length
    if (size < GATHERED_BYTES) continue
    yield Buffer.concat(pending)
    pending = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(pending)
}

const GATHERED_BYTES = 64 * 1024

/** A last block without content, and nothing or the checksum of nothing (the lower half of its XXH64). */
const EMPTY_ENDS = ['010000', '01000099e9d851']

/**
 * A whole frame without content, as zstd writes it: with a window or with the size 0. Of such frames a file may have
 * millions.
 */
function isEmptyFrame(chunk: Buffer): boolean {
  if (chunk.length > 14 || !chunk.subarray(0, MAGIC_BYTES).equals(MAGIC.zstd)) return false
  const descriptor = chunk.readUInt8(MAGIC_BYTES)
  const isSized = descriptor === 0x20 || descriptor === 0x24
  if (!isSized && descriptor !== 0x00 && descriptor !== 0x04) return false
  if (isSized && chunk.readUInt8(MAGIC_BYTES + 1) !== 0) return false
  return chunk.subarray(MAGIC_BYTES + 2).toString('hex') === EMPTY_ENDS[(descriptor & 4) === 0 ? 0 : 1]
}

/** Sizes of the fields of a frame header by the bits that say so (RFC 8878 sections 3.1.1.1.3 and 3.1.1.1.4). */
const DICTIONARY_ID_BYTES = [0, 1, 2, 4] as const
const CONTENT_SIZE_BYTES = [0, 2, 4, 8] as const

/** Block type RLE: one byte, whatever the size says (RFC 8878 section 3.1.1.2.2). */
const RLE_BLOCK = 1

/** The bytes of one frame, which is as long as its blocks say. */
async function* zstdFrame(magic: Buffer, reader: ByteReader): AsyncGenerator<Buffer> {
  const descriptor = await reader.take(1)
  yield Buffer.concat([magic, descriptor])
  const flags = descriptor.readUInt8(0)
  const isSingleSegment = (flags & 0x20) !== 0
  const hasChecksum = (flags & 0x04) !== 0
  const sizeFlag = flags >> 6
  const contentSize = sizeFlag === 0 && isSingleSegment ? 1 : (CONTENT_SIZE_BYTES[sizeFlag] ?? 0)
  yield* reader.pass((isSingleSegment ? 0 : 1) + (DICTIONARY_ID_BYTES[flags & 3] ?? 0) + contentSize)
  for (let isLast = false; !isLast; ) {
    const header = await reader.take(3)
    yield header
    const bits = header.readUIntLE(0, 3)
    isLast = (bits & 1) === 1
    yield* reader.pass(((bits >> 1) & 3) === RLE_BLOCK ? 1 : bits >> 3)
  }
  if (hasChecksum) yield* reader.pass(4)
}

/** Bytes of a stream, as many as are asked for. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #pending: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]()
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#pending.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return true
      this.#pending = next.value
    }
    return false
  }

  /** @throws ImageProblem when there are fewer. */
  async take(count: number): Promise<Buffer> {
    if (this.#pending.length >= count) {
      const taken = this.#pending.subarray(0, count)
      this.#pending = this.#pending.subarray(count)
      return taken
    }
    const parts: Buffer[] = []
    for await (const part of this.pass(count)) parts.push(part)
    return Buffer.concat(parts)
  }

  /** @throws ImageProblem when there are fewer. */
  async *pass(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (await this.isAtEnd()) throw new ImageProblem(TRUNCATED)
      const part = this.#pending.subarray(0, left)
      this.#pending = this.#pending.subarray(part.length)
      left -= part.length
      yield part
    }
  }
}

const TRUNCATED = 'is truncated: its compressed data ends too early'

/** What a decompressor's error means for the file, or undefined when it is no such error. */
export function describeDecompressionError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  if (code === 'Z_BUF_ERROR') return TRUNCATED
  if (code === 'ZSTD_error_frameParameter_windowTooLarge') {
    return 'is compressed with a window that is too large to be read (zstd --long=28 and above); compress it with --long=27 or less'
  }
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) return `is damaged: ${error.message} (${code})`
  return undefined
}
