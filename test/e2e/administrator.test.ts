/** create-robot and verify-harbor as a team uses them that has a user of Harbor and no access to its cluster. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { type ActResult, ActSandbox, useOf, workflowOf } from '../support/act.ts'
import { makeCertificate } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import { filesWith, secretForms } from './world.ts'

const certificate = makeCertificate()
const TOKEN = 'a-token-that-may-write-secrets'

let act: ActSandbox
let harbor: HarborSandbox
let github: GitHubSandbox
beforeAll(async () => {
  const [sandbox, server, api] = await Promise.all([
    ActSandbox.create(),
    startHarbor({ cranePath: toolPath('crane'), tls: certificate }),
    startGitHub('org/app'),
  ])
  act = sandbox
  harbor = server
  github = api
  harbor.addProject({ name: 'teams', autoScan: true })
})
afterAll(async () => {
  await Promise.all([act.remove(), harbor.close(), github.close()])
  expect(github.problems).toEqual([])
})
afterEach(() => {
  harbor.requests.length = 0
  github.requests.length = 0
})

interface Login {
  readonly name?: string
  readonly password: string
}

/** One run of an action as the step `it`, with a user of Harbor in place of a kubeconfig. */
function run(
  action: 'create-robot' | 'verify-harbor',
  { name, password }: Login,
  inputs: Readonly<Record<string, string>> = {},
  at: { readonly api: GitHubSandbox; readonly repository: string } = { api: github, repository: 'org/app' },
): Promise<ActResult> {
  return act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: useOf(`actions/${action}`),
        with: {
          'harbor-url': harbor.url,
          'ca-certificate': certificate.cert,
          'admin-password': '${{ secrets.HARBOR_ADMIN_PASSWORD }}',
          ...(name === undefined ? {} : { 'admin-name': name }),
          ...inputs,
        },
      },
    ]),
    secrets: { HARBOR_ADMIN_PASSWORD: password, SECRETS_TOKEN: TOKEN },
    env: { GITHUB_API_URL: at.api.url, GITHUB_REPOSITORY: at.repository, ACTIONS_STEP_DEBUG: 'true' },
  })
}

const STORE = { 'github-secret': 'HARBOR_TOKEN', 'secrets-token': '${{ secrets.SECRETS_TOKEN }}' }

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

const changes = (): string[] =>
  harbor.requests
    .filter(({ method }) => !['GET', 'HEAD'].includes(method))
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)

describe('create-robot', () => {
  it('makes project and robot as admin, and puts the secret into GitHub alone', async () => {
    const result = await run(
      'create-robot',
      { password: harbor.adminPassword },
      { project: 'apps', ...STORE },
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'created', 'robot-name': 'robot$apps+ci-builder' })
    expect(result.outputs['robot-ends']).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(result.log).toContain(`expires in 90 days, on ${result.outputs['robot-ends']}`)
    const secret = github.secrets.opened.get('HARBOR_TOKEN') ?? ''
    expect(secret).toMatch(/^\S{32}$/)
    const forms = [
      ...secretForms({ name: 'robot$apps+ci-builder', secret }),
      ...secretForms({ name: 'admin', secret: harbor.adminPassword }),
    ]
    for (const form of forms) {
      expect(result.log).not.toContain(form)
      expect(JSON.stringify(result.outputs)).not.toContain(form)
    }
    expect(await filesWith(result.leftovers, forms)).toEqual([])
  })

  it('works for the administrator of one project', async () => {
    const owner = harbor.addUser({ name: 'owner', roles: { teams: 'projectAdmin' } })
    const result = await run('create-robot', owner, { project: 'teams', ...STORE })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'created', 'robot-name': 'robot$teams+ci-builder' })
    const again = await run('create-robot', owner, { project: 'teams', rotate: 'true', ...STORE })
    expect(again.outputs, again.log).toMatchObject({ outcome: 'rotated' })
  })

  it('names the right that a user lacks, and makes nothing', async () => {
    const developer = harbor.addUser({ name: 'dev', roles: { teams: 'developer' } })
    const result = await run('create-robot', developer, { project: 'teams', robot: 'new', ...STORE })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        /dev lacks the right "robot: create" on project teams, which a member with the role "Project Admin" has$/,
      ),
    ])
    expect(harbor.robotsOf('teams').map(({ name }) => name)).not.toContain('robot$teams+new')
  })

  it('sends a wrong password once', async () => {
    const result = await run(
      'create-robot',
      { password: 'Aa1-not-the-password' },
      { project: 'teams', ...STORE },
    )
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([
      'Harbor refuses the password of admin in "admin-password", which was sent once; correct it, or "admin-name", before the next run',
    ])
    expect(harbor.requests.filter(({ hasAuthorization }) => hasAuthorization)).toHaveLength(1)
  })

  it('makes no robot whose secret has no place', async () => {
    const admin = { password: harbor.adminPassword }
    const nowhere = await run('create-robot', admin, { project: 'teams', robot: 'lost' })
    expect(errorsOf(nowhere).join()).toMatch(/github-secret: is required without access to the cluster/)
    github.fail({
      method: 'GET',
      path: /public-key/,
      status: 403,
      body: { message: 'Resource not accessible' },
    })
    const refused = await run('create-robot', admin, { project: 'teams', robot: 'lost', ...STORE })
    expect(errorsOf(refused).join()).toMatch(/GitHub answered 403.*"Secrets: write" on org\/app/)
    expect(changes()).toEqual([])
  })

  it('renews no robot that another repository has just renewed under the same name', async () => {
    const neighbour = await startGitHub('org/other')
    const admin = { password: harbor.adminPassword }
    const inputs = {
      project: 'teams',
      robot: 'shared',
      ...STORE,
      'github-variable': 'HARBOR_ROBOT',
      'rotate-before': '14',
    }
    const renew = (at?: Parameters<typeof run>[3]) => run('create-robot', admin, inputs, at)
    const made = await renew()
    expect(made.exitCode, made.log).toBe(0)
    const first = github.variables.values.get('HARBOR_ROBOT') ?? ''
    // Both repositories use it, and it ends soon.
    neighbour.variables.values.set('HARBOR_ROBOT', first)
    harbor.setRobot(first, { expiresAt: Math.floor(Date.now() / 1000) + 5 * 86_400 })
    const renewed = await renew()
    expect(renewed.exitCode, renewed.log).toBe(0)
    const second = github.variables.values.get('HARBOR_ROBOT')
    expect(second).toBe('robot$teams+shared-2')
    harbor.requests.length = 0
    const refused = await renew({ api: neighbour, repository: 'org/other' })
    expect(errorsOf(refused)).toEqual([
      expect.stringMatching(
        /^robot\$teams\+shared-2 was made for the GitHub variable HARBOR_ROBOT of org\/app, so it is neither used nor replaced; .*Nothing was changed$/,
      ),
    ])
    expect(changes()).toEqual([])
    expect(neighbour.variables.values.get('HARBOR_ROBOT')).toBe(first)
    await neighbour.close()
    expect(neighbour.problems).toEqual([])
  })

  it('takes one of password and kubeconfig', async () => {
    const kubeconfig = Buffer.from('apiVersion: v1\nkind: Config\n').toString('base64')
    const both = await run('create-robot', { password: harbor.adminPassword }, { ...STORE, kubeconfig })
    expect(errorsOf(both).join()).toMatch(/admin-password: and "kubeconfig" are both given/)
    expect(harbor.requests).toEqual([])
  })
})

describe('verify-harbor', () => {
  const checksOf = (result: ActResult): string[] =>
    (JSON.parse(result.outputs['proofs'] ?? '[]') as { check: string }[]).map(({ check }) => check)

  it('proves everything but pods and claims as admin, and leaves nothing behind', async () => {
    const result = await run('verify-harbor', { password: harbor.adminPassword })
    expect(result.exitCode, result.log).toBe(0)
    expect(checksOf(result)).toEqual([
      ...['Certificate', 'Healthy components', 'UI reachable', 'Clients log in at', 'Administrator'],
      ...['Default scanner', 'Image pushed', 'Scan', 'Image pulled by digest'],
    ])
    expect(harbor.robotsOf('library')).toEqual([])
    const deleted = changes().filter((change) => change.startsWith('DELETE'))
    expect(deleted).toEqual([
      expect.stringMatching(/\/repositories\/verify-[0-9a-f]{8}$/),
      expect.stringMatching(/\/robots\/\d+$/),
    ])
    expect(
      await filesWith(result.leftovers, secretForms({ name: 'admin', secret: harbor.adminPassword })),
    ).toEqual([])
  })

  it('proves the project of its administrator, and tries no password of admin', async () => {
    const owner = harbor.addUser({ name: 'keeper', roles: { teams: 'projectAdmin' } })
    const before = harbor.robotsOf('teams').length
    const result = await run('verify-harbor', owner, { project: 'teams' })
    expect(result.exitCode, result.log).toBe(0)
    expect(checksOf(result)).toEqual([
      ...['Certificate', 'Healthy components', 'UI reachable', 'Clients log in at', 'Login'],
      ...['Scanner of the project', 'Image pushed', 'Scan', 'Image pulled by digest'],
    ])
    expect(result.log).toContain('Login: keeper, no administrator of Harbor')
    expect(harbor.requests.filter(({ user }) => user === 'admin')).toEqual([])
    expect(harbor.robotsOf('teams')).toHaveLength(before)
  })

  it('sends a wrong password once, and pushes nothing', async () => {
    const result = await run('verify-harbor', { name: 'keeper', password: 'Aa1-not-the-password' })
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        /^Harbor refuses the password of keeper in "admin-password", which was sent once/,
      ),
    ])
    expect(harbor.requests.filter(({ hasAuthorization }) => hasAuthorization)).toHaveLength(1)
    expect(changes()).toEqual([])
  })

  it('says which right a developer lacks, and pushes nothing', async () => {
    const developer = harbor.addUser({ name: 'coder', roles: { teams: 'developer' } })
    const result = await run('verify-harbor', developer, { project: 'teams' })
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/coder lacks the right "robot: create" on project teams/),
    ])
    expect(changes()).toEqual(['POST /api/v2.0/robots'])
  })
})
