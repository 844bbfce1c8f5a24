/** No tag but those asked for is touched: every tag of every repository, before and after each action, in both forms. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { artifactPath, call, image, push } from '../contract/client.ts'
import { readIndexJson, writeIndexJson } from '../images/index.ts'
import type { ScanOutcome } from '../sandbox/harbor/index.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { BAD, CLEAN, createStaging, type Staging } from './staging.ts'
import { changedTags, fetchTags } from './tag-snapshot.ts'
import { PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

/** The judged image has these besides; elsewhere other images have them. */
const EXTRA_TAGS = ['latest', 'pr-12']

let staging: Staging
let world: World
/** What the repositories hold before anything happens. */
const old = image('old')

beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  world.harbor.addImmutableRule({ project: PROJECT, repository: '**', tag: 'release-*' })
})
afterAll(async () => {
  await world.close()
})

/** A repository with an old image under tags that a run may meet. */
async function seed(repository: string, tags: readonly string[] = ['old', ...EXTRA_TAGS]): Promise<string> {
  for (const tag of tags) await push(world.harbor, { repository, image: old, tag, as: staging.robot })
  return repository
}

async function putTags(repository: string, digest: string, tags: readonly string[]): Promise<void> {
  for (const name of tags) {
    const answer = await call(world.harbor, `${artifactPath(repository, digest)}/tags`, {
      method: 'POST',
      as: staging.robot,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    })
    expect(answer.status, answer.text).toBe(201)
  }
}

interface Judged {
  readonly repository: string
  readonly reportFile: string
  readonly digest: string
}

/** An image with a report about it, and with tags that no run asked for; neighbours share its digest. */
async function judge(outcome: ScanOutcome): Promise<Judged> {
  const { digest, path } = world.multi
  const { repository, reportFile } = await staging.stage([outcome], { image: path })
  for (const neighbour of [`${repository}-neighbour`, `prod/${repository}-neighbour`]) {
    const copies = artifactPath(neighbour, '').slice(0, -1)
    const copied = await call(world.harbor, `${copies}?from=${repository}@${digest}`, {
      method: 'POST',
      as: staging.robot,
    })
    expect(copied.status, copied.text).toBe(201)
    await putTags(neighbour, digest, ['mine', 'latest'])
  }
  await putTags(repository, digest, EXTRA_TAGS)
  return { repository, reportFile, digest }
}

/** What became of the tags of the whole Harbor: `from -> to` by name, `-` for no tag. */
async function changesOf(work: () => Promise<ActResult>): Promise<{
  readonly result: ActResult
  readonly changes: Readonly<Record<string, string>>
}> {
  const before = await fetchTags(world.harbor)
  const result = await work()
  const changes = changedTags(before, await fetchTags(world.harbor))
  const nameOf = (digest: string | undefined): string =>
    digest === undefined ? '-' : (NAMES[digest] ?? digest)
  const NAMES: Readonly<Record<string, string>> = {
    [old.digest]: 'old',
    [world.single.digest]: 'single',
    [world.multi.digest]: 'multi',
  }
  return {
    result,
    changes: Object.fromEntries(
      Object.entries(changes).map(([name, { from, to }]) => [name, `${nameOf(from)} -> ${nameOf(to)}`]),
    ),
  }
}

describe.each(EVERY_FORM)('push-and-scan (%s)', (form) => {
  const run = (inputs: Readonly<Record<string, string | undefined>>) => pushAndScan(world, form, { inputs })

  interface Case {
    readonly inputs: Readonly<Record<string, string>>
    readonly outcome: ScanOutcome
    readonly exitCode: number
    /** By tag of the repository. */
    readonly changes: Readonly<Record<string, string>>
    /** Those of the output. */
    readonly tags: readonly string[]
  }

  const CASES: Readonly<Record<string, Case>> = {
    'a plain push': {
      inputs: { tags: 'v1' },
      outcome: CLEAN,
      exitCode: 0,
      changes: { v1: '- -> single' },
      tags: ['v1'],
    },
    'a plain push of a failed image that moves one of three tags': {
      inputs: { tags: 'v1,latest' },
      outcome: BAD,
      exitCode: 1,
      changes: { v1: '- -> single', latest: 'old -> single' },
      tags: ['v1', 'latest'],
    },
    'a plain push without a tag': {
      inputs: { tags: '' },
      outcome: CLEAN,
      exitCode: 0,
      changes: {},
      tags: [],
    },
    'quarantine, passed': {
      inputs: { tags: 'v1,latest', quarantine: 'true' },
      outcome: CLEAN,
      exitCode: 0,
      changes: { v1: '- -> single', latest: 'old -> single' },
      tags: ['v1', 'latest'],
    },
    'quarantine, failed': {
      inputs: { tags: 'v1,latest', quarantine: 'true' },
      outcome: BAD,
      exitCode: 1,
      changes: {},
      tags: [],
    },
    'quarantine, undecided': {
      inputs: { tags: 'v1,latest', quarantine: 'true', 'scan-retries': '0' },
      outcome: { outcome: 'error' },
      exitCode: 1,
      changes: {},
      tags: [],
    },
    'on-failure: delete': {
      inputs: { tags: 'd1,latest', quarantine: 'true', 'on-failure': 'delete' },
      outcome: BAD,
      exitCode: 1,
      changes: {},
      tags: [],
    },
    'an immutable tag in the way of one of two': {
      inputs: { tags: 'v1,release-1', quarantine: 'true' },
      outcome: CLEAN,
      exitCode: 1,
      changes: {},
      tags: [],
    },
  }

  it.each(Object.entries(CASES))('%s', async (_, { inputs, outcome, exitCode, changes, tags }) => {
    const repository = await seed(world.repository(), ['old', 'release-1', ...EXTRA_TAGS])
    world.harbor.scriptScan(repository, [outcome])
    const { result, changes: found } = await changesOf(() => run({ repository, ...inputs }))
    expect(result.exitCode, result.log).toBe(exitCode)
    expect(found).toEqual(
      Object.fromEntries(Object.entries(changes).map(([tag, change]) => [`${repository}:${tag}`, change])),
    )
    expect(result.outputs['tags'] ?? '').toBe(tags.join('\n'))
    // What is reported as the image's tags is on it, and nothing else is.
    const shown = /Tags {5}(.*)/.exec(result.log)?.[1]
    if (shown !== undefined) expect(shown.trim()).toBe(tags.join(', ') || 'none')
  })

  it('a layout that has names of its own', async () => {
    const repository = await seed(world.repository())
    world.harbor.scriptScan(repository, [CLEAN])
    const directory = join(world.directory, `named-${form}`)
    await cp(world.single.path, directory, { recursive: true })
    const annotations = {
      'org.opencontainers.image.ref.name': 'latest',
      'io.containerd.image.name': `${world.harbor.host}/${repository}:pr-12`,
    }
    await writeIndexJson(
      directory,
      readIndexJson(directory).map((entry) => ({ ...entry, annotations })),
    )
    const { result, changes } = await changesOf(() => run({ repository, image: directory, tags: 'v1' }))
    expect(result.exitCode, result.log).toBe(0)
    expect(changes).toEqual({ [`${repository}:v1`]: '- -> single' })
  })

  it('on-failure: delete of a digest that others gave a tag', async () => {
    const { repository, digest } = await judge(BAD)
    const { result, changes } = await changesOf(() =>
      run({
        repository,
        image: world.multi.path,
        tags: 'd1',
        quarantine: 'true',
        'on-failure': 'delete',
        scan: 'always',
      }),
    )
    expect(result.exitCode).toBe(1)
    expect(changes).toEqual({})
    expect(world.harbor.artifact(repository, digest)).toBeDefined()
    expect(result.log).toContain('was not deleted, because it has the tags')
  })

  it('on-failure: delete of an index, while one of its platforms is about to get a tag of its own', async () => {
    const repository = await seed(world.repository())
    world.harbor.scriptScan(repository, [CLEAN])
    world.harbor.scriptScan(repository, [BAD], 'linux/arm64')
    // The tag of the platform comes late.
    const { path } = world.multi
    world.harbor.addFault({ method: 'POST', path: /artifacts\/[^/]+\/tags$/, status: 503, times: 3 })
    const images = [
      { image: path, repository, tags: ['v1'] },
      { image: path, repository, tags: ['amd64'], platform: 'linux/amd64' },
    ]
    const { result, changes } = await changesOf(() =>
      run({
        image: undefined,
        tags: undefined,
        images: JSON.stringify(images),
        quarantine: 'true',
        'on-failure': 'delete',
      }),
    )
    world.harbor.clearFaults()
    // The one platform of the single image is the first of the index.
    expect(changes).toEqual({ [`${repository}:amd64`]: '- -> single' })
    expect(world.harbor.artifact(repository, world.multi.digest)).toBeUndefined()
    expect(result.exitCode).toBe(1)
  })

  it('several images: one passed, one failed, one with an immutable tag in its way', async () => {
    const [good, bad] = [await seed(world.repository()), await seed(world.repository())]
    const refused = await seed(world.repository(), ['release-1'])
    world.harbor.scriptScan(good, [CLEAN])
    world.harbor.scriptScan(bad, [BAD])
    const images = [
      { image: world.single.path, repository: good, tags: ['v1', 'latest'] },
      { image: world.multi.path, repository: bad, tags: ['v1', 'latest'] },
      { image: world.single.path, repository: refused, tags: ['v1', 'release-1'] },
    ]
    const { result, changes } = await changesOf(() =>
      run({
        image: undefined,
        tags: undefined,
        images: JSON.stringify(images),
        quarantine: 'true',
        'on-failure': 'delete',
      }),
    )
    expect(result.exitCode).toBe(1)
    expect(changes).toEqual({ [`${good}:v1`]: '- -> single', [`${good}:latest`]: 'old -> single' })
    const outputs = JSON.parse(result.outputs['images'] ?? '[]') as { readonly tags: readonly string[] }[]
    expect(outputs.map(({ tags }) => tags)).toEqual([['v1', 'latest'], [], []])
  })
})

describe('a promotion', () => {
  let judged: Judged
  beforeAll(async () => {
    judged = await judge(CLEAN)
    for (const repository of [`${judged.repository}-besides`, `prod/${judged.repository}`]) {
      await seed(repository)
    }
  })

  it.each([
    ['in its repository', (source: string) => source, '-'],
    ['to another repository of the project', (source: string) => `${source}-besides`, 'old'],
    ['to another project', (source: string) => `prod/${source}`, 'old'],
    ['to a repository that is not there yet', (source: string) => `prod/${source}-new`, '-'],
  ] as const)('%s; and again', async (_, place, before) => {
    const repository = place(judged.repository)
    const promote = () => staging.promote({ repository, tags: '1.2.3,old', 'report-file': judged.reportFile })
    const { result, changes } = await changesOf(promote)
    expect(result.exitCode, result.log).toBe(0)
    expect(changes).toEqual({
      [`${repository}:1.2.3`]: '- -> multi',
      [`${repository}:old`]: `${before} -> multi`,
    })
    expect(result.outputs['tags']?.split('\n')).toEqual(expect.arrayContaining(['1.2.3', 'old']))
    const again = await changesOf(promote)
    expect(again.result.exitCode, again.result.log).toBe(0)
    expect(again.changes).toEqual({})
  })

  it('of a failed image, also with on-failure: delete', async () => {
    const { repository, reportFile } = await judge(BAD)
    for (const [target, onFailure] of [
      [repository, 'delete'],
      [`prod/${repository}`, 'keep'],
    ] as const) {
      const { result, changes } = await changesOf(() =>
        staging.promote({
          repository: target,
          tags: '1.2.3,latest',
          'report-file': reportFile,
          'on-failure': onFailure,
        }),
      )
      expect(result.exitCode).toBe(1)
      expect(changes).toEqual({})
    }
  })
})

describe('an action that has nothing to do with tags', () => {
  let judged: Judged
  beforeAll(async () => {
    judged = await judge(CLEAN)
  })

  it.each([
    ['login', ({ repository }: Judged) => ({ repository })],
    [
      'await-scan',
      ({ repository, digest }: Judged) => ({ repository, digest, scan: 'always', tags: 'latest,other' }),
    ],
    [
      'recheck-images',
      ({ repository }: Judged) => ({ 'tagged-images': `${repository}:latest\n${repository}:pr-12` }),
    ],
    ['save-sbom', ({ repository, digest }: Judged) => ({ repository, digest })],
    ['report', ({ reportFile }: Judged) => ({ 'report-file': reportFile })],
  ] as const)('%s', async (action, inputs) => {
    const step = {
      id: 'it',
      uses: useOf(`actions/${action}`),
      with: { ...(action === 'report' ? {} : staging.connection()), ...inputs(judged) },
    }
    const { result, changes } = await changesOf(() =>
      world.act.run({
        workflow: workflowOf([step]),
        secrets: { HARBOR_TOKEN: staging.robot.secret },
        hasLogin: action === 'login',
      }),
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(changes).toEqual({})
  })
})
