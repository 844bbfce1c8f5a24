/** A cluster as the bootstrap meets it: a node, classes, a namespace, and accounts with kubeconfigs. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { ROOT } from '../metadata/manifests.ts'
import { type ControlPlane, startControlPlane } from './control-plane.ts'
import type { KubeClient, KubeCredentials } from './kube-client.ts'
import { formatKubeconfig } from './kubeconfig.ts'
import { Kubelet } from './kubelet.ts'

export const NODE = 'node-1'

export interface Cluster {
  readonly plane: ControlPlane
  readonly admin: KubeClient
  readonly kubelet: Kubelet
  kubeconfigOf(credentials: KubeCredentials): string
  /** A kubeconfig of the account that docs/bootstrap-rbac.yaml makes, in a namespace that is new. */
  createNamespace(): Promise<ClusterNamespace>
  stop(): Promise<void>
}

export interface ClusterNamespace {
  readonly name: string
  /** The account of the RBAC manifest. */
  readonly kubeconfig: string
  readonly token: string
}

export async function startCluster(): Promise<Cluster> {
  const plane = await startControlPlane()
  const kubelet = await Kubelet.start(plane)
  const { admin } = plane
  await kubelet.addNode({ name: NODE })
  await admin.expect('POST', '/apis/storage.k8s.io/v1/storageclasses', {
    metadata: { name: 'longhorn' },
    provisioner: 'driver.longhorn.io',
    reclaimPolicy: 'Retain',
  })
  await addIngressClass(admin, { name: 'nginx', controller: 'nginx.org/ingress-controller' })
  let namespaces = 0
  return {
    plane,
    admin,
    kubelet,
    kubeconfigOf: (credentials) =>
      formatKubeconfig({ server: plane.server, ca: plane.certificates.ca.cert, credentials }),
    async createNamespace() {
      namespaces += 1
      return createNamespace(plane, `harbor-${namespaces}`)
    },
    async stop() {
      await kubelet.stop()
      await plane.stop()
    },
  }
}

export async function addIngressClass(
  admin: KubeClient,
  ingressClass: { readonly name: string; readonly controller: string },
): Promise<void> {
  await admin.expect('POST', '/apis/networking.k8s.io/v1/ingressclasses', {
    metadata: { name: ingressClass.name },
    spec: { controller: ingressClass.controller },
  })
}

async function createNamespace(plane: ControlPlane, name: string): Promise<ClusterNamespace> {
  const { admin, server, certificates } = plane
  for (const object of await readRbac(name)) await applyRbac(admin, object)
  const account = `/api/v1/namespaces/${name}/serviceaccounts/harbor-bootstrap/token`
  const { status } = await admin.expect('POST', account, { spec: { expirationSeconds: 3600 } })
  const credentials = { kind: 'token', token: status.token as string } as const
  return {
    name,
    kubeconfig: formatKubeconfig({ server, ca: certificates.ca.cert, credentials }),
    token: credentials.token,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: RBAC objects as they are
type RbacObject = any

/** The manifest that users apply, brought into another namespace by the line that it names. */
export async function readRbac(namespace: string): Promise<RbacObject[]> {
  const path = join(ROOT, 'docs', 'bootstrap-rbac.yaml')
  const [, script] = /^# {3}sed '([^']+)' bootstrap-rbac\.yaml/m.exec(await readFile(path, 'utf8')) ?? []
  if (script === undefined) throw new Error(`${path} does not say how to use another namespace`)
  const { stdout } = await promisify(execFile)('sed', [script.replace('registry', namespace), path])
  return parseAllDocuments(stdout).map((document) => document.toJS() as RbacObject)
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  Namespace: 'namespaces',
  ServiceAccount: 'serviceaccounts',
  Role: 'roles',
  RoleBinding: 'rolebindings',
  ClusterRole: 'clusterroles',
  ClusterRoleBinding: 'clusterrolebindings',
}

export async function applyRbac(admin: KubeClient, object: RbacObject): Promise<void> {
  const group = object.apiVersion === 'v1' ? '/api/v1' : `/apis/${object.apiVersion}`
  const { namespace, name } = object.metadata
  const place = namespace === undefined ? '' : `/namespaces/${namespace}`
  const path = `${group}${place}/${COLLECTIONS[object.kind]}`
  const { status } = await admin.request('POST', path, object)
  if (status === 409) await admin.expect('PUT', `${path}/${name}`, object)
  else if (status >= 300) throw new Error(`${object.kind} ${name}: ${status}`)
}
