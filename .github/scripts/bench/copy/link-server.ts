/**
 * A process of its own: a TCP proxy that is a line of limited rate and with a delay, in both directions, shared by all
 * connections (toxiproxy limits every connection by itself). It reports its port, gets that of the server, and ends
 * with the process that started it.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { LinkDirection } from './link-direction.ts'
import { SharedLink } from './shared-link.ts'

const [megabitsPerSecond = 0, roundTripMs = 0] = process.argv.slice(2).map(Number)
const direction = (): LinkDirection =>
  new LinkDirection(
    new SharedLink({ bytesPerSecond: (megabitsPerSecond * 1e6) / 8, delayMs: roundTripMs / 2 }),
  )
const up = direction()
const down = direction()
let upstreamPort = 0

const server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (client) => {
  const upstream = connect({ host: '127.0.0.1', port: upstreamPort, allowHalfOpen: true, noDelay: true })
  endTogether(client, upstream)
  down.carry(upstream, client)
  // The kernel has accepted already; over a line that takes a round trip.
  setTimeout(() => {
    up.carry(client, upstream)
    client.resume()
  }, roundTripMs)
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', (message: { readonly upstreamPort: number }) => {
  upstreamPort = message.upstreamPort
})
process.once('disconnect', () => process.exit())

/** One that breaks off takes the other with it; one that ends has its end carried over. */
function endTogether(one: Socket, other: Socket): void {
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    socket.on('error', () => undefined)
    socket.on('close', (hadError) => {
      if (hadError || !socket.readableEnded) peer.resetAndDestroy()
    })
  }
}
