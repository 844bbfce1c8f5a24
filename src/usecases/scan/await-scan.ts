import { HarborError, isMissingPermission } from '../../domain/errors.ts'
import { formatPermission } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import { reportContradiction } from '../../domain/scan/consistency.ts'
import { hasEnded, type ScanOverview } from '../../domain/scan/overview.ts'
import { decideScanStep } from '../../domain/scan/poll.ts'
import type { CouldNotTell, ScanResult } from '../../domain/scan/result.ts'
import type { ScanMode } from '../../domain/scan/scan-mode.ts'
import type { SkippedChild } from '../../domain/scan/skipped-child.ts'
import type { SiblingProgress } from '../../domain/scan/stuck.ts'
import { formatSeconds, plural } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import type { HarborReports, HarborScanLogs, HarborScanners, HarborScans } from '../../ports/harbor/scans.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { pollUntil } from '../poll-until.ts'
import { artifactNotThere, fetchPlatforms, nothingToJudge } from './platforms.ts'
import { fetchScanLogTail } from './scan-log.ts'
import { describeInterruption, newTarget, openState, platformScan, type ScanTarget } from './scan-target.ts'
import { fetchScannerTrouble } from './scanner.ts'

type ScanHarbor = HarborArtifacts &
  HarborDocuments &
  HarborReports &
  HarborScanLogs &
  HarborScanners &
  HarborScans

/** A scan that succeeded shows its report at once; this bounds the wait for one that does not come. */
const REPORT_PATIENCE_MS = 60_000

/** How often a line is logged while nothing changes. */
const HEARTBEAT_MS = 30_000

export interface AwaitScanInput {
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly mode: Exclude<ScanMode, 'never'>
  readonly timeoutMs: number
  readonly retries: number
}

export interface AwaitScanPorts {
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly log: Log
}

/**
 * Waits until every real platform of the image has a finished scan whose report has been read, starting scans
 * where that is needed. It never throws for anything Harbor does: what could not be found out is in the result, and
 * the verdict is then `undecided`.
 */
export async function awaitScan(input: AwaitScanInput, ports: AwaitScanPorts): Promise<ScanResult> {
  const { clock } = ports
  const startedAt = clock.now()
  const deadline = startedAt + input.timeoutMs
  const harbor = ports.connect({ callTimeoutMs: () => deadline - clock.now() })
  const run: Run = {
    input,
    ports,
    harbor,
    startedAt,
    deadline,
    targets: [],
    skipped: [],
    projectId: undefined,
    progressAt: startedAt,
    scannerTrouble: undefined,
  }
  const couldNotTell: CouldNotTell[] = []
  try {
    await findTargets(run)
    await pollUntilDone(run)
  } catch (error) {
    couldNotTell.push({ kind: 'could-not-tell', message: describeInterruption(error, run.targets) })
  }
  for (const target of run.targets) {
    const { outcome, platform } = target
    if (outcome.kind === 'complete') continue
    const message = outcome.kind === 'open' ? timeoutMessage(run, target) : outcome.message
    // An interruption is reported once; the last state of each platform only when time ran out.
    if (outcome.kind === 'open' && couldNotTell.some((reason) => reason.platform === undefined)) continue
    couldNotTell.push({ kind: 'could-not-tell', platform, message })
  }
  return {
    platforms: run.targets.map(platformScan),
    skipped: run.skipped,
    couldNotTell,
    waitedSeconds: Math.round((clock.now() - startedAt) / 100) / 10,
    ...(run.projectId === undefined ? {} : { projectId: run.projectId }),
  }
}

interface Run {
  readonly input: AwaitScanInput
  readonly ports: AwaitScanPorts
  readonly harbor: ScanHarbor
  readonly startedAt: number
  readonly deadline: number
  readonly targets: ScanTarget[]
  readonly skipped: SkippedChild[]
  projectId: number | undefined
  /** When the scan of any platform last changed, by our clock. */
  progressAt: number
  scannerTrouble: string | undefined
}

async function findTargets(run: Run): Promise<void> {
  const { platforms, skipped } = await fetchPlatforms(run.input, run.harbor)
  for (const part of skipped) {
    run.skipped.push(part)
    run.ports.log.info(`${part.platform} (${shortDigest(part.digest)}) is not judged: ${part.reason}`)
  }
  if (platforms.length === 0) throw nothingToJudge(run.input.digest, skipped)
  for (const platform of platforms) {
    run.projectId ??= platform.artifact.projectId
    run.targets.push(newTarget(platform))
  }
}

async function pollUntilDone(run: Run): Promise<void> {
  const { clock, log } = run.ports
  let saidAt = clock.now()
  let isFirst = true
  const look = async (): Promise<readonly ScanTarget[]> => {
    const open = run.targets.filter(({ outcome }) => outcome.kind === 'open')
    const changes = await Promise.all(open.map((target) => pollAlone(run, target)))
    const elapsedMs = clock.now() - run.startedAt
    const waiting = run.targets.filter(({ outcome }) => outcome.kind === 'open')
    if (waiting.length === 0) return waiting
    if (isFirst) await checkScanner(run, waiting)
    isFirst = false
    if (changes.includes(true)) {
      saidAt = clock.now()
      run.progressAt = saidAt
    }
    if (clock.now() - saidAt >= HEARTBEAT_MS) {
      saidAt = clock.now()
      const names = waiting.map((target) => `${target.platform} (${openState(target)})`).join(', ')
      log.info(`Still waiting after ${formatSeconds(elapsedMs / 1000)} for ${names}`)
    }
    return waiting
  }
  await pollUntil({
    look,
    isDone: (waiting) => waiting.length === 0,
    interval: POLL_INTERVAL_MS.scan,
    deadline: run.deadline,
    clock,
  })
}

/** Errors about one artifact. A failed login, a missing permission or an unreachable Harbor concern all of them. */
const ABOUT_ONE_ARTIFACT: ReadonlySet<number> = new Set([200, 400, 404, 422])

/** An error about one platform ends that platform, not the others. */
async function pollAlone(run: Run, target: ScanTarget): Promise<boolean> {
  try {
    return await pollTarget(run, target)
  } catch (error) {
    if (!(error instanceof HarborError && ABOUT_ONE_ARTIFACT.has(error.status ?? 0))) throw error
    endWithout(run, { target, message: error.message })
    return true
  }
}

function endWithout(run: Run, end: { readonly target: ScanTarget; readonly message: string }): void {
  const { target, message } = end
  target.outcome = { kind: 'could-not-tell', message }
  run.ports.log.warning(`${target.platform}: ${message}`)
}

/** Asks about one platform and acts on the answer. @returns whether something was logged. */
async function pollTarget(run: Run, target: ScanTarget): Promise<boolean> {
  const { input, ports, harbor } = run
  const artifact = await harbor.fetchArtifact(input.repository, target.digest)
  if (artifact === undefined) throw artifactNotThere(input.repository, target.digest)
  const before = target.overview?.status
  target.overview = artifact.overview
  const step = decideScanStep({
    overview: artifact.overview,
    track: target.track,
    elapsedMs: ports.clock.now() - run.startedAt,
    policy: { mode: input.mode, retries: input.retries },
    siblings: siblingProgress(run),
  })
  switch (step.kind) {
    case 'wait':
      target.track = step.track
      target.succeededAt = undefined
      if (before === artifact.overview?.status) return false
      ports.log.info(`${target.platform}: ${openState(target)}`)
      return true
    case 'start':
      await startScan(run, { target, why: step.why })
      target.track = step.track
      return true
    case 'stop':
      target.track = step.track
      await stopScan(run, target)
      return true
    case 'failed':
      endWithout(run, { target, message: await failureMessage(run, target) })
      return true
    case 'finished':
      return readReport(run, { target, overview: step.overview })
  }
}

function siblingProgress(run: Run): SiblingProgress {
  const now = run.ports.clock.now()
  const finished = run.targets.flatMap(({ tookMs }) => tookMs ?? [])
  return {
    quietMs: now - run.progressAt,
    slowestSiblingMs: finished.length === 0 ? undefined : Math.max(...finished),
    remainingMs: run.deadline - now,
  }
}

/** Reports at once a problem that would otherwise show only at the deadline. */
async function checkScanner(run: Run, waiting: readonly ScanTarget[]): Promise<void> {
  const { project } = run.input.repository
  const trouble = await fetchScannerTrouble(project, run.harbor)
  if (trouble === undefined) return
  const isUnderWay = waiting.some(({ overview }) => overview !== undefined && !hasEnded(overview))
  // A scan that has begun goes on without its registration.
  if (trouble.kind === 'none' && !isUnderWay) throw new HarborError(trouble.message)
  run.scannerTrouble = trouble.message
  run.ports.log.warning(trouble.message)
}

/** Stops a scan that hangs; when Harbor shows it as stopped it is started again like any failed one. */
async function stopScan(run: Run, target: ScanTarget): Promise<void> {
  const { log } = run.ports
  const { quietMs, slowestSiblingMs = 0 } = siblingProgress(run)
  const hangs = `${target.platform}: stuck in ${openState(target)}: no progress for ${formatSeconds(quietMs / 1000)}, while the others took ${formatSeconds(slowestSiblingMs / 1000)} at most`
  try {
    await run.harbor.stopScan(run.input.repository, target.digest)
    log.warning(`${hangs}; stopping it to start it again`)
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    log.warning(
      `${hangs}; with the permission ${formatPermission({ resource: 'scan', action: 'stop' })} the robot could start it again`,
    )
  }
}

async function startScan(
  run: Run,
  start: { readonly target: ScanTarget; readonly why: string },
): Promise<void> {
  const { target, why } = start
  if (target.overview?.status === 'Error') {
    run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`)
  }
  const answer = await run.harbor.startScan(run.input.repository, target.digest)
  if (typeof answer !== 'string') {
    const doubt = target.doubt === undefined ? '' : `; ${target.doubt}`
    endWithout(run, { target, message: `Harbor does not scan it: ${answer.refusal}${doubt}` })
    return
  }
  run.ports.log.info(
    answer === 'started'
      ? `${target.platform}: started a scan, because ${why}`
      : `${target.platform}: a scan is under way already`,
  )
}

async function readReport(
  run: Run,
  found: { readonly target: ScanTarget; readonly overview: ScanOverview },
): Promise<boolean> {
  const { target, overview } = found
  const { clock, log } = run.ports
  const report = await run.harbor.fetchVulnerabilities(run.input.repository, target)
  const problem =
    report === undefined
      ? 'Harbor says the scan succeeded, but gives no report'
      : reportContradiction(overview, report.findings)
  if (report !== undefined && problem === undefined) {
    target.outcome = { kind: 'complete', findings: report.findings }
    target.tookMs = Math.max((overview.durationSeconds ?? 0) * 1000, clock.now() - run.startedAt)
    const took =
      overview.durationSeconds === undefined ? '' : ` in ${formatSeconds(overview.durationSeconds)}`
    log.info(`${target.platform}: scanned${took}, ${plural(report.findings.length, 'finding')}`)
    return true
  }
  target.succeededAt ??= clock.now()
  target.outcome = { kind: 'open', because: problem ?? '' }
  if (clock.now() - target.succeededAt < REPORT_PATIENCE_MS) return false
  target.outcome = { kind: 'could-not-tell', message: problem ?? '' }
  return true
}

async function failureMessage(run: Run, target: ScanTarget): Promise<string> {
  const status = target.overview?.status ?? ''
  const scans = plural(target.track.failures + 1, 'scan')
  if (status === 'Stopped') return `${scans} ended in Stopped: a user or Harbor stopped the scanner`
  return `${scans} ended in Error: ${await scanLogTail(run, target)}`
}

function scanLogTail({ input, harbor }: Run, { digest, overview }: ScanTarget): Promise<string> {
  const { repository } = input
  return fetchScanLogTail({ repository, digest, reportId: overview?.reportId ?? '' }, harbor)
}

function timeoutMessage(run: Run, target: ScanTarget): string {
  const limit = formatSeconds(run.input.timeoutMs / 1000)
  const trouble = run.scannerTrouble === undefined ? '' : `; ${run.scannerTrouble}`
  return `no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`
}
