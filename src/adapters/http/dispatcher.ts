import { getCACertificates } from 'node:tls'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { ProxyChoice } from './proxy.ts'

const CONNECT_TIMEOUT_MS = 10_000

/** Connections to one server, direct or through a proxy. Timeouts in milliseconds. */
export function createDispatcher(options: {
  readonly target: URL
  readonly proxy: ProxyChoice | undefined
  readonly headersTimeout: number
  readonly bodyTimeout: number
  /** PEM texts of CA certificates in addition to those of Node. */
  readonly caCertificates: readonly string[]
  /** false: the certificate of the target is not checked. */
  readonly tlsVerify?: boolean
}): Dispatcher {
  const { target, proxy, headersTimeout, bodyTimeout, caCertificates } = options
  const tls = {
    rejectUnauthorized: options.tlsVerify ?? true,
    // A list given here replaces the built-in one, and a server may use a certificate of either.
    ...(caCertificates.length === 0 ? {} : { ca: [...getCACertificates('default'), ...caCertificates] }),
  }
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
