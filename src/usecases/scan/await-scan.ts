import { HarborError } from '../../domain/errors.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import { hasMoved, needsChildren } from '../../domain/polling/index-progress.ts'
import { scanSeconds } from '../../domain/scan/overview.ts'
import type { CouldNotTell, ScanResult } from '../../domain/scan/result.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import { pollUntil } from '../poll-until.ts'
import { artifactNotThere, fetchPlatforms, nothingToJudge } from './platforms.ts'
import { pollAlone } from './poll-platform.ts'
import {
  type AwaitScanInput,
  type AwaitScanPorts,
  newRun,
  openTargets,
  pauseMs,
  type ScanRun,
} from './scan-run.ts'
import {
  describeInterruption,
  isInProgress,
  newTarget,
  openState,
  platformScan,
  type ScanTarget,
} from './scan-target.ts'
import { fetchScannerTrouble } from './scanner.ts'

export type { AwaitScanInput } from './scan-run.ts'

/** How often a line is logged while nothing changes. */
const HEARTBEAT_MS = 30_000

/** The scanner's state is asked for at once where Harbor shows no scan; it is of interest for one that takes this long. */
const SCANNER_AFTER_MS = 45_000

/** A wait of this length is worth asking how long earlier scans took, which saves more requests than one. */
const HISTORY_AFTER_MS = 12_000

/** How long the question for earlier scans may take, in milliseconds. */
const HISTORY_LIMIT_MS = 2_000

/**
 * Waits until every real platform of the image has a finished scan whose report has been read, starting scans
 * where that is needed. It never throws for anything Harbor does: what could not be found out is in the result, and
 * the verdict is then `undecided`.
 */
export async function awaitScan(input: AwaitScanInput, ports: AwaitScanPorts): Promise<ScanResult> {
  const { clock, waits } = ports
  const run = newRun(input, ports)
  const couldNotTell: CouldNotTell[] = []
  waits.images += 1
  try {
    await findTargets(run)
    await pollUntilDone(run)
  } catch (error) {
    couldNotTell.push({ kind: 'could-not-tell', message: describeInterruption(error, run.targets) })
  } finally {
    waits.images -= 1
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
    waitedSeconds: Math.round((clock.now() - run.startedAt) / 100) / 10,
    ...(run.projectId === undefined ? {} : { projectId: run.projectId }),
  }
}

async function findTargets(run: ScanRun): Promise<void> {
  const { root, platforms, skipped } = await fetchPlatforms(run.input, run.harbor)
  const seconds = root.overview === undefined ? undefined : scanSeconds(root.overview)
  run.root = { artifact: root, at: run.ports.clock.now() }
  if (seconds !== undefined) run.earlierSeconds = [seconds]
  for (const part of skipped) {
    run.skipped.push(part)
    run.ports.log.info(`${part.platform} (${shortDigest(part.digest)}) is not judged: ${part.reason}`)
  }
  if (platforms.length === 0) throw nothingToJudge(run.input.digest, skipped)
  for (const platform of platforms) {
    run.projectId ??= platform.artifact.projectId
    run.targets.push(newTarget(platform))
    run.fetched.set(platform.digest, platform.artifact)
  }
  run.input.onPlatforms?.(platforms, root)
}

async function pollUntilDone(run: ScanRun): Promise<void> {
  const { clock, log } = run.ports
  let saidAt = clock.now()
  const look = async (): Promise<readonly ScanTarget[]> => {
    const hasChanged = await lookAtImage(run)
    const waiting = openTargets(run)
    if (waiting.length === 0) return waiting
    await askOfLongWait(run, waiting)
    if (hasChanged) {
      saidAt = clock.now()
      run.progressAt = saidAt
    }
    if (clock.now() - saidAt >= HEARTBEAT_MS) {
      saidAt = clock.now()
      const names = waiting.map((target) => `${target.platform} (${openState(target)})`).join(', ')
      log.info(`Still waiting after ${formatSeconds((saidAt - run.startedAt) / 1000)} for ${names}`)
    }
    return waiting
  }
  await pollUntil({
    look,
    isDone: (waiting) => waiting.length === 0,
    interval: () => pauseMs(run),
    deadline: run.deadline,
    clock,
  })
}

/** Asks about every platform that has no result, where that can be new. @returns whether something changed. */
async function lookAtImage(run: ScanRun): Promise<boolean> {
  const open = openTargets(run)
  const index = await lookAtIndex(run, open)
  if (index === 'unchanged' || index === 'moved') return index === 'moved'
  run.children = { overview: run.root?.artifact.overview, at: run.ports.clock.now() }
  const changes = await Promise.all(open.map((target) => pollAlone(run, target)))
  run.fetched.clear()
  return changes.includes(true)
}

/**
 * One request for all platforms of an index, as long as it shows what is needed. The verdict is made of the children's
 * own scans alone.
 */
async function lookAtIndex(
  run: ScanRun,
  open: readonly ScanTarget[],
): Promise<'unchanged' | 'moved' | 'ask-children'> {
  const { input, harbor, ports, children, root } = run
  const isKnown = run.targets.every(({ digest }) => digest !== input.digest) && open.every(isInProgress)
  if (!isKnown || children === undefined || run.isIndexSilent) return 'ask-children'
  const artifact = await harbor.fetchArtifact(input.repository, input.digest)
  if (artifact === undefined) throw artifactNotThere(input.repository, input.digest)
  const { overview } = artifact
  const now = ports.clock.now()
  run.root = { artifact, at: now }
  // A part that Harbor never scans and shows without a platform: the index has no overview then.
  if (overview === undefined) run.isIndexSilent = true
  const sinceMs = now - children.at
  if (needsChildren({ overview, before: children.overview, sinceMs, openChildren: open.length })) {
    return 'ask-children'
  }
  return hasMoved(root?.artifact.overview, overview) ? 'moved' : 'unchanged'
}

/** Asks once for what only a longer wait is worth. */
async function askOfLongWait(run: ScanRun, waiting: readonly ScanTarget[]): Promise<void> {
  const waitedMs = run.ports.clock.now() - run.startedAt
  if (!run.isScannerChecked && (waitedMs >= SCANNER_AFTER_MS || !waiting.some(isInProgress))) {
    run.isScannerChecked = true
    await checkScanner(run, waiting)
  }
  if (waitedMs >= HISTORY_AFTER_MS) run.earlierSeconds ??= await fetchEarlierSeconds(run)
}

/** [] when Harbor does not say: it only makes the wait cheaper. */
async function fetchEarlierSeconds(run: ScanRun): Promise<readonly number[]> {
  const { clock, connect } = run.ports
  const harbor = connect({ callTimeoutMs: () => Math.min(HISTORY_LIMIT_MS, run.deadline - clock.now()) })
  try {
    return await harbor.fetchScanDurations(run.input.repository)
  } catch (error) {
    if (error instanceof HarborError) return []
    throw error
  }
}

/** Reports at once a problem that would otherwise show only at the deadline. */
async function checkScanner(run: ScanRun, waiting: readonly ScanTarget[]): Promise<void> {
  const { project } = run.input.repository
  const trouble = await fetchScannerTrouble(project, run.harbor)
  if (trouble === undefined) return
  // A scan that has begun goes on without its registration.
  if (trouble.kind === 'none' && !waiting.some(isInProgress)) throw new HarborError(trouble.message)
  run.scannerTrouble = trouble.message
  run.ports.log.warning(trouble.message)
}

function timeoutMessage(run: ScanRun, target: ScanTarget): string {
  const limit = formatSeconds(run.input.timeoutMs / 1000)
  const trouble = run.scannerTrouble === undefined ? '' : `; ${run.scannerTrouble}`
  return `no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`
}
