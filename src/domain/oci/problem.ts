/** What is said of a path that nothing is at, after the path. */
export const MISSING_FILE = 'does not exist. Does the step that builds it come before this one?'

/**
 * A problem with an image on disk. The message continues a sentence that begins with the file's name,
 * which the reader of the file adds.
 */
export class ImageProblem extends Error {
  override readonly name = 'ImageProblem'
}
