/**
 * Labels. One recording shows anything of them, the 403 of a creation (`recorded.test.ts`); all of this is as Harbor's
 * source has it: src/server/v2.0/handler/label.go and artifact.go, src/pkg/label/dao/dao.go, the table `harbor_label` with
 * its constraint `unique_label`, and the rights that a robot can have (src/common/rbac/const.go).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import {
  type Answer,
  artifactPath,
  call,
  errorOf,
  type Image,
  image,
  index,
  type Login,
  push,
} from './client.ts'

const LABELS = '/api/v2.0/labels'
const NO_SUCH_DIGEST = `sha256:${'0'.repeat(64)}`
const REPOSITORY = 'apps/team/app'

let harbor: HarborSandbox
let admin: Login
let full: Login
let labeller: Login
const labelled = image('labelled')
let ids = { apps: 0, other: 0 }

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  harbor.addProject({ name: 'other' })
  admin = { name: 'admin', secret: harbor.adminPassword }
  full = harbor.addRobot({ project: 'apps', name: 'full', access: 'full' })
  labeller = robot('labeller', [
    'label:list',
    'label:create',
    'artifact-label:create',
    'artifact-label:delete',
  ])
  await push(harbor, { repository: REPOSITORY, image: labelled, as: full })
  ids = { apps: await projectId('apps'), other: await projectId('other') }
})
afterAll(() => harbor.close())

const robot = (name: string, access: readonly string[]): Login =>
  harbor.addRobot({ project: 'apps', name, access })

async function projectId(name: string): Promise<number> {
  const { json } = await call(harbor, `/api/v2.0/projects/${name}`, { as: admin })
  return (json as { project_id: number }).project_id
}

function send(
  method: string,
  path: string,
  options: { readonly as: Login; readonly body?: object },
): Promise<Answer> {
  const { as, body } = options
  return call(harbor, path, {
    method,
    as,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
}
const create = (body: object, as = labeller) => send('POST', LABELS, { as, body })
const list = (query: string, as = labeller) => send('GET', `${LABELS}?${query}`, { as })
const labelsPath = (digest = labelled.digest, repository = REPOSITORY) =>
  `${artifactPath(repository, digest)}/labels`
const namesOf = (answer: Answer): string[] => (answer.json as { name: string }[]).map(({ name }) => name)
const refusal = (answer: Answer) => [answer.status, errorOf(answer)?.code, errorOf(answer)?.message]

/** A new label of the project. @returns its id */
async function made(name: string, project = ids.apps): Promise<number> {
  const answer = await create(
    { name, scope: 'p', project_id: project },
    project === ids.apps ? labeller : admin,
  )
  expect(answer.status).toBe(201)
  return Number(answer.headers.get('location')?.split('/').at(-1))
}

describe('a label', () => {
  it('is made once per project, and the answer names its address', async () => {
    const body = { name: 'once', scope: 'p', project_id: ids.apps, color: '#1D5100', description: 'why' }
    const answer = await create(body)
    expect([answer.status, answer.text]).toEqual([201, ''])
    expect(answer.headers.get('location')).toMatch(/^\/api\/v2\.0\/labels\/\d+$/)
    expect(refusal(await create(body))).toEqual([409, 'CONFLICT', 'label once already exists'])
    // The same name in another project and in the system are others.
    expect((await create({ ...body, project_id: ids.other }, admin)).status).toBe(201)
    expect((await create({ name: 'once', scope: 'g' }, admin)).status).toBe(201)
    expect(refusal(await create({ name: 'once', scope: 'g' }, admin))[0]).toBe(409)
    const [shown] = (await list(`scope=p&project_id=${ids.apps}&name=once`)).json as object[]
    expect(shown).toMatchObject({
      name: 'once',
      scope: 'p',
      project_id: ids.apps,
      color: '#1D5100',
      description: 'why',
    })
  })

  it('needs the right on its project, or on the system, and names who lacks that one', async () => {
    const body = { name: 'mine', scope: 'p', project_id: ids.apps }
    expect(refusal(await create(body, full))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await create({ ...body, project_id: ids.other }))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await create({ ...body, project_id: 4711 }))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await create({ name: 'mine', scope: 'g' }))).toEqual([403, 'FORBIDDEN', labeller.name])
    expect(refusal(await create({ name: 'mine', scope: 'x' }))).toEqual([
      400,
      'BAD_REQUEST',
      'unsupported label scope',
    ])
  })

  it('is found by a part of its name, in pages of ten', async () => {
    for (let number = 0; number < 12; number += 1) await made(`many-${number}`)
    expect(namesOf(await list(`scope=p&project_id=${ids.apps}&name=many-1`)).toSorted()).toEqual([
      'many-1',
      'many-10',
      'many-11',
    ])
    const first = await list(`scope=p&project_id=${ids.apps}&name=many`)
    expect(first.headers.get('x-total-count')).toBe('12')
    expect(namesOf(first)).toHaveLength(10)
    expect(namesOf(await list(`scope=p&project_id=${ids.apps}&name=many&page=2`))).toHaveLength(2)
  })

  it('of a project is listed by those who may, one of the system by every login', async () => {
    const query = `scope=p&project_id=${ids.apps}`
    expect(refusal(await list(query, full))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await list('scope=p'))[0]).toBe(400)
    expect(refusal(await list('name=once'))).toEqual([400, 'BAD_REQUEST', 'invalid scope: '])
    expect(namesOf(await list('scope=g', full))).toEqual(['once'])
  })
})

describe('a label on an artifact', () => {
  const shown = async (digest = labelled.digest) => {
    const answer = await call(harbor, `${artifactPath(REPOSITORY, digest)}?with_label=true`, { as: full })
    return (answer.json as { labels: { name: string }[] | null }).labels
  }

  it('is put on once, is shown when it is asked for, and is taken off once', async () => {
    const id = await made('on and off')
    expect(await shown()).toBeNull()
    const added = await send('POST', labelsPath(), { as: labeller, body: { id } })
    expect([added.status, added.text]).toEqual([200, ''])
    expect(refusal(await send('POST', labelsPath(), { as: labeller, body: { id } }))).toEqual([
      409,
      'CONFLICT',
      expect.stringMatching(/^label \d+ is already added to the artifact \d+$/),
    ])
    expect(await shown()).toMatchObject([{ id, name: 'on and off', scope: 'p' }])
    const without = await call(harbor, artifactPath(REPOSITORY, labelled.digest), { as: full })
    expect(without.json).toMatchObject({ labels: null })
    const remove = () => send('DELETE', `${labelsPath()}/${id}`, { as: labeller })
    expect((await remove()).status).toBe(200)
    expect(refusal(await remove())).toEqual([
      404,
      'NOT_FOUND',
      expect.stringMatching(/^reference with label \d+ and artifact \d+ not found$/),
    ])
  })

  it('asks for the right first, then for the label, and for the artifact last', async () => {
    const id = await made('asked')
    const foreign = await made('foreign', ids.other)
    const add = (as: Login, body: object, digest?: string) => send('POST', labelsPath(digest), { as, body })
    expect(refusal(await add(full, { id: 4711 }, NO_SUCH_DIGEST))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await add(labeller, { id: 0 }, NO_SUCH_DIGEST))).toEqual([
      404,
      'NOT_FOUND',
      'label 0 not found',
    ])
    expect(refusal(await add(labeller, { id: foreign }))).toEqual([
      404,
      'NOT_FOUND',
      `project id ${ids.apps}, label ${foreign} not found`,
    ])
    expect(refusal(await add(labeller, { id }, NO_SUCH_DIGEST))).toEqual([
      404,
      'NOT_FOUND',
      `artifact ${REPOSITORY}@${NO_SUCH_DIGEST} not found`,
    ])
    const remove = (as: Login) => send('DELETE', `${labelsPath(NO_SUCH_DIGEST)}/0`, { as })
    expect(refusal(await remove(full))).toEqual([403, 'FORBIDDEN', 'forbidden'])
    expect(refusal(await remove(labeller))[0]).toBe(404)
    const adder = robot('adder', ['artifact-label:create'])
    expect((await add(adder, { id })).status).toBe(200)
    expect(refusal(await send('DELETE', `${labelsPath()}/${id}`, { as: adder }))[0]).toBe(403)
  })

  it('may be one of the system, is gone with it, and stays where it was put', async () => {
    const children: Image[] = [image('child'), image('child', 'linux/arm64')]
    for (const child of children) await push(harbor, { repository: REPOSITORY, image: child, as: full })
    const whole = index(children.map((child, number) => ({ image: child, platform: `linux/${number}` })))
    await push(harbor, { repository: REPOSITORY, image: whole, as: full })
    const answer = await create({ name: 'everywhere', scope: 'g' }, admin)
    const id = Number(answer.headers.get('location')?.split('/').at(-1))
    expect((await send('POST', labelsPath(whole.digest), { as: labeller, body: { id } })).status).toBe(200)
    // Neither its children nor a copy have it.
    expect(await shown(children[0]?.digest)).toBeNull()
    const copier = harbor.addRobot({ name: 'copier', access: 'full' })
    const copied = await call(
      harbor,
      `/api/v2.0/projects/other/repositories/app/artifacts?from=${REPOSITORY}@${whole.digest}`,
      { method: 'POST', as: copier },
    )
    expect(copied.status).toBe(201)
    expect(harbor.labels('other/app', whole.digest)).toEqual([])
    expect((await send('DELETE', `${LABELS}/${id}`, { as: admin })).status).toBe(200)
    expect(await shown(whole.digest)).toBeNull()
  })

  it('is gone with its artifact', async () => {
    const short = image('short')
    const id = await made('short-lived')
    await push(harbor, { repository: REPOSITORY, image: short, as: full })
    await send('POST', labelsPath(short.digest), { as: labeller, body: { id } })
    await call(harbor, artifactPath(REPOSITORY, short.digest), { method: 'DELETE', as: full })
    await push(harbor, { repository: REPOSITORY, image: short, as: full })
    expect(await shown(short.digest)).toBeNull()
  })
})
