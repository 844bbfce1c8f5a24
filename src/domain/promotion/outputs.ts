import type { Digest } from '../oci/digest.ts'

/** The outputs of tags that were put on. */
export function promotionOutputs(placed: {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
  readonly tags: readonly string[]
}): Record<string, string> {
  return { reference: placed.reference, digest: placed.digest, tags: placed.tags.join('\n') }
}
