/** Harbor restarts, is full, is in the way: what passes by is waited for, what stays is explained at once. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeSyntheticImage } from '../images/index.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
  world.harbor.addProject({ name: 'small', autoScan: true, quotaBytes: 1000 })
  world.harbor.addImmutableRule({ project: PROJECT, repository: '**', tag: 'release-*' })
})
afterEach(() => {
  world.harbor.clearFaults()
})
afterAll(async () => {
  await world.close()
})

function errorOf(result: ActResult): string {
  return result.annotations.find(({ level }) => level === 'error')?.message ?? ''
}

describe.each(EVERY_FORM)('%s', (form) => {
  it('says for every blob how large it is and how fast it went', async () => {
    const directory = join(world.directory, `large-${form}`)
    const image = await makeSyntheticImage({ directory, layers: 6, layerBytes: 4_000_000, seed: form })
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const result = await pushAndScan(world, form, { inputs: { repository, image: directory } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(image.digest)
    const sent = result.log.match(
      /sha256:[0-9a-f]{12} {2}[\d.]+ k?M?B sent, [\d.]+ [kM]?B\/s \(blob \d of 7\)/g,
    )
    expect(sent).toHaveLength(7)
    expect(result.log).toMatch(/Pushed 24\.0 MB in /)
  })

  it('waits for a Harbor that restarts in the middle', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [], runningMs: 1500 }])
    // NGINX answers while core is away: at the login, at the tag, and while the scan is waited for.
    world.harbor.addFault({
      path: /\/service\/token/,
      status: 502,
      body: '<html>502 Bad Gateway</html>',
      times: 2,
    })
    world.harbor.addFault({ method: 'GET', path: /\/artifacts\/sha256:(?!0{64})/, status: 503, times: 3 })
    world.harbor.addFault({ method: 'PUT', path: /\/v2\/.*\/manifests\/v1/, reset: true, times: 1 })
    const result = await pushAndScan(world, form, { inputs: { repository } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it('finds an immutable tag before it sends anything', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const first = await pushAndScan(world, form, { inputs: { repository, tags: 'release-1' } })
    expect(first.exitCode, first.log).toBe(0)
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, {
      inputs: { repository, tags: 'release-1', image: world.multi.path },
    })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain('release-1')
    expect(errorOf(result)).toContain('immutability rule')
    const writes = world.harbor.requests
      .slice(mark)
      .filter(({ method, path }) => path.startsWith('/v2/') && !['GET', 'HEAD'].includes(method))
    expect(writes).toEqual([])
    expect(world.harbor.tag(repository, 'release-1')).toBe(world.single.digest)

    // The same image under the same immutable tag is what is there already.
    const again = await pushAndScan(world, form, { inputs: { repository, tags: 'release-1' } })
    expect(again.exitCode, again.log).toBe(0)
  })

  it('distinguishes a full project from a proxy that limits the size', async () => {
    const robot = world.harbor.addRobot({ project: 'small', name: `robot-${form}`, access: 'full' })
    const full = await pushAndScan(world, form, { robot, inputs: { repository: `small/${form}` } })
    expect(full.exitCode).toBe(1)
    expect(errorOf(full)).toContain("the project's storage quota is used up")

    world.harbor.addFault({
      method: 'PATCH',
      path: /\/blobs\/uploads\//,
      status: 413,
      body: '<html><h1>413 Request Entity Too Large</h1></html>',
      contentType: 'text/html',
    })
    const limited = await pushAndScan(world, form, { inputs: { repository: world.repository() } })
    expect(limited.exitCode).toBe(1)
    expect(errorOf(limited)).toContain('nginx.org/client-max-body-size')
  })
})
