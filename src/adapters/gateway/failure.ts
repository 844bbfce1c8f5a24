import type { Answer } from '../../domain/harbor/answer.ts'
import type { Digest } from '../../domain/oci/digest.ts'

/** A request to Harbor that did not do what it was for, with its place. */
export interface GatewayFailure {
  readonly method: string
  /** Path and query as Harbor was asked. */
  readonly path: string
  /** The blob that was on its way; absent for a manifest, and where the client did not name it. */
  readonly digest?: Digest
  /** Of the blob: how much of it had been handed to the connection. */
  readonly sentBytes?: number
  readonly cause:
    | { readonly kind: 'answer'; readonly answer: Answer }
    /** The connection failed, or broke off. */
    | { readonly kind: 'no-answer'; readonly error: unknown }
    /** The token service answered, and without a token. */
    | { readonly kind: 'no-token' }
    /** Harbor answered, and what it asks for is not done. `reason` completes "Harbor …". */
    | { readonly kind: 'not-followed'; readonly reason: string }
}

/** Ends one request of the gateway. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  override readonly cause: GatewayFailure['cause']
  /** Where it is not the request itself that failed: the one before it, for a token. */
  readonly asked: Pick<GatewayFailure, 'method' | 'path'> | undefined

  constructor(cause: GatewayFailure['cause'], asked?: Pick<GatewayFailure, 'method' | 'path'>) {
    super(cause.kind)
    this.cause = cause
    this.asked = asked
  }
}
