import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { ADMIN_PASSWORD_KEY } from '../../domain/bootstrap/release/secrets.ts'
import type { AdminAccess } from '../../domain/bootstrap/request.ts'
import { HarborError, UserError } from '../../domain/errors.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { HarborAdmin } from '../../ports/harbor-admin.ts'
import type { Log } from '../../ports/log.ts'

/** A user of Harbor with a password, masked. */
export interface AdminCredentials {
  readonly user: string
  readonly password: string
  /** Where the password is from: the Secret in the cluster, or the input. */
  readonly source: 'the Secret' | '"admin-password"'
}

export interface AdminPorts {
  /** undefined without access to the cluster. */
  readonly cluster: Pick<Cluster, 'fetchSecret'> | undefined
  readonly mask: (secret: string) => void
}

/** Who Harbor is asked as. @throws UserError when the Secret with the password is missing. */
export async function findAdmin(access: AdminAccess, ports: AdminPorts): Promise<AdminCredentials> {
  if (access.kind === 'password') {
    ports.mask(access.password)
    return { user: access.user, password: access.password, source: '"admin-password"' }
  }
  const { namespace, releaseName } = access.cluster
  const { admin } = secretNames(releaseName)
  const password = (await ports.cluster?.fetchSecret(admin))?.[ADMIN_PASSWORD_KEY] ?? ''
  if (password === '') {
    throw new UserError(
      `The Secret ${namespace}/${admin} with the administrator's password does not exist; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`,
    )
  }
  ports.mask(password)
  return { user: 'admin', password, source: 'the Secret' }
}

/**
 * Logs in once: Harbor locks a user for 1.5 s after a wrong password, for all clients.
 *
 * @returns whether the user is an administrator of all of Harbor.
 * @throws HarborError when Harbor refuses the password. `secretAdvice` ends its text when the password is from the Secret.
 */
export async function requireLogin(
  admin: Pick<HarborAdmin, 'isSystemAdmin'>,
  options: { readonly credentials: AdminCredentials; readonly secretAdvice: string },
): Promise<boolean> {
  const { user, source } = options.credentials
  const isAdmin = await admin.isSystemAdmin()
  if (isAdmin !== undefined) return isAdmin
  const advice =
    source === 'the Secret'
      ? options.secretAdvice
      : ', which was sent once; correct it, or "admin-name", before the next run'
  throw new HarborError(`Harbor refuses the password of ${user} in ${source}${advice}`, { status: 401 })
}

/** Called before the password is sent. */
export function warnUnchecked(
  address: HarborAddress,
  {
    credentials,
    log,
  }: { readonly credentials: Pick<AdminCredentials, 'user' | 'source'>; readonly log: Log },
): void {
  const { user, source } = credentials
  if (!address.isPlainHttp && !address.tlsVerify) {
    log.warning(
      `the certificate of ${address.host} is not checked (tls-verify: false): anyone on the network path can read the password of ${user}. Set "ca-certificate" instead`,
    )
  }
  // A release without TLS says so when it is installed.
  if (address.isPlainHttp && source === '"admin-password"') {
    log.warning(
      `Harbor at ${address.host} is used over plain HTTP: anyone on the network path can read the password of ${user}. Use TLS if possible`,
    )
  }
}
