import type { VolumeSnapshotClass } from '../domain/bootstrap/upgrade/snapshots.ts'

export interface SnapshotState {
  readonly isReady: boolean
  /** The driver's error; '' for none. Foreign text. */
  readonly error: string
}

/** VolumeSnapshots of one namespace. None is ever deleted. */
export interface Snapshots {
  /** `absent`: the cluster has no such API. `forbidden`: the account may not list the classes. */
  fetchClasses(): Promise<readonly VolumeSnapshotClass[] | 'absent' | 'forbidden'>
  create(snapshot: {
    readonly name: string
    readonly claim: string
    readonly snapshotClass: string
    /** Annotation for people. */
    readonly reason: string
  }): Promise<void>
  fetchState(name: string): Promise<SnapshotState>
}
