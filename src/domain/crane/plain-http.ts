/** Addresses for which crane v0.20.6 falls back to plain HTTP by itself (go-containerregistry, pkg/name/registry.go). */
const PLAIN_HTTP = [
  /\.local(host)?(:\d+)?$/,
  /127\.0\.0\.1/,
  /::1/,
  /^localhost(:\d+)?$/,
  /^10\.\d+\.\d+\.\d+(:\d+)?$/,
  /^192\.168\.\d+\.\d+(:\d+)?$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/,
] as const

/** Whether crane may speak plain HTTP to a registry (`host[:port]`) that does not answer over TLS. */
export function mayFallBack(host: string): boolean {
  return PLAIN_HTTP.some((pattern) => pattern.test(host.toLowerCase()))
}

/**
 * The registry host as crane has to be given it. crane tries HTTPS first, also where plain HTTP is allowed; without a
 * port that is port 443, where something else may answer. With the port written out both go to the same one.
 */
export function craneHost(connection: { readonly host: string; readonly isPlainHttp: boolean }): string {
  const hasPort = /:\d+$/.test(connection.host)
  return connection.isPlainHttp && !hasPort ? `${connection.host}:80` : connection.host
}
