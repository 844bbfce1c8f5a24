/**
 * A runner that dies without a chance to clean up (power, out of memory, kill -9), at many moments of a quarantined
 * run: whatever it leaves behind, no tag is on an image that was not judged, and the next run ends well.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { Form } from '../support/act.ts'
import { toolPath } from '../support/tools.ts'
import { killTree } from './kill-tree.ts'
import { repositoryPath } from './request-log.ts'
import { watchTag } from './tag-watch.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const MOMENTS = 20
/** Runs wait most of their time; side by side they keep the machine busy. */
const PARALLEL = 4
/** The run after a death is of either form, whichever died; the other one takes half as long. */
const COMPOSITE_EVERY = 4
const ENTRY = join(import.meta.dirname, '..', '..', 'dist', 'push-and-scan.js')
const CLEAN = [{ outcome: 'success', findings: [], runningMs: 30 }] as const
const BAD = [{ outcome: 'success', findings: makeFindings({ critical: 1 }), runningMs: 30 }] as const

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** The root action's process, as a runner starts it. */
async function startRoot(repository: string, stdio: 'ignore' | 'pipe' = 'ignore'): Promise<ChildProcess> {
  const place = await mkdtemp(join(world.directory, 'runner-'))
  const temporary = join(place, 'temp')
  await mkdir(temporary)
  const inputs = {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': world.robot.secret,
    image: world.single.path,
    repository,
    tags: 'v1,v2',
    quarantine: 'true',
  }
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return spawn(process.execPath, [ENTRY], {
    stdio,
    env: {
      HOME: place,
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: join(place, 'tools'),
      PATH: `${dirname(toolPath('crane'))}:/usr/bin:/bin`,
      ...Object.fromEntries(env),
    },
  })
}

const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

interface Runner {
  /** 0, something else, or null when it was killed. */
  readonly end: Promise<number | null>
  /** With everything below it; false when it had ended before. */
  kill(): boolean
}

/** The root action alone, or the steps of the composite below an act that dies with them. */
async function start(form: Form, repository: string): Promise<Runner> {
  if (form === 'root') {
    const child = await startRoot(repository)
    return { end: exited(child), kill: () => child.exitCode === null && killTree(child.pid ?? 0) }
  }
  let kill: (() => boolean) | undefined
  let isKilled = false
  const run = pushAndScan(world, form, {
    inputs: { repository, tags: 'v1,v2', quarantine: 'true' },
    onStart: (pid) => {
      kill = () => killTree(pid)
    },
  })
  // What is left of a killed run need not be readable.
  const end = run.then(
    ({ exitCode }) => (isKilled ? null : exitCode),
    () => null,
  )
  let hasEnded = false
  void end.then(() => {
    hasEnded = true
  })
  return {
    end,
    kill() {
      isKilled = !hasEnded && kill?.() === true
      return isKilled
    },
  }
}

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
  const child = await startRoot(repository, 'pipe')
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
    await inParallel(Array.from({ length: MOMENTS }, (_, moment) => () => dieAt(moment)))
    // The moments are real ones: nearly all of them hit a running process.
    expect(died).toBeGreaterThanOrEqual(MOMENTS - 2)
  })
})

async function inParallel(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...jobs]
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await job()
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}
