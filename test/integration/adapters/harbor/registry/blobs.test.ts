/** What Harbor's registry may answer to a mount, to the reading of a blob, and to the question for referrers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createHarborCall, type HarborCall } from '../../../../../src/adapters/harbor/call.ts'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { blobCalls } from '../../../../../src/adapters/harbor/registry/blobs.ts'
import { manifestCalls } from '../../../../../src/adapters/harbor/registry/manifests.ts'
import { referrerCalls } from '../../../../../src/adapters/harbor/registry/referrers.ts'
import { smallBlobCalls } from '../../../../../src/adapters/harbor/registry/small-blobs.ts'
import { digestOf as digestOfBytes } from '../../../../../src/adapters/image/content.ts'
import { errorMessage } from '../../../../../src/domain/errors.ts'
import { connection, digestOf } from '../../../../support/builders.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { serve } from '../../../../support/servers.ts'

const BYTES = Buffer.from('0123456789')
const BLOB = { digest: digestOfBytes(BYTES), size: BYTES.length, from: { project: 'staging', name: 'app' } }
const TARGET = { project: 'prod', name: 'app' }

type Handle = (incoming: IncomingMessage, response: ServerResponse, body: string) => void

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function harbor(handle: Handle): Promise<{ readonly call: HarborCall; readonly sent: string[] }> {
  const sent: string[] = []
  const server = await serve((incoming: IncomingMessage, response: ServerResponse) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    incoming.on('end', () => {
      const { authorization = 'anonymous', range = '' } = incoming.headers
      const url = (incoming.url ?? '').replaceAll(BLOB.digest, 'blob')
      sent.push([incoming.method, url, range, body, authorization.split(' ')[0]].filter(Boolean).join(' '))
      handle(incoming, response, body)
    })
  })
  closers.push(() => server.close())
  const host = `127.0.0.1:${server.port}`
  const to = connection({ url: `http://${host}`, host, isPlainHttp: true })
  const signal = new AbortController().signal
  const http = createHarborHttp({
    connection: to,
    signal,
    log: new RecordingLog(),
    client: createHarborClient(to, {}),
  })
  return { call: createHarborCall({ connection: to, http, limit: { callTimeoutMs: () => 2_000 } }), sent }
}

/** A registry that links nothing and takes uploads; how it gives out a blob is the test's. */
const unlinked =
  (serveBlob: Handle): Handle =>
  (incoming, response, body) => {
    const { method } = incoming
    if (method === 'GET') serveBlob(incoming, response, body)
    else if (method === 'PUT') response.writeHead(201).end()
    else response.writeHead(202, { location: '/v2/prod/app/blobs/uploads/1?_state=s' }).end()
  }

const inPieces: Handle = ({ headers }, response) => {
  const [, start = '0', end = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
  response.writeHead(206).end(BYTES.subarray(Number(start), Number(end) + 1))
}

describe('a blob of another repository', () => {
  it('is linked in one call', async () => {
    const { call, sent } = await harbor((_, response) => response.writeHead(201).end())
    expect(await blobCalls(call).transferBlob(TARGET, BLOB)).toBe('mounted')
    expect(sent).toEqual([
      `POST /v2/prod/app/blobs/uploads/?mount=sha256%3A${BLOB.digest.slice(7)}&from=staging%2Fapp Basic`,
    ])
  })

  it('goes through in pieces into the upload that Harbor offered', async () => {
    const { call, sent } = await harbor(unlinked(inPieces))
    expect(await blobCalls(call, { pieceBytes: 4 }).transferBlob(TARGET, BLOB)).toBe('sent')
    const upload = '/v2/prod/app/blobs/uploads/1?_state=s'
    expect(sent.slice(1)).toEqual([
      'GET /v2/staging/app/blobs/blob bytes=0-3 Basic',
      `PATCH ${upload} 0123 Basic`,
      'GET /v2/staging/app/blobs/blob bytes=4-7 Basic',
      `PATCH ${upload} 4567 Basic`,
      'GET /v2/staging/app/blobs/blob bytes=8-9 Basic',
      `PATCH ${upload} 89 Basic`,
      `PUT ${upload}&digest=sha256%3A${BLOB.digest.slice(7)} Basic`,
    ])
  })

  it('is read from the storage that Harbor sends to, without the credentials of the robot', async () => {
    const { call, sent } = await harbor(
      unlinked((incoming, response, body) => {
        if (incoming.url?.startsWith('/storage') === true) inPieces(incoming, response, body)
        else response.writeHead(307, { location: '/storage/x?signed=1' }).end()
      }),
    )
    expect(await blobCalls(call).transferBlob(TARGET, BLOB)).toBe('sent')
    expect(sent).toContain('GET /storage/x?signed=1 bytes=0-9 anonymous')
  })

  it('may come whole where it was asked for whole', async () => {
    const { call } = await harbor(unlinked((_, response) => response.writeHead(200).end(BYTES)))
    expect(await blobCalls(call).transferBlob(TARGET, BLOB)).toBe('sent')
    const other = await harbor(unlinked((_, response) => response.writeHead(200).end(BYTES)))
    const error = await blobCalls(other.call, { pieceBytes: 4 })
      .transferBlob(TARGET, BLOB)
      .catch((thrown: unknown) => thrown)
    expect(errorMessage(error)).toContain('answered 200')
  })

  it.each([
    [
      'too short',
      unlinked((_, response) => response.writeHead(206).end('012')),
      /sent 3 bytes in place of 10/,
    ],
    [
      'without an address for the upload',
      ((_, response) => response.writeHead(202, { location: 'http://[' }).end()) as Handle,
      /named no address/,
    ],
  ] as const)('is not taken %s', async (_, handle, message) => {
    const { call } = await harbor(handle)
    const error = await blobCalls(call)
      .transferBlob(TARGET, BLOB)
      .catch((thrown: unknown) => thrown)
    expect(errorMessage(error)).toMatch(message)
  })
})

describe('the referrers of an image', () => {
  const entry = (letter: string) => ({
    digest: digestOf(letter),
    artifactType: 'application/x',
    annotations: { created: letter },
  })
  /** A registry before version 1.1 of the specification, with what lies under the fallback tag. */
  const withoutList =
    (tagged?: string): Handle =>
    (incoming, response) => {
      const isTag = incoming.url?.endsWith(`/manifests/sha256-${'a'.repeat(64)}`) === true
      if (isTag && tagged !== undefined) response.writeHead(200).end(tagged)
      else if (isTag)
        response.writeHead(404).end(JSON.stringify({ errors: [{ code: 'NOT_FOUND', message: 'no' }] }))
      else response.writeHead(404).end('404 page not found')
    }
  const read = async (handle: Handle) => {
    const { call } = await harbor(handle)
    return referrerCalls(call, manifestCalls(call))
      .fetchReferrers(TARGET, digestOf('a'))
      .catch((error: unknown) => errorMessage(error))
  }

  it('are those of all pages', async () => {
    const found = await read((incoming, response) => {
      const isFirst = incoming.url?.includes('page=2') !== true
      const next = `<http://elsewhere.example/v2/prod/app/referrers/${digestOf('a')}?page=2>; rel="next"`
      response
        .writeHead(200, isFirst ? { link: next } : {})
        .end(JSON.stringify({ manifests: [entry(isFirst ? '1' : '2')] }))
    })
    expect(found).toEqual([entry('1'), entry('2')])
  })

  it.each([
    ['an image that is not there', (_, response) => response.writeHead(200).end('{}')],
    ['a Harbor that does not keep them', withoutList()],
    ['one where the fallback tag is on something else', withoutList('{"layers":[{}]}')],
    ['one where it cannot be read', withoutList('<!doctype')],
  ] satisfies (readonly [string, Handle])[])('are none for %s', async (_, handle) => {
    expect(await read(handle)).toEqual([])
  })

  it('are those under the fallback tag of a registry that keeps no list', async () => {
    const index = JSON.stringify({ manifests: [entry('1'), { digest: 'nonsense' }] })
    expect(await read(withoutList(index))).toEqual([entry('1')])
  })

  it.each([
    ['pages', 1, 'it has more than 100 pages'],
    ['entries', 5_000, 'it has more than 20000 entries'],
  ])('are not counted without end: %s', async (_, count, message) => {
    let page = 0
    const found = await read((__, response) => {
      page += 1
      const manifests = Array.from({ length: count }, (___, at) => ({
        ...entry('1'),
        digest: `sha256:${String(page * count + at).padStart(64, '0')}`,
      }))
      const link = `</v2/prod/app/referrers/${digestOf('a')}?page=${page}>; rel="next"`
      response.writeHead(200, { link }).end(JSON.stringify({ manifests }))
    })
    expect(found).toContain(message)
  })

  it('are not taken for none when Harbor refuses to list them', async () => {
    const body = JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'unauthorized' }] })
    expect(await read((_, response) => response.writeHead(401).end(body))).toContain('401')
  })
})

describe('a small blob', () => {
  const SMALL = { digest: BLOB.digest, size: BLOB.size }
  const fetchSmall = async (handle: Handle) => {
    const { call, sent } = await harbor(handle)
    const result = await smallBlobCalls(call)
      .fetchBlob(TARGET, SMALL)
      .catch((error: unknown) => errorMessage(error))
    return { result: typeof result === 'string' ? result : Buffer.from(result).toString(), sent }
  }

  it('is read from the object storage that Harbor names, which gets no credentials', async () => {
    const { result, sent } = await fetchSmall((incoming, response) => {
      if (incoming.url === '/storage?signed') response.writeHead(200).end(BYTES)
      else response.writeHead(307, { location: '/storage?signed' }).end()
    })
    expect(result).toBe(BYTES.toString())
    expect(sent).toEqual(['GET /v2/prod/app/blobs/blob Basic', 'GET /storage?signed anonymous'])
  })

  it.each([
    ['is absent when Harbor does not have it', 404, '{"errors":[{"code":"BLOB_UNKNOWN"}]}', /^absent$/],
    ['is not taken when it has another digest', 200, 'other data', /has the digest sha256:/],
    ['is not taken when it is larger than its manifest says', 200, `${BYTES}${BYTES}`, /failed to read/],
    ['is not taken for absent when Harbor refuses it', 403, '{"errors":[{"code":"DENIED"}]}', /403/],
  ])('%s', async (_, status, body, message) => {
    expect((await fetchSmall((__, response) => response.writeHead(status).end(body))).result).toMatch(message)
  })

  it('is sent in one piece, and again from the beginning when the upload was lost', async () => {
    let puts = 0
    const { call, sent } = await harbor((incoming, response) => {
      if (incoming.method === 'POST') response.writeHead(202, { location: '/up?_state=s' }).end()
      else {
        puts += 1
        if (puts === 1) response.writeHead(404).end('{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}')
        else response.writeHead(201).end()
      }
    })
    await smallBlobCalls(call).putBlob(TARGET, { digest: BLOB.digest, bytes: BYTES })
    const post = 'POST /v2/prod/app/blobs/uploads/ Basic'
    const put = `PUT /up?_state=s&digest=sha256%3A${BLOB.digest.slice(7)} 0123456789 Basic`
    expect(sent).toEqual([post, put, post, put])
  })
})
