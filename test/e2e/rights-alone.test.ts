/** Steps that run alone, by a robot that may not: each ends in the one error that names the right. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useOf, workflowOf } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const key = makeKey()
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

it('attest-verdict, verify-verdict and label-verdict name the right that the robot lacks', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const reportFile = `${world.directory}/report.json`
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
  const robot = world.harbor.addRobot({ project: PROJECT, name: 'reader', access: ['artifact:read'] })
  const step = (id: string, action: string, inputs: Readonly<Record<string, string>>) => ({
    id,
    if: 'always()',
    uses: useOf(`actions/${action}`),
    with: {
      'harbor-url': world.harbor.url,
      'robot-name': robot.name,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      ...inputs,
    },
  })
  const result = await world.act.run({
    workflow: workflowOf([
      step('it', 'attest-verdict', {
        'report-file': reportFile,
        'signing-key': '${{ secrets.SIGNING_KEY }}',
      }),
      step('verify', 'verify-verdict', {
        repository,
        digest: world.single.digest,
        'verify-key': key.publicPem,
        'os-support': 'off',
      }),
      step('label', 'label-verdict', { 'report-file': reportFile, 'label-passed': 'scan-passed' }),
    ]),
    secrets: { HARBOR_TOKEN: robot.secret, SIGNING_KEY: key.pem },
  })
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors, result.log).toHaveLength(3)
  expect(errors[0]).toContain('repository: push (to put a signed verdict beside the image)')
  expect(errors[1]).toContain('repository: pull (to read the signed verdict beside the image)')
  expect(errors[2]).toContain('label: list on the project')
})
