import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { errorMessage } from '../../domain/errors.ts'
import type { BasicCredentials, HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Log } from '../../ports/log.ts'
import type { HttpClient } from '../http/client.ts'
import { createDoor, type Door } from './door.ts'
import type { GatewayFailure } from './failure.ts'
import { createHarborSide } from './harbor-side.ts'
import { openLoopbackServer } from './loopback-server.ts'
import { createPushRelay, type ExpectedImage, type PushRelay, type Reply } from './push-relay.ts'
import { routePush } from './route.ts'
import { type Totals, type Transfer, Transfers } from './transfers.ts'

/** The first byte of a TLS connection (RFC 8446, section 5.1: a record of a handshake). */
const TLS_HANDSHAKE = 0x16

/**
 * crane tries TLS first, on this machine too, and plain HTTP when that has failed or 300 ms have passed. An answer that is
 * no TLS fails at once; a connection that is closed without one is an error after which crane tries TLS again.
 */
const NO_TLS = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

export interface GatewayOptions {
  readonly connection: HarborConnection
  /** The one repository that can be pushed to. */
  readonly repository: HarborRepository
  /** The connections to that Harbor, which this run has for everything else as well. */
  readonly client: Pick<HttpClient, 'open'>
  /** Closes the gateway when it is aborted. */
  readonly signal: AbortSignal
  readonly log: Pick<Log, 'debug' | 'warning'>
  /** Gets the one-time password and each token of Harbor before anything else sees them. */
  readonly maskSecret: (secret: string) => void
}

/** A registry on this machine that is one repository of Harbor, for the time of a copy. */
export interface Gateway {
  /** `127.0.0.1:port`. */
  readonly host: string
  /** For the client of this copy alone. */
  readonly credentials: BasicCredentials
  /** Logs in to Harbor and asks what it has of the image, while the client still starts. */
  askAhead(image: ExpectedImage): void
  totals(): Totals
  /** What is under way, the longest wait first. */
  transfers(): readonly Transfer[]
  /** What went wrong last between the gateway and Harbor; undefined for nothing. */
  lastFailure(): GatewayFailure | undefined
  /** Ends all connections, and what is on its way to Harbor. */
  close(): Promise<void>
}

/**
 * Opens a gateway: the client pushes to a loopback address over plain HTTP with a password that is worth nothing
 * anywhere else, and the gateway goes to Harbor with the robot's credentials and by the connection settings of the
 * inputs. Bytes go through as they come; nothing is written to disk.
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { connection, client, maskSecret } = options
  const repository = formatHarborRepository(options.repository)
  const ended = new AbortController()
  const transfers = new Transfers()
  let failure: GatewayFailure | undefined
  const door = createDoor()
  maskSecret(door.credentials.secret)
  const harbor = createHarborSide({ connection, repository, client, signal: ended.signal, maskSecret })
  const relay = createPushRelay({
    connection,
    repository,
    transfers,
    closed: ended.signal,
    harbor,
    onFailure: (found) => {
      failure = found
    },
  })
  const server = await listenFor({ ...options, door, relay, transfers, repository })

  let closed: Promise<void> | undefined
  const close = (): Promise<void> => {
    options.signal.removeEventListener('abort', onAbort)
    closed ??= closeAll()
    return closed
  }
  const closeAll = async (): Promise<void> => {
    ended.abort()
    await server.close()
  }
  const onAbort = (): void => void close()
  options.signal.addEventListener('abort', onAbort, { once: true })
  if (options.signal.aborted) await close()
  return {
    host: server.host,
    credentials: door.credentials,
    askAhead: (image) => relay.askAhead(image),
    totals: () => transfers.totals(),
    transfers: () => transfers.list(),
    lastFailure: () => failure,
    close,
  }
}

interface Listening extends Pick<GatewayOptions, 'log'> {
  readonly door: Door
  readonly relay: PushRelay
  readonly transfers: Transfers
  readonly repository: string
}

function listenFor(context: Listening) {
  return openLoopbackServer({
    answer(incoming, outgoing) {
      serve({ incoming, outgoing }, context).catch((error: unknown) => {
        context.log.debug(`gateway: ${errorMessage(error)}`)
        outgoing.destroy()
      })
    },
    onClientError(error, socket: Socket) {
      // What comes after the first error on a connection is another error of the same.
      if (!socket.writable) return
      if (error.rawPacket?.[0] !== TLS_HANDSHAKE) context.transfers.refusedRequests += 1
      socket.end(NO_TLS)
    },
  })
}

interface Client {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

async function serve(client: Client, context: Listening): Promise<void> {
  const { incoming, outgoing } = client
  const { door, relay, transfers, repository, log } = context
  const { method = '', url = '' } = incoming
  const seen = door.judge(incoming.headers.authorization)
  const route = routePush({ method, target: url }, repository)
  if (seen !== 'open') {
    // The first request of a client asks how to log in.
    if (seen === 'wrong' || route.kind !== 'ping') refuse(`${method} without this copy's password`)
    answer(client, { status: 401, headers: { 'www-authenticate': 'Basic realm="copy"' }, text: '' })
    return
  }
  if (route.kind === 'refused') {
    refuse(`${method} is no request of this push`)
    answer(client, { status: route.status, headers: {}, text: '' })
    return
  }
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  answer(client, await relay.answer(route, { incoming, signal: gone.signal }))

  function refuse(what: string): void {
    transfers.refusedRequests += 1
    const line = `The registry gateway refused a request: ${what}`
    // Once for people; another program of the machine may try for as long as it likes.
    if (transfers.refusedRequests === 1) log.warning(line)
    else log.debug(line)
  }
}

function answer({ incoming, outgoing }: Client, reply: Reply): void {
  const length = { 'content-length': String(Buffer.byteLength(reply.text)) }
  // What the client still sends is read and thrown away, so that it gets to read the answer.
  incoming.resume()
  outgoing.writeHead(reply.status, { ...length, ...reply.headers })
  outgoing.end(incoming.method === 'HEAD' ? undefined : reply.text)
}
