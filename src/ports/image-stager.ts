import type { ImageFileKind } from '../domain/copy/transport.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { Platform } from '../domain/oci/manifest.ts'
import type { PlatformChoice } from '../domain/oci/platform-choice.ts'

/** An image on disk as an OCI layout with one image, ready to be pushed. */
export interface StagedImage {
  readonly directory: string
  readonly digest: Digest
  /** The digest of what the source holds, before one platform was chosen; without a choice the same as `digest`. */
  readonly sourceDigest: Digest
  /** Of a single image: the id by which the Docker daemon knows it. */
  readonly configDigest?: Digest
  readonly mediaType: string
  readonly manifestBytes: Uint8Array
  /** The manifests and indexes that an index names, each after whatever it names itself; empty for a single image. */
  readonly children: readonly StagedChild[]
  readonly platforms: readonly Platform[]
  /** Configs and layers, each once. Sizes in bytes. */
  readonly blobs: readonly { readonly digest: Digest; readonly size: number }[]
  readonly totalBytes: number
}

/** A manifest or an index below the root of a staged image. `size` in bytes. */
export interface StagedChild {
  readonly digest: Digest
  readonly mediaType: string
  readonly size: number
  /** The bytes of an index; absent for a manifest. */
  readonly indexBytes?: Uint8Array
  /** Config and layers of a manifest. */
  readonly blobs: readonly Digest[]
}

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
  /** Makes a manifest below an index the only thing that a push of the directory sends. */
  narrow(image: StagedImage, child: StagedChild): Promise<StagedImage>
}
