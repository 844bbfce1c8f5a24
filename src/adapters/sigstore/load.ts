import type { WantedIdentity } from '../../domain/attestation/identity.ts'
import type { SigstoreServices } from '../../domain/attestation/services.ts'
import type { StatementSigner, StatementVerifier } from '../../ports/attestation/statements.ts'
import type { KeylessOptions } from './keyless.ts'

/** Only jobs that sign or verify load the libraries of sigstore. */

/** @param key.password '' for none. @throws Error that says what is wrong with the key. */
export async function openSigner(key: {
  readonly pem: string
  readonly password: string
}): Promise<StatementSigner> {
  const { createKeySigner, parseSigningKey } = await import('./key.ts')
  return createKeySigner(parseSigningKey(key))
}

/** Signs with the identity of the run. Nothing is loaded or sent before the first signature. */
export function openKeylessSigner(services: SigstoreServices, options: KeylessOptions): StatementSigner {
  let signer: Promise<StatementSigner> | undefined
  return {
    async sign(statement) {
      signer ??= import('./keyless.ts').then(({ createRunSigner }) => createRunSigner(services, options))
      return (await signer).sign(statement)
    },
  }
}

/** @param pem one public key or several. @throws Error that says what is wrong with them. */
export async function openVerifier(pem: string): Promise<StatementVerifier> {
  const { createKeyVerifier, parseVerifyKeys } = await import('./key.ts')
  return createKeyVerifier(parseVerifyKeys(pem))
}

/** @param trustedRoot the text of a file with roots. @throws Error that says what is wrong with it. */
export async function openIdentityVerifier(
  wanted: WantedIdentity,
  trustedRoot: string,
): Promise<StatementVerifier> {
  const { createIdentityVerifier, parseTrustedRoots } = await import('./key.ts')
  return createIdentityVerifier(wanted, parseTrustedRoots(trustedRoot))
}
