/** A real crane against registries that take their time, and against one that never gets done. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import { makeImage } from '../../../images/index.ts'
import { digestOf, REPOSITORY, stagedImage } from '../../../support/builders.ts'
import { craneFor, harborAt } from '../../../support/crane.ts'
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

const setUp = (port: number, stallTimeoutMs: number) =>
  craneFor({
    path: toolPath('crane'),
    temporaryDirectory: directory,
    connection: harborAt(`http://127.0.0.1:${port}`),
    stallTimeoutMs,
  })

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

const push = async (delayMs: number, stallTimeoutMs: number): Promise<void> => {
  server = await serve(commitAfter(delayMs))
  const layout = join(directory, 'layout')
  const { digest } = await makeImage({ directory: layout, platforms: ['linux/amd64'] })
  const { crane } = setUp(server.port, stallTimeoutMs)
  await crane.send(stagedImage({ directory: layout, digest: parseDigest(digest) }), REPOSITORY)
}

describe('a Harbor that commits a blob slowly', () => {
  it('is waited for within stall-timeout', async () => {
    await push(4_000, 60_000)
  })

  it('is given up after it, with the name of the input that gives it longer', async () => {
    await expect(push(60_000, 3_000)).rejects.toThrow(
      /failed to push .*: Harbor at 127\.0\.0\.1:\d+ has the whole request PUT of sha256:[0-9a-f]{12} and has not answered.*increase "stall-timeout"/,
    )
  })
})

describe('a source that sends a layer byte by byte', () => {
  const layer = Buffer.alloc(1_000_000)
  const config = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: [digestOf('d')] },
  })
  const describeBlob = (content: string | Buffer, mediaType: string) => ({
    mediaType,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    size: content.length,
  })
  const layerPart = describeBlob(layer, 'application/vnd.oci.image.layer.v1.tar')
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: describeBlob(config, 'application/vnd.oci.image.config.v1+json'),
    layers: [layerPart],
  })

  it('does not hold the job for ever, and is named', async () => {
    server = await serve((incoming, answer) => {
      const { url = '' } = incoming
      if (url === '/v2/') return void answer.writeHead(200).end()
      if (!url.includes('/blobs/')) return void answer.writeHead(200, { 'content-type': type }).end(manifest)
      if (!url.includes(layerPart.digest)) return void answer.writeHead(200).end(config)
      answer.writeHead(200, { 'content-length': layer.length })
      const timer = setInterval(() => answer.write('x'), 200)
      answer.on('close', () => clearInterval(timer))
    })
    const harbor = await serve(commitAfter(0))
    try {
      const { crane, read } = setUp(harbor.port, 3_000)
      const image = await read(`127.0.0.1:${server.port}/team/app:1`)
      await expect(crane.send(image, REPOSITORY)).rejects.toThrow(
        /the registry 127\.0\.0\.1:\d+ sends no more data.*moved (only \d+ bytes|no byte) (in|for) 3 s/,
      )
    } finally {
      await harbor.close()
    }
  })
})
