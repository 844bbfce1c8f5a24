/** Steps that run alone: by a robot that may not each ends in the one error that names the right; by one with the rights of the table in docs/rights.md each does its work. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACTION_RIGHTS } from '../../src/domain/harbor/rights.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { type ActResult, useOf, workflowOf } from '../support/act.ts'
import { makeKey, signVerdict } from '../support/signing.ts'
import { putBundle } from '../support/statements.ts'
import { makeOld, readReport, twoDaysAgo } from './staging.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const key = makeKey()
let world: World
beforeAll(async () => {
  world = await createWorld()
  world.harbor.addProject({ name: 'production', autoScan: true })
})
afterAll(() => world.close())

const ACTIONS = ['attest-verdict', 'verify-verdict', 'label-verdict', 'promote'] as const

/** An image that passed, with its report and by default a signed verdict; and the inputs of the actions for it. */
async function push(name: string, { signs = true } = {}) {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const reportFile = `${world.directory}/${name}.json`
  const pushed = await pushAndScan(world, 'root', {
    inputs: {
      repository,
      'report-file': reportFile,
      ...(signs ? { attest: 'key', 'signing-key': '${{ secrets.SIGNING_KEY }}' } : {}),
    },
    secrets: { HARBOR_TOKEN: world.robot.secret, SIGNING_KEY: key.pem },
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
  const report = { 'report-file': reportFile }
  return {
    'attest-verdict': { ...report, 'signing-key': '${{ secrets.SIGNING_KEY }}' },
    'verify-verdict': {
      repository,
      digest: world.single.digest,
      'verify-key': key.publicPem,
      'os-support': 'off',
    },
    'label-verdict': { ...report, 'label-passed': 'scan-passed' },
    promote: { ...report, repository, tags: 'released' },
  }
}

/** Each action by a robot of its own, in one job. */
async function run(
  name: string,
  accessOf: (action: (typeof ACTIONS)[number]) => readonly string[],
): Promise<ActResult> {
  const inputs = await push(name)
  const robots = ACTIONS.map((action) =>
    world.harbor.addRobot({ project: PROJECT, name: `${name}-${action}`, access: accessOf(action) }),
  )
  const secrets = Object.fromEntries(robots.map(({ secret }, at) => [`HARBOR_TOKEN_${at}`, secret]))
  return world.act.run({
    workflow: workflowOf(
      ACTIONS.map((action, at) => ({
        id: at === 0 ? 'it' : action,
        if: 'always()',
        uses: useOf(`actions/${action}`),
        with: {
          'harbor-url': world.harbor.url,
          'robot-name': robots[at]?.name,
          'robot-token': `\${{ secrets.HARBOR_TOKEN_${at} }}`,
          ...inputs[action],
        },
      })),
    ),
    secrets: { ...secrets, SIGNING_KEY: key.pem },
  })
}

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

it('attest-verdict, verify-verdict, label-verdict and promote name the right that the robot lacks', async () => {
  const result = await run('reader', () => ['artifact:read'])
  const errors = errorsOf(result)
  expect(errors, result.log).toHaveLength(4)
  expect(errors[0]).toContain('repository: push (to put a signed verdict beside the image)')
  expect(errors[1]).toContain('repository: pull (to read the signed verdict beside the image)')
  expect(errors[2]).toContain('label: list on the project')
  expect(errors[3]).toMatch(/lacks repository: (?:push|pull)/)
})

/** As `addRobot` takes them: those of every run, and those of the rows of `promote` that hold for a run. */
const rightsToPromote = (isOfRun: (when: string) => boolean): string[] =>
  ACTION_RIGHTS.filter(({ action, when }) => action === 'promote' && (when === '' || isOfRun(when)))
    .flatMap(({ rights }) => rights)
    .map((right) => right.replace(': ', ':'))

/** `promote` alone, with what Harbor was asked for meanwhile that starts a scan. */
async function promoteAs(robot: World['robot'], inputs: Readonly<Record<string, string>>) {
  const mark = world.harbor.requests.length
  const result = await world.act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: useOf('actions/promote'),
        with: {
          'harbor-url': world.harbor.url,
          'robot-name': robot.name,
          'robot-token': '${{ secrets.HARBOR_TOKEN }}',
          ...inputs,
        },
      },
    ]),
    secrets: { HARBOR_TOKEN: robot.secret },
  })
  const scans = world.harbor.requests
    .slice(mark)
    .filter(({ method, path, status }) => method === 'POST' && path.endsWith('/scan') && status === 202)
  return { result, scans: scans.length }
}

const isByAge = (when: string): boolean => when.startsWith('max-age')
const isSigned = (when: string): boolean => !when.endsWith('without a signed verdict')

it('promote with max-age by a signed verdict needs no right to scan, and renews none that is too old', async () => {
  const { promote, 'verify-verdict': signed } = await push('by-signature', { signs: false })
  const { repository, digest, 'verify-key': verifyKey } = signed
  const given = { repository, digest, 'verify-key': verifyKey, 'max-age': '24h', tags: promote.tags }
  const report = await readReport(promote['report-file'])
  const sign = async (judged: Report) =>
    putBundle(
      { harbor: world.harbor, repository, as: world.robot },
      { text: await signVerdict(key, judged), subject: digest },
    )
  const access = rightsToPromote((when) => isByAge(when) && isSigned(when))
  const robot = world.harbor.addRobot({ project: PROJECT, name: 'by-signature', access })
  expect(access).not.toContain('scan:create')

  await sign({ ...report, generatedAt: twoDaysAgo() })
  const old = await promoteAs(robot, given)
  expect(errorsOf(old.result).join(), old.result.log).toContain('the verdict is 48 h old, and max-age allows')
  expect(world.harbor.tag(repository, promote.tags)).toBeUndefined()
  await sign(report)
  const young = await promoteAs(robot, given)
  expect(young.result.exitCode, young.result.log).toBe(0)
  expect(world.harbor.tag(repository, promote.tags)).toBe(digest)
  expect([old.scans, young.scans]).toEqual([0, 0])

  // From another project: there it only reads.
  const promoter = world.harbor.addRobot({
    name: 'between-projects',
    access: [],
    projects: {
      [PROJECT]: ['artifact:read', 'repository:pull'],
      production: ['artifact:read', 'repository:push', 'repository:pull'],
    },
  })
  const target = 'production/by-signature'
  const elsewhere = { ...given, repository: target, 'judged-in': repository }
  const copied = await promoteAs(promoter, elsewhere)
  expect(copied.result.exitCode, copied.result.log).toBe(0)
  expect(world.harbor.tag(target, promote.tags)).toBe(digest)
})

it('promote with max-age by a report scans again, with the rights of its row', async () => {
  const { promote } = await push('by-report')
  await makeOld(promote['report-file'])
  const [few, all] = [rightsToPromote(() => false), rightsToPromote(isByAge)]
  const robotWith = (name: string, access: readonly string[]) =>
    world.harbor.addRobot({ project: PROJECT, name, access })
  const refused = await promoteAs(robotWith('no-scan', few), { ...promote, 'max-age': '24h' })
  expect(errorsOf(refused.result).join(), refused.result.log).toContain(
    'scan: create (to scan the image again',
  )
  const renewed = await promoteAs(robotWith('scan', all), { ...promote, 'max-age': '24h' })
  expect(renewed.result.exitCode, renewed.result.log).toBe(0)
  expect([refused.scans, renewed.scans]).toEqual([0, 1])
})

it('attest-verdict, verify-verdict, label-verdict and promote need no more than the table of rights has', async () => {
  const result = await run('minimal', (action) =>
    ACTION_RIGHTS.filter((row) => row.action === action && row.when === '').flatMap(({ rights }) =>
      rights.map((right) => right.replace(': ', ':')),
    ),
  )
  expect(errorsOf(result)).toEqual([])
  expect(result.exitCode, result.log).toBe(0)
})
