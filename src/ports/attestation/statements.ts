import type { SignedStatement } from '../../domain/attestation/stated-verdict.ts'

/** Signs statements: with a key, or with a certificate for the identity of the run. */
export interface StatementSigner {
  /**
   * Signs the bytes of an in-toto statement.
   *
   * @returns a sigstore bundle (v0.3) as JSON.
   * @throws UserError when a service that the signature needs gives none.
   */
  sign(statement: string): Promise<string>
}

export type OpenedBundle =
  | { readonly kind: 'signed'; readonly statement: SignedStatement }
  /** `reason` completes "it …". */
  | { readonly kind: 'refused'; readonly reason: string }

/** Opens what was signed. */
export interface StatementVerifier {
  /** Checks the signature of a sigstore bundle and reads its statement; never throws for what a bundle may be. */
  open(bundle: Uint8Array): OpenedBundle
}
