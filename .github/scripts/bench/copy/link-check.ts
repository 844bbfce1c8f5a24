import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type Line, startLink } from './servers.ts'

/** What a line really does, as it was measured. */
export interface MeasuredLine {
  /** From the server to the client and the other way round, of one connection. */
  readonly down: number
  readonly up: number
  /** Of two connections together, down. */
  readonly downTogether: number
  /** Both ways at once, of one connection each way, together. */
  readonly both: number
  /** Of one byte there and back, on a connection that is open. */
  readonly roundTripMs: number
  /** Until the answer to the first byte, with the connection. */
  readonly firstAnswerMs: number
}

const BYTES = 25_000_000
const SEND = 0x73
const TAKE = 0x74
const ECHO = 0x65

/** Measures a line with a server that sends, takes or echoes. Rates are in megabits a second. */
export async function measureLine(line: Line, bytes = BYTES): Promise<MeasuredLine> {
  const link = await startLink(line)
  const server = createServer({ noDelay: true }, (socket) => serveOne(socket, bytes))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  link.lead((server.address() as AddressInfo).port)
  try {
    const firstAnswer = await echoTimes(link.port)
    // Until the first byte is there nothing can be said about a rate.
    const rateOf = async (sent: number, work: () => Promise<unknown>): Promise<number> => {
      const startedAt = performance.now()
      await work()
      return (sent * 8) / 1000 / (performance.now() - startedAt - firstAnswer.firstAnswerMs)
    }
    const down = await rateOf(bytes, () => receive(link.port))
    const up = await rateOf(bytes, () => send(link.port, bytes))
    const downTogether = await rateOf(2 * bytes, () => Promise.all([receive(link.port), receive(link.port)]))
    const both = await rateOf(2 * bytes, () => Promise.all([receive(link.port), send(link.port, bytes)]))
    return { down, up, downTogether, both, ...firstAnswer }
  } finally {
    server.close()
    await link.close()
  }
}

function serveOne(socket: Socket, bytes: number): void {
  socket.on('error', () => undefined)
  socket.once('data', (first: Buffer) => {
    if (first[0] === SEND) socket.end(Buffer.alloc(bytes))
    else if (first[0] === ECHO) {
      socket.write(first)
      socket.on('data', (piece) => socket.write(piece))
    } else {
      let left = bytes - (first.length - 1)
      const take = (): void => {
        if (left <= 0) socket.end('!')
      }
      socket.on('data', (piece: Buffer) => {
        left -= piece.length
        take()
      })
      take()
    }
  })
}

async function receive(port: number): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  socket.write(Buffer.of(SEND))
  socket.resume()
  await once(socket, 'end')
}

async function send(port: number, bytes: number): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  socket.write(Buffer.of(TAKE))
  socket.write(Buffer.alloc(bytes))
  await once(socket, 'data')
  socket.destroy()
}

async function echoTimes(port: number): Promise<Pick<MeasuredLine, 'roundTripMs' | 'firstAnswerMs'>> {
  const startedAt = performance.now()
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  socket.write(Buffer.of(ECHO))
  await once(socket, 'data')
  const firstAnswerMs = performance.now() - startedAt
  const times: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const sentAt = performance.now()
    socket.write(Buffer.of(ECHO))
    await once(socket, 'data')
    times.push(performance.now() - sentAt)
  }
  socket.destroy()
  return { firstAnswerMs, roundTripMs: times.toSorted((a, b) => a - b)[10] ?? Number.NaN }
}
