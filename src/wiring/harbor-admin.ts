import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHarborAdmin } from '../adapters/harbor/admin/admin.ts'
import { createHarborFront } from '../adapters/harbor/admin/front.ts'
import { createHarborInventory } from '../adapters/harbor/admin/inventory.ts'
import type { HarborCallContext } from '../adapters/harbor/expect.ts'
import { createHarborHttp } from '../adapters/harbor/http.ts'
import { fetchServedCertificate } from '../adapters/http/peer-certificate.ts'
import { chooseProxy } from '../adapters/http/proxy.ts'
import { secretNames } from '../domain/bootstrap/chart/names.ts'
import { ADMIN_PASSWORD_KEY } from '../domain/bootstrap/release/secrets.ts'
import type { ClusterRequest } from '../domain/bootstrap/request.ts'
import { UserError } from '../domain/errors.ts'
import { type HarborAddress, type HarborConnection, registryHost } from '../domain/harbor/connection.ts'
import type { Cluster } from '../ports/cluster.ts'
import type { CallLimit } from '../ports/harbor.ts'
import type { HarborAdmin, HarborFront, HarborInventory, RobotSecret } from '../ports/harbor-admin.ts'
import { maskConnection } from './ports.ts'

/** Harbor may still be starting behind its ingress. */
export const ADMIN_LIMIT: CallLimit = { callTimeoutMs: () => 60_000 }

/** The administrator's password out of the cluster, masked. @throws UserError when its Secret is not there. */
export async function readAdminPassword(
  host: ActionsHost,
  options: { readonly cluster: Cluster; readonly inputs: ClusterRequest },
): Promise<string> {
  const { namespace, releaseName } = options.inputs
  const { admin } = secretNames(releaseName)
  const password = (await options.cluster.fetchSecret(admin))?.[ADMIN_PASSWORD_KEY] ?? ''
  if (password === '') {
    throw new UserError(
      `The Secret ${namespace}/${admin} with the administrator's password is not there; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`,
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

/** A Harbor at this URL; the authority is for https:// alone. */
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

/** The connection of a robot that the bootstrap made. */
export function connectionOf(address: HarborAddress, { name, secret }: RobotSecret): HarborConnection {
  return { ...address, credentials: { kind: 'basic', user: name, secret } }
}

/** Harbor as anybody sees it, without credentials. */
export function openFront(host: ActionsHost, address: HarborAddress): HarborFront {
  const connection = { ...address, credentials: { kind: 'anonymous' } } as const
  const target = new URL(address.url)
  const { signal, environment, log } = host
  return createHarborFront({
    connection,
    http: createHarborHttp({ connection, signal, environment, log }),
    limit: ADMIN_LIMIT,
    fetchCertificate: async () =>
      address.isPlainHttp
        ? undefined
        : fetchServedCertificate({ target, proxy: chooseProxy(target, environment), signal }),
  })
}

/** Told before the administrator's password goes there. */
export function warnUnchecked(host: ActionsHost, address: HarborAddress): void {
  if (address.isPlainHttp || address.tlsVerify) return
  host.log.warning(
    `the certificate of ${address.host} is not checked (tls-verify: false): anybody on the path can read the password of admin. Give its authority in "ca-certificate" instead`,
  )
}
