import type { X509Certificate } from 'node:crypto'
import { type ClientRequest, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import type { CertificateInfo } from '../../domain/kubernetes/certificate.ts'
import { type ProxyChoice, withoutBrackets } from './proxy.ts'
import { readCertificate } from './x509.ts'

const CONNECT_TIMEOUT_MS = 10_000

/**
 * The certificate that a server presents at an https:// address, also when it is not trusted, so that a message can name
 * it. Nothing is sent over the connection.
 *
 * @returns undefined when it could not be read.
 */
export async function fetchPeerCertificate(options: {
  readonly target: URL
  readonly proxy: ProxyChoice | undefined
  readonly signal: AbortSignal
}): Promise<CertificateInfo | undefined> {
  const certificate = await fetchPeer(options)
  return certificate === undefined ? undefined : readCertificate(certificate)
}

/** The same, whole. */
export async function fetchPeer(options: {
  readonly target: URL
  readonly proxy: ProxyChoice | undefined
  readonly signal: AbortSignal
}): Promise<X509Certificate | undefined> {
  const { target, proxy } = options
  const host = withoutBrackets(target.hostname)
  const port = Number(target.port || 443)
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(CONNECT_TIMEOUT_MS)])
  const name = isIP(host) === 0 ? { servername: host } : {}
  let socket: Socket | undefined
  try {
    // An IPv6 address keeps its brackets before the port.
    const authority = `${target.hostname}:${port}`
    const tunnel =
      proxy === undefined ? undefined : await openTunnel(new URL(proxy.url), { authority, signal })
    const transport = tunnel === undefined ? { host, port } : { socket: tunnel }
    socket = tunnel
    const secured = connectTls({ ...transport, ...name, rejectUnauthorized: false })
    // Destroying the TLS socket destroys its tunnel too; the other order crashes Node 24.
    socket = secured
    await waitSecured(secured, signal)
    return secured.getPeerX509Certificate()
  } catch {
    return undefined
  } finally {
    socket?.destroy()
  }
}

function waitSecured(socket: TLSSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // A signal that is already aborted fires no event.
    signal.throwIfAborted()
    socket.once('secureConnect', resolve).once('error', reject)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function openTunnel(
  proxy: URL,
  options: { readonly authority: string; readonly signal: AbortSignal },
): Promise<Socket> {
  const { authority, signal } = options
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const headers =
    user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }
  const send = proxy.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const outgoing: ClientRequest = send({
      host: withoutBrackets(proxy.hostname),
      port: proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...headers },
      signal,
    })
    outgoing
      .once('connect', (response, socket) => {
        if (response.statusCode === 200) resolve(socket)
        else {
          socket.destroy()
          reject(new Error(`the proxy answered ${response.statusCode}`))
        }
      })
      .once('error', reject)
      .end()
  })
}
