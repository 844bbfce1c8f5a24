import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { PassThrough, Readable, Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, type Header } from 'tar-stream'
import type { Digest } from '../../domain/oci/digest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { type LayerEntry, type LayerFiles, nameChange } from '../../domain/operating-system/layer-files.ts'
import { formatBytes } from '../../domain/text/format.ts'
import {
  createDecompressor,
  describeDecompressionError,
  detectCompression,
  MAGIC_LENGTH,
} from './compression.ts'
import { collect, isFile, limitLongHeaders, TAR_OPTIONS } from './tar-archive.ts'

/** Everything in a tar archive begins at a multiple of it. */
const BLOCK_BYTES = 512

/** Release files have some hundred bytes. */
const MAX_TEXT_BYTES = 64 * 1024

/** The largest layers in use have some hundred thousand. */
const MAX_LAYER_ENTRIES = 2_000_000

export interface LayerReaderOptions {
  readonly digest: Digest
  readonly watched: ReadonlySet<string>
  /** What the layer may unpack to, in bytes. */
  readonly maxUnpackedBytes: number
  /** Asked after every watched entry: whether the rest of the layer need not be read. */
  readonly isEnough: (files: LayerFiles) => boolean
}

/** What was read of a layer. */
export interface ReadLayer {
  readonly files: LayerFiles
  /** false: its reading was ended early, and the rest of it may say more. */
  readonly isWhole: boolean
  /** As it is stored. */
  readonly readBytes: number
  readonly unpackedBytes: number
}

/** Takes the bytes of a layer as they come. Nothing is written to disk, and no more than the watched files is kept. */
export interface LayerReader {
  /** Whether no more bytes are wanted. */
  isFull(): boolean
  /** Is done when the next piece can be taken. */
  add(chunk: Uint8Array): Promise<void>
  /** @throws ImageProblem when the layer cannot be read: a clause about it, as "is damaged: …". */
  finish(): Promise<ReadLayer>
  /** Gives up what was begun. */
  destroy(): void
}

export function createLayerReader(options: LayerReaderOptions): LayerReader {
  const input = new PassThrough()
  const hash = createHash('sha256')
  let isOver = false
  let readBytes = 0
  const reading = readEntries(input, options).finally(() => {
    isOver = true
    input.destroy()
  })
  // It may fail before it is asked.
  reading.catch(() => undefined)
  return {
    isFull: () => isOver,
    async add(chunk) {
      if (isOver) return
      hash.update(chunk)
      readBytes += chunk.byteLength
      if (input.write(chunk)) return
      await Promise.race([once(input, 'drain'), reading]).catch(() => undefined)
    },
    async finish() {
      input.end()
      const read = await reading
      if (read.isWhole && `sha256:${hash.digest('hex')}` !== options.digest) {
        throw new ImageProblem('is damaged: its content does not have its digest')
      }
      return { ...read, readBytes }
    },
    destroy: () => input.destroy(),
  }
}

async function readEntries(
  input: PassThrough,
  options: LayerReaderOptions,
): Promise<Omit<ReadLayer, 'readBytes'>> {
  const meter = new Meter(options.maxUnpackedBytes)
  const tar = extract(TAR_OPTIONS)
  limitLongHeaders(tar, requireFewEntries)
  const files = new WatchedFiles(options.watched)
  try {
    const source = await openUnpacked(input, meter)
    // pipe() ends the destination of a stream that ends, but not that of one that fails.
    source.once('error', (error) => tar.destroy(error))
    let count = 0
    for await (const entry of source.pipe(tar)) {
      count += 1
      requireFewEntries(count)
      if (!(await files.take(entry.header, entry))) continue
      if (options.isEnough(files.soFar())) {
        return { files: files.soFar(), isWhole: false, unpackedBytes: meter.bytes }
      }
    }
    return { files: files.soFar(), isWhole: true, unpackedBytes: meter.bytes }
  } catch (error) {
    throw describeLayerError(error)
  } finally {
    meter.destroy()
  }
}

function requireFewEntries(count: number): void {
  if (count > MAX_LAYER_ENTRIES) throw new ImageProblem(`holds more than ${MAX_LAYER_ENTRIES} files`)
}

/** By its first bytes: the media type of a layer may be wrong, and runtimes do not ask it either. */
async function openUnpacked(input: PassThrough, meter: Meter): Promise<Readable> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const beginning = await takeBeginning(chunks)
  const compression = detectCompression(beginning)
  const source = Readable.from(startingWith(beginning, chunks), { objectMode: false })
  const chain =
    compression === 'none'
      ? pipeline(source, meter)
      : pipeline([source, createDecompressor(compression), meter])
  // Its error is that of the last stream, too, which is read.
  chain.catch(() => undefined)
  return meter
}

async function takeBeginning(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for (let size = 0; size < MAGIC_LENGTH; ) {
    const next = await chunks.next()
    if (next.done === true) break
    parts.push(next.value)
    size += next.value.length
  }
  return Buffer.concat(parts)
}

async function* startingWith(beginning: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield beginning
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

/** Passes on what comes out of a decompressor, until it is too much. */
class Meter extends Transform {
  readonly #most: number
  bytes = 0

  constructor(most: number) {
    super()
    this.#most = most
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length
    if (this.bytes <= this.#most) done(null, chunk)
    else done(new ImageProblem(`unpacks to more than ${formatBytes(this.#most)}`))
  }

  /**
   * `umoci insert` ends a layer with the last byte of its last file. Go's reader, and so every runtime, takes that for the
   * end (archive/tar, `tryReadFull`); tar-stream asks for the rest of the block.
   */
  override _flush(done: TransformCallback): void {
    done(null, Buffer.alloc((BLOCK_BYTES - (this.bytes % BLOCK_BYTES)) % BLOCK_BYTES))
  }
}

/** The watched part of a layer as far as it was read. */
class WatchedFiles {
  readonly #watched: ReadonlySet<string>
  readonly #entries = new Map<string, LayerEntry>()
  readonly #removed = new Set<string>()
  readonly #emptied = new Set<string>()

  constructor(watched: ReadonlySet<string>) {
    this.#watched = watched
  }

  soFar(): LayerFiles {
    return { entries: this.#entries, removed: this.#removed, emptied: this.#emptied }
  }

  /** @returns whether the entry is about a watched path. The content of any other is passed over. */
  async take(header: Header, content: AsyncIterable<unknown> & { resume(): void }): Promise<boolean> {
    const change = nameChange(header.name, this.#watched)
    if (change.kind === 'entry' && isFile(header) && header.size <= MAX_TEXT_BYTES) {
      this.#entries.set(change.path, { kind: 'file', text: (await collect(content)).toString('utf8') })
      return true
    }
    content.resume()
    switch (change.kind) {
      case 'entry':
        // The last entry of a name counts.
        this.#entries.set(change.path, describeEntry(header))
        break
      case 'removed':
        this.#removed.add(change.path)
        break
      case 'emptied':
        this.#emptied.add(change.path)
        break
      case 'other':
        return false
    }
    return true
  }
}

function describeEntry(header: Header): LayerEntry {
  switch (header.type) {
    case 'directory':
      return { kind: 'directory' }
    case 'file':
    case 'contiguous-file':
      return { kind: 'file' }
    case 'symlink':
    case 'link':
      return { kind: 'link', target: header.linkname ?? '', isHard: header.type === 'link' }
    default:
      return { kind: 'other' }
  }
}

/** A clause about the layer. The texts of tar-stream have no codes. */
function describeLayerError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ImageProblem) return error
  const decompression = describeDecompressionError(error)
  if (decompression !== undefined) return new ImageProblem(decompression, { cause: error })
  if (error.message === 'Unexpected end of data' || /header/i.test(error.message)) {
    return new ImageProblem('is no tar archive, or a damaged one', { cause: error })
  }
  return error
}
