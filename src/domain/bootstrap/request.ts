import type { HarborConnection } from '../harbor/connection.ts'
import type { HarborSettings } from './settings.ts'

/** A release of Harbor in a cluster. */
export interface ClusterRequest {
  /** YAML text; a secret. */
  readonly kubeconfig: string
  readonly namespace: string
  readonly releaseName: string
}

export interface ChartRequest {
  /** A name in the repository, a path (archive or directory), or an `oci://` reference. */
  readonly chart: string
  /** '' for a path or an `oci://` reference. */
  readonly repository: string
  readonly version: string
  /** 64 hex digits that the archive must have; '' to take what comes. */
  readonly sha256: string
}

/** What a release of Harbor is to become. */
export interface ReleaseRequest {
  readonly settings: HarborSettings
  /** Whether `settings.externalUrl` was written down and is no default. */
  readonly isUrlGiven: boolean
  readonly chart: ChartRequest
  /** Path of further chart values; '' for none. */
  readonly valuesFile: string
  /** '' when it is not known. */
  readonly ingressAddress: string
  /** Take over a release that was installed by other means. */
  readonly adopt: boolean
  /** Look at everything and write nothing. */
  readonly dryRun: boolean
  /** What the user confirms of an upgrade, as in `2.14.4-2.15.2`; '' for nothing. */
  readonly confirmed: string
  /** Name of a VolumeSnapshotClass; '' to choose one, `none` for no snapshots. */
  readonly snapshotClass: string
  /** Until every pod is ready and every claim is bound. */
  readonly timeoutMs: number
}

/** The inputs of install-harbor: the release, and how it is reached. */
export interface InstallRequest extends ReleaseRequest {
  readonly cluster: ClusterRequest
  /** For the look into Harbor before and after an upgrade. */
  readonly authority: Pick<HarborConnection, 'caCertificate' | 'tlsVerify'>
  readonly helmPath: string
}

/** Where a new secret goes; at least one place, because it is shown once and printed nowhere. */
export interface SecretPlaces {
  readonly github?: { readonly repository: string; readonly name: string; readonly token: string }
  /** Name of a Secret in the namespace, or that the name follows from the robot. */
  readonly kubernetes?: { readonly name: string } | 'auto'
}
