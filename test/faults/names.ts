/** A name server for one name, on an address of the loopback network, and a process that asks it and no other. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** What the server says of the name. */
export type NameAnswer = 'address' | 'unknown' | 'failure'

const PORT = 53
const FLAGS: Readonly<Record<NameAnswer, number>> = { address: 0x8180, unknown: 0x8183, failure: 0x8182 }
const TYPE_A = 1

export interface NameServer {
  answer: NameAnswer
  close(): Promise<void>
}

/** Answers every question for an address with `address`, on which it listens too. Port 53 wants root. */
export async function serveNames(address: string): Promise<NameServer> {
  const socket = createSocket('udp4')
  socket.bind(PORT, address)
  await once(socket, 'listening')
  const server: NameServer = {
    answer: 'address',
    async close() {
      socket.close()
      await once(socket, 'close')
    },
  }
  socket.on('message', (question, from) => {
    socket.send(reply(question, { answer: server.answer, address }), from.port, from.address)
  })
  return server
}

/** RFC 1035, section 4.1: the header, the question as it came, and one record with a life of no second. */
function reply(message: Buffer, options: { readonly answer: NameAnswer; readonly address: string }): Buffer {
  const end = message.indexOf(0, 12) + 5
  const question = message.subarray(12, end)
  const hasRecord = options.answer === 'address' && message.readUInt16BE(end - 4) === TYPE_A
  const header = Buffer.alloc(12)
  message.copy(header, 0, 0, 2)
  header.writeUInt16BE(FLAGS[options.answer], 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(hasRecord ? 1 : 0, 6)
  const record = Buffer.from([
    ...[0xc0, 12, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4],
    ...options.address.split('.').map(Number),
  ])
  return Buffer.concat([header, question, ...(hasRecord ? [record] : [])])
}
