import type { Digest } from '../oci/digest.ts'
import type { Platform } from '../oci/manifest.ts'
import type { Reference } from '../oci/reference.ts'

interface CheckedImage {
  readonly digest: Digest
  /** The digest of what the source holds, before one platform was chosen; without a choice the same as `digest`. */
  readonly sourceDigest: Digest
  /** Of a single image: the id by which the Docker daemon knows it. */
  readonly configDigest?: Digest
  readonly mediaType: string
  readonly manifestBytes: Uint8Array
  /** The manifests and indexes that an index names, each after whatever it names itself; empty for a single image. */
  readonly children: readonly Digest[]
  /** The manifests of the images that an index names; empty for a single image. */
  readonly childManifests: readonly { readonly mediaType: string; readonly bytes: Uint8Array }[]
  readonly platforms: readonly Platform[]
  /** Configs and layers, each once. Sizes in bytes. */
  readonly blobs: readonly { readonly digest: Digest; readonly size: number }[]
  readonly totalBytes: number
}

/** An image on disk as an OCI layout with one image. */
export interface StagedImage extends CheckedImage {
  readonly directory: string
}

/** An image in a registry, of which nothing but its documents has been read. */
export interface RemoteImage extends CheckedImage {
  /** By its digest: the manifest that was checked is the one that is copied. */
  readonly reference: Reference
}

/** An image that was read and checked, ready to be sent. */
export type SourceImage = StagedImage | RemoteImage
