/**
 * A runner that dies without a chance to clean up (power, out of memory, kill -9), at many moments of a quarantined
 * run: whatever it leaves behind, no tag is on an image that was not judged, and the next run ends well.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { toolPath } from '../support/tools.ts'
import { watchTag } from './tag-watch.ts'
import { createWorld, type World } from './world.ts'

const MOMENTS = 20
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

/** The root action's process, as a runner starts it, in a process group of its own. */
async function start(repository: string, stdio: 'ignore' | 'pipe' = 'ignore'): Promise<ChildProcess> {
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
    detached: true,
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

async function runToItsEnd(repository: string): Promise<number | null> {
  return exited(await start(repository))
}

/** Kills the process when Harbor has seen so many of its requests; true when it was still alive then. */
async function runAndKill(repository: string, afterRequests: number): Promise<boolean> {
  const mark = world.harbor.requests.length
  const child = await start(repository)
  const end = exited(child)
  const timer = setInterval(() => {
    if (world.harbor.requests.length - mark >= afterRequests) child.kill('SIGKILL')
  }, 1)
  const code = await end
  clearInterval(timer)
  // crane may outlive its parent, as it would on a real runner; it is ended with the rest of the group.
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
  return code === null
}

it('says how far it came when it is cancelled while the tags are put on', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, CLEAN)
  world.harbor.addFault({ method: 'POST', path: /\/tags$/, hang: true, skip: 1 })
  const child = await start(repository, 'pipe')
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
  expect(await runToItsEnd(repository)).toBe(0)
  expect(world.harbor.tag(repository, 'v2')).toBe(world.single.digest)
})

describe.each([
  ['an image that passes', CLEAN, 0],
  ['an image that fails', BAD, 1],
] as const)('%s', (name, script, exitCode) => {
  it(`is never named before its verdict, at whichever of ${MOMENTS} moments the runner dies`, async () => {
    const trial = world.repository()
    world.harbor.scriptScan(trial, script)
    const mark = world.harbor.requests.length
    expect(await runToItsEnd(trial)).toBe(exitCode)
    const requests = world.harbor.requests.length - mark

    const died: boolean[] = []
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const repository = world.repository()
      world.harbor.scriptScan(repository, script)
      const watches = ['v1', 'v2'].map((tag) => watchTag(world, { repository, tag }))
      died.push(await runAndKill(repository, Math.round((moment * requests) / MOMENTS)))
      expect(await runToItsEnd(repository), `run after ${name} died at ${moment}`).toBe(exitCode)
      for (const watch of watches) {
        for (const { digest, reportsRead } of watch.stop()) {
          expect(digest === undefined || reportsRead > 0, `named without a judgement at ${moment}`).toBe(true)
        }
      }
      const expected = exitCode === 0 ? world.single.digest : undefined
      for (const tag of ['v1', 'v2']) expect(world.harbor.tag(repository, tag), tag).toBe(expected)
    }
    // The moments are real ones: nearly all of them hit a running process.
    expect(died.filter(Boolean).length).toBeGreaterThanOrEqual(MOMENTS - 2)
  })
})
