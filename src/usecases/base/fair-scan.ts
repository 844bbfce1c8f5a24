import { CancelledError } from '../../domain/errors.ts'
import { GATHER_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { type Fairness, findUnfairness } from '../../domain/scan/base.ts'
import type { Finding } from '../../domain/scan/finding.ts'
import type { ScanOverview } from '../../domain/scan/overview.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import { awaitScan } from '../scan/await-scan.ts'
import { fetchPlatforms, type ImagePlatform, nothingToJudge } from '../scan/platforms.ts'
import type { AwaitScanPorts, ScanHarbor } from '../scan/scan-run.ts'
import { fetchScannerName } from '../scan/scanner.ts'
import { readFindings } from './finished-scans.ts'

const NOT_AWAITED = 'the scan of the image itself gave no result, so that of its base was not waited for'

/** An image that ours is held against. */
export interface FairScanInput {
  readonly repository: HarborRepository
  readonly digest: Digest
  /** As the log calls it. */
  readonly name: string
  /** Whose scanner ours is scanned by. */
  readonly project: string
  readonly maxAgeMs: number
  /** Until when a scan is waited for, by the clock of the ports. */
  readonly deadline: number
  readonly retries: number
}

export interface FairPlatform {
  readonly platform: string
  readonly digest: Digest
  readonly findings: readonly Finding[]
}

export type FairScan =
  | {
      readonly kind: 'scanned'
      readonly platforms: readonly FairPlatform[]
      /** Why it is older than it may be, or of another scanner, and why it could not be made again; a sentence. */
      readonly doubt?: string
    }
  /** It has no finished scan, with the reason. */
  | { readonly kind: 'not-scanned'; readonly message: string }

/** What is known of the scans of a base: all of them finished and read, or why not. */
interface Known {
  readonly platforms: readonly (FairPlatform & { readonly overview: ScanOverview | undefined })[]
  /** Of the platform that is worst off; undefined when all can be used. */
  readonly unusable?: string
}

/**
 * The scan of a base that is as good as ours: young enough, and by the same scanner. One that is not is made again,
 * beside the wait for our own scan; what was found before is read first, because Harbor forgets it when a scan begins.
 */
export interface FairScanSearch {
  /**
   * @param scanners of ours, now that its scan is over; [] when it gave no result: then nothing is waited for any more.
   * @throws HarborError when Harbor does not show the base.
   */
  finish(scanners: readonly string[]): Promise<FairScan>
  /** Gives up. */
  abandon(): void
}

export function beginFairScan(input: FairScanInput, ports: AwaitScanPorts): FairScanSearch {
  const stop = stoppableClock(ports.clock)
  const search: Search = {
    input,
    ports: { ...ports, clock: stop.clock, log: namedLog(ports.log, input.name) },
    harbor: ports.connect(GATHER_LIMIT),
  }
  const begun = begin(search)
  // It is asked later: an error is thrown there.
  begun.catch(() => undefined)
  return {
    async finish(scanners) {
      if (scanners.length > 0)
        return toFairScan(await againWhenOther(search, { first: await begun, scanners }))
      stop.now()
      const first = await begun
      return toFairScan(first.failure === undefined ? first : { ...first, failure: NOT_AWAITED })
    },
    abandon: stop.now,
  }
}

interface Search {
  readonly input: FairScanInput
  readonly ports: AwaitScanPorts
  readonly harbor: ScanHarbor
}

/** A scan as it is, and why it is not as good as ours. */
interface Attempt {
  readonly known: Known
  /** Completing "it …". */
  readonly unfair?: string
  /** Why it could not be made again; absent when that was not tried. */
  readonly failure?: string
  readonly isAgain: boolean
}

async function begin(search: Search): Promise<Attempt> {
  const { input, ports, harbor } = search
  const { repository, digest } = input
  const parts = await fetchPlatforms({ repository, digest }, harbor)
  if (parts.platforms.length === 0) throw nothingToJudge(digest, parts.skipped)
  const answeredAt = Date.parse(parts.root.answeredAt ?? '')
  const now = Number.isNaN(answeredAt) ? ports.clock.now() : answeredAt
  const fairness = { now, maxAgeMs: input.maxAgeMs, scanners: [] as readonly string[] }
  const aged = findUnfair(parts.platforms, fairness)
  const scanners = aged === undefined ? await fetchScannerName(input.project, harbor) : []
  const unfair = aged ?? findUnfair(parts.platforms, { ...fairness, scanners })
  const known = await readKnown(search, parts.platforms)
  if (unfair === undefined && known.unusable === undefined) return { known, isAgain: false }
  return scanAgain(search, { known, unfair: unfair ?? known.unusable ?? '' })
}

/** The scanner of ours is known for sure only when its scan is over. */
async function againWhenOther(
  search: Search,
  { first, scanners }: { readonly first: Attempt; readonly scanners: readonly string[] },
): Promise<Attempt> {
  if (first.unfair !== undefined) return first
  const fairness = { now: 0, maxAgeMs: Number.POSITIVE_INFINITY, scanners }
  const { platforms } = first.known
  const unfair = findUnfair(
    platforms.map(({ overview, ...platform }) => ({ ...platform, artifact: { overview } })),
    fairness,
  )
  if (unfair === undefined) return first
  if (first.isAgain) return { ...first, unfair, failure: 'it was scanned again in this run' }
  const again = await scanAgain(search, { known: first.known, unfair })
  return again.failure === undefined ? againWhenOther(search, { first: again, scanners }) : again
}

async function scanAgain(
  { input, ports }: Search,
  before: { readonly known: Known; readonly unfair: string },
): Promise<Attempt> {
  const { repository, digest, retries, deadline } = input
  const timeoutMs = deadline - ports.clock.now()
  if (timeoutMs <= 0) return { ...before, failure: 'scan-timeout is over', isAgain: false }
  ports.log.info(`It ${before.unfair}: it is scanned again`)
  const wait = { repository, digest, retries, timeoutMs, mode: 'always', hasDescriptions: false } as const
  const { platforms, couldNotTell } = await awaitScan(wait, ports)
  const [reason] = couldNotTell
  if (reason === undefined && platforms.every(({ isComplete }) => isComplete)) {
    const scanned = platforms.map(({ overview, ...platform }) => ({ ...platform, overview }))
    return { known: { platforms: scanned }, isAgain: true }
  }
  const of = reason?.platform === undefined ? '' : `${reason.platform}: `
  return { ...before, failure: `${of}${reason?.message ?? 'its scan gave no result'}`, isAgain: true }
}

function findUnfair(
  platforms: readonly {
    readonly platform: string
    readonly artifact: { readonly overview?: ScanOverview | undefined }
  }[],
  fairness: Fairness,
): string | undefined {
  for (const { artifact } of platforms) {
    const unfair = findUnfairness(artifact.overview, fairness)
    if (unfair !== undefined) return unfair
  }
  return undefined
}

async function readKnown(search: Search, platforms: readonly ImagePlatform[]): Promise<Known> {
  const read: (FairPlatform & { readonly overview: ScanOverview | undefined })[] = []
  for (const platform of platforms) {
    const found = await readFindings(platform, { repository: search.input.repository, harbor: search.harbor })
    if (typeof found === 'string') return { platforms: [], unusable: `${platform.platform}: ${found}` }
    const { artifact } = platform
    read.push({
      platform: platform.platform,
      digest: platform.digest,
      findings: found,
      overview: artifact.overview,
    })
  }
  return { platforms: read }
}

function toFairScan({ known, unfair, failure }: Attempt): FairScan {
  const { platforms, unusable } = known
  const again = failure === undefined ? '' : `, and it could not be scanned again: ${failure}`
  if (unusable !== undefined) return { kind: 'not-scanned', message: `${unusable}${again}` }
  return {
    kind: 'scanned',
    platforms,
    ...(unfair === undefined ? {} : { doubt: `it ${unfair}${again}` }),
  }
}

/** A wait by this clock can be ended. */
function stoppableClock(clock: Clock): { readonly clock: Clock; readonly now: () => void } {
  let isStopped = false
  return {
    clock: {
      now: () => clock.now(),
      async sleep(milliseconds) {
        if (!isStopped) await clock.sleep(milliseconds)
        if (isStopped) throw new CancelledError('the base is not waited for any more')
      },
    },
    now: () => {
      isStopped = true
    },
  }
}

/** Lines about the base are not about the image. */
function namedLog(log: Log, name: string): Log {
  return {
    info: (line) => log.info(`base ${name}: ${line}`),
    warning: (line) => log.warning(`base ${name}: ${line}`),
    debug: (line) => log.debug(`base ${name}: ${line}`),
  }
}
