import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { BlobPart } from '../../domain/oci/manifest-parts.ts'

/** Puts blobs into Harbor that are somewhere else. */
export interface HarborBlobs {
  /**
   * Puts a blob of another repository into this one. `linked`: inside of Harbor; `sent`: Harbor could not, and its
   * bytes went through here in pieces, checked against the digest.
   */
  transferBlob(
    target: HarborRepository,
    blob: BlobPart & { readonly from: HarborRepository },
  ): Promise<'mounted' | 'sent'>
  /** Sends a blob of an OCI layout on disk in pieces, checked against its digest. */
  sendBlob(target: HarborRepository, blob: BlobPart & { readonly directory: string }): Promise<void>
}
