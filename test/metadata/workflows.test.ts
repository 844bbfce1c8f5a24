/** What every workflow of this repository has; actionlint and zizmor do not ask for all of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from './manifests.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'runs-on'?: string
  readonly env?: unknown
  readonly uses?: string
  readonly if?: string
  readonly needs?: unknown
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = join(ROOT, '.github', 'workflows')
const WORKFLOWS = readdirSync(FOLDER).map((file) => ({ file, workflow: readWorkflow(file) }))

/** A called workflow has the rights and the concurrency of its caller. */
const OWN = WORKFLOWS.filter(({ workflow }) => workflow.on['workflow_call'] === undefined)

function readWorkflow(file: string): Workflow {
  return parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow
}

const stepsOf = ({ steps = [] }: Job): readonly Step[] => steps

/** Programs that run code of packages or of the checkout; git and gh run neither. */
const RUNS_CODE = /\b(?:npm|npx|node|vitest|python3?|go)\b/

/** Jobs with a right that lets their token change or sign something. */
function writingJobs({ jobs }: Workflow): readonly (readonly [string, Job])[] {
  return Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
}

/** Where a value of another job is read, as in `steps.0.env.TAG: ${{ needs.plan.outputs.tag }}`. */
function takenFromJobs(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return /\bneeds\b/.test(value) ? [`${place}: ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    takenFromJobs(inner, place === '' ? key : `${place}.${key}`),
  )
}

describe.each(WORKFLOWS)('$file', ({ workflow }) => {
  const jobs = Object.values(workflow.jobs)

  it('leaves no token in a checkout', () => {
    const checkouts = jobs.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  // Unpacking a cache writes wherever the job that made it wanted, and every job of the branch can make one.
  it('unpacks a cache only on a machine of GitHub, in a job without rights, secrets, checkout and code of its own', () => {
    const restoring = jobs.filter((job) =>
      stepsOf(job).some(({ uses }) => /^actions\/cache(?:\/restore)?@/.test(uses ?? '')),
    )
    for (const job of restoring) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d/)
      expect(job.permissions).toEqual({})
      expect(JSON.stringify(job)).not.toMatch(/secrets\.|github\.token/)
      const others = stepsOf(job).flatMap(({ uses = '' }) => uses.replace(/@.*/, '') || [])
      expect(others).toEqual(['actions/cache/restore', 'actions/upload-artifact'])
    }
  })

  it('puts no expression into a script, only into its environment', () => {
    expect(jobs.flatMap(stepsOf).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('does not run in the context of the default branch for changes of others', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  })
})

describe.each(OWN)('$file', ({ file, workflow }) => {
  it('limits the time of every job', () => {
    const unlimited = Object.entries(workflow.jobs).filter(
      ([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined,
    )
    expect(unlimited.map(([name]) => name)).toEqual([])
  })

  it('gives rights to single jobs alone, and runs once for each ref', () => {
    expect(workflow.permissions, file).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined()
    expect(workflow.concurrency).toBeDefined()
  })

  it('runs no code of packages beside a token that can write to the repository', () => {
    const writing = Object.entries(workflow.jobs).filter(
      ([, job]) => job.permissions?.['contents'] === 'write',
    )
    const running = writing.filter(([, job]) => stepsOf(job).some(({ run = '' }) => RUNS_CODE.test(run)))
    expect(running.map(([name]) => name)).toEqual([])
  })
})

it('a job that can write takes only yes or no, or what it compares, from a job that runs packages', () => {
  const taken = OWN.flatMap(({ file, workflow }) =>
    writingJobs(workflow).flatMap(([name, { needs: _, ...job }]) =>
      takenFromJobs(job).map((each) => `${file}, ${name}, ${each}`),
    ),
  )
  expect(taken).toEqual([
    "rebuild-dist.yml, commit, if: needs.build.outputs.differs == 'true'",
    // Compared in the script: release-workflow.test.ts.
    'release.yml, publish, steps.0.env.MAJOR_TAG: ${{ needs.plan.outputs.major-tag }}',
  ])
})

it('a job that can write unpacks files of another job outside the folder in which it runs', () => {
  const downloads = OWN.flatMap(({ workflow }) => writingJobs(workflow))
    .flatMap(([, job]) => stepsOf(job))
    .filter(({ uses }) => uses?.startsWith('actions/download-artifact@'))
  expect(downloads.length).toBeGreaterThan(0)
  expect(downloads.filter((step) => !String(step.with?.['path']).startsWith('${{ runner.temp }}/'))).toEqual(
    [],
  )
})

it('what a release writes is from main, and its commit and tag are from the event that started it', () => {
  const writing = writingJobs(readWorkflow('release.yml'))
  expect(writing.map(([name, job]) => [name, job.if])).toEqual(
    ['attest', 'draft', 'publish'].map((name) => [name, "github.ref == 'refs/heads/main'"]),
  )
  const steps = writing.flatMap(([, job]) => stepsOf(job))
  const values = (key: string): unknown[] =>
    steps.flatMap((step) => [step.env?.[key], step.with?.[key]]).filter((value) => value !== undefined)
  expect(values('ref')).toEqual(['${{ github.sha }}'])
  expect(values('COMMIT')).toEqual(['${{ github.sha }}', '${{ github.sha }}'])
  expect(values('TAG')).toEqual(['v${{ inputs.version }}', 'v${{ inputs.version }}'])
})

it('a release is drafted before its approval, and what publishes it needs that', () => {
  const { jobs } = readWorkflow('release.yml')
  const waiting = Object.entries(jobs).filter(([, job]) => job.environment === 'release')
  expect(waiting.map(([name]) => name)).toEqual(['publish'])
})

it('workflows of its own are these', () => {
  expect(OWN.map(({ file }) => file).toSorted()).toEqual([
    'ci.yml',
    'codeql.yml',
    'probe.yml',
    'real-harbor.yml',
    'rebuild-dist.yml',
    'release.yml',
  ])
})
