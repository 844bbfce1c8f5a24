/** Small servers for tests; all of them listen on 127.0.0.1 and end with the test. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestServer {
  readonly port: number
  /** Every request, in order. */
  readonly seen: readonly {
    readonly method: string
    readonly url: string
    readonly authorization: string | undefined
  }[]
  close(): Promise<void>
}

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

/** @param tls with a certificate, the server speaks TLS. */
export async function serve(
  handler: Handler,
  options: { readonly tls?: { readonly key: string; readonly cert: string }; readonly port?: number } = {},
): Promise<TestServer> {
  const seen: { method: string; url: string; authorization: string | undefined }[] = []
  const onRequest: Handler = (incoming, answer) => {
    const { method = '', url = '', headers } = incoming
    seen.push({ method, url, authorization: headers.authorization })
    handler(incoming, answer)
  }
  const server = options.tls === undefined ? createServer(onRequest) : createTlsServer(options.tls, onRequest)
  const port = await listen(server, options.port)
  return {
    port,
    seen,
    close: () => closeServer(server),
  }
}

/** A registry that wants Basic authentication, in front of one that does not. */
export function guarded(
  upstreamPort: number,
  credentials: { readonly user: string; readonly password: string },
): Handler {
  const expected = `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
  const forward = forwardTo(() => ({ port: upstreamPort }))
  return (incoming, answer) => {
    if (incoming.headers.authorization === expected) {
      forward(incoming, answer)
      return
    }
    answer.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end()
  }
}

/** A forward proxy for plain HTTP that knows names of its own; it refuses CONNECT, so HTTPS never passes. */
export async function serveProxy(names: Readonly<Record<string, number>>): Promise<TestServer> {
  const forward = forwardTo((incoming) => {
    const { hostname } = new URL(incoming.url ?? '')
    const port = names[hostname]
    if (port === undefined) throw new Error(`the proxy does not know ${hostname}`)
    return { port }
  })
  return serve(forward)
}

/** @param change what becomes of the headers of an answer. */
export function forwardTo(
  choose: (incoming: IncomingMessage) => { readonly port: number },
  change: (headers: IncomingHttpHeaders) => IncomingHttpHeaders = (headers) => headers,
): Handler {
  return (incoming, answer) => {
    const path = incoming.url?.startsWith('http://')
      ? incoming.url.replace(/^http:\/\/[^/]+/, '')
      : incoming.url
    const { method, headers } = incoming
    const outgoing = request(
      { host: '127.0.0.1', ...choose(incoming), method, path, headers },
      (response) => {
        answer.writeHead(response.statusCode ?? 502, change(response.headers))
        response.pipe(answer)
      },
    )
    outgoing.on('error', () => answer.writeHead(502).end())
    incoming.pipe(outgoing)
  }
}

/** A certificate for 127.0.0.1 and localhost that is not trusted, by the generator that Go brings. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-tls-'))
  try {
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()
    const generator = join(root, 'src', 'crypto', 'tls', 'generate_cert.go')
    const args = ['--host', '127.0.0.1,localhost', '--ca', '--ecdsa-curve', 'P256']
    execFileSync('go', ['run', generator, ...args], { cwd: directory, stdio: 'ignore' })
    return {
      key: readFileSync(join(directory, 'key.pem'), 'utf8'),
      cert: readFileSync(join(directory, 'cert.pem'), 'utf8'),
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

export async function listen(server: NetServer, wanted = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
