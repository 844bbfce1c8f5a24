/** One question to a service: what is tried again, what is not, and the limits. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createService, ServiceFault, type ServiceOptions } from '../../../../src/adapters/http/service.ts'
import { CancelledError } from '../../../../src/domain/errors.ts'
import { serve, serveProxy, type TestServer } from '../../../support/servers.ts'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

/** Each answer once, the last one for ever. */
async function start(...answers: readonly Handler[]): Promise<TestServer> {
  let count = 0
  const server = await serve((incoming, answer) => {
    answers[Math.min(count++, answers.length - 1)]?.(incoming, answer)
  })
  servers.push(server)
  return server
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, answer) =>
    void answer.writeHead(code, headers).end('said')
const broken: Handler = (incoming) => void incoming.socket.destroy()

const ask = (server: { readonly port: number }, options: Partial<ServiceOptions> = {}) =>
  createService({ environment: {}, signal: new AbortController().signal, retryMs: 1, ...options })(
    new URL(`http://127.0.0.1:${server.port}/it`),
    { method: 'POST', body: 'asked' },
  )

describe('a service', () => {
  it('gives an answer of any status, with its headers', async () => {
    const server = await start(status(409, { location: '/there' }))
    const answer = await ask(server)
    expect([answer.status, answer.bytes.toString('utf8')]).toEqual([409, 'said'])
    expect([answer.header('location'), answer.header('retry-after')]).toEqual(['/there', ''])
    expect(server.seen).toHaveLength(1)
  })

  it('is asked by name, as some want to know who asks', async () => {
    const server = await start((incoming, answer) => void answer.end(incoming.headers['user-agent']))
    expect((await ask(server)).bytes.toString('utf8')).toBe('harbor-actions')
  })

  it('is reached through the proxy of the runner', async () => {
    const server = await start(status(200))
    const proxy = await serveProxy({ 'fulcio.example': server.port })
    servers.push(proxy)
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }
    const service = createService({ environment, signal: new AbortController().signal, retryMs: 1 })
    const answer = await service(new URL('http://fulcio.example/it'), {})
    expect([answer.status, proxy.seen.length, server.seen.length]).toEqual([200, 1, 1])
  })

  it('is asked again while it is busy or breaks off', async () => {
    const server = await start(status(503), broken, status(429), status(201))
    expect((await ask(server)).status).toBe(201)
    expect(server.seen).toHaveLength(4)
  })

  it('has four tries, and its last answer counts', async () => {
    const server = await start(status(503))
    expect((await ask(server)).status).toBe(503)
    expect(server.seen).toHaveLength(4)
  })

  it('is not followed elsewhere: the request may hold a token', async () => {
    const other = await start(status(200))
    const server = await start(status(307, { location: `http://127.0.0.1:${other.port}/` }))
    expect((await ask(server)).status).toBe(307)
    expect(other.seen).toEqual([])
  })

  it('may not send without end', async () => {
    const server = await start((_, answer) => void answer.writeHead(200).end(Buffer.alloc(1024 * 1024 + 1)))
    await expect(ask(server)).rejects.toThrow('it sent more than 1')
    expect(server.seen).toHaveLength(1)
  })

  it('that is not there is described in a clause', async () => {
    const server = await start(status(200))
    await server.close()
    servers.length = 0
    const failure = ask(server)
    await expect(failure).rejects.toBeInstanceOf(ServiceFault)
    await expect(failure).rejects.toThrow('nothing listens there (ECONNREFUSED)')
  })

  it('is left when the job is cancelled', async () => {
    const cancel = new AbortController()
    const server = await start(() => cancel.abort())
    await expect(ask(server, { signal: cancel.signal })).rejects.toBeInstanceOf(CancelledError)
  })
})
