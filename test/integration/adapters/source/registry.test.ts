/** The registry of a source, with real crane for the credentials: a token, an open registry, the fallback tag. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSourceHttp } from '../../../../src/adapters/source/http.ts'
import { NO_PLAIN_SOURCES } from '../../../../src/adapters/source/plain-proxy.ts'
import { createSourceRegistry } from '../../../../src/adapters/source/registry.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import { image, push, referrer } from '../../../contract/client.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { toolPath } from '../../../support/tools.ts'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const IMAGE = parseDigest(`sha256:${'a'.repeat(64)}`)

let harbor: HarborSandbox
let directory: string
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'signed' })
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-source-'))
})
afterAll(async () => {
  await harbor.close()
  await rm(directory, { recursive: true, force: true })
})

/** A registry with the credentials of a Docker configuration; every secret that was masked. */
async function connect(
  auths: Readonly<Record<string, { readonly name: string; readonly secret: string }>> = {},
) {
  const config = await mkdtemp(join(directory, 'config-'))
  const entries = Object.entries(auths).map(([host, { name, secret }]) => [
    host,
    { auth: Buffer.from(`${name}:${secret}`).toString('base64') },
  ])
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: Object.fromEntries(entries) }))
  const masked: string[] = []
  const http = createSourceHttp({
    cranePath: toolPath('crane'),
    environment: { PATH: process.env['PATH'], HOME: config, DOCKER_CONFIG: config },
    signal: new AbortController().signal,
    mask: (secret) => void masked.push(secret),
    plainSources: NO_PLAIN_SOURCES,
    retryMs: 1,
  })
  return { registry: createSourceRegistry({ http, temporaryDirectory: directory }), masked }
}

async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

describe('a registry that wants a token', () => {
  it('gets one from the credentials of the user, by crane, and it is masked', async () => {
    const robot = harbor.addRobot({ project: 'signed', name: 'reader', access: 'full' })
    const host = new URL(harbor.url).host
    const whole = image('signed')
    const bundle = referrer(whole, { artifactType: BUNDLE })
    for (const each of [whole, bundle]) {
      await push(harbor, { repository: 'signed/app', image: each, as: robot })
    }
    const { registry, masked } = await connect({ [host]: robot })
    const origin = { host, path: 'signed/app' }
    const digest = parseDigest(bundle.digest)
    expect(await registry.fetchReferrers(origin, parseDigest(whole.digest))).toEqual([digest])
    expect(await registry.fetchManifest(origin, digest)).toMatchObject({ digest })
    expect(await registry.fetchManifest(origin, 'absent')).toBeUndefined()
    expect(masked).toHaveLength(1)
    expect(masked[0]).not.toBe('')
  })
})

describe('a registry that wants name and password', () => {
  it('gets those of the user, masked in both forms', async () => {
    const user = { name: 'reader', secret: 'a-secret-of-the-source' }
    const pair = Buffer.from(`${user.name}:${user.secret}`).toString('base64')
    await using server = await serve((request, response) => {
      if (request.headers.authorization === `Basic ${pair}`) return void response.writeHead(404).end()
      response.writeHead(401, { 'www-authenticate': 'Basic realm="source"' }).end()
    })
    const { registry, masked } = await connect({ [server.host]: user })
    expect(await registry.fetchManifest({ host: server.host, path: 'org/app' }, 'v1')).toBeUndefined()
    expect(masked).toEqual([user.secret, pair])
  })
})

describe('a registry in trouble', () => {
  it.each([
    ['an answer that never gets better', 503, /failed to list what refers to .* it answered 503/],
    ['a refusal', 403, /it answered 403/],
  ])('%s is no empty list', async (_, status, sentence) => {
    await using server = await serve((_request, response) => void response.writeHead(status).end())
    const { registry } = await connect()
    await expect(registry.fetchReferrers({ host: server.host, path: 'org/app' }, IMAGE)).rejects.toThrow(
      sentence,
    )
  })

  it('other bytes than the digest says are refused', async () => {
    const type = 'application/vnd.oci.image.manifest.v1+json'
    await using server = await serve(
      (_request, response) => void response.writeHead(200, { 'content-type': type }).end('{}'),
    )
    const { registry } = await connect()
    await expect(registry.fetchManifest({ host: server.host, path: 'org/app' }, IMAGE)).rejects.toThrow(
      /the data that it sent has the digest sha256:44136fa3/,
    )
  })
})
