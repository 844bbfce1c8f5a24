import { getCACertificates } from 'node:tls'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import type { ProxyChoice } from './proxy.ts'

const CONNECT_TIMEOUT_MS = 10_000

/** What is checked of the server's certificate, and what is shown to the server. PEM texts. */
export interface TlsOptions {
  /** CA certificates in addition to those of Node. */
  readonly caCertificates: readonly string[]
  /** true: `caCertificates` replace those of Node, as the CA of a kubeconfig does. */
  readonly isOnlyTrust?: boolean
  /** false: the certificate of the server is not checked. */
  readonly tlsVerify?: boolean
  /** The name to expect in the server's certificate in place of the host's. */
  readonly serverName?: string
  /** The client's own. */
  readonly certificate?: { readonly certificate: string; readonly key: string }
}

/** A pool of connections, and what sends through it. */
export interface Connections {
  readonly dispatcher: Dispatcher
  readonly request: typeof request
}

type PoolOptions = TlsOptions & {
  readonly target: URL
  readonly proxy: ProxyChoice | undefined
  readonly headersTimeout: number
  readonly bodyTimeout: number
}

/**
 * A pool of connections to one server, direct or through a proxy: the one place where a certificate authority, a
 * tunnel or a disabled check is decided on. Timeouts in milliseconds.
 */
export function openConnections(options: PoolOptions): Connections {
  return { dispatcher: createDispatcher(options), request }
}

function createDispatcher(options: PoolOptions): Dispatcher {
  const { target, proxy, headersTimeout, bodyTimeout } = options
  const tls = tlsSettings(options)
  const timeouts = { headersTimeout, bodyTimeout }
  if (proxy === undefined) return new Agent({ ...timeouts, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
  return new ProxyAgent({
    ...timeouts,
    uri: proxy.url,
    requestTls: tls,
    // Plain HTTP is sent to the proxy without a tunnel: many allow CONNECT only to port 443.
    proxyTunnel: target.protocol === 'https:',
  })
}

function tlsSettings(options: TlsOptions) {
  const { caCertificates, certificate, serverName } = options
  // A list given here replaces the built-in one, and a server may use a certificate of either.
  const ca = options.isOnlyTrust ? caCertificates : [...getCACertificates('default'), ...caCertificates]
  return {
    rejectUnauthorized: options.tlsVerify ?? true,
    ...(caCertificates.length === 0 ? {} : { ca: [...ca] }),
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...(certificate === undefined ? {} : { cert: certificate.certificate, key: certificate.key }),
  }
}
