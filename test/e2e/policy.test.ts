/**
 * A project that prevents vulnerable images from being pulled: the registry answers 412 to GET and HEAD of every
 * manifest that is not scanned, still being scanned, or over the limit. Each case here failed with crane alone.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ScanOutcome } from '../sandbox/harbor/index.ts'
import { FORMS, type Form } from '../support/act.ts'
import { exited, startRoot } from './runner.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const PROJECT = 'guarded'
const CLEAN: ScanOutcome = { outcome: 'success', findings: [] }
/** Harbor blocks it, and `fail-on: never` accepts it. */
const BLOCKED: ScanOutcome = { outcome: 'success', findings: makeFindings({ critical: 1 }) }

let world: World
let robot: { readonly name: string; readonly secret: string }
let old: { readonly directory: string; readonly digest: string }
let repositories = 0
beforeAll(async () => {
  world = await createWorld()
  world.harbor.addProject({ name: PROJECT, autoScan: true, preventVulnerable: 'low' })
  robot = world.harbor.addRobot({ project: PROJECT, name: 'ci', access: 'full' })
  const directory = join(world.directory, 'old')
  old = await makeImage({ directory, platforms: ['linux/amd64'], version: '0.9.0' })
})
afterAll(async () => {
  await world.close()
})

function repositoryWith(...script: ScanOutcome[]): string {
  repositories += 1
  const repository = `${PROJECT}/team/app-${repositories}`
  world.harbor.scriptScan(repository, script)
  return repository
}

/** What was pushed before the run that a test is about; whichever form did that, Harbor holds the same. */
async function pushBefore(inputs: Readonly<Record<string, string>>): Promise<void> {
  const credentials = { 'robot-name': robot.name, 'robot-token': robot.secret }
  expect(await exited(await startRoot(world, { ...credentials, 'fail-on': 'never', ...inputs }))).toBe(0)
}

/** Requests that the policy refused, but those with which crane looks at a digest: a refusal says that it is there. */
function refusedSince(mark: number): string[] {
  return world.harbor.requests
    .slice(mark)
    .filter(
      ({ status, method, path }) =>
        status === 412 && !(method === 'HEAD' && path.includes('/manifests/sha256:')),
    )
    .map(({ method, path }) => `${method} ${path}`)
}

const CASES = (Object.keys(FORMS) as Form[]).flatMap((form) =>
  ['false', 'true'].map((quarantine) => ({ form, quarantine })),
)

describe.each(CASES)('under "prevent vulnerable images" ($form, quarantine: $quarantine)', (options) => {
  async function run(inputs: Readonly<Record<string, string>>) {
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, options.form, {
      robot,
      inputs: { quarantine: options.quarantine, 'fail-on': 'never', ...inputs },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['verdict']).toBe('passed')
    expect(refusedSince(mark)).toEqual([])
    return result
  }

  it.each([
    ['blocked', BLOCKED],
    ['not scanned', { outcome: 'no-overview' }],
    ['still waiting for its scan', { outcome: 'pending-forever' }],
    ['still being scanned', { outcome: 'never' }],
  ] as const)('moves a tag whose present image is %s', async (_, outcome) => {
    const repository = repositoryWith(outcome)
    await pushBefore({ repository, image: old.directory, tags: 'v1,latest', scan: 'never' })
    world.harbor.scriptScan(repository, [CLEAN])
    await run({ repository, tags: 'v2,latest' })
    expect(world.harbor.tag(repository, 'v1')).toBe(old.digest)
    for (const tag of ['v2', 'latest']) expect(world.harbor.tag(repository, tag)).toBe(world.single.digest)
  })

  it.each([
    ['blocked', [BLOCKED]],
    ['clean', [CLEAN]],
  ] as const)('takes the same digest again when it is there and %s: same tag, new tag', async (_, script) => {
    const repository = repositoryWith(...script)
    await pushBefore({ repository, tags: 'v1' })
    await run({ repository, tags: 'v1' })
    await run({ repository, tags: 'v1,v2' })
    for (const tag of ['v1', 'v2']) expect(world.harbor.tag(repository, tag)).toBe(world.single.digest)
  })

  it('takes an index with its platforms, again, and moved', async () => {
    const repository = repositoryWith(BLOCKED)
    await pushBefore({ repository, image: old.directory, tags: 'latest' })
    await run({ repository, image: world.multi.path, tags: 'latest' })
    await run({ repository, image: world.multi.path, tags: 'latest,v1' })
    for (const tag of ['v1', 'latest']) expect(world.harbor.tag(repository, tag)).toBe(world.multi.digest)
  })

  it('goes on after a run that did not see the end of the scan', async () => {
    const repository = repositoryWith({ outcome: 'success', findings: [], runningMs: 4000 })
    const impatient = await pushAndScan(world, options.form, {
      robot,
      inputs: { repository, quarantine: options.quarantine, 'scan-timeout': '1s' },
    })
    expect(impatient.outputs['verdict']).toBe('undecided')
    await run({ repository, tags: 'v1' })
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it('sends the other platforms of an index that has a blocked one in common with an older image', async () => {
    const repository = repositoryWith(BLOCKED)
    await pushBefore({ repository, tags: 'v1' })
    const mark = world.harbor.requests.length
    const result = await run({ repository, image: world.multi.path, tags: 'v2' })
    expect(result.outputs['digest']).toBe(world.multi.digest)
    const sent = world.harbor.requests
      .slice(mark)
      .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/sha256:'))
    // Two platforms, three attestations, the index; the third platform is there.
    expect(sent).toHaveLength(6)
    expect(world.harbor.tag(repository, 'v2')).toBe(world.multi.digest)
  })

  it('goes on after a push that broke off when its platforms were there and blocked', async () => {
    const repository = repositoryWith(BLOCKED)
    world.harbor.addFault({
      method: 'PUT',
      path: new RegExp(`/manifests/${world.multi.digest}`),
      status: 502,
      times: 4,
    })
    // Where crane looks at the platforms again, the policy refuses the look, which says that they are there.
    const result = await pushAndScan(world, options.form, {
      robot,
      inputs: { repository, image: world.multi.path, quarantine: options.quarantine, 'fail-on': 'never' },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
  })
})
