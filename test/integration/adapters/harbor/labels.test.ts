/** Labels by the API of the sandbox, which the contract tests hold to what is known of Harbor. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import type { Label } from '../../../../src/domain/harbor/label.ts'
import type { Permission } from '../../../../src/domain/harbor/permission.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import type { HarborApi } from '../../../../src/ports/harbor.ts'
import { image, push } from '../../../contract/client.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { connection } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { toolPath } from '../../../support/tools.ts'

const REPOSITORY = { project: 'apps', name: 'team/app' }
const LABEL_RIGHTS = ['label:list', 'label:create', 'artifact-label:create', 'artifact-label:delete']
const ALL = ['repository:pull', 'repository:push', 'artifact:read', 'project:read', ...LABEL_RIGHTS]

const pushed = image('app')
const digest = parseDigest(pushed.digest)
let harbor: HarborSandbox
let robots = 0

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane'), hidesSystemLabels: false })
  harbor.addProject({ name: 'apps' })
  const as = harbor.addRobot({ project: 'apps', name: 'pusher', access: ALL })
  await push(harbor, { repository: 'apps/team/app', image: pushed, as })
})
afterAll(() => harbor.close())

function apiOf(access: readonly string[], to: HarborSandbox = harbor): HarborApi {
  robots += 1
  const { name: user, secret } = to.addRobot({ project: 'apps', name: `robot-${robots}`, access })
  const credentials = { kind: 'basic', user, secret } as const
  const server = connection({ url: to.url, host: to.host, isPlainHttp: true, credentials })
  const client = createHarborClient(server, {})
  const { signal } = new AbortController()
  const http = createHarborHttp({ connection: server, signal, log: new RecordingLog(), client })
  const limit = { callTimeoutMs: () => 10_000 }
  return createHarborApi({ connection: server, http, limit, maskSecret: () => undefined })
}

const looks = { color: '#1D5100', description: 'why' }
const without = (right: string): string[] => ALL.filter((other) => other !== right)

describe('a label', () => {
  const projectOf = async (api: HarborApi) => (await api.fetchLabels(REPOSITORY, digest))?.projectId ?? 0
  const found = async (api: HarborApi, name: string): Promise<Label> => {
    const label = await api.findLabel(await projectOf(api), name)
    if (label === undefined) throw new Error(`no label ${name}`)
    return label
  }

  it('is made, found, put on and taken off; each of them again is no error', async () => {
    const api = apiOf(ALL)
    const project = await projectOf(api)
    for (let time = 0; time < 2; time += 1) await api.createLabel(project, { name: 'scan-passed', ...looks })
    const label = await found(api, 'scan-passed')
    for (let time = 0; time < 2; time += 1) await api.addLabel(REPOSITORY, { digest, label })
    expect((await api.fetchLabels(REPOSITORY, digest))?.labels).toEqual([label])
    for (let time = 0; time < 2; time += 1) await api.removeLabel(REPOSITORY, { digest, label })
    expect((await api.fetchLabels(REPOSITORY, digest))?.labels).toEqual([])
  })

  it('is found by its whole name alone, on whichever page it is', async () => {
    const api = apiOf(ALL)
    const project = await projectOf(api)
    for (let number = 0; number < 120; number += 1)
      harbor.addLabel({ name: `x-${number}-x`, project: 'apps' })
    harbor.addLabel({ name: 'x', project: 'apps' })
    expect(await api.findLabel(project, 'x')).toMatchObject({ name: 'x' })
    expect(await api.findLabel(project, '-x')).toBeUndefined()
    expect(await api.findLabel(project, 'X')).toBeUndefined()
  })

  it('of the project comes before one of the system, which is found too', async () => {
    const api = apiOf(ALL)
    harbor.addLabel({ name: 'in both' })
    harbor.addLabel({ name: 'in both', project: 'apps' })
    harbor.addLabel({ name: 'of the system' })
    const own = await found(api, 'in both')
    await api.addLabel(REPOSITORY, { digest, label: own })
    expect(harbor.artifact('apps/team/app', digest)).toMatchObject({
      labels: [{ scope: 'p', name: 'in both' }],
    })
    await api.removeLabel(REPOSITORY, { digest, label: own })
    expect(await found(api, 'of the system')).toMatchObject({ name: 'of the system' })
  })

  it('of the system is as one that is not there where the robot may not list those', async () => {
    const closed = await startHarbor({ cranePath: toolPath('crane'), hidesSystemLabels: true })
    closed.addProject({ name: 'apps' })
    closed.addLabel({ name: 'hidden' })
    expect(await apiOf(ALL, closed).findLabel(2, 'hidden')).toBeUndefined()
    await closed.close()
  })

  it.each([
    ['artifact: read', 'artifact:read', (api: HarborApi) => api.fetchLabels(REPOSITORY, digest)],
    ['label: list', 'label:list', (api: HarborApi) => api.findLabel(2, 'x')],
    ['label: create', 'label:create', (api: HarborApi) => api.createLabel(2, { name: 'new', ...looks })],
    [
      'artifact-label: create',
      'artifact-label:create',
      (api: HarborApi) => api.addLabel(REPOSITORY, { digest, label: { id: 1, name: 'x' } }),
    ],
    [
      'artifact-label: delete',
      'artifact-label:delete',
      (api: HarborApi) => api.removeLabel(REPOSITORY, { digest, label: { id: 1, name: 'x' } }),
    ],
  ])('without "%s" names that right', async (named, right, use) => {
    await expect(use(apiOf(without(right)))).rejects.toThrow(`needs ${named} on the project`)
  })

  it('that is gone cannot be put on, nor any on an image that is gone', async () => {
    const api = apiOf(ALL)
    const gone = { id: 4711, name: 'gone' }
    await expect(api.addLabel(REPOSITORY, { digest, label: gone })).rejects.toThrow('label 4711 not found')
    const absent = parseDigest(`sha256:${'f'.repeat(64)}`)
    expect(await api.fetchLabels(REPOSITORY, absent)).toBeUndefined()
  })
})

describe('the rights to labels', () => {
  const rights = [
    { resource: 'artifact-label', action: 'create', purpose: '' },
    { resource: 'artifact-label', action: 'delete', purpose: '' },
    { resource: 'label', action: 'list', purpose: '' },
  ] as const satisfies readonly Permission[]

  it.each(rights)('$resource: $action is found out without a change', async (permission) => {
    const name = `${permission.resource}:${permission.action}`
    const before = harbor.artifact('apps/team/app', digest)
    expect(await apiOf(ALL).isPermitted(REPOSITORY, permission)).toBe(true)
    expect(await apiOf(without(name)).isPermitted(REPOSITORY, permission)).toBe(false)
    expect(harbor.artifact('apps/team/app', digest)).toEqual(before)
  })

  it('label: list is not known to a robot that may not read the project, and label: create to none', async () => {
    expect(await apiOf(without('project:read')).isPermitted(REPOSITORY, rights[2])).toBeUndefined()
    const create = { resource: 'label', action: 'create', purpose: '' } as const
    expect(await apiOf(ALL).isPermitted(REPOSITORY, create)).toBeUndefined()
  })
})
