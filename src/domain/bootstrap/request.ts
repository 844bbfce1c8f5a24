import type { HarborConnection } from '../harbor/connection.ts'
import type { HarborSettings } from './settings.ts'

/** A release of Harbor in a cluster. */
export interface ClusterRequest {
  /** YAML text; a secret. */
  readonly kubeconfig: string
  readonly namespace: string
  readonly releaseName: string
}

/** Where the password of an administrator of Harbor comes from. */
export type AdminAccess =
  /** The Secret of the release in the cluster, whose user is `admin`. */
  | { readonly kind: 'cluster'; readonly cluster: ClusterRequest }
  /** The inputs: of Harbor, or of the project alone. */
  | { readonly kind: 'password'; readonly user: string; readonly password: string }

export interface ChartRequest {
  /** A name in the repository, a path (archive or directory), or an `oci://` reference. */
  readonly chart: string
  /** '' for a path or an `oci://` reference. */
  readonly repository: string
  readonly version: string
  /** Expected hash of the archive, 64 hex digits; '' for no check. */
  readonly sha256: string
}

/** The desired state of a release of Harbor. */
export interface ReleaseRequest {
  readonly settings: HarborSettings
  /** Whether `settings.externalUrl` comes from an input and is not the default. */
  readonly isUrlGiven: boolean
  readonly chart: ChartRequest
  /** Path of the user's chart values; '' for none. */
  readonly valuesFile: string
  /** '' when it is not known. */
  readonly ingressAddress: string
  /** Take over a release that was installed by other means. */
  readonly adopt: boolean
  /** Check everything and write nothing. */
  readonly dryRun: boolean
  /** The upgrade that the user confirms, as in `2.14.4-2.15.2`; '' for none. */
  readonly confirmed: string
  /** Name of a VolumeSnapshotClass; '' to choose one, `none` for no snapshots. */
  readonly snapshotClass: string
  /** Until every pod is ready and every claim is bound. */
  readonly timeoutMs: number
}

/** The inputs of install-harbor: the release, and how it is reached. */
export interface InstallRequest extends ReleaseRequest {
  readonly cluster: ClusterRequest
  /** TLS of the connection to Harbor before and after an upgrade. */
  readonly authority: Pick<HarborConnection, 'caCertificate' | 'tlsVerify'>
  readonly helmPath: string
}

/** Where a new secret is stored; at least one place, because Harbor shows it once and it is never printed. */
export interface SecretPlaces {
  readonly github?: {
    readonly repository: string
    readonly name: string
    readonly token: string
    /** The variable for the robot's name; '' for none. */
    readonly variable: string
  }
  /** Name of a Secret in the namespace; `auto` derives it from the robot. */
  readonly kubernetes?: { readonly name: string } | 'auto'
}
