import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHarborAdmin } from '../adapters/harbor/admin/admin.ts'
import { createHarborInventory } from '../adapters/harbor/admin/inventory.ts'
import { createHarborPublicApi } from '../adapters/harbor/admin/public-api.ts'
import type { HarborCallContext } from '../adapters/harbor/call.ts'
import { createHarborHttp } from '../adapters/harbor/http.ts'
import type { HttpClient } from '../adapters/http/client.ts'
import { fetchPeerCertificate } from '../adapters/http/peer-certificate.ts'
import { ADMIN_LIMIT } from '../domain/harbor/call-limits.ts'
import type { HarborAddress, HarborConnection } from '../domain/harbor/connection.ts'
import type { HarborAdmin, HarborInventory, HarborPublicApi } from '../ports/harbor-admin.ts'
import { maskConnection } from './mask.ts'

/** Where Harbor is, and the connections to it. */
interface Place {
  readonly address: HarborAddress
  readonly client: HttpClient
}

/** A user of Harbor. */
interface Login {
  readonly user: string
  readonly password: string
}

export function openAdmin(host: ActionsHost, options: Place & Login): HarborAdmin {
  return createHarborAdmin(openAsAdmin(host, options))
}

export function openInventory(
  host: ActionsHost,
  options: Place & { readonly password: string },
): HarborInventory {
  return createHarborInventory(openAsAdmin(host, { ...options, user: 'admin' }))
}

function openAsAdmin(
  host: ActionsHost,
  { address, client, user, password }: Place & Login,
): HarborCallContext {
  const credentials = { kind: 'basic', user, secret: password } as const
  const connection: HarborConnection = { ...address, credentials }
  maskConnection(host, connection)
  const { signal, log } = host
  return { connection, http: createHarborHttp({ connection, client, signal, log }), limit: ADMIN_LIMIT }
}

/** Harbor without credentials. */
export function openPublicApi(host: ActionsHost, { address, client }: Place): HarborPublicApi {
  const connection = { ...address, credentials: { kind: 'anonymous' } } as const
  const target = new URL(address.url)
  const { signal, log } = host
  return createHarborPublicApi({
    connection,
    http: createHarborHttp({ connection, client, signal, log }),
    limit: ADMIN_LIMIT,
    fetchCertificate: async () =>
      address.isPlainHttp ? undefined : fetchPeerCertificate({ target, proxy: client.proxy, signal }),
  })
}
