import { createGzip } from 'node:zlib'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { DraftedFile } from '../../domain/report/render/renderer.ts'
import { writeWhole } from './output-file.ts'

/**
 * Writes the first draft that fits the limit of its reader. `redact` removes secrets from the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeDocument(
  path: string,
  options: {
    /** Usual name of the format. */
    readonly title: string
    readonly document: DraftedFile
    readonly redact: (text: string) => string
  },
): Promise<void> {
  const { title, document, redact } = options
  try {
    await writePieces(path, { pieces: await fittingDraft(document), redact })
  } catch (error) {
    throw new UserError(`failed to write the ${title} file ${path}: ${errorMessage(error)}`)
  }
}

async function fittingDraft({ drafts, maxGzipBytes }: DraftedFile): Promise<Iterable<string>> {
  let pieces: Iterable<string> = []
  for (const draft of drafts) {
    pieces = draft()
    if ((await gzipSize(pieces)) <= maxGzipBytes) break
  }
  return pieces
}

/** Characters that are collected before they are written. */
const CHUNK = 1 << 16

/** Larger strings out of small ones. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < CHUNK) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}

/** Piece by piece: a secret stands within one value and so within one piece, but not within one chunk. */
function* redacted(text: {
  readonly pieces: Iterable<string>
  readonly redact: (piece: string) => string
}): Generator<string> {
  for (const piece of text.pieces) yield text.redact(piece)
}

/** Writes a file of pieces of text, each without any secret, and a line feed; directories on the way are made. */
export async function writePieces(
  path: string,
  text: { readonly pieces: Iterable<string>; readonly redact: (piece: string) => string },
): Promise<void> {
  await writeWhole(path, async (file) => {
    for (const chunk of chunks(redacted(text))) await file.writeFile(chunk)
    await file.writeFile('\n')
  })
}

/** How many bytes pieces of text take after gzip. */
async function gzipSize(pieces: Iterable<string>): Promise<number> {
  const gzip = createGzip()
  let size = 0
  gzip.on('data', (chunk: Buffer) => {
    size += chunk.length
  })
  const ended = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject))
  for (const chunk of chunks(pieces)) {
    if (!gzip.write(chunk)) await new Promise((resolve) => gzip.once('drain', resolve))
  }
  gzip.end()
  await ended
  return size
}
