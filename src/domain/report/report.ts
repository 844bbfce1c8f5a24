import type { BaseImageReport } from '../base-image/base-image.ts'
import type { ExpiredException, IgnoredFinding } from '../exceptions/exception.ts'
import type { UnusedException, UnusedExceptions } from '../exceptions/unused.ts'
import type { ExploitData } from '../gate/exploits.ts'
import type { Digest } from '../oci/digest.ts'
import type { JudgedSystem } from '../operating-system/support.ts'
import type { PolicyOrigin } from '../policy/origin.ts'
import type { Promotion } from '../promotion/promotion.ts'
import type { ComparedFinding, Comparison } from '../scan/comparison.ts'
import type { SeverityCounts } from '../scan/severity.ts'
import type { SkippedChild } from '../scan/skipped-child.ts'
import type { GatePolicy, Verdict } from '../scan/verdict.ts'

/** Raised when a field of the JSON report changes its meaning or goes away; never for an added one. */
export const REPORT_SCHEMA_VERSION = 1

/** What is known of the scan of one platform of the image. */
export interface PlatformReport {
  /** `os/architecture[/variant][:os.version]`, and a short digest where two would have the same name. */
  readonly platform: string
  readonly digest: Digest
  readonly status: 'scanned' | 'could-not-tell'
  /** Harbor's word for where the scan ended; '' when Harbor had none. */
  readonly scanStatus: string
  readonly counts: SeverityCounts
  readonly total: number
  readonly fixable: number
  /** Findings that an exception covers; they are in no other number. */
  readonly ignored: number
  /** Seconds the scan took by Harbor's clock; absent when it did not finish. */
  readonly durationSeconds?: number
  /** ISO 8601, when the scan ended by Harbor's clock. */
  readonly finishedAt?: string
  /** Absent when it was not asked for, and without a scan that finished. */
  readonly operatingSystem?: JudgedSystem
  /** The platform's page in Harbor's UI. */
  readonly link: string
}

/** Everything that was done and found, as data: what the renderers print and `report-file` holds. */
export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION
  /** ISO 8601. */
  readonly generatedAt: string
  /** GITHUB_RUN_ID of the run that made it; absent outside of GitHub. */
  readonly runId?: string
  readonly image: {
    /** `host/repository@digest`: the address that was pushed, scanned and judged. */
    readonly reference: string
    /** `project/name`. */
    readonly repository: string
    readonly digest: Digest
    readonly tags: readonly string[]
    /** The image's page in Harbor's UI. */
    readonly link: string
  }
  /** What became of the tags that waited for the verdict; absent when none did. */
  readonly promotion?: Promotion
  readonly policy: GatePolicy
  /** The policy of the organisation that `policy` is at least as strict as; absent when none was in force. */
  readonly policyOrigin?: PolicyOrigin
  readonly verdict: Verdict
  /** `name version` of the scanner; '' when it did not say. */
  readonly scanner: string
  /** Seconds from the first question to the last answer, by the runner's clock. */
  readonly waitedSeconds: number
  /** Longest scan among the platforms, in seconds, by Harbor's clock; absent when none finished. */
  readonly scanSeconds?: number
  readonly platforms: readonly PlatformReport[]
  /** Children of the index that are not judged, because no container runtime can run them; absent when none are. */
  readonly leftAside?: readonly SkippedChild[]
  /** Over all platforms, each finding once, without the ignored ones. */
  readonly counts: SeverityCounts
  readonly total: number
  readonly fixable: number
  /** Ranked, worst first, without the ignored ones. */
  readonly findings: readonly ComparedFinding[]
  /** Findings that an exception covers, each with its reason, worst first. */
  readonly ignored: readonly IgnoredFinding[]
  /** Exceptions that are over, so that their findings count again. */
  readonly expired: readonly ExpiredException[]
  /** Exceptions of files that do nothing for this image; absent when there are none. Other images may need them. */
  readonly unusedExceptions?: {
    /** What is made of them; no part of the verdict. */
    readonly level: UnusedExceptions
    readonly exceptions: readonly UnusedException[]
  }
  /** Against the base of `compare-to`; absent when none was given. */
  readonly comparison?: Comparison
  /** What comes with the base image; absent when none was asked for. */
  readonly baseImage?: BaseImageReport
  /** The lists that say what is exploited, with the dates that they have; absent when none was read. */
  readonly exploitData?: ExploitData
  /** What else a reader must know to trust the numbers: sentences, each said once. */
  readonly notes: readonly string[]
}
