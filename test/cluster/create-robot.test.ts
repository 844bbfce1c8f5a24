/** create-robot through act: the cluster is real, Harbor and GitHub are played. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'
import type { ClusterNamespace } from './cluster.ts'
import type { FakeGithub } from './github.ts'
import { createRobotWorld, type RobotWorld } from './robot-world.ts'
import { type ClusterWorld, errorsOf, readSecret } from './world.ts'

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

/** A robot of the project as Harbor shows it. */
function showRobot(robot: string) {
  const robots = harbor.robotsOf('apps')
  return robots.find(({ name }) => name.endsWith(`+${robot}`))
}

it('makes the project and the robot, and stores its secret only in the requested stores', async () => {
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
    /later-robot is no longer valid and cannot be copied to the GitHub secret THIRD_TOKEN of org\/app: .*Set "rotate"/,
  )
  expect(github.secrets.has('THIRD_TOKEN')).toBe(false)

  const fourth = await createRobot({ robot: 'later', 'github-secret': 'THIRD_TOKEN' })
  expect(errorsOf(fourth)).toMatch(/no store that this run can read has it\. Set "rotate" to true/)
})

it('requests no permissions on scans where nothing is scanned', async () => {
  const result = await createRobot({ robot: 'silent', 'github-secret': 'SILENT', 'allow-scan': 'false' })
  expect(result.exitCode, result.log).toBe(0)
  expect(showRobot('silent')?.permissions[0]?.access).toEqual([
    { resource: 'repository', action: 'push' },
    { resource: 'repository', action: 'pull' },
  ])
  const refused = await createRobot({
    robot: 'b',
    'github-secret': 'B',
    'allow-scan': 'false',
    'allow-sbom': 'true',
  })
  expect(errorsOf(refused)).toMatch(/sbom: needs Trivy/)
})

it('keeps an existing robot unchanged, and rotates it on request', async () => {
  const before = github.secrets.get('HARBOR_TOKEN')
  const again = await createRobot({ 'github-secret': 'HARBOR_TOKEN' })
  expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
  expect(github.secrets.get('HARBOR_TOKEN')).toBe(before)
  const rotated = await createRobot({ 'github-secret': 'HARBOR_TOKEN', rotate: 'true' })
  expect(rotated.outputs).toMatchObject({ outcome: 'rotated' })
  expect(github.secrets.get('HARBOR_TOKEN')).not.toBe(before)
})

it('makes robots that end, and gives one with a new secret a new end', async () => {
  expect(showRobot('ci-builder')).toMatchObject({ duration: 91 })
  const robot = 'short'
  const made = await createRobot({ robot, 'github-secret': 'SHORT', 'robot-duration': '7' })
  expect(made.log).toMatch(/robot\$apps\+short expires in 7 days, on \d{4}-\d\d-\d\d \("robot-duration"\)/)
  expect(showRobot(robot)).toMatchObject({ duration: 7 })
  await createRobot({ robot, 'github-secret': 'SHORT', 'robot-duration': '30' })
  expect(showRobot(robot)).toMatchObject({ duration: 7 })
  await createRobot({ robot, 'github-secret': 'SHORT', 'robot-duration': 'never', rotate: 'true' })
  expect(showRobot(robot)).toMatchObject({ duration: -1, expires_at: -1 })
  const wrong = await createRobot({ robot, 'github-secret': 'SHORT', 'robot-duration': '2h' })
  expect(errorsOf(wrong)).toContain('robot-duration: "2h" is not a number of days from 1 to 3650')
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

it('says that a kubeconfig is damaged', async () => {
  const whole = Buffer.from(namespace.kubeconfig).toString('base64')
  for (const kubeconfig of [whole.slice(0, 101), `x${whole}`]) {
    const result = await createRobot(
      { 'github-secret': 'A', kubeconfig: '${{ secrets.DAMAGED }}' },
      { DAMAGED: kubeconfig },
    )
    expect(errorsOf(result)).toMatch(/kubeconfig: looks like base64 but cannot be decoded/)
    expect(result.log).not.toMatch(/defect|InvalidCharacter/)
  }
})

it('needs a place for the secret', async () => {
  const result = await createRobot({})
  expect(errorsOf(result)).toMatch(/github-secret: and "kubernetes-secret" are both empty/)
})
