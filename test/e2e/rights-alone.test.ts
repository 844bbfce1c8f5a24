/** Steps that run alone: by a robot that may not each ends in the one error that names the right; by one with the rights of the table in docs/rights.md each does its work. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACTION_RIGHTS } from '../../src/domain/harbor/rights.ts'
import { type ActResult, useOf, workflowOf } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const key = makeKey()
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const ACTIONS = ['attest-verdict', 'verify-verdict', 'label-verdict', 'promote'] as const

/** An image that passed, with its report and a signed verdict; and the inputs of the actions for it. */
async function push(name: string) {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const reportFile = `${world.directory}/${name}.json`
  const pushed = await pushAndScan(world, 'root', {
    inputs: {
      repository,
      'report-file': reportFile,
      attest: 'key',
      'signing-key': '${{ secrets.SIGNING_KEY }}',
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

it('attest-verdict, verify-verdict, label-verdict and promote need no more than the table of rights has', async () => {
  const result = await run('minimal', (action) =>
    ACTION_RIGHTS.filter((row) => row.action === action && row.when === '').flatMap(({ rights }) =>
      rights.map((right) => right.replace(': ', ':')),
    ),
  )
  expect(errorsOf(result)).toEqual([])
  expect(result.exitCode, result.log).toBe(0)
})
