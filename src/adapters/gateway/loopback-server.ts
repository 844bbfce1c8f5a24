import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { isLoopback } from './door.ts'

const LOOPBACK = '127.0.0.1'

/** Headers of crane have some hundred bytes. */
const MAX_HEADER_BYTES = 16 * 1024

export interface LoopbackServer {
  /** `127.0.0.1:port`. */
  readonly host: string
  /** Ends all connections. */
  close(): Promise<void>
}

/** An HTTP server for programs of this machine alone, on a port that the system chooses. */
export async function openLoopbackServer(options: {
  readonly answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void
  readonly onClientError?: (error: Error & { readonly rawPacket?: Buffer }, socket: Socket) => void
}): Promise<LoopbackServer> {
  const settings: ServerOptions = {
    maxHeaderSize: MAX_HEADER_BYTES,
    // A blob takes as long as it takes, and the client keeps its connections between two of them.
    requestTimeout: 0,
    keepAliveTimeout: 0,
  }
  const server = createServer(settings, options.answer)
  // Those too that the server no longer counts as HTTP.
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (!isLoopback(socket.remoteAddress)) socket.destroy()
  })
  if (options.onClientError !== undefined) server.on('clientError', options.onClientError)
  await listen(server)
  return {
    host: `${LOOPBACK}:${(server.address() as AddressInfo | null)?.port ?? 0}`,
    async close() {
      const isClosed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await isClosed
    },
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, resolve)
  })
}
