/** What a promotion asks of Harbor, call by call, and what it says when a right is missing. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { calls } from './request-log.ts'
import { BAD, CLEAN, createStaging, errorOf, type Staging } from './staging.ts'
import { watchTag } from './tag-watch.ts'

let staging: Staging
let targets = 0
beforeAll(async () => {
  staging = await createStaging()
})
afterAll(async () => {
  await staging.world.close()
})

/** Promotes what is staged, with all calls; `home` leaves it in its repository. */
async function promote(
  staged: { readonly repository: string; readonly reportFile: string },
  options: {
    readonly tags: string
    readonly target?: string
    readonly access?: readonly string[]
  },
) {
  const { world } = staging
  targets += 1
  const target = options.target ?? `prod/app-${targets}`
  const since = world.harbor.requests.length
  const as =
    options.access === undefined
      ? staging.robot
      : world.harbor.addRobot({ name: `promoter-${targets}`, access: options.access })
  const result = await staging.promote(
    { repository: target, tags: options.tags, 'report-file': staged.reportFile },
    { as },
  )
  const asked = calls(world.harbor, {
    since,
    repositories: { app: staged.repository, there: target },
    digests: { image: world.single.digest },
  })
  return { target, result, asked }
}

/** May the robot read here and write there? Then the image without a tag, and what refers to it. */
const BRING: readonly string[] = [
  'GET /service/token',
  'GET /v2/app/manifests/image',
  'POST /v2/there/blobs x 3',
  'PUT /v2/there/manifests/image',
  'GET /v2/app/referrers/image',
]

describe('the calls of a promotion', () => {
  it('to another project: blobs linked, the manifest by digest, then the tags; again: reads alone', async () => {
    const staged = await staging.stage([CLEAN])
    const { target, result, asked } = await promote(staged, { tags: '1.2.3,latest' })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'GET /api/there/artifacts/1.2.3 -> 404',
      'GET /api/there/artifacts/latest -> 404',
      'GET /api/there/artifacts/image -> 404',
      ...BRING,
      'POST /api/there/artifacts/image/tags 1.2.3',
      'POST /api/there/artifacts/image/tags latest',
    ])
    const again = await promote(staged, { tags: '1.2.3,latest', target })
    expect(again.result.exitCode, again.result.log).toBe(0)
    expect(again.asked).toEqual(['GET /api/there/artifacts/1.2.3', 'GET /api/there/artifacts/latest'])
  })

  it('that moves a tag: one PUT, and no moment without the tag', async () => {
    const { world } = staging
    const directory = join(world.directory, 'old')
    const old = await makeImage({ directory, platforms: ['linux/amd64'], version: '0.9.0' })
    const target = 'prod/moved'
    await staging.stage([CLEAN], { repository: target, image: directory, tags: 'latest' })
    const staged = await staging.stage([CLEAN])
    const watch = watchTag(world, { repository: target, tag: 'latest' })
    const { result, asked } = await promote(staged, { tags: 'latest', target })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'GET /api/there/artifacts/latest',
      'GET /api/there/artifacts/image -> 404',
      ...BRING,
      'PUT /v2/there/manifests/latest',
    ])
    expect(watch.stop().map(({ digest }) => digest)).toEqual([old.digest, world.single.digest])
  })

  it('in the repository of the report: no copy', async () => {
    const staged = await staging.stage([CLEAN])
    const { result, asked } = await promote(staged, { tags: '1', target: staged.repository })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'GET /api/app/artifacts/1 -> 404',
      'GET /api/app/artifacts/image',
      'POST /api/app/artifacts/image/tags 1',
    ])
  })

  it('of a failed image: none', async () => {
    const staged = await staging.stage([BAD])
    const { result, asked } = await promote(staged, { tags: '1' })
    expect(errorOf(result)).toContain('the verdict in the report is failed')
    expect(asked).toEqual([])
  })
})

describe('the rights of a promotion to another project', () => {
  const RIGHTS = ['artifact:read', 'repository:push', 'repository:pull']

  it.each([
    ['with tag: create', ['tag:create'], ['POST /api/there/artifacts/image/tags 1']],
    ['without it', [], ['POST /api/there/artifacts/image/tags 1 -> 403', 'PUT /v2/there/manifests/1']],
  ] as const)('are artifact: read, push and pull, %s', async (_, rights, tagging) => {
    const staged = await staging.stage([CLEAN])
    const { target, result, asked } = await promote(staged, { tags: '1', access: [...RIGHTS, ...rights] })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'GET /api/there/artifacts/1 -> 404',
      'GET /api/there/artifacts/image -> 404',
      ...BRING,
      ...tagging,
    ])
    expect(staging.world.harbor.tag(target, '1')).toBe(staging.world.single.digest)
  })

  it.each([
    ['artifact: read', /needs artifact: read on the project/],
    ['repository: push', /on project "prod" that this run needs:\s+- repository: push \(/],
    ['repository: pull', /"library" that.*- repository: pull.*"prod" that.*- repository: pull/s],
  ] as const)('without %s it is named in the one error, and nothing is written', async (right, message) => {
    const staged = await staging.stage([CLEAN])
    const access = [...RIGHTS, 'tag:create'].filter((other) => other !== right.replace(': ', ':'))
    const { target, result, asked } = await promote(staged, { tags: '1', access })
    expect(result.exitCode).not.toBe(0)
    expect(errorOf(result)).toMatch(message)
    expect(asked.filter((call) => !/^(GET|HEAD) /.test(call))).toEqual([])
    expect(staging.world.harbor.tag(target, '1')).toBeUndefined()
  })
})
