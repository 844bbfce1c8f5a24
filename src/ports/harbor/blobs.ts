import type { HarborRepository } from '../../domain/harbor/repository.ts'
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
