/** Runners that can die: the root action's process alone, or the composite's below an act that dies with them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Form } from '../support/act.ts'
import { COMPILE_CACHE } from '../support/compile-cache.ts'
import { toolPath } from '../support/tools.ts'
import { killTree } from './kill-tree.ts'
import { pushAndScan, type World } from './world.ts'

const ENTRY = join(import.meta.dirname, '..', '..', 'dist', 'push-and-scan.js')

/** Inputs besides those of the connection and the image. */
export type Inputs = Readonly<Record<string, string>>

/** The root action's process, as a runner starts it. */
export async function startRoot(
  world: World,
  given: Inputs,
  stdio: 'ignore' | 'pipe' = 'ignore',
): Promise<ChildProcess> {
  const place = await mkdtemp(join(world.directory, 'runner-'))
  const temporary = join(place, 'temp')
  await mkdir(temporary)
  const inputs = {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': world.robot.secret,
    image: world.single.path,
    ...given,
  }
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return spawn(process.execPath, [ENTRY], {
    stdio,
    env: {
      ...COMPILE_CACHE,
      HOME: place,
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: join(place, 'tools'),
      PATH: `${dirname(toolPath('crane'))}:/usr/bin:/bin`,
      ...Object.fromEntries(env),
    },
  })
}

export const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

export interface Runner {
  /** 0, something else, or null when it was killed. */
  readonly end: Promise<number | null>
  /** With everything below it; false when it had ended before. */
  kill(): boolean
}

/**
 * The root action alone, or the steps of the composite below an act that dies with them.
 *
 * @param secrets further inputs, which a workflow has as secrets.
 */
export async function startRunner(
  world: World,
  form: Form,
  given: { readonly inputs: Inputs; readonly secrets?: Inputs },
): Promise<Runner> {
  const { inputs, secrets = {} } = given
  if (form === 'root') {
    const child = await startRoot(world, { ...inputs, ...secrets })
    return { end: exited(child), kill: () => child.exitCode === null && killTree(child.pid ?? 0) }
  }
  let kill: (() => boolean) | undefined
  let isKilled = false
  const named = Object.entries(secrets).map(
    ([input, value]) => [input, input.toUpperCase().replaceAll('-', '_'), value] as const,
  )
  const run = pushAndScan(world, form, {
    inputs: {
      ...inputs,
      ...Object.fromEntries(named.map(([input, name]) => [input, `\${{ secrets.${name} }}`])),
    },
    secrets: {
      HARBOR_TOKEN: world.robot.secret,
      ...Object.fromEntries(named.map(([, name, value]) => [name, value])),
    },
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

export async function inParallel(jobs: readonly (() => Promise<void>)[], parallel: number): Promise<void> {
  const left = [...jobs]
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await job()
  }
  await Promise.all(Array.from({ length: parallel }, work))
}
