/** Stands in front of a server that has no faults of its own, with the faults of the Harbor sandbox. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createFaults, type Faults } from '../sandbox/harbor/faults.ts'

export interface Front {
  readonly port: number
  readonly faults: Faults
  close(): Promise<void>
}

export async function startFront(upstream: URL): Promise<Front> {
  const faults = createFaults()
  const server = createServer((incoming, answer) => {
    void (async () => {
      const body = await buffer(incoming)
      const effect = await faults.apply(incoming)
      if (effect === 'hang') return
      if (effect === 'reset') {
        incoming.socket.destroy()
        return
      }
      if (typeof effect === 'object') {
        answer.writeHead(effect.status, effect.headers).end(effect.body)
        return
      }
      const { method, url: path, headers } = incoming
      const outgoing = request({ host: upstream.hostname, port: upstream.port, method, path, headers })
      outgoing.end(body)
      const [response] = await once(outgoing, 'response')
      const text = await buffer(response)
      const { 'content-length': _, 'transfer-encoding': __, ...rest } = response.headers
      answer.writeHead(response.statusCode, rest)
      answer.end(effect === 'truncate' ? text.subarray(0, Math.floor(text.length / 2)) : text)
    })().catch(() => answer.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    faults,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
