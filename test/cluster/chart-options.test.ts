/** What the chart makes of our values and of a values file, and whether all of it fits together. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueCertificates } from '../support/certificates.ts'
import type { ClusterNamespace } from './cluster.ts'
import {
  type ClusterWorld,
  claimUids,
  copyChart,
  createClusterWorld,
  errorsOf,
  HOST,
  readChart,
  secretNamesIn,
  writeSecret,
} from './world.ts'

const { issued } = issueCertificates({ harbor: { hosts: [`*.${HOST}`] } })

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

async function valuesFile(name: string, text: string): Promise<string> {
  const path = join(world.directory, name)
  await writeFile(path, text)
  return path
}

describe.each(['helm-4', 'helm-3'] as const)('with %s', (helm) => {
  it('all that the pods name is there, with TLS and the exporter and without', async () => {
    const namespace = await world.cluster.createNamespace()
    await writeSecret(world.cluster, {
      namespace: namespace.name,
      name: 'harbor-tls',
      data: { 'tls.crt': issued.harbor.cert, 'tls.key': issued.harbor.key },
    })
    const inputs = {
      'values-file': await valuesFile(`metrics-${helm}.yaml`, 'metrics: { enabled: true }\n'),
      'external-url': `https://${namespace.name}.${HOST}`,
      tls: 'secret',
      'tls-secret': 'harbor-tls',
    }
    const all = await world.install(namespace, { helm, inputs })
    expect(all.exitCode, all.log).toBe(0)
    expect(all.log).toContain('waiting for 8 pods and 5 claims')
    expect(await findMissing(namespace)).toEqual([])
    const claims = await claimUids(world.cluster, namespace.name)
    expect((await world.install(namespace, { helm, inputs })).outputs).toMatchObject({ outcome: 'unchanged' })

    const back = { 'external-url': `http://${namespace.name}.${HOST}` }
    const plain = await world.install(namespace, { helm, inputs: back })
    expect(plain.exitCode, plain.log).toBe(0)
    expect(JSON.parse(plain.outputs['changes'] ?? '')).toContainEqual({
      kind: 'removed',
      object: 'Deployment/harbor-exporter',
    })
    expect(await findMissing(namespace)).toEqual([])
    expect((await world.install(namespace, { helm })).outputs).toMatchObject({ outcome: 'unchanged' })
    expect(await claimUids(world.cluster, namespace.name)).toEqual(claims)
  })

  it('parts that are taken out and put back find their claims again', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace, { helm })
    const claims = await claimUids(world.cluster, namespace.name)
    const values = await valuesFile(
      `fewer-${helm}.yaml`,
      'jobservice: { jobLoggers: [database] }\ntrivy: { enabled: false }\n',
    )
    const fewer = await world.install(namespace, { helm, inputs: { 'values-file': values } })
    expect(fewer.log).toContain('waiting for 6 pods and 3 claims')
    expect(await claimUids(world.cluster, namespace.name)).toEqual(claims)
    const again = await world.install(namespace, { helm })
    expect(again.exitCode, again.log).toBe(0)
    expect(await claimUids(world.cluster, namespace.name)).toEqual(claims)
  })
})

it('an object that the account may not create is refused with where the permission comes from, before anything is written', async () => {
  const namespace = await world.cluster.createNamespace()
  const chart = await copyChart(join(world.directory, 'with-budget'), { version: readChart().version })
  await writeFile(
    join(chart, 'templates', 'budget.yaml'),
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: harbor-core }\nspec: { minAvailable: 1 }\n',
  )
  const result = await world.install(namespace, { inputs: { chart } })
  expect(errorsOf(result)).toMatch(
    /cannot get resource "poddisruptionbudgets".*\nThe account has the permissions for the default objects of the chart/,
  )
  expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
})

/** What a kubelet would not find: `<workload>: <kind>/<name>[<key>]`. */
async function findMissing(namespace: ClusterNamespace): Promise<string[]> {
  const { admin } = world.cluster
  const place = `/api/v1/namespaces/${namespace.name}`
  const apps = `/apis/apps/v1/namespaces/${namespace.name}`
  const missing: string[] = []
  let count = 0
  for (const collection of ['deployments', 'statefulsets']) {
    const { items } = await admin.expect('GET', `${apps}/${collection}`)
    for (const { metadata, spec } of items) {
      for (const { path, keys } of referencesOf(spec.template.spec)) {
        count += 1
        const { status, body } = await admin.request('GET', `${place}/${path}`)
        const absent = status === 404 ? [''] : keys.filter((key) => !(key in (body.data ?? {})))
        missing.push(...absent.map((key) => `${metadata.name}: ${path}[${key}]`))
      }
    }
  }
  // Far fewer would mean that the pods are read wrongly.
  expect(count).toBeGreaterThan(20)
  return missing
}

interface Reference {
  readonly path: string
  readonly keys: readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: a pod as the API describes it
function referencesOf(pod: any): Reference[] {
  const containers = [...(pod.initContainers ?? []), ...pod.containers]
  const ofVariables = containers.flatMap(({ env = [], envFrom = [] }) => [
    ...envFrom.map(({ secretRef, configMapRef }: Record<string, { name: string }>) => ({
      path: secretRef === undefined ? `configmaps/${configMapRef?.name}` : `secrets/${secretRef.name}`,
      keys: [],
    })),
    ...env.flatMap(({ valueFrom }: { valueFrom?: { secretKeyRef: { name: string; key: string } } }) =>
      valueFrom === undefined
        ? []
        : [{ path: `secrets/${valueFrom.secretKeyRef.name}`, keys: [valueFrom.secretKeyRef.key] }],
    ),
  ])
  return [...ofVariables, ...(pod.volumes ?? []).flatMap(referenceOfVolume)]
}

// biome-ignore lint/suspicious/noExplicitAny: a volume as the API describes it
function referenceOfVolume({ secret, configMap, persistentVolumeClaim }: any): Reference[] {
  const keysOf = (items: readonly { key: string }[] = []) => items.map(({ key }) => key)
  if (secret !== undefined) return [{ path: `secrets/${secret.secretName}`, keys: keysOf(secret.items) }]
  if (configMap !== undefined) {
    return [{ path: `configmaps/${configMap.name}`, keys: keysOf(configMap.items) }]
  }
  if (persistentVolumeClaim !== undefined) {
    return [{ path: `persistentvolumeclaims/${persistentVolumeClaim.claimName}`, keys: [] }]
  }
  return []
}
