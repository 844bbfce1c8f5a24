import type { StagedImage } from '../domain/copy/source-image.ts'
import type { ImageFileKind } from '../domain/copy/transport.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { PlatformChoice } from '../domain/oci/platform-choice.ts'

/** An image on disk: a layout directory or an archive. Its content says which. */
export interface ImageFileSource {
  readonly path: string
  /** Which image of several. */
  readonly name?: string
  /** The digest of the image, where it was written. */
  readonly digest?: Digest
}

export interface StagingOptions {
  /** The platform to take out of an image for several; absent for all of them. */
  readonly platform?: PlatformChoice
  /** More is not unpacked, and not copied out of an archive. */
  readonly maxUnpackedBytes: number
}

/** Turns what is on disk into a staged image. */
export interface ImageStager {
  isPath(path: string): Promise<boolean>
  /** @throws UserError when it is not an image, or cannot be read to its end. */
  recognise(path: string, options: Pick<StagingOptions, 'maxUnpackedBytes'>): Promise<ImageFileKind>
  /**
   * Recognises an image, and finds every problem that can be found without reading the layers.
   *
   * @throws UserError with one sentence that names the path.
   */
  check(source: ImageFileSource, options: StagingOptions): Promise<ImageFileKind>
  stage(
    source: ImageFileSource & { readonly kind: ImageFileKind },
    options: StagingOptions,
  ): Promise<StagedImage>
}
