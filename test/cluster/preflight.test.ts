import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { harborArchitectures } from '../../src/domain/bootstrap/checks/preflight.ts'
import { addIngressClass, type ClusterNamespace, NODE } from './cluster.ts'
import { KubeClient } from './kube-client.ts'
import { type ClusterWorld, createClusterWorld, errorsOf, HOST, readChart, secretNamesIn } from './world.ts'

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

describe('what the cluster lacks', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['the storage class', { 'storage-class': 'fast' }, /no StorageClass "fast".*Available: longhorn/],
    ['the ingress class', { 'ingress-class': 'traefik' }, /no IngressClass "traefik".*Available: .*nginx/],
  ])('%s', async (_, inputs, text) => {
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { inputs })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(text)
    expect(errorsOf(result)).toContain('Nothing has been written')
    expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
  })

  it.skipIf(harborArchitectures(readChart().appVersion).includes('arm64'))(
    'a node of the right architecture',
    async () => {
      await world.cluster.kubelet.addNode({ name: NODE, architecture: 'arm64' })
      const namespace = await world.cluster.createNamespace()
      const result = await world.install(namespace)
      expect(errorsOf(result)).toMatch(/built only for amd64.*node-1 \(arm64, ready\)/)
      expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
    },
  )

  it('a node that is ready', async () => {
    await world.cluster.kubelet.addNode({ name: NODE, isReady: false })
    const namespace = await world.cluster.createNamespace()
    expect(errorsOf(await world.install(namespace))).toMatch(/node-1 \(amd64, not ready\)/)
  })

  it('a free host', async () => {
    const other = await world.cluster.createNamespace()
    const namespace = await world.cluster.createNamespace()
    await world.cluster.admin.expect(
      'POST',
      `/apis/networking.k8s.io/v1/namespaces/${other.name}/ingresses`,
      {
        metadata: { name: 'registry' },
        spec: {
          rules: [
            {
              host: `${namespace.name}.${HOST}`,
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Prefix',
                    backend: { service: { name: 'x', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      },
    )
    expect(errorsOf(await world.install(namespace))).toContain(
      `Ingress ${other.name}/registry already serves ${namespace.name}.${HOST}`,
    )
  })

  it('the annotations that the real controller of the class reads are the ones that are set', async () => {
    await addIngressClass(world.cluster.admin, { name: 'public', controller: 'k8s.io/ingress-nginx' })
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { inputs: { 'ingress-class': 'public' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toMatch(/IngressClass public is run by ingress-nginx of the Kubernetes community/)
    const manifest = await world.helm(namespace, ['get', 'manifest', 'harbor'])
    expect(manifest).toContain('nginx.ingress.kubernetes.io/proxy-request-buffering: "off"')
    expect(manifest).not.toContain('nginx.org/')
  })
})

describe.skipIf(harborArchitectures(readChart().appVersion).includes('arm64'))(
  'nodes of two architectures',
  () => {
    const other = 'node-2'
    afterEach(() => world.cluster.kubelet.removeNode(other))

    it('pods stay off those that Harbor is not built for, and a run after that changes nothing', async () => {
      const namespace = await world.cluster.createNamespace()
      const first = await world.install(namespace)
      expect(first.exitCode, first.log).toBe(0)
      await world.cluster.kubelet.addNode({ name: other, architecture: 'arm64' })
      const again = await world.install(namespace)
      expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged' })
      expect(again.log).toContain("A nodeSelector keeps Harbor's pods on amd64 nodes")
      expect(again.log).toContain('node-2 (arm64)')
      const path = `/apis/apps/v1/namespaces/${namespace.name}`
      for (const resource of ['deployments', 'statefulsets']) {
        for (const { spec } of (await world.cluster.admin.expect('GET', `${path}/${resource}`)).items) {
          expect(spec.template.spec.nodeSelector).toEqual({ 'kubernetes.io/arch': 'amd64' })
        }
      }
    })

    it('the values file may say otherwise for a part', async () => {
      await world.cluster.kubelet.addNode({ name: other, architecture: 'arm64' })
      const namespace = await world.cluster.createNamespace()
      const file = join(world.directory, `${namespace.name}.yaml`)
      await writeFile(
        file,
        'portal: { nodeSelector: { kubernetes.io/arch: arm64 } }\ncore: { nodeSelector: { disk: ssd } }\n',
      )
      // No node has that disk, so it is not waited for.
      await world.install(namespace, { inputs: { 'values-file': file, 'ready-timeout': '1s' } })
      const path = `/apis/apps/v1/namespaces/${namespace.name}/deployments`
      const selectorOf = async (name: string) =>
        (await world.cluster.admin.expect('GET', `${path}/${name}`)).spec.template.spec.nodeSelector
      expect(await selectorOf('harbor-portal')).toEqual({ 'kubernetes.io/arch': 'arm64' })
      expect(await selectorOf('harbor-core')).toEqual({ 'kubernetes.io/arch': 'amd64', disk: 'ssd' })
      expect(await selectorOf('harbor-registry')).toEqual({ 'kubernetes.io/arch': 'amd64' })
    })
  },
)

describe('the namespace', () => {
  it.each(['terminating', 'absent'] as const)('%s, reported before anything else is done', async (state) => {
    const { admin, plane } = world.cluster
    const namespace = await world.cluster.createNamespace()
    const path = `/api/v1/namespaces/${namespace.name}`
    const held = { metadata: { name: 'held', finalizers: ['test.invalid/hold'] } }
    if (state === 'terminating') await admin.expect('POST', `${path}/configmaps`, held)
    await admin.expect('DELETE', path)
    const gone = state === 'absent' ? 404 : 200
    await expect.poll(async () => (await admin.request('GET', path)).status, { timeout: 60_000 }).toBe(gone)
    const kubeconfig = world.cluster.kubeconfigOf({ kind: 'certificate', ...plane.certificates.admin })
    const result = await world.install(namespace, { kubeconfig })
    expect(errorsOf(result)).toContain(
      state === 'absent'
        ? `The namespace ${namespace.name} does not exist.`
        : `The namespace ${namespace.name} is being deleted, so nothing can be created in it.`,
    )
    expect(errorsOf(result)).toContain('Nothing has been written')
    expect(result.helmCalls.filter((call) => call.startsWith('upgrade'))).toEqual([])
    if (state === 'terminating') {
      await admin.expect('PATCH', `${path}/configmaps/held`, { metadata: { finalizers: null } })
    }
  })
})

describe('pods that reach into a node', () => {
  const REACHING = {
    'a host path': { volumes: [{ name: 'root', hostPath: { path: '/' } }] },
    'the processes and the network of the node': { hostPID: true, hostNetwork: true },
    privileges: { containers: [{ name: 'it', image: 'it', securityContext: { privileged: true } }] },
  }
  const LABEL = 'pod-security.kubernetes.io/enforce'

  /** A Deployment that the account of the bootstrap makes; how the controller fares with its pods. */
  async function deployAs(namespace: ClusterNamespace, spec: object) {
    const { plane, admin } = world.cluster
    const account = new KubeClient({
      server: plane.server,
      ca: plane.certificates.ca.cert,
      credentials: { kind: 'token', token: namespace.token },
    })
    const path = `/apis/apps/v1/namespaces/${namespace.name}/deployments`
    const labels = { app: 'reaching' }
    await account.expect('POST', path, {
      metadata: { name: 'reaching' },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'it', image: 'it' }], ...spec } },
      },
    })
    let message = ''
    await expect
      .poll(
        async () => {
          const { status } = await admin.expect('GET', `${path}/reaching`)
          const failure = status.conditions?.find(({ type }: { type: string }) => type === 'ReplicaFailure')
          message = failure?.message ?? ''
          return (status.replicas ?? 0) > 0 || message !== ''
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    return message
  }

  it.each(Object.entries(REACHING))('%s: refused by the label of the manifest', async (_, spec) => {
    const namespace = await world.cluster.createNamespace()
    expect(await deployAs(namespace, spec)).toMatch(/violates PodSecurity "baseline:/)
  })

  it('are let in without the label, which the account cannot set, and the run says so', async () => {
    const namespace = await world.cluster.createNamespace()
    const path = `/api/v1/namespaces/${namespace.name}`
    const { admin } = world.cluster
    await admin.expect('PATCH', path, { metadata: { labels: { [LABEL]: null } } })
    expect(await deployAs(namespace, REACHING['a host path'])).toBe('')
    const result = await world.install(namespace, { inputs: { 'dry-run': 'true' } })
    const warnings = result.annotations.filter(({ level }) => level === 'warning')
    expect(warnings.map(({ message }) => message).join('\n')).toContain(
      `The namespace ${namespace.name} has no label ${LABEL}, so this account can run pods with root access to a node. As an administrator, run: kubectl label namespace ${namespace.name} ${LABEL}=baseline --overwrite`,
    )
    await admin.expect('PATCH', path, { metadata: { labels: { [LABEL]: 'privileged' } } })
    expect((await world.install(namespace, { inputs: { 'dry-run': 'true' } })).log).toContain(
      'is at the level "privileged" of Pod Security',
    )
  })
})

describe('the way to the cluster', () => {
  it('nothing answers', async () => {
    const namespace = await world.cluster.createNamespace()
    const kubeconfig = namespace.kubeconfig.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:1')
    const result = await world.install(namespace, { kubeconfig })
    expect(errorsOf(result)).toMatch(
      /failed to reach the cluster: the server in the kubeconfig is https:\/\/127\.0\.0\.1:1, which on the runner is the runner itself/,
    )
  })

  it('the client certificate has expired', async () => {
    const namespace = await world.cluster.createNamespace()
    const { expired } = world.cluster.plane.certificates
    const kubeconfig = world.cluster.kubeconfigOf({ kind: 'certificate', ...expired })
    const result = await world.install(namespace, { kubeconfig })
    expect(errorsOf(result)).toMatch(/its client certificate expired on \d{4}-/)
  })

  it('the token is not one of this cluster', async () => {
    const namespace = await world.cluster.createNamespace()
    const kubeconfig = world.cluster.kubeconfigOf({ kind: 'token', token: 'not-a-valid-token' })
    const result = await world.install(namespace, { kubeconfig })
    expect(errorsOf(result)).toMatch(/refused the credentials of the kubeconfig \(401\)/)
    expect(result.log).not.toContain('not-a-valid-token')
  })

  it('the authority is another one', async () => {
    const namespace = await world.cluster.createNamespace()
    const kubeconfig = JSON.parse(namespace.kubeconfig)
    const other = world.cluster.plane.certificates['service-accounts'].cert
    kubeconfig.clusters[0].cluster['certificate-authority-data'] = Buffer.from(other).toString('base64')
    const result = await world.install(namespace, { kubeconfig: JSON.stringify(kubeconfig) })
    expect(errorsOf(result)).toMatch(/not signed by the authority in the kubeconfig/)
  })
})
