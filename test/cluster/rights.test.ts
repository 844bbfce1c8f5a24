/** docs/bootstrap-rbac.yaml: enough, and not more than that. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REQUIRED_RIGHTS, type Right } from '../../src/domain/kubernetes/rights.ts'
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

const NEEDED = REQUIRED_RIGHTS.filter(({ isOptional }) => !isOptional)

/** With these inputs the rights for cert-manager are needed too. */
const WITH_ISSUER = { tls: 'secret', 'cert-manager-issuer': 'our-authority' }

function describeRight(right: Pick<Right, 'verb' | 'group' | 'resource'> & { scope: string }): string {
  return `${right.verb} ${right.group}/${right.resource} (${right.scope})`
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
      const right = describeRight({ ...request, scope })
      expect(request.status, right).not.toBe(403)
      used.add(right)
    }
  }
  await controller.stop()
  await closed.close()
  const unused = REQUIRED_RIGHTS.map(describeRight).filter((right) => !used.has(right))
  expect(unused).toEqual([])
})

describe('without one of them the run says which, before it writes anything', () => {
  it.each(NEEDED.map((right) => [describeRight(right), right] as const))('%s', async (_, right) => {
    const namespace = await world.cluster.createNamespace()
    await takeAway(namespace.name, [right])
    const result = await world.install(namespace, { inputs: right.isForIssuer ? WITH_ISSUER : {} })
    expect(result.exitCode).toBe(1)
    const name = right.group === '' ? right.resource : `${right.resource}.${right.group}`
    const where = right.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${namespace.name}`
    expect(errorsOf(result)).toContain(`  - ${right.verb} ${name} ${where}\n`)
    const { items } = await world.cluster.admin.expect('GET', `/api/v1/namespaces/${namespace.name}/secrets`)
    expect(items).toEqual([])
  })

  it('but for those to cert-manager, which are not asked for without an issuer', async () => {
    const namespace = await world.cluster.createNamespace()
    await takeAway(
      namespace.name,
      REQUIRED_RIGHTS.filter(({ isForIssuer }) => isForIssuer),
    )
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
  })

  it('but for the look at other namespaces, which is only left out', async () => {
    const namespace = await world.cluster.createNamespace()
    await takeAway(
      namespace.name,
      REQUIRED_RIGHTS.filter(({ isOptional }) => isOptional),
    )
    const result = await world.install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('is not checked: the account may not list Ingresses of the whole cluster')
  })
})

interface Rule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}

/** The account of the namespace as the manifest makes it, but for these rights. */
async function takeAway(namespace: string, rights: readonly Right[]): Promise<void> {
  for (const object of await readRbac(namespace)) {
    if (!/^(?:Cluster)?Role$/.test(object.kind)) continue
    const scope = object.kind === 'ClusterRole' ? 'cluster' : 'namespace'
    const taken = rights.filter((right) => right.scope === scope)
    object.rules = taken.reduce<readonly Rule[]>(
      (rules, right) => rules.flatMap((rule) => without(rule, right)),
      object.rules,
    )
    await applyRbac(world.cluster.admin, object)
  }
}

function without(rule: Rule, right: Right): readonly Rule[] {
  if (!rule.apiGroups.includes(right.group) || !rule.resources.includes(right.resource)) return [rule]
  const others = rule.resources.filter((resource) => resource !== right.resource)
  const verbs = rule.verbs.filter((verb) => verb !== right.verb)
  return [
    ...(others.length === 0 ? [] : [{ ...rule, resources: others }]),
    ...(verbs.length === 0 ? [] : [{ ...rule, resources: [right.resource], verbs }]),
  ]
}
