import { randomUUID } from 'node:crypto'
import type { WireFinding } from './findings.ts'
import { recordedFindings } from './findings.ts'
import { matchesDoublestar } from './glob.ts'
import type { ScanOutcome } from './options.ts'
import { SCANNER, type Scanner } from './scanner.ts'
import { type Artifact, fullRepositoryName, type Script, type State } from './state.ts'

export type RunStatus = 'Pending' | 'Running' | 'Success' | 'Error' | 'Stopped'

/** One job of the scanner on one image. Its state follows from the clock and from how often it was read. */
export interface ScanRun {
  readonly id: string
  readonly outcome: ScanOutcome
  readonly findings: readonly WireFinding[]
  readonly startedByPush: boolean
  readonly scanner: Scanner
  readonly createdAt: number
  status: RunStatus
  /** Milliseconds since 1970 at which the present status began. */
  since: number
  /** How often the present status was shown. */
  reads: number
  startTime: Date | undefined
  endTime: Date | undefined
}

const PENDING_MS = 20
const RUNNING_MS = 40
const REPORTED_SECONDS = 4

export function isFinal(status: RunStatus): boolean {
  return status !== 'Pending' && status !== 'Running'
}

/** Starts a run as the script for this image says; the previous one is forgotten, as in Harbor. */
export function startRun(
  state: State,
  artifact: Artifact,
  options: { readonly byPush: boolean; readonly share: boolean },
): void {
  const run = artifact.scanRuns
  artifact.scanRuns += 1
  const context = {
    repository: fullRepositoryName(artifact.repository),
    digest: artifact.digest,
    platform: platformOf(artifact),
    run,
  }
  const outcome = outcomeOf(state.scripts, context)
  if (outcome.outcome === 'no-overview') return
  let findings: readonly WireFinding[] = []
  if (outcome.outcome === 'success') {
    const scripted = outcome.findings ?? projectFindings(artifact)
    findings = typeof scripted === 'function' ? scripted(context) : scripted
  } else if (outcome.outcome === 'success-empty-report') {
    findings = outcome.findings ?? []
  }
  const scan = newRun({
    outcome,
    findings,
    byPush: options.byPush,
    scannerVersion: state.scannerVersion,
  })
  const sharers = options.share ? sameDigest(state, artifact.digest) : [artifact]
  for (const sharer of sharers) sharer.scan = scan
}

/** A scan that Harbor has written down for what its scanner cannot read: it waits for ever. */
export function reserveRun(artifact: Artifact): void {
  artifact.scan = newRun({
    outcome: { outcome: 'pending-forever' },
    findings: [],
    byPush: false,
    scannerVersion: SCANNER.version,
  })
}

export function newRun(job: {
  readonly outcome: ScanOutcome
  readonly findings: readonly WireFinding[]
  readonly byPush: boolean
  readonly scannerVersion: string
}): ScanRun {
  const now = Date.now()
  return {
    id: randomUUID(),
    outcome: job.outcome,
    findings: job.findings,
    startedByPush: job.byPush,
    scanner: { ...SCANNER, version: job.scannerVersion },
    createdAt: now,
    status: 'Pending',
    since: now,
    reads: 0,
    startTime: undefined,
    endTime: undefined,
  }
}

/** Lets time pass for a run; every look at it calls this first. */
export function advanceRun(run: ScanRun, now = Date.now()): void {
  const { outcome } = run
  if (run.status === 'Pending') {
    if (outcome.outcome === 'pending-forever' || run.reads < (outcome.pendingReads ?? 0)) return
    const due = run.since + (outcome.pendingMs ?? PENDING_MS)
    if (now < due) return
    run.status = 'Running'
    run.since = outcome.pendingReads === undefined ? due : now
    run.reads = 0
    run.startTime = wholeSeconds(run.since)
  }
  if (run.status === 'Running') {
    if (outcome.outcome === 'never' || run.reads < (outcome.runningReads ?? 0)) return
    if (now < run.since + (outcome.runningMs ?? RUNNING_MS)) return
    endRun(run, finalStatus(outcome))
  }
}

export function isScanUnderWay({ scan }: Artifact): boolean {
  if (scan === undefined) return false
  advanceRun(scan)
  return !isFinal(scan.status)
}

export function stopRun(run: ScanRun): void {
  advanceRun(run)
  if (isFinal(run.status)) return
  run.startTime ??= wholeSeconds(Date.now())
  endRun(run, 'Stopped')
}

function endRun(run: ScanRun, status: RunStatus): void {
  run.status = status
  const seconds = run.outcome.reportedSeconds ?? REPORTED_SECONDS
  run.endTime = new Date((run.startTime?.getTime() ?? 0) + seconds * 1000)
}

function finalStatus(outcome: ScanOutcome): RunStatus {
  switch (outcome.outcome) {
    case 'error':
      return 'Error'
    case 'stopped':
      return 'Stopped'
    default:
      return 'Success'
  }
}

/** As if it had been made earlier. */
export function ageRun(run: ScanRun, hours: number): void {
  advanceRun(run)
  const earlier = (time: Date | undefined): Date | undefined =>
    time === undefined ? undefined : new Date(time.getTime() - hours * 3_600_000)
  run.startTime = earlier(run.startTime)
  run.endTime = earlier(run.endTime)
}

/** Harbor's jobs have times in whole seconds. */
function wholeSeconds(milliseconds: number): Date {
  return new Date(Math.floor(milliseconds / 1000) * 1000)
}

/** `os/architecture[/variant]` by the image's configuration. */
export function platformOf(artifact: Artifact): string {
  const { os, architecture, variant } = artifact.attributes ?? {}
  return [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/')
}

/**
 * The outcome for this run by the latest script that matches, one for the platform before one for all;
 * success when there is none.
 */
export function outcomeOf(
  scripts: readonly Script[],
  context: { readonly repository: string; readonly platform: string; readonly run: number },
): ScanOutcome {
  const matching = scripts.filter(({ pattern }) =>
    typeof pattern === 'string'
      ? matchesDoublestar(pattern, context.repository)
      : pattern.test(context.repository),
  )
  const script =
    matching.findLast(({ platform }) => platform === context.platform) ??
    matching.findLast(({ platform }) => platform === undefined)
  const outcomes = script?.outcomes ?? []
  return outcomes[context.run] ?? outcomes.at(-1) ?? { outcome: 'success' }
}

function projectFindings(artifact: Artifact): readonly WireFinding[] {
  const { findings } = artifact.repository.project
  if (findings === 'clean') return []
  return findings === undefined || findings === 'recorded' ? recordedFindings() : findings
}

/** The same bytes in any repository. */
function sameDigest(state: State, digest: string): Artifact[] {
  return [...state.projects.values()]
    .flatMap((project) => [...project.repositories.values()])
    .flatMap((repository) => repository.artifacts.get(digest) ?? [])
}
