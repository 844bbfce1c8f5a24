/** What another program of the machine gets from a gateway, and how a gateway ends. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../../../support/builders.ts'
import { askGateway, openTestGateway, type TestGateway } from '../../../support/gateway.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

const D = digestOf('a')
const BASE = '/v2/library/app'

let harbor: TestServer
let gateway: TestGateway
beforeEach(async () => {
  harbor = await serve((incoming, answer) => {
    incoming.resume()
    answer.writeHead(incoming.url === '/v2/' ? 200 : 404).end()
  })
  gateway = await openTestGateway({ url: `http://127.0.0.1:${harbor.port}` })
})
afterEach(async () => {
  await gateway.close()
  await harbor.close()
})

/** Sends bytes as they are and reads until the other end closes. */
async function sendRaw(bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(`http://${gateway.host}`)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.end(bytes)
  return text(socket).catch(() => '')
}

describe('who may come in', () => {
  it.each([
    ['no password', undefined],
    ['a wrong password', `Basic ${Buffer.from('copy:wrong').toString('base64')}`],
    ['the password of Harbor', `Basic ${Buffer.from('robot$ci:a-robot-secret').toString('base64')}`],
    ['another scheme', 'Bearer abc'],
    ['an empty header', ''],
    ['an empty password', `Basic ${Buffer.from('copy:').toString('base64')}`],
  ])('%s is refused before Harbor is asked', async (_, authorization) => {
    const answer = await askGateway(gateway, {
      method: 'HEAD',
      path: `${BASE}/manifests/${D}`,
      authorization,
    })
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Basic realm="copy"')
    expect(harbor.seen).toEqual([])
    expect(gateway.totals().refusedRequests).toBe(1)
    expect(gateway.log.lines).toEqual([
      "warning: The registry gateway refused a request: HEAD without this copy's password",
    ])
  })

  it('the first question of a client is no attempt', async () => {
    const answer = await askGateway(gateway, { method: 'GET', path: '/v2/' })
    expect(answer).toMatchObject({ status: 401, text: '' })
    expect(gateway.totals().refusedRequests).toBe(0)
  })

  it('the password of one copy opens no other', async () => {
    const other = await openTestGateway({ url: `http://127.0.0.1:${harbor.port}` })
    try {
      const { authorization } = gateway
      expect(await askGateway(other, { method: 'GET', path: '/v2/', authorization })).toMatchObject({
        status: 401,
      })
    } finally {
      await other.close()
    }
  })

  it('many attempts are one warning', async () => {
    for (let count = 0; count < 5; count += 1) {
      await askGateway(gateway, { method: 'GET', path: '/v2/', authorization: 'Basic eDp5' })
    }
    expect(gateway.totals().refusedRequests).toBe(5)
    expect(gateway.log.lines).toHaveLength(1)
  })
})

describe('with the password, and no request of this push', () => {
  it.each([
    ['another repository', 'HEAD', `/v2/library/other/manifests/${D}`, 404],
    ['a tag', 'PUT', `${BASE}/manifests/latest`, 404],
    ['a path that leads out', 'HEAD', `${BASE}/../other/manifests/${D}`, 404],
    ['an encoded slash', 'HEAD', `/v2/library%2Fapp/manifests/${D}`, 404],
    ['a doubled slash', 'HEAD', `//v2/library/app/manifests/${D}`, 404],
    ['a whole URL', 'HEAD', `http://harbor.example.com${BASE}/manifests/${D}`, 404],
    ['the API', 'GET', '/api/v2.0/projects', 404],
    ['a deletion', 'DELETE', `${BASE}/manifests/${D}`, 405],
    ['a pull', 'GET', `${BASE}/blobs/${D}`, 405],
  ])('%s is refused before Harbor is asked', async (_, method, path, status) => {
    const { authorization } = gateway
    expect(await askGateway(gateway, { method, path, authorization })).toMatchObject({ status })
    expect(harbor.seen).toEqual([])
    expect(gateway.totals().refusedRequests).toBe(1)
  })

  it('an upload that this copy did not begin is none', async () => {
    const path = `${BASE}/blobs/uploads/0b4f7c52-6a4e-4d2c-9d0f-1c9a3f6b7e10`
    const { authorization } = gateway
    const answer = await askGateway(gateway, { method: 'PATCH', path, authorization, body: 'x' })
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('BLOB_UPLOAD_UNKNOWN')
    expect(harbor.seen).toEqual([])
  })

  it('a manifest of another digest than its address goes no further', async () => {
    const path = `${BASE}/manifests/${D}`
    const { authorization } = gateway
    const answer = await askGateway(gateway, { method: 'PUT', path, authorization, body: '{}' })
    expect(answer.status).toBe(400)
    expect(harbor.seen).toEqual([])
  })

  it('a manifest that is too large is not read', async () => {
    const path = `${BASE}/manifests/${D}`
    const { authorization } = gateway
    const body = Buffer.alloc(5 * 1024 * 1024)
    const answer = await askGateway(gateway, { method: 'PUT', path, authorization, body })
    expect(answer.status).toBe(413)
    expect(harbor.seen).toEqual([])
  })
})

describe('what is no request', () => {
  it('headers without end', async () => {
    const said = await sendRaw(`GET /v2/ HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)
    expect(said).toMatch(/^HTTP\/1\.1 400 |^$/)
    expect(harbor.seen).toEqual([])
    expect(gateway.totals().refusedRequests).toBe(1)
  })

  it('a TLS handshake is answered without TLS, and is no attempt', async () => {
    const hello = Buffer.from('16030100c8010000c40303', 'hex')
    expect(await sendRaw(hello)).toMatch(/^HTTP\/1\.1 400 /)
    expect(gateway.totals().refusedRequests).toBe(0)
  })

  it('CONNECT and an upgrade get no tunnel', async () => {
    expect(await sendRaw('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n')).not.toMatch(
      / 200 /,
    )
    const upgrade = 'GET /v2/ HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n'
    expect(await sendRaw(upgrade)).toMatch(/^HTTP\/1\.1 401 /)
    expect(harbor.seen).toEqual([])
  })
})

describe('the end of a gateway', () => {
  async function requireClosed(host: string): Promise<void> {
    const { hostname, port } = new URL(`http://${host}`)
    const socket = connect(Number(port), hostname)
    const [error] = await once(socket, 'error')
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  }

  it('nothing listens after it was closed, twice too', async () => {
    await gateway.close()
    await gateway.close()
    await requireClosed(gateway.host)
  })

  it('a job that is cancelled closes it, with the requests that are under way', async () => {
    await harbor.close()
    const reached = Promise.withResolvers<void>()
    harbor = await serve(() => reached.resolve())
    const other = await openTestGateway({ url: `http://127.0.0.1:${harbor.port}` })
    const { authorization } = other
    const asked = askGateway(other, { method: 'HEAD', path: `${BASE}/blobs/${D}`, authorization })
    const ended = expect(asked).rejects.toThrow()
    await reached.promise
    expect(other.transfers()).toHaveLength(1)
    other.abort.abort()
    await ended
    await requireClosed(other.host)
    await other.close()
    expect(other.lastFailure()).toBeUndefined()
  })
})
