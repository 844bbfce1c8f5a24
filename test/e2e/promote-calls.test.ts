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

describe('the calls of a promotion', () => {
  it('to another project: a copy inside of Harbor by digest, then the tags; again: reads alone', async () => {
    const staged = await staging.stage([CLEAN])
    const { target, result, asked } = await promote(staged, { tags: '1.2.3,latest' })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'GET /api/there/artifacts/1.2.3 -> 404',
      'GET /api/there/artifacts/latest -> 404',
      'GET /api/there/artifacts/image -> 404',
      'POST /api/there/artifacts?from=app@image',
      'POST /api/there/artifacts/image/tags 1.2.3',
      'POST /api/there/artifacts/image/tags latest',
    ])
    const again = await promote(staged, { tags: '1.2.3,latest', target })
    expect(again.result.exitCode, again.result.log).toBe(0)
    expect(again.asked).toEqual([
      'GET /api/there/artifacts/1.2.3',
      'GET /api/there/artifacts/latest',
      'GET /api/there/artifacts/image',
    ])
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
      'POST /api/there/artifacts?from=app@image',
      'GET /v2/there/manifests/image',
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
  const COPY = ['artifact:read', 'artifact:create']
  const PUSH = ['repository:push', 'repository:pull']

  it.each([
    ['tag: create', ['tag:create'], ['POST /api/there/artifacts/image/tags 1']],
    [
      'push and pull instead of tag: create',
      PUSH,
      [
        'POST /api/there/artifacts/image/tags 1 -> 403',
        'GET /v2/there/manifests/image',
        'PUT /v2/there/manifests/1',
      ],
    ],
  ] as const)('are those of the copy and %s', async (_, rights, tagging) => {
    const staged = await staging.stage([CLEAN])
    const { target, result, asked } = await promote(staged, { tags: '1', access: [...COPY, ...rights] })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked.slice(3)).toEqual(tagging)
    expect(staging.world.harbor.tag(target, '1')).toBe(staging.world.single.digest)
  })

  it.each([
    ['artifact: read', ['artifact:create', 'tag:create'], /needs artifact: read on the project/],
    ['artifact: create', ['artifact:read', 'tag:create'], /needs artifact: create on the project/],
    ['tag: create', COPY, /lacks repository: push and repository: pull .*tag: create/],
    ['repository: push', [...COPY, 'repository:pull'], /lacks repository: push .*tag: create/],
    ['repository: pull', [...COPY, 'repository:push'], /repository: pull .*tag: create/],
  ] as const)('without %s it is named in the one error, and no tag is set', async (_, access, message) => {
    const staged = await staging.stage([CLEAN])
    const { target, result } = await promote(staged, { tags: '1', access })
    expect(result.exitCode).not.toBe(0)
    expect(errorOf(result)).toMatch(message)
    expect(staging.world.harbor.tag(target, '1')).toBeUndefined()
  })
})
