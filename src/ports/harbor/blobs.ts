import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { BlobPart } from '../../domain/oci/manifest-parts.ts'

/** Puts blobs into Harbor that are somewhere else. */
export interface HarborBlobs {
  /**
   * Copies a blob of another repository into this one. `mounted`: inside of Harbor; `sent`: Harbor could not, and its
   * bytes went through the runner in pieces, checked against the digest.
   */
  transferBlob(
    target: HarborRepository,
    blob: BlobPart & { readonly from: HarborRepository },
  ): Promise<'mounted' | 'sent'>
  /** Sends a blob of an OCI layout on disk in pieces, checked against its digest. */
  sendBlob(target: HarborRepository, blob: BlobPart & { readonly directory: string }): Promise<void>
}

/** Blobs that fit into memory. */
export interface HarborSmallBlobs {
  /** Sends bytes; what is there already stays as it is. */
  putBlob(
    target: HarborRepository,
    blob: { readonly digest: Digest; readonly bytes: Uint8Array },
  ): Promise<void>
  /** The bytes, checked against the digest; `absent` when Harbor does not have them. */
  fetchBlob(repository: HarborRepository, blob: BlobPart): Promise<Uint8Array | 'absent'>
}
