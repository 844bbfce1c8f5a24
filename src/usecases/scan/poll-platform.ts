import { HarborError, isMissingPermission } from '../../domain/errors.ts'
import { formatPermission } from '../../domain/harbor/permission.ts'
import { reportContradiction } from '../../domain/scan/consistency.ts'
import type { ScanOverview } from '../../domain/scan/overview.ts'
import { decideScanStep } from '../../domain/scan/poll.ts'
import type { SiblingProgress } from '../../domain/scan/stuck.ts'
import { formatSeconds, plural } from '../../domain/text/format.ts'
import { artifactNotThere } from './platforms.ts'
import { fetchScanLogTail } from './scan-log.ts'
import type { ScanRun } from './scan-run.ts'
import { openState, type ScanTarget } from './scan-target.ts'

/** A scan that succeeded shows its report at once; this bounds the wait for one that does not come. */
const REPORT_PATIENCE_MS = 60_000

/** Errors about one artifact. A failed login, a missing permission or an unreachable Harbor concern all of them. */
const ABOUT_ONE_ARTIFACT: ReadonlySet<number> = new Set([200, 400, 404, 422])

/** An error about one platform ends that platform, not the others. */
export async function pollAlone(run: ScanRun, target: ScanTarget): Promise<boolean> {
  try {
    return await pollTarget(run, target)
  } catch (error) {
    if (!(error instanceof HarborError && ABOUT_ONE_ARTIFACT.has(error.status ?? 0))) throw error
    endWithout(run, { target, message: error.message })
    return true
  }
}

function endWithout(run: ScanRun, end: { readonly target: ScanTarget; readonly message: string }): void {
  const { target, message } = end
  target.outcome = { kind: 'could-not-tell', message }
  run.ports.log.warning(`${target.platform}: ${message}`)
}

/** Asks about one platform and acts on the answer. @returns whether something was logged. */
async function pollTarget(run: ScanRun, target: ScanTarget): Promise<boolean> {
  const { input, ports, harbor } = run
  const artifact =
    run.fetched.get(target.digest) ?? (await harbor.fetchArtifact(input.repository, target.digest))
  if (artifact === undefined) throw artifactNotThere(input.repository, target.digest)
  if (target.digest === input.digest) run.root = { artifact, at: ports.clock.now() }
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

function siblingProgress(run: ScanRun): SiblingProgress {
  const now = run.ports.clock.now()
  const finished = run.targets.flatMap(({ tookMs }) => tookMs ?? [])
  return {
    quietMs: now - run.progressAt,
    slowestSiblingMs: finished.length === 0 ? undefined : Math.max(...finished),
    remainingMs: run.deadline - now,
  }
}

/** Stops a scan that hangs; when Harbor shows it as stopped it is started again like any failed one. */
async function stopScan(run: ScanRun, target: ScanTarget): Promise<void> {
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
  run: ScanRun,
  start: { readonly target: ScanTarget; readonly why: string },
): Promise<void> {
  const { target, why } = start
  if (target.overview?.status === 'Error') {
    run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`)
  }
  const answer = await run.harbor.startScan(run.input.repository, target.digest)
  run.queuedAt = run.ports.clock.now()
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
  run: ScanRun,
  found: { readonly target: ScanTarget; readonly overview: ScanOverview },
): Promise<boolean> {
  const { target, overview } = found
  const { clock, log } = run.ports
  const { repository, hasDescriptions = true } = run.input
  const report = await run.harbor.fetchVulnerabilities(repository, target, { hasDescriptions })
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

async function failureMessage(run: ScanRun, target: ScanTarget): Promise<string> {
  const status = target.overview?.status ?? ''
  const scans = plural(target.track.failures + 1, 'scan')
  if (status === 'Stopped') return `${scans} ended in Stopped: a user or Harbor stopped the scanner`
  return `${scans} ended in Error: ${await scanLogTail(run, target)}`
}

function scanLogTail({ input, harbor }: ScanRun, { digest, overview }: ScanTarget): Promise<string> {
  const { repository } = input
  return fetchScanLogTail({ repository, digest, reportId: overview?.reportId ?? '' }, harbor)
}
