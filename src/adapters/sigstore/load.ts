import type { SigstoreServices } from '../../domain/attestation/services.ts'
import type { IdTokenRequest } from '../../ports/attestation/id-token.ts'
import type { StatementSigner, StatementVerifier } from '../../ports/attestation/statements.ts'
import { fetchIdToken } from '../github/id-token.ts'
import { createService, type ServiceOptions } from '../http/service.ts'

/** Only jobs that sign or verify load the libraries of sigstore. */

/** Who a token is for that Fulcio takes (sigstore/fulcio, docs/oidc.md). */
const AUDIENCE = 'sigstore'

/** @param key.password '' for none. @throws Error that says what is wrong with the key. */
export async function openSigner(key: {
  readonly pem: string
  readonly password: string
}): Promise<StatementSigner> {
  const { createKeySigner, parseSigningKey } = await import('./key.ts')
  return createKeySigner(parseSigningKey(key))
}

/** Signs with the identity of the run. Nothing is sent before the first signature. */
export async function openKeylessSigner(
  services: SigstoreServices,
  options: ServiceOptions & {
    readonly request: IdTokenRequest
    readonly mask: (secret: string) => void
  },
): Promise<StatementSigner> {
  const { createKeylessSigner } = await import('./keyless.ts')
  const ask = createService(options)
  const request = { ...options.request, audience: AUDIENCE }
  return createKeylessSigner({
    services,
    ask,
    fetchToken: () => fetchIdToken(request, { ask, mask: options.mask }),
  })
}

/** @throws Error that says what is wrong with the key. */
export async function openVerifier(pem: string): Promise<StatementVerifier> {
  const { createKeyVerifier, parseVerifyKey } = await import('./key.ts')
  return createKeyVerifier(parseVerifyKey(pem))
}
