/** Upgrades of Harbor's version: the cluster and helm are real, the small chart wears the versions, Harbor is the sandbox. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'
import { createUpgradeWorld, type UpgradeWorld, writesOf } from './upgrade-world.ts'
import { type ClusterWorld, claimUids, errorsOf, HOST } from './world.ts'

let shared: UpgradeWorld
let world: ClusterWorld
let harbor: HarborSandbox
let installed: UpgradeWorld['installed']
let upgrade: UpgradeWorld['upgrade']
beforeAll(async () => {
  shared = await createUpgradeWorld()
  ;({ world, harbor, installed, upgrade } = shared)
})
afterAll(() => shared.close())
beforeEach(() => shared.reset())

const confirm = (word: string) => ({ inputs: { 'confirm-database-upgrade': word } })

describe('an upgrade that moves the database', () => {
  const versions = { from: '2.14.4', to: '2.15.2' } as const

  it('is refused until it is confirmed, says what it does, and is counted', async () => {
    const namespace = await installed('2.14.4')
    const dry = await upgrade(namespace, versions, { inputs: { 'dry-run': 'true' } })
    expect(dry.exitCode, dry.log).toBe(0)
    expect(dry.log).toContain('Without dry-run this upgrade needs a confirmation.')
    expect(dry.log).toContain('"confirm-database-upgrade" to 2.14.4-2.15.2')

    const refused = await upgrade(namespace, versions)
    expect(refused.exitCode).toBe(1)
    expect(writesOf(refused)).toEqual([])
    const text = errorsOf(refused)
    expect(text).toContain(
      'Harbor is upgraded from 2.14.4 to 2.15.2, and its internal database from PostgreSQL 15 to 18.',
    )
    expect(text).toMatch(
      /inside the claim database-data-harbor-database-0 \(1Gi\) with pg_upgrade, which needs as much free space/,
    )
    expect(text).toContain('neither helm rollback nor an older chart reverts that')
    expect(text).toContain('No snapshot: the cluster has no VolumeSnapshots')
    expect(text).toContain(
      'Harbor has 3 projects, 0 repositories, 2 robots; they are counted again after the upgrade.',
    )
    expect(text).toContain('To proceed, set "confirm-database-upgrade" to 2.14.4-2.15.2.')

    const wrong = await upgrade(namespace, versions, confirm('2.14.3-2.15.2'))
    expect(errorsOf(wrong)).toContain('It is "2.14.3-2.15.2", which does not confirm this upgrade')

    const confirmed = confirm('2.14.4-2.15.2')
    const done = await upgrade(namespace, versions, confirmed)
    expect(done.exitCode, done.log).toBe(0)
    expect(done.outputs).toMatchObject({ outcome: 'upgraded', 'harbor-version': '2.15.2', snapshots: '[]' })
    expect(done.log).toContain('After the upgrade Harbor has 3 projects, 0 repositories, 2 robots')
    expect(done.summaries.join('\n')).toContain(
      '| Projects, repositories, robots | 3, 0, 2 before; 3, 0, 2 now |',
    )
    // Once is enough: the same run again moves nothing.
    const again = await upgrade(namespace, { from: '2.15.2', to: '2.15.2' })
    expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged' })
  })

  it('ends red when something is lost with it', async () => {
    const namespace = await installed('2.14.4')
    const stop = world.cluster.kubelet.onStart('harbor-db:v2.15.2', () => harbor.emptyDatabase())
    const result = await upgrade(namespace, versions, confirm('2.14.4-2.15.2'))
    stop()
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(
      /Harbor 2\.15\.2 runs and has lost data: projects: 3 before, 1 now; robots: 2 before, 0 now\. .*Back to a snapshot/,
    )
  })

  it('ends red when nothing can be counted afterwards', async () => {
    const namespace = await installed('2.14.4')
    const stop = world.cluster.kubelet.onStart('harbor-db:v2.15.2', () =>
      harbor.addFault({ path: /\/statistics/, status: 401 }),
    )
    const result = await upgrade(namespace, versions, confirm('2.14.4-2.15.2'))
    stop()
    expect(errorsOf(result)).toMatch(
      /The upgrade is done, but the content of Harbor cannot be counted again: .*401/,
    )
  })

  it('needs another word where Harbor cannot be counted', async () => {
    const namespace = await installed('2.14.4')
    harbor.addFault({ path: /\/systeminfo|\/statistics/, status: 403 })
    const refused = await upgrade(namespace, versions, confirm('2.14.4-2.15.2'))
    expect(errorsOf(refused)).toMatch(
      /The content of Harbor could not be counted \(.*403.*to 2\.14\.4-2\.15\.2-uncounted\./s,
    )
    const done = await upgrade(namespace, versions, confirm('2.14.4-2.15.2-uncounted'))
    expect(done.exitCode, done.log).toBe(0)
    expect(done.annotations.map(({ message }) => message).join('\n')).toContain(
      'The upgrade continues although the content of Harbor could not be counted',
    )
  })
})

describe('an upgrade that leaves the database as it is', () => {
  it('needs no word, and is counted; one of another value than the version is not', async () => {
    const namespace = await installed('2.14.3')
    const result = await upgrade(namespace, { from: '2.14.3', to: '2.14.4' })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('After the upgrade Harbor has 3 projects')

    const mark = harbor.requests.length
    const inputs = { 'external-url': `http://${namespace.name}.${HOST}:8080` }
    const moved = await upgrade(namespace, { from: '2.14.4', to: '2.14.4' }, { inputs })
    expect(moved.outputs, moved.log).toMatchObject({ outcome: 'upgraded' })
    expect(harbor.requests.slice(mark)).toEqual([])
  })
})

describe('a jump that Harbor does not support', () => {
  it('is heard from Harbor itself and seen in the pods, whatever the release says', async () => {
    const namespace = await installed('2.14.4')
    const heard = await upgrade(namespace, { from: '2.10.3', to: '2.15.1' })
    expect(errorsOf(heard)).toContain(
      'Harbor 2.10.3 runs (its own answer) and 2.15.1 is 5 minor versions newer',
    )

    const path = `/apis/apps/v1/namespaces/${namespace.name}/statefulsets/harbor-database`
    const spec = { containers: [{ name: 'database', image: 'docker.io/goharbor/harbor-db:v2.10.3' }] }
    await world.cluster.admin.expect('PATCH', path, { spec: { template: { spec } } })
    const pod = `/api/v1/namespaces/${namespace.name}/pods/harbor-database-0`
    await expect
      .poll(async () => (await world.cluster.admin.request('GET', pod)).body.spec?.containers[0].image, {
        timeout: 30_000,
      })
      .toContain('v2.10.3')
    const result = await upgrade(namespace, { from: '2.14.4', to: '2.15.2' }, confirm('2.14.4-2.15.2'))
    expect(errorsOf(result)).toMatch(
      /The database of Harbor 2\.10\.3 \(the pod harbor-database-0\) is PostgreSQL 14, .*start on an EMPTY database/,
    )
  })

  it('names the way, and is found on claims whose release is gone', async () => {
    const namespace = await installed('2.10.3')
    const result = await upgrade(namespace, { from: '2.10.3', to: '2.15.2' }, confirm('2.10.3-2.15.2'))
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(
      /Harbor 2\.10\.3 runs \(.*\) and 2\.15\.2 is 5 minor versions newer; .*to the newest Harbor 2\.12 \(chart 1\.16\.x\), then to the newest 2\.14 \(chart 1\.18\.x\), then to 2\.15\.2/,
    )
    expect(writesOf(result)).toEqual([])

    await world.helm(namespace, ['uninstall', 'harbor'])
    const before = await claimUids(world.cluster, namespace.name)
    const refused = await upgrade(namespace, { from: '2.15.2', to: '2.15.2' })
    expect(errorsOf(refused)).toMatch(/Harbor 2\.10\.3 runs \(the claim harbor-\w+\) and 2\.15\.2 is 5 minor/)
    expect(writesOf(refused)).toEqual([])
    expect((await upgrade(namespace, { from: '2.12.4', to: '2.12.4' })).log).toContain(
      '"confirm-database-upgrade" to 2.10.3-2.12.4',
    )
    const moved = await upgrade(namespace, { from: '2.12.4', to: '2.12.4' }, confirm('2.10.3-2.12.4'))
    expect(moved.exitCode, moved.log).toBe(0)
    expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
  })
})
