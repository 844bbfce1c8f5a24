/** The calls that name, copy and delete what is in Harbor already. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { digestOf as digestOfBytes } from '../../../../../src/adapters/image/content.ts'
import type { HarborApi } from '../../../../../src/ports/harbor.ts'
import { connection, digestOf } from '../../../../support/builders.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { serve } from '../../../../support/servers.ts'

const REPOSITORY = { project: 'apps', name: 'team/app' }
const DIGEST = digestOf('a')
const ARTIFACTS = '/api/v2.0/projects/apps/repositories/team%252Fapp/artifacts'
const MANIFEST = '{ "exact" : "bytes" }'
const harborError = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] })

interface Answer {
  readonly status: number
  readonly body?: string
  readonly headers?: Record<string, string>
}

/** As recorded of a robot without the right. */
const FORBIDDEN: Answer = { status: 403, body: harborError('FORBIDDEN', 'forbidden') }

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A Harbor that gives one answer to everything; `sent` is what it was asked. */
async function harbor(answer: Answer): Promise<{ readonly api: HarborApi; readonly sent: string[] }> {
  const sent: string[] = []
  const server = await serve((incoming: IncomingMessage, response: ServerResponse) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    incoming.on('end', () => {
      sent.push(`${incoming.method} ${incoming.url}${body === '' ? '' : ` ${body}`}`)
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
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
  return { api: createHarborApi({ connection: to, http, limit, maskSecret: () => undefined }), sent }
}

/** Runs a call against one answer: its result, or the text of its error. */
async function ask<T>(answer: Answer, call: (api: HarborApi) => Promise<T>) {
  const { api, sent } = await harbor(answer)
  const result = await call(api).catch((error: unknown) => String(error))
  return { result, sent }
}

describe('a new tag', () => {
  const create = (api: HarborApi) => api.createTag(REPOSITORY, { digest: DIGEST, tag: 'v1' })

  it.each([
    [201, 'created'],
    // On any image of the repository, this one included (recorded).
    [409, 'exists'],
  ] as const)('%i: %s', async (status, result) => {
    expect(await ask({ status }, create)).toEqual({
      result,
      sent: [`POST ${ARTIFACTS}/${DIGEST}/tags {"name":"v1"}`],
    })
  })

  it('names the missing right', async () => {
    expect((await ask(FORBIDDEN, create)).result).toContain('needs tag: create on the project')
  })
})

describe('a deletion', () => {
  const remove = (api: HarborApi) => api.deleteArtifact(REPOSITORY, DIGEST)

  it.each([
    [{ status: 200 }, 'deleted'],
    [{ status: 404 }, 'absent'],
    [
      {
        status: 412,
        body: harborError('VIOLATE_FOREIGN_KEY_CONSTRAINT', 'the deleting artifact is referenced by others'),
      },
      'referenced',
    ],
  ] as const)('%j: %s', async (answer, result) => {
    expect(await ask(answer, remove)).toEqual({ result, sent: [`DELETE ${ARTIFACTS}/${DIGEST}`] })
  })

  it('names the missing right', async () => {
    expect((await ask(FORBIDDEN, remove)).result).toContain('needs artifact: delete on the project')
  })

  it('reports another refusal', async () => {
    const body = harborError('PRECONDITION', "'app:v1' configured as immutable")
    expect((await ask({ status: 412, body }, remove)).result).toContain('configured as immutable')
  })

  it('is tried out on what cannot exist', async () => {
    const permission = { resource: 'artifact', action: 'delete', purpose: 'x' } as const
    const answer = { status: 404, body: harborError('NOT_FOUND', 'artifact not found') }
    const { result, sent } = await ask(answer, (api) => api.isPermitted(REPOSITORY, permission))
    expect(result).toBe(true)
    expect(sent).toEqual([`DELETE ${ARTIFACTS}/sha256:${'0'.repeat(64)}`])
  })
})

describe('a copy inside of Harbor', () => {
  const copy = (api: HarborApi) =>
    api.copyArtifact({ project: 'prod', name: 'team/app' }, { repository: REPOSITORY, digest: DIGEST })

  it.each([
    ['made', 201],
    ['there already', 409],
  ] as const)('is %s', async (_, status) => {
    const { result, sent } = await ask({ status }, copy)
    expect(result).toBeUndefined()
    const from = encodeURIComponent(`apps/team/app@${DIGEST}`)
    expect(sent).toEqual([`POST /api/v2.0/projects/prod/repositories/team%252Fapp/artifacts?from=${from}`])
  })

  // As recorded.
  const denied = (message: string): Answer => ({ status: 403, body: harborError('DENIED', message) })
  const quota =
    'adding 694 B of storage resource, which when updated to current usage of 0 B will exceed the configured upper limit of 100 B.'
  const readOnly = 'The system is in read only mode. Any modification is prohibited.'

  it.each<[string, Answer, string]>([
    ['without the right', FORBIDDEN, 'needs artifact: create on the project'],
    [
      'of what is not there',
      { status: 404, body: harborError('NOT_FOUND', 'artifact apps/team/app not found') },
      'the source or the target does not exist',
    ],
    ['over the quota', denied(quota), "the project's storage quota is used up"],
    ['in read-only mode', denied(readOnly), 'is in read-only mode'],
  ])('%s says why', async (_, answer, text) => {
    const { result } = await ask(answer, copy)
    expect(result).toContain(text)
    expect(String(result).includes('needs artifact: create')).toBe(answer === FORBIDDEN)
  })
})

describe('a manifest', () => {
  const digest = digestOfBytes(new TextEncoder().encode(MANIFEST))
  const read = (api: HarborApi) => api.fetchManifest(REPOSITORY, digest)
  const headers = { 'content-type': 'application/vnd.oci.image.index.v1+json' }

  it('comes with its type, byte for byte', async () => {
    const { result, sent } = await ask({ status: 200, body: MANIFEST, headers }, read)
    expect(result).toEqual({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      bytes: new TextEncoder().encode(MANIFEST),
    })
    expect(sent).toEqual([`GET /v2/apps/team/app/manifests/${digest}`])
  })

  it('with another digest is not taken', async () => {
    const { result } = await ask({ status: 200, body: `${MANIFEST}\n`, headers }, read)
    expect(result).toMatch(
      /the data that Harbor sent has the digest sha256:[0-9a-f]{64}; something on the path changes it/,
    )
  })

  it.each([
    [404, 'absent'],
    [412, 'blocked'],
  ] as const)('%i: %s', async (status, result) => {
    expect((await ask({ status }, read)).result).toBe(result)
  })
})

describe('a scan that hangs', () => {
  const stop = (api: HarborApi) => api.stopScan(REPOSITORY, DIGEST)

  it.each([202, 400, 404, 409])('is stopped, or has ended already: %i', async (status) => {
    expect(await ask({ status }, stop)).toEqual({
      result: undefined,
      sent: [`POST ${ARTIFACTS}/${DIGEST}/scan/stop {"scanType":"vulnerability"}`],
    })
  })

  it('needs a right to be stopped', async () => {
    expect((await ask(FORBIDDEN, stop)).result).toContain('needs scan: stop on the project')
  })
})

describe('the scanner of a project', () => {
  const fetchScanner = (api: HarborApi) => api.fetchScanner('apps')
  const registration = { uuid: 'u', name: 'Trivy', disabled: false, health: 'healthy' }

  it.each([
    [
      'is healthy',
      { status: 200, body: JSON.stringify(registration) },
      { name: 'Trivy', isDisabled: false, health: 'healthy' },
    ],
    [
      'is disabled',
      { status: 200, body: JSON.stringify({ ...registration, disabled: true }) },
      { name: 'Trivy', isDisabled: true, health: 'healthy' },
    ],
    [
      'may have no health',
      { status: 200, body: JSON.stringify({ uuid: 'u', name: 'Trivy' }) },
      { name: 'Trivy', isDisabled: false, health: '' },
    ],
    ['is missing: an empty registration', { status: 200, body: '{}' }, 'missing'],
    ['is missing: nothing', { status: 200, body: '' }, 'missing'],
    ['is missing: 404', { status: 404 }, 'missing'],
    ['is not for every robot', FORBIDDEN, 'unknown'],
  ] as const)('%s', async (_, answer, result) => {
    expect(await ask(answer, fetchScanner)).toEqual({ result, sent: ['GET /api/v2.0/projects/apps/scanner'] })
  })
})

describe('an SBOM', () => {
  const overview = (api: HarborApi) => api.fetchSbomOverview(REPOSITORY, DIGEST)
  const document = (api: HarborApi) =>
    api.fetchSbom(REPOSITORY, { sbomDigest: DIGEST, platform: 'linux/amd64' })

  it.each([
    ['is not there', {}, undefined],
    ['is not there: null', { sbom_overview: null }, undefined],
    [
      'is being made',
      { sbom_overview: { scan_status: 'Running', report_id: 'r', start_time: 't' } },
      { status: 'Running', identity: 'r t' },
    ],
    [
      'is made',
      { sbom_overview: { scan_status: 'Success', start_time: 't', sbom_digest: DIGEST } },
      { status: 'Success', identity: ' t', sbomDigest: DIGEST },
    ],
  ] as const)('%s', async (_, body, result) => {
    expect((await ask({ status: 200, body: JSON.stringify(body) }, overview)).result).toEqual(result)
  })

  it.each([
    [202, 'started'],
    [409, 'already-running'],
  ] as const)('is asked for: %i %s', async (status, result) => {
    expect(await ask({ status }, (api) => api.startSbom(REPOSITORY, DIGEST))).toEqual({
      result,
      sent: [`POST ${ARTIFACTS}/${DIGEST}/scan {"scan_type":"sbom"}`],
    })
  })

  it('comes from its accessory, as it is', async () => {
    const body = '{ "spdxVersion" : "SPDX-2.3" }'
    expect(await ask({ status: 200, body }, document)).toEqual({
      result: body,
      sent: [`GET ${ARTIFACTS}/${DIGEST}/additions/sbom`],
    })
  })

  it('that is invalid is not accepted', async () => {
    expect((await ask({ status: 200, body: '{}' }, document)).result).toContain('it is not an SPDX document')
  })
})
