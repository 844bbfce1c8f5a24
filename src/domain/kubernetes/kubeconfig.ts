import { UserError } from '../errors.ts'
import { isLoopback } from '../text/loopback.ts'
import { withoutTrailing } from '../text/trailing.ts'

/** How a client authenticates. */
export type KubeCredentials =
  | { readonly kind: 'token'; readonly token: string }
  /** PEM texts. */
  | { readonly kind: 'certificate'; readonly certificate: string; readonly key: string }

/** One self-contained context of a kubeconfig, without paths and programs. */
export interface KubeConnection {
  readonly server: string
  /** PEM text; '' for the CA certificates of the runner. */
  readonly caCertificate: string
  /** The name to expect in the server's certificate instead of the one in `server`; '' for that one. */
  readonly tlsServerName: string
  readonly credentials: KubeCredentials
  /** The context's name, for messages. */
  readonly context: string
}

/** Decodes base64 to text. */
export type DecodeBase64 = (base64: string) => string

type Fields = Readonly<Record<string, unknown>>

/**
 * The current context of a kubeconfig (decoded YAML).
 *
 * @throws UserError with what to change: a kubeconfig that works on one machine often does not work in CI.
 */
export function parseKubeconfig(document: unknown, options: { decodeBase64: DecodeBase64 }): KubeConnection {
  const root = fieldsOf(document)
  if (root === undefined || !Array.isArray(root['clusters'])) {
    throw new UserError(
      'kubeconfig: is not a kubeconfig (it has no list "clusters"). Store the whole file, as text or as base64',
    )
  }
  const context = textOf(root['current-context'])
  const chosen = find(root['contexts'], { name: context, of: 'context' })
  if (chosen === undefined) {
    throw new UserError(
      `kubeconfig: its current-context "${context}" is not among its contexts. Create one with: kubectl config view --raw --minify --flatten`,
    )
  }
  const cluster = find(root['clusters'], { name: textOf(chosen['cluster']), of: 'cluster' })
  const user = find(root['users'], { name: textOf(chosen['user']), of: 'user' })
  if (cluster === undefined || user === undefined) {
    throw new UserError(
      `kubeconfig: context "${context}" names a cluster or a user that is not in the file. Create one with: kubectl config view --raw --minify --flatten`,
    )
  }
  return {
    server: parseServer(textOf(cluster['server'])),
    caCertificate: parseCa(cluster, options),
    tlsServerName: textOf(cluster['tls-server-name']),
    credentials: parseCredentials(user, options),
    context,
  }
}

function parseServer(server: string): string {
  if (!URL.canParse(server)) {
    throw new UserError(`kubeconfig: its server "${server}" is not a URL, as in https://100.64.0.10:6443`)
  }
  const url = new URL(server)
  if (url.protocol !== 'https:') {
    throw new UserError(
      `kubeconfig: its server ${server} is not https://. The credentials would be sent in clear text`,
    )
  }
  return withoutTrailing(server, '/')
}

/** Whether the server is a loopback address, as k3s writes into /etc/rancher/k3s/k3s.yaml. */
export function isLoopbackServer(server: string): boolean {
  return isLoopback(new URL(server).hostname)
}

/** Advice when nothing answers there: the file was copied from the node unchanged. */
export function loopbackAdvice(server: string): string {
  return (
    `the server in the kubeconfig is ${server}, which on the runner is the runner itself, and nothing answers there (k3s writes that address into k3s.yaml). ` +
    "Replace it with an address of the node that the runner can reach, such as the node's tailnet address, and add that address to tls-san in /etc/rancher/k3s/config.yaml"
  )
}

function parseCa(cluster: Fields, options: { decodeBase64: DecodeBase64 }): string {
  if (cluster['insecure-skip-tls-verify'] === true) {
    throw new UserError(
      'kubeconfig: it has insecure-skip-tls-verify: true, which would send the credentials to any server that answers. Put the CA certificate of the cluster into certificate-authority-data and remove the line',
    )
  }
  requireNoPath(cluster, 'certificate-authority')
  const data = textOf(cluster['certificate-authority-data'])
  return data === '' ? '' : options.decodeBase64(data)
}

function parseCredentials(user: Fields, options: { decodeBase64: DecodeBase64 }): KubeCredentials {
  for (const plugin of ['exec', 'auth-provider']) {
    if (user[plugin] !== undefined && user[plugin] !== null) {
      throw new UserError(
        `kubeconfig: its user logs in with a program ("${plugin}"), which must be installed on the runner and could run anything. ` +
          'Use a token instead: kubectl create token harbor-bootstrap --namespace harbor --duration=1h',
      )
    }
  }
  requireNoPath(user, 'client-certificate')
  requireNoPath(user, 'client-key')
  requireNoPath(user, 'tokenFile')
  const token = textOf(user['token'])
  if (token !== '') return { kind: 'token', token }
  const certificate = textOf(user['client-certificate-data'])
  const key = textOf(user['client-key-data'])
  if (certificate !== '' && key !== '') {
    return {
      kind: 'certificate',
      certificate: options.decodeBase64(certificate),
      key: options.decodeBase64(key),
    }
  }
  throw new UserError(
    'kubeconfig: its user has neither a token nor a client certificate with its key. Create one with: kubectl config view --raw --minify --flatten',
  )
}

function requireNoPath(fields: Fields, name: string): void {
  const path = textOf(fields[name])
  if (path === '') return
  throw new UserError(
    `kubeconfig: ${name} is the path "${path}", which does not exist on the runner. Put the content into the file: kubectl config view --raw --minify --flatten`,
  )
}

function find(list: unknown, wanted: { readonly name: string; readonly of: string }): Fields | undefined {
  if (!Array.isArray(list)) return undefined
  const entry = list.map(fieldsOf).find((candidate) => textOf(candidate?.['name']) === wanted.name)
  return fieldsOf(entry?.[wanted.of])
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
