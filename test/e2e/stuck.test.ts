/** A scan that hangs, as on a fresh Harbor, and a scanner that is not there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** Scans asked for and stopped in a repository, in order, by the platform they are of. */
function scanCalls(repository: string): string[] {
  const path = encodeURIComponent(encodeURIComponent(repository.split('/').slice(1).join('/')))
  const references = world.harbor.artifact(repository, world.multi.digest)?.['references'] as {
    readonly child_digest: string
    readonly platform: { readonly architecture: string }
  }[]
  return world.harbor.requests
    .filter(({ method, path: asked }) => method === 'POST' && asked.includes(`/${path}/artifacts/`))
    .map(({ path: asked }) => /artifacts\/([^/]+)\/(scan.*)$/.exec(asked) ?? [])
    .filter(([, digest]) => digest !== undefined && !digest.includes('sha256:000000'))
    .map(([, digest, call]) => {
      const child = references.find(({ child_digest }) => child_digest === digest)
      return `${call} ${child?.platform.architecture}`
    })
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
    expect(scanCalls(repository)).toEqual(['scan/stop arm64', 'scan arm64'])
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
  })
})

describe.each(EVERY_FORM)('a scanner that cannot scan (%s)', (form) => {
  it.each([
    ['missing', /Harbor has no scanner for project "library"/],
    ['disabled', /the scanner "Trivy" of project "library" is disabled/],
  ] as const)('because it is %s is told at once', async (condition, message) => {
    const repository = world.repository()
    world.harbor.setScanner(condition)
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, { inputs: { repository } }).finally(() =>
      world.harbor.setScanner('healthy'),
    )
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs['verdict']).toBe('undecided')
    expect(errorOf(result)).toMatch(message)
    const scans = world.harbor.requests
      .slice(mark)
      .filter(({ path, status }) => path.endsWith('/scan') && status !== 404)
    expect(scans).toEqual([])
  })

  it('without the right to ask for it the scan itself tells', async () => {
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
