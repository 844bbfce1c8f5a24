import { setTimeout as delay } from 'node:timers/promises'
import type { HarborRepository } from '../../../src/domain/harbor/repository.ts'
import { type Digest, isDigest } from '../../../src/domain/oci/digest.ts'
import { awaitScan } from '../../../src/usecases/scan/await-scan.ts'
import { createClock, createConnect, openHarbor } from '../../../src/wiring/ports.ts'
import { image, type Login, push, pushBlob, putManifest, waitForScan } from '../../../test/contract/client.ts'
import { type Access, type HarborSandbox, startHarbor } from '../../../test/sandbox/harbor/index.ts'
import { connection } from '../../../test/support/builders.ts'
import { recordingHost } from '../../../test/support/host.ts'
import {
  type Measured,
  measureFixed,
  measureWait,
  type ScanKind,
  type SimulatedScan,
  simulateScans,
} from '../../../test/support/scan-simulation.ts'
import { toolPath } from '../../../test/support/tools.ts'
import type { BenchCase, Contender, Metric, PreparedCase, Sample, Target } from './case.ts'
import { spreadOf } from './statistics.ts'

const LATENCY: Metric = { id: 'latencyMs', title: 'from the end of the scan to its findings', unit: 'ms' }
const REQUESTS: Metric = { id: 'requests', title: 'requests for a scan', unit: 'count' }

/** What a wait needs; the list of artifacts is one more. */
const READ: Access = ['artifact:read', 'artifact-addition:read', 'scan:create', 'scanner:read']

const SCANS = 16
const QUICK_SCANS = 2

/** A way to wait for a scan. */
interface Way {
  readonly name: string
  readonly command: string
  readonly isOurs: boolean
  readonly access: Access
  /** For a look every so often; undefined for await-scan. */
  readonly intervalMs?: number
}

const FIXED_1S = 'a look every second'

const WAYS: readonly Way[] = [
  {
    name: 'await-scan',
    command: 'actions/await-scan',
    isOurs: true,
    access: READ,
  },
  {
    name: 'await-scan that sees earlier scans',
    command: 'actions/await-scan, with Artifact: list',
    isOurs: true,
    access: [...(READ as readonly string[]), 'artifact:list'],
  },
  fixed(FIXED_1S, 1_000),
  fixed('a look every five seconds', 5_000),
]

function fixed(name: string, intervalMs: number): Way {
  const command = `while the scan runs: GET …/artifacts/DIGEST?with_scan_overview=true; sleep ${intervalMs / 1_000}`
  return { name, command, isOurs: false, access: READ, intervalMs }
}

/** How late the result of a scan is known, and for how many requests. */
export const VERDICT_LATENCY: readonly BenchCase[] = [
  realCase({ aboutMs: 2_000, spread: 0.25, longestQueueMs: 500 }, '2 s'),
  realCase({ aboutMs: 33_000, spread: 0.1, longestQueueMs: 4_000 }, '33 s'),
  {
    ...describeCase('10 min'),
    about:
      '80 scans of ten minutes, a twentieth more or less, in simulated time: the same code and a clock that jumps, with 20 ms for a request and its answer.',
    prepare: ({ isQuick }) => Promise.resolve(prepareSimulation(isQuick)),
  },
]

function describeCase(length: string): Pick<BenchCase, 'name' | 'title' | 'metrics'> {
  return {
    name: `verdict-${length.replace(' ', '-')}`,
    title: `The result of a scan of ${length}`,
    metrics: [LATENCY, REQUESTS],
  }
}

function targets(medianMs: number): readonly Target[] {
  return WAYS.filter(({ isOurs }) => isOurs).flatMap(({ name: of }) => [
    { metric: LATENCY.id, of, atMost: medianMs },
    { metric: REQUESTS.id, of, against: [FIXED_1S], atMost: 1 },
  ])
}

type Length = Omit<ScanKind, 'isListed'>

function realCase(length: Length, name: string): BenchCase {
  return {
    ...describeCase(name),
    about: `${SCANS} scans at once in the Harbor of the tests, each in a project of its own, ${length.spread * 100} per cent more or less long. Every contender waits for the same scans at the same time, as a robot of its own; ours as if there were no other wait in its run.`,
    prepare: ({ isQuick }) => prepareReal(isQuick ? { ...length, aboutMs: 700 } : length, isQuick),
  }
}

async function prepareReal(length: Length, isQuick: boolean): Promise<PreparedCase> {
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  const world: World = {
    harbor,
    pusher: harbor.addRobot({ name: 'pusher', access: 'full' }),
    waiters: WAYS.map((way, index) => ({
      way,
      robot: harbor.addRobot({ name: `waiter-${index}`, access: way.access }),
    })),
  }
  const scansOf = (round: number): SimulatedScan[] =>
    simulateScans({ ...length, isListed: true }, { count: isQuick ? QUICK_SCANS : SCANS, seed: round + 1 })
  const rounds = new Map<number, Promise<ReadonlyMap<string, Sample>>>()
  const run = async (name: string, round: number): Promise<Sample> => {
    const measured = rounds.get(round) ?? measureRound(world, { round, scans: scansOf(round) })
    rounds.set(round, measured)
    return (await measured).get(name) ?? {}
  }
  return {
    contenders: contendersBy(run),
    targets: isQuick ? [] : targets(600),
    close: () => harbor.close(),
  }
}

function prepareSimulation(isQuick: boolean): PreparedCase {
  const kind: Length = { aboutMs: 600_000, spread: 0.05, longestQueueMs: 5_000 }
  const run = async (name: string, round: number): Promise<Sample> => {
    const way = WAYS.find((one) => one.name === name)
    const isListed = way?.access.includes('artifact:list') ?? false
    const scans = simulateScans({ ...kind, isListed }, { count: isQuick ? 2 : 80, seed: round + 1 })
    const measured: Measured[] = []
    for (const scan of scans) {
      const { intervalMs } = way ?? {}
      measured.push(
        intervalMs === undefined
          ? await measureWait(scan, 1_000_000 + 137 * measured.length)
          : measureFixed(scan, intervalMs),
      )
    }
    return sampleOf(measured)
  }
  return { contenders: contendersBy(run), targets: targets(2_000), close: () => Promise.resolve() }
}

function contendersBy(run: (name: string, round: number) => Promise<Sample>): readonly Contender[] {
  return WAYS.map(({ name, command, isOurs }) => ({
    name,
    command,
    isOurs,
    run: (round) => run(name, round),
  }))
}

function sampleOf(measured: readonly Measured[]): Sample {
  const mean = measured.reduce((sum, { requests }) => sum + requests, 0) / measured.length
  return { [LATENCY.id]: spreadOf(measured.map(({ latencyMs }) => latencyMs)).median, [REQUESTS.id]: mean }
}

interface World {
  readonly harbor: HarborSandbox
  readonly pusher: Login
  readonly waiters: readonly { readonly way: Way; readonly robot: Login }[]
}

/** All scans of a round, with everyone waiting for each. */
async function measureRound(
  world: World,
  { round, scans }: { readonly round: number; readonly scans: readonly SimulatedScan[] },
): Promise<ReadonlyMap<string, Sample>> {
  const { harbor, waiters } = world
  const targets = await Promise.all(
    scans.map((scan, index) => prepareRepository(world, { scan, project: `r${round}-${index}` })),
  )
  harbor.requests.length = 0
  const latencies = await Promise.all(
    targets.map(async (target, index) => {
      // Not all in one moment, as the steps of different jobs.
      await delay(70 * index)
      return measureScan(world, target)
    }),
  )
  return new Map(
    waiters.map(({ way, robot }, index) => {
      const requests = harbor.requests.filter(({ user }) => user === robot.name).length / scans.length
      return [way.name, sampleOf(latencies.map((all) => ({ latencyMs: all[index] ?? Number.NaN, requests })))]
    }),
  )
}

interface PreparedScan {
  readonly scan: SimulatedScan
  readonly repository: HarborRepository
}

/** A repository whose last three images took about as long. */
async function prepareRepository(
  { harbor, pusher: as }: World,
  { scan, project }: { readonly scan: SimulatedScan; readonly project: string },
): Promise<PreparedScan> {
  harbor.addProject({ name: project, autoScan: true })
  const repository = { project, name: 'app' }
  for (const [index, reportedSeconds] of scan.earlierSeconds.entries()) {
    harbor.scriptScan(`${project}/app`, [
      { outcome: 'success', reportedSeconds: Math.max(1, reportedSeconds) },
    ])
    const earlier = image(`${project} ${index}`)
    const target = { repository: `${project}/app`, reference: earlier.digest, as }
    await push(harbor, { ...target, image: earlier })
    await waitForScan(harbor, target)
  }
  return { scan, repository }
}

/** @returns the latency of each waiter, in milliseconds. */
async function measureScan({ harbor, pusher, waiters }: World, target: PreparedScan): Promise<number[]> {
  const { scan, repository } = target
  const path = `${repository.project}/${repository.name}`
  const runningMs = scan.tookMs - scan.queuedMs
  harbor.scriptScan(path, [{ outcome: 'success', findings: [], pendingMs: scan.queuedMs, runningMs }])
  const pushed = image(path)
  if (!isDigest(pushed.digest)) throw new Error(`${pushed.digest} is no digest`)
  const { digest } = pushed
  const request = { repository: path, image: pushed, as: pusher }
  for (const blob of pushed.blobs) await pushBlob(harbor, { ...request, blob })
  const queuedAt = performance.now()
  await putManifest(harbor, request)
  await delay(scan.lookedAfterMs)
  return Promise.all(
    waiters.map(async ({ way, robot }) => {
      await waitBy(way, { harbor, robot, repository, digest })
      return performance.now() - queuedAt - scan.tookMs
    }),
  )
}

async function waitBy(
  way: Way,
  {
    harbor,
    robot,
    repository,
    digest,
  }: {
    readonly harbor: HarborSandbox
    readonly robot: Login
    readonly repository: HarborRepository
    readonly digest: Digest
  },
): Promise<void> {
  const host = recordingHost({})
  const server = openHarbor(
    host,
    connection({
      url: harbor.url,
      host: harbor.host,
      isPlainHttp: true,
      credentials: { kind: 'basic', user: robot.name, secret: robot.secret },
    }),
  )
  const connect = createConnect(host, server)
  const { intervalMs } = way
  try {
    if (intervalMs === undefined) {
      const result = await awaitScan(
        { repository, digest, mode: 'auto', timeoutMs: 120_000, retries: 2 },
        { connect, clock: createClock(host), log: host.log, waits: server.waits },
      )
      if (result.couldNotTell.length > 0) throw new Error(JSON.stringify(result.couldNotTell))
      return
    }
    const api = connect({ callTimeoutMs: () => 10_000 })
    while ((await api.fetchArtifact(repository, digest))?.overview?.status !== 'Success')
      await delay(intervalMs)
    await api.fetchVulnerabilities(repository, { digest, platform: 'linux/amd64' })
  } finally {
    await server.client.close()
  }
}
