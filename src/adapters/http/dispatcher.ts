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
  readonly authorities: readonly string[]
  /** false: the certificate of the target is not checked. */
  readonly tlsVerify?: boolean
  /** How many at once; as many as there are requests, when it is not given. */
  readonly connections?: number
}): Dispatcher {
  const { target, proxy, headersTimeout, bodyTimeout, authorities, connections } = options
  const tls = {
    rejectUnauthorized: options.tlsVerify ?? true,
    // A list given here replaces the built-in one, and a server may use a certificate of either.
    ...(authorities.length === 0 ? {} : { ca: [...getCACertificates('default'), ...authorities] }),
  }
  const limits = { headersTimeout, bodyTimeout, ...(connections === undefined ? {} : { connections }) }
  if (proxy === undefined) return new Agent({ ...limits, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
  return new ProxyAgent({
    ...limits,
    uri: proxy.url,
    requestTls: tls,
    // Plain HTTP is sent to the proxy without a tunnel: many allow CONNECT only to port 443.
    proxyTunnel: target.protocol === 'https:',
  })
}
