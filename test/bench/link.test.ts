/** The line of the bench as a TCP proxy: what comes out is what went in. How fast is nothing for a test. */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { type Link, startLink } from '../../.github/scripts/bench/copy/servers.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function openLink(onConnection: (socket: Socket) => void): Promise<{ link: Link; server: Server }> {
  const server = createServer({ allowHalfOpen: true }, onConnection)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const link = await startLink({ megabitsPerSecond: 2000, roundTripMs: 4 })
  closing.push(() => link.close())
  link.lead((server.address() as AddressInfo).port)
  return { link, server }
}

const dial = (port: number): Socket => connect({ host: '127.0.0.1', port, allowHalfOpen: true })
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

it('brings the bytes of several connections there and back, each whole and in its order', async () => {
  const { link } = await openLink((socket) => socket.pipe(socket))
  const sent = Array.from({ length: 8 }, () => randomBytes(700_000))
  const back = await Promise.all(
    sent.map(async (bytes) => {
      const socket = dial(link.port)
      socket.end(bytes)
      return buffer(socket)
    }),
  )
  expect(back.map(hash)).toEqual(sent.map(hash))
})

it('brings the end of one direction over, and the other direction goes on', async () => {
  const answer = randomBytes(300_000)
  const { link } = await openLink((socket) => {
    void buffer(socket).then((asked) => socket.end(Buffer.concat([asked, answer])))
  })
  const socket = dial(link.port)
  socket.end('question')
  expect(hash(await buffer(socket))).toBe(hash(Buffer.concat([Buffer.from('question'), answer])))
})

it('ends the connection of one side when the other breaks off', async () => {
  const { link } = await openLink((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.resetAndDestroy())
  })
  const socket = dial(link.port)
  socket.on('error', () => undefined)
  socket.write('x')
  await new Promise((resolve) => socket.once('close', resolve))
})

it('holds little of what a receiver does not take', async () => {
  const taken: Socket[] = []
  const { link } = await openLink((socket) => {
    taken.push(socket.pause())
  })
  const socket = dial(link.port)
  const bytes = randomBytes(40_000_000)
  for (let at = 0; at < bytes.length; at += 100_000) socket.write(bytes.subarray(at, at + 100_000))
  socket.end()
  // Until nothing more is taken, for as long as the receiver reads nothing.
  let before = bytes.length + 1
  while (before !== socket.writableLength) {
    before = socket.writableLength
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  expect(before).toBeGreaterThan(0)
  const [receiver] = taken
  if (receiver === undefined) throw new Error('no connection')
  expect(hash(await buffer(receiver))).toBe(hash(bytes))
})
