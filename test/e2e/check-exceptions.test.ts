/** Exceptions that no image needs, by the scans that Harbor has: act, the Harbor sandbox, the minimal robot. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFinding } from '../sandbox/harbor/findings.ts'
import { useOf, workflowOf } from '../support/act.ts'
import { calls } from './request-log.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const FOUND = makeFinding(1, { severity: 'Low' })
/** No more than reading. */
const RIGHTS = ['artifact:read', 'artifact-addition:read']

const entry = (id: string) => `  - { id: ${id}, reason: accepted, owner: team-edge, expires: 2099-01-01 }`
const POLICY = ['version: 1', 'exceptions:', entry(FOUND.id), entry('CVE-2019-8457')]

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

it('names them with file, line and reason, changes nothing in Harbor, and could not tell without a scan', async () => {
  const [repository, unscanned] = [world.repository(), world.repository()]
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [FOUND] }])
  const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: 'v1' } })
  expect(pushed.exitCode, pushed.log).toBe(0)
  const robot = world.harbor.addRobot({ project: PROJECT, name: 'cleaner', access: RIGHTS })
  const mark = world.harbor.requests.length
  const step = (id: string, images: string, inputs: Readonly<Record<string, string>> = {}) => ({
    id,
    if: 'always()',
    uses: useOf('actions/check-exceptions'),
    with: {
      'harbor-url': world.harbor.url,
      'robot-name': robot.name,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      'tagged-images': images,
      'ignore-file': '.trivyignore',
      'unused-exceptions': 'fail',
      ...inputs,
    },
  })
  const result = await world.act.run({
    workflow: workflowOf([
      { run: `printf '%s\\n' ${FOUND.id} '# gone' CVE-2019-8457 > .trivyignore` },
      { run: `printf '%s\\n' ${POLICY.map((line) => `'${line}'`).join(' ')} > gate.yml` },
      step('it', `${repository}:v1`),
      step('open', `${repository}:v1\n${unscanned}:v1`),
      step('policy', `${repository}:v1`, { 'ignore-file': '', policy: 'gate.yml' }),
      {
        if: 'always()',
        run: 'echo "unused=$UNUSED; open=$OPEN; policy=$POLICY;"',
        env: {
          UNUSED: '${{ steps.it.outputs.unused }}',
          OPEN: '${{ steps.open.outputs.unused }}',
          POLICY: '${{ steps.policy.outputs.unused }}',
        },
      },
    ]),
    secrets: { HARBOR_TOKEN: robot.secret },
  })
  expect(result.exitCode).not.toBe(0)
  expect(result.log).toContain(
    'unused=[{"id":"CVE-2019-8457","file":".trivyignore","line":3,"why":"no-finding","reason":"matched no finding"}]; open=; policy=[{"id":"CVE-2019-8457","file":"gate.yml","line":4,"owner":"team-edge","expiresAt":"2099-01-01T00:00:00.000Z","why":"no-finding","reason":"matched no finding"}];',
  )
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors).toEqual(
    expect.arrayContaining([
      expect.stringContaining('CVE-2019-8457 (.trivyignore line 3) matched no finding of this image'),
      expect.stringContaining(`Harbor has no ${unscanned}:v1`),
      expect.stringContaining('CVE-2019-8457 (gate.yml line 4, owner: team-edge, ends on 2099-01-01)'),
    ]),
  )
  const asked = calls(world.harbor, {
    since: mark,
    repositories: { app: repository, other: unscanned },
    digests: { image: world.single.digest },
  })
  expect(asked).not.toEqual([])
  expect(asked.filter((line) => !line.startsWith('GET ') && !line.startsWith('HEAD '))).toEqual([])
})
