/** Runs the job of one cell and collects what became of it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { leaksBelow, leaksIn } from '../support/secret-forms.ts'
import type { Disturbance, FaultKind } from './faults.ts'
import { GITHUB_TOKEN, type Job, type JobEnd, removeJob, startJob } from './job.ts'
import type { Lane } from './lane.ts'
import type { Stage } from './stages.ts'

/** What the sandbox's scanner finds, and so what is true of the image. */
export type Truth = 'passed' | 'failed'

export const TAGS = ['v1', 'v2'] as const

/** In place of a verdict: a report that no tool can read. */
export const HALF_WRITTEN = 'a half-written report'

export interface Seen extends JobEnd {
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** `verdict` of the report that was written; undefined when there is none. */
  readonly reported: string | undefined
  readonly tags: readonly string[]
  /** Where credentials or a part of them were left, or work of ours below RUNNER_TEMP. */
  readonly leftBehind: readonly string[]
  /** What the run must not do, and did. */
  readonly problems: readonly string[]
  /** The fault took effect at all. */
  readonly isReached: boolean
}

export interface RunOptions {
  readonly lane: Lane
  readonly fault: FaultKind
  readonly stage: Stage
  readonly truth: Truth
  readonly image: string
  readonly inputs: Readonly<Record<string, string>>
  readonly deadlineMs: number
  readonly certificates: Disturbance['certificates']
}

export async function run(options: RunOptions): Promise<Seen> {
  const { lane, fault, stage, truth } = options
  const repository = lane.repository()
  lane.harbor.scriptScan(repository, [
    { outcome: 'success', findings: makeFindings(truth === 'passed' ? { low: 1 } : { critical: 1 }) },
  ])
  lane.harbor.requests.length = 0
  const problems: string[] = []
  let isReached = false
  const reached = (): void => {
    isReached = true
  }
  const job = await startJob(lane, {
    inputs: {
      'harbor-url': lane.harborUrl,
      'robot-name': lane.robot.name,
      'robot-token': lane.robot.secret,
      image: options.image,
      repository,
      tags: TAGS.join(','),
      quarantine: 'true',
      scan: 'always',
      'github-token': GITHUB_TOKEN,
      comment: 'auto',
      summary: 'true',
      annotations: 'true',
      ...options.inputs,
    },
    deadlineMs: options.deadlineMs,
    ...(fault.diskBytes === undefined ? {} : { diskBytes: fault.diskBytes }),
    ...(fault.clockShiftMs === undefined ? {} : { clockShiftMs: fault.clockShiftMs }),
    onStart: async (started) => {
      await fault.arm({ lane, stage, certificates: options.certificates, problems, reached, job: started })
    },
  })
  try {
    const end = await job.end
    return { ...(await look({ ...options, job, end, repository, problems })), isReached }
  } finally {
    await lane.restore()
    await removeJob(job)
  }
}

async function look(
  run: RunOptions & {
    readonly job: Job
    readonly end: JobEnd
    readonly repository: string
    readonly problems: readonly string[]
  },
): Promise<Omit<Seen, 'isReached'>> {
  const { lane, job, end, repository } = run
  const secrets = { 'robot-token': lane.robot.secret, 'github-token': GITHUB_TOKEN }
  const texts = { log: end.log, summary: end.summary, outputs: JSON.stringify(end.outputs) }
  const leaks = [
    ...Object.entries(texts).flatMap(([place, text]) => leaksIn(text, { place, secrets })),
    ...(await leaksBelow(job.place, { secrets })),
  ]
  const left = (await readdir(job.temporary)).filter((name) => name.startsWith('harbor-actions-'))
  return {
    ...end,
    errors: commandsIn(end.log, 'error'),
    warnings: commandsIn(end.log, 'warning'),
    reported: await reportedVerdict(job),
    tags: TAGS.filter((tag) => lane.harbor.tag(repository, tag) !== undefined),
    leftBehind: [
      ...leaks.map(({ place, secret, encoding }) => `${secret} as ${encoding} in ${place}`),
      ...left,
    ],
    problems: run.problems,
  }
}

/** The messages of a workflow command, as the runner reads them. */
function commandsIn(log: string, name: string): string[] {
  const pattern = new RegExp(`^::${name}(?: [^:]*(?:%3A[^:]*)*)?::(.*)$`, 'gm')
  return [...log.matchAll(pattern)].map(([, message = '']) =>
    message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  )
}

async function reportedVerdict(job: Job): Promise<string | undefined> {
  const names = await readdir(job.temporary)
  const name = names.find((one) => one.startsWith('harbor-report-') && one.endsWith('.json'))
  if (name === undefined) return undefined
  const text = await readFile(join(job.temporary, name), 'utf8')
  try {
    return (JSON.parse(text) as { verdict?: { name?: string } }).verdict?.name
  } catch {
    return HALF_WRITTEN
  }
}
