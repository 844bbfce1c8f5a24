/** What given tags are on, judged again: the workflow recheck.yml as a consumer calls it on a schedule. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import { ROOT } from '../metadata/manifests.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActResult } from '../support/act.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, filesWith, PROJECT, pushAndScan, secretForms, type World } from './world.ts'

let world: World
let runs = 0
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** Harbor scans each platform of an image by itself. */
const PLATFORMS_OF_MULTI = 3

/** All that it needs. */
const RIGHTS = ['repository: pull', 'artifact: read', 'artifact-addition: read', 'scan: create']

const artifacts = (): string => join(world.directory, `artifacts-${runs}`)

function recheck(
  inputs: Readonly<Record<string, unknown>>,
  rights: readonly string[] = RIGHTS,
  env: Readonly<Record<string, string>> = {},
): Promise<ActResult> {
  runs += 1
  const access = rights.map((right) => right.replace(': ', ':'))
  const robot = world.harbor.addRobot({ project: PROJECT, name: `recheck-${runs}`, access })
  return callWorkflow(world, 'recheck', { artifacts: artifacts(), inputs, robot, env })
}

/** An image that was pushed and passed. */
async function push(image: { readonly path: string }, tags: string): Promise<string> {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const pushed = await pushAndScan(world, 'root', { inputs: { image: image.path, repository, tags } })
  expect(pushed.exitCode, pushed.log).toBe(0)
  return repository
}

/** What changes something; not the question whether the robot may, which is about a digest that cannot exist. */
const writesSince = (mark: number): string[] =>
  world.harbor.requests
    .slice(mark)
    .filter(({ method, path }) => method !== 'GET' && method !== 'HEAD' && !path.includes('0'.repeat(64)))
    .map(({ method, path }) => `${method} ${path}`)

/** The report over all. Out of the artifact, because act ends a run at a called workflow that failed. */
async function readOutcomes(): Promise<Outcomes['images']> {
  const directory = join(artifacts(), 'harbor-recheck-.1')
  const file = (await readdir(directory)).find((name) => name.endsWith('.json')) ?? ''
  return (JSON.parse(await readFile(join(directory, file), 'utf8')) as Outcomes).images
}

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

it('finds what is new in an old image, judges each once, reports a tag that no longer exists, and touches nothing', async () => {
  const old = await push(world.single, 'v1,stable')
  const good = await push(world.multi, 'v2')
  world.harbor.scriptScan(old, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
  const mark = world.harbor.requests.length
  const result = await recheck({ 'tagged-images': `${old}:v1,stable\n${good}:v2\n${good}:gone` })
  expect(result.exitCode).not.toBe(0)
  expect(await readOutcomes()).toMatchObject([
    {
      kind: 'judged',
      report: {
        image: { repository: old, digest: world.single.digest, tags: ['v1', 'stable'] },
        verdict: { name: 'failed' },
      },
    },
    { kind: 'judged', report: { image: { repository: good, tags: ['v2'] }, verdict: { name: 'passed' } } },
    { kind: 'not-judged', repository: good, tags: ['gone'], message: `Harbor has no ${good}:gone` },
  ])
  const writes = writesSince(mark)
  expect(writes).toHaveLength(1 + PLATFORMS_OF_MULTI)
  expect(new Set(writes).size).toBe(writes.length)
  for (const write of writes) expect(write).toMatch(/^POST .*\/artifacts\/sha256:[0-9a-f]{64}\/scan$/)
  expect(result.summaries).toHaveLength(1)
  for (const part of [old, good, 'gone']) expect(result.summaries[0]?.replaceAll('\\', '')).toContain(part)
  expect(errorsOf(result)[0]).toMatch(/3 images/)
  expect(await readdir(artifacts())).toEqual(['harbor-recheck-.1'])
  const forms = secretForms(world.robot)
  expect(await filesWith(artifacts(), forms)).toEqual([])
})

it('passes by the gate that the call names, and says what it found', async () => {
  const repository = await push(world.single, 'v1')
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
  const result = await recheck({ 'tagged-images': `${repository}:v1`, 'max-findings': 'critical=1' })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.outputs).toMatchObject({ verdict: 'passed', severity: 'critical', critical: '1', total: '1' })
  expect(JSON.parse(result.outputs['images'] ?? '')).toMatchObject([
    { repository, digest: world.single.digest, tags: ['v1'], verdict: 'passed', critical: 1 },
  ])
  expect(result.outputs['reference']).toMatch(new RegExp(`/${repository}@${world.single.digest}$`))
})

it.each(RIGHTS)('says that "%s" is missing, alone, before anything is scanned', async (right) => {
  const repository = await push(world.single, 'v1')
  const mark = world.harbor.requests.length
  const result = await recheck(
    { 'tagged-images': `${repository}:v1` },
    RIGHTS.filter((other) => other !== right),
  )
  expect(result.exitCode).not.toBe(0)
  const errors = errorsOf(result)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.match(/^ {2}- (\S+: \S+)/gm)?.map((line) => line.slice(4))).toEqual([right])
  expect(errors[0]).toContain('Nothing has been scanned.')
  expect(writesSince(mark)).toEqual([])
})

it('the guide names these rights', async () => {
  const guide = await readFile(join(ROOT, 'docs/recheck.md'), 'utf8')
  for (const right of RIGHTS) {
    const [resource = '', action = ''] = right.split(': ')
    const name = `${resource[0]?.toUpperCase()}${resource.slice(1).replace('-', ' ')}: ${action}`
    expect(guide).toContain(`| ${name} |`)
  }
})

it.each([
  ['a server without artifacts', 'https://gitea.example.com', false],
  ['the server of an enterprise', 'https://github.example.com', false],
  ['github.com under a name of its own', 'https://acme.ghe.com', true],
])('on %s (%s) the verdict fails no step for an artifact', async (_, server, hasArtifacts) => {
  const repository = await push(world.single, 'v1')
  const result = await recheck({ 'tagged-images': `${repository}:v1` }, RIGHTS, { GITHUB_SERVER_URL: server })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.outputs).toMatchObject({ verdict: 'passed' })
  expect(existsSync(artifacts())).toBe(hasArtifacts)
})
