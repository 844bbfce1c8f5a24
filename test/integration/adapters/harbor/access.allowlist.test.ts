import { afterEach, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import type { CveAllowlist } from '../../../../src/domain/harbor/allowlist.ts'
import { connection } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve } from '../../../support/servers.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const SYSTEM = { items: [{ cve_id: 'CVE-SYSTEM' }], expires_at: null }

/** Asks a Harbor whose project is this; its system list is SYSTEM. */
async function ask(project: { readonly status: number; readonly body: object }, name = 'apps') {
  const asked: string[] = []
  const server = await serve((incoming, response) => {
    asked.push(`${incoming.url} ${incoming.headers['x-is-resource-name'] ?? ''}`.trim())
    const isSystem = incoming.url === '/api/v2.0/system/CVEAllowlist'
    response.writeHead(isSystem ? 200 : project.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isSystem ? SYSTEM : project.body))
  })
  closers.push(() => server.close())
  const to = connection({ url: `http://127.0.0.1:${server.port}`, host: `127.0.0.1:${server.port}` })
  const api = createHarborApi({
    connection: to,
    http: createHarborHttp({
      connection: to,
      signal: new AbortController().signal,
      log: new RecordingLog(),
      client: createHarborClient(to, {}),
    }),
    limit: { callTimeoutMs: () => 1_000 },
    maskSecret: () => undefined,
  })
  return { allowlist: await api.fetchAllowlist(name), asked }
}

const own = (
  metadata: object,
  list: object = { items: [{ cve_id: 'CVE-OWN' }], expires_at: 1_900_000_000 },
) => ({
  status: 200,
  body: { name: 'apps', metadata, cve_allowlist: list },
})

const OWN: CveAllowlist = { owner: 'project', ids: ['CVE-OWN'], expiresAt: '2030-03-17T17:46:40.000Z' }
const OF_SYSTEM: CveAllowlist = { owner: 'system', ids: ['CVE-SYSTEM'] }

describe('the CVE allowlist of a project', () => {
  it.each([
    ['is its own when it says so', own({ reuse_sys_cve_allowlist: 'false' }), OWN],
    ['is the system’s when it says so', own({ reuse_sys_cve_allowlist: 'true' }), OF_SYSTEM],
    ['is the system’s when it says nothing', own({}), OF_SYSTEM],
    [
      'may be empty and without an end',
      own({ reuse_sys_cve_allowlist: 'false' }, { items: null }),
      { owner: 'project', ids: [] },
    ],
  ])('%s', async (_, project, expected) => {
    expect((await ask(project)).allowlist).toEqual(expected)
  })

  it.each([
    [1e14, 'out-of-range'],
    [-1e14, 'out-of-range'],
    [8_640_000_000_001, 'out-of-range'],
    [8_640_000_000_000, '+275760-09-13T00:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
  ])('that ends %d seconds after the epoch ends at %s', async (seconds, expiresAt) => {
    const list = { items: [{ cve_id: 'CVE-OWN' }], expires_at: seconds }
    const { allowlist } = await ask(own({ reuse_sys_cve_allowlist: 'false' }, list))
    expect(allowlist).toEqual({ ...OWN, expiresAt })
  })

  it('is forbidden to a robot without project: read', async () => {
    const answer = { status: 403, body: { errors: [{ code: 'FORBIDDEN', message: 'forbidden' }] } }
    expect((await ask(answer)).allowlist).toBe('forbidden')
  })

  it('is asked for by the name of the project, also when that is a number', async () => {
    expect((await ask(own({ reuse_sys_cve_allowlist: 'false' }), '42')).asked).toEqual([
      '/api/v2.0/projects/42 true',
    ])
  })
})
