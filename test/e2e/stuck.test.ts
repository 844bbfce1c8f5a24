/** A scan that hangs, as on a fresh Harbor, and a scanner that is off and may not be asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { calls, repositoryPath } from './request-log.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** Everything that changed something in a repository, in order; other runs go on beside it. */
function changesIn(repository: string): string[] {
  const references = world.harbor.artifact(repository, world.multi.digest)?.['references'] as {
    readonly child_digest: string
    readonly platform: { readonly architecture: string }
  }[]
  const digestsOf = (isStuck: boolean) =>
    references
      .filter(({ platform }) => (platform.architecture === 'arm64') === isStuck)
      .map(({ child_digest }) => child_digest)
  const places = [repositoryPath(repository), `/v2/${repository}/`]
  const requests = world.harbor.requests.filter(({ path }) => places.some((place) => path.startsWith(place)))
  return calls(
    { requests },
    {
      since: 0,
      show: 'changes',
      repositories: { app: repository },
      digests: { index: world.multi.digest, stuck: digestsOf(true), other: digestsOf(false) },
    },
  )
}

function errorOf(result: ActResult): string {
  return result.annotations.find(({ level }) => level === 'error')?.message ?? ''
}

describe.concurrent.each(EVERY_FORM)('a child that hangs while its siblings are done (%s)', (form) => {
  it('is stopped and started again, it alone, and the image gets its tag', async () => {
    const repository = world.repository()
    const clean = { outcome: 'success', findings: [], reportedSeconds: 1 } as const
    world.harbor.scriptScan(repository, [clean])
    world.harbor.scriptScan(repository, [{ outcome: 'never' }, clean], 'linux/arm64')
    const result = await pushAndScan(world, form, {
      inputs: { repository, image: world.multi.path, quarantine: 'true', 'scan-timeout': '3m' },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toMatch(
      /linux\/arm64: stuck in Running: no progress for .*; stopping it to start it again/,
    )
    const changes = changesIn(repository)
    expect(changes.filter((line) => line.includes('/v2/')).toSorted()).toEqual([
      'PUT /v2/app/blobs x 13',
      'PUT /v2/app/manifests/index',
      'PUT /v2/app/manifests/other x 5',
      'PUT /v2/app/manifests/stuck',
    ])
    expect(changes.filter((line) => line.includes('/api/'))).toEqual([
      'POST /api/app/artifacts/stuck/scan/stop vulnerability',
      'POST /api/app/artifacts/stuck/scan vulnerability',
      'POST /api/app/artifacts/index/tags v1',
    ])
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
  })
})

describe.each(EVERY_FORM)('a scanner that cannot scan (%s)', (form) => {
  it('without the right to ask for it the scan itself reports it', async () => {
    const robot = world.harbor.addRobot({
      project: 'library',
      name: `no-scanner-${form}`,
      access: [
        ...['repository:push', 'repository:pull', 'artifact:read'],
        ...['artifact-addition:read', 'scan:create'],
      ],
    })
    world.harbor.setScanner('disabled')
    const result = await pushAndScan(world, form, {
      robot,
      inputs: { repository: world.repository() },
    }).finally(() => world.harbor.setScanner('healthy'))
    expect(result.outputs['verdict']).toBe('undecided')
    expect(errorOf(result)).toContain('scanner Trivy is deactivated')
  })
})
