/** A real crane against registries that take their time, and against one that never gets done. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCrane } from '../../../../src/adapters/crane/crane.ts'
import { createCredentials } from '../../../../src/adapters/harbor/registry/docker-config.ts'
import { makeImage } from '../../../images/index.ts'
import { connection, stagedImage } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve, type TestServer } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

let directory = ''
let server: TestServer | undefined
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(async () => {
  await server?.close()
  rmSync(directory, { recursive: true })
})

async function craneAt(port: number, stallTimeoutMs: number) {
  const host = `127.0.0.1:${port}`
  const harbor = connection({ url: `http://${host}`, host, isPlainHttp: true })
  return createCrane({
    path: toolPath('crane'),
    connection: harbor,
    credentials: await createCredentials(harbor, { temporaryDirectory: directory }),
    temporaryDirectory: directory,
    environment: { PATH: process.env['PATH'], HOME: directory },
    signal: new AbortController().signal,
    log: new RecordingLog(),
    stallTimeoutMs,
  })
}

/** As much of a registry as a push needs; the last request for each blob is answered after a while. */
function commitAfter(delayMs: number) {
  return (incoming: IncomingMessage, answer: ServerResponse): void => {
    const { method, url = '' } = incoming
    incoming.resume()
    incoming.on('end', () => {
      if (url === '/v2/') return void answer.writeHead(200).end()
      if (method === 'HEAD' || method === 'GET') return void answer.writeHead(404).end()
      if (method === 'POST') return void answer.writeHead(202, { location: `${url}1` }).end()
      if (method === 'PATCH') return void answer.writeHead(202, { location: url }).end()
      setTimeout(() => answer.writeHead(201).end(), url.includes('/uploads/') ? delayMs : 0)
    })
  }
}

const push = async (delayMs: number, stallTimeoutMs: number): Promise<string> => {
  server = await serve(commitAfter(delayMs))
  const layout = join(directory, 'layout')
  const { digest } = await makeImage({ directory: layout, platforms: ['linux/amd64'] })
  const crane = await craneAt(server.port, stallTimeoutMs)
  const reference = `127.0.0.1:${server.port}/library/app@${digest}`
  return crane.push({ ...stagedImage(), directory: layout }, { reference })
}

describe('a registry that commits a blob slowly', () => {
  it('is waited for within stall-timeout', async () => {
    expect(await push(4_000, 60_000)).toMatch(/^sha256:/)
  })

  it('is given up after it, with the name of the input that gives it longer', async () => {
    await expect(push(60_000, 3_000)).rejects.toThrow(
      /accepted the connection and then sent nothing.*increase "stall-timeout"/,
    )
  })
})

describe('a registry that sends a blob byte by byte', () => {
  const blob = Buffer.alloc(1_000_000)
  const digest = `sha256:${createHash('sha256').update(blob).digest('hex')}`
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: blob.length },
    layers: [],
  })

  it('does not hold the job for ever', async () => {
    server = await serve((incoming, answer) => {
      const { url = '' } = incoming
      if (url === '/v2/') return void answer.writeHead(200).end()
      if (!url.includes('/blobs/')) {
        const type = 'application/vnd.oci.image.manifest.v1+json'
        return void answer.writeHead(200, { 'content-type': type }).end(manifest)
      }
      answer.writeHead(200, { 'content-length': blob.length })
      const timer = setInterval(() => answer.write('x'), 200)
      answer.on('close', () => clearInterval(timer))
    })
    const crane = await craneAt(server.port, 3_000)
    const pull = crane.pull({ reference: `127.0.0.1:${server.port}/team/app:1`, maxBytes: 1e9 })
    await expect(pull).rejects.toThrow(/crane said: moved (only \d+ bytes|no byte) (in|for) 3 s/)
    expect(readdirSync(directory)).not.toEqual([])
  })
})

describe('a registry that never stops sending a layer', () => {
  it('does not fill the disk: what is larger than allowed is not read to its end', async () => {
    const type = 'application/vnd.oci.image.manifest.v1+json'
    const config = '{}'
    const of = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`
    const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: of('layer'), size: 1e15 }
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: of(config), size: 2 },
      layers: [layer],
    })
    server = await serve((incoming, answer) => {
      const { url = '' } = incoming
      if (url === '/v2/') return void answer.writeHead(200).end()
      if (!url.includes('/blobs/')) return void answer.writeHead(200, { 'content-type': type }).end(manifest)
      if (!url.includes(layer.digest)) return void answer.writeHead(200).end(config)
      answer.writeHead(200)
      const timer = setInterval(() => answer.write(Buffer.alloc(100_000)), 20)
      answer.on('close', () => clearInterval(timer))
    })
    const crane = await craneAt(server.port, 60_000)
    const reference = `127.0.0.1:${server.port}/team/app:1`
    await expect(crane.pull({ reference, maxBytes: 2_000_000 })).rejects.toThrow(
      `failed to pull ${reference}: it is larger than 2.0 MB, which is what the input max-unpacked-size allows`,
    )
  })
})
