import { getCACertificates } from 'node:tls'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { ProxyChoice } from './proxy.ts'

const CONNECT_TIMEOUT_MS = 10_000

/** Connections to one server, straight or through a proxy. Timeouts in milliseconds. */
export function createDispatcher(options: {
  readonly target: URL
  readonly proxy: ProxyChoice | undefined
  readonly headersTimeout: number
  readonly bodyTimeout: number
  /** PEM texts of authorities beside those that Node knows. */
  readonly authorities: readonly string[]
  /** false: the certificate of the target is not checked. */
  readonly tlsVerify?: boolean
}): Dispatcher {
  const { target, proxy, headersTimeout, bodyTimeout, authorities } = options
  const tls = {
    rejectUnauthorized: options.tlsVerify ?? true,
    // A list given here takes the place of the built-in one; a server may have either kind of certificate.
    ...(authorities.length === 0 ? {} : { ca: [...getCACertificates('default'), ...authorities] }),
  }
  const timeouts = { headersTimeout, bodyTimeout }
  if (proxy === undefined) return new Agent({ ...timeouts, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
  return new ProxyAgent({
    ...timeouts,
    uri: proxy.url,
    requestTls: tls,
    // Plain HTTP is handed to the proxy as it is: many allow a tunnel (CONNECT) to port 443 alone.
    proxyTunnel: target.protocol === 'https:',
  })
}
