/**
 * How late the result of a scan is known, and for how many requests, in simulated time: deterministic, and for Harbor as
 * slow as it really is.
 */
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { artifact, overview, unfinished } from '../../../support/builders.ts'
import { EventClock } from '../../../support/event-clock.ts'
import { FakeHarbor, type Timeline } from '../../../support/fakes.ts'
import {
  type Measured,
  measureFixed,
  measureWait,
  randomNumbers,
  type ScanKind,
  type SimulatedScan,
  scriptScan,
  simulateScans,
  waitFor,
} from '../../../support/scan-simulation.ts'

const SAMPLES = 300

/** Of scans that take ten minutes of looks. */
const FEW_SAMPLES = 80

const scansOf = (kind: ScanKind): SimulatedScan[] =>
  simulateScans(kind, { count: kind.aboutMs < 100_000 ? SAMPLES : FEW_SAMPLES, seed: 1 })

async function measure(scans: readonly SimulatedScan[]): Promise<Measured[]> {
  const random = randomNumbers(2)
  const measured: Measured[] = []
  for (const scan of scans) measured.push(await measureWait(scan, 1_000_000 + 1_000 * random()))
  return measured
}

function part(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** A digest that differs from others in its end; `a` is that of `artifact()`. */
const sha256 = (end: string): Digest => `sha256:${end.padStart(64, '0')}`

const summary = (measured: readonly Measured[]) => ({
  medianMs: part(
    measured.map(({ latencyMs }) => latencyMs),
    0.5,
  ),
  worstMs: part(
    measured.map(({ latencyMs }) => latencyMs),
    1,
  ),
  requests: mean(measured.map(({ requests }) => requests)),
})

describe('the result of a scan', () => {
  it.each([
    { name: '2 s', aboutMs: 2_000, spread: 0.25, longestQueueMs: 500, medianMs: 550, share: 0.95 },
    { name: '5 s', aboutMs: 5_000, spread: 0.25, longestQueueMs: 3_000, medianMs: 600, share: 0.95 },
    { name: '10 s', aboutMs: 10_000, spread: 0.2, longestQueueMs: 4_000, medianMs: 600, share: 1 },
    { name: '33 s', aboutMs: 33_000, spread: 0.1, longestQueueMs: 5_000, medianMs: 600, share: 1 },
    { name: '1 min', aboutMs: 57_000, spread: 0.05, longestQueueMs: 5_000, medianMs: 600, share: 1 },
    { name: '10 min', aboutMs: 600_000, spread: 0.05, longestQueueMs: 5_000, medianMs: 2_000, share: 0.45 },
  ])('of $name is known in time, with fewer requests than a look every second', async (kind) => {
    const scans = scansOf({ ...kind, isListed: false })
    const { medianMs, requests } = summary(await measure(scans))
    const fixed = summary(scans.map((scan) => measureFixed(scan, 1_000)))
    expect(medianMs).toBeLessThan(kind.medianMs)
    expect(requests).toBeLessThan(fixed.requests * kind.share)
  })

  it.each([
    { name: '33 s', aboutMs: 33_000, spread: 0.1, longestQueueMs: 5_000, medianMs: 550, share: 0.8 },
    { name: '1 min', aboutMs: 57_000, spread: 0.05, longestQueueMs: 5_000, medianMs: 550, share: 0.68 },
    { name: '10 min', aboutMs: 600_000, spread: 0.05, longestQueueMs: 5_000, medianMs: 1_750, share: 0.28 },
  ])('of $name costs less where Harbor knows how long earlier ones took', async (kind) => {
    const scans = scansOf({ ...kind, isListed: true })
    const { medianMs, requests } = summary(await measure(scans))
    const fixed = summary(scans.map((scan) => measureFixed(scan, 1_000)))
    expect(medianMs).toBeLessThan(kind.medianMs)
    expect(requests).toBeLessThan(fixed.requests * kind.share)
  })

  it.each([
    { name: 'much faster', aboutMs: 9_000, earlier: 33, worstMs: 3_500 },
    { name: 'much slower', aboutMs: 50_000, earlier: 6, worstMs: 1_200 },
    { name: 'much faster than one of ten minutes', aboutMs: 200_000, earlier: 600, worstMs: 5_100 },
  ])('$name than the earlier ones is not lost', async ({ aboutMs, earlier, worstMs }) => {
    const kind = { aboutMs, spread: 0.2, longestQueueMs: 4_000, isListed: false }
    const scans = scansOf(kind).map((scan) => ({ ...scan, earlierSeconds: [earlier, earlier] }))
    expect(summary(await measure(scans)).worstMs).toBeLessThan(worstMs)
  })

  it('that Harbor asks the scanner for as it really does is known as early', async () => {
    // Two seconds after the job began, and then every five (src/pkg/scan/job.go and rest/v1/client.go).
    const random = randomNumbers(3)
    const kind = { aboutMs: 15_000, spread: 0.9, longestQueueMs: 4_000, isListed: false }
    const scans = simulateScans(kind, { count: 1_000, seed: 1 }).map((scan) => {
      const checks = Math.round(6 * random())
      return { ...scan, tookMs: scan.queuedMs + 2_000 + 5_000 * checks + 300 * random() }
    })
    const { medianMs, requests } = summary(await measure(scans))
    expect(medianMs).toBeLessThan(600)
    expect(requests).toBeLessThan(mean(scans.map((scan) => measureFixed(scan, 1_000).requests)))
  })
})

describe('an index of sixteen platforms', () => {
  const letters = [...'0123456789bcdef', 'ab']
  const children = letters.map((letters) => sha256(letters))

  /** Its children end one after another, three seconds apart; `world.root` shows what Harbor makes of them. */
  function world(options: { readonly hasOverview: boolean }) {
    const clock = new EventClock(1_000_000)
    const harbor = new FakeHarbor(clock)
    const ends = children.map((_, index) => 10_000 + 3_000 * index)
    for (const [index, digest] of children.entries()) {
      const platform = { os: 'linux', architecture: `cpu${index}` }
      const scan = { tookMs: ends[index] ?? 0, queuedMs: 2_000, lookedAfterMs: 0, earlierSeconds: [] }
      scriptScan(harbor, { clock, scan, artifact: artifact({ digest, platform }) })
    }
    const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex })
    const references = children.map((digest, index) => {
      return { digest, annotations: {}, platform: { os: 'linux', architecture: `cpu${index}` } }
    })
    const percent = (ended: number): number => Math.floor((ended * 100) / children.length)
    const running = ends.slice(0, -1).map((at, index): Timeline[number] => {
      return [at, { overview: { ...unfinished('Running', 'all'), completePercent: percent(index + 1) } }]
    })
    const end = ends.at(-1) ?? 0
    const shown: Timeline = [
      [0, { overview: unfinished('Pending', 'all') }],
      [2_000, { overview: unfinished('Running', 'all') }],
      ...running,
      [end, { overview: overview({ reportId: 'all', total: 0, completePercent: 100 }) }],
    ]
    harbor.script({ ...bare, references }, options.hasOverview ? shown : [[0, {}]])
    return { clock, harbor, endAt: 1_000_000 + end }
  }

  const looksAtIndex = ({ calls }: FakeHarbor) => calls.filter((call) => call === 'fetchArtifact a').length

  it('is one request a look: its children are asked for when the index shows that they have ended', async () => {
    const { clock, harbor, endAt } = world({ hasOverview: true })
    await clock.until(waitFor(artifact().digest, { clock, harbor }))
    const looks = looksAtIndex(harbor)
    expect(clock.now() - endAt).toBeLessThan(1_300)
    expect(looks).toBeLessThan(55)
    // Sixteen at the beginning, and then what was open about every fifteen seconds.
    expect(harbor.called('fetchArtifact').length - looks).toBeLessThan(16 * 5)
    expect(harbor.called('fetchVulnerabilities')).toHaveLength(16)
  })

  it('is asked about child by child when the index shows nothing', async () => {
    const { clock, harbor, endAt } = world({ hasOverview: false })
    await clock.until(waitFor(artifact().digest, { clock, harbor }))
    expect(clock.now() - endAt).toBeLessThan(1_300)
    // Once to find its children, and once to see that it still has no overview.
    expect(looksAtIndex(harbor)).toBe(2)
    expect(harbor.called('fetchVulnerabilities')).toHaveLength(16)
  })
})

describe('thirty images at once', () => {
  it('leave Harbor ten looks a second, and each is known as soon as few are left', async () => {
    const clock = new EventClock(1_000_000)
    const harbor = new FakeHarbor(clock)
    const waits = { images: 0 }
    const latencies: number[] = []
    const work = Array.from({ length: 30 }, async (_, index) => {
      const image = artifact({ digest: sha256(String(index)), mediaType: MEDIA_TYPE.ociManifest })
      const scan = { tookMs: 20_000 + 1_000 * index, queuedMs: 1_000, lookedAfterMs: 0, earlierSeconds: [] }
      const endAt = scriptScan(harbor, { clock, scan, artifact: image })
      await waitFor(image.digest, { clock, harbor, waits })
      latencies.push(clock.now() - endAt)
    })
    await clock.until(Promise.all(work))
    expect(waits.images).toBe(0)
    expect(harbor.called('fetchArtifact').length).toBeLessThan(49 * 10)
    expect(Math.max(...latencies)).toBeLessThan(3_200)
    expect(Math.max(...latencies.slice(-5))).toBeLessThan(1_200)
  })
})
