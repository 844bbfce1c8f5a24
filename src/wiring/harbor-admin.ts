import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHarborAdmin } from '../adapters/harbor/admin/admin.ts'
import { createHarborInventory } from '../adapters/harbor/admin/inventory.ts'
import { createHarborPublicApi } from '../adapters/harbor/admin/public-api.ts'
import type { HarborCallContext } from '../adapters/harbor/expect.ts'
import { createHarborHttp } from '../adapters/harbor/http.ts'
import { fetchPeerCertificate } from '../adapters/http/peer-certificate.ts'
import { chooseProxy } from '../adapters/http/proxy.ts'
import { secretNames } from '../domain/bootstrap/chart/names.ts'
import { ADMIN_PASSWORD_KEY } from '../domain/bootstrap/release/secrets.ts'
import type { ClusterRequest } from '../domain/bootstrap/request.ts'
import { UserError } from '../domain/errors.ts'
import { ADMIN_LIMIT } from '../domain/harbor/call-limits.ts'
import { type HarborConnection, registryHost } from '../domain/harbor/connection.ts'
import type { Cluster } from '../ports/cluster.ts'
import type { HarborAdmin, HarborInventory, HarborPublicApi } from '../ports/harbor-admin.ts'
import { maskConnection } from './ports.ts'

export type HarborAddress = Omit<HarborConnection, 'robotName' | 'robotToken'>

/** The administrator's password from the cluster, masked. @throws UserError when its Secret is missing. */
export async function readAdminPassword(
  host: ActionsHost,
  options: { readonly cluster: Cluster; readonly inputs: ClusterRequest },
): Promise<string> {
  const { namespace, releaseName } = options.inputs
  const { admin } = secretNames(releaseName)
  const password = (await options.cluster.fetchSecret(admin))?.[ADMIN_PASSWORD_KEY] ?? ''
  if (password === '') {
    throw new UserError(
      `The Secret ${namespace}/${admin} with the administrator's password does not exist; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`,
    )
  }
  host.mask(password)
  return password
}

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
  const connection = { ...options.address, robotName: 'admin', robotToken: options.password }
  maskConnection(host, connection)
  const http = createHarborHttp({
    connection,
    signal: host.signal,
    environment: host.environment,
    log: host.log,
  })
  return { connection, http, limit: ADMIN_LIMIT }
}

/** A Harbor at this URL; the CA certificate is only used for https://. */
export function addressOf(
  harborUrl: string,
  { caCertificate, tlsVerify }: Pick<HarborAddress, 'caCertificate' | 'tlsVerify'>,
): HarborAddress {
  const url = new URL(harborUrl)
  const isPlainHttp = url.protocol === 'http:'
  return {
    url: url.origin,
    host: registryHost(url),
    isPlainHttp,
    caCertificate: isPlainHttp ? '' : caCertificate,
    tlsVerify,
  }
}

/** Harbor as anybody sees it, without credentials. */
export function openPublicApi(host: ActionsHost, address: HarborAddress): HarborPublicApi {
  const connection = { ...address, robotName: 'nobody', robotToken: '' }
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

/** Called before the administrator's password is sent. */
export function warnUnchecked(host: ActionsHost, address: HarborAddress): void {
  if (address.isPlainHttp || address.tlsVerify) return
  host.log.warning(
    `the certificate of ${address.host} is not checked (tls-verify: false): anyone on the network path can read the password of admin. Set "ca-certificate" instead`,
  )
}
