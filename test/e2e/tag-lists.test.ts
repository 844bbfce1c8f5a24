/** No tag but those asked for is touched: every tag of every repository, before and after each action, in both forms. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { artifactPath, call } from '../contract/client.ts'
import { makeImage } from '../images/index.ts'
import { type ActResult, FORMS, type Form, workflowOf } from '../support/act.ts'
import { BAD, CLEAN, createStaging, type Staging } from './staging.ts'
import { changedTags, fetchTags, type Tags } from './tag-snapshot.ts'
import { pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

/** The judged image has these besides; in the target others have them. */
const EXTRA_TAGS = ['pr-12', 'latest']

let staging: Staging
let world: World
/** In the targets before anything is promoted there. */
let old: { readonly directory: string; readonly digest: string }
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  const directory = join(world.directory, 'old')
  old = await makeImage({ directory, platforms: ['linux/amd64'], version: '0.9.0' })
})
afterAll(async () => {
  await world.close()
})

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

interface Scene {
  /** Where an image was judged that has more tags than any run asked for. */
  readonly source: string
  readonly reportFile: string
  readonly digest: string
  /** The same project, and another: both have other images under the same tags, and the platforms of this one. */
  readonly besides: string
  readonly target: string
  /** Has nothing yet but the old image, under `latest` and `old`. */
  readonly pushed: string
}

let scenes = 0
async function createScene(script = CLEAN): Promise<Scene> {
  scenes += 1
  const source = world.repository()
  const [besides, target, pushed] = [`${source}-besides`, `prod/target-${scenes}`, `${source}-pushed`]
  const { digest, path } = world.multi
  const { reportFile } = await staging.stage([script], { repository: source, image: path })
  await putTags(source, digest, EXTRA_TAGS)
  for (const repository of [besides, target]) {
    await staging.stage([CLEAN], { repository, image: old.directory, tags: [...EXTRA_TAGS, 'old'].join(',') })
  }
  await staging.stage([CLEAN], { repository: pushed, image: old.directory, tags: 'latest,old' })
  // Neighbours that share the digest.
  for (const repository of [`${source}-neighbour`, `${target}-neighbour`]) {
    await staging.stage([CLEAN], { repository, image: path, tags: 'mine,latest' })
  }
  return { source, reportFile, digest, besides, target, pushed }
}

async function changesOf(work: () => Promise<ActResult>): Promise<{
  readonly result: ActResult
  readonly changes: ReturnType<typeof changedTags>
  readonly after: Tags
}> {
  const before = await fetchTags(world.harbor)
  const result = await work()
  const after = await fetchTags(world.harbor)
  return { result, changes: changedTags(before, after), after }
}

describe('a promotion touches the tags that were asked for, and no other,', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await createScene()
  })

  it.each([
    ['in its repository', (of: Scene) => of.source],
    ['to another repository of the project', (of: Scene) => of.besides],
    ['to another project', (of: Scene) => of.target],
    ['to another project, into a repository that is not there yet', (of: Scene) => `${of.target}-new`],
  ] as const)('%s; and again none', async (_, place) => {
    const repository = place(scene)
    const promote = () => staging.promote({ repository, tags: '1.2.3\nold', 'report-file': scene.reportFile })
    const { result, changes } = await changesOf(promote)
    expect(result.exitCode, result.log).toBe(0)
    const { digest } = scene
    const hasOld = repository === scene.besides || repository === scene.target
    expect(changes).toEqual({
      [`${repository}:1.2.3`]: { from: undefined, to: digest },
      [`${repository}:old`]: { from: hasOld ? old.digest : undefined, to: digest },
    })
    expect(result.outputs['tags']?.split('\n')).toEqual(expect.arrayContaining(['1.2.3', 'old']))
    const again = await changesOf(promote)
    expect(again.result.exitCode, again.result.log).toBe(0)
    expect(again.changes).toEqual({})
  })
})
