import type { StatementSigner, StatementVerifier } from '../../ports/attestation/statements.ts'

/** Only jobs that sign or verify load the libraries of sigstore. */

/** @param key.password '' for none. @throws Error that says what is wrong with the key. */
export async function openSigner(key: {
  readonly pem: string
  readonly password: string
}): Promise<StatementSigner> {
  const { createKeySigner, parseSigningKey } = await import('./key.ts')
  return createKeySigner(parseSigningKey(key))
}

/** @throws Error that says what is wrong with the key. */
export async function openVerifier(pem: string): Promise<StatementVerifier> {
  const { createKeyVerifier, parseVerifyKey } = await import('./key.ts')
  return createKeyVerifier(parseVerifyKey(pem))
}
