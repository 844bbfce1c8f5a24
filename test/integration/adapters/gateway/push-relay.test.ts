/** What a gateway makes of Harbor's answers: a Harbor of one test each. */
import { createHash } from 'node:crypto'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MANIFEST_MEDIA_TYPES } from '../../../../src/domain/oci/manifest.ts'
import { digestOf } from '../../../support/builders.ts'
import { askGateway, openTestGateway, type TestGateway } from '../../../support/gateway.ts'
import { listen, serve, type TestServer } from '../../../support/servers.ts'

const D = digestOf('a')
const BASE = '/v2/library/app'
const TEXT = '{}'
const DIGEST_OF_TEXT = `sha256:${createHash('sha256').update(TEXT).digest('hex')}`

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

/** A Harbor that asks for no login. */
async function open(handler: Handler) {
  const harbor = await serve((incoming, answer) => {
    if (incoming.url === '/v2/') answer.writeHead(200).end('{}')
    else handler(incoming, answer)
  })
  closers.push(() => harbor.close())
  return { harbor, gateway: await gatewayTo(harbor.port) }
}

async function gatewayTo(port: number): Promise<TestGateway> {
  const gateway = await openTestGateway({ url: `http://127.0.0.1:${port}` })
  closers.push(() => gateway.close())
  return gateway
}

const ask = (gateway: TestGateway, method: string, path: string, body = '') =>
  askGateway(gateway, { method, path, authorization: gateway.authorization, body })

const answerWith =
  (status: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (incoming, answer) => {
    incoming.resume()
    answer.writeHead(status, headers).end(body)
  }

/** Begins an upload and sends a blob to it. */
async function send(gateway: TestGateway, body = 'blob') {
  const begun = await ask(gateway, 'POST', `${BASE}/blobs/uploads/?mount=${D}&from=other%2Fapp`)
  expect(begun.status).toBe(202)
  return ask(gateway, 'PATCH', String(begun.headers['location']), body)
}

describe('an upload', () => {
  it('goes on where Harbor says, and the client sees addresses of the gateway alone', async () => {
    const bodies: string[] = []
    const { harbor, gateway } = await open((incoming, answer) => {
      const at = `http://127.0.0.1:9${BASE}/blobs/uploads/7?_state=${bodies.length}%3D`
      let body = ''
      incoming.setEncoding('utf8').on('data', (piece: string) => {
        body += piece
      })
      incoming.on('end', () => {
        bodies.push(body)
        answer.writeHead(incoming.method === 'PUT' ? 201 : 202, { location: at }).end()
      })
    })
    const sent = await send(gateway)
    expect(sent.status).toBe(202)
    const location = String(sent.headers['location'])
    expect(location).toMatch(/^\/v2\/library\/app\/blobs\/uploads\/[0-9a-f-]{36}$/)
    const done = await ask(gateway, 'PUT', `${location}?digest=${encodeURIComponent(D)}`)
    expect(done).toMatchObject({ status: 201 })
    expect(done.headers['location']).toBeUndefined()
    expect(harbor.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v2/',
      `POST ${BASE}/blobs/uploads/`,
      `PATCH ${BASE}/blobs/uploads/7?_state=0%3D`,
      `PUT ${BASE}/blobs/uploads/7?_state=1%3D&digest=${encodeURIComponent(D)}`,
    ])
    expect(bodies).toEqual(['', 'blob', ''])
    expect(gateway.totals()).toMatchObject({ receivedBytes: 4, sentBytes: 4, committedBlobs: 1 })
    // The upload is over.
    expect(await ask(gateway, 'PATCH', location, 'x')).toMatchObject({ status: 404 })
  })

  it('is not sent to another host', async () => {
    const location = `http://localhost:1${BASE}/blobs/uploads/7`
    const { harbor, gateway } = await open(answerWith(202, { location }))
    const begun = await ask(gateway, 'POST', `${BASE}/blobs/uploads/`)
    expect(begun.status).toBe(400)
    expect(begun.text).toContain('sends uploads to another host, localhost:1')
    expect(harbor.seen).toHaveLength(2)
    expect(gateway.lastFailure()).toMatchObject({
      method: 'POST',
      path: `${BASE}/blobs/uploads/`,
      cause: { kind: 'not-followed' },
    })
  })

  it('that Harbor refuses in its middle gives the client the refusal', async () => {
    const { gateway } = await open((incoming, answer) => {
      if (incoming.method === 'POST') {
        answer.writeHead(202, { location: `${BASE}/blobs/uploads/7` }).end()
        return
      }
      // Nothing of the body is read.
      answer.writeHead(413, { 'content-type': 'text/html', server: 'nginx' }).end('<h1>413</h1>')
    })
    const sent = await send(gateway, 'x'.repeat(8 * 1024 * 1024))
    expect(sent).toMatchObject({ status: 413, text: '<h1>413</h1>' })
    expect(gateway.lastFailure()).toMatchObject({
      method: 'PATCH',
      digest: D,
      cause: { kind: 'answer', answer: { status: 413, program: 'nginx', origin: 'front' } },
    })
    expect(gateway.transfers()).toEqual([])
  })

  it('that the client breaks off is no failure of Harbor', async () => {
    const broken = Promise.withResolvers<void>()
    let arrived = (): void => undefined
    const begun = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { gateway } = await open((incoming, answer) => {
      if (incoming.method === 'POST') {
        answer.writeHead(202, { location: `${BASE}/blobs/uploads/7` }).end()
        return
      }
      incoming.once('data', () => arrived())
      incoming.on('error', () => undefined)
      incoming.once('close', () => broken.resolve())
    })
    const { headers } = await ask(gateway, 'POST', `${BASE}/blobs/uploads/`)
    const { hostname, port } = new URL(`http://${gateway.host}`)
    const client = connect(Number(port), hostname)
    client.write(
      `PATCH ${headers['location']} HTTP/1.1\r\nHost: x\r\nAuthorization: ${gateway.authorization}\r\nContent-Length: 1000\r\n\r\nhalf`,
    )
    await begun
    client.destroy()
    await broken.promise
    expect(gateway.lastFailure()).toBeUndefined()
  })
})

describe('an answer that is not handed over as it is', () => {
  it('412 for a manifest says that it is there', async () => {
    const { gateway } = await open(answerWith(412))
    const found = await ask(gateway, 'HEAD', `${BASE}/manifests/${D}`)
    expect(found.status).toBe(200)
    expect(found.headers['docker-content-digest']).toBe(D)
    expect(gateway.lastFailure()).toBeUndefined()
  })

  it('307 for a blob says that it is there, and is not followed', async () => {
    const { harbor, gateway } = await open(answerWith(307, { location: 'http://127.0.0.1:1/bucket' }))
    const found = await ask(gateway, 'HEAD', `${BASE}/blobs/${D}`)
    expect(found.status).toBe(200)
    expect(found.headers['location']).toBeUndefined()
    expect(harbor.seen).toHaveLength(2)
  })

  it('any other redirect is a failure, and the client is not sent anywhere', async () => {
    const { gateway } = await open(answerWith(302, { location: 'https://login.example.com/' }))
    for (const [method, path] of [
      ['HEAD', `${BASE}/blobs/${D}`],
      ['POST', `${BASE}/blobs/uploads/`],
    ] as const) {
      const answer = await ask(gateway, method, path)
      expect(answer.status).toBe(400)
      expect(answer.headers['location']).toBeUndefined()
      expect(gateway.lastFailure()).toMatchObject({
        method,
        cause: { kind: 'answer', answer: { status: 302, location: 'https://login.example.com/' } },
      })
    }
  })

  it.each([
    ['HEAD', `${BASE}/manifests/${D}`],
    ['POST', `${BASE}/blobs/uploads/`],
    ['PUT', `${BASE}/manifests/${DIGEST_OF_TEXT}`],
  ])('a page with 200 to %s is a failure, and no success for the client', async (method, path) => {
    const { gateway } = await open(answerWith(200, { 'content-type': 'text/html' }, '<html>Sign in</html>'))
    expect(await ask(gateway, method, path, method === 'PUT' ? TEXT : '')).toMatchObject({ status: 400 })
    expect(gateway.lastFailure()).toMatchObject({
      method,
      cause: { kind: 'answer', answer: { status: 200 } },
    })
  })

  it('no answer is 502, after which crane tries again', async () => {
    const { gateway } = await open((incoming) => void incoming.socket.destroy())
    expect(await ask(gateway, 'HEAD', `${BASE}/blobs/${D}`)).toMatchObject({ status: 502 })
    expect(gateway.lastFailure()).toMatchObject({ method: 'HEAD', cause: { kind: 'no-answer' } })
  })

  it('a list of referrers is always kept, so that crane writes no tag for it', async () => {
    const { harbor, gateway } = await open(answerWith(404))
    const list = await ask(gateway, 'GET', `${BASE}/referrers/${D}`)
    expect(list.status).toBe(200)
    expect(JSON.parse(list.text)).toMatchObject({ manifests: [] })
    expect(harbor.seen).toEqual([])
  })
})

describe('errors of Harbor go to the client word for word', () => {
  it.each([
    [403, 'application/json', '{"errors":[{"code":"DENIED","message":"read only mode"}]}'],
    [404, 'application/json', '{"errors":[{"code":"NAME_UNKNOWN","message":"no"}]}'],
    [429, 'text/plain', 'slow down'],
    [500, 'text/html', '<html>500</html>'],
    [503, 'text/html', ''],
  ])('%i', async (status, type, body) => {
    const { gateway } = await open(answerWith(status, { 'content-type': type, 'retry-after': '7' }, body))
    const answer = await ask(gateway, 'POST', `${BASE}/blobs/uploads/`)
    expect(answer).toMatchObject({ status, text: body })
    expect(answer.headers).toMatchObject({ 'content-type': type, 'retry-after': '7' })
    expect(gateway.lastFailure()).toMatchObject({
      method: 'POST',
      path: `${BASE}/blobs/uploads/`,
      cause: { kind: 'answer', answer: { status } },
    })
  })

  it('a text without end is cut to its beginning', async () => {
    const { gateway } = await open(answerWith(400, {}, 'x'.repeat(1_000_000)))
    const { text } = await ask(gateway, 'POST', `${BASE}/blobs/uploads/`)
    expect(text).toHaveLength(64 * 1024)
  })
})

describe('a Harbor that reads slowly', () => {
  it('is sent no more than its connection takes: the size of a blob is never in memory', async () => {
    const BLOB_BYTES = 64 * 1024 * 1024
    // What the kernel holds of two connections on this machine, far below the blob.
    const HELD_BYTES = 24 * 1024 * 1024
    const sockets = new Set<Socket>()
    let read = 0
    let most = 0
    let gateway: TestGateway | undefined
    const server = createTcpServer((socket) => {
      sockets.add(socket)
      let isBlob = false
      socket.on('error', () => undefined)
      socket.on('data', (piece: Buffer) => {
        const head = isBlob ? '' : piece.toString('latin1')
        if (head.startsWith('GET')) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
        else if (head.startsWith('POST')) {
          socket.write(`HTTP/1.1 202 A\r\nLocation: ${BASE}/blobs/uploads/7\r\nContent-Length: 0\r\n\r\n`)
        } else {
          isBlob = true
          read += piece.byteLength
          most = Math.max(most, (gateway?.totals().receivedBytes ?? 0) - read)
          if (read >= BLOB_BYTES) {
            socket.write(`HTTP/1.1 202 A\r\nLocation: ${BASE}/blobs/uploads/7\r\nContent-Length: 0\r\n\r\n`)
            return
          }
          socket.pause()
          setImmediate(() => socket.resume())
        }
      })
    })
    closers.push(async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    })
    gateway = await gatewayTo(await listen(server))
    expect(await send(gateway, 'x'.repeat(BLOB_BYTES))).toMatchObject({ status: 202 })
    expect(gateway.totals().receivedBytes).toBe(BLOB_BYTES)
    expect(most).toBeLessThan(HELD_BYTES)
  })
})

describe('who is waited for', () => {
  it('the source while it sends nothing, then Harbor while it stores the blob', async () => {
    let commit = (): void => undefined
    const whole = Promise.withResolvers<void>()
    const first = Promise.withResolvers<void>()
    const { gateway } = await open((incoming, answer) => {
      const headers = { location: `${BASE}/blobs/uploads/7` }
      if (incoming.method === 'POST') {
        answer.writeHead(202, headers).end()
        return
      }
      incoming.once('data', () => first.resolve())
      incoming.resume().on('end', () => whole.resolve())
      commit = () => void answer.writeHead(202, headers).end()
    })
    const { headers } = await ask(gateway, 'POST', `${BASE}/blobs/uploads/?mount=${D}&from=x`)
    const { hostname, port } = new URL(`http://${gateway.host}`)
    const outgoing = request({
      host: hostname,
      port,
      method: 'PATCH',
      path: String(headers['location']),
      headers: { authorization: gateway.authorization, 'content-length': '8' },
    })
    const status = new Promise((resolve) => outgoing.once('response', (r) => resolve(r.statusCode)))
    outgoing.write('half')
    await first.promise
    expect(gateway.transfers()).toMatchObject([
      { method: 'PATCH', digest: D, size: 8, receivedBytes: 4, sentBytes: 4, waitsFor: 'source' },
    ])
    outgoing.end('half')
    await whole.promise
    expect(gateway.transfers()).toMatchObject([{ receivedBytes: 8, sentBytes: 8, waitsFor: 'answer' }])
    commit()
    expect(await status).toBe(202)
    expect(gateway.transfers()).toEqual([])
  })
})

/** A digest of its own for each number. */
const numbered = (count: number) => `sha256:${String(count).padStart(64, '0')}` as const

describe('what is asked ahead', () => {
  const other = digestOf('b')
  const image = { digest: D, blobs: [{ digest: D }, { digest: other }] }
  const asked = (harbor: TestServer): string[] =>
    harbor.seen.filter(({ url }) => url !== '/v2/').map(({ method, url }) => `${method} ${url}`)

  it('is the manifest and its blobs, each asked for once and given out once', async () => {
    const { harbor, gateway } = await open((incoming, answer) => {
      const isThere = incoming.url === `${BASE}/blobs/${other}`
      answer.writeHead(isThere ? 200 : 404, { 'content-length': '7' }).end()
    })
    gateway.askAhead(image)
    await vi.waitFor(() => expect(asked(harbor)).toHaveLength(3))
    const questions = [
      `HEAD ${BASE}/manifests/${D}`,
      `HEAD ${BASE}/blobs/${D}`,
      `HEAD ${BASE}/blobs/${other}`,
    ]
    expect(asked(harbor).toSorted()).toEqual(questions.toSorted())
    expect(await ask(gateway, 'HEAD', `${BASE}/manifests/${D}`)).toMatchObject({ status: 404 })
    expect(await ask(gateway, 'HEAD', `${BASE}/blobs/${other}`)).toMatchObject({
      status: 200,
      headers: { 'content-length': '7' },
    })
    expect(asked(harbor)).toHaveLength(3)
    // What a client asks once more may have changed.
    await ask(gateway, 'HEAD', `${BASE}/blobs/${other}`)
    expect(asked(harbor)).toHaveLength(4)
  })

  it('names the manifests that a client accepts, without which a registry hides one', async () => {
    const accepted: (string | undefined)[] = []
    const { gateway } = await open((incoming, answer) => {
      accepted.push(incoming.headers.accept)
      answer.writeHead(404).end()
    })
    gateway.askAhead({ digest: D, blobs: [] })
    await ask(gateway, 'HEAD', `${BASE}/manifests/${D}`)
    expect(accepted).toEqual([MANIFEST_MEDIA_TYPES])
  })

  it('fails for the client whose question failed, and nothing more is asked', async () => {
    const blobs = Array.from({ length: 30 }, (_, count) => ({ digest: numbered(count) }))
    const { harbor, gateway } = await open((incoming) => incoming.socket.destroy())
    gateway.askAhead({ digest: D, blobs })
    expect(await ask(gateway, 'HEAD', `${BASE}/manifests/${D}`)).toMatchObject({ status: 502 })
    expect(gateway.lastFailure()).toMatchObject({ method: 'HEAD', cause: { kind: 'no-answer' } })
    for (const { digest } of blobs.slice(20)) await ask(gateway, 'HEAD', `${BASE}/blobs/${digest}`)
    expect(asked(harbor).length).toBeLessThanOrEqual(8 + 10)
  })

  it('asks for at most 64 of a larger image, eight at a time', async () => {
    const blobs = Array.from({ length: 100 }, (_, count) => ({ digest: numbered(count) }))
    let held = 0
    let most = 0
    const { harbor, gateway } = await open((_, answer) => {
      held += 1
      most = Math.max(most, held)
      setTimeout(() => {
        held -= 1
        answer.writeHead(404).end()
      }, 5)
    })
    gateway.askAhead({ digest: D, blobs })
    await vi.waitFor(() => expect(asked(harbor)).toHaveLength(64))
    const last = `${BASE}/blobs/${blobs[99]?.digest}`
    expect(await ask(gateway, 'HEAD', last)).toMatchObject({ status: 404 })
    expect(asked(harbor)).toHaveLength(65)
    expect(most).toBeLessThanOrEqual(9)
  })

  it('is logged in for', async () => {
    const { harbor, gateway } = await open((_, answer) => answer.writeHead(404).end())
    gateway.askAhead({ digest: D, blobs: [] })
    await vi.waitFor(() => expect(harbor.seen).toHaveLength(2))
    expect(harbor.seen.map(({ url }) => url)).toEqual(['/v2/', `${BASE}/manifests/${D}`])
  })
})
