/** Every fault at every stage, in a run of the built action. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSyntheticImage } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { ActSandbox, workflowFor } from '../support/act.ts'
import { issueCertificates } from '../support/certificates.ts'
import type { Disturbance, FaultKind } from './faults.ts'
import { whyNoMount, whyNoNames } from './job.ts'
import { findProblems, truthOf } from './judge.ts'
import { KNOWN_FAILURES } from './known-failures.ts'
import { createLane, HOSTNAME, type Lane, type LaneKind } from './lane.ts'
import { type Cell, COMPOSITE, cells, type Outcome } from './matrix.ts'
import { createPool, type Pool } from './pool.ts'
import { run, TAGS } from './run.ts'
import { startToxiproxy, type Toxiproxy } from './toxiproxy.ts'

/** Runs that mostly wait for a limit of the product take no processor; the others do. */
const LANES = { waiting: 32, http: 6, named: 4, tls: 4, composite: 1 } as const

/** Above the longest limits of the product one after the other: crane's tries, then two minutes of asking Harbor. */
const DEADLINE_MS = 400_000

interface World {
  readonly toxiproxy: Toxiproxy
  readonly directory: string
  readonly image: string
  readonly authority: string
  readonly certificates: Disturbance['certificates']
  readonly pools: Readonly<Record<keyof typeof LANES, Pool<Lane>>>
  readonly act: ActSandbox
}

let world: World
beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-faults-world-'))
  const image = join(directory, 'image')
  await makeSyntheticImage({ directory: image, layers: 2, layerBytes: 6_000, seed: 'faults' })
  const { authority, issued } = issueCertificates({
    good: { hosts: [HOSTNAME] },
    wrongName: { hosts: ['other.test'] },
    expired: { hosts: [HOSTNAME], from: -48, until: -24 },
  })
  const stranger = issueCertificates({ unknownAuthority: { hosts: [HOSTNAME] } }, 'Another authority')
  const toxiproxy = await startToxiproxy()
  // Ten lanes of a kind have numbers of their own, whichever pool they are in.
  const pool = (kind: LaneKind, size: number, from = 0): Pool<Lane> =>
    createPool({
      size,
      create: (number) => createLane({ kind, number: from + number, toxiproxy, certificate: issued.good }),
    })
  world = {
    toxiproxy,
    directory,
    image,
    authority,
    certificates: { ...stranger.issued, wrongName: issued.wrongName, expired: issued.expired },
    pools: {
      waiting: pool('http', LANES.waiting),
      http: pool('http', LANES.http, 100),
      named: pool('named', LANES.named),
      tls: pool('tls', LANES.tls),
      composite: pool('http', LANES.composite, 200),
    },
    act: await ActSandbox.create(),
  }
})
afterAll(async () => {
  for (const pool of Object.values(world.pools)) await pool.close()
  await world.toxiproxy.close()
  await world.act.remove()
  await rm(world.directory, { recursive: true, force: true })
})

/** Why a cell cannot be run on this machine; '' when it can. It fails then: what was not run has not passed. */
function whyNot(fault: FaultKind): string {
  if (fault.lane !== undefined) return whyNoNames()
  return fault.diskBytes === undefined ? '' : whyNoMount()
}

function poolOf(fault: FaultKind): Pool<Lane> {
  if (fault.lane !== undefined && fault.lane !== 'http') return world.pools[fault.lane]
  return fault.isLong === true ? world.pools.waiting : world.pools.http
}

/** Harbor is away for 20 s, or slow: then the scan needs more time than a test that waits for its end. */
const scanTimeout = ({ id }: FaultKind): string => (id === 'restart' || id === 'slow' ? '90s' : '30s')

async function runCell(cell: Cell & { readonly expected: Outcome }, index: number): Promise<void> {
  const { stage, sentence, expected } = cell
  const fault: FaultKind = cell.fault
  const reason = whyNot(fault)
  if (reason !== '') throw new Error(`not run: ${reason}`)
  const truth = truthOf(cell, index)
  const seen = await poolOf(fault).use((lane) =>
    run({
      lane,
      fault,
      stage,
      truth,
      image: world.image,
      certificates: world.certificates,
      deadlineMs: DEADLINE_MS,
      inputs: {
        'scan-timeout': scanTimeout(fault),
        'stall-timeout': '20s',
        'ca-certificate': fault.lane === 'tls' ? world.authority : '',
      },
    }),
  )
  const problems = findProblems(seen, { expected, sentence, truth })
  const known = KNOWN_FAILURES[`${fault.id}/${stage.id}`]
  if (known !== undefined) {
    expect(
      problems,
      `it is listed as a known failure (${known}), and it is none: take it off the list`,
    ).not.toEqual([])
    console.log(`Known failure: ${fault.id}/${stage.id}: ${known}`)
    return
  }
  expect(problems, seen.log).toEqual([])
}

const sensible = cells().filter(
  (cell): cell is Cell & { readonly expected: Outcome } => cell.expected.kind !== 'nonsense',
)
/** Crane's own tries, and the two minutes for which a tag is tried, are the longest waits there are. */
const length = ({ fault, stage }: Cell): number =>
  'isLong' in fault ? (stage.kind === 'crane' || stage.kind === 'tags' ? 2 : 1) : 0

it('has at least 200 cells', () => {
  expect(sensible.length).toBeGreaterThanOrEqual(200)
})

it('knows of no failures that are no cells', () => {
  const names = new Set(sensible.map(({ fault, stage }) => `${fault.id}/${stage.id}`))
  expect(Object.keys(KNOWN_FAILURES).filter((name) => !names.has(name))).toEqual([])
})

describe.concurrent('a run of the root action', () => {
  // Those that wait longest begin first.
  const ordered = sensible.toSorted((a, b) => length(b) - length(a))
  for (const [index, cell] of ordered.entries()) {
    it(`${cell.fault.title} at ${cell.stage.title}`, () => runCell(cell, index))
  }
})

describe.concurrent('a run of the composite', () => {
  for (const [faultId, stageId] of COMPOSITE) {
    const cell = sensible.find(({ fault, stage }) => fault.id === faultId && stage.id === stageId)
    if (cell === undefined) throw new Error(`${faultId}/${stageId} is no cell`)
    it(`${cell.fault.title} at ${cell.stage.title}`, () =>
      world.pools.composite.use((lane) => runComposite(lane, cell)))
  }
})

async function runComposite(lane: Lane, cell: Cell & { readonly expected: Outcome }): Promise<void> {
  const { stage, sentence, expected } = cell
  const fault: FaultKind = cell.fault
  const repository = lane.repository()
  lane.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
  const problems: string[] = []
  let isReached = false
  const running = world.act.run({
    workflow: workflowFor('composite', {
      'harbor-url': lane.harborUrl,
      'robot-name': lane.robot.name,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      image: world.image,
      repository,
      tags: TAGS.join(','),
      quarantine: 'true',
      scan: 'always',
      'scan-timeout': '30s',
      comment: 'off',
    }),
    secrets: { HARBOR_TOKEN: lane.robot.secret },
    onStart: () => {
      void fault.arm({
        lane,
        stage,
        certificates: world.certificates,
        problems,
        reached: () => {
          isReached = true
        },
        // Nothing of the faults that the composite is tried with is about a process or a disk.
        job: undefined as never,
      })
    },
  })
  const result = await running.catch(async (error: unknown) => {
    await lane.restore()
    throw error
  })
  const messages = (level: string): string[] =>
    result.annotations.filter((one) => one.level === level).map(({ message }) => message)
  const left = await readdir(join(result.leftovers, 'temporary'), { recursive: true }).catch(() => [])
  const verdict = result.outputs['verdict']
  const seen = {
    exitCode: result.exitCode,
    outputs: result.outputs,
    errors: messages('error'),
    warnings: messages('warning'),
    reported: verdict === '' ? undefined : verdict,
    tags: TAGS.filter((tag) => lane.harbor.tag(repository, tag) !== undefined),
    leftBehind: left.filter((name) => name.includes('harbor-actions-credentials')),
    problems,
    isReached,
  }
  await lane.restore()
  expect(findProblems(seen, { expected, sentence, truth: 'passed' }), result.log).toEqual([])
}
