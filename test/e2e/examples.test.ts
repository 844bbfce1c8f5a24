/**
 * The workflows in examples/, run as they are: act gets them with the addresses of the sandbox in them, and with stand-ins for
 * docker and for the actions of others.
 */
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { writeDockerArchive } from '../images/index.ts'
import { ROOT } from '../metadata/manifests.ts'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActOptions, ActResult } from '../support/act.ts'
import { makeCertificate } from '../support/servers.ts'
import { makeKey } from '../support/signing.ts'
import { inParallel } from './runner.ts'
import { STAND_INS, standIns } from './stand-ins.ts'
import {
  createWorld,
  onPullRequest,
  PULL_REQUEST as PULL_REQUEST_NUMBER,
  pushAndScan,
  type World,
} from './world.ts'

const BASE = 'b'.repeat(40)
const PROJECTS = ['library', 'staging', 'production', 'forks']

/** Of the repository of a team that copies an example. */
const FILES = {
  Dockerfile: 'FROM scratch\n',
  'api/Dockerfile': 'FROM scratch\n',
  'web/Dockerfile': 'FROM scratch\n',
  '.trivyignore.yaml': 'vulnerabilities: []\n',
}

/** The one label that act knows here. */
const RUNNER = 'ubuntu-latest'
const CLEAN = [{ outcome: 'success', findings: [] }] as const
const key = makeKey()
const certificate = makeCertificate()

let world: World
let secure: World
let github: GitHubSandbox
beforeAll(async () => {
  ;[world, secure, github] = await Promise.all([
    prepareWorld(),
    prepareWorld({ tls: certificate }),
    startGitHub('org/app'),
  ])
  github.files.add(BASE, '.trivyignore.yaml', FILES['.trivyignore.yaml'])
})
afterAll(async () => {
  await Promise.all([world.close(), secure.close(), github.close()])
  expect(github.problems).toEqual([])
})

async function prepareWorld(options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const made = await createWorld(options)
  for (const name of PROJECTS) if (name !== 'library') made.harbor.addProject({ name, autoScan: true })
  await writeDockerArchive({
    layout: made.single.path,
    file: join(made.directory, 'docker.tar'),
    name: 'myapp:latest',
  })
  return made
}

/** A docker of its own for a run, with the images that it "builds". */
function installDocker(place: World, name: string): string {
  const directory = mkdtempSync(join(place.directory, `docker-${name}-`))
  copyFileSync(join(STAND_INS, 'docker', 'docker.cjs'), join(directory, 'docker'))
  copyFileSync(join(place.directory, 'docker.tar'), join(directory, 'docker.tar'))
  for (const layout of ['single', 'multi']) {
    cpSync(join(place.directory, layout), join(directory, layout), { recursive: true })
  }
  return directory
}

/** The example with the sandbox in it, and with a repository of its own in every project. */
function adapt(name: string, place: World): string {
  const text = readFileSync(join(ROOT, 'examples', `${name}.yml`), 'utf8')
    .replaceAll(/\b(library|staging|production|forks)\/(?=[a-z*])/g, `$1/${name}/`)
    .replaceAll('https://gitea.example.com/', '')
  const workflow = parse(text) as { readonly jobs: Record<string, Record<string, unknown>> }
  for (const job of Object.values(workflow.jobs)) {
    if (job['runs-on'] !== undefined) job['runs-on'] = RUNNER
    // Of a workflow that is called.
    else job['with'] = { ...(job['with'] as object), runner: RUNNER }
    const inputs = [job, ...((job['steps'] as Record<string, unknown>[] | undefined) ?? [])]
    for (const { with: given } of inputs as { readonly with?: Record<string, unknown> }[]) {
      if (given?.['harbor-url'] !== undefined) given['harbor-url'] = place.harbor.url
      // There is a crane on PATH, which a mirror would have to be asked for.
      if (given?.['crane-url'] !== undefined) given['crane-url'] = 'https://127.0.0.1:1/{version}/{archive}'
    }
  }
  return stringify(workflow)
}

interface Example {
  readonly name: string
  readonly event?: NonNullable<ActOptions['event']>
  /** Repositories that have an image with a tag afterwards. */
  readonly tagged: readonly string[]
  readonly isSecure?: true
  /** The rights of the robot that promotes, by project; by default all on every one. */
  readonly promoter?: Readonly<Record<string, readonly string[]>>
}

let robots = 0
/** Runs an example with robots that have the rights that it needs. */
async function run(example: Example, artifacts: string): Promise<ActResult> {
  const { name, isSecure = false } = example
  const place = isSecure ? secure : world
  robots += 1
  const robot = (role: string, access: 'full' | readonly string[], project?: string) =>
    place.harbor.addRobot({
      name: `${role}-${robots}`,
      access,
      ...(project === undefined ? {} : { project }),
    })
  const builder = robot('builder', 'full', example.tagged[0]?.split('/')[0] ?? 'library')
  const promoter = place.harbor.addRobot({
    name: `promoter-${robots}`,
    access: 'full',
    ...(example.promoter === undefined ? {} : { projects: example.promoter }),
  })
  const deployer = robot('deployer', ['repository:pull'], 'library')
  const checker = robot(
    'checker',
    [
      ...['repository:pull', 'artifact:read', 'artifact-addition:read', 'scan:create'],
      ...['repository:list', 'artifact:list'],
    ],
    'library',
  )
  const onGitHub = onPullRequest(github)
  return place.act.run({
    workflow: adapt(name, place),
    files: FILES,
    path: [installDocker(place, name)],
    repositories: standIns(),
    vars: {
      HARBOR_ROBOT: builder.name,
      HARBOR_FORKS_ROBOT: builder.name,
      HARBOR_PROMOTE_ROBOT: promoter.name,
      HARBOR_DEPLOY_ROBOT: deployer.name,
      HARBOR_RECHECK_ROBOT: checker.name,
      HARBOR_CA: certificate.cert,
      HARBOR_ADMIN: 'admin',
      COSIGN_PUBLIC_KEY: key.publicPem,
    },
    secrets: {
      HARBOR_TOKEN: builder.secret,
      HARBOR_FORKS_TOKEN: builder.secret,
      HARBOR_PROMOTE_TOKEN: promoter.secret,
      HARBOR_DEPLOY_TOKEN: deployer.secret,
      HARBOR_RECHECK_TOKEN: checker.secret,
      COSIGN_KEY: key.pem,
      COSIGN_PASSWORD: '',
      HARBOR_ADMIN_PASSWORD: place.harbor.adminPassword,
      SECRETS_TOKEN: 'a-token-that-may-write-secrets',
      GITHUB_TOKEN: 'ghs_a-token-of-the-job',
    },
    event: example.event ?? { name: 'push' },
    env: { ...onGitHub.env, HARBOR_ACTIONS_ARTIFACTS: artifacts },
  })
}

const PULL_REQUEST = {
  name: 'pull_request',
  payload: {
    repository: { default_branch: 'main', full_name: 'org/app' },
    number: PULL_REQUEST_NUMBER,
    pull_request: {
      number: PULL_REQUEST_NUMBER,
      head: { sha: 'c'.repeat(40), ref: 'topic', repo: { full_name: 'org/app' } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'org/app' } },
    },
  },
}

const EXAMPLES: readonly Example[] = [
  { name: 'build-and-push', tagged: ['library/build-and-push/myapp'] },
  { name: 'multi-platform', tagged: ['library/multi-platform/myapp'] },
  { name: 'report-only', event: PULL_REQUEST, tagged: ['library/report-only/myapp'] },
  { name: 'pull-request', event: PULL_REQUEST, tagged: ['library/pull-request/myapp'] },
  { name: 'code-scanning', tagged: ['library/code-scanning/myapp'] },
  {
    name: 'quarantine-and-promotion',
    tagged: ['staging/quarantine-and-promotion/myapp', 'production/quarantine-and-promotion/myapp'],
  },
  { name: 'signed-verdict', tagged: ['library/signed-verdict/myapp'] },
  {
    name: 'signed-promotion',
    tagged: ['staging/signed-promotion/myapp', 'production/signed-promotion/myapp'],
    promoter: {
      staging: ['artifact:read', 'repository:pull'],
      production: ['artifact:read', 'repository:push', 'repository:pull'],
    },
  },
  { name: 'private-ca', tagged: ['library/private-ca/myapp'], isSecure: true },
  { name: 'tailscale', tagged: ['library/tailscale/myapp'] },
  { name: 'steps', tagged: ['library/steps/myapp'] },
  { name: 'self-hosted', tagged: ['library/self-hosted/myapp'] },
  { name: 'monorepo', tagged: ['library/monorepo/api', 'library/monorepo/web'] },
  { name: 'matrix', tagged: ['library/matrix/api', 'library/matrix/web'] },
  { name: 'gitea', tagged: ['library/gitea/myapp'] },
]

/** They need more than one run. */
const CHAINED = ['forks-build', 'forks', 'recheck', 'create-robot', 'rotate-robot']
/** It needs a cluster: test/cluster has its workflow. */
const NOT_RUN = ['bootstrap']

it('every example is run here, or it is said why not', () => {
  const files = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.yml'))
  const names = [...EXAMPLES.map(({ name }) => name), ...CHAINED, ...NOT_RUN]
  expect(names.map((name) => `${name}.yml`).toSorted()).toEqual(files.toSorted())
})

function requireTagged({ tagged, isSecure }: Example, result: ActResult): void {
  const { harbor } = isSecure === true ? secure : world
  // act's word for a job that it leaves out.
  expect(result.log).not.toContain('Skipping unsupported platform')
  for (const repository of tagged) {
    expect(Object.keys(harbor.tags(repository)), `${repository}\n${result.log}`).toHaveLength(1)
  }
}

describe('an example', () => {
  it('runs as it is, and its images have their tags afterwards', async () => {
    await inParallel(
      EXAMPLES.map((example) => async () => {
        const { harbor } = example.isSecure === true ? secure : world
        for (const repository of example.tagged) harbor.scriptScan(repository, CLEAN)
        const result = await run(example, join(world.directory, `artifacts-${example.name}`))
        expect(result.exitCode, `${example.name}\n${result.log}`).toBe(0)
        requireTagged(example, result)
      }),
      2,
    )
  }, 600_000)

  it('for forks hands the image from the run without secrets to the one with them', async () => {
    const artifacts = join(world.directory, 'artifacts-forks')
    const built = await run({ name: 'forks-build', event: PULL_REQUEST, tagged: [] }, artifacts)
    expect(built.exitCode, built.log).toBe(0)
    expect(readdirSync(join(artifacts, 'image'))).toEqual(['image.tar'])
    const example = {
      name: 'forks',
      event: {
        name: 'workflow_run',
        payload: { workflow_run: { id: 100, conclusion: 'success', event: 'pull_request' } },
      },
      tagged: ['forks/forks/myapp'],
    }
    world.harbor.scriptScan('forks/forks/myapp', CLEAN)
    const judged = await run(example, artifacts)
    expect(judged.exitCode, judged.log).toBe(0)
    requireTagged(example, judged)
    expect(Object.keys(world.harbor.tags('forks/forks/myapp'))).toEqual(['run-100'])
  })

  it('that judges again finds what became known since', async () => {
    for (const [name, tag] of [
      ['api', 'latest'],
      ['api', '1.2'],
      ['web', 'latest'],
    ] as const) {
      const repository = `library/recheck/${name}`
      world.harbor.scriptScan(repository, CLEAN)
      const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: tag } })
      expect(pushed.exitCode, pushed.log).toBe(0)
    }
    const event = { name: 'schedule', payload: {} }
    const example = { name: 'recheck', event, tagged: ['library/recheck/web'] }
    const artifacts = join(world.directory, 'artifacts-recheck')
    const passed = await run(example, artifacts)
    expect(passed.exitCode, passed.log).toBe(0)
    world.harbor.scriptScan('library/recheck/web', [
      { outcome: 'success', findings: makeFindings({ critical: 1 }) },
    ])
    const failed = await run({ ...example, name: 'recheck' }, `${artifacts}-2`)
    expect(failed.exitCode, failed.log).not.toBe(0)
    expect(github.issues.all).toMatchObject([{ state: 'open', author: 'github-actions[bot]' }])
  })

  it('that makes a robot proves Harbor before, and its secret is good', async () => {
    const result = await run(
      { name: 'create-robot', event: { name: 'workflow_dispatch' }, tagged: [] },
      join(world.directory, 'artifacts-robot'),
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('Image pulled by digest: ')
    const robot = {
      name: 'robot$library+ci-builder',
      secret: github.secrets.opened.get('HARBOR_TOKEN') ?? '',
    }
    expect(result.log).not.toContain(robot.secret)
    const repository = 'library/create-robot/myapp'
    world.harbor.scriptScan(repository, CLEAN)
    const pushed = await pushAndScan(world, 'root', { inputs: { repository }, robot })
    expect(pushed.exitCode, pushed.log).toBe(0)
  })

  it('that renews a robot leaves the old one valid, and jobs get the new one', async () => {
    const { harbor } = world
    const inDays = (days: number): number => Math.floor(Date.now() / 1000) + days * 86_400
    const renew = async () => {
      const example = { name: 'rotate-robot', event: { name: 'schedule', payload: {} }, tagged: [] }
      const result = await run(example, join(world.directory, 'artifacts-rotation'))
      expect(result.exitCode, result.log).toBe(0)
      const secret = github.secrets.opened.get('HARBOR_TOKEN') ?? ''
      expect(result.log).not.toContain(secret)
      return { name: github.variables.values.get('HARBOR_ROBOT') ?? '', secret }
    }
    const push = async (robot: { readonly name: string; readonly secret: string }) => {
      const repository = 'library/rotate-robot/myapp'
      harbor.scriptScan(repository, CLEAN)
      return (await pushAndScan(world, 'root', { inputs: { repository }, robot })).exitCode
    }
    github.variables.values.delete('HARBOR_ROBOT')
    for (const { name, id } of harbor.robotsOf('library')) {
      if (name.includes('+ci-builder')) harbor.removeRobot(id)
    }
    const first = await renew()
    expect(first.name).toBe('robot$library+ci-builder')
    const inNinetyDays = new Date(inDays(90) * 1000).toISOString().slice(0, 10)
    expect(github.variables.values.get('HARBOR_ROBOT_ENDS')).toBe(inNinetyDays)
    expect(await renew()).toEqual(first)
    harbor.setRobot(first.name, { expiresAt: inDays(10) })
    const second = await renew()
    expect(second.name).toBe('robot$library+ci-builder-2')
    expect(second.secret).not.toBe(first.secret)
    // As a job has it that began before.
    expect([await push(first), await push(second)]).toEqual([0, 0])
    // The next turn is the first name's again.
    harbor.setRobot(first.name, { expiresAt: inDays(-1) })
    harbor.setRobot(second.name, { expiresAt: inDays(1) })
    const third = await renew()
    expect(third.name).toBe(first.name)
    expect([await push(first), await push(second), await push(third)]).toEqual([1, 0, 0])
  })
})
