import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClusterWorld, createClusterWorld, errorsOf, readSecret, writeSecret } from './world.ts'

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

describe('manual changes', () => {
  it('a deleted workload is created again though the manifests are the same', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const path = `/apis/apps/v1/namespaces/${namespace.name}/statefulsets/harbor-redis`
    await world.cluster.admin.expect('DELETE', path)
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '2' })
    expect(JSON.parse(result.outputs['changes'] ?? '')).toEqual([
      { kind: 'created', object: 'StatefulSet/harbor-redis' },
    ])
  })

  it.each(['helm-4', 'helm-3'] as const)(
    'deleted or scaled-down objects are restored though the manifests are the same, with %s',
    async (helm) => {
      const namespace = await world.cluster.createNamespace()
      const { admin } = world.cluster
      await world.install(namespace, { helm })
      const inNamespace = (group: string) => `/${group}/namespaces/${namespace.name}`
      const gone = {
        'ConfigMap/harbor-core': `${inNamespace('api/v1')}/configmaps/harbor-core`,
        'Ingress/harbor-ingress': `${inNamespace('apis/networking.k8s.io/v1')}/ingresses/harbor-ingress`,
        'Secret/harbor-registry': `${inNamespace('api/v1')}/secrets/harbor-registry`,
        'Service/harbor-core': `${inNamespace('api/v1')}/services/harbor-core`,
      }
      for (const path of Object.values(gone)) await admin.expect('DELETE', path)
      const core = `${inNamespace('apis/apps/v1')}/deployments/harbor-core`
      await admin.expect('PATCH', `${core}/scale`, { spec: { replicas: 0 } })

      const planned = await world.install(namespace, { helm, inputs: { 'dry-run': 'true' } })
      const result = await world.install(namespace, { helm })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '2' })
      expect(result.log).toContain('Deployment/harbor-core was scaled down to 0 by hand; the release has 1')
      const changes = [
        ...Object.keys(gone).map((object) => ({ kind: 'created', object })),
        { kind: 'changed', object: 'Deployment/harbor-core' },
      ]
      for (const { outputs } of [planned, result]) {
        const reported = JSON.parse(outputs['changes'] ?? '') as object[]
        expect(reported).toHaveLength(changes.length)
        expect(reported).toEqual(expect.arrayContaining(changes))
      }
      for (const path of Object.values(gone)) expect((await admin.request('GET', path)).status).toBe(200)
      expect((await admin.expect('GET', core)).spec.replicas).toBe(1)
      const again = await world.install(namespace, { helm })
      expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged', revision: '2' })
    },
  )

  it('both lost Secrets of our release are named, and the next run works when they are restored', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const names = ['harbor-admin', 'harbor-internal']
    const backups = await Promise.all(
      names.map(async (name) => {
        const place = { namespace: namespace.name, name }
        return { ...place, data: await readSecret(world.cluster, place) }
      }),
    )
    for (const name of names) {
      await world.cluster.admin.expect('DELETE', `/api/v1/namespaces/${namespace.name}/secrets/${name}`)
    }
    for (const adopt of ['false', 'true']) {
      const result = await world.install(namespace, { inputs: { adopt } })
      expect(errorsOf(result)).toContain(
        'was installed by this action, and of its Secrets harbor-internal and',
      )
      expect(errorsOf(result)).not.toContain('Set "adopt"')
    }
    for (const backup of backups) await writeSecret(world.cluster, backup)
    const again = await world.install(namespace)
    expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged', revision: '1' })
  })
})
