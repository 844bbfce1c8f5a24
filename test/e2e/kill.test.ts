/**
 * A runner that dies without a chance to clean up (power, out of memory, kill -9), at many moments of a quarantined
 * run: whatever it leaves behind, no tag is on an image that was not judged, and the next run ends well.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { Form } from '../support/act.ts'
import { repositoryPath } from './request-log.ts'
import { exited, inParallel, startRoot, startRunner } from './runner.ts'
import { watchTag } from './tag-watch.ts'
import { createWorld, type World } from './world.ts'

const MOMENTS = 20
/** Runs wait most of their time; side by side they keep the machine busy. */
const PARALLEL = 4
/** The run after a death is of either form, whichever died; the other one takes half as long. */
const COMPOSITE_EVERY = 4
const CLEAN = [{ outcome: 'success', findings: [], runningMs: 30 }] as const
const BAD = [{ outcome: 'success', findings: makeFindings({ critical: 1 }), runningMs: 30 }] as const

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

const inputsOf = (repository: string) => ({ repository, tags: 'v1,v2', quarantine: 'true' })
const start = (form: Form, repository: string) => startRunner(world, form, { inputs: inputsOf(repository) })

async function runToItsEnd(form: Form, repository: string): Promise<number | null> {
  return (await start(form, repository)).end
}

/** Requests about a repository since a mark in the log. */
function countRequests(repository: string, mark = 0): number {
  const places = [repositoryPath(repository), `/v2/${repository}/`]
  const isAbout = (path: string) => places.some((place) => path.startsWith(place))
  return world.harbor.requests.slice(mark).filter(({ path }) => isAbout(path)).length
}

/** Kills the runner when Harbor has seen so many requests about the repository; true when it was alive then. */
async function runAndKill(
  form: Form,
  target: { readonly repository: string; readonly afterRequests: number },
): Promise<boolean> {
  const mark = world.harbor.requests.length
  const runner = await start(form, target.repository)
  let isDead = false
  const timer = setInterval(() => {
    if (!isDead && countRequests(target.repository, mark) >= target.afterRequests) isDead = runner.kill()
  }, 1)
  const code = await runner.end
  clearInterval(timer)
  return isDead && code === null
}

it('says how far it came when it is cancelled while the tags are put on', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, CLEAN)
  world.harbor.addFault({ method: 'POST', path: /\/tags$/, hang: true, skip: 1 })
  const child = await startRoot(world, inputsOf(repository), 'pipe')
  let log = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (!log.includes('Tag v1 is on') && (log + text).includes('Tag v1 is on')) child.kill('SIGINT')
    log += text
  })
  expect(await exited(child)).toBe(1)
  world.harbor.clearFaults()
  expect(log).toMatch(/::error::.*the job is being cancelled\. Set before it: v1; running the job again/)
  expect(log).toContain('Passed, but not all tags are set')
  expect(world.harbor.tag(repository, 'v2')).toBeUndefined()
  expect(await runToItsEnd('root', repository)).toBe(0)
  expect(world.harbor.tag(repository, 'v2')).toBe(world.single.digest)
})

describe.each([
  { name: 'an image that passes (composite)', script: CLEAN, exitCode: 0, forms: ['composite'] },
  { name: 'an image that passes (root)', script: CLEAN, exitCode: 0, forms: ['root'] },
  { name: 'an image that fails (both in turn)', script: BAD, exitCode: 1, forms: ['composite', 'root'] },
] as const)('$name', ({ script, exitCode, forms }) => {
  it(`is never named before its verdict, at whichever of ${MOMENTS} moments the runner dies`, async () => {
    const trial = world.repository()
    world.harbor.scriptScan(trial, script)
    expect(await runToItsEnd(forms[0], trial)).toBe(exitCode)
    const requests = countRequests(trial)

    let died = 0
    async function dieAt(moment: number): Promise<void> {
      const repository = world.repository()
      world.harbor.scriptScan(repository, script)
      const watches = ['v1', 'v2'].map((tag) => watchTag(world, { repository, tag }))
      const afterRequests = Math.round((moment * requests) / MOMENTS)
      const form = forms[moment % forms.length] ?? forms[0]
      if (await runAndKill(form, { repository, afterRequests })) died += 1
      const next = moment % COMPOSITE_EVERY === 0 ? 'composite' : 'root'
      const about = `${form} died after ${afterRequests} requests, then ${next}`
      expect(await runToItsEnd(next, repository), about).toBe(exitCode)
      for (const watch of watches) {
        for (const { digest, reportsRead } of watch.stop()) {
          expect(digest === undefined || reportsRead > 0, `named without a judgement: ${about}`).toBe(true)
        }
      }
      const expected = exitCode === 0 ? world.single.digest : undefined
      for (const tag of ['v1', 'v2']) expect(world.harbor.tag(repository, tag), about).toBe(expected)
    }
    await inParallel(
      Array.from({ length: MOMENTS }, (_, moment) => () => dieAt(moment)),
      PARALLEL,
    )
    // The moments are real ones: nearly all of them hit a running process.
    expect(died).toBeGreaterThanOrEqual(MOMENTS - 2)
  })
})
