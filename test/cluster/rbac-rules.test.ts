/** docs/bootstrap-rbac.yaml: enough, and not more than that. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REQUIRED_PERMISSIONS, type RequiredPermission } from '../../src/domain/kubernetes/rbac-rules.ts'
import { issueCertificates } from '../support/certificates.ts'
import { serve } from '../support/servers.ts'
import { CertManager, installCertManager } from './cert-manager.ts'
import { applyRbac, readRbac } from './cluster.ts'
import { setReleaseStatus } from './release-record.ts'
import { SnapshotController } from './snapshots.ts'
import { type ClusterWorld, copyChart, createClusterWorld, errorsOf, HOST } from './world.ts'

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

const NEEDED = REQUIRED_PERMISSIONS.filter(({ isOptional }) => !isOptional)

/** With these inputs the permissions for cert-manager are needed too. */
const WITH_ISSUER = { tls: 'secret', 'cert-manager-issuer': 'our-authority' }

function describePermission(
  permission: Pick<RequiredPermission, 'verb' | 'group' | 'resource'> & { scope: string },
): string {
  return `${permission.verb} ${permission.group}/${permission.resource} (${permission.scope})`
}

it('is asked for whole by what the bootstrap does, and nothing that it does is refused', async () => {
  const used = new Set<string>()
  await installCertManager(world.cluster.admin)
  const closed = await serve((_, answer) => answer.writeHead(403).end())
  const controller = await SnapshotController.start(world.cluster)
  const newer = join(world.directory, 'a-newer-harbor')
  await copyChart(newer, { version: '1.99.0', appVersion: '2.15.1' })
  for (const helm of ['helm-4', 'helm-3'] as const) {
    const namespace = await world.cluster.createNamespace()
    world.cluster.kubelet.setPods('core', { kind: 'crashed', restarts: 9, exitCode: 1, log: 'a log' })
    await world.install(namespace, { helm })
    world.cluster.kubelet.reset()
    const inputs = { 'external-url': `http://${namespace.name}.${HOST}:8080` }
    const upgraded = await world.install(namespace, { helm, inputs })
    expect(upgraded.exitCode, upgraded.log).toBe(0)
    const place = { namespace: namespace.name, release: 'harbor', revision: 2 }
    await setReleaseStatus(world.cluster.admin, place, { status: 'uninstalling', ageMs: 3_600_000 })
    const repaired = await world.install(namespace, { helm })
    expect(repaired.exitCode, repaired.log).toBe(0)
    // No Harbor that could be counted, but its claims are there.
    const moved = await world.install(namespace, {
      helm,
      inputs: { chart: newer },
      env: { HTTP_PROXY: `http://127.0.0.1:${closed.port}` },
    })
    expect(moved.exitCode, moved.log).toBe(0)
    expect(await controller.list(namespace.name)).toHaveLength(2)
    const { issued } = issueCertificates({ good: { hosts: [`${namespace.name}.${HOST}`] } })
    await new CertManager(world.cluster, namespace.name).fill('harbor-tls', issued.good)
    const secured = await world.install(namespace, { helm, inputs: { ...WITH_ISSUER, chart: newer } })
    expect(secured.exitCode, secured.log).toBe(0)

    const account = `system:serviceaccount:${namespace.name}:harbor-bootstrap`
    for (const request of await world.cluster.plane.requestsOf(account)) {
      const scope = request.namespace === '' ? 'cluster' : 'namespace'
      const permission = describePermission({ ...request, scope })
      expect(request.status, permission).not.toBe(403)
      used.add(permission)
    }
  }
  await controller.stop()
  await closed.close()
  const unused = REQUIRED_PERMISSIONS.map(describePermission).filter((permission) => !used.has(permission))
  expect(unused).toEqual([])
})

describe('without one of them the run says which, before it writes anything', () => {
  it.each(NEEDED.map((permission) => [describePermission(permission), permission] as const))(
    '%s',
    async (_, permission) => {
      const namespace = await world.cluster.createNamespace()
      await takeAway(namespace.name, [permission])
      const result = await world.install(namespace, { inputs: permission.isForIssuer ? WITH_ISSUER : {} })
      expect(result.exitCode).toBe(1)
      const name =
        permission.group === '' ? permission.resource : `${permission.resource}.${permission.group}`
      const where = permission.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${namespace.name}`
      expect(errorsOf(result)).toContain(`  - ${permission.verb} ${name} ${where}\n`)
      const { items } = await world.cluster.admin.expect(
        'GET',
        `/api/v1/namespaces/${namespace.name}/secrets`,
      )
      expect(items).toEqual([])
    },
  )

  it('but for those to cert-manager, which are not asked for without an issuer', async () => {
    const namespace = await world.cluster.createNamespace()
    await takeAway(
      namespace.name,
      REQUIRED_PERMISSIONS.filter(({ isForIssuer }) => isForIssuer),
    )
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
  })

  it('but for the look at other namespaces, which is only left out', async () => {
    const namespace = await world.cluster.createNamespace()
    await takeAway(
      namespace.name,
      REQUIRED_PERMISSIONS.filter(({ isOptional }) => isOptional),
    )
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('the account may not list the Ingresses of the whole cluster')
  })
})

interface Rule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}

/** The account of the namespace as the manifest makes it, but for these permissions. */
async function takeAway(namespace: string, permissions: readonly RequiredPermission[]): Promise<void> {
  for (const object of await readRbac(namespace)) {
    if (!/^(?:Cluster)?Role$/.test(object.kind)) continue
    const scope = object.kind === 'ClusterRole' ? 'cluster' : 'namespace'
    const taken = permissions.filter((permission) => permission.scope === scope)
    object.rules = taken.reduce<readonly Rule[]>(
      (rules, permission) => rules.flatMap((rule) => without(rule, permission)),
      object.rules,
    )
    await applyRbac(world.cluster.admin, object)
  }
}

function without(rule: Rule, permission: RequiredPermission): readonly Rule[] {
  if (!rule.apiGroups.includes(permission.group) || !rule.resources.includes(permission.resource))
    return [rule]
  const others = rule.resources.filter((resource) => resource !== permission.resource)
  const verbs = rule.verbs.filter((verb) => verb !== permission.verb)
  return [
    ...(others.length === 0 ? [] : [{ ...rule, resources: others }]),
    ...(verbs.length === 0 ? [] : [{ ...rule, resources: [permission.resource], verbs }]),
  ]
}
