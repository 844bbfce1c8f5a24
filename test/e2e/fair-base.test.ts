/** Bases whose scan is not as good as that of the image, and bases in other repositories. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFinding } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const KNOWN = makeFinding(1, { severity: 'Critical' })
/** Became known after the base was scanned. */
const PUBLISHED = makeFinding(2, { severity: 'Critical' })
const PLATFORM = 'platform'

/** Per form: a base that is old, one that another version of the scanner scanned, one in another project. */
interface Bases {
  readonly old: string
  readonly otherVersion: string
  readonly elsewhere: string
}

let world: World
let olderDigest: string
let reader: World['robot']
const bases = {} as Record<Form, Bases>

beforeAll(async () => {
  world = await createWorld()
  const { harbor } = world
  harbor.addProject({ name: PLATFORM, autoScan: true })
  const read = ['artifact:read', 'artifact-addition:read']
  reader = harbor.addRobot({
    name: 'reader',
    access: [],
    projects: { library: 'full', [PLATFORM]: read },
  })
  const older = join(world.directory, 'older')
  olderDigest = (await makeImage({ directory: older, platforms: ['linux/amd64'], version: '0.9.0' })).digest
  harbor.scriptScan('**', [
    {
      outcome: 'success',
      findings: [KNOWN],
    },
  ])
  for (const form of EVERY_FORM) {
    bases[form] = {
      old: world.repository(),
      otherVersion: world.repository(),
      elsewhere: `${PLATFORM}/base-${form}`,
    }
  }
  const all = EVERY_FORM.flatMap((form) => {
    const { old, otherVersion, elsewhere } = bases[form]
    return [old, otherVersion, elsewhere]
  })
  const pushed = await pushAndScan(world, 'root', {
    robot: harbor.addRobot({ name: 'everywhere', access: 'full' }),
    inputs: {
      image: undefined,
      tags: undefined,
      scan: 'never',
      images: all.map((repository) => `${older} => ${repository}:base`).join('\n'),
    },
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
  for (const form of EVERY_FORM) {
    for (const repository of [bases[form].old, bases[form].elsewhere]) {
      harbor.ageScans(repository, 'base', 48)
    }
  }
  harbor.scriptScan('**', [{ outcome: 'success', findings: [KNOWN, PUBLISHED] }])
  harbor.setScannerVersion('v0.62.0')
})
afterAll(async () => {
  await world.close()
})

/** The scans of bases that were asked for in a repository. */
function scansOf(repository: string): number {
  const name = encodeURIComponent(encodeURIComponent(repository.slice(repository.indexOf('/') + 1)))
  return world.harbor.requests.filter(
    ({ method, path }) => method === 'POST' && path.includes(`/${name}/artifacts/${olderDigest}/scan`),
  ).length
}

it.each(EVERY_FORM)(
  'an old base, and one of another version of the scanner, is scanned again, so that what was published since counts for both (%s)',
  async (form) => {
    const { old, otherVersion } = bases[form]
    const result = await pushAndScan(world, form, {
      inputs: {
        image: undefined,
        tags: undefined,
        images: [old, otherVersion]
          .map((repository) => `${world.single.path} => ${repository}:next`)
          .join('\n'),
        'compare-to': 'base',
      },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', new: '0', critical: '4' })
    expect([scansOf(old), scansOf(otherVersion)]).toEqual([1, 1])
  },
)

it.each(EVERY_FORM)(
  'a base in another project that may only be read excuses what is in it, and not what was published since (%s)',
  async (form) => {
    const { elsewhere } = bases[form]
    const result = await pushAndScan(world, form, {
      robot: reader,
      inputs: { repository: world.repository(), 'compare-to': `${elsewhere}:base` },
    })
    expect(result.exitCode, result.log).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'failed', new: '1', critical: '2' })
    expect(result.log).toContain('longer ago than compare-max-age allows, and it could not be scanned again')
  },
)

it('a base in a project that may not be read is none, and every finding counts', async () => {
  const name = `${bases.root.elsewhere}:base`
  const result = await pushAndScan(world, 'root', {
    inputs: { repository: world.repository(), 'compare-to': name },
  })
  expect(result.exitCode, result.log).toBe(1)
  expect(result.outputs).toMatchObject({ verdict: 'failed', new: '', critical: '2' })
  expect(result.log).toContain(`the robot may not read ${bases.root.elsewhere}: it needs artifact: read`)
})
