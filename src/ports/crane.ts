import type { SourceImage } from '../domain/copy/source-image.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'

/** The crane command line tool. */
export interface Crane {
  /**
   * Sends an image into a repository of Harbor, by its digest and without a tag: a staged one from the disk, another one
   * from its registry. What Harbor has already is not sent.
   *
   * @throws HarborError when Harbor is the cause, CommandError for any other cause; CancelledError.
   */
  send(image: SourceImage, repository: HarborRepository): Promise<void>
}
