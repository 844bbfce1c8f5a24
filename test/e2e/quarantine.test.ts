/** Only an image that passed gets a name: quarantine in both forms, watched from outside all the time. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { watchTag } from './tag-watch.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

/** What a quarantined run needs, and not more. */
const LEAST_ACCESS = [
  ...['repository:push', 'repository:pull', 'artifact:read'],
  ...['artifact-addition:read', 'scan:create'],
]

let world: World
/** The image that has the tags before the run. */
let old: { readonly directory: string; readonly digest: string }
let least: { readonly name: string; readonly secret: string }
beforeAll(async () => {
  world = await createWorld()
  const directory = join(world.directory, 'old')
  old = await makeImage({ directory, platforms: ['linux/amd64'], version: '0.9.0' })
  world.harbor.addImmutableRule({ project: PROJECT, repository: '**', tag: 'release-*' })
  least = world.harbor.addRobot({ project: PROJECT, name: 'least', access: LEAST_ACCESS })
})
afterEach(() => {
  world.harbor.clearFaults()
})
afterAll(async () => {
  await world.close()
})

const CLEAN = { outcome: 'success', findings: [] } as const
const BAD = { outcome: 'success', findings: makeFindings({ critical: 1 }) } as const

function errorsOf(result: ActResult): string[] {
  return result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

/** Everything that changes a tag or an artifact, in order. */
function changesSince(mark: number): string[] {
  return world.harbor.requests
    .slice(mark)
    .filter(
      ({ method, path }) =>
        (method === 'PUT' && /\/manifests\/(?!sha256:)/.test(path)) ||
        (['POST', 'DELETE'].includes(method) && /\/artifacts\/sha256:[0-9a-f]{64}(\/tags)?$/.test(path)),
    )
    .filter(({ path }) => !path.includes(`sha256:${'0'.repeat(64)}`))
    .map(
      ({ method, path, status }) => `${status} ${method} ${path.replace(/^.*\/(manifests|artifacts)\//, '')}`,
    )
}

/** Gives the repository an old image with these tags. */
async function pushOld(repository: string, tags: string): Promise<void> {
  world.harbor.scriptScan(repository, [CLEAN])
  const result = await pushAndScan(world, 'root', { inputs: { repository, image: old.directory, tags } })
  expect(result.exitCode, result.log).toBe(0)
}

describe.each(EVERY_FORM)('quarantine (%s)', (form) => {
  const run = (inputs: Readonly<Record<string, string | undefined>>, robot = world.robot) =>
    pushAndScan(world, form, { robot, inputs: { quarantine: 'true', ...inputs } })

  it('puts the tags on after the verdict, and says how', async () => {
    const repository = world.repository()
    await pushOld(repository, 'latest')
    world.harbor.scriptScan(repository, [{ ...CLEAN, runningMs: 300 }])
    const fresh = watchTag(world, { repository, tag: 'v1' })
    const moved = watchTag(world, { repository, tag: 'latest' })
    const mark = world.harbor.requests.length
    const result = await run({ repository, image: world.multi.path, tags: 'v1,latest' })
    expect(result.exitCode, result.log).toBe(0)
    // At every moment: on the old image, or on one whose three platforms had been read and judged.
    expect(fresh.stop()).toEqual([
      { digest: undefined, reportsRead: 0 },
      { digest: world.multi.digest, reportsRead: 3 },
    ])
    expect(moved.stop()).toEqual([
      { digest: old.digest, reportsRead: 0 },
      { digest: world.multi.digest, reportsRead: 3 },
    ])
    expect(changesSince(mark)).toEqual([`201 POST ${world.multi.digest}/tags`, '201 PUT latest'])
    expect(result.outputs).toMatchObject({ verdict: 'passed', tags: 'v1\nlatest' })
    // One for the whole job, not another one of the step that sets the tags.
    expect(result.summaries).toEqual([expect.stringContaining('Tagged after the verdict')])
    expect(result.annotations.filter(({ level }) => level === 'notice')).toHaveLength(1)
    expect(result.log).toContain("v1 by Harbor's API, latest by sending the manifest again")
    expect(errorsOf(result)).toEqual([])
  })

  it('is not confused by the scan that Harbor starts after a PUT, nor waits for it', async () => {
    const repository = world.repository()
    // The first scan passes; the one that the PUT of the tag starts never ends.
    world.harbor.scriptScan(repository, [CLEAN, { outcome: 'never' }])
    const result = await run({ repository, tags: 'v1' }, least)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', tags: 'v1' })
    expect(JSON.stringify(world.harbor.artifact(repository, 'v1')?.['scan_overview'])).toContain('Running')
  })

  it('leaves a failed image without a tag, and the tag where it was', async () => {
    const repository = world.repository()
    await pushOld(repository, 'latest')
    world.harbor.scriptScan(repository, [BAD])
    const watch = watchTag(world, { repository, tag: 'latest' })
    const mark = world.harbor.requests.length
    const result = await run({ repository, tags: 'v1,latest' })
    expect(result.exitCode).not.toBe(0)
    expect(watch.stop().map(({ digest }) => digest)).toEqual([old.digest])
    expect(changesSince(mark)).toEqual([])
    expect(world.harbor.artifact(repository, world.single.digest)?.['tags']).toBeNull()
    expect(result.outputs).toMatchObject({ verdict: 'failed', tags: '' })
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toContain('Held back v1, latest')
    expect(result.summaries.join('\n')).toContain('Held back')
  })

  it.each([
    ['the scan fails', { outcome: 'error', log: 'no database' }],
    ['the scan never ends', { outcome: 'never' }],
    ['the report is empty', { outcome: 'success-empty-report', findings: makeFindings({ low: 1 }) }],
  ] as const)('puts no tag on when it could not tell: %s', async (_, outcome) => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [outcome])
    const mark = world.harbor.requests.length
    const result = await run({
      repository,
      'scan-timeout': '2s',
      'scan-retries': '0',
      'fail-on': 'never',
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'undecided', tags: '' })
    expect(changesSince(mark)).toEqual([])
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
    expect(errorsOf(result)[0]).toContain('Held back v1')
  })

  it('puts no tag on when the job is cancelled during the scan', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'never' }])
    const result = await pushAndScan(world, form, {
      inputs: { repository, quarantine: 'true', 'scan-timeout': '5m' },
      cancelWhen: (log) => log.includes('Running'),
    })
    expect(result.exitCode).not.toBe(0)
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
  })

  it('completes what a job began that was cancelled while the tags were put on', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    world.harbor.addFault({ method: 'POST', path: /\/tags$/, hang: true, skip: 1 })
    const result = await pushAndScan(world, form, {
      inputs: { repository, quarantine: 'true', tags: 'a,b' },
      cancelWhen: (log) => log.includes('Tag a is on'),
    })
    expect(result.exitCode).not.toBe(0)
    expect(world.harbor.tag(repository, 'a')).toBe(world.single.digest)
    expect(world.harbor.tag(repository, 'b')).toBeUndefined()

    world.harbor.clearFaults()
    const again = await run({ repository, tags: 'a,b' })
    expect(again.exitCode, again.log).toBe(0)
    expect(world.harbor.tag(repository, 'b')).toBe(world.single.digest)
  })

  it('deletes a failed image when that was asked for, and only a failed one without tags', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [BAD])
    const mark = world.harbor.requests.length
    const failed = await run({ repository, 'on-failure': 'delete' })
    expect(failed.exitCode).not.toBe(0)
    expect(changesSince(mark)).toEqual([`200 DELETE ${world.single.digest}`])
    expect(world.harbor.artifact(repository, world.single.digest)).toBeUndefined()
    expect(errorsOf(failed)).toHaveLength(1)
    expect(errorsOf(failed)[0]).toContain('was deleted from Harbor')

    const tagged = world.repository()
    world.harbor.scriptScan(tagged, [CLEAN, BAD])
    await run({ repository: tagged, tags: 'v0', 'on-failure': 'delete' })
    const kept = await run({ repository: tagged, scan: 'always', 'on-failure': 'delete' })
    expect(kept.outputs['verdict']).toBe('failed')
    expect(kept.log).toContain('was not deleted, because it has the tags v0, which this run did not set')
    expect(world.harbor.tag(tagged, 'v0')).toBe(world.single.digest)

    const unclear = world.repository()
    world.harbor.scriptScan(unclear, [{ outcome: 'error' }])
    await run({ repository: unclear, 'scan-retries': '0', 'on-failure': 'delete' })
    expect(world.harbor.artifact(unclear, world.single.digest)).toBeDefined()
  })

  it('finds immutable tags before it copies', async () => {
    const repository = world.repository()
    await pushOld(repository, 'release-1')
    const mark = world.harbor.requests.length
    const result = await run({ repository, tags: 'v1,release-1' })
    expect(result.exitCode).not.toBe(0)
    expect(errorsOf(result)[0]).toMatch(/immutability rule.*release-1.*Nothing has been pushed/)
    const writes = world.harbor.requests
      .slice(mark)
      .filter(({ method, path }) => /^\/v2\/.*\/(blobs|manifests)\//.test(path) && method !== 'GET')
    expect(writes.map(({ path }) => path)).toEqual([])
  })

  it('names the right to delete before a byte is moved', async () => {
    const mark = world.harbor.requests.length
    const result = await run({ repository: world.repository(), 'on-failure': 'delete' }, least)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toContain('artifact: delete (to delete a failed image')
    expect(errorsOf(result)[0]).not.toContain('artifact: read')
    expect(changesSince(mark)).toEqual([])
  })

  it('refuses what does not go together', async () => {
    const never = await run({ repository: world.repository(), scan: 'never' })
    expect(errorsOf(never)[0]).toContain('quarantine: needs a verdict')
    const open = await run({ repository: world.repository(), quarantine: 'false', 'on-failure': 'delete' })
    expect(errorsOf(open)[0]).toContain('on-failure: "delete" needs "quarantine: true"')
  })
})
