/** Lists by the API of the sandbox, and by a server that changes them while they are read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import { formatHarborRepository } from '../../../../src/domain/harbor/repository.ts'
import type { HarborApi } from '../../../../src/ports/harbor.ts'
import {
  call,
  type Image,
  image,
  type Login,
  push,
  putManifest,
  referrer,
  sha256,
} from '../../../contract/client.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { connection, digestOf } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

const LISTS = ['repository:list', 'artifact:list']
/** More than a page. */
const MANY = 103

let harbor: HarborSandbox
let admin: Login
let robots = 0
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  admin = harbor.addRobot({ project: 'apps', name: 'pusher', access: 'full' })
})
afterAll(() => harbor.close())

function apiAt(server: { readonly url: string; readonly host: string }, login: Login): HarborApi {
  const credentials = { kind: 'basic', user: login.name, secret: login.secret } as const
  const address = connection({ ...server, isPlainHttp: true, credentials })
  const client = createHarborClient(address, {})
  const { signal } = new AbortController()
  const http = createHarborHttp({ connection: address, signal, log: new RecordingLog(), client })
  const limit = { callTimeoutMs: () => 10_000 }
  return createHarborApi({ connection: address, http, limit, maskSecret: () => undefined })
}

function apiOf(access: readonly string[]): HarborApi {
  robots += 1
  return apiAt(harbor, harbor.addRobot({ project: 'apps', name: `robot-${robots}`, access }))
}

/** The same image with a manifest, and so a digest, of its own. */
function variant(of: Image, seed: number): Image {
  const manifest = Buffer.from(
    JSON.stringify({ ...JSON.parse(of.manifest.toString()), annotations: { seed: String(seed) } }),
  )
  return { ...of, manifest, digest: sha256(manifest) }
}

describe('the list of a project', () => {
  it('has every repository, with slashes in their names, also those after the first page', async () => {
    harbor.addProject({ name: 'many' })
    const as = harbor.addRobot({
      project: 'many',
      name: 'pusher',
      access: [...LISTS, 'repository:push', 'repository:pull'],
    })
    const pushed = image('many')
    for (let at = 0; at < MANY; at += 1)
      await push(harbor, { repository: `many/team/app-${at}`, image: pushed, as })
    const found = await apiAt(harbor, as).fetchRepositories('many')
    expect(new Set(found.map(formatHarborRepository)).size).toBe(MANY)
    expect(found).toContainEqual({ project: 'many', name: 'team/app-7' })
  })
})

describe('the list of a repository', () => {
  it('has every tagged artifact with its tags, and neither signatures nor what has no tag', async () => {
    const repository = 'apps/team/signed'
    const [first, second, untagged] = [image('first'), image('second'), image('untagged')]
    await push(harbor, { repository, image: first, tag: 'v1', as: admin })
    await putManifest(harbor, { repository, image: first, tag: 'latest', as: admin })
    await push(harbor, { repository, image: second, tag: 'v2', as: admin })
    await push(harbor, { repository, image: untagged, as: admin })
    const signature = referrer(first, { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })
    await push(harbor, { repository, image: signature, tag: 'signature', as: admin })
    const listed = await apiOf(LISTS).fetchTaggedArtifacts({ project: 'apps', name: 'team/signed' })
    expect(listed.map(({ digest, tags }) => [digest, tags.map(({ name }) => name).toSorted()])).toEqual([
      [second.digest, ['v2']],
      [first.digest, ['latest', 'v1']],
    ])
    expect(listed[0]).toMatchObject({
      mediaType: first.mediaType,
      configMediaType: 'application/vnd.oci.image.config.v1+json',
      tags: [{ pushedAt: expect.stringMatching(/^20.*Z$/) }],
    })
  })

  it('goes on after the first page', async () => {
    const repository = 'apps/long'
    const one = image('long')
    await push(harbor, { repository, image: one, as: admin })
    for (let at = 0; at < MANY; at += 1) {
      await putManifest(harbor, { repository, image: variant(one, at), tag: `v${at}`, as: admin })
    }
    const listed = await apiOf(LISTS).fetchTaggedArtifacts({ project: 'apps', name: 'long' })
    expect(new Set(listed.flatMap(({ tags }) => tags.map(({ name }) => name))).size).toBe(MANY)
  })

  it('of a repository that is not there is empty, as Harbor answers', async () => {
    expect(await apiOf(LISTS).fetchTaggedArtifacts({ project: 'apps', name: 'nothing' })).toEqual([])
  })

  it('names the right that is missing', async () => {
    const api = apiOf(['artifact:read'])
    await expect(api.fetchTaggedArtifacts({ project: 'apps', name: 'long' })).rejects.toThrow(
      'artifact: list',
    )
    await expect(api.fetchRepositories('apps')).rejects.toThrow('repository: list')
  })

  it.each(LISTS)('is known to be allowed or not before it is asked for: %s', async (right) => {
    const [resource, action] = right.split(':') as ['repository', 'list']
    const permission = { resource, action, purpose: '' } as const
    const repository = { project: 'apps', name: 'team/x' }
    expect(await apiOf([right]).isPermitted(repository, permission)).toBe(true)
    expect(await apiOf(['artifact:read']).isPermitted(repository, permission)).toBe(false)
  })
})

describe('a list that changes while it is read', () => {
  const entry = (at: number) => ({
    digest: digestOf('abcdef'.charAt(at)),
    tags: [{ name: `v${at}`, push_time: '2026-11-01T00:00:00.000Z' }],
  })

  /** Two entries a page, whatever is asked for; `totals` and `pages` are those of each request in turn. */
  async function listing(pages: readonly (readonly number[])[], totals: readonly (number | undefined)[]) {
    let asked = 0
    const server = await serve((_, response) => {
      const at = Math.min(asked, pages.length - 1)
      const total = totals[Math.min(asked, totals.length - 1)]
      asked += 1
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(total === undefined ? {} : { 'x-total-count': String(total) }),
      })
      response.end(JSON.stringify((pages[at] ?? []).map(entry)))
    })
    const host = `127.0.0.1:${server.port}`
    const api = apiAt({ url: `http://${host}`, host }, { name: 'robot', secret: 'secret' })
    try {
      const found = await api.fetchTaggedArtifacts({ project: 'apps', name: 'app' })
      return found.flatMap(({ tags }) => tags.map(({ name }) => name)).join()
    } catch (error) {
      return String(error)
    } finally {
      await server.close()
    }
  }

  it.each([
    ['is whole when pages are smaller than was asked for', [[0, 1], [2]], [3], 'v0,v1,v2'],
    [
      'is read again when a new entry shows one twice',
      [
        [0, 1],
        [1, 2],
        [3, 0],
        [1, 2],
      ],
      [3, 4],
      'v3,v0,v1,v2',
    ],
    ['is read again when one that went away hides another', [[0, 1], [3], [1, 2], [3]], [4, 3], 'v1,v2,v3'],
    ['is read without a count, when something in front takes that away', [[0, 1]], [undefined], 'v0,v1'],
    ['is refused when it never has what Harbor counts', [[0], []], [2], 'changed each of the 3 times'],
  ])('%s', async (_, pages, totals, expected) => {
    expect(await listing(pages, totals)).toContain(expected)
  })
})

describe('the sandbox', () => {
  it('refuses a page of more than a hundred, as the generated server of Harbor does', async () => {
    const answer = await call(harbor, '/api/v2.0/projects/apps/repositories?page_size=101', { as: admin })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('page_size in query should be less than or equal to 100')
  })

  it.each([
    ['tags=*', 2],
    ['tags=nil', 1],
    ['tags=v1', 1],
    ['tags=~v', 2],
  ])('filters artifacts by q: %s', async (q, count) => {
    const path = '/api/v2.0/projects/apps/repositories/team%252Fsigned/artifacts'
    const answer = await call(harbor, `${path}?${new URLSearchParams({ q })}`, { as: admin })
    expect(answer.json).toHaveLength(count)
    expect(answer.headers.get('x-total-count')).toBe(String(count))
  })
})
