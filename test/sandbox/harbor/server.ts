import { randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { apiRoutes } from './api.ts'
import { type Exchange, type Harbor, headerOf } from './exchange.ts'
import type { Faults } from './faults.ts'
import { claimedName, identify } from './identity.ts'
import { serveRegistry } from './registry.ts'
import { Refusal, type Reply, refuse } from './reply.ts'
import { isKnownPath, route } from './router.ts'

/** What read-only mode lets pass, and the way out of it. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const SETTINGS = '/api/v2.0/configurations'

/** One request as it came, in the order of arrival. Secrets are never in it. */
export interface LoggedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** The name the sender gave, whether or not the password was right. */
  readonly user: string | undefined
  readonly hasAuthorization: boolean
  /** The same address with a secret in it was asked for; it was taken out here. */
  readonly hadSecretInPath: boolean
  /** Nothing here has this path. */
  readonly isUnknown: boolean
  /** What the body asks for where the path does not say: the tag that is made, the kind of scan. */
  detail: string | undefined
  /** `undefined` while there is no answer, and for ever when the connection broke. */
  status: number | undefined
}

export interface HttpFront {
  readonly port: number
  /** From now on the server shows this one; it throws when the server speaks no TLS. */
  setCertificate(tls: { readonly key: string; readonly cert: string }): void
  close(): Promise<void>
}

/** Listens on the loopback address and serves one Harbor. */
export async function listen(options: {
  /** Called once the port is known. */
  readonly start: (port: number) => Harbor
  readonly faults: Faults
  readonly log: LoggedRequest[]
  readonly port: number
  readonly tls?: { readonly key: string; readonly cert: string }
}): Promise<HttpFront> {
  let harbor: Harbor | undefined
  const listener: RequestListener = (request, response) => {
    if (harbor === undefined) {
      response.destroy()
      return
    }
    serve({ harbor, faults: options.faults, log: options.log }, { request, response }).catch(
      (error: unknown) => {
        // A sandbox that fails must be seen to fail: nothing of Harbor's answers like this.
        if (!response.headersSent) {
          response.writeHead(500, { 'content-type': 'text/plain' })
          response.end(`sandbox: ${error instanceof Error ? error.stack : String(error)}`)
        } else response.destroy()
      },
    )
  }
  const server: Server =
    options.tls === undefined ? createServer(listener) : createTlsServer({ ...options.tls }, listener)
  // Uploads may be slow; a test that waits has its own limit.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  harbor = options.start(port)
  return {
    port,
    setCertificate(tls) {
      if (!('setSecureContext' in server)) throw new Error('this sandbox speaks plain HTTP')
      ;(server as TlsServer).setSecureContext(tls)
      // Who is connected has seen the one before.
      server.closeIdleConnections()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  parts: { readonly harbor: Harbor; readonly faults: Faults; readonly log: LoggedRequest[] },
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { harbor } = parts
  const entry = logRequest(request, harbor)
  parts.log.push(entry)
  response.once('finish', () => {
    entry.status = response.statusCode
  })

  const effect = await parts.faults.apply(request)
  if (effect === 'hang') return
  if (effect === 'reset') {
    request.socket.destroy()
    return
  }
  if (typeof effect === 'object') return send(effect, { request, response })
  const reply = await answer(request, { harbor, entry })
  await send(effect === 'truncate' ? halved(reply) : reply, { request, response })
}

function halved(reply: Reply): Reply {
  const { body, headers } = reply
  if (typeof body !== 'string') return reply
  const { 'content-length': _, ...rest } = headers ?? {}
  return { ...reply, headers: rest, body: body.slice(0, Math.floor(body.length / 2)) }
}

async function answer(
  request: IncomingMessage,
  { harbor, entry }: { readonly harbor: Harbor; readonly entry: LoggedRequest },
): Promise<Reply> {
  const url = request.url ?? '/'
  const [path = '/'] = url.split('?', 1)
  const identity = await identify(request.headers.authorization, {
    state: harbor.state,
    tokens: harbor.tokens,
    isRegistry: isRegistryPath(path),
    wrongPasswordDelayMs: harbor.options.wrongPasswordDelayMs ?? 0,
  })
  const exchange: Exchange = {
    harbor,
    request,
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(url.slice(path.length + 1)),
    identity,
    note(detail) {
      entry.detail = detail
    },
  }
  try {
    // Before any right is looked at (src/server/middleware/readonly).
    if (harbor.state.isReadOnly && !SAFE_METHODS.has(exchange.method) && !path.startsWith(SETTINGS)) {
      throw refuse.denied('The system is in read only mode. Any modification is prohibited.')
    }
    return await (isRegistryPath(path) ? serveRegistry(exchange) : route(exchange, apiRoutes))
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    throw error
  }
}

async function send(
  reply: Reply,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { body } = reply
  const headers: Record<string, string> = {
    server: 'nginx',
    'x-request-id': headerOf(request, 'x-request-id') ?? randomUUID(),
    ...reply.headers,
  }
  // A body that was not read would be taken for the next request on this connection.
  if (!request.readableEnded) request.resume()
  if (body instanceof Readable) {
    response.writeHead(reply.status, headers)
    if (request.method === 'HEAD') response.end()
    else await pipeline(body, response).catch(() => response.destroy())
    return
  }
  const hasNoBody = reply.status === 204 || reply.status === 304
  if (!hasNoBody) headers['content-length'] ??= String(body === undefined ? 0 : Buffer.byteLength(body))
  response.writeHead(reply.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function logRequest(request: IncomingMessage, harbor: Harbor): LoggedRequest {
  const url = request.url ?? '/'
  const [path = '/'] = url.split('?', 1)
  const clean = harbor.state.secrets().reduce((text, secret) => text.replaceAll(secret, '[secret]'), url)
  return {
    method: request.method ?? 'GET',
    path: clean,
    user: claimedName(request.headers.authorization, harbor.tokens),
    hasAuthorization: request.headers.authorization !== undefined,
    hadSecretInPath: clean !== url,
    isUnknown: !isRegistryPath(path) && !isKnownPath(path, apiRoutes),
    detail: undefined,
    status: undefined,
  }
}

function isRegistryPath(path: string): boolean {
  return path === '/v2' || path.startsWith('/v2/')
}
