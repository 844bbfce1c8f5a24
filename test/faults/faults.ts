/** What goes wrong, each as something that is done to a lane when a run reaches a stage. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Fault as HttpFault } from '../sandbox/harbor/faults.ts'
import type { IssuedCertificate } from '../support/certificates.ts'
import type { Job } from './job.ts'
import type { Lane, LaneKind } from './lane.ts'
import { askPort, childrenOf, listeningPorts } from './other-program.ts'
import type { Stage } from './stages.ts'
import type { NetworkProxy } from './toxiproxy.ts'

export interface Disturbance {
  readonly lane: Lane
  readonly stage: Stage
  readonly job: Omit<Job, 'end'>
  readonly certificates: Readonly<Record<'unknownAuthority' | 'wrongName' | 'expired', IssuedCertificate>>
  /** What the run must not do, and did. */
  readonly problems: string[]
  /** Called when the fault takes effect. */
  readonly reached: () => void
}

export interface FaultKind {
  readonly id: string
  readonly title: string
  readonly lane?: LaneKind
  /** Mostly a wait for a limit of the product. */
  readonly isLong?: true
  readonly clockShiftMs?: number
  readonly diskBytes?: number
  arm(disturbance: Disturbance): void | Promise<void>
}

const TWO_HOURS_MS = 7_200_000
const RETRY_AFTER_S = 2

function faultsOf({ lane, stage }: Disturbance): { add(fault: HttpFault): void } {
  return stage.kind === 'github' ? lane.githubFront.faults : { add: (fault) => lane.harbor.addFault(fault) }
}

function proxyOf({ lane, stage }: Disturbance): NetworkProxy {
  return stage.kind === 'github' ? lane.githubProxy : lane.harborProxy
}

type Answer = Omit<HttpFault, 'path' | 'method'>

/** Other answers than those that were due, to the requests of the stage: the next one when one has done its times. */
function answer(disturbance: Disturbance, faults: readonly Answer[], place: Partial<Stage> = {}): void {
  const { method, path, after } = { ...disturbance.stage, ...place }
  const add = (): void => {
    for (const fault of faults) {
      const onHit = (): void | Promise<void> => {
        disturbance.reached()
        return fault.onHit?.()
      }
      faultsOf(disturbance).add({ path, ...(method === undefined ? {} : { method }), ...fault, onHit })
    }
  }
  if (after === undefined) add()
  else faultsOf(disturbance).add({ ...after, times: 1, onHit: add })
}

/** Something that happens when the run gets there; the request is served, if what happens lets it. */
function atStage(disturbance: Disturbance, onHit: () => void | Promise<void>, more: Answer = {}): void {
  const { trigger } = disturbance.stage
  answer(disturbance, [{ times: 1, onHit, ...more }], trigger ?? {})
}

const html = (status: number, title: string) => ({
  status,
  body: `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<center><h1>${status} ${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  contentType: 'text/html',
})

/** Harbor's own words, as recorded. */
const harborError = (status: number, code: string, message: string) => ({
  status,
  body: `${JSON.stringify({ errors: [{ code, message }] })}\n`,
  contentType: 'application/json; charset=utf-8',
})

function shut(disturbance: Disturbance, awayMs?: number): void {
  const proxy = proxyOf(disturbance)
  atStage(disturbance, async () => {
    await proxy.enable(false)
    if (awayMs !== undefined) void delay(awayMs).then(() => proxy.enable(true))
  })
}

const toxic = (
  isLong: boolean,
  add: (proxy: NetworkProxy) => Promise<void>,
  lastsMs?: number,
): Pick<FaultKind, 'arm'> & { readonly isLong?: true } => ({
  ...(isLong ? { isLong: true } : {}),
  arm(disturbance) {
    const proxy = proxyOf(disturbance)
    atStage(disturbance, async () => {
      await add(proxy)
      if (lastsMs !== undefined) void delay(lastsMs).then(() => proxy.restore())
    })
  },
})

const certificate = (name: keyof Disturbance['certificates']): Pick<FaultKind, 'arm' | 'lane'> => ({
  lane: 'tls',
  async arm(disturbance) {
    const { lane } = disturbance
    const show = async (): Promise<void> => {
      lane.harbor.setCertificate(disturbance.certificates[name])
      await lane.harborProxy.dropConnections()
    }
    // The first connection has no request before it.
    if (disturbance.stage.id === 'login') {
      disturbance.reached()
      await show()
    } else atStage(disturbance, show)
  },
})

/** Once 429; the request that follows is held against what its Retry-After asked for. */
const rateLimit = (header: (at: number) => string): Pick<FaultKind, 'arm'> => ({
  arm(disturbance) {
    let until = 0
    const limited: Answer = {
      ...html(429, 'Too Many Requests'),
      times: 1,
      headers: () => {
        // A date of HTTP has whole seconds.
        const at = Math.ceil(Date.now() / 1000) * 1000 + RETRY_AFTER_S * 1000
        const value = header(at)
        until = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : at
        return { 'retry-after': value }
      },
    }
    const next: Answer = {
      times: 1,
      onHit: () => {
        const early = until - Date.now()
        if (early > 0) disturbance.problems.push(`asked again ${early} ms before Retry-After`)
      },
    }
    // crane keeps the header to itself.
    answer(disturbance, disturbance.stage.kind === 'crane' ? [limited] : [limited, next])
  },
})

const signal = (name: NodeJS.Signals): Pick<FaultKind, 'arm'> => ({
  arm(disturbance) {
    atStage(disturbance, () => void disturbance.job.child.kill(name), { hang: true })
  },
})

export const FAULTS = [
  { id: 'refused', title: 'connection refused', isLong: true, arm: (at) => shut(at) },
  { id: 'away', title: 'refused for 3 s', arm: (at) => shut(at, 3_000) },
  { id: 'restart', title: 'away for 20 s', isLong: true, arm: (at) => shut(at, 20_000) },
  {
    id: 'cut',
    title: 'closed after 40 bytes of the answer, once',
    ...toxic(
      false,
      (proxy) => proxy.add({ type: 'limit_data', stream: 'downstream', attributes: { bytes: 40 } }),
      1_000,
    ),
  },
  {
    id: 'cut-upload',
    title: 'closed after 2,000 bytes of what is sent, once',
    ...toxic(
      false,
      (proxy) => proxy.add({ type: 'limit_data', stream: 'upstream', attributes: { bytes: 2_000 } }),
      1_000,
    ),
  },
  {
    id: 'reset',
    title: 'reset, once',
    ...toxic(
      false,
      (proxy) => proxy.add({ type: 'reset_peer', stream: 'downstream', attributes: { timeout: 0 } }),
      1_000,
    ),
  },
  {
    id: 'resets',
    title: 'reset, every time',
    ...toxic(true, (proxy) =>
      proxy.add({ type: 'reset_peer', stream: 'downstream', attributes: { timeout: 0 } }),
    ),
  },
  {
    id: 'stall',
    title: 'open and silent',
    isLong: true,
    arm(at) {
      atStage(at, () => faultsOf(at).add({ path: /^/, hang: true }), { hang: true })
    },
  },
  {
    id: 'slow',
    title: '1 kB a second',
    ...toxic(true, async (proxy) => {
      await proxy.add({ type: 'bandwidth', stream: 'upstream', attributes: { rate: 1 } })
      await proxy.add({ type: 'bandwidth', stream: 'downstream', attributes: { rate: 1 } })
    }),
  },
  {
    id: 'latency',
    title: '400 ± 300 ms of latency',
    ...toxic(false, (proxy) =>
      proxy.add({ type: 'latency', stream: 'downstream', attributes: { latency: 400, jitter: 300 } }),
    ),
  },
  { id: 'truncated', title: 'half of the JSON', arm: (at) => answer(at, [{ truncate: true }]) },
  {
    id: 'empty',
    title: '200 and {}',
    arm: (at) => answer(at, [{ status: 200, body: '{}', contentType: 'application/json' }]),
  },
  { id: 'page', title: '200 and a web page', arm: (at) => answer(at, [html(200, 'Welcome')]) },
  {
    id: 'core-restarts',
    title: 'HTML 502, three times',
    arm: (at) => answer(at, [{ ...html(502, 'Bad Gateway'), times: 3 }]),
  },
  {
    id: 'core-away',
    title: 'HTML 502, every time',
    isLong: true,
    arm: (at) => answer(at, [html(502, 'Bad Gateway')]),
  },
  { id: 'rate-seconds', title: '429, Retry-After in seconds', ...rateLimit(() => String(RETRY_AFTER_S)) },
  {
    id: 'rate-date',
    title: '429, Retry-After as a date',
    ...rateLimit((at) => new Date(at).toUTCString()),
  },
  {
    id: 'unauthorized',
    title: '401',
    arm: (at) => answer(at, [harborError(401, 'UNAUTHORIZED', 'unauthorized')]),
  },
  {
    id: 'precondition',
    title: '412',
    arm: (at) =>
      answer(at, [harborError(412, 'PRECONDITION', 'Failed to process request due to a matched policy')]),
  },
  { id: 'too-large', title: 'HTML 413', arm: (at) => answer(at, [html(413, 'Request Entity Too Large')]) },
  {
    id: 'no-name',
    title: 'the name does not exist',
    lane: 'named',
    isLong: true,
    arm: (at) => loseName(at, 'unknown'),
  },
  {
    id: 'no-resolver',
    title: 'the resolver fails for 5 s',
    lane: 'named',
    arm: (at) => loseName(at, 'failure', 5_000),
  },
  { id: 'unknown-authority', title: 'unknown authority', ...certificate('unknownAuthority') },
  { id: 'wrong-name', title: 'certificate for another name', ...certificate('wrongName') },
  { id: 'expired', title: 'expired certificate', ...certificate('expired') },
  {
    id: 'disk-full',
    title: 'disk full in RUNNER_TEMP',
    diskBytes: 256 * 1024,
    arm(at) {
      if (at.stage.id === 'login') {
        at.reached()
        fill(at.job.temporary)
      } else atStage(at, () => fill(at.job.temporary))
    },
  },
  {
    id: 'clock-forward',
    title: 'clock jumps two hours ahead',
    clockShiftMs: TWO_HOURS_MS,
    arm: (at) => atStage(at, () => writeFile(at.job.clockFile, '')),
  },
  {
    id: 'clock-back',
    title: 'clock jumps two hours back',
    // What waits by the clock of the machine has a limit of two minutes.
    isLong: true,
    clockShiftMs: -TWO_HOURS_MS,
    arm: (at) => atStage(at, () => writeFile(at.job.clockFile, '')),
  },
  {
    id: 'token-ends',
    title: '401, once',
    arm: (at) => answer(at, [{ ...harborError(401, 'UNAUTHORIZED', 'unauthorized'), times: 1 }]),
  },
  {
    id: 'crane-dies',
    title: 'crane is killed',
    arm: (at) =>
      atStage(at, () => {
        for (const pid of childrenOf(at.job.child.pid ?? 0)) process.kill(pid, 'SIGKILL')
      }),
  },
  {
    id: 'other-program',
    title: 'another program tries the port of the gateway',
    arm: (at) => atStage(at, () => tryGateway(at)),
  },
  {
    id: 'sigint-upload',
    title: 'SIGINT in the middle of what is sent',
    async arm(at) {
      const proxy = proxyOf(at)
      answer(
        at,
        [
          {
            times: 1,
            onHit: async () => {
              await proxy.add({ type: 'bandwidth', stream: 'upstream', attributes: { rate: 1 } })
              // A layer has 6,000 bytes: some of them have passed then, and not all.
              void delay(2_000).then(() => at.job.child.kill('SIGINT'))
            },
          },
        ],
        { method: 'POST', path: /\/blobs\/uploads\// },
      )
    },
  },
  { id: 'sigint', title: 'SIGINT', ...signal('SIGINT') },
  { id: 'sigterm', title: 'SIGTERM', ...signal('SIGTERM') },
] as const satisfies readonly FaultKind[]

export type FaultId = (typeof FAULTS)[number]['id']

async function loseName(
  disturbance: Disturbance,
  answer: 'unknown' | 'failure',
  lastsMs?: number,
): Promise<void> {
  const { names, harborProxy } = disturbance.lane
  if (names === undefined) throw new Error('not run: a name of its own wants root')
  const lose = async (): Promise<void> => {
    names.answer = answer
    await harborProxy.dropConnections()
    if (lastsMs === undefined) return
    void delay(lastsMs).then(() => {
      names.answer = 'address'
    })
  }
  if (disturbance.stage.id === 'login') {
    disturbance.reached()
    await lose()
  } else atStage(disturbance, lose)
}

/** Without the password of the copy, and with another one, there is nothing but 401 for anyone. */
async function tryGateway({ job, problems }: Disturbance): Promise<void> {
  const ports = listeningPorts(job.child.pid ?? 0)
  if (ports.length !== 1) problems.push(`it listens on ${ports.length} ports`)
  const wrong = `Basic ${Buffer.from('copy:a-guess').toString('base64')}`
  const digest = `sha256:${'0'.repeat(64)}`
  for (const port of ports) {
    for (const authorization of [undefined, wrong]) {
      for (const [method, path] of [
        ['GET', '/v2/'],
        ['HEAD', `/v2/library/app/manifests/${digest}`],
        ['POST', '/v2/library/app/blobs/uploads/'],
        ['PUT', `/v2/library/app/manifests/${digest}`],
      ] as const) {
        const status = await askPort(port, {
          method,
          path,
          ...(authorization === undefined ? {} : { authorization }),
        })
        if (status !== 401) problems.push(`${method} ${path} was answered ${status}`)
      }
    }
  }
}

/** Writes until there is no room. */
function fill(directory: string): void {
  const file = openSync(join(directory, 'filler'), 'w')
  try {
    for (let size = 64 * 1024; size > 0; size = Math.floor(size / 2)) {
      const chunk = Buffer.alloc(size)
      try {
        for (;;) writeSync(file, chunk)
      } catch {
        // No room for so much; perhaps for half of it.
      }
    }
  } finally {
    closeSync(file)
  }
}
