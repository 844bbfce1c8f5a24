/** The places of a robot's secret: whose they are, what they keep, and which of them can be written. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'
import type { ClusterNamespace } from './cluster.ts'
import type { FakeGithub } from './github.ts'
import { createRobotWorld, type RobotWorld } from './robot-world.ts'
import { type ClusterWorld, errorsOf, readSecret, writeSecret } from './world.ts'

let shared: RobotWorld
let world: ClusterWorld
let harbor: HarborSandbox
let github: FakeGithub
let namespace: ClusterNamespace
let createRobot: RobotWorld['createRobot']
beforeAll(async () => {
  shared = await createRobotWorld()
  ;({ world, harbor, github, namespace, createRobot } = shared)
})
afterAll(() => shared.close())
afterEach(() => {
  github.setForbidden(false)
})

describe('a Secret that is there already', () => {
  const placeOf = (name: string) => ({ namespace: namespace.name, name })
  const read = (name: string) => readSecret(world.cluster, placeOf(name))

  it.each(['harbor-admin', 'harbor-internal', 'harbor-core', 'sh.helm.release.v1.harbor.v1'])(
    'is refused at once when it is one of the release: %s',
    async (name) => {
      const mark = harbor.requests.length
      const result = await createRobot({ 'kubernetes-secret': name })
      expect(errorsOf(result)).toMatch(/kubernetes-secret: .*is a Secret of the release harbor,/)
      expect(harbor.requests.slice(mark)).toEqual([])
      expect((await read('harbor-admin'))['HARBOR_ADMIN_PASSWORD']).toBe(harbor.adminPassword)
    },
  )

  it('keeps what it holds when it belongs to another owner, and no robot is made', async () => {
    const foreign = { 'tls.key': 'a key', 'robot-name': 'robot$library+foreign' }
    const mark = harbor.requests.length
    for (const data of [{ 'tls.key': 'a key' }, foreign, {}]) {
      await writeSecret(world.cluster, { ...placeOf('foreign'), data })
      const result = await createRobot({ robot: 'foreign', 'kubernetes-secret': 'foreign' })
      expect(errorsOf(result)).toMatch(
        /The Secret \S+\/foreign (exists|belongs to) .*nothing has been written/,
      )
      const { data: kept = {} } = await world.cluster.admin.expect(
        'GET',
        `/api/v1/namespaces/${namespace.name}/secrets/foreign`,
      )
      expect(Object.keys(kept).toSorted()).toEqual(Object.keys(data).toSorted())
    }
    expect(harbor.requests.slice(mark).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('keeps further keys and labels when it is ours, and learns the new address of Harbor', async () => {
    const inputs = { robot: 'moved', 'kubernetes-secret': 'moved-robot' }
    const first = await createRobot(inputs)
    expect(first.exitCode, first.log).toBe(0)
    const path = `/api/v1/namespaces/${namespace.name}/secrets/moved-robot`
    const encode = (text: string) => Buffer.from(text).toString('base64')
    await world.cluster.admin.expect('PATCH', path, {
      metadata: { labels: { team: 'builders' } },
      data: { note: encode('ours'), 'harbor-url': encode('http://former.example.com') },
    })
    const second = await createRobot(inputs)
    expect(second.outputs, second.log).toMatchObject({ outcome: 'unchanged' })
    expect(await read('moved-robot')).toMatchObject({ note: 'ours', 'harbor-url': harbor.url })
    const before = (await read('moved-robot'))['robot-token']
    const rotated = await createRobot({ ...inputs, rotate: 'true' })
    expect(rotated.outputs, rotated.log).toMatchObject({ outcome: 'rotated' })
    const after = await read('moved-robot')
    expect(after).toMatchObject({ note: 'ours', 'harbor-url': harbor.url })
    expect(after['robot-token']).not.toBe(before)
    expect((await world.cluster.admin.expect('GET', path)).metadata.labels).toMatchObject({
      team: 'builders',
      'app.kubernetes.io/managed-by': 'harbor-actions',
      'harbor-actions/release': 'harbor',
    })
  })

  it('is another one for each project, and one for a name with an underscore', async () => {
    const inputs = { robot: 'ci_twin', 'kubernetes-secret': 'auto' }
    for (const project of ['apps', 'others']) {
      const result = await createRobot({ ...inputs, project })
      expect(result.exitCode, result.log).toBe(0)
    }
    expect((await read('robot-apps--ci---twin'))['robot-name']).toBe('robot$apps+ci_twin')
    expect((await read('robot-others--ci---twin'))['robot-name']).toBe('robot$others+ci_twin')
  })

  it('stays the place under the name that earlier versions gave it, for its own robot alone', async () => {
    const { secret } = harbor.addRobot({ project: 'apps', name: 'former', access: 'push-only' })
    const data = { 'harbor-url': harbor.url, 'robot-name': 'robot$apps+former', 'robot-token': secret }
    await writeSecret(world.cluster, { ...placeOf('robot-former'), data })
    const inputs = { robot: 'former', 'kubernetes-secret': 'auto' }
    const again = await createRobot({ ...inputs, 'github-secret': 'FORMER' })
    expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged' })
    expect(github.secrets.get('FORMER')).toBe(secret)
    const rotated = await createRobot({ ...inputs, rotate: 'true' })
    expect(rotated.exitCode, rotated.log).toBe(0)
    expect((await read('robot-former'))['robot-token']).not.toBe(secret)

    const before = await read('robot-former')
    const other = await createRobot({ ...inputs, project: 'others' })
    expect(other.outputs, other.log).toMatchObject({ outcome: 'created' })
    expect(await read('robot-former')).toEqual(before)
    expect((await read('robot-others--former'))['robot-name']).toBe('robot$others+former')
  })
})

describe('a GitHub that shows its key and takes no secret', () => {
  const inputs = { robot: 'stays', 'kubernetes-secret': 'stays-robot' }
  const token = async () =>
    (await readSecret(world.cluster, { namespace: namespace.name, name: 'stays-robot' }))['robot-token']

  it('ends no secret: a rotation stops before it, and a new robot has its secret in the cluster', async () => {
    github.setForbidden('writes')
    const first = await createRobot({ ...inputs, 'github-secret': 'STAYS' })
    expect(errorsOf(first)).toMatch(/GitHub answered 403.*is only in .*stays-robot, and is valid\./)
    const before = await token()
    const rotated = await createRobot({ ...inputs, 'github-secret': 'STAYS', rotate: 'true' })
    expect(errorsOf(rotated)).toMatch(/GitHub answered 403.*robot\$apps\+stays keeps its secret/)
    expect(await token()).toBe(before)

    github.setForbidden(false)
    const repaired = await createRobot({ ...inputs, 'github-secret': 'STAYS' })
    expect(repaired.exitCode, repaired.log).toBe(0)
    expect(github.secrets.get('STAYS')).toBe(before)
  })

  it('ends no secret that is in GitHub alone', async () => {
    const alone = { robot: 'alone', 'github-secret': 'ALONE' }
    expect((await createRobot(alone)).exitCode).toBe(0)
    github.setForbidden('writes')
    const mark = harbor.requests.length
    const refused = await createRobot({ ...alone, rotate: 'true' })
    expect(errorsOf(refused)).toMatch(/GitHub answered 403.*robot\$apps\+alone keeps its secret/)
    expect(harbor.requests.slice(mark).filter(({ method }) => method === 'PATCH')).toEqual([])
    github.setForbidden(false)
    const rotated = await createRobot({ ...alone, rotate: 'true' })
    expect(rotated.outputs, rotated.log).toMatchObject({ outcome: 'rotated' })
    expect([...github.secrets.keys()].filter((name) => name.startsWith('ALONE'))).toEqual(['ALONE'])
  })

  it('ends no secret that the cluster would not replace', async () => {
    const path = `/api/v1/namespaces/${namespace.name}/secrets/stays-robot`
    const before = await token()
    const mark = harbor.requests.length
    await world.cluster.admin.expect('PATCH', path, { immutable: true })
    const result = await createRobot({ ...inputs, rotate: 'true' })
    expect(errorsOf(result)).toMatch(/immutable.*robot\$apps\+stays keeps its secret/)
    expect(harbor.requests.slice(mark).filter(({ method }) => method === 'PATCH')).toEqual([])
    await world.cluster.admin.expect('DELETE', path)
    const data = { 'harbor-url': harbor.url, 'robot-name': 'robot$apps+stays', 'robot-token': before ?? '' }
    await writeSecret(world.cluster, { namespace: namespace.name, name: 'stays-robot', data })
  })

  it('is reported in every later run that finds no valid secret', async () => {
    const data = { 'robot-token': Buffer.from('no-longer-good').toString('base64') }
    const path = `/api/v1/namespaces/${namespace.name}/secrets/stays-robot`
    await world.cluster.admin.expect('PATCH', path, { data })
    const result = await createRobot({ ...inputs, 'github-secret': 'STAYS' })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(
      /stays-robot is no longer valid: Harbor refuses it.*Set "rotate" to true/,
    )
    const rotated = await createRobot({ ...inputs, 'github-secret': 'STAYS', rotate: 'true' })
    expect(rotated.exitCode, rotated.log).toBe(0)
    const again = await createRobot(inputs)
    expect(again.exitCode, again.log).toBe(0)
  })
})
