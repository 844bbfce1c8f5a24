/** Images that a pattern stands for: the workflow recheck.yml and the action check-exceptions, through act. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import { type Image, image, push } from '../contract/client.ts'
import { makeFinding } from '../sandbox/harbor/findings.ts'
import { type ActResult, useOf, workflowOf } from '../support/act.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, type World } from './world.ts'

const RIGHTS = ['repository:pull', 'artifact:read', 'artifact-addition:read', 'scan:create']
const LISTS = ['repository:list', 'artifact:list']
const CHART = 'application/vnd.cncf.helm.config.v1+json'
const FOUND = makeFinding(1, { severity: 'Low' })

let world: World
let runs = 0
beforeAll(async () => {
  world = await createWorld()
  const as = { name: 'admin', secret: world.harbor.adminPassword }
  world.harbor.addProject({ name: 'shop', autoScan: true })
  world.harbor.scriptScan('shop/**', [{ outcome: 'success', findings: [FOUND] }])
  const put = async (repository: string, tag: string, pushed: Image = image(`${repository}:${tag}`)) => {
    const answer = await push(world.harbor, { repository, image: pushed, tag, as })
    expect(answer.status).toBe(201)
  }
  await put('shop/api', 'v1')
  await put('shop/api', 'v2')
  await put('shop/api', 'dev')
  await put('shop/team/web', 'v1')
  await put('shop/charts/api', 'v1.0.0', image('chart', 'linux/amd64', { configType: CHART }))
})
afterAll(async () => {
  await world.close()
})

const artifacts = (): string => join(world.directory, `artifacts-${runs}`)

function recheck(
  inputs: Readonly<Record<string, unknown>>,
  access: readonly string[] = [...RIGHTS, ...LISTS],
): Promise<ActResult> {
  runs += 1
  const robot = world.harbor.addRobot({ project: 'shop', name: `recheck-${runs}`, access })
  return callWorkflow(world, 'recheck', { artifacts: artifacts(), inputs, robot })
}

async function readOutcomes(): Promise<Outcomes> {
  const directory = join(artifacts(), 'harbor-recheck-.1')
  const file = (await readdir(directory)).find((name) => name.endsWith('.json')) ?? ''
  return JSON.parse(await readFile(join(directory, file), 'utf8')) as Outcomes
}

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

const scansSince = (mark: number): number =>
  world.harbor.requests
    .slice(mark)
    .filter(({ method, path }) => method === 'POST' && !path.includes('0'.repeat(64))).length

it('judges the newest image of each repository that fits, and leaves a chart aside by name', async () => {
  const mark = world.harbor.requests.length
  const result = await recheck({
    'tagged-images': 'shop/*:v*',
    newest: 1,
    'os-support': 'off',
    'since-last-run': false,
  })
  expect(result.exitCode, result.log).toBe(0)
  const { images, notes } = await readOutcomes()
  const judged = images.map((outcome) =>
    outcome.kind === 'judged' ? `${outcome.report.image.repository}:${outcome.report.image.tags}` : 'none',
  )
  expect(judged.toSorted()).toEqual(['shop/api:v2', 'shop/team/web:v1'])
  expect(notes).toEqual([
    expect.stringContaining(`shop/charts/api:v1.0.0 (no image: configuration media type ${CHART})`),
  ])
  expect(result.summaries[0]?.replaceAll('\\', '')).toContain('shop/charts/api:')
  expect(result.outputs).toMatchObject({ verdict: 'passed', total: '2' })
  expect(scansSince(mark)).toBe(2)
})

it('ends with an error when a pattern stands for nothing, before anything is scanned', async () => {
  const mark = world.harbor.requests.length
  const result = await recheck({ 'tagged-images': 'shop/api:v*\nshop/gone-*' })
  expect(result.exitCode).not.toBe(0)
  expect(errorsOf(result)).toEqual([expect.stringContaining('"shop/gone-*" stands for no image')])
  expect(scansSince(mark)).toBe(0)
})

it('names the rights that only a pattern needs, all of them in one error', async () => {
  const result = await recheck({ 'tagged-images': 'shop/*' }, RIGHTS)
  expect(result.exitCode).not.toBe(0)
  expect(errorsOf(result)).toHaveLength(1)
  expect(errorsOf(result)[0]?.match(/^ {2}- (\S+: \S+)/gm)).toEqual([
    '  - repository: list',
    '  - artifact: list',
  ])
})

it('gives check-exceptions the images that need an exception', async () => {
  const access = ['repository:pull', 'artifact:read', 'artifact-addition:read', ...LISTS]
  const robot = world.harbor.addRobot({ project: 'shop', name: 'cleaner', access })
  const result = await world.act.run({
    workflow: workflowOf([
      { run: `printf '%s\\n' ${FOUND.id} CVE-2019-8457 > .trivyignore` },
      {
        id: 'it',
        uses: useOf('actions/check-exceptions'),
        with: {
          'harbor-url': world.harbor.url,
          'robot-name': robot.name,
          'robot-token': '${{ secrets.HARBOR_TOKEN }}',
          'tagged-images': 'shop/*',
          'ignore-file': '.trivyignore',
        },
      },
      { run: 'echo "unused=$UNUSED;"', env: { UNUSED: '${{ steps.it.outputs.unused-count }}' } },
    ]),
    secrets: { HARBOR_TOKEN: robot.secret },
  })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.log).toContain('unused=1;')
  expect(result.log).toContain('shop/charts/api:v1.0.0')
})
