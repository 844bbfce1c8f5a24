/** One ping: transient failures are returned, permanent ones are thrown. */
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborPublicApi } from '../../../../../src/adapters/harbor/admin/public-api.ts'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { fetchPeerCertificate } from '../../../../../src/adapters/http/peer-certificate.ts'
import { chooseProxy } from '../../../../../src/adapters/http/proxy.ts'
import { readTlsSecret } from '../../../../../src/adapters/http/x509.ts'
import type { PingResult } from '../../../../../src/domain/bootstrap/checks/reachability.ts'
import { serveTunnel } from '../../../../cluster/ingress.ts'
import { issueCertificates } from '../../../../support/certificates.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { serve, type TestServer } from '../../../../support/servers.ts'

const { authority, issued } = issueCertificates({
  good: { hosts: ['127.0.0.1', 'harbor.test.invalid'] },
  fake: { hosts: ['ingress.local'] },
})

/** What the servers answer. */
let answer: { readonly status: number; readonly text?: string; readonly location?: string }
/** Of every request. */
const authorizations: (string | undefined)[] = []
let plain: TestServer
let secure: TestServer
let fake: TestServer
beforeAll(async () => {
  const handler: Parameters<typeof serve>[0] = (request, response) => {
    authorizations.push(request.headers.authorization)
    const { status, text = '', location } = answer
    response.writeHead(status, location === undefined ? {} : { location }).end(text)
  }
  plain = await serve(handler)
  secure = await serve(handler, { tls: issued.good })
  fake = await serve(handler, { tls: issued.fake })
})
afterAll(async () => {
  await Promise.all([plain.close(), secure.close(), fake.close()])
})

function ping(
  url: string,
  options: { readonly ca?: string; readonly environment?: Record<string, string> } = {},
): Promise<PingResult> {
  const { ca = authority, environment = {} } = options
  const signal = new AbortController().signal
  const connection = {
    url,
    host: new URL(url).host,
    isPlainHttp: url.startsWith('http:'),
    credentials: { kind: 'anonymous' } as const,
    caCertificate: ca,
    tlsVerify: true,
  }
  const target = new URL(url)
  return createHarborPublicApi({
    connection,
    http: createHarborHttp({
      connection,
      client: createHarborClient(connection, environment),
      signal,
      log: new RecordingLog(),
    }),
    limit: { callTimeoutMs: () => 5_000 },
    fetchCertificate: () => fetchPeerCertificate({ target, proxy: chooseProxy(target, environment), signal }),
  }).ping()
}

it('a connection without credentials sends none', async () => {
  authorizations.length = 0
  answer = { status: 200, text: 'Pong' }
  await ping(`http://127.0.0.1:${plain.port}`)
  expect(authorizations).toEqual([undefined])
})

describe('an answer', () => {
  it.each([
    [200, 'Pong\n', { kind: 'harbor' }],
    [200, 'hello', { kind: 'answer', status: 200, text: 'hello' }],
    [404, 'nothing here', { kind: 'answer', status: 404, text: 'nothing here' }],
    [503, '', { kind: 'answer', status: 503, text: '' }],
  ])('%i %j comes back after one request', async (status, text, contact) => {
    answer = { status, text }
    const mark = plain.seen.length
    expect(await ping(`http://127.0.0.1:${plain.port}`)).toEqual(contact)
    expect(plain.seen.length - mark).toBe(1)
  })

  it.each([
    [
      'a redirect',
      { status: 308, location: 'https://elsewhere.example.com/' },
      /redirects to https:\/\/elsewhere/,
    ],
    ['a refusal', { status: 403, text: 'no' }, /answered 403/],
  ])('that no waiting changes is thrown: %s', async (_, given, text) => {
    answer = given
    await expect(ping(`http://127.0.0.1:${plain.port}`)).rejects.toThrow(text)
  })
})

describe('no answer', () => {
  it('comes back when nothing listens', async () => {
    const closed = await serve(() => {})
    await closed.close()
    expect(await ping(`http://127.0.0.1:${closed.port}`)).toMatchObject({
      kind: 'no-answer',
      reason: expect.stringMatching(/nothing listens there/),
    })
  })

  it('comes back when the server ends the handshake, as for a name without a certificate', async () => {
    const server = createTlsServer({ SNICallback: (_, done) => done(new Error('no certificate')) })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      expect(await ping(`https://127.0.0.1:${port}`)).toMatchObject({ kind: 'no-answer' })
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it('is thrown for a server that speaks no TLS', async () => {
    await expect(ping(`https://127.0.0.1:${plain.port}`)).rejects.toThrow(/does not speak the protocol/)
  })

  it('comes back for a name that does not resolve: it may be served a moment later', async () => {
    expect(await ping('http://harbor.test.invalid')).toMatchObject({
      kind: 'no-answer',
      reason: expect.stringMatching(/cannot resolve the name|could not be resolved/),
    })
  })
})

describe('a certificate', () => {
  it('that is accepted is no matter', async () => {
    answer = { status: 200, text: 'Pong' }
    expect(await ping(`https://127.0.0.1:${secure.port}`)).toEqual({ kind: 'harbor' })
  })

  it('of an unknown authority comes back with its names, and nothing was asked over it', async () => {
    const mark = secure.seen.length
    expect(await ping(`https://127.0.0.1:${secure.port}`, { ca: '' })).toMatchObject({
      kind: 'certificate',
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      shown: { names: ['harbor.test.invalid', '127.0.0.1'], issuer: 'Authority of the tests' },
    })
    expect(secure.seen).toHaveLength(mark)
  })

  it('for another name does so through a proxy too', async () => {
    const tunnel = await serveTunnel({ 'harbor.test.invalid': fake.port })
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${tunnel.port}` }
    try {
      expect(await ping('https://harbor.test.invalid', { environment })).toMatchObject({
        kind: 'certificate',
        code: 'ERR_TLS_CERT_ALTNAME_INVALID',
        shown: { names: ['ingress.local'] },
      })
      expect(tunnel.seen.map(({ url }) => url)).toEqual(Array(2).fill('harbor.test.invalid:443'))
    } finally {
      await tunnel.close()
    }
  })
})

describe('the certificate of a Secret', () => {
  const { cert, key } = issued.good
  it.each([
    ['nothing', undefined, { kind: 'absent' }],
    ['half of it', { 'tls.crt': cert, 'tls.key': ' ' }, { kind: 'incomplete', lacks: ['tls.key'] }],
    ['no certificate', { 'tls.crt': key, 'tls.key': key }, { kind: 'unreadable', key: 'tls.crt' }],
    ['no key', { 'tls.crt': cert, 'tls.key': cert }, { kind: 'unreadable', key: 'tls.key' }],
    [
      'the key of another',
      { 'tls.crt': cert, 'tls.key': issued.fake.key },
      { kind: 'certificate', hasItsKey: false },
    ],
    [
      'a chain, of which the first counts',
      { 'tls.crt': `${cert}${authority}`, 'tls.key': key },
      { kind: 'certificate', hasItsKey: true, certificate: { names: ['harbor.test.invalid', '127.0.0.1'] } },
    ],
  ])('%s', (_, data, facts) => {
    expect(readTlsSecret(data)).toMatchObject(facts)
  })
})
