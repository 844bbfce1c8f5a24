/** What Harbor's registry API hands out of an image, and what becomes of each answer. */
import { afterEach, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { digestOf as digestOfBytes } from '../../../../../src/adapters/image/content.ts'
import { MEDIA_TYPE } from '../../../../../src/domain/oci/manifest.ts'
import type { HarborApi } from '../../../../../src/ports/harbor.ts'
import { connection, digestOf } from '../../../../support/builders.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { serve } from '../../../../support/servers.ts'

const REPOSITORY = { project: 'apps', name: 'app' }
const JSON_ERROR = { 'content-type': 'application/json' }
const harborError = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] })

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A Harbor that gives one answer to everything. */
async function harbor(answer: {
  readonly status: number
  readonly body?: string
  readonly headers?: Record<string, string>
}): Promise<HarborApi> {
  const server = await serve((_, response) => {
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  closers.push(() => server.close())
  const host = `127.0.0.1:${server.port}`
  const to = connection({ url: `http://${host}`, host })
  const http = createHarborHttp({
    connection: to,
    signal: new AbortController().signal,
    log: new RecordingLog(),
    client: createHarborClient(to, {}),
  })
  const limit = { callTimeoutMs: () => 1_000 }
  return createHarborApi({ connection: to, http, limit, maskSecret: () => undefined })
}

const descriptor = (mediaType: string) => ({ mediaType, digest: digestOf('d'), size: 2 })
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociManifest,
  config: descriptor('application/vnd.example+json'),
  layers: [descriptor('application/vnd.in-toto+json')],
})

describe('a document', () => {
  const fetch = async (body: string, mediaType: string = MEDIA_TYPE.ociManifest) => {
    const api = await harbor({ status: 200, body, headers: { 'content-type': mediaType } })
    return api.fetchDocument(REPOSITORY, digestOfBytes(Buffer.from(body)))
  }

  it('is what it names', async () => {
    expect(await fetch(MANIFEST)).toMatchObject({
      kind: 'manifest',
      config: { mediaType: 'application/vnd.example+json' },
      layers: [{ mediaType: 'application/vnd.in-toto+json' }],
    })
  })

  it.each([
    ['no JSON', 'x'],
    ['two configurations for a reader in Go', MANIFEST.replace(/\}$/, ',"CONFIG":{}}')],
    ['a manifest and an index', MANIFEST.replace(/\}$/, ',"manifests":[]}')],
  ])('that is %s cannot be read in one way', async (_, body) => {
    expect(await fetch(body)).toBe('unreadable')
  })

  it.each([
    [401, harborError('UNAUTHORIZED', 'unauthorized'), 'blocked'],
    [403, harborError('FORBIDDEN', 'forbidden'), 'blocked'],
    [412, harborError('PROJECTPOLICYVIOLATION', 'cannot be pulled'), 'blocked'],
    [404, harborError('MANIFEST_UNKNOWN', 'not found'), 'absent'],
  ])('that is answered with %i is %s', async (status, body, expected) => {
    const api = await harbor({ status, body, headers: JSON_ERROR })
    expect(await api.fetchDocument(REPOSITORY, digestOf('a'))).toBe(expected)
  })
})

describe('a configuration', () => {
  const CONFIG = '{"os":"linux"}'
  const config = { digest: digestOfBytes(Buffer.from(CONFIG)), size: CONFIG.length }

  it('is its text', async () => {
    expect(await (await harbor({ status: 200, body: CONFIG })).fetchConfiguration(REPOSITORY, config)).toBe(
      CONFIG,
    )
  })

  it.each([
    ['of other content', { status: 200, body: '{}' }],
    ['that lies elsewhere', { status: 307, headers: { location: 'https://s3.example/x' } }],
    ['that is not there', { status: 404, body: harborError('BLOB_UNKNOWN', 'x'), headers: JSON_ERROR }],
  ])('%s is not known', async (_, answer) => {
    expect(await (await harbor(answer)).fetchConfiguration(REPOSITORY, config)).toBeUndefined()
  })

  it('that is larger than one can be is not read', async () => {
    const api = await harbor({ status: 500 })
    expect(await api.fetchConfiguration(REPOSITORY, { ...config, size: 5_000_000 })).toBeUndefined()
  })
})

describe('a scan that Harbor refuses', () => {
  it('because of the artifact is an answer about that artifact, in its words', async () => {
    const message = 'the configured scanner Trivy does not support scanning artifact with mime type x'
    const api = await harbor({ status: 400, body: harborError('BAD_REQUEST', message), headers: JSON_ERROR })
    expect(await api.startScan(REPOSITORY, digestOf('a'))).toEqual({ refusal: message })
  })

  it('by a page of something in front of it is an error', async () => {
    const api = await harbor({ status: 400, body: '<html><h1>Bad Request</h1></html>' })
    await expect(api.startScan(REPOSITORY, digestOf('a'))).rejects.toThrow('failed to start a scan')
  })
})
