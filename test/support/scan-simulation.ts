/** A Harbor that scans in simulated time, to measure how late a wait notices the end and what it asks for. */
import { HarborError } from '../../src/domain/errors.ts'
import type { Artifact } from '../../src/domain/harbor/artifact.ts'
import type { Digest } from '../../src/domain/oci/digest.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { ScanWaits } from '../../src/ports/harbor/scan-waits.ts'
import type { ConnectHarbor, HarborApi } from '../../src/ports/harbor.ts'
import { awaitScan } from '../../src/usecases/scan/await-scan.ts'
import { artifact, overview, REPOSITORY, unfinished } from './builders.ts'
import { EventClock } from './event-clock.ts'
import { FakeHarbor, RecordingLog, type Timeline } from './fakes.ts'

/** What a question to Harbor takes on the way there and back. */
const ROUND_TRIP_MS = 20

/** One scan. Milliseconds. */
export interface SimulatedScan {
  /** From the queue to the end. */
  readonly tookMs: number
  /** How long of it in the queue. */
  readonly queuedMs: number
  /** Between the push and the first look. */
  readonly lookedAfterMs: number
  /** What Harbor lists of earlier scans, in seconds; [] for a robot that may not list. */
  readonly earlierSeconds: readonly number[]
}

/** Scans of about one length. */
export interface ScanKind {
  readonly aboutMs: number
  /** How much shorter or longer one may be, as a part. */
  readonly spread: number
  readonly longestQueueMs: number
  /** Whether the robot may list artifacts. */
  readonly isListed: boolean
}

/** Scans whose ends fall evenly on every part of an interval, so that chance does not decide. */
export function simulateScans(
  { aboutMs, spread, longestQueueMs, isListed }: ScanKind,
  { count, seed }: { readonly count: number; readonly seed: number },
): SimulatedScan[] {
  const random = randomNumbers(seed)
  const between = (from: number, to: number): number => from + (to - from) * random()
  const shortest = aboutMs * (1 - spread)
  const longest = aboutMs * (1 + spread)
  const seconds = (): number => Math.round(between(shortest, longest) / 1_000)
  return Array.from({ length: count }, (_, index) => ({
    tookMs: shortest + ((longest - shortest) * (index + random())) / count,
    queuedMs: between(200, longestQueueMs),
    lookedAfterMs: between(100, 500),
    earlierSeconds: isListed ? [seconds(), seconds(), seconds()] : [],
  }))
}

export interface Measured {
  /** Between the end of the scan and the result. */
  readonly latencyMs: number
  readonly requests: number
}

/** Waits for a scan as await-scan does. */
export async function measureWait(scan: SimulatedScan, startedAt: number): Promise<Measured> {
  const clock = new EventClock(startedAt)
  const harbor = new FakeHarbor(clock)
  harbor.scanDurations = scan.earlierSeconds
  const { digest } = artifact()
  const endAt = scriptScan(harbor, { clock, scan, artifact: artifact() })
  await clock.until(waitFor(digest, { clock, harbor }))
  return { latencyMs: clock.now() - endAt, requests: harbor.calls.length }
}

/** Asks for the artifact in a fixed interval, and then for the report. */
export function measureFixed(scan: SimulatedScan, intervalMs: number): Measured {
  const endAt = scan.tookMs - scan.lookedAfterMs
  let looks = 1
  let now = 0
  while (now + ROUND_TRIP_MS / 2 < endAt) {
    now += ROUND_TRIP_MS + intervalMs
    looks += 1
  }
  return { latencyMs: now + 2 * ROUND_TRIP_MS - endAt, requests: looks + 1 }
}

/** Waits for one image, over a way that takes its time. @throws HarborError when there is no result. */
export async function waitFor(
  digest: Digest,
  world: { readonly clock: Clock; readonly harbor: FakeHarbor; readonly waits?: ScanWaits },
): Promise<void> {
  const { clock, harbor, waits = { images: 0 } } = world
  const result = await awaitScan(
    { repository: REPOSITORY, digest, mode: 'auto', timeoutMs: 3_600_000, retries: 2 },
    { connect: delayed(harbor, clock), clock, log: new RecordingLog(), waits },
  )
  const [reason] = result.couldNotTell
  if (reason !== undefined) throw new HarborError(reason.message)
}

/** Shows the scan of an artifact as time goes by. @returns when it ends. */
export function scriptScan(
  harbor: FakeHarbor,
  image: { readonly clock: Clock; readonly scan: SimulatedScan; readonly artifact: Artifact },
): number {
  const { clock, scan } = image
  const queuedAt = clock.now() - scan.lookedAfterMs
  // Of its queue, and in whole seconds.
  const startTime = wholeSeconds(queuedAt)
  const timeline: Timeline = [
    [0, { overview: unfinished('Pending') }],
    [Math.max(0, scan.queuedMs - scan.lookedAfterMs), { overview: { ...unfinished('Running'), startTime } }],
    [scan.tookMs - scan.lookedAfterMs, { overview: overview({ total: 0, startTime }), findings: [] }],
  ]
  harbor.script(image.artifact, timeline)
  return queuedAt + scan.tookMs
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function wholeSeconds(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1_000) * 1_000).toISOString()
}

/** Every call takes half of the way before Harbor sees it, and half after. */
function delayed(harbor: FakeHarbor, clock: Clock): ConnectHarbor {
  const travel =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await clock.sleep(ROUND_TRIP_MS / 2)
      const answer = await call(...args)
      await clock.sleep(ROUND_TRIP_MS / 2)
      return answer
    }
  return (limit) => {
    const api: HarborApi = harbor.connect(limit)
    return new Proxy(api, {
      get(target, name: keyof HarborApi) {
        const call = target[name] as (...args: unknown[]) => Promise<unknown>
        return travel(call.bind(target))
      },
    })
  }
}
