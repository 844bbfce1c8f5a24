/** create-robot through act: the cluster is real, Harbor and GitHub are played. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import type { ClusterNamespace } from './cluster.ts'
import { type FakeGithub, serveGithub } from './github.ts'
import { type ClusterWorld, createClusterWorld, errorsOf, readSecret } from './world.ts'

const REPOSITORY = 'org/app'
const GITHUB_TOKEN = 'a-token-that-may-write-secrets'

let world: ClusterWorld
let harbor: HarborSandbox
let github: FakeGithub
let namespace: ClusterNamespace
beforeAll(async () => {
  world = await createClusterWorld()
  github = await serveGithub({ repository: REPOSITORY, token: GITHUB_TOKEN })
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  namespace = await world.cluster.createNamespace()
  await world.cluster.admin.expect('POST', `/api/v1/namespaces/${namespace.name}/secrets`, {
    metadata: { name: 'harbor-admin' },
    data: { HARBOR_ADMIN_PASSWORD: Buffer.from(harbor.adminPassword).toString('base64') },
  })
})
afterAll(async () => {
  await harbor.close()
  await github.server.close()
  await world.close()
})
afterEach(() => {
  github.setForbidden(false)
})

/** What Harbor says that a robot of the project may do. */
async function accessOf(robot: string): Promise<unknown> {
  const login = Buffer.from(`admin:${harbor.adminPassword}`).toString('base64')
  const ask = async (path: string) => {
    const answer = await fetch(`${harbor.url}/api/v2.0${path}`, {
      headers: { authorization: `Basic ${login}` },
    })
    return (await answer.json()) as unknown
  }
  const { project_id: id } = (await ask('/projects/apps')) as { project_id: number }
  const robots = (await ask(`/robots?q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}`)) as {
    name: string
    permissions: { access: unknown }[]
  }[]
  return robots.find(({ name }) => name.endsWith(`+${robot}`))?.permissions[0]?.access
}

function createRobot(inputs: Record<string, string>) {
  return world.runAction(namespace, {
    action: 'create-robot',
    inputs: {
      'harbor-url': harbor.url,
      project: 'apps',
      'github-repository': REPOSITORY,
      'github-token': '${{ secrets.WRITE_SECRETS }}',
      ...inputs,
    },
    secrets: { WRITE_SECRETS: GITHUB_TOKEN },
    env: { GITHUB_API_URL: github.url, ACTIONS_STEP_DEBUG: 'true' },
  })
}

it('makes the project and the robot, and puts its secret where it was told to and nowhere else', async () => {
  const result = await createRobot({ 'github-secret': 'HARBOR_TOKEN', 'kubernetes-secret': 'ci-robot' })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.outputs).toMatchObject({ outcome: 'created', 'robot-name': 'robot$apps+ci-builder' })
  const secret = github.secrets.get('HARBOR_TOKEN') ?? ''
  expect(secret).toMatch(/^\S{32}$/)
  expect(await readSecret(world.cluster, { namespace: namespace.name, name: 'ci-robot' })).toEqual({
    'harbor-url': harbor.url,
    'robot-name': 'robot$apps+ci-builder',
    'robot-token': secret,
  })
  const forms = [secret, Buffer.from(secret).toString('base64')]
  for (const text of forms) {
    expect(result.log).not.toContain(text)
    expect(JSON.stringify(result.outputs)).not.toContain(text)
  }
  expect(await filesWith(result.leftovers, forms)).toEqual([])
})

it('puts it into GitHub in a later run out of the Secret of the first one, while it is good', async () => {
  const first = await createRobot({ robot: 'later', 'kubernetes-secret': 'later-robot' })
  expect(first.exitCode, first.log).toBe(0)
  const place = { namespace: namespace.name, name: 'later-robot' }
  const secret = (await readSecret(world.cluster, place))['robot-token'] ?? ''
  const inputs = { robot: 'later', 'kubernetes-secret': 'later-robot', 'github-secret': 'LATER_TOKEN' }
  const second = await createRobot(inputs)
  expect(second.outputs, second.log).toMatchObject({ outcome: 'unchanged' })
  expect(github.secrets.get('LATER_TOKEN')).toBe(secret)
  for (const text of [secret, Buffer.from(secret).toString('base64')]) {
    expect(second.log).not.toContain(text)
  }

  const data = { 'robot-token': Buffer.from('no-longer-good').toString('base64') }
  const path = `/api/v1/namespaces/${namespace.name}/secrets/later-robot`
  await world.cluster.admin.expect('PATCH', path, { data })
  const third = await createRobot({ ...inputs, 'github-secret': 'THIRD_TOKEN' })
  expect(third.exitCode).toBe(1)
  expect(errorsOf(third)).toMatch(
    /cannot be put into the GitHub secret THIRD_TOKEN of org\/app: .*later-robot is no longer good\. Set "rotate"/,
  )
  expect(github.secrets.has('THIRD_TOKEN')).toBe(false)

  const fourth = await createRobot({ robot: 'later', 'github-secret': 'THIRD_TOKEN' })
  expect(errorsOf(fourth)).toMatch(/no place that this run knows has it\. Set "rotate" to true/)
})

it('asks for no rights on scans where nothing is scanned', async () => {
  const result = await createRobot({ robot: 'silent', 'github-secret': 'SILENT', scan: 'false' })
  expect(result.exitCode, result.log).toBe(0)
  expect(await accessOf('silent')).toEqual([
    { resource: 'repository', action: 'push' },
    { resource: 'repository', action: 'pull' },
  ])
  const refused = await createRobot({ robot: 'b', 'github-secret': 'B', scan: 'false', sbom: 'true' })
  expect(errorsOf(refused)).toMatch(/sbom: needs Trivy/)
})

it('leaves a robot that is there alone, and rotates it on request', async () => {
  const before = github.secrets.get('HARBOR_TOKEN')
  const again = await createRobot({ 'github-secret': 'HARBOR_TOKEN' })
  expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
  expect(github.secrets.get('HARBOR_TOKEN')).toBe(before)
  const rotated = await createRobot({ 'github-secret': 'HARBOR_TOKEN', rotate: 'true' })
  expect(rotated.outputs).toMatchObject({ outcome: 'rotated' })
  expect(github.secrets.get('HARBOR_TOKEN')).not.toBe(before)
})

it('adds permissions that a robot lacks', async () => {
  const { name } = harbor.addRobot({ project: 'apps', name: 'old', access: 'push-only' })
  const result = await createRobot({ robot: 'old', 'github-secret': 'OLD_TOKEN' })
  expect(result.log).toMatch(/Added to robot\$apps\+old: artifact: read, /)
  expect(name).toBe('robot$apps+old')
})

it('makes no robot when GitHub would not take the secret', async () => {
  github.setForbidden(true)
  const mark = harbor.requests.length
  const result = await createRobot({ robot: 'late', 'github-secret': 'LATE_TOKEN' })
  expect(errorsOf(result)).toMatch(/GitHub answered 403.*"Secrets: write" on org\/app/)
  expect(harbor.requests.slice(mark).filter(({ method }) => method === 'POST')).toEqual([])
})

it('needs a place for the secret', async () => {
  const result = await createRobot({})
  expect(errorsOf(result)).toMatch(/github-secret: and "kubernetes-secret" are both empty/)
})
