import type { SigstoreServices } from '../../domain/attestation/services.ts'
import type { IdTokenRequest } from '../../ports/attestation/id-token.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'
import { fetchIdToken } from '../github/id-token.ts'
import { createService, type ServiceOptions } from '../http/service.ts'
import { createKeylessSigner } from './keyless/signer.ts'

/** Who a token is for that Fulcio takes (sigstore/fulcio, docs/oidc.md). */
const AUDIENCE = 'sigstore'

export interface KeylessOptions extends ServiceOptions {
  readonly request: IdTokenRequest
  readonly mask: (secret: string) => void
}

/** What signs with the identity of a run, as one part of the bundle. */
export function createRunSigner(services: SigstoreServices, options: KeylessOptions): StatementSigner {
  const { request, mask } = options
  const ask = createService(options)
  const fetchToken = () => fetchIdToken({ ...request, audience: AUDIENCE }, { ask, mask })
  return createKeylessSigner({ services, ask, fetchToken })
}
