/** What the bootstrap wants to know of a cluster's objects: the few fields that decide, already decoded. */

export interface NodeInfo {
  readonly name: string
  readonly isReady: boolean
  /** False when cordoned. */
  readonly isSchedulable: boolean
  /** `amd64`, `arm64`, …; '' when the node does not tell. */
  readonly architecture: string
}

export interface StorageClass {
  readonly name: string
  readonly isDefault: boolean
  /** `Delete` or `Retain`: what happens to the data of a claim that somebody deletes. */
  readonly reclaimPolicy: string
  /** The driver that makes its volumes, as in `driver.longhorn.io`. */
  readonly provisioner?: string
}

export interface IngressClass {
  readonly name: string
  readonly isDefault: boolean
  /** `spec.controller`, which tells the program behind the class; the name does not. */
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
  /** How it ended the last time; undefined when it never did. */
  readonly lastEnd?: { readonly reason: string; readonly exitCode: number }
}

export interface Pod {
  readonly name: string
  readonly component: string
  readonly isReady: boolean
  /** Being deleted: an old pod that makes room. */
  readonly isTerminating: boolean
  /** They end one after the other before the containers start; one that does not holds the pod back. */
  readonly initContainers: readonly ContainerStatus[]
  readonly containers: readonly ContainerStatus[]
  /** Names of the claims that it mounts. */
  readonly claims: readonly string[]
  /** Images by the name of the container, as the pod was written. */
  readonly images?: Readonly<Record<string, string>>
  /** Why no node takes it; '' when it has one or the scheduler has not said. */
  readonly unschedulable: string
}

export interface Workload {
  readonly kind: 'Deployment' | 'StatefulSet'
  readonly name: string
  readonly component: string
  /** Pods wanted. */
  readonly replicas: number
  /** Pods of the newest template that are ready. */
  readonly ready: number
  /** Its controller has seen the newest template, and no pod of an older one is left. */
  readonly isCurrent: boolean
  /** Of a Deployment: how its pods are replaced. */
  readonly updateStrategy?: 'Recreate' | 'RollingUpdate'
}

export interface KubeEvent {
  /** Kind and name of the object it is about. */
  readonly kind: string
  readonly name: string
  readonly reason: string
  readonly message: string
  readonly isWarning: boolean
  /** Milliseconds since the epoch. */
  readonly lastSeen: number
}
