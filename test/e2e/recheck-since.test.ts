/** What is new since the last run: the workflow recheck.yml, called again with the cache of the run before. */
import { readdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActResult } from '../support/act.ts'
import { serve, type TestServer } from '../support/servers.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, filesWith, pushAndScan, type World } from './world.ts'

/** What the webhook got. */
const messages: string[] = []
const SECRET_PATH = '/services/T0/B0/of-the-webhook'

let world: World
let webhook: TestServer
let repository: string
let runs = 0
beforeAll(async () => {
  world = await createWorld()
  webhook = await serve((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    incoming.on('end', () => {
      messages.push(`${incoming.url} ${body}`)
      response.writeHead(messages.length > 1 ? 500 : 200).end('no')
    })
  })
  repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: 'v1' } })
  expect(pushed.exitCode, pushed.log).toBe(0)
})
afterAll(async () => {
  await webhook.close()
  await world.close()
})

const artifacts = (): string => join(world.directory, `artifacts-${runs}`)
const cache = (): string => join(world.directory, 'cache')

function recheck(inputs: Readonly<Record<string, unknown>> = {}): Promise<ActResult> {
  runs += 1
  return callWorkflow(world, 'recheck', {
    artifacts: artifacts(),
    inputs: { 'tagged-images': `${repository}:v1`, key: 'nightly', 'webhook-format': 'slack', ...inputs },
    callSecrets: inputs['since-last-run'] === false ? {} : { 'webhook-url': '${{ secrets.WEBHOOK }}' },
    secrets: { WEBHOOK: `http://127.0.0.1:${webhook.port}${SECRET_PATH}` },
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
  expect(messages).toEqual([])

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

  expect(messages).toEqual([expect.stringMatching(/^\/services\/T0\/B0\/of-the-webhook \{.*now failed/)])
  expect(second.log).not.toContain('of-the-webhook')

  // The verdict stays, although nothing is new.
  const third = await recheck()
  expect(third.exitCode).not.toBe(0)
  expect((await readOutcomes()).since?.images).toEqual([])
  expect(third.summaries[0]).toContain('nothing changed')
  expect(messages).toHaveLength(1)
})

it('passes with a warning when the webhook fails, and says nothing of its address', async () => {
  const result = await recheck({ 'fail-on': 'never' })
  expect(result.exitCode, result.log).toBe(0)
  expect(messages).toHaveLength(2)
  expect(result.log).toContain('The webhook was not reached: it answered 500')
  expect(result.log).not.toContain('of-the-webhook')
  expect(await filesWith(artifacts(), ['of-the-webhook'])).toEqual([])
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
