import { isLoopback } from '../text/loopback.ts'

/** Addresses for which crane v0.20.6 falls back to plain HTTP by itself (go-containerregistry, pkg/name/registry.go). */
const PRIVATE = [
  /\.local(:\d+)?$/,
  /^10\.\d+\.\d+\.\d+(:\d+)?$/,
  /^192\.168\.\d+\.\d+(:\d+)?$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/,
] as const
const PLAIN_HTTP = [...PRIVATE, /\.localhost(:\d+)?$/, /127\.0\.0\.1/, /::1/, /^localhost(:\d+)?$/] as const

/** Whether crane may speak plain HTTP to a registry (`host[:port]`) that does not answer over TLS. */
export function mayFallBack(host: string): boolean {
  return PLAIN_HTTP.some((pattern) => pattern.test(host.toLowerCase()))
}

/** Whether a registry (`host[:port]`) has an address of a private network (RFC 1918), or a name of one. */
export function isPrivate(host: string): boolean {
  return PRIVATE.some((pattern) => pattern.test(host.toLowerCase()))
}

/**
 * Whether a registry is on this machine, where it may speak plain HTTP: by its address, or by a name of it (RFC 6761).
 *
 * @param host `host[:port]`
 */
export function isThisMachine(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return isLoopback(name) || /^[a-z0-9-.]+\.localhost$/.test(name)
}

/**
 * The registry host as crane has to be given it. crane tries HTTPS first, also where plain HTTP is allowed; without a
 * port that is port 443. A proxy without a listener blocks that, except on this machine: there the port is
 * written out, so that both schemes go to the same one. Elsewhere it is not: crane compares it with the address where
 * clients log in, and a proxy in front of Harbor may leave it out there.
 */
export function craneHost(connection: { readonly host: string; readonly isPlainHttp: boolean }): string {
  const { host, isPlainHttp } = connection
  return isPlainHttp && isLoopback(host) ? `${host}:80` : host
}
