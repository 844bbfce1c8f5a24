import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { ADMIN_PASSWORD_KEY } from '../../domain/bootstrap/release/secrets.ts'
import { UserError } from '../../domain/errors.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'

/** The administrator's password from the cluster, masked. @throws UserError when its Secret is missing. */
export async function fetchAdminPassword(
  release: { readonly namespace: string; readonly releaseName: string },
  ports: { readonly cluster: Pick<Cluster, 'fetchSecret'>; readonly mask: (secret: string) => void },
): Promise<string> {
  const { admin } = secretNames(release.releaseName)
  const password = (await ports.cluster.fetchSecret(admin))?.[ADMIN_PASSWORD_KEY] ?? ''
  if (password === '') {
    throw new UserError(
      `The Secret ${release.namespace}/${admin} with the administrator's password does not exist; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`,
    )
  }
  ports.mask(password)
  return password
}

/** Called before the administrator's password is sent. */
export function warnUnchecked(address: HarborAddress, log: Log): void {
  if (address.isPlainHttp || address.tlsVerify) return
  log.warning(
    `the certificate of ${address.host} is not checked (tls-verify: false): anyone on the network path can read the password of admin. Set "ca-certificate" instead`,
  )
}
