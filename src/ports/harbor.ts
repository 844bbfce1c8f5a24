import type { HarborAllowlists, HarborLogin, HarborPermissions, HarborProjects } from './harbor/access.ts'
import type { HarborArtifactChanges, HarborArtifacts } from './harbor/artifacts.ts'
import type { HarborBlobs, HarborSmallBlobs } from './harbor/blobs.ts'
import type { HarborLabels } from './harbor/labels.ts'
import type { HarborLayers } from './harbor/layers.ts'
import type { HarborLists } from './harbor/lists.ts'
import type {
  HarborDocuments,
  HarborManifests,
  HarborReferrers,
  HarborTaggedManifests,
} from './harbor/manifests.ts'
import type { HarborSboms } from './harbor/sboms.ts'
import type {
  HarborReports,
  HarborScanHistory,
  HarborScanLogs,
  HarborScanners,
  HarborScans,
} from './harbor/scans.ts'

/** How long one call may take, its retries of transient faults included. */
export interface CallLimit {
  /** Milliseconds from now; asked again for every call, so that a deadline can draw nearer. */
  callTimeoutMs(): number
}

/**
 * Harbor, by its REST API v2.0 and the token and manifest parts of its registry API.
 *
 * Every method retries transient faults (no answer, 5xx, 429) and throws HarborError with a sentence for
 * a definite one. Authentication failures are never retried: each costs about 1.5 s on the server.
 * A use case takes the parts that it needs.
 */
export type HarborApi = HarborLogin &
  HarborPermissions &
  HarborProjects &
  HarborAllowlists &
  HarborArtifacts &
  HarborArtifactChanges &
  HarborManifests &
  HarborTaggedManifests &
  HarborDocuments &
  HarborLayers &
  HarborReferrers &
  HarborBlobs &
  HarborSmallBlobs &
  HarborReports &
  HarborScans &
  HarborScanHistory &
  HarborScanLogs &
  HarborScanners &
  HarborSboms &
  HarborLabels &
  HarborLists

/** Access to Harbor with a deadline of its own for retries. */
export type ConnectHarbor = (limit: CallLimit) => HarborApi
