import type { Artifact } from '../../domain/harbor/artifact.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { nextLookMs } from '../../domain/polling/pace.ts'
import type { ScanOverview } from '../../domain/scan/overview.ts'
import { AUTOMATIC_SCAN_GRACE_MS } from '../../domain/scan/poll.ts'
import type { ScanMode } from '../../domain/scan/scan-mode.ts'
import type { SkippedChild } from '../../domain/scan/skipped-child.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import type { ScanWaits } from '../../ports/harbor/scan-waits.ts'
import type {
  HarborReports,
  HarborScanHistory,
  HarborScanLogs,
  HarborScanners,
  HarborScans,
} from '../../ports/harbor/scans.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import type { ImagePlatform } from './platforms.ts'
import { hasBegun, isWithoutScan, type ScanTarget } from './scan-target.ts'

export type ScanHarbor = HarborArtifacts &
  HarborDocuments &
  HarborReports &
  HarborScans &
  HarborScanHistory &
  HarborScanLogs &
  HarborScanners

export interface AwaitScanInput {
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly mode: Exclude<ScanMode, 'never'>
  readonly timeoutMs: number
  readonly retries: number
  /** false: every description is ''. They are most of a large report. */
  readonly hasDescriptions?: boolean
  /** Called when the platforms of the image are known, before their scans are waited for. */
  readonly onPlatforms?: (platforms: readonly ImagePlatform[], root: Artifact) => void
}

export interface AwaitScanPorts {
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly log: Log
  /** The same for all images of a run. */
  readonly waits: ScanWaits
}

/** One wait for the scan of an image. Times are by the clock of the ports. */
export interface ScanRun {
  readonly input: AwaitScanInput
  readonly ports: AwaitScanPorts
  readonly harbor: ScanHarbor
  readonly startedAt: number
  readonly deadline: number
  readonly targets: ScanTarget[]
  readonly skipped: SkippedChild[]
  /** What was asked for already: the next look at these takes it from here. */
  readonly fetched: Map<Digest, Artifact>
  projectId: number | undefined
  /** What Harbor last showed of the image itself, and when. */
  root: { readonly artifact: Artifact; readonly at: number } | undefined
  /** What an index showed when its children were last asked for. */
  children: { readonly overview: ScanOverview | undefined; readonly at: number } | undefined
  /** When the scan of any platform last changed. */
  progressAt: number
  /** When a scan was last started, or the wait began. */
  queuedAt: number
  /** How long earlier scans took, in seconds; undefined: not known yet. */
  earlierSeconds: readonly number[] | undefined
  /** The index shows no overview although all of its platforms have one. */
  isIndexSilent: boolean
  isScannerChecked: boolean
  scannerTrouble: string | undefined
}

export function newRun(input: AwaitScanInput, ports: AwaitScanPorts): ScanRun {
  const { clock } = ports
  const startedAt = clock.now()
  const deadline = startedAt + input.timeoutMs
  return {
    input,
    ports,
    harbor: ports.connect({ callTimeoutMs: () => deadline - clock.now() }),
    startedAt,
    deadline,
    targets: [],
    skipped: [],
    fetched: new Map(),
    projectId: undefined,
    root: undefined,
    children: undefined,
    progressAt: startedAt,
    queuedAt: startedAt,
    earlierSeconds: undefined,
    isIndexSilent: false,
    isScannerChecked: false,
    scannerTrouble: undefined,
  }
}

export function openTargets(run: ScanRun): ScanTarget[] {
  return run.targets.filter(({ outcome }) => outcome.kind === 'open')
}

/** How long to wait until the next look. */
export function pauseMs(run: ScanRun): number {
  const now = run.ports.clock.now()
  const open = openTargets(run)
  const waitedMs = now - run.startedAt
  const late = open.flatMap(({ succeededAt }) => (succeededAt === undefined ? [] : now - succeededAt))
  return nextLookMs({
    waitedMs,
    isQueued: !open.some(hasBegun),
    ageMs: ageMs(run, now),
    earlierMs: (run.earlierSeconds ?? []).map((seconds) => seconds * 1_000),
    reportLateMs: late.length === 0 ? undefined : Math.min(...late),
    untilStartMs: open.some(isWithoutScan) ? Math.max(0, AUTOMATIC_SCAN_GRACE_MS - waitedMs) : 0,
    images: run.ports.waits.images,
  })
}

/** Since Harbor queued the scan: by its own clock where it says so, which a clock that is wrong here does not change. */
function ageMs({ root, queuedAt }: ScanRun, now: number): number {
  const { answeredAt, overview } = root?.artifact ?? {}
  const ageThen = Date.parse(answeredAt ?? '') - Date.parse(overview?.startTime ?? '')
  const hasEnded = (overview?.endTime ?? '') !== '' && overview?.status !== 'Running'
  if (root === undefined || hasEnded || Number.isNaN(ageThen)) return now - queuedAt
  return Math.max(0, ageThen) + now - root.at
}
