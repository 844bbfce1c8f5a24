import type { Digest } from '../oci/digest.ts'

/** A part of an image that is not judged, because no container runtime can run it. */
export interface SkippedChild {
  readonly digest: Digest
  /** What the index says, as in `unknown/unknown`; a word that it leaves out is `unknown`. */
  readonly platform: string
  /** A clause: `attestation of sha256:…`, `no image: configuration media type …`. */
  readonly reason: string
}
