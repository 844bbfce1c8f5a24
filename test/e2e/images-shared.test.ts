/** One image for several repositories: Harbor has one report of it, and every push scans it again. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ shareReports: true })
})
afterAll(async () => {
  await world.close()
})

it.each(Object.keys(FORMS) as Form[])(
  'is judged alike wherever it goes, though its scan is started again all the time (%s)',
  async (form) => {
    const repositories = Array.from({ length: 4 }, () => world.repository())
    world.harbor.scriptScan(/./, [
      { outcome: 'success', findings: makeFindings({ medium: 3 }), pendingMs: 100, runningMs: 150 },
    ])
    const result = await pushAndScan(world, form, {
      inputs: {
        image: undefined,
        images: repositories.map((repository) => `${world.multi.path} => ${repository}`).join('\n'),
        quarantine: 'true',
      },
    })
    expect(result.exitCode, result.log).toBe(0)
    const images = JSON.parse(result.outputs['images'] ?? '[]') as { verdict: string; medium: number }[]
    expect(images.map(({ verdict, medium }) => [verdict, medium])).toEqual(Array(4).fill(['passed', 3]))
    for (const repository of repositories) expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
  },
)

it.each(Object.keys(FORMS) as Form[])('has an SBOM of its own for each repository (%s)', async (form) => {
  const repositories = [world.repository(), world.repository()]
  const result = await pushAndScan(world, form, {
    inputs: {
      image: undefined,
      images: repositories.map((repository) => `${world.single.path} => ${repository}`).join('\n'),
      'fail-on': 'never',
      sbom: 'true',
    },
  })
  expect(result.exitCode, result.log).toBe(0)
  const sboms = JSON.parse(result.outputs['sboms'] ?? '[]') as { reference: string; path: string }[]
  expect(sboms.map(({ reference }) => repositories.findIndex((name) => reference.includes(name)))).toEqual([
    0, 1,
  ])
  expect(new Set(sboms.map(({ path }) => path)).size).toBe(2)
})
