/** What a caller gets to see of an answer, and what no caller can handle. */
import { afterEach, describe, expect, it } from 'vitest'
import { createHarborCall, isJson } from '../../../../src/adapters/harbor/call.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import type { HttpRequest } from '../../../../src/adapters/harbor/http-answer.ts'
import { HarborError } from '../../../../src/domain/errors.ts'
import { connection } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

const ASK: HttpRequest = { method: 'GET', path: '/api/v2.0/x', purpose: 'ask Harbor' }

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function open(status: number, body: string, type = 'application/json') {
  const server = await serve((_, answer) => void answer.writeHead(status, { 'content-type': type }).end(body))
  servers.push(server)
  const url = `http://127.0.0.1:${server.port}`
  const to = connection({ url, host: new URL(url).host })
  const { signal } = new AbortController()
  const client = createHarborClient(to, {})
  const http = createHarborHttp({ connection: to, client, signal, log: new RecordingLog() })
  return createHarborCall({ connection: to, http, limit: { callTimeoutMs: () => 1_000 } })
}

const refusal = (code: string) => JSON.stringify({ errors: [{ code, message: 'no' }] })

describe('an answer that is expected', () => {
  it.each([200, 201, 404])('comes back: %d', async (status) => {
    const call = await open(status, status === 404 ? refusal('NOT_FOUND') : '{}')
    expect((await call.send(ASK, [200, 201, 404])).status).toBe(status)
  })

  it('is not one of something in front of Harbor, whatever its status is', async () => {
    for (const status of [200, 404]) {
      const call = await open(status, '<html>', 'text/html')
      await expect(call.send(ASK, [200, 404])).rejects.toThrow(HarborError)
      expect((await call.ask(ASK)).status).toBe(status)
    }
  })

  it('is a 403 of a missing permission, and not one of another rule', async () => {
    expect((await (await open(403, refusal('FORBIDDEN'))).send(ASK, [403])).status).toBe(403)
    await expect((await open(403, refusal('DENIED'))).send(ASK, [403])).rejects.toMatchObject({ status: 403 })
  })
})

describe('a body', () => {
  const decoder = (json: unknown): number => {
    if (typeof json === 'object' && json !== null && 'a' in json) return Number(json.a)
    throw new Error('it has no a')
  }

  it.each([
    ['{"a":7}', 7],
    [' [', /Harbor's answer could not be read/],
    ['{}', /Harbor's answer could not be read \(it has no a\)/],
    ['plain', /answered 200 with a body that is not JSON/],
  ])('is decoded, or it is said why not: %s', async (body, expected) => {
    const call = await open(200, body)
    const options = { response: await call.ask(ASK), decoder }
    if (typeof expected === 'number') expect(call.decode(ASK, options)).toBe(expected)
    else expect(() => call.decode(ASK, options)).toThrow(expected)
  })

  it('is JSON by its first character', () => {
    expect(['{', ' [', '', 'x', '<'].map(isJson)).toEqual([true, true, false, false, false])
  })
})
