/**
 * What nodes and a storage provisioner would do, played by the test: pods get the state that the test says, and
 * claims get volumes. Everything else (Deployments, ReplicaSets, StatefulSets, scheduling, binding) is real.
 */
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ControlPlane } from './control-plane.ts'
import type { KubeClient } from './kube-client.ts'

/** The state of every pod of a component, from now on. */
export type PodScript =
  | { readonly kind: 'ready'; readonly restarts?: number }
  /** Running, and its readiness probe not yet passed. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string }
  | { readonly kind: 'crashed'; readonly restarts: number; readonly exitCode: number; readonly log: string }

export interface NodeScript {
  readonly name: string
  readonly architecture?: string
  readonly isReady?: boolean
  readonly isSchedulable?: boolean
}

/** Between two looks at the API. */
const TICK_MS = 100

export class Kubelet {
  readonly #api: KubeClient
  readonly #pods = new Map<string, PodScript>()
  readonly #logServer: Server
  readonly #logPort: number
  readonly #starts = new Set<{ readonly image: string; readonly happen: () => void }>()
  #otherPods: PodScript = { kind: 'ready' }
  /** undefined: volumes are provided. */
  #provisioningError: string | undefined
  #running = true
  #loop: Promise<void> = Promise.resolve()

  private constructor(options: { readonly api: KubeClient; readonly logServer: Server }) {
    this.#api = options.api
    this.#logServer = options.logServer
    this.#logPort = (options.logServer.address() as AddressInfo).port
  }

  static async start({ admin, certificates }: ControlPlane): Promise<Kubelet> {
    const logServer = createServer(certificates.server, (incoming, answer) => {
      answer.end(kubelet.#logOf(incoming.url ?? ''))
    })
    await new Promise<void>((resolve) => logServer.listen(0, '127.0.0.1', resolve))
    const kubelet: Kubelet = new Kubelet({ api: admin, logServer })
    kubelet.#loop = kubelet.#run()
    return kubelet
  }

  async stop(): Promise<void> {
    this.#running = false
    this.#logServer.closeAllConnections()
    await new Promise((resolve) => this.#logServer.close(resolve))
    await this.#loop
  }

  /** All pods ready, all claims given a volume. */
  reset(): void {
    this.#pods.clear()
    this.#otherPods = { kind: 'ready' }
    this.#provisioningError = undefined
  }

  setPods(component: string, script: PodScript): void {
    this.#pods.set(component, script)
  }

  setOtherPods(script: PodScript): void {
    this.#otherPods = script
  }

  /**
   * What happens when a container with an image that ends like this starts, before its pod is ready: once.
   *
   * @returns what takes it back.
   */
  onStart(image: string, happen: () => void): () => void {
    const start = { image, happen }
    this.#starts.add(start)
    return () => void this.#starts.delete(start)
  }

  /** @param message undefined to provide volumes again. */
  failProvisioning(message: string | undefined): void {
    this.#provisioningError = message
  }

  async addNode(node: NodeScript): Promise<void> {
    const { name, architecture = 'amd64', isReady = true, isSchedulable = true } = node
    const path = `/api/v1/nodes/${name}`
    const labels = { 'kubernetes.io/arch': architecture }
    const body = { metadata: { name, labels }, spec: { unschedulable: !isSchedulable } }
    const created = await this.#api.request('POST', '/api/v1/nodes', body)
    if (created.status === 409) await this.#api.expect('PATCH', path, body)
    // More than all the installs of a test file ask for.
    const resources = { cpu: '1000', memory: '4Ti', pods: '10000', 'ephemeral-storage': '4Ti' }
    await this.#api.expect('PATCH', `${path}/status`, {
      status: {
        capacity: resources,
        allocatable: resources,
        nodeInfo: { architecture, operatingSystem: 'linux' },
        conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', reason: 'Test', message: 'test' }],
        addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
        daemonEndpoints: { kubeletEndpoint: { Port: this.#logPort } },
      },
    })
    // New nodes are tainted until a controller that does not run here sees them ready.
    await this.#api.expect('PATCH', path, { spec: { taints: isReady ? null : [NOT_READY] } })
  }

  async removeNode(name: string): Promise<void> {
    await this.#api.request('DELETE', `/api/v1/nodes/${name}`)
  }

  async #run(): Promise<void> {
    while (this.#running) {
      await Promise.all([this.#driveClaims(), this.#drivePods()]).catch((error: unknown) => {
        // Objects change while they are looked at; at the end the API server is gone.
        if (this.#running && !/409|404/.test(String(error))) console.error(`kubelet: ${String(error)}`)
      })
      await new Promise((resolve) => setTimeout(resolve, TICK_MS))
    }
  }

  async #driveClaims(): Promise<void> {
    const { items } = await this.#api.expect('GET', '/api/v1/persistentvolumeclaims')
    for (const claim of items) {
      if (claim.status.phase !== 'Pending' || claim.spec.volumeName !== undefined) continue
      if (this.#provisioningError !== undefined) {
        await this.#warnOnce(claim, { reason: 'ProvisioningFailed', message: this.#provisioningError })
        continue
      }
      await this.#provide(claim)
    }
  }

  /** A volume made for the claim; the controller manager binds the two. */
  async #provide(claim: KubeObject): Promise<void> {
    const { name, namespace, uid } = claim.metadata
    const volume = {
      metadata: { name: `pv-${uid}` },
      spec: {
        storageClassName: claim.spec.storageClassName ?? '',
        capacity: { storage: claim.spec.resources.requests.storage },
        accessModes: claim.spec.accessModes,
        claimRef: { kind: 'PersistentVolumeClaim', apiVersion: 'v1', name, namespace, uid },
        hostPath: { path: '/nonexistent' },
      },
    }
    const { status } = await this.#api.request('POST', '/api/v1/persistentvolumes', volume)
    if (status >= 300 && status !== 409) throw new Error(`no volume for ${name}: ${status}`)
  }

  async #warnOnce(
    object: KubeObject,
    warning: { readonly reason: string; readonly message: string },
  ): Promise<void> {
    const { name, namespace, uid } = object.metadata
    const now = new Date().toISOString()
    await this.#api.request('POST', `/api/v1/namespaces/${namespace}/events`, {
      metadata: { name: `${name}.${warning.reason.toLowerCase()}.${uid.slice(0, 8)}`, namespace },
      involvedObject: { kind: 'PersistentVolumeClaim', name, namespace, uid },
      ...warning,
      type: 'Warning',
      firstTimestamp: now,
      lastTimestamp: now,
      count: 1,
    })
  }

  async #drivePods(): Promise<void> {
    const { items } = await this.#api.expect('GET', '/api/v1/pods')
    for (const pod of items) {
      const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}`
      if (pod.metadata.deletionTimestamp !== undefined) {
        await this.#api.request('DELETE', path, { gracePeriodSeconds: 0 })
        continue
      }
      if (pod.spec.nodeName === undefined) continue
      const status = podStatus(pod, this.#scriptOf(pod))
      if (isSame(pod.status, status)) continue
      this.#start(pod)
      await this.#api.request('PATCH', `${path}/status`, { status })
    }
  }

  #start(pod: KubeObject): void {
    for (const start of this.#starts) {
      if (!pod.spec.containers.some(({ image }: KubeObject) => image.endsWith(start.image))) continue
      this.#starts.delete(start)
      start.happen()
    }
  }

  #scriptOf(pod: KubeObject): PodScript {
    return this.#pods.get(pod.metadata.labels?.['component'] ?? '') ?? this.#otherPods
  }

  /** `/containerLogs/<namespace>/<pod>/<container>?…`, as the API server asks a kubelet. */
  #logOf(url: string): string {
    const [, , , pod = ''] = url.split('?')[0]?.split('/') ?? []
    const found = [...this.#pods].find(([component]) => pod.includes(component))
    return found?.[1].kind === 'crashed' ? found[1].log : ''
  }
}

const NOT_READY = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }

// biome-ignore lint/suspicious/noExplicitAny: whatever the API answers
type KubeObject = any

function podStatus(pod: KubeObject, script: PodScript): KubeObject {
  const isReady = script.kind === 'ready'
  const initContainers: KubeObject[] = pod.spec.initContainers ?? []
  // What keeps a pod from starting keeps its init containers from it; the others wait for those.
  const isHeld = script.kind === 'waiting' && initContainers.length > 0
  return {
    phase: script.kind === 'waiting' ? 'Pending' : 'Running',
    conditions: [
      { type: 'PodScheduled', status: 'True' },
      { type: 'Ready', status: isReady ? 'True' : 'False' },
      { type: 'ContainersReady', status: isReady ? 'True' : 'False' },
    ],
    initContainerStatuses: initContainers.map((container) => ({
      ...containerStatus(container, { isReady: !isHeld }),
      ...(isHeld ? containerState(script) : ENDED),
    })),
    containerStatuses: pod.spec.containers.map((container: KubeObject) => ({
      ...containerStatus(container, { isReady }),
      restartCount: 'restarts' in script ? (script.restarts ?? 0) : 0,
      ...containerState(isHeld ? INITIALIZING : script),
    })),
  }
}

const ENDED = { state: { terminated: { exitCode: 0, reason: 'Completed' } } }

const INITIALIZING: PodScript = { kind: 'waiting', reason: 'PodInitializing', message: '' }

function containerStatus({ name, image }: KubeObject, { isReady }: { isReady: boolean }): KubeObject {
  return { name, image, imageID: '', ready: isReady, restartCount: 0 }
}

function containerState(script: PodScript): KubeObject {
  switch (script.kind) {
    case 'ready':
    case 'starting':
      return { state: { running: { startedAt: '2026-01-01T00:00:00Z' } } }
    case 'waiting':
      return { state: { waiting: { reason: script.reason, message: script.message } } }
    case 'crashed':
      return {
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off restarting failed container' } },
        lastState: { terminated: { exitCode: script.exitCode, reason: 'Error' } },
      }
  }
}

/** Whether the pod has this state already, as far as the scripts go. */
function isSame(present: KubeObject, wanted: KubeObject): boolean {
  const essence = (status: KubeObject): string =>
    JSON.stringify([
      status.phase,
      [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])].map(
        ({ ready, restartCount, state, lastState }: KubeObject) => [
          ready,
          restartCount,
          state?.waiting ?? null,
          lastState?.terminated?.exitCode ?? null,
        ],
      ),
    ])
  return essence(present) === essence(wanted)
}
