/** What is new since the last run: the workflow recheck.yml, called again with the cache of the run before. */
import { readdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActResult } from '../support/act.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
let repository: string
let runs = 0
beforeAll(async () => {
  world = await createWorld()
  repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: 'v1' } })
  expect(pushed.exitCode, pushed.log).toBe(0)
})
afterAll(async () => {
  await world.close()
})

const artifacts = (): string => join(world.directory, `artifacts-${runs}`)
const cache = (): string => join(world.directory, 'cache')

function recheck(inputs: Readonly<Record<string, unknown>> = {}): Promise<ActResult> {
  runs += 1
  return callWorkflow(world, 'recheck', {
    artifacts: artifacts(),
    inputs: { 'tagged-images': `${repository}:v1`, key: 'nightly', ...inputs },
    env: { HARBOR_ACTIONS_CACHE: cache(), GITHUB_RUN_ID: String(100 + runs) },
  })
}

async function readOutcomes(): Promise<Outcomes> {
  const directory = join(artifacts(), 'harbor-recheck-nightly.1')
  const file = (await readdir(directory)).find((name) => name.endsWith('.json')) ?? ''
  return JSON.parse(await readFile(join(directory, file), 'utf8')) as Outcomes
}

/** Each of these needs the cache that the one before left. */
it('says in the first run that there is nothing to compare with, then what is new, and then that nothing changed', async () => {
  const first = await recheck()
  expect(first.exitCode, first.log).toBe(0)
  const { since, notes } = await readOutcomes()
  expect(since).toBeUndefined()
  expect(notes).toEqual([expect.stringContaining('no report of an earlier run')])

  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
  const second = await recheck()
  expect(second.exitCode).not.toBe(0)
  const changed = await readOutcomes()
  expect(changed.notes).toBeUndefined()
  expect(changed.since?.images).toMatchObject([
    {
      kind: 'changed',
      image: `${repository}:v1`,
      before: 'passed',
      now: 'failed',
      newFindings: { count: 1 },
    },
  ])
  expect(second.summaries[0]?.replaceAll(/\\|&#8203;/g, '')).toMatch(
    /#### Since the last run\n\n- library\/team\/app-\d+:v1: passed the last time, now failed; 1 new finding: /,
  )

  // The verdict stays, although nothing is new.
  const third = await recheck()
  expect(third.exitCode).not.toBe(0)
  expect((await readOutcomes()).since?.images).toEqual([])
  expect(third.summaries[0]).toContain('nothing changed')
})

it('goes on with a warning when what the cache has is no report, and quotes nothing of it', async () => {
  for (const entry of readdirSync(cache()))
    writeFileSync(join(cache(), entry, 'report.json'), '{"images": "canary"}')
  const result = await recheck({ 'fail-on': 'never' })
  expect(result.exitCode, result.log).toBe(0)
  expect((await readOutcomes()).notes).toEqual([
    expect.stringContaining('What is new since the last run is not known'),
  ])
  expect(result.log).not.toContain('canary')
})

it('says nothing of it when it is not asked to', async () => {
  const before = readdirSync(cache())
  const result = await recheck({ 'fail-on': 'never', 'since-last-run': false })
  expect(result.exitCode, result.log).toBe(0)
  const { since, notes } = await readOutcomes()
  expect([since, notes]).toEqual([undefined, undefined])
  expect(readdirSync(cache())).toEqual(before)
})
