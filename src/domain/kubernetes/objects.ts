/** Objects of a cluster, decoded to the fields that are used. */

export interface NodeInfo {
  readonly name: string
  readonly isReady: boolean
  /** False when cordoned. */
  readonly isSchedulable: boolean
  /** `amd64`, `arm64`, …; '' when the node does not report it. */
  readonly architecture: string
}

export interface StorageClass {
  readonly name: string
  readonly isDefault: boolean
  /** `Delete` or `Retain`: what happens to the data when a claim is deleted. */
  readonly reclaimPolicy: string
  /** The driver that provisions its volumes, as in `driver.longhorn.io`. */
  readonly provisioner?: string
}

export interface IngressClass {
  readonly name: string
  readonly isDefault: boolean
  /** `spec.controller`, which identifies the controller; the name does not. */
  readonly controller: string
}

export interface Ingress {
  readonly namespace: string
  readonly name: string
  readonly hosts: readonly string[]
}

export interface VolumeClaim {
  readonly name: string
  /** `Pending`, `Bound` or `Lost`. */
  readonly phase: string
  readonly storageClass: string
  /** The requested quantity, as in `20Gi`. */
  readonly size: string
  /** `app.kubernetes.io/version`: of Harbor, on claims that are the chart's own objects. */
  readonly appVersion?: string
}

export type ContainerState =
  | { readonly kind: 'running' }
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string }
  | {
      readonly kind: 'terminated'
      readonly reason: string
      readonly message: string
      readonly exitCode: number
    }

export interface ContainerStatus {
  readonly name: string
  readonly isReady: boolean
  readonly restarts: number
  readonly state: ContainerState
  /** How it last terminated; undefined when it never did. */
  readonly lastEnd?: { readonly reason: string; readonly exitCode: number }
}

export interface Pod {
  readonly name: string
  readonly component: string
  readonly isReady: boolean
  /** Being deleted. */
  readonly isTerminating: boolean
  /** They run to completion one after the other before the containers start. */
  readonly initContainers: readonly ContainerStatus[]
  readonly containers: readonly ContainerStatus[]
  /** Names of the claims that it mounts. */
  readonly claims: readonly string[]
  /** Images by the name of the container, as in the spec of the pod. */
  readonly images?: Readonly<Record<string, string>>
  /** Why it cannot be scheduled; '' when it is scheduled or the reason is unknown. */
  readonly unschedulable: string
}

export interface Workload {
  readonly kind: 'Deployment' | 'StatefulSet'
  readonly name: string
  readonly component: string
  /** Desired pods. */
  readonly replicas: number
  /** Pods of the newest template that are ready. */
  readonly ready: number
  /** Its controller has observed the newest template, and no pod of an older one is left. */
  readonly isCurrent: boolean
  /** Of a Deployment: how its pods are replaced. */
  readonly updateStrategy?: 'Recreate' | 'RollingUpdate'
}

export interface KubeEvent {
  /** Kind and name of the involved object. */
  readonly kind: string
  readonly name: string
  readonly reason: string
  readonly message: string
  readonly isWarning: boolean
  /** Milliseconds since the epoch. */
  readonly lastSeen: number
}
