import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import type { HttpRequest } from '../../../../src/adapters/harbor/http-answer.ts'
import { CancelledError, errorMessage, HarborError, UserError } from '../../../../src/domain/errors.ts'
import type { HarborConnection } from '../../../../src/domain/harbor/connection.ts'
import { connection } from '../../../support/builders.ts'
import { issueCertificates } from '../../../support/certificates.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { makeCertificate, serve, serveProxy, type TestServer } from '../../../support/servers.ts'

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function listen(handler: Handler, options: Parameters<typeof serve>[1] = {}): Promise<TestServer> {
  const server = await serve(handler, options)
  closers.push(() => server.close())
  return server
}

/** Answers in turn; the last one again and again. */
function inTurn(...answers: readonly Handler[]): Handler {
  let count = 0
  return (incoming, answer) => answers[Math.min(count++, answers.length - 1)]?.(incoming, answer)
}

const status =
  (code: number, body = '', headers: Record<string, string> = {}): Handler =>
  (_, answer) =>
    void answer.writeHead(code, headers).end(body)

const ok = status(200, '{"ok":true}')

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const ASK: HttpRequest = { method: 'GET', path: '/api/x?y=z', purpose: 'ask Harbor' }

function client(
  port: number,
  options: Partial<Parameters<typeof createHarborHttp>[0]> & {
    readonly change?: Partial<HarborConnection>
    readonly environment?: Readonly<Record<string, string>>
  } = {},
) {
  const { change, environment = {}, ...rest } = options
  const url = change?.url ?? `http://127.0.0.1:${port}`
  const to = connection({ url, host: new URL(url).host, ...change })
  const http = createHarborHttp({
    connection: to,
    client: createHarborClient(to, environment),
    signal: new AbortController().signal,
    log: new RecordingLog(),
    random: () => 0,
    ...rest,
  })
  return (ask: HttpRequest = ASK, limitMs = 30_000) => http(ask, { callTimeoutMs: () => limitMs })
}

describe('a call', () => {
  it('carries the robot, and brings the answer', async () => {
    const server = await listen(status(200, 'grüße', { 'X-Total-Count': '7' }))
    const response = await client(server.port)()
    expect([response.status, response.text, response.header('x-total-count')]).toEqual([200, 'grüße', '7'])
    const basic = Buffer.from('robot$library+ci:a-robot-secret').toString('base64')
    expect(server.seen).toEqual([{ method: 'GET', url: '/api/x?y=z', authorization: `Basic ${basic}` }])
  })

  it('keeps the double encoding of a path', async () => {
    const server = await listen(ok)
    await client(server.port)({ ...ASK, path: '/api/v2.0/projects/p/repositories/a%252Fb' })
    expect(server.seen[0]?.url).toBe('/api/v2.0/projects/p/repositories/a%252Fb')
  })

  it.each([200, 201, 202, 400, 401, 403, 404, 409, 412, 413, 422, 501])(
    'takes %d for an answer at once',
    async (code) => {
      const server = await listen(status(code))
      expect((await client(server.port)()).status).toBe(code)
      expect(server.seen).toHaveLength(1)
    },
  )

  it.each([301, 302, 307, 308])(
    "does not follow a redirect (%d) with the robot's credentials",
    async (code) => {
      const other = await listen(ok)
      const server = await listen(status(code, '', { location: `http://127.0.0.1:${other.port}/` }))
      expect((await client(server.port)()).status).toBe(code)
      expect(other.seen).toEqual([])
    },
  )
})

describe('a transient fault', () => {
  const reset: Handler = (incoming) => void incoming.socket.destroy()
  const cut: Handler = (_, answer) => {
    answer.writeHead(200, { 'content-length': '100' })
    answer.write('half', () => answer.socket?.destroy())
  }

  it.each<[string, Handler]>([
    ['429', status(429)],
    ['408', status(408)],
    ['500', status(500)],
    ['502 with a page of HTML', status(502, '<html><h1>502 Bad Gateway</h1></html>')],
    ['503', status(503)],
    ['504', status(504)],
    ['a reset', reset],
    ['an answer that is cut', cut],
  ])('is tried again: %s', async (_, fault) => {
    const server = await listen(inTurn(fault, ok))
    expect((await client(server.port)()).text).toBe('{"ok":true}')
    expect(server.seen).toHaveLength(2)
  })

  it('is tried again with everything that was sent', async () => {
    const bodies: string[] = []
    const read: Handler = (incoming, answer) => {
      let body = ''
      incoming.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      incoming.on('end', () => answer.writeHead(bodies.push(body) === 1 ? 503 : 201).end())
    }
    const server = await listen(read)
    await client(server.port)({ ...ASK, method: 'PUT', body: new TextEncoder().encode('{"a":1}') })
    expect(bodies).toEqual(['{"a":1}', '{"a":1}'])
  })

  it('is tried again for as long as there is time, and then reported', async () => {
    const page = '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>nginx</body></html>'
    const server = await listen(status(502, page))
    const error = await client(server.port)(ASK, 1_500).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(HarborError)
    expect(error).toMatchObject({
      status: 502,
      message: `failed to ask Harbor: something in front of Harbor at 127.0.0.1:${server.port} failed (502): it got no answer from Harbor, which may be restarting (GET /api/x?y=z on 127.0.0.1:${server.port} answered 502: 502 Bad Gateway nginx)`,
    })
    expect(server.seen.length).toBeGreaterThan(1)
  })

  it('is reported from time to time while it lasts, once for all calls', async () => {
    const log = new RecordingLog()
    const server = await listen(status(502))
    const call = client(server.port, { log, logEveryMs: 1_000 })
    await Promise.allSettled([call(ASK, 5_000), call(ASK, 5_000)])
    expect(log.lines.length).toBeGreaterThanOrEqual(1)
    expect(log.lines.length).toBeLessThanOrEqual(2)
    for (const line of log.lines) {
      expect(line).toMatch(
        new RegExp(`^Harbor at 127\\.0\\.0\\.1:${server.port} answers 502, retrying for [1-3] s$`),
      )
    }
  })

  it('is not reported when it is over soon', async () => {
    const log = new RecordingLog()
    const server = await listen(inTurn(status(502), ok))
    await client(server.port, { log })()
    expect(log.lines).toEqual([])
  })

  it('is named when the next answer does not come in time', async () => {
    const server = await listen(inTurn(status(502), () => undefined))
    await expect(client(server.port)(ASK, 1_000)).rejects.toThrow(
      `gave no answer in time; before that: Harbor at 127.0.0.1:${server.port} answers 502`,
    )
  })

  it('is tried again when Retry-After says so', async () => {
    const server = await listen(inTurn(status(429, '', { 'retry-after': '1' }), ok))
    expect((await client(server.port)()).status).toBe(200)
    expect(server.seen).toHaveLength(2)
  })

  it('is tried again at the date that Retry-After gives', async () => {
    const date = new Date(Date.now() + 2_000).toUTCString()
    const at: number[] = []
    const note =
      (handler: Handler): Handler =>
      (incoming, answer) => {
        at.push(Date.now())
        handler(incoming, answer)
      }
    const server = await listen(inTurn(note(status(503, '', { 'retry-after': date })), note(ok)))
    expect((await client(server.port)()).status).toBe(200)
    // Not before the second that the date names: a header has no finer one.
    expect(at[1]).toBeGreaterThanOrEqual(Date.parse(date))
  })

  it('is said at once when the date of Retry-After is beyond the deadline', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    const server = await listen(status(503, '', { 'retry-after': date }))
    await expect(client(server.port)(ASK, 5_000)).rejects.toMatchObject({ status: 503 })
    expect(server.seen).toHaveLength(1)
  })

  it.each([425, 499, 520, 524])('of a proxy is tried again: %d', async (code) => {
    const server = await listen(inTurn(status(code), ok))
    expect((await client(server.port)()).text).toBe('{"ok":true}')
  })

  it.each([505, 507, 508, 511, 526])('is none, and an answer at once: %d', async (code) => {
    const server = await listen(status(code))
    expect((await client(server.port)()).status).toBe(code)
    expect(server.seen).toHaveLength(1)
  })

  it('is reported at once when Retry-After is beyond the deadline', async () => {
    const server = await listen(status(429, '', { 'retry-after': '5' }))
    await expect(client(server.port)(ASK, 5_000)).rejects.toMatchObject({ status: 429 })
    expect(server.seen).toHaveLength(1)
  })
})

describe('no answer', () => {
  const silent: Handler = () => undefined

  it('in time is reported', async () => {
    const server = await listen(silent)
    await expect(client(server.port)(ASK, 1_000)).rejects.toThrow(
      `failed to ask Harbor: Harbor at 127.0.0.1:${server.port} gave no answer in time`,
    )
  })

  it('because nothing listens is tried until the time is over', async () => {
    const server = await serve(ok)
    await server.close()
    await expect(client(server.port)(ASK, 1_000)).rejects.toThrow(
      /nothing listens there; check host and port of harbor-url \(ECONNREFUSED\)/,
    )
  })

  it('because the name does not exist is tried again for a while, and said at once', async () => {
    const log = new RecordingLog()
    const call = client(0, { change: { url: 'http://harbor.invalid:8080' }, log, unknownNameMs: 1_200 })
    await expect(call(ASK, 60_000)).rejects.toThrow(
      /^failed to ask Harbor: .*harbor\.invalid:8080.*; tried for [\d.]+ s$/,
    )
    expect(log.lines[0]).toMatch(/harbor\.invalid:8080.*; trying again for 1\.2 s$/)
  })

  it('at the first tries is over when Harbor answers, and what was waited for is said', async () => {
    const log = new RecordingLog()
    const server = await listen(ok)
    const { port } = server
    await server.close()
    const call = client(port, { log })(ASK, 30_000)
    await waitUntil(() => log.lines.length > 0)
    const back = await serve(ok, { port })
    closers.push(() => back.close())
    expect((await call).status).toBe(200)
    expect(log.lines).toEqual([
      expect.stringMatching(/nothing listens there.*; trying again$/),
      expect.stringMatching(/^Harbor at \S+ was reached after .* s; before that: .*nothing listens there/),
    ])
  })

  it('is given up at once when the job is cancelled, on the way and between two tries', async () => {
    for (const handler of [silent, status(503)]) {
      const server = await listen(handler)
      const cancel = new AbortController()
      const call = client(server.port, { signal: cancel.signal, random: () => 1 })()
      setTimeout(() => cancel.abort(), 100)
      await expect(call).rejects.toThrow(CancelledError)
    }
  })

  it('of an error is not read beyond its beginning', async () => {
    let sent = 0
    const endless: Handler = (_, answer) => {
      answer.writeHead(418, { 'content-type': 'text/html' })
      const more = (): void => {
        sent += 65_536
        if (!answer.destroyed && answer.write('<'.repeat(65_536))) setImmediate(more)
        else answer.once('drain', more)
      }
      more()
    }
    const server = await listen(endless)
    const response = await client(server.port)()
    expect(response.status).toBe(418)
    expect(response.text.length).toBe(65_536)
    // What the sockets hold, and not the 256 MB that a report may have.
    expect(sent).toBeLessThan(32 * 1024 * 1024)
  })

  it('that is too large is given up', async () => {
    const server = await listen(status(200, 'x'.repeat(2_000_000)))
    await expect(client(server.port, { maxBodyBytes: 1_000_000 })()).rejects.toThrow(
      `failed to ask Harbor: the answer of 127.0.0.1:${server.port} is larger than 1.0 MB`,
    )
  })
})

describe('TLS', () => {
  let tls: { readonly key: string; readonly cert: string }
  beforeAll(() => {
    tls = makeCertificate()
  })
  const over = (server: TestServer, change: Partial<HarborConnection> = {}) =>
    client(server.port, { change: { url: `https://127.0.0.1:${server.port}`, ...change } })

  it('with a certificate that is not known is refused before the robot is named', async () => {
    const server = await listen(ok, { tls })
    await expect(over(server)()).rejects.toThrow(
      /does not trust; it names "O=Acme Co" as that authority\. Set "ca-certificate" to its certificate \(\w+\)$/,
    )
    expect(server.seen).toEqual([])
  })

  describe('with a "ca-certificate" that does not fit says what that is:', () => {
    let own: ReturnType<typeof issueCertificates<'harbor' | 'between'>>
    beforeAll(() => {
      own = issueCertificates(
        { harbor: { hosts: ['127.0.0.1'] }, between: { hosts: ['127.0.0.1'], between: true } },
        'Ours "\u001b[31m',
      )
    })

    it.each([
      [
        'another authority',
        () => tls.cert,
        'It is not in "ca-certificate". Give the certificate of that authority',
      ],
      [
        'the certificate of the server',
        () => own.issued.harbor.cert,
        'What "ca-certificate" holds is the certificate of the server itself. Give that of the authority',
      ],
      [
        'no certificate',
        () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
        'What "ca-certificate" holds is damaged: none of its certificates can be read',
      ],
    ])('%s', async (_, given, sentence) => {
      const server = await listen(ok, { tls: own.issued.harbor })
      const error = await over(server, { caCertificate: given() })().catch(errorMessage)
      expect(error).toMatch(/it names "Ours /)
      expect(error).not.toContain('\u001b')
      expect(error).toContain(`as that authority. ${sentence}`)
      expect(error).toMatch(/ \([A-Z_]+\)$/)
      expect(error).not.toContain('Set "ca-certificate"')
      expect(server.seen).toEqual([])
    })

    it('an authority in the middle, whose own is missing', async () => {
      const { middle = '' } = own.issued.between
      const server = await listen(ok, { tls: own.issued.between })
      await expect(over(server, { caCertificate: middle })()).rejects.toThrow(
        'It is in "ca-certificate", and the authority above it is not. Add that, up to the root',
      )
      expect((await over(server, { caCertificate: middle + own.authority })()).status).toBe(200)
    })
  })

  it('with the given authority is good', async () => {
    const server = await listen(ok, { tls })
    expect((await over(server, { caCertificate: tls.cert })()).status).toBe(200)
  })

  it('with an authority that crane trusts by SSL_CERT_FILE is good', async () => {
    const server = await listen(ok, { tls })
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
    closers.push(async () => rmSync(directory, { recursive: true }))
    const file = join(directory, 'authorities.pem')
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    writeFileSync(file, `# ours\n${broken}${tls.cert}`)
    const change = { url: `https://127.0.0.1:${server.port}` }
    const call = (path: string) => client(server.port, { change, environment: { SSL_CERT_FILE: path } })()
    expect((await call(file)).status).toBe(200)
    await expect(call(join(directory, 'nothing.pem'))).rejects.toThrow(/"ca-certificate"/)
  })

  it('for another name is refused', async () => {
    const server = await listen(ok, { tls })
    // The certificate is for 127.0.0.1 and localhost; this address reaches the same server.
    const call = over(server, { caCertificate: tls.cert, url: `https://0.0.0.0:${server.port}` })
    await expect(call()).rejects.toThrow(/its certificate is for another name/)
    expect(server.seen).toEqual([])
  })

  it('is not checked when that is disabled', async () => {
    const server = await listen(ok, { tls })
    expect((await over(server, { tlsVerify: false })()).status).toBe(200)
  })

  it('where plain HTTP is spoken is reported at once, and the other way round in the end', async () => {
    const plain = await listen(ok)
    await expect(over(plain)()).rejects.toThrow(/check http:\/\/ against https:\/\//)
    const secure = await listen(ok, { tls })
    await expect(client(secure.port)(ASK, 1_000)).rejects.toThrow(/harbor-url has the wrong scheme/)
  })

  it('with an invalid authority is reported at once', async () => {
    const server = await listen(ok, { tls })
    const caCertificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    await expect(over(server, { caCertificate })()).rejects.toThrow(/"ca-certificate"/)
  })
})

describe('a proxy', () => {
  const change = { url: 'http://harbor.test', host: 'harbor.test' }

  it('is given plain HTTP as it is, without a tunnel', async () => {
    const server = await listen(ok)
    const proxy = await serveProxy({ 'harbor.test': server.port })
    closers.push(() => proxy.close())
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }
    expect((await client(0, { change, environment })()).status).toBe(200)
    expect(proxy.seen).toMatchObject([{ method: 'GET', url: 'http://harbor.test/api/x?y=z' }])
    expect(server.seen).toMatchObject([
      { url: '/api/x?y=z', authorization: expect.stringMatching(/^Basic /) },
    ])
  })

  it('is left out for what NO_PROXY names', async () => {
    const proxy = await serveProxy({})
    closers.push(() => proxy.close())
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'invalid' }
    const call = client(0, { change: { url: 'http://harbor.invalid', host: 'harbor.invalid' }, environment })
    await expect(call(ASK, 1_000)).rejects.toThrow(HarborError)
    expect(proxy.seen).toEqual([])
  })

  it.each(['http', 'https'])('that nothing listens at is reported, and not Harbor: %s', async (scheme) => {
    const gone = await serve(ok)
    await gone.close()
    const environment = proxied(`http://user:hunter22@127.0.0.1:${gone.port}`)
    const call = client(0, { change: { ...change, url: `${scheme}://harbor.test` }, environment })
    const error = await call(ASK, 1_000).catch((caught: unknown) => caught)
    expect(String(error)).toContain(
      `failed to ask Harbor: no answer from the proxy http://127.0.0.1:${gone.port} of ${scheme.toUpperCase()}_PROXY: nothing listens there (ECONNREFUSED); correct ${scheme.toUpperCase()}_PROXY, or name harbor.test in NO_PROXY`,
    )
    expect(String(error)).not.toContain('hunter22')
  })

  it.each([
    ['http', '', 'requires a user name and a password (407)'],
    ['http', 'user:hunter22@', 'does not accept the user name and password in HTTP_PROXY (407)'],
    ['https', '', 'requires a user name and a password (407)'],
    ['https', 'user:hunter22@', 'does not accept the user name and password in HTTPS_PROXY (407)'],
  ])('that wants to know who asks is reported at once: %s, %j', async (scheme, user, expected) => {
    const proxy = await serveRaw('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n')
    const environment = proxied(`http://${user}127.0.0.1:${proxy.port}`)
    const call = client(0, { change: { ...change, url: `${scheme}://harbor.test` }, environment })
    const error = await call().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(HarborError)
    expect(String(error)).toContain(`the proxy http://127.0.0.1:${proxy.port} of `)
    expect(String(error)).toContain(expected)
    expect(String(error)).not.toContain('hunter22')
    expect(proxy.asked).toHaveLength(1)
  })

  it('that cannot be used is refused with a sentence', () => {
    const environment = { HTTP_PROXY: 'socks5://127.0.0.1:1' }
    expect(() => client(0, { change, environment })).toThrow(UserError)
  })

  it.each([
    ['403', 1],
    ['502', 2],
  ])('that opens no tunnel (%s) is reported', async (code, least) => {
    const proxy = await serveRaw(`HTTP/1.1 ${code} No\r\n\r\n`)
    const environment = proxied(`http://127.0.0.1:${proxy.port}`)
    const call = client(0, { change: { ...change, url: 'https://harbor.test' }, environment })
    await expect(call(ASK, 1_500)).rejects.toThrow(
      `the proxy http://127.0.0.1:${proxy.port} of HTTPS_PROXY refuses the connection to Harbor at harbor.test (${code})`,
    )
    expect(proxy.asked[0]).toBe('CONNECT harbor.test:443 HTTP/1.1')
    expect(proxy.asked.length).toBeGreaterThanOrEqual(least)
    if (least === 1) expect(proxy.asked).toHaveLength(1)
  })

  it('in between is named with the last answer', async () => {
    const proxy = await listen(status(502, 'no route'))
    const call = client(0, { change, environment: proxied(`http://127.0.0.1:${proxy.port}`) })
    await expect(call(ASK, 1_000)).rejects.toThrow(
      `GET /api/x?y=z on harbor.test through the proxy http://127.0.0.1:${proxy.port} of HTTP_PROXY answered 502: no route`,
    )
  })
})

const proxied = (url: string) => ({ HTTP_PROXY: url, HTTPS_PROXY: url })

/** Gives the same bytes to everything; `asked` are the first lines of what it was asked. */
async function serveRaw(words: string): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = []
  const server = createTcpServer((socket) => {
    socket.once('data', (data: Buffer) => {
      asked.push(data.toString().split('\r\n')[0] ?? '')
      socket.end(words)
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.address() as AddressInfo).port, asked }
}
