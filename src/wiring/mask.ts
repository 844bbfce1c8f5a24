import type { ActionsHost } from '../adapters/actions/host.ts'
import { encodeBasic } from '../adapters/http/basic-auth.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'

/** Masks a secret before anything else is done with it. */
export function maskConnection(host: ActionsHost, connection: HarborConnection): void {
  host.mask(connection.credentials.secret)
  // As a whole: the mask of the token would leave the beginning.
  host.mask(encodeBasic(connection.credentials))
}
