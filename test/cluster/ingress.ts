/** What an ingress controller does in the first moments after an install, and a way to it by Harbor's name. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { IssuedCertificate } from '../support/certificates.ts'
import type { TestServer } from '../support/servers.ts'

/** How requests are answered: by Harbor, or with a status of the controller's own. */
export type Route = 'harbor' | number

export interface TestIngress {
  readonly port: number
  /** From now on, for new connections. */
  show(certificate: IssuedCertificate): void
  route(route: Route): void
  /** Where Harbor is; plain HTTP on this machine. */
  setBackend(port: number): void
  /** Nothing listens any more, until `open`. */
  shut(): Promise<void>
  open(): Promise<void>
  close(): Promise<void>
}

/** TLS on 127.0.0.1 with a route to Harbor. */
export async function startIngress(certificate: IssuedCertificate): Promise<TestIngress> {
  let backend = 0
  let route: Route = 'harbor'
  const server = createTlsServer(certificate, (incoming, answer) => {
    if (route === 'harbor') forward(incoming, { answer, port: backend })
    else answer.writeHead(route, { 'content-type': 'text/html' }).end('<html>the ingress itself</html>')
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const shut = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    show: (next) => server.setSecureContext(next),
    route(next) {
      route = next
    },
    setBackend(next) {
      backend = next
    },
    shut,
    open: () => listen(port),
    close: shut,
  }
}

function forward(
  incoming: IncomingMessage,
  target: { readonly answer: ServerResponse; readonly port: number },
): void {
  const { answer, port } = target
  const { method, url: path, headers } = incoming
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
  })
  outgoing.on('error', () => answer.destroy())
  incoming.pipe(outgoing)
}

/** A forward proxy for HTTPS that knows names of its own; the port of the address does not matter. */
export async function serveTunnel(names: Readonly<Record<string, number>>): Promise<TestServer> {
  const seen: { method: string; url: string; authorization: string | undefined }[] = []
  const server = createServer((_, answer) => answer.writeHead(405).end())
  server.on('connect', (incoming, client) => {
    seen.push({ method: 'CONNECT', url: incoming.url ?? '', authorization: incoming.headers.authorization })
    const port = names[(incoming.url ?? '').replace(/:\d+$/, '')]
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
