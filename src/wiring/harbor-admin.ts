import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHarborAdmin } from '../adapters/harbor/admin/admin.ts'
import { createHarborInventory } from '../adapters/harbor/admin/inventory.ts'
import { createHarborPublicApi } from '../adapters/harbor/admin/public-api.ts'
import type { HarborCallContext } from '../adapters/harbor/expect.ts'
import { createHarborHttp } from '../adapters/harbor/http.ts'
import { fetchPeerCertificate } from '../adapters/http/peer-certificate.ts'
import { chooseProxy } from '../adapters/http/proxy.ts'
import { ADMIN_LIMIT } from '../domain/harbor/call-limits.ts'
import type { HarborAddress, HarborConnection } from '../domain/harbor/connection.ts'
import type { HarborAdmin, HarborInventory, HarborPublicApi } from '../ports/harbor-admin.ts'
import { maskConnection } from './ports.ts'

export function openAdmin(
  host: ActionsHost,
  options: { readonly address: HarborAddress; readonly password: string },
): HarborAdmin {
  return createHarborAdmin(openAsAdmin(host, options))
}

export function openInventory(
  host: ActionsHost,
  options: { readonly address: HarborAddress; readonly password: string },
): HarborInventory {
  return createHarborInventory(openAsAdmin(host, options))
}

function openAsAdmin(
  host: ActionsHost,
  options: { readonly address: HarborAddress; readonly password: string },
): HarborCallContext {
  const credentials = { kind: 'basic', user: 'admin', secret: options.password } as const
  const connection: HarborConnection = { ...options.address, credentials }
  maskConnection(host, connection)
  const http = createHarborHttp({
    connection,
    signal: host.signal,
    environment: host.environment,
    log: host.log,
  })
  return { connection, http, limit: ADMIN_LIMIT }
}

/** Harbor without credentials. */
export function openPublicApi(host: ActionsHost, address: HarborAddress): HarborPublicApi {
  const connection = { ...address, credentials: { kind: 'anonymous' } } as const
  const target = new URL(address.url)
  const { signal, environment, log } = host
  return createHarborPublicApi({
    connection,
    http: createHarborHttp({ connection, signal, environment, log }),
    limit: ADMIN_LIMIT,
    fetchCertificate: async () =>
      address.isPlainHttp
        ? undefined
        : fetchPeerCertificate({ target, proxy: chooseProxy(target, environment), signal }),
  })
}
