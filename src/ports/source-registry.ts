import type { RemoteImage } from '../domain/copy/source-image.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { BlobPart } from '../domain/oci/manifest-parts.ts'
import type { Reference } from '../domain/oci/reference.ts'
import type { Manifest } from './harbor/manifests.ts'
import type { StagingOptions } from './image-stager.ts'

/** A manifest with the digest of its bytes. */
export interface FoundManifest extends Manifest {
  readonly digest: Digest
}

/** A signature, an attestation or the like, on its way from a source to Harbor. */
export interface Signature extends FoundManifest {
  /** cosign's tag (`sha256-<hex>.sig`), when only this tag binds the signature to its image. */
  readonly tag?: string
}

/** The registry of a source image, read with the user's own credentials and full TLS. */
export interface SourceRegistry {
  /**
   * Reads and checks the documents of an image, and none of its layers.
   *
   * @throws UserError when it is not there, damaged, too large, or not for the platform.
   */
  readImage(reference: Reference, options: StagingOptions): Promise<RemoteImage>
  /**
   * What names this digest as its `subject`: by the referrers API, or by the fallback tag without it.
   *
   * @throws UserError when the registry gives no usable answer.
   */
  fetchReferrers(repository: Reference, digest: Digest): Promise<readonly Digest[]>
  /**
   * A manifest by tag or digest; undefined when it is not there.
   *
   * @throws UserError when the registry gives no usable answer, or other bytes than the digest says.
   */
  fetchManifest(repository: Reference, reference: string): Promise<FoundManifest | undefined>
  /**
   * Brings the blobs of a manifest into an OCI layout on disk, each checked against its digest.
   *
   * @returns the directory, the configuration as text, and whether any other blob is a tar archive, compressed or not.
   * @throws CommandError, UserError.
   */
  fetchBlobs(
    repository: Reference,
    manifest: { readonly digest: Digest; readonly config: BlobPart; readonly blobs: readonly BlobPart[] },
  ): Promise<{ readonly directory: string; readonly configuration: string; readonly holdsArchive: boolean }>
}
