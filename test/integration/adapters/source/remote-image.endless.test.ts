/** A registry that sends without an end, or says that a configuration is huge. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { digestOf, REPOSITORY } from '../../../support/builders.ts'
import { craneFor, harborAt } from '../../../support/crane.ts'
import { serve, type TestServer } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

const MIB = 1024 * 1024

/** The end all the same, so that a crane without bounds fails a test and not the machine. */
const END = 700 * MIB

let directory = ''
let server: TestServer | undefined
let harbor: TestServer | undefined
let asked: string[] = []
let sentBytes = 0
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  asked = []
  sentBytes = 0
})
afterEach(async () => {
  await server?.close()
  await harbor?.close()
  harbor = undefined
  rmSync(directory, { recursive: true })
})

type Answers = Readonly<Record<string, (answer: ServerResponse, host: string) => void>>

/** Answers by the beginning of the path; `/v2/` alone is asked first. */
async function registryWith(answers: Answers): Promise<string> {
  server = await serve((incoming, answer) => {
    const { url = '', headers } = incoming
    asked.push(url)
    answer.on('error', () => undefined)
    const found = Object.entries(answers).find(([path]) => path !== '' && url.startsWith(path))
    const own = url === '/v2/' ? answers[''] : found?.[1]
    if (own !== undefined) return own(answer, headers.host ?? '')
    answer.writeHead(url === '/v2/' ? 200 : 404).end()
  })
  return `127.0.0.1:${server.port}`
}

const chunk = Buffer.alloc(MIB, ' ')

/** A piece every few milliseconds: this process, which sends, is the one that watches crane, too. */
function sendOn(answer: ServerResponse): void {
  if (answer.destroyed) return
  if (sentBytes >= END) return void answer.end()
  sentBytes += chunk.length
  answer.write(chunk, () => setTimeout(() => sendOn(answer), 2))
}

function send(type: string, text: string | Buffer) {
  return (answer: ServerResponse): void =>
    void answer.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}

function manifest(configSize: number): string {
  const config = { mediaType: MEDIA_TYPE.ociConfig, digest: digestOf('c'), size: configSize }
  return JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers: [] })
}

function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

const reader = (more: Partial<Parameters<typeof craneFor>[0]> = {}) =>
  craneFor({ path: toolPath('crane'), temporaryDirectory: directory, retryMs: 1, ...more })

const pull = (host: string) => reader().read(`${host}/org/app:1`)

describe('a configuration that is no document', () => {
  const index = (child: string): string =>
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: [{ mediaType: MEDIA_TYPE.ociManifest, digest: digestOfText(child), size: child.length }],
    })

  it.each([
    ['of 10 GB', 10e9, 'has a configuration sha256:cccc.* of 10\\.0 GB; at most 4\\.2 MB are read'],
    ['of one byte more than 4 MiB', 4 * MIB + 1, 'has a configuration .* at most 4\\.2 MB are read'],
    ['of -1 byte, which crane reads for ever', -1, 'has a wrong value at "config.size"'],
  ])('%s is refused before anything of the image is asked for', async (_, size, sentence) => {
    const host = await registryWith({
      '/v2/org/app/manifests/': send(MEDIA_TYPE.ociManifest, manifest(size)),
      '/v2/org/app/blobs/': (answer) => sendOn(answer),
    })
    await expect(pull(host)).rejects.toThrow(
      new RegExp(`^failed to pull ${host}/org/app:1: it .*${sentence}`),
    )
    expect(asked.filter((url) => url.includes('/blobs/'))).toEqual([])
    expect(readdirSync(directory).filter((name) => name.startsWith('harbor-actions-pull'))).toEqual([])
  })

  it('is not believed to be small: a manifest below an index that is longer than its descriptor says', async () => {
    const child = manifest(10)
    const host = await registryWith({
      '/v2/org/app/manifests/1': send(MEDIA_TYPE.ociIndex, index(child)),
      [`/v2/org/app/manifests/${digestOfText(child)}`]: (answer) =>
        sendOn(answer.writeHead(200, { 'content-type': MEDIA_TYPE.ociManifest })),
    })
    await expect(pull(host)).rejects.toThrow(/^failed to pull .*it sent more than 4\.2 MB/)
    expect(sentBytes).toBeLessThan(END)
  })

  it('is found below an index, too', async () => {
    const child = manifest(10e9)
    const host = await registryWith({
      '/v2/org/app/manifests/1': send(MEDIA_TYPE.ociIndex, index(child)),
      [`/v2/org/app/manifests/${digestOfText(child)}`]: send(MEDIA_TYPE.ociManifest, child),
      '/v2/org/app/blobs/': (answer) => sendOn(answer),
    })
    await expect(pull(host)).rejects.toThrow('it has a configuration sha256:cccc')
    expect(asked.filter((url) => url.includes('/blobs/'))).toEqual([])
  })

  it.each([
    ['without a Content-Length', {}],
    ['with the Content-Length of its size', { 'content-length': 10 }],
    ['with a Content-Length of 10 GB', { 'content-length': 10e9 }],
  ])('and that goes on after its declared size is read to that size: %s', async (_, headers) => {
    const host = await registryWith({
      '/v2/org/app/manifests/': send(MEDIA_TYPE.ociManifest, manifest(10)),
      '/v2/org/app/blobs/': (answer) => {
        answer.strictContentLength = false
        sendOn(answer.writeHead(200, headers))
      },
    })
    await expect(pull(host)).rejects.toThrow(
      /^failed to pull .*(it sent more than 10 B|does not have that digest|closed the connection|protocol)/,
    )
    expect(sentBytes).toBeLessThan(END / 10)
  })

  it('is not followed where an index lists one manifest over and over', async () => {
    const child = manifest(10)
    const entry = (JSON.parse(index(child)) as { manifests: unknown[] }).manifests[0]
    const many = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: Array.from({ length: 1_001 }, () => entry),
    })
    const host = await registryWith({ '/v2/org/app/manifests/1': send(MEDIA_TYPE.ociIndex, many) })
    await expect(pull(host)).rejects.toThrow('it has more than 1000 manifests')
  })
})

describe('a layer without an end', () => {
  it.each([
    ['whose descriptor says so', 1e15, {}],
    ['whose Content-Length says so, too', 1e15, { 'content-length': 1e15 }],
    ['whose descriptor says 10 bytes', 10, {}],
    ['whose descriptor says 10 bytes and whose Content-Length 10 GB', 10, { 'content-length': 10e9 }],
  ])('%s is read to max-unpacked-size at most', async (_, size, headers) => {
    const config = JSON.stringify({ rootfs: { type: 'layers', diff_ids: [digestOf('d')] } })
    const text = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config: { mediaType: MEDIA_TYPE.ociConfig, digest: digestOfText(config), size: config.length },
      layers: [{ mediaType: MEDIA_TYPE.ociLayer, digest: digestOf('d'), size }],
    })
    const host = await registryWith({
      '/v2/org/app/manifests/': send(MEDIA_TYPE.ociManifest, text),
      [`/v2/org/app/blobs/${digestOfText(config)}`]: send('x', config),
      '/v2/org/app/blobs/': (answer) => sendOn(answer.writeHead(200, headers)),
    })
    const { read, crane } = reader({
      connection: harborAt(await harborThatTakesAll()),
      maxMemoryBytes: 200 * MIB,
    })
    const copy = async (): Promise<void> => {
      const image = await read(`${host}/org/app:1`, { maxUnpackedBytes: 20 * MIB })
      await crane.send(image, REPOSITORY)
    }
    await expect(copy()).rejects.toThrow(
      size === 10
        ? /^failed to pull .*(after reading 10 bytes|does not match expected size 10$|body with length|unexpected EOF)/
        : /^failed to pull .*: it is larger than 21\.0 MB, which is what the input max-unpacked-size allows$/,
    )
    expect(sentBytes).toBeLessThan(END)
  })
})

/** As much of a Harbor as a push needs. */
async function harborThatTakesAll(): Promise<string> {
  harbor = await serve((incoming, answer) => {
    const { method, url = '' } = incoming
    incoming.resume()
    incoming.on('end', () => {
      if (url === '/v2/') answer.writeHead(200).end()
      else if (method === 'HEAD') answer.writeHead(404).end()
      else
        answer.writeHead(method === 'PUT' ? 201 : 202, { location: '/v2/library/app/blobs/uploads/1' }).end()
    })
  })
  return `http://127.0.0.1:${harbor.port}`
}

describe('an answer without an end', () => {
  const bomb = (): Buffer => gzipSync(Buffer.alloc(400 * MIB), { level: 1 })

  it.each<[string, Answers, string]>([
    ['in place of a manifest', { '/v2/org/app/manifests/': send('x', chunk) }, 'is not JSON'],
    [
      'as a manifest',
      { '/v2/org/app/manifests/': (answer) => sendOn(answer.writeHead(200, { 'content-type': 'x' })) },
      'it sent more than 4.2 MB',
    ],
    [
      'that has an end after 5 MiB',
      { '/v2/org/app/manifests/': send(MEDIA_TYPE.ociManifest, Buffer.alloc(5 * MIB, ' ')) },
      'it sent more than 4.2 MB',
    ],
    [
      'as the reason of a refusal',
      { '/v2/org/app/manifests/': (answer) => sendOn(answer.writeHead(404)) },
      'does not exist in the registry',
    ],
    ['before the login', { '': (answer) => sendOn(answer) }, 'it sent more than 4.2 MB'],
    [
      'in place of a token',
      {
        '': (answer, host) =>
          void answer
            .writeHead(401, { 'www-authenticate': `Bearer realm="http://${host}/token",service="x"` })
            .end(),
        '/token': (answer) => sendOn(answer),
      },
      'and was stopped',
    ],
    [
      'out of a small gzip file',
      {
        '/v2/org/app/manifests/': (answer) =>
          void answer.writeHead(404, { 'content-encoding': 'gzip' }).end(bomb()),
      },
      'was answered 404',
    ],
  ])('%s is not read to its end', async (_, answers, sentence) => {
    const host = await registryWith(answers)
    const error = await pull(host).catch((caught: unknown) => caught)
    expect(String(error)).toContain(`UserError: failed to pull ${host}/org/app:1: `)
    expect(String(error)).toContain(sentence)
    expect(sentBytes).toBeLessThan(END)
  })

  it('in place of a token for our own requests ends crane', async () => {
    const challenge = (answer: ServerResponse, host: string): void =>
      void answer
        .writeHead(401, { 'www-authenticate': `Bearer realm="http://${host}/token",service="x"` })
        .end()
    const host = await registryWith({
      '': challenge,
      '/v2/org/app/': challenge,
      '/token': (answer) => sendOn(answer),
    })
    const { registry } = reader()
    await expect(registry.fetchManifest({ host, path: 'org/app' }, '1')).rejects.toThrow(
      'sends far more data than a valid answer can have',
    )
    expect(sentBytes).toBeLessThan(END)
  })
})

describe('a document that trickles in', () => {
  it('is given up after stall-timeout, however much of it has come', async () => {
    const timers = new Set<NodeJS.Timeout>()
    const host = await registryWith({
      '/v2/org/app/manifests/': (answer) => {
        answer.writeHead(200, { 'content-type': 'x' })
        timers.add(setInterval(() => answer.write(Buffer.alloc(1_000)), 100))
      },
    })
    const { read } = reader({ stallTimeoutMs: 2_000 })
    await expect(read(`${host}/org/app:1`)).rejects.toThrow('its answer did not come within "stall-timeout"')
    for (const timer of timers) clearInterval(timer)
  })
})
