import type { ObjectRef } from '../domain/bootstrap/chart/drift.ts'
import type { ValueTree } from '../domain/bootstrap/chart/values.ts'
import type { NamespaceObjects } from '../domain/bootstrap/checks/readiness.ts'
import type { ReleaseSecrets } from '../domain/bootstrap/release/adoption.ts'
import type { Revision } from '../domain/bootstrap/release/release.ts'
import type { ChartRequest } from '../domain/bootstrap/request.ts'
import type { SecretWithMetadata } from '../domain/bootstrap/robot-secret.ts'
import type { Issuance, TlsSecret } from '../domain/kubernetes/certificate.ts'
import type {
  Ingress,
  IngressClass,
  NodeInfo,
  StorageClass,
  VolumeClaim,
} from '../domain/kubernetes/objects.ts'
import type { RequiredPermission } from '../domain/kubernetes/rbac-rules.ts'

/**
 * One namespace of a Kubernetes cluster, and the cluster-wide objects that are read. Reads are retried when the API
 * server does not answer or is too busy; writes never are. All methods throw UserError.
 */
export interface Cluster {
  /** `v1.33.6+k3s1`; the first request, so its errors explain the connection to the cluster. */
  fetchVersion(): Promise<string>
  /** The account behind the credentials, as RBAC names it. */
  fetchAccount(): Promise<string>
  isAllowed(permission: RequiredPermission): Promise<boolean>
  /** Whether objects can be created in the namespace; tries a Secret with a dry run. */
  fetchNamespaceState(): Promise<NamespaceState>
  /** Labels of the namespace; undefined when the account may not see them. */
  fetchNamespaceLabels(): Promise<Readonly<Record<string, string>> | undefined>
  fetchNodes(): Promise<readonly NodeInfo[]>
  fetchStorageClasses(): Promise<readonly StorageClass[]>
  fetchIngressClasses(): Promise<readonly IngressClass[]>
  /** Of the whole cluster; undefined when the account may not see them. */
  fetchIngresses(): Promise<readonly Ingress[] | undefined>
  fetchClaims(): Promise<readonly VolumeClaim[]>
  /** Decoded texts by key; undefined when there is no such Secret. */
  fetchSecret(name: string): Promise<Readonly<Record<string, string>> | undefined>
  /** The certificate in a Secret, without its key. */
  fetchTlsSecret(name: string): Promise<TlsSecret>
  /** What cert-manager has in this namespace; undefined when the cluster has none. */
  fetchIssuance(): Promise<Issuance | undefined>
  /** undefined when there is no such Secret. */
  fetchSecretWithMetadata(name: string): Promise<SecretWithMetadata | undefined>
  /** Adds `labels` to our own. @throws UserError when it exists: a Secret is never overwritten. */
  createSecret(
    name: string,
    data: Readonly<Record<string, string>>,
    labels?: Readonly<Record<string, string>>,
  ): Promise<void>
  /**
   * Sets these keys and keeps all others.
   *
   * @throws UserError when the Secret has changed since it was read.
   */
  patchSecret(
    name: string,
    change: {
      readonly resourceVersion: string
      readonly data: Readonly<Record<string, string>>
      /** The API server validates the change and does not store it. */
      readonly isDryRun?: boolean
    },
  ): Promise<void>
  /** Whether helm keeps any revision of the release in this namespace. */
  hasRelease(releaseName: string): Promise<boolean>
  /** `Kind/name` of those that do not exist. */
  findMissing(objects: readonly ObjectRef[]): Promise<readonly string[]>
  /** Workloads, pods, claims and events of a release. */
  fetchNamespace(releaseName: string): Promise<NamespaceObjects>
  /** The last lines of a container's log, of its previous run when it crashed; foreign text, '' for none. */
  fetchLogTail(pod: string, container: string): Promise<string>
}

export type NamespaceState = 'usable' | 'terminating' | 'absent'

/** A chart on disk. */
export interface Chart {
  readonly path: string
  readonly version: string
  /** The version of Harbor. */
  readonly appVersion: string
  /** Of the archive, 64 hex digits; '' for a directory. */
  readonly sha256: string
}

export interface UpgradeRequest {
  readonly chart: Chart
  readonly values: ValueTree
  /** Path of the user's values; '' for none. Ours take precedence. */
  readonly valuesFile: string
  /** `--force-conflicts`: overwrite fields that were changed with kubectl, which helm 4 otherwise refuses. */
  readonly forceConflicts?: boolean
}

/** The helm command line tool, for one release in one namespace. Values go through its standard input. */
export interface Helm {
  /** @throws UserError when helm is too old. */
  requireVersion(): Promise<string>
  fetchChart(request: ChartRequest): Promise<Chart>
  /** Oldest first; `updatedAt` in milliseconds. The release must exist. */
  fetchHistory(): Promise<readonly (Revision & { readonly updatedAt: number })[]>
  /** The manifests of the newest revision, as helm records them. */
  fetchManifest(): Promise<string>
  /** The values of a revision, by default of the newest: as given, and merged with its chart's defaults. */
  fetchValues(revision?: number): Promise<GivenValues>
  /** The manifests that an upgrade would write, and its values; a server-side dry run. */
  renderUpgrade(request: UpgradeRequest): Promise<{ readonly manifest: string; readonly values: GivenValues }>
  /** `helm upgrade --install`, without waiting for pods. Returns the new revision. */
  upgrade(request: UpgradeRequest): Promise<number>
  uninstall(): Promise<void>
  rollback(revision: number): Promise<void>
  /** A key pair for tokens and an htpasswd line, generated by helm's template functions. */
  generateKeyPair(registry: { readonly user: string; readonly password: string }): Promise<ReleaseKeys>
}

/** Values of one revision. They hold secrets. */
export interface GivenValues {
  readonly given: unknown
  readonly all: unknown
}

export type ReleaseKeys = Pick<ReleaseSecrets['internal'], 'tls.key' | 'tls.crt' | 'REGISTRY_HTPASSWD'>

/** The resolver of the runner; empty when it has no address. */
export interface Resolver {
  resolve(host: string): Promise<readonly string[]>
}
