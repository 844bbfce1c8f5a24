import { errorMessage, UserError } from '../../domain/errors.ts'
import type { DraftedFile } from '../../domain/report/render/renderer.ts'
import { gzipSize, writePieces } from './text-pieces.ts'

/**
 * Writes the first draft that its reader takes. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeDocument(
  path: string,
  options: {
    /** As people call the format. */
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
