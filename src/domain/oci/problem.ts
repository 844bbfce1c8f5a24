/**
 * A problem with an image on disk. The message continues a sentence that begins with the file's name,
 * which the reader of the file adds.
 */
export class ImageProblem extends Error {
  override readonly name = 'ImageProblem'
}

const MAX_QUOTED = 120

/** Foreign text within a message: quoted, control characters escaped, not longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text)
}
