import type { Digest } from '../domain/oci/digest.ts'
import type { Descriptor, ImageIndex, ImageManifest, Platform } from '../domain/oci/manifest.ts'
import type { StagedImage } from './image-stager.ts'

export interface RemoteDocument {
  readonly descriptor: Descriptor
  readonly document: ImageManifest | ImageIndex
}

/** The crane command line tool. */
export interface Crane {
  /** Copies a remote image into an OCI layout; returns its directory. */
  pull(source: {
    readonly reference: string
    /** A larger image is not read to its end. */
    readonly maxBytes: number
  }): Promise<string>
  /**
   * The manifest or index that a remote reference names, as it is: no platform is chosen.
   *
   * @throws ImageProblem when it is neither, or has another digest than its reference.
   */
  fetchDocument(reference: string): Promise<RemoteDocument>
  /** What the configuration of a remote manifest says; undefined when it says nothing. */
  fetchConfigPlatform(reference: string): Promise<Platform | undefined>
  /** Sends a staged image; returns the digest that crane reports. */
  push(image: StagedImage, destination: { readonly reference: string }): Promise<Digest>
}
