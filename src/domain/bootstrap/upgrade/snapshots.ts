import type { StorageClass, VolumeClaim } from '../../kubernetes/objects.ts'
import { claimNames } from '../chart/names.ts'
import { valueAt } from '../chart/value-tree.ts'

export interface VolumeSnapshotClass {
  readonly name: string
  /** The CSI driver that it applies to. */
  readonly driver: string
  readonly isDefault: boolean
}

/** One snapshot to create. */
export interface PlannedSnapshot {
  readonly claim: string
  readonly snapshotClass: string
}

export interface SnapshotPlan {
  readonly snapshots: readonly PlannedSnapshot[]
  /** Why a claim gets no snapshot, one clause each. */
  readonly gaps: readonly string[]
}

/** Value of `snapshot-class` for no snapshots. */
export const NO_SNAPSHOTS = 'none'

/** The claims whose data an upgrade may lose; absent when the data is stored elsewhere. */
export interface DataClaims {
  readonly database?: VolumeClaim
  readonly registry?: VolumeClaim
}

/** @param options.values all values of the release, which may name a claim of the user. */
export function findDataClaims(
  claims: readonly VolumeClaim[],
  options: { readonly releaseName: string; readonly values: unknown },
): DataClaims {
  const find = (store: keyof DataClaims): DataClaims => {
    const given = valueAt(options.values, ['persistence', 'persistentVolumeClaim', store, 'existingClaim'])
    const name = typeof given === 'string' && given !== '' ? given : claimNames(options.releaseName)[store]
    const found = claims.find((claim) => claim.name === name)
    return found === undefined ? {} : { [store]: found }
  }
  const isInternal = valueAt(options.values, ['database', 'type']) !== 'external'
  return { ...(isInternal ? find('database') : {}), ...find('registry') }
}

/**
 * Which claims can be snapshotted, and with which class. The database comes first: the later snapshot of the registry
 * then has every image that the database refers to.
 */
export function planSnapshots(
  { database, registry }: DataClaims,
  cluster: {
    readonly classes: readonly VolumeSnapshotClass[] | 'absent' | 'forbidden'
    readonly storageClasses: readonly StorageClass[]
    /** Name of a class; '' to choose one, `none` for no snapshots. */
    readonly wanted: string
  },
): SnapshotPlan {
  const { classes, wanted } = cluster
  const none = (reason: string): SnapshotPlan => ({ snapshots: [], gaps: [reason] })
  if (wanted === NO_SNAPSHOTS) return none('"snapshot-class" is none')
  if (classes === 'absent')
    return none('the cluster has no VolumeSnapshots (no API group snapshot.storage.k8s.io)')
  if (classes === 'forbidden') {
    return none('the account may not create VolumeSnapshots (docs/bootstrap-rbac.yaml has the permissions)')
  }
  const claims = [database, registry].filter((claim) => claim !== undefined)
  const plans = claims.map((claim) => planOne(claim, { ...cluster, classes }))
  return {
    snapshots: plans.flatMap((plan) => (typeof plan === 'string' ? [] : [plan])),
    gaps: plans.filter((plan) => typeof plan === 'string'),
  }
}

function planOne(
  claim: VolumeClaim,
  cluster: {
    readonly classes: readonly VolumeSnapshotClass[]
    readonly storageClasses: readonly StorageClass[]
    readonly wanted: string
  },
): PlannedSnapshot | string {
  const driver = cluster.storageClasses.find(({ name }) => name === claim.storageClass)?.provisioner ?? ''
  if (driver === '')
    return `the driver of the volume of ${claim.name} is unknown (class ${claim.storageClass || 'none'})`
  const fitting = cluster.classes.filter((candidate) => candidate.driver === driver)
  const chosen =
    cluster.wanted === ''
      ? (fitting.find(({ isDefault }) => isDefault) ?? fitting[0])
      : fitting.find(({ name }) => name === cluster.wanted)
  if (chosen !== undefined) return { claim: claim.name, snapshotClass: chosen.name }
  const which = cluster.wanted === '' ? '' : ` named ${cluster.wanted}`
  return `there is no VolumeSnapshotClass${which} for ${driver}, the driver of ${claim.name}`
}

/** `harbor-registry-before-2-15-2-20261128230501`: unique unless two start in the same second. */
export function snapshotName(claim: string, options: { readonly to: string; readonly now: number }): string {
  const time = new Date(options.now).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const version = options.to.replaceAll(/[^a-z0-9]+/g, '-')
  return `${claim}-before-${version}-${time}`
}

/** A snapshot that is ready. */
export interface MadeSnapshot {
  readonly claim: string
  readonly name: string
}

/** Markdown, written as soon as they are ready, so that they can be found even when the upgrade fails. */
export function renderSnapshots(made: readonly MadeSnapshot[], namespace: string): string {
  return [
    '### Snapshots before the upgrade',
    '',
    '| claim | VolumeSnapshot |',
    '| :-- | :-- |',
    ...made.map(({ claim, name }) => `| \`${claim}\` | \`${namespace}/${name}\` |`),
    '',
    'They stay until you delete them. docs/bootstrap.md describes how to restore them.',
    '',
  ].join('\n')
}
