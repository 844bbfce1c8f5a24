/** Several images of one repository, compared with a tag that one of them takes. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

it.each(
  (Object.keys(FORMS) as Form[]).flatMap((form) => [
    { form, before: 'an older image' },
    { form, before: 'nothing' },
  ]),
)(
  'are compared with what it was on before the run, $before, whichever comes first ($form)',
  async ({ form, before }) => {
    const repository = world.repository()
    const layout = async (name: string): Promise<string> => {
      const directory = join(world.directory, `${name}-${form}-${before}`)
      await makeImage({ directory, platforms: ['linux/amd64'], version: name })
      return directory
    }
    const [older, debug] = [await layout('older'), await layout('debug')]
    const common = { image: undefined, tags: undefined }
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    if (before !== 'nothing') {
      await pushAndScan(world, form, { inputs: { ...common, images: `${older} => ${repository}:latest` } })
    }
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
    const result = await pushAndScan(world, form, {
      inputs: {
        ...common,
        images: `${world.single.path} => ${repository}:latest\n${debug} => ${repository}:debug`,
        'max-parallel': '1',
        'compare-to': 'latest',
      },
    })
    const images = JSON.parse(result.outputs['images'] ?? '[]') as { tags: string[]; verdict: string }[]
    expect(images.map(({ tags, verdict }) => [...tags, verdict])).toEqual([
      ['latest', 'failed'],
      ['debug', 'failed'],
    ])
  },
)
