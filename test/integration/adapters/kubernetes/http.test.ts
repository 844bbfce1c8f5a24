import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createKubeHttp, type KubeRequest } from '../../../../src/adapters/kubernetes/http.ts'
import type { KubeConnection } from '../../../../src/domain/kubernetes/kubeconfig.ts'
import { listen, makeCertificate, serve, type TestServer } from '../../../support/servers.ts'

const READ: KubeRequest = { method: 'GET', path: '/api/v1/nodes', purpose: 'look at the nodes' }
const WRITE: KubeRequest = { method: 'POST', path: '/api/v1/secrets', body: {}, purpose: 'create a Secret' }

const certificate = makeCertificate()
/** What the server answers, in turn; the last one stays. `reset` is no answer. */
let answers: (number | 'reset')[] = []
let server: TestServer
beforeAll(async () => {
  server = await serve(
    (incoming, answer) => {
      const [next = 200] = answers.length > 1 ? answers.splice(0, 1) : answers
      if (next === 'reset') incoming.socket.destroy()
      else answer.writeHead(next, { 'content-type': 'application/json' }).end('{}')
    },
    { tls: certificate },
  )
})
afterAll(async () => {
  await server.close()
})
afterEach(() => {
  answers = []
})

function send(
  kubeRequest: KubeRequest,
  connection: Partial<KubeConnection> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const http = createKubeHttp({
    connection: {
      server: `https://127.0.0.1:${server.port}`,
      caCertificate: certificate.cert,
      tlsServerName: '',
      credentials: { kind: 'token', token: 'a-token' },
      context: 'test',
      ...connection,
    },
    signal: new AbortController().signal,
    environment,
  })
  return http(kubeRequest)
}

describe('reads', () => {
  it.each<[string, (number | 'reset')[]]>([
    ['a reset', ['reset', 200]],
    ['503 while the API server starts', [503, 503, 200]],
    ['429', [429, 200]],
  ])('outlast %s', async (_, script) => {
    answers = [...script]
    expect((await send(READ)).status).toBe(200)
  })
})

describe('writes', () => {
  it('are sent once, whatever happens', async () => {
    answers = ['reset']
    const before = server.seen.length
    await expect(send(WRITE)).rejects.toThrow(/failed to create a Secret: no answer from the API server/)
    expect(server.seen.length - before).toBe(1)
    answers = [503]
    expect((await send(WRITE)).status).toBe(503)
  })
})

describe('what ends at once', () => {
  it('401, without the token in the text', async () => {
    answers = [401]
    const error: Error = (await send(READ).catch((reason: Error) => reason)) as Error
    expect(error.message).toMatch(/refused the credentials of the kubeconfig \(401\). The token has expired/)
    expect(error.message).not.toContain('a-token')
  })

  it.each<[string, Partial<KubeConnection>, RegExp]>([
    ['a certificate for other names', { tlsServerName: 'k3s.example.com' }, /is for other names.*tls-san/],
    ['an authority that is not the one', { caCertificate: '' }, /not signed by the authority/],
    [
      'no server on this machine',
      { server: 'https://127.0.0.1:1' },
      /which on the runner is the runner itself/,
    ],
    ['an unknown host name', { server: 'https://k3s.invalid:6443' }, /cannot resolve the name/],
  ])('%s', async (_, connection, text) => {
    await expect(send(READ, connection)).rejects.toThrow(text)
  })
})

describe('the environment of the runner, as helm reads it', () => {
  let directory: string
  let file: string
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
    file = join(directory, 'authorities.pem')
    writeFileSync(file, certificate.cert)
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it('SSL_CERT_FILE is trusted when the kubeconfig names no authority', async () => {
    expect((await send(READ, { caCertificate: '' }, { SSL_CERT_FILE: file })).status).toBe(200)
  })

  it('SSL_CERT_FILE adds nothing to the authority of the kubeconfig', async () => {
    const other = makeCertificate().cert
    await expect(send(READ, { caCertificate: other }, { SSL_CERT_FILE: file })).rejects.toThrow(
      /not signed by the authority/,
    )
  })

  it('a proxy that refuses the tunnel is the cause that is named, at once', async () => {
    const proxy = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    })
    const port = await listen(proxy)
    const call = send(
      READ,
      { server: 'https://k3s.example.com:6443' },
      { HTTPS_PROXY: `http://127.0.0.1:${port}` },
    )
    await expect(call).rejects.toThrow(
      `failed to look at the nodes: the proxy http://127.0.0.1:${port} of HTTPS_PROXY refuses the connection to the API server at https://k3s.example.com:6443 (403)`,
    )
    await new Promise((resolve) => proxy.close(resolve))
  })
})
