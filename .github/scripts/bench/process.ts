import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A program with its arguments and with the whole of its environment. */
export interface Command {
  readonly path: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Finished {
  readonly wallMs: number
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** So much of each of its outputs is kept. */
const KEPT_CHARACTERS = 1024 * 1024

/** Runs a program from its start to the end of its output. */
export async function runProgram({ path, args, env, cwd }: Command): Promise<Finished> {
  const startedAt = performance.now()
  const child = spawn(path, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] = (texts[name] + chunk).slice(-KEPT_CHARACTERS)
    })
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { wallMs: performance.now() - startedAt, exitCode, ...texts }
}

/** As `runProgram`. @throws Error with the end of what it printed when it fails. */
export async function runWell(command: Command): Promise<Finished> {
  const finished = await runProgram(command)
  if (finished.exitCode === 0) return finished
  const said = `${finished.stdout}\n${finished.stderr}`.trim().slice(-2000)
  throw new Error(`${command.path} ${command.args.join(' ')} ended with ${finished.exitCode}: ${said}`)
}

const REPORTER = pathToFileURL(join(import.meta.dirname, 'report-peak.mjs')).href

/** As `runWell` for a script on this Node, with the peak of its memory as the operating system counts it. */
export async function runNodeWithPeak(
  command: Omit<Command, 'path'>,
): Promise<Finished & { readonly peakBytes: number }> {
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
  try {
    const file = join(directory, 'peak')
    const finished = await runWell({
      ...command,
      path: process.execPath,
      env: { ...command.env, NODE_OPTIONS: `--import=${REPORTER}`, BENCH_PEAK_FILE: file },
    })
    return { ...finished, peakBytes: Number(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
