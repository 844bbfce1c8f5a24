/**
 * A problem with an image on disk. The message continues a sentence that begins with the file's name,
 * which the reader of the file adds.
 */
export class ImageProblem extends Error {
  override readonly name = 'ImageProblem'
}
