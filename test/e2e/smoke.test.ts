/** Jobs of .github/workflows/ci.yml, run as they are by act: the actions against a sandbox in the background, and the gate. */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../metadata/manifests.ts'
import { type ActResult, ActSandbox, FORMS, useOf } from '../support/act.ts'
import { cacheDirectory } from '../support/tools.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly needs?: readonly string[]
  readonly steps: readonly Step[]
}

const { jobs } = parse(readFileSync(join(ROOT, '.github', 'workflows', 'ci.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<string, Job>>
}

let act: ActSandbox
beforeAll(async () => {
  act = await ActSandbox.create()
})
afterAll(() => act.remove())

function jobOf(name: string): Job {
  const job = jobs[name]
  if (job === undefined) throw new Error(`ci.yml has no job ${name}`)
  return job
}

/** From the step that installs crane on; the action and the script come from this repository, not from the workspace. */
function smokeSteps(script: (run: string) => string = (run) => run): Step[] {
  const { steps } = jobOf('systems')
  const first = steps.findIndex(({ name }) => name === 'crane')
  return steps.slice(first).map((step) => ({
    ...step,
    ...(step.uses === undefined
      ? {}
      : { uses: step.uses === './' ? FORMS.root : useOf(step.uses.replace('$/', '')) }),
    ...(step.run === undefined ? {} : { run: script(step.run.replace('.github/', `${ROOT}/.github/`)) }),
  }))
}

function run(steps: readonly Step[]): Promise<ActResult> {
  const job = { 'runs-on': 'ubuntu-latest', defaults: { run: { shell: 'bash' } }, steps }
  return act.run({
    workflow: JSON.stringify({ on: 'push', jobs: { job } }),
    // The sandbox's image is built with Go, or is in the cache of the tests already.
    path: (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((directory) => existsSync(join(directory, 'go'))),
    env: { HARBOR_ACTIONS_CACHE: cacheDirectory() },
  })
}

describe('the run of the built action in CI', () => {
  it('passes a good image, fails a bad one, and ends the sandbox', async () => {
    const result = await run(smokeSteps())
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain(
      'The image that passes: success passed. The one with a critical finding: failure failed.',
    )
    const [, url = ''] = /The sandbox answers at (\S+)/.exec(result.log) ?? []
    await expect(fetch(`${url}/api/v2.0/ping`)).rejects.toThrow('fetch failed')
  })

  it('fails when the actions decide otherwise', async () => {
    const steps = smokeSteps().map((step) =>
      step.name === 'Compare'
        ? { ...step, env: { PASSES: 'success passed', FAILS: 'success passed' } }
        : step,
    )
    const result = await run(steps)
    expect(result.exitCode).not.toBe(0)
    expect(result.log).toContain('Expected: success passed, failure failed')
  })
})

describe('the gate', () => {
  it('needs every other job of CI', () => {
    const others = Object.keys(jobs).filter((name) => name !== 'gate')
    expect(jobOf('gate').needs?.toSorted()).toEqual(others.toSorted())
  })

  it.each([
    ['success success success', 0],
    ['success failure success', 1],
    ['success cancelled success', 1],
    ['skipped success success', 1],
  ])('of %s ends with %i', async (results, exitCode) => {
    const [step] = jobOf('gate').steps
    const result = await run([{ ...step, env: { RESULTS: results } } as Step])
    expect(result.exitCode, result.log).toBe(exitCode)
  })
})
