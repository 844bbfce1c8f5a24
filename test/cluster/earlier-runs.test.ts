import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ClusterNamespace, NODE } from './cluster.ts'
import { setReleaseStatus } from './release-record.ts'
import {
  CHART,
  type ClusterWorld,
  claimsOf,
  claimUids,
  copyChart,
  createClusterWorld,
  errorsOf,
  HOST,
  readSecret,
  revisionOf,
  secretNamesIn,
} from './world.ts'

/** For a helm install by hand: the classes that the tests' inputs give. */
const LONGHORN = ['registry', 'database', 'redis', 'trivy', 'jobservice.jobLog'].flatMap((store) => [
  ...['--set', `persistence.persistentVolumeClaim.${store}.storageClass=longhorn`],
])

/** And the address. Another one would be refused. */
function addressOf(namespace: ClusterNamespace): string[] {
  const host = `${namespace.name}.${HOST}`
  return ['--set', `externalURL=http://${host}`, '--set', `expose.ingress.hosts.core=${host}`]
}

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})
afterEach(async () => {
  world.cluster.kubelet.reset()
  await world.cluster.kubelet.addNode({ name: NODE })
})

describe('runs before this one', () => {
  it('an interrupted first install is uninstalled and repeated; the claims stay', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const before = await claimUids(world.cluster, namespace.name)
    await setReleaseStatus(world.cluster.admin, revisionOf(namespace.name, 1), {
      status: 'pending-install',
      ageMs: 3_600_000,
    })
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('An earlier run was interrupted (pending-install')
    expect(result.outputs).toMatchObject({ outcome: 'installed' })
    expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
  })

  it('an interrupted first install is not uninstalled when helm would delete its claims, and the advice works', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    await world.helm(namespace, [
      ...['upgrade', 'harbor', CHART, '--reuse-values', '--set', 'persistence.resourcePolicy='],
    ])
    const before = await claimUids(world.cluster, namespace.name)
    const place = revisionOf(namespace.name, 2)
    const { admin, plane } = world.cluster
    await setReleaseStatus(admin, place, { status: 'pending-install', ageMs: 3_600_000 })
    await admin.expect('DELETE', `/api/v1/namespaces/${namespace.name}/secrets/sh.helm.release.v1.harbor.v1`)
    // An administrator may delete claims: the test checks that no request does.
    const kubeconfig = world.cluster.kubeconfigOf({ kind: 'certificate', ...plane.certificates.admin })
    const result = await world.install(namespace, { kubeconfig })
    expect(errorsOf(result)).toMatch(/does not make helm keep harbor-\w+, harbor-\w+/)
    expect(result.helmCalls.filter((call) => /^(uninstall|rollback|upgrade)/.test(call))).toEqual([])

    await world.helm(namespace, ['rollback', 'harbor', '2'])
    const again = await world.install(namespace, { kubeconfig })
    expect(again.exitCode, again.log).toBe(0)
    expect(await world.helm(namespace, ['get', 'manifest', 'harbor'])).toContain(
      'helm.sh/resource-policy: keep',
    )
    expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
  })

  it.each<[string, string, number]>([
    ['install', 'pending-install', 1],
    ['upgrade', 'pending-upgrade', 2],
  ])('an interrupted %s of another helm is not changed, adopted or not', async (_, status, last) => {
    const namespace = await world.cluster.createNamespace()
    await world.helm(namespace, ['install', 'harbor', CHART, ...LONGHORN, ...addressOf(namespace)])
    if (last > 1) await world.helm(namespace, ['upgrade', 'harbor', CHART, '--reuse-values'])
    const { admin } = world.cluster
    await setReleaseStatus(admin, revisionOf(namespace.name, last), { status, ageMs: 180_000 })
    if (last > 1) {
      await setReleaseStatus(admin, revisionOf(namespace.name, 1), { status: 'deployed', ageMs: 7_200_000 })
    }
    const before = await secretNamesIn(world.cluster, namespace.name)
    const inputs = { 'registry-size': '5Gi' }
    for (const adopt of ['false', 'true']) {
      const result = await world.install(namespace, { inputs: { ...inputs, adopt } })
      expect(errorsOf(result)).toContain(`is ${status} at revision ${last}, which this action did not write`)
      expect(result.helmCalls.filter((call) => /^(uninstall|rollback|upgrade)/.test(call))).toEqual([])
    }
    expect(await secretNamesIn(world.cluster, namespace.name)).toEqual(before)

    // By the advice of the sentence.
    await world.helm(namespace, ['rollback', 'harbor', '1'])
    const adopted = await world.install(namespace, { inputs: { ...inputs, adopt: 'true' } })
    expect(adopted.exitCode, adopted.log).toBe(0)
  })

  it('an interrupted upgrade is rolled back and repeated', async () => {
    const namespace = await world.cluster.createNamespace()
    const inputs = { 'external-url': `http://${namespace.name}.${HOST}:8080` }
    await world.install(namespace)
    await world.install(namespace, { inputs })
    const { admin } = world.cluster
    await setReleaseStatus(admin, revisionOf(namespace.name, 2), {
      status: 'pending-upgrade',
      ageMs: 3_600_000,
    })
    await setReleaseStatus(admin, revisionOf(namespace.name, 1), { status: 'deployed', ageMs: 7_200_000 })
    const result = await world.install(namespace, { inputs })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('rolling back to revision 1 of the same chart')
    expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '4' })
  })

  it.each(['admin', 'internal'])(
    'claims whose passwords are lost (%s) end the run, and are still there afterwards',
    async (secret) => {
      const namespace = await world.cluster.createNamespace()
      await world.install(namespace)
      await world.helm(namespace, ['uninstall', 'harbor'])
      await world.cluster.admin.expect(
        'DELETE',
        `/api/v1/namespaces/${namespace.name}/secrets/harbor-${secret}`,
      )
      const before = await claimUids(world.cluster, namespace.name)
      const result = await world.install(namespace)
      expect(errorsOf(result)).toMatch(/Claims of an earlier install.*database-data-harbor-database-0/)
      expect(await secretNamesIn(world.cluster, namespace.name)).not.toContain(`harbor-${secret}`)
      expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
      expect(before).toHaveLength(5)
    },
  )

  it('claims whose passwords are there are used again', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const before = await claimUids(world.cluster, namespace.name)
    await world.helm(namespace, ['uninstall', 'harbor'])
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'installed' })
    expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
  })

  it('a release of other means is refused, and adopted with the secrets that it has when that is asked for', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.helm(namespace, [
      ...['install', 'harbor', CHART, ...LONGHORN, ...addressOf(namespace)],
      ...['--set', 'harborAdminPassword=Chosen-by-hand-1', '--set', 'database.internal.password=by-hand'],
    ])
    // The recipe that made it left the registry at the chart's size.
    const inputs = { 'registry-size': '5Gi' }
    expect(errorsOf(await world.install(namespace, { inputs }))).toMatch(/was not installed by this action/)

    const result = await world.install(namespace, { inputs: { ...inputs, adopt: 'true' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '2' })
    expect(result.log).not.toContain('Chosen-by-hand-1')
    const admin = await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin' })
    expect(admin['HARBOR_ADMIN_PASSWORD']).toBe('Chosen-by-hand-1')
    const again = await world.install(namespace, { inputs })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
  })

  it.each(['helm-4', 'helm-3'] as const)(
    'from RollingUpdate to Recreate by the guide, with %s',
    async (helm) => {
      const namespace = await world.cluster.createNamespace()
      await world.helm(namespace, ['install', 'harbor', CHART, ...LONGHORN, ...addressOf(namespace)], helm)
      const inputs = { 'registry-size': '5Gi' }
      const adopted = await world.install(namespace, { helm, inputs: { ...inputs, adopt: 'true' } })
      expect(adopted.log).toContain('with RollingUpdate')
      const before = await claimUids(world.cluster, namespace.name)
      const apps = `/apis/apps/v1/namespaces/${namespace.name}/deployments`
      for (const name of ['harbor-registry', 'harbor-jobservice']) {
        await world.cluster.admin.expect('DELETE', `${apps}/${name}`)
      }
      const result = await world.install(namespace, { helm, inputs })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '3' })
      for (const name of ['harbor-registry', 'harbor-jobservice']) {
        const { spec } = await world.cluster.admin.expect('GET', `${apps}/${name}`)
        expect(spec.strategy.type).toBe('Recreate')
      }
      expect(await claimUids(world.cluster, namespace.name)).toEqual(before)
      const again = await world.install(namespace, { helm, inputs })
      expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
      expect(again.log).not.toContain('RollingUpdate')
    },
  )

  it.each(['false', 'true'])('an older chart is refused (adopt: %s)', async (adopt) => {
    const namespace = await world.cluster.createNamespace()
    const newer = await copyChart(join(world.directory, `newer-${adopt}`), { version: '99.1.0' })
    const first = await world.install(namespace, { inputs: { chart: newer } })
    expect(first.outputs, first.log).toMatchObject({ outcome: 'installed', 'chart-version': '99.1.0' })
    const result = await world.install(namespace, { inputs: { adopt } })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(/has chart 99\.1\.0 and chart .* is older/)
    expect(result.helmCalls.filter((call) => call.startsWith('upgrade'))).toEqual([])
  })

  it('another size for a claim that is there is refused before anything is written', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const result = await world.install(namespace, { inputs: { 'registry-size': '30Gi' } })
    expect(errorsOf(result)).toMatch(/harbor-registry exists with class longhorn and 20Gi/)
  })

  it('a dry run writes nothing', async () => {
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { inputs: { 'dry-run': 'true' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'planned', revision: '0' })
    expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
    expect(await claimsOf(world.cluster, namespace.name)).toEqual([])
  })
})
