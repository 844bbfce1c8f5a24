import type { VolumeSnapshotClass } from '../domain/bootstrap/upgrade/snapshots.ts'

export interface SnapshotState {
  readonly isReady: boolean
  /** What the driver says; '' while it says nothing. Foreign text. */
  readonly error: string
}

/** VolumeSnapshots of one namespace. None is ever deleted. */
export interface Snapshots {
  /** `absent`: the cluster has no such API. `forbidden`: the account may not look at its classes. */
  fetchClasses(): Promise<readonly VolumeSnapshotClass[] | 'absent' | 'forbidden'>
  create(snapshot: {
    readonly name: string
    readonly claim: string
    readonly snapshotClass: string
    /** For people, as in `2.14.4 to 2.15.2`. */
    readonly reason: string
  }): Promise<void>
  fetchState(name: string): Promise<SnapshotState>
}
