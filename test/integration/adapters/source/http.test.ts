/** Questions to the registry of a source: which faults pass, and what no answer may do. Credentials: registry.test.ts. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createSourceHttp } from '../../../../src/adapters/source/http.ts'
import { NO_PLAIN_SOURCES } from '../../../../src/adapters/source/plain-proxy.ts'
import { CancelledError, UserError } from '../../../../src/domain/errors.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

const URL_PATH = '/v2/org/app/manifests/v1'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

/** Answers in turn; the last one again and again. */
async function start(...answers: readonly Handler[]) {
  let count = 0
  const server = await serve((incoming, answer) =>
    answers[Math.min(count++, answers.length - 1)]?.(incoming, answer),
  )
  servers.push(server)
  return server
}

const status =
  (code: number, body = '', headers: Record<string, string> = {}): Handler =>
  (_, answer) =>
    void answer.writeHead(code, headers).end(body)

function ask(port: number, options: { readonly signal?: AbortSignal; readonly url?: string } = {}) {
  const http = createSourceHttp({
    cranePath: 'crane',
    environment: {},
    signal: options.signal ?? new AbortController().signal,
    mask: () => undefined,
    plainSources: NO_PLAIN_SOURCES,
    retryMs: 1,
  })
  const place = { host: `127.0.0.1:${port}`, path: 'org/app' }
  return http(place, { url: options.url ?? URL_PATH, accept: 'application/json' })
}

describe('a fault that passes', () => {
  it.each<[string, Handler]>([
    ['429', status(429)],
    ['503', status(503)],
    [
      'an answer that breaks off',
      (_, answer) => {
        answer.writeHead(200, { 'content-length': '100' })
        answer.write('half', () => answer.destroy())
      },
    ],
  ])('is tried again: %s', async (_, fault) => {
    const server = await start(fault, status(200, 'whole', { link: '</v2/next>; rel="next"' }))
    const answer = await ask(server.port)
    expect(Buffer.from(answer.bytes).toString()).toBe('whole')
    expect([answer.header('link'), answer.header('x-none')]).toEqual(['</v2/next>; rel="next"', ''])
  })

  it('is an answer after three tries', async () => {
    const server = await start(status(503))
    expect((await ask(server.port)).status).toBe(503)
    expect(server.seen).toHaveLength(3)
  })

  it('is not waited for where Retry-After asks for an hour', async () => {
    const server = await start(status(429, '', { 'retry-after': '3600' }))
    expect((await ask(server.port)).status).toBe(429)
    expect(server.seen).toHaveLength(1)
  })
})

describe('no answer', () => {
  it('is a clause about the registry', async () => {
    const server = await serve(status(200))
    await server.close()
    const error = await ask(server.port).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(/nothing listens there \(ECONNREFUSED\)$/)
  })

  it('is the end of a job that is cancelled', async () => {
    const cancel = new AbortController()
    const server = await start(() => cancel.abort())
    await expect(ask(server.port, { signal: cancel.signal })).rejects.toThrow(CancelledError)
  })
})

describe('an answer', () => {
  it('that is larger than any manifest is given up, and not asked for again', async () => {
    const server = await start(status(200, ' '.repeat(5_000_000)))
    await expect(ask(server.port)).rejects.toThrow('it sent more than 4.2 MB')
    expect(server.seen).toHaveLength(1)
  })

  it('of another server is never asked for', async () => {
    const server = await start(status(200))
    await expect(ask(server.port, { url: 'http://other.example.com/v2/' })).rejects.toThrow(
      'its answer leads to another server',
    )
    expect(server.seen).toEqual([])
  })
})
