import type { Digest } from '../oci/digest.ts'
import type { StatedVerdict } from './stated-verdict.ts'

/** The output of statements that were signed, as JSON. */
export function formatAttestations(attestations: readonly object[]): string {
  return JSON.stringify(attestations)
}

/** The outputs of statements that were signed. */
export function attestationOutputs(
  image: { readonly reference: string; readonly digest: Digest },
  attestations: readonly object[],
): Record<string, string> {
  const { reference, digest } = image
  return { reference, digest, attestations: formatAttestations(attestations) }
}

/** The outputs of a signed verdict that holds. */
export function verifiedOutputs(verified: {
  readonly reference: string
  readonly digest: Digest
  /** Of the referrer. */
  readonly statement: Digest
  readonly verdict: StatedVerdict
}): Record<string, string> {
  const { reference, digest, statement, verdict } = verified
  return {
    reference,
    digest,
    attestation: statement,
    'verified-at': verdict.timeVerified,
    'run-url': verdict.runUrl,
    exceptions: String(verdict.exceptions),
  }
}
