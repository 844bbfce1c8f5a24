import type { Digest } from '../oci/digest.ts'
import type { Finding } from './finding.ts'
import type { ScanOverview } from './overview.ts'
import type { SkippedChild } from './skipped-child.ts'
import type { Reason } from './verdict.ts'

/** A reason why the findings are not complete. */
export type CouldNotTell = Extract<Reason, { kind: 'could-not-tell' }>

/** The scan of one platform of the image, as far as it got. */
export interface PlatformScan {
  /** `os/architecture[/variant][:os.version]`, and a short digest where two would have the same name. */
  readonly platform: string
  readonly digest: Digest
  /** The scan has finished and its whole report has been read. */
  readonly isComplete: boolean
  /** The last overview that Harbor gave; absent when it never had one. */
  readonly overview?: ScanOverview
  readonly findings: readonly Finding[]
}

/** The result of waiting for the scan. */
export interface ScanResult {
  readonly projectId?: number
  readonly platforms: readonly PlatformScan[]
  /** What is not judged, because no container runtime can run it. */
  readonly skipped?: readonly SkippedChild[]
  readonly couldNotTell: readonly CouldNotTell[]
  /** Seconds by the runner's clock. */
  readonly waitedSeconds: number
}
