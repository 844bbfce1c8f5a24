/** Labels by verdict, as a consumer asks for them: act, both forms, the Harbor sandbox. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { callWorkflow } from './called-workflow.ts'
import { calls } from './request-log.ts'
import { LOGIN, PUSH, SCAN } from './usual-calls.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

const LABELS = { 'label-passed': 'scan-passed', 'label-failed': 'scan-failed' }
/** Pending until the first look of the wait: each run takes the same course. */
const CLEAN = { outcome: 'success', findings: [], pendingReads: 1, runningMs: 0 } as const
const BAD = { ...CLEAN, findings: makeFindings({ critical: 1 }) } as const
const BROKEN = { outcome: 'error', log: 'no database' } as const

const SCAN_RIGHTS = ['artifact:read', 'artifact-addition:read', 'scan:create', 'project:read']
const LABEL_RIGHTS = ['artifact-label:create', 'artifact-label:delete', 'label:list']
const RIGHTS = ['repository:push', 'repository:pull', 'tag:create', ...SCAN_RIGHTS, ...LABEL_RIGHTS]

let world: World
let robots = 0
beforeAll(async () => {
  world = await createWorld()
  for (const name of ['scan-failed', 'keep']) world.harbor.addLabel({ name, project: PROJECT })
  // One of the system serves as well.
  world.harbor.addLabel({ name: 'scan-passed' })
})
afterEach(() => {
  world.harbor.clearFaults()
})
afterAll(async () => {
  await world.close()
})

function addRobot(access: readonly string[]) {
  robots += 1
  return world.harbor.addRobot({ project: PROJECT, name: `labels-${robots}`, access })
}
const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

/** What may rules of Harbor see: the labels of the image as it is listed. */
const labelsOf = (repository: string, digest = world.single.digest) => world.harbor.labels(repository, digest)

describe.each(EVERY_FORM)('a label (%s)', (form) => {
  const run = (inputs: Readonly<Record<string, string | undefined>>, robot = addRobot(RIGHTS)) =>
    pushAndScan(world, form, { robot, inputs: { ...LABELS, ...inputs } })

  it('is put on after the verdict and before the tags, and the calls are these', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const since = world.harbor.requests.length
    const result = await run({ repository, quarantine: 'true' })
    expect(result.exitCode, result.log).toBe(0)
    expect(labelsOf(repository)).toEqual(['scan-passed'])
    const asked = calls(world.harbor, {
      since,
      repositories: { app: repository },
      digests: { image: world.single.digest },
    })
    const pushed = asked.indexOf('GET /v2/ -> 401')
    // The questions about rights are asked at once, in any order.
    expect(new Set(asked.slice(0, pushed))).toEqual(
      new Set([
        ...LOGIN,
        'POST /api/app/artifacts/no-such-digest/labels -> 404',
        'DELETE /api/app/artifacts/no-such-digest/labels/0 -> 404',
        // By the id of the project, which it has itself.
        'GET /api/labels?scope=p',
        // Is the image there?
        'GET /api/app/artifacts/v1 -> 404',
        'GET /api/app/artifacts/image -> 404',
      ]),
    )
    expect(asked.slice(pushed)).toEqual([
      ...PUSH,
      ...SCAN,
      'GET /api/app/artifacts/image?labels',
      'GET /api/labels?scope=p',
      'GET /api/labels?scope=g',
      'POST /api/app/artifacts/image/labels scan-passed',
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/image',
      'POST /api/app/artifacts/image/tags v1',
    ])
  })

  it('is exchanged when the verdict changes, and no other label is touched', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    expect((await run({ repository })).exitCode).toBe(0)
    world.harbor.putLabel(repository, { reference: world.single.digest, name: 'keep', project: PROJECT })
    const states = [
      [BAD, ['keep', 'scan-failed']],
      [BROKEN, ['keep']],
      [CLEAN, ['keep', 'scan-passed']],
      [BROKEN, ['keep']],
    ] as const
    for (const [script, labels] of states) {
      world.harbor.scriptScan(repository, [script])
      const result = await run({ repository, scan: 'always', 'scan-retries': '0' })
      expect(result.exitCode === 0, result.log).toBe(script === CLEAN)
      expect(labelsOf(repository)).toEqual(labels)
    }
  })

  it('is on the image as Harbor lists it, and on none of its platforms', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const result = await run({ repository, image: world.multi.path })
    expect(result.exitCode, result.log).toBe(0)
    expect(labelsOf(repository, world.multi.digest)).toEqual(['scan-passed'])
    const index = world.harbor.artifact(repository, world.multi.digest) as {
      references: readonly { readonly child_digest: string }[]
    }
    expect(index.references.length).toBeGreaterThan(2)
    for (const { child_digest: child } of index.references) expect(labelsOf(repository, child)).toEqual([])
  })

  it('is made in the project when it is not there and the robot may', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const name = `made-by-${form}`
    const refused = await run({ repository, quarantine: 'true', 'label-passed': name })
    expect(refused.exitCode).not.toBe(0)
    expect(errorsOf(refused)).toEqual([
      expect.stringMatching(
        /needs label: create on the project.* Or make it in Harbor: Projects, library, Labels$/,
      ),
      expect.anything(),
    ])
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
    const robot = addRobot([...RIGHTS, 'label:create'])
    const made = await run({ repository, quarantine: 'true', 'label-passed': name }, robot)
    expect(made.exitCode, made.log).toBe(0)
    expect(labelsOf(repository)).toEqual([name])
    expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({
      labels: [{ name, scope: 'p', color: '#1D5100' }],
    })
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it('that cannot be taken off is said, and the image keeps it', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    expect((await run({ repository })).exitCode).toBe(0)
    world.harbor.scriptScan(repository, [BAD])
    world.harbor.addFault({ method: 'DELETE', path: /\/labels\/[1-9]/, status: 412, times: 10 })
    const result = await run({ repository, scan: 'always' })
    expect(errorsOf(result)).toContainEqual(
      expect.stringContaining('The verdict is failed, and the image may still have the label scan-passed'),
    )
    expect(labelsOf(repository)).toEqual(['scan-passed'])
    // The report is published all the same.
    expect(result.summaries).toHaveLength(1)
  })

  it('is put on each of several images', async () => {
    const [good, bad] = [world.repository(), world.repository()]
    world.harbor.scriptScan(good, [CLEAN])
    world.harbor.scriptScan(bad, [BAD])
    const images = [good, bad].map((repository) => `${world.single.path} => ${repository}:v1`).join('\n')
    const result = await run({ image: undefined, tags: undefined, images, quarantine: 'true' })
    expect(result.exitCode).not.toBe(0)
    expect([labelsOf(good), labelsOf(bad)]).toEqual([['scan-passed'], ['scan-failed']])
    expect(world.harbor.tag(good, 'v1')).toBe(world.single.digest)
    expect(world.harbor.tag(bad, 'v1')).toBeUndefined()
  })
})

it('a re-check exchanges the labels, with the rights to read, to scan and to label', async () => {
  const repositories = [world.repository(), world.repository()]
  for (const repository of repositories) {
    world.harbor.scriptScan(repository, [CLEAN])
    const pushed = await pushAndScan(world, 'root', {
      robot: addRobot(RIGHTS),
      inputs: { repository, ...LABELS },
    })
    expect(pushed.exitCode, pushed.log).toBe(0)
  }
  const [old = '', fine = ''] = repositories
  world.harbor.scriptScan(old, [BAD])
  const result = await callWorkflow(world, 'recheck', {
    artifacts: join(world.directory, 'artifacts'),
    inputs: { 'tagged-images': repositories.map((name) => `${name}:v1`).join('\n'), ...LABELS },
    robot: addRobot(['repository:pull', ...SCAN_RIGHTS, ...LABEL_RIGHTS]),
  })
  expect(result.exitCode).not.toBe(0)
  expect([labelsOf(old), labelsOf(fine)]).toEqual([['scan-failed'], ['scan-passed']])
})

it('label-verdict refuses a report about another image', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [CLEAN])
  const reportFile = join(world.directory, 'labelled.json')
  const pushed = await pushAndScan(world, 'root', {
    robot: addRobot(RIGHTS),
    inputs: { repository, 'report-file': reportFile },
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
  const robot = addRobot(RIGHTS)
  const label = (inputs: Readonly<Record<string, string>>) =>
    world.act.run({
      workflow: workflowOf([
        {
          id: 'it',
          uses: useOf('actions/label-verdict'),
          with: {
            'harbor-url': world.harbor.url,
            'robot-name': robot.name,
            'robot-token': '${{ secrets.HARBOR_TOKEN }}',
            'report-file': reportFile,
            ...inputs,
          },
        },
      ]),
      secrets: { HARBOR_TOKEN: robot.secret },
    })
  const other = await label({ ...LABELS, digest: world.multi.digest })
  expect(errorsOf(other)).toEqual([expect.stringContaining('Its labels are as they were')])
  const nothing = await label({})
  expect(errorsOf(nothing)).toEqual([expect.stringContaining('"label-failed" is required')])
  expect(labelsOf(repository)).toEqual([])
  const done = await label({ ...LABELS, digest: world.single.digest })
  expect(done.exitCode, done.log).toBe(0)
  expect(done.outputs['label']).toBe('scan-passed')
  expect(labelsOf(repository)).toEqual(['scan-passed'])
})
