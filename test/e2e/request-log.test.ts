/** The lines of the request log hide polls and crane's order, and nothing that changes Harbor. */
import { expect, it } from 'vitest'
import type { LoggedRequest } from '../sandbox/harbor/index.ts'
import { calls, repositoryPath } from './request-log.ts'

const IMAGE = `sha256:${'1'.repeat(64)}`
const [AMD64, ARM64] = [`sha256:${'2'.repeat(64)}`, `sha256:${'3'.repeat(64)}`]
const REPOSITORY = 'library/team/app'
const rest = (path: string): string => `${repositoryPath(REPOSITORY)}${path}`
const registry = (path: string): string => `/v2/${REPOSITORY}/${path}`

function request(line: string, status: number | 'none' = 200, detail?: string): LoggedRequest {
  const [method = '', path = ''] = line.split(' ')
  const rest = { user: 'robot', hasAuthorization: true, hadSecretInPath: false, isUnknown: false }
  return { method, path, status: status === 'none' ? undefined : status, detail, ...rest }
}

function read(requests: LoggedRequest[], show?: 'changes' | 'unfolded'): string[] {
  return calls(
    { requests },
    {
      since: 0,
      repositories: { app: REPOSITORY },
      digests: { image: IMAGE, child: [AMD64, ARM64] },
      ...(show === undefined ? {} : { show }),
    },
  )
}

it('polls are one line, until something is changed', () => {
  const poll = request(`GET ${rest(`artifacts/${IMAGE}?with_tag=true`)}`)
  const scan = request(`POST ${rest(`artifacts/${IMAGE}/scan`)}`, 202, 'vulnerability')
  expect(read([poll, poll, scan, poll, poll])).toEqual([
    'GET /api/app/artifacts/image',
    'POST /api/app/artifacts/image/scan vulnerability',
    'GET /api/app/artifacts/image',
  ])
  expect(read([poll, poll, scan, poll], 'unfolded')).toHaveLength(4)
})

it('a change is never hidden: equal ones in a row have their number, others a line each', () => {
  const put = (tag: string) => request(`PUT ${registry(`manifests/${tag}`)}`, 201)
  const [first, second] = ['a', 'b'].map((tag) =>
    request(`POST ${rest(`artifacts/${IMAGE}/tags`)}`, 201, tag),
  )
  if (first === undefined || second === undefined) throw new Error('two tags')
  expect(read([put('v1'), put('v1'), first, second, first, put('v1')], 'changes')).toEqual([
    'PUT /v2/app/manifests/v1 x 2',
    'POST /api/app/artifacts/image/tags a',
    'POST /api/app/artifacts/image/tags b',
    'POST /api/app/artifacts/image/tags a',
    'PUT /v2/app/manifests/v1',
  ])
})

it('of blobs the ones that were sent are reported, and every refusal', () => {
  const upload = registry('blobs/uploads/1?_state=2')
  expect(
    read([
      request(`HEAD ${registry(`blobs/${IMAGE}`)}`, 404),
      request(`PATCH ${upload}`, 202),
      request(`PUT ${upload}&digest=${IMAGE}`, 201),
      request(`PUT ${upload}&digest=${AMD64}`, 201),
      request(`PATCH ${upload}`, 413),
    ]),
  ).toEqual(['PUT /v2/app/blobs x 2', 'PATCH /v2/app/blobs -> 413'])
})

it('digests of one name are counted, and one without a name stays', () => {
  const look = (digest: string) => request(`HEAD ${registry(`manifests/${digest}`)}`, 404)
  const other = `sha256:${'4'.repeat(64)}`
  expect(read([look(AMD64), look(ARM64), look(AMD64), look(other)])).toEqual([
    'HEAD /v2/app/manifests/child -> 404 (2)',
    `HEAD /v2/app/manifests/${other} -> 404`,
  ])
})

it('questions about rights have an order of their own and are no changes', () => {
  const nothing = rest(`artifacts/sha256:${'0'.repeat(64)}`)
  const asked = [
    request(`POST ${nothing}/scan`, 404, 'vulnerability'),
    request(`GET ${nothing}`, 403),
    request(`PUT ${registry('manifests/v1')}`, 'none'),
  ]
  expect(read(asked)).toEqual([
    'GET /api/app/artifacts/no-such-digest -> 403',
    'POST /api/app/artifacts/no-such-digest/scan vulnerability -> 404',
    'PUT /v2/app/manifests/v1 -> no answer',
  ])
  expect(read(asked, 'changes')).toEqual(['PUT /v2/app/manifests/v1 -> no answer'])
})
