/** What every client has in common: the pool, the limits of an answer, redirects and the streaming of bodies. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import {
  collectBytes,
  collectLatin1,
  collectText,
  createHttpClient,
  type HttpClientOptions,
} from '../../../../src/adapters/http/client.ts'
import { makeCertificate, serve } from '../../../support/servers.ts'

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

async function connect(
  handler: Handler,
  options: Partial<HttpClientOptions> & {
    readonly tls?: { readonly key: string; readonly cert: string }
  } = {},
) {
  const { tls, ...rest } = options
  const server = await serve(handler, tls === undefined ? {} : { tls })
  const target = new URL(`${tls === undefined ? 'http' : 'https'}://127.0.0.1:${server.port}`)
  const silence = { headersMs: 5_000, bodyMs: 5_000 }
  const client = createHttpClient({ target, environment: {}, silence, ...rest })
  closers.push(
    () => server.close(),
    () => client.close(),
  )
  return { client, server, url: new URL('/path', target) }
}

const { signal } = new AbortController()
const CALL = { signal, maxBytes: 1_000 }

describe('an answer', () => {
  it('is whole up to its limit, and cut beyond it', async () => {
    const { client, url } = await connect((_, answer) => void answer.end('x'.repeat(1_000)))
    expect(await client.send(url, { ...CALL, into: collectText() })).toMatchObject({
      body: 'x'.repeat(1_000),
      isWhole: true,
    })
    expect(await client.send(url, { ...CALL, maxBytes: 999, into: collectText() })).toMatchObject({
      body: 'x'.repeat(999),
      isWhole: false,
    })
  })

  it.each([
    [200, 1_000],
    [404, 10],
    [502, 10],
  ])('of status %d is read up to %d bytes where errors have a limit of their own', async (status, bytes) => {
    const { client, url } = await connect((_, answer) => void answer.writeHead(status).end('x'.repeat(1_000)))
    const { body } = await client.send(url, { ...CALL, maxErrorBytes: 10, into: collectText() })
    expect(body).toHaveLength(bytes)
  })

  it('is text also where a character is cut in two by the network', async () => {
    const bytes = Buffer.from('gr\u00fc\u00dfe')
    const { client, url } = await connect((_, answer) => {
      answer.write(bytes.subarray(0, 3))
      setTimeout(() => answer.end(bytes.subarray(3)), 50)
    })
    expect((await client.send(url, { ...CALL, into: collectText() })).body).toBe('gr\u00fc\u00dfe')
    expect((await client.send(url, { ...CALL, into: collectBytes() })).body).toEqual(bytes)
    expect(Buffer.from((await client.send(url, { ...CALL, into: collectLatin1() })).body, 'latin1')).toEqual(
      bytes,
    )
  })

  it('that redirects is an answer, with every value of its headers', async () => {
    const { client, server, url } = await connect(
      (_, answer) => void answer.writeHead(302, { location: '/other', 'x-each': ['a', 'b'] }).end(),
    )
    const answer = await client.send(url, { ...CALL, into: collectText() })
    expect([answer.status, answer.headers('location'), answer.headers('x-each')]).toEqual([
      302,
      ['/other'],
      ['a', 'b'],
    ])
    expect(answer.headers('x-none')).toEqual([])
    expect(server.seen).toHaveLength(1)
  })
})

describe('the pool', () => {
  it('is one: calls one after the other share its connections', async () => {
    const sockets = new Set<unknown>()
    const { client, url } = await connect((incoming, answer) => {
      sockets.add(incoming.socket)
      answer.end('ok')
    })
    for (let call = 0; call < 20; call += 1) await client.send(url, { ...CALL, into: collectText() })
    expect(sockets.size).toBeLessThanOrEqual(2)
  })

  it('streams a body that is larger than any limit of an answer, both ways', async () => {
    const { client, url } = await connect((incoming, answer) => void incoming.pipe(answer))
    const body = Buffer.alloc(3_000_000, 'abc')
    const response = await client.open(url, { method: 'PUT', body, signal })
    expect((await buffer(response.body)).equals(body)).toBe(true)
  })

  it('ends what is on its way when it is closed', async () => {
    const { client, url } = await connect(() => undefined)
    const call = client.send(url, { ...CALL, into: collectText() })
    await client.close()
    await expect(call).rejects.toThrow()
  })
})

describe('the certificate of the server', () => {
  const tls = makeCertificate()
  const ask = async (options: Partial<HttpClientOptions>) => {
    const { client, url } = await connect((_, answer) => void answer.end('ok'), { ...options, tls })
    return (await client.send(url, { ...CALL, into: collectText() })).body
  }

  it('is accepted by an authority of the caller, by one of SSL_CERT_FILE, or unchecked', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
    closers.push(async () => rmSync(directory, { recursive: true }))
    const file = join(directory, 'authorities.pem')
    writeFileSync(file, tls.cert)
    const environment = { SSL_CERT_FILE: file }
    expect(await ask({ caCertificates: [tls.cert] })).toBe('ok')
    expect(await ask({ environment })).toBe('ok')
    expect(await ask({ tlsVerify: false })).toBe('ok')
    await expect(ask({})).rejects.toThrow(/self-signed|unable to verify/)
    // An authority that is trusted alone excludes the others.
    await expect(
      ask({ environment, caCertificates: [makeCertificate().cert], isOnlyTrust: true }),
    ).rejects.toThrow()
    expect(await ask({ environment, isOnlyTrust: true })).toBe('ok')
  })

  it('may have to be for another name than the host', async () => {
    expect(await ask({ caCertificates: [tls.cert], serverName: 'localhost' })).toBe('ok')
    await expect(ask({ caCertificates: [tls.cert], serverName: 'k3s.example.com' })).rejects.toThrow(
      /altnames/,
    )
  })
})
