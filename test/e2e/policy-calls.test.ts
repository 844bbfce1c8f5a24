/**
 * What a run asks of a project that prevents vulnerable images, call by call: never for the manifest of an image that
 * the policy hides, since crane alone stumbles over the 412 to it. Both forms, with quarantine and without.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ScanOutcome } from '../sandbox/harbor/index.ts'
import { FORMS, type Form } from '../support/act.ts'
import { calls } from './request-log.ts'
import { LOGIN, PUSH_ON_OLD, SCAN, SCAN_IS_OVER } from './usual-calls.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const PROJECT = 'guarded'
const EVERY_FORM = Object.keys(FORMS) as Form[]
/** Harbor hides it, and `fail-on: never` accepts it. */
const BLOCKED: ScanOutcome = { outcome: 'success', findings: makeFindings({ critical: 1 }) }
/** Pending until the first look of the wait: each run takes the same course. */
const CLEAN: ScanOutcome = { outcome: 'success', findings: [], pendingReads: 1, runningMs: 0 }

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

const inProject = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace('/projects/library', `/projects/${PROJECT}`))

/** Without quarantine the tags go on before the scan, with it after the verdict and a second look at them. */
function expected(
  quarantine: string,
  parts: { readonly scan: readonly string[]; readonly looks: readonly string[]; readonly tagging: string },
): string[] {
  const { scan, looks, tagging } = parts
  return quarantine === 'true' ? [...inProject(scan), ...looks, tagging] : [tagging, ...inProject(scan)]
}

const CASES = EVERY_FORM.flatMap((form) => ['false', 'true'].map((quarantine) => ({ form, quarantine })))

describe.each(CASES)(
  'the calls under the policy ($form, quarantine: $quarantine)',
  ({ form, quarantine }) => {
    async function run(repository: string, inputs: Readonly<Record<string, string>>): Promise<string[]> {
      const since = world.harbor.requests.length
      const result = await pushAndScan(world, form, {
        robot,
        inputs: { repository, quarantine, 'fail-on': 'never', ...inputs },
      })
      expect(result.exitCode, result.log).toBe(0)
      return calls(world.harbor, {
        since,
        repositories: { app: repository },
        digests: { image: world.single.digest, old: old.digest },
      })
    }

    function repositoryWith(outcome: ScanOutcome): string {
      repositories += 1
      const repository = `${PROJECT}/team/app-${repositories}`
      world.harbor.scriptScan(repository, [outcome])
      return repository
    }

    it('a tag is moved off a hidden image with one PUT and no look at /v2/', async () => {
      const repository = repositoryWith({ outcome: 'never' })
      await pushAndScan(world, 'root', {
        robot,
        inputs: { repository, image: old.directory, tags: 'latest', scan: 'never' },
      })
      world.harbor.scriptScan(repository, [CLEAN])
      expect(await run(repository, { tags: 'latest' })).toEqual([
        ...inProject(LOGIN),
        'GET /api/app/artifacts/image -> 404',
        'GET /api/app/artifacts/latest',
        ...PUSH_ON_OLD,
        ...expected(quarantine, {
          scan: SCAN,
          looks: ['GET /api/app/artifacts/latest'],
          tagging: 'PUT /v2/app/manifests/latest',
        }),
      ])
      expect(world.harbor.tag(repository, 'latest')).toBe(world.single.digest)
    })

    it('a digest that is there and hidden is not sent again: the same tag is nothing, a new one is one call', async () => {
      const repository = repositoryWith(BLOCKED)
      await run(repository, { tags: 'v1' })
      expect(await run(repository, { tags: 'v1' })).toEqual([
        ...inProject(LOGIN),
        'GET /api/app/artifacts/image',
        'GET /api/app/artifacts/v1',
        ...inProject(SCAN_IS_OVER),
      ])
      const added = await run(repository, { tags: 'v1,v2' })
      expect(added.slice(0, LOGIN.length + 3)).toEqual([
        ...inProject(LOGIN),
        'GET /api/app/artifacts/image',
        'GET /api/app/artifacts/v1',
        'GET /api/app/artifacts/v2 -> 404',
      ])
      const writes = added.slice(LOGIN.length + 3).filter((line) => !line.startsWith('GET /api/'))
      expect(writes).toEqual([
        quarantine === 'true' ? 'POST /api/app/artifacts/image/tags v2' : 'PUT /v2/app/manifests/v2',
      ])
      expect(world.harbor.tag(repository, 'v2')).toBe(world.single.digest)
    })
  },
)
