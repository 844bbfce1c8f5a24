/** Where Harbor is, and how its certificate is checked. */
export interface HarborAddress {
  /** `http://host[:port]` or `https://host[:port]`, without a path. */
  readonly url: string
  /** Host and port as registries write it; always has a dot, a port or is localhost, so that no tool takes it for Docker Hub. */
  readonly host: string
  /** Plain HTTP: the robot's secret crosses the network in clear text. */
  readonly isPlainHttp: boolean
  /** PEM text of further certificate authorities; '' for none. */
  readonly caCertificate: string
  readonly tlsVerify: boolean
}

/** A robot with its token, or the administrator with the password. */
export interface BasicCredentials {
  readonly kind: 'basic'
  readonly user: string
  readonly secret: string
}

/** Who asks. */
export type Credentials = BasicCredentials | { readonly kind: 'anonymous' }

/**
 * Where Harbor is and who asks. Holds the secret: never logged, never serialised. What can do without credentials takes
 * a `HarborConnection<Credentials>`.
 */
export interface HarborConnection<C extends Credentials = BasicCredentials> extends HarborAddress {
  readonly credentials: C
}

/** A Harbor at this URL; the authority is used only for https://. */
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

/** The registry host of an address; a bare name gets its port, because without one it would mean Docker Hub. */
export function registryHost(url: URL): string {
  if (url.port !== '' || /[.:]/.test(url.hostname) || url.hostname === 'localhost') return url.host
  return `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}`
}

/** Whether a registry in a reference is this Harbor: the port that its scheme stands for may be written or not. */
export function isRegistryOf(
  connection: Pick<HarborConnection, 'host' | 'isPlainHttp'>,
  host: string,
): boolean {
  const address = `${connection.isPlainHttp ? 'http' : 'https'}://${host}`
  return URL.canParse(address) && registryHost(new URL(address)) === connection.host
}

/**
 * The page of an artifact in Harbor's web UI, whose routes name the project by its number; Harbor resolves
 * a name there too, which serves when the number is not known.
 */
export function artifactLink(
  harborUrl: string,
  artifact: { readonly project: string | number; readonly name: string; readonly digest: string },
): string {
  const project = encodeURIComponent(artifact.project)
  const repository = encodeURIComponent(artifact.name)
  return `${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`
}
