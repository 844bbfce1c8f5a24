/** What quarantine asks of Harbor, call by call, the same in both forms; the tags are watched all through each run. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { calls } from './request-log.ts'
import { watchTag } from './tag-watch.ts'
import {
  LOGIN,
  LOGIN_WITHOUT_OPTIONAL_RIGHTS,
  PUSH,
  PUSH_ON_OLD,
  SCAN,
  SCAN_IS_OVER,
  SCAN_WITHOUT_OPTIONAL_RIGHTS,
} from './usual-calls.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
/** Pending until the first look of the wait: each run takes the same course. */
const CLEAN = { outcome: 'success', findings: [], pendingReads: 1, runningMs: 0 } as const
const BAD = { ...CLEAN, findings: makeFindings({ critical: 1 }) } as const
const PUSH_RIGHTS = [
  ...['repository:push', 'repository:pull', 'artifact:read'],
  ...['artifact-addition:read', 'scan:create'],
]

let world: World
/** The image that has the tags before the run. */
let old: { readonly directory: string; readonly digest: string }
/** Pushes and reads, and may not make a tag by REST. */
let pusher: { readonly name: string; readonly secret: string }
beforeAll(async () => {
  world = await createWorld()
  const directory = join(world.directory, 'old')
  old = await makeImage({ directory, platforms: ['linux/amd64'], version: '0.9.0' })
  pusher = world.harbor.addRobot({ project: PROJECT, name: 'pusher', access: PUSH_RIGHTS })
})
afterEach(() => {
  world.harbor.clearFaults()
})
afterAll(async () => {
  await world.close()
})

function errorsOf(result: ActResult): string[] {
  return result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

describe.each(EVERY_FORM)('the calls of quarantine (%s)', (form) => {
  /** One run, its calls, and every place where each tag was seen. */
  async function run(
    repository: string,
    options: {
      readonly tags: readonly string[]
      readonly inputs?: Readonly<Record<string, string>>
      readonly robot?: typeof pusher
      readonly show?: 'changes'
    },
  ) {
    const { tags, inputs, robot = world.robot, show } = options
    const since = world.harbor.requests.length
    const watches = tags.map((tag) => watchTag(world, { repository, tag }))
    const result = await pushAndScan(world, form, {
      robot,
      inputs: { repository, quarantine: 'true', tags: tags.join(','), ...inputs },
    })
    const digests = { image: world.single.digest, old: old.digest }
    const asked = calls(world.harbor, {
      since,
      repositories: { app: repository },
      digests,
      ...(show === undefined ? {} : { show }),
    })
    const sights = watches.map((watch) => watch.stop())
    return { result, asked, sights }
  }

  async function pushOld(repository: string, tags: string): Promise<void> {
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const inputs = { repository, image: old.directory, tags }
    const result = await pushAndScan(world, 'root', { inputs })
    expect(result.exitCode, result.log).toBe(0)
  }

  const untilPassed = [
    { digest: undefined, reportsRead: 0 },
    { digest: expect.any(String), reportsRead: 1 },
  ]

  it('that passes: by digest, then the report, then the tags; again: reads alone', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const { result, asked, sights } = await run(repository, { tags: ['v1', 'v2'] })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      ...LOGIN,
      // Is the image there, and where are its tags?
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/v2 -> 404',
      ...PUSH,
      ...SCAN,
      // Passed; where are the tags now?
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/v2 -> 404',
      'POST /api/app/artifacts/image/tags v1',
      'POST /api/app/artifacts/image/tags v2',
    ])
    expect(sights).toEqual([untilPassed, untilPassed])

    const again = await run(repository, { tags: ['v1', 'v2'] })
    expect(again.result.exitCode, again.result.log).toBe(0)
    expect(again.asked).toEqual([
      ...LOGIN,
      'GET /api/app/artifacts/image',
      'GET /api/app/artifacts/v1',
      'GET /api/app/artifacts/v2',
      ...SCAN_IS_OVER,
    ])
    expect(again.result.outputs).toMatchObject({ verdict: 'passed', tags: 'v1\nv2' })
    expect(again.sights.map(({ length }) => length)).toEqual([1, 1])
  })

  it('that fails: the push by digest is the only change', async () => {
    const repository = world.repository()
    await pushOld(repository, 'latest')
    world.harbor.scriptScan(repository, [BAD])
    const { result, asked, sights } = await run(repository, { tags: ['v1', 'latest'] })
    expect(result.outputs['verdict']).toBe('failed')
    expect(asked).toEqual([
      ...LOGIN,
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/latest',
      ...PUSH_ON_OLD,
      ...SCAN,
    ])
    expect(sights).toEqual([
      [{ digest: undefined, reportsRead: 0 }],
      [{ digest: old.digest, reportsRead: 0 }],
    ])
  })

  it('that fails with on-failure: delete: one DELETE', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [BAD])
    const { result, asked, sights } = await run(repository, {
      tags: ['v1'],
      inputs: { 'on-failure': 'delete' },
    })
    expect(result.outputs['verdict']).toBe('failed')
    expect(asked).toEqual([
      ...LOGIN.slice(0, 5),
      // May the robot delete? This asks it of a digest that nothing has.
      'DELETE /api/app/artifacts/no-such-digest -> 404',
      ...LOGIN.slice(5),
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/v1 -> 404',
      ...PUSH,
      ...SCAN,
      'DELETE /api/app/artifacts/image',
    ])
    expect(sights).toEqual([[{ digest: undefined, reportsRead: 0 }]])
  })

  it('that was not known: a scan started again, and nothing else', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'error' }])
    const { result, asked, sights } = await run(repository, {
      tags: ['v1'],
      inputs: { 'scan-retries': '0', 'fail-on': 'never', 'on-failure': 'delete' },
      show: 'changes',
    })
    expect(result.outputs['verdict']).toBe('undecided')
    expect(asked.slice(0, 2)).toEqual(['PUT /v2/app/blobs x 3', 'PUT /v2/app/manifests/image'])
    // A failure from before the first look is not this run's, and is answered by one scan.
    expect(['POST /api/app/artifacts/image/scan vulnerability']).toEqual(
      expect.arrayContaining(asked.slice(2)),
    )
    expect(sights).toEqual([[{ digest: undefined, reportsRead: 0 }]])
  })

  it.each([
    ['push rights alone', () => pusher, LOGIN_WITHOUT_OPTIONAL_RIGHTS, SCAN_WITHOUT_OPTIONAL_RIGHTS],
    ['tag: create too', () => world.robot, LOGIN, SCAN],
  ] as const)('moves a tag with one PUT, and no gap, with %s', async (_, robotOf, login, scan) => {
    const repository = world.repository()
    await pushOld(repository, 'latest')
    world.harbor.scriptScan(repository, [CLEAN])
    const { result, asked, sights } = await run(repository, { tags: ['latest'], robot: robotOf() })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      ...login,
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/latest',
      ...PUSH_ON_OLD,
      ...scan,
      'GET /api/app/artifacts/latest',
      'PUT /v2/app/manifests/latest',
    ])
    expect(sights).toEqual([
      [
        { digest: old.digest, reportsRead: 0 },
        { digest: world.single.digest, reportsRead: 1 },
      ],
    ])
  })

  it('makes new tags by PUT without tag: create, which it asks for once', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const { result, asked } = await run(repository, {
      tags: ['v1', 'v2'],
      robot: pusher,
      show: 'changes',
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'PUT /v2/app/blobs x 3',
      'PUT /v2/app/manifests/image',
      'POST /api/app/artifacts/image/tags v1 -> 403',
      'PUT /v2/app/manifests/v1',
      'PUT /v2/app/manifests/v2',
    ])
    expect(result.log).toContain('v1, v2 by sending the manifest again')
  })

  it('stops at the third of four tags that cannot be set, and a second run sets the two that are left', async () => {
    const repository = world.repository()
    const tags = ['a', 'b', 'c', 'd']
    world.harbor.scriptScan(repository, [CLEAN])
    world.harbor.addFault({ method: 'POST', path: /\/tags$/, status: 400, skip: 2, times: 1 })
    const first = await run(repository, { tags, show: 'changes' })
    expect(first.asked).toEqual([
      'PUT /v2/app/blobs x 3',
      'PUT /v2/app/manifests/image',
      'POST /api/app/artifacts/image/tags a',
      'POST /api/app/artifacts/image/tags b',
      // The name of the tag is in a body that was not read.
      'POST /api/app/artifacts/image/tags -> 400',
    ])
    expect(errorsOf(first.result)).toEqual([
      expect.stringMatching(/put the tag c .*Set before it: a, b; running the job again/),
    ])
    expect(first.result.outputs).toMatchObject({ verdict: 'passed', tags: 'a\nb' })
    expect(first.result.summaries.join('\n')).toMatch(/Set before it\\?: a, b/)
    expect(tags.map((tag) => world.harbor.tag(repository, tag) === world.single.digest)).toEqual([
      ...[true, true, false, false],
    ])

    const second = await run(repository, { tags, show: 'changes' })
    expect(second.asked).toEqual([
      'POST /api/app/artifacts/image/tags c',
      'POST /api/app/artifacts/image/tags d',
    ])
    expect(second.result.exitCode, second.result.log).toBe(0)
    for (const tag of tags) expect(world.harbor.tag(repository, tag), tag).toBe(world.single.digest)
    expect(second.result.outputs['tags']?.split('\n').toSorted()).toEqual(tags)
  })
})
