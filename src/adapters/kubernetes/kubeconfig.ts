import { X509Certificate } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { secretLines } from '../../domain/bootstrap/release/secrets.ts'
import { UserError } from '../../domain/errors.ts'
import {
  type KubeConnection,
  type KubeCredentials,
  parseKubeconfig,
} from '../../domain/kubernetes/kubeconfig.ts'

/**
 * The connection of a kubeconfig. Checks the expiry of its credentials, because the API server answers only 401 to
 * expired ones.
 *
 * @throws UserError with what to change; the kubeconfig itself is never quoted.
 */
export function loadKubeconfig(
  text: string,
  options: { readonly now: number; readonly mask: (secret: string) => void },
): KubeConnection {
  let document: unknown
  try {
    // 'error': the parser would print warnings with the line itself to the standard error of the process.
    document = parse(text, { logLevel: 'error' })
  } catch {
    // The parser's message would quote a line, and every line may be a secret.
    throw new UserError('kubeconfig: is not YAML. Store the whole file, as text or as base64')
  }
  const decodeBase64 = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8')
  const connection = parseKubeconfig(document, { decodeBase64 })
  maskCredentials(connection.credentials, options.mask)
  const expiry = expiryOf(connection.credentials)
  if (expiry !== undefined && expiry < options.now) {
    const what = connection.credentials.kind === 'token' ? 'token' : 'client certificate'
    const advice =
      connection.credentials.kind === 'token'
        ? 'Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h'
        : 'k3s renews its certificates at a restart; copy the kubeconfig again after it'
    throw new UserError(`kubeconfig: its ${what} expired on ${new Date(expiry).toISOString()}. ${advice}`)
  }
  return connection
}

/**
 * Runs helm with a kubeconfig for this connection: a file that only this user can read and that exists only while helm
 * runs.
 */
export async function withKubeconfigFile<T>(
  options: { readonly connection: KubeConnection; readonly directory: string },
  work: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(options.directory, 'kubeconfig')
  try {
    await writeFile(path, formatKubeconfig(options.connection), { mode: 0o600, flag: 'wx' })
    return await work(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** JSON is YAML. */
function formatKubeconfig(connection: KubeConnection): string {
  const { credentials } = connection
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const user =
    credentials.kind === 'token'
      ? { token: credentials.token }
      : {
          'client-certificate-data': base64(credentials.certificate),
          'client-key-data': base64(credentials.key),
        }
  const cluster = {
    server: connection.server,
    ...(connection.caCertificate === ''
      ? {}
      : { 'certificate-authority-data': base64(connection.caCertificate) }),
    ...(connection.tlsServerName === '' ? {} : { 'tls-server-name': connection.tlsServerName }),
  }
  const name = 'harbor'
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster }],
    users: [{ name, user }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  })
}

function maskCredentials(credentials: KubeCredentials, mask: (secret: string) => void): void {
  if (credentials.kind === 'token') {
    mask(credentials.token)
    return
  }
  const { certificate, key } = credentials
  for (const text of [key, certificate]) mask(Buffer.from(text).toString('base64'))
  for (const line of secretLines(`${key}\n${certificate}`)) mask(line)
}

/** Milliseconds since the epoch; undefined when the credentials have none. */
function expiryOf(credentials: KubeCredentials): number | undefined {
  if (credentials.kind === 'certificate') {
    try {
      return Date.parse(new X509Certificate(credentials.certificate).validTo)
    } catch {
      throw new UserError('kubeconfig: its client-certificate-data is not a PEM certificate')
    }
  }
  try {
    const [, payload = ''] = credentials.token.split('.')
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : undefined
  } catch {
    // Not a JWT: static tokens have no expiry.
    return undefined
  }
}
