import * as v from 'valibot'
import type { SecretWithMetadata } from '../../domain/bootstrap/robot-secret.ts'
import type {
  ContainerState,
  ContainerStatus,
  Ingress,
  IngressClass,
  KubeEvent,
  NodeInfo,
  Pod,
  StorageClass,
  VolumeClaim,
  Workload,
} from '../../domain/kubernetes/objects.ts'
import { text } from '../decode.ts'

/** The JSON of the Kubernetes API, decoded to domain types. Empty lists are absent or null; unused fields are ignored. */

const count = v.optional(v.nullable(v.number(), 0), 0)
const texts = v.nullish(v.record(v.string(), v.string()))

const metadata = v.object({
  name: text,
  namespace: text,
  generation: count,
  labels: texts,
  annotations: texts,
  deletionTimestamp: v.nullish(v.string()),
})

const conditions = v.nullish(v.array(v.object({ type: text, status: text, reason: text, message: text })))

const list = v.object({ items: v.nullish(v.array(v.unknown())) })

const terminated = v.object({ reason: text, message: text, exitCode: count })

const node = v.object({
  metadata,
  spec: v.nullish(v.object({ unschedulable: v.nullish(v.boolean()) })),
  status: v.nullish(v.object({ conditions, nodeInfo: v.nullish(v.object({ architecture: text })) })),
})

const storageClass = v.object({ metadata, reclaimPolicy: text, provisioner: text })
const ingressClass = v.object({ metadata, spec: v.nullish(v.object({ controller: text })) })
const ingress = v.object({
  metadata,
  spec: v.nullish(v.object({ rules: v.nullish(v.array(v.object({ host: text }))) })),
})

const claim = v.object({
  metadata,
  spec: v.object({
    storageClassName: text,
    resources: v.nullish(v.object({ requests: texts })),
  }),
  status: v.nullish(v.object({ phase: text })),
})

const containerStatuses = v.nullish(
  v.array(
    v.object({
      name: text,
      ready: v.nullish(v.boolean()),
      restartCount: count,
      state: v.nullish(
        v.object({
          waiting: v.nullish(v.object({ reason: text, message: text })),
          terminated: v.nullish(terminated),
        }),
      ),
      lastState: v.nullish(v.object({ terminated: v.nullish(terminated) })),
    }),
  ),
)

const pod = v.object({
  metadata,
  spec: v.nullish(
    v.object({
      containers: v.nullish(v.array(v.object({ name: text, image: text }))),
      volumes: v.nullish(
        v.array(v.object({ persistentVolumeClaim: v.nullish(v.object({ claimName: text })) })),
      ),
    }),
  ),
  status: v.nullish(v.object({ conditions, initContainerStatuses: containerStatuses, containerStatuses })),
})

const workload = v.object({
  metadata,
  spec: v.object({
    replicas: v.nullish(v.number()),
    template: v.object({ metadata: v.nullish(v.object({ labels: texts })) }),
    strategy: v.nullish(v.object({ type: text })),
  }),
  status: v.nullish(
    v.object({
      observedGeneration: count,
      replicas: count,
      readyReplicas: count,
      updatedReplicas: count,
    }),
  ),
})

const event = v.object({
  involvedObject: v.object({ kind: text, name: text }),
  reason: text,
  message: text,
  type: text,
  lastTimestamp: text,
  eventTime: text,
})

const secret = v.object({
  metadata: v.object({ labels: texts, resourceVersion: text }),
  data: texts,
})

/** @throws ValiError when the JSON is not a list. */
export function decodeList<T>(json: unknown, decoder: (item: unknown) => T): T[] {
  return (v.parse(list, json).items ?? []).map(decoder)
}

/** Labels of any object. */
export const decodeLabels = (json: unknown): Readonly<Record<string, string>> =>
  v.parse(v.object({ metadata }), json).metadata.labels ?? {}

export function decodeNode(json: unknown): NodeInfo {
  const wire = v.parse(node, json)
  return {
    name: wire.metadata.name,
    isReady: isTrue(wire.status?.conditions, 'Ready'),
    isSchedulable: wire.spec?.unschedulable !== true,
    architecture: wire.status?.nodeInfo?.architecture ?? '',
  }
}

export function decodeStorageClass(json: unknown): StorageClass {
  const wire = v.parse(storageClass, json)
  return {
    name: wire.metadata.name,
    isDefault: wire.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
    reclaimPolicy: wire.reclaimPolicy || 'Delete',
    provisioner: wire.provisioner,
  }
}

export function decodeIngressClass(json: unknown): IngressClass {
  const wire = v.parse(ingressClass, json)
  return {
    name: wire.metadata.name,
    isDefault: wire.metadata.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true',
    controller: wire.spec?.controller ?? '',
  }
}

export function decodeIngress(json: unknown): Ingress {
  const wire = v.parse(ingress, json)
  const { namespace, name } = wire.metadata
  return { namespace, name, hosts: (wire.spec?.rules ?? []).map(({ host }) => host) }
}

export function decodeClaim(json: unknown): VolumeClaim {
  const wire = v.parse(claim, json)
  return {
    name: wire.metadata.name,
    phase: wire.status?.phase ?? 'Pending',
    storageClass: wire.spec.storageClassName,
    size: wire.spec.resources?.requests?.['storage'] ?? '',
    appVersion: wire.metadata.labels?.['app.kubernetes.io/version'] ?? '',
  }
}

export function decodeWorkload(kind: Workload['kind'], json: unknown): Workload {
  const { metadata: meta, spec, status } = v.parse(workload, json)
  const replicas = spec.replicas ?? 1
  const updated = status?.updatedReplicas ?? 0
  return {
    kind,
    name: meta.name,
    component: spec.template.metadata?.labels?.['component'] ?? '',
    replicas,
    ready: Math.min(status?.readyReplicas ?? 0, updated),
    isCurrent:
      (status?.observedGeneration ?? 0) >= meta.generation &&
      updated >= replicas &&
      (status?.replicas ?? 0) <= updated,
    // The API server writes its default, RollingUpdate, into every Deployment.
    ...(kind === 'Deployment'
      ? { updateStrategy: spec.strategy?.type === 'Recreate' ? 'Recreate' : 'RollingUpdate' }
      : {}),
  }
}

export function decodePod(json: unknown): Pod {
  const { metadata: meta, spec, status } = v.parse(pod, json)
  const scheduled = status?.conditions?.find(({ type }) => type === 'PodScheduled')
  return {
    name: meta.name,
    component: meta.labels?.['component'] ?? '',
    isReady: isTrue(status?.conditions, 'Ready'),
    isTerminating: meta.deletionTimestamp != null,
    unschedulable: scheduled?.status === 'False' ? scheduled.message || scheduled.reason : '',
    claims: (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim: claim }) => claim?.claimName ?? []),
    images: Object.fromEntries((spec?.containers ?? []).map(({ name, image }) => [name, image])),
    initContainers: decodeContainers(status?.initContainerStatuses),
    containers: decodeContainers(status?.containerStatuses),
  }
}

function decodeContainers(wire: v.InferOutput<typeof containerStatuses>): ContainerStatus[] {
  return (wire ?? []).map((container): ContainerStatus => {
    const last = container.lastState?.terminated
    return {
      name: container.name,
      isReady: container.ready === true,
      restarts: container.restartCount,
      state: containerState(container.state),
      ...(last == null ? {} : { lastEnd: { reason: last.reason, exitCode: last.exitCode } }),
    }
  })
}

export function decodeEvent(json: unknown): KubeEvent {
  const wire = v.parse(event, json)
  const lastSeen = Date.parse(wire.lastTimestamp || wire.eventTime)
  return {
    kind: wire.involvedObject.kind,
    name: wire.involvedObject.name,
    reason: wire.reason,
    message: wire.message,
    isWarning: wire.type === 'Warning',
    lastSeen: Number.isNaN(lastSeen) ? 0 : lastSeen,
  }
}

export function decodeSecret(json: unknown): Record<string, string> {
  const entries = Object.entries(v.parse(secret, json).data ?? {})
  return Object.fromEntries(
    entries.map(([key, base64]) => [key, Buffer.from(base64, 'base64').toString('utf8')]),
  )
}

export function decodeSecretWithMetadata(json: unknown): SecretWithMetadata {
  const { labels, resourceVersion } = v.parse(secret, json).metadata
  return { data: decodeSecret(json), labels: labels ?? {}, resourceVersion }
}

export const decodeVersion = (json: unknown): string =>
  v.parse(v.object({ gitVersion: text }), json).gitVersion

export const decodeAllowed = (json: unknown): boolean =>
  v.parse(v.object({ status: v.object({ allowed: v.boolean() }) }), json).status.allowed

export const decodeAccount = (json: unknown): string =>
  v.parse(v.object({ status: v.object({ userInfo: v.object({ username: text }) }) }), json).status.userInfo
    .username

function isTrue(
  all: readonly { readonly type: string; readonly status: string }[] | null | undefined,
  wanted: string,
): boolean {
  return (all ?? []).some((condition) => condition.type === wanted && condition.status === 'True')
}

function containerState(
  wire:
    | {
        waiting?: { reason: string; message: string } | null | undefined
        terminated?: { reason: string; message: string; exitCode: number } | null | undefined
      }
    | null
    | undefined,
): ContainerState {
  if (wire?.waiting != null) return { kind: 'waiting', ...wire.waiting }
  if (wire?.terminated != null) return { kind: 'terminated', ...wire.terminated }
  return { kind: 'running' }
}
