import { spawn } from 'node:child_process'
import { CancelledError } from '../../domain/errors.ts'
import { describeStall, type StallLimit, StallWatch } from '../../domain/process/stall.ts'
import { type ChildBounds, readByteCounters, watchBounds } from './child-bounds.ts'
import { endWithThisProcess } from './guard.ts'
import { findOnPath, isBareName } from './program-path.ts'

/** For a program that answers from this machine or prints all the time. */
const USUAL_STALL: StallLimit = { windowMs: 120_000, leastBytesPerSecond: 0 }

/** Where only the output of the child is known: crane is silent while it sends one blob. */
const UNMEASURED_STALL_MS = 30 * 60_000

/** Standard error is kept for the error message; its end is what matters. */
const MAX_KEPT_CHARACTERS = 64 * 1024

/** Between SIGTERM and SIGKILL; the runner itself allows 7.5 s after a cancel. */
const KILL_AFTER_MS = 2_000

const WATCH_MS = 1_000

export interface ChildResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export class StalledError extends Error {
  override readonly name = 'StalledError'
}

/**
 * Runs a program that moves data, without a shell, and ends it when the job is cancelled or when it hangs.
 * (@actions/exec can do neither: it offers no way to end a child.)
 *
 * crane has no timeout of its own: a server that accepts and never answers would block it forever. On Linux a
 * hang is seen in the child's own byte counters; elsewhere by `measure`, which answers with the bytes so far, and
 * without one by silence on standard error for at least `UNMEASURED_STALL_MS`.
 *
 * @throws CancelledError, StalledError, or the error of starting the program.
 */
export async function runChild(
  program: { readonly path: string; readonly args: readonly string[] },
  options: {
    readonly env: Readonly<Record<string, string>>
    readonly signal: AbortSignal
    readonly stall?: StallLimit
    /** It moves data for a while: it is ended with this process, however that ends. */
    readonly isLong?: true
    readonly onStderrLine?: (line: string) => void
    /** Called every second with the bytes the child has written, where that is known. */
    readonly onProgress?: (writtenBytes: number | undefined) => void
    readonly measure?: () => Promise<number>
    /** What the child reads on its standard input: for what must not be among its arguments. */
    readonly stdin?: string
    /** How much of the end of its standard output is kept. */
    readonly maxStdoutCharacters?: number
    /** Ends the child when it says more than that. */
    readonly longStdout?: Error
    readonly bounds?: ChildBounds
  },
): Promise<ChildResult> {
  const { signal } = options
  const path = await requireProgram(program.path, options.env)
  if (signal.aborted) throw new CancelledError(`${program.path} was not started: the job is being cancelled`)
  const child = spawn(path, program.args, { env: options.env, stdio: ['pipe', 'pipe', 'pipe'] })
  // A child that ends before it has read everything says why by its exit code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.stdin ?? '')
  const stdout = collect(child.stdout, { limit: options.maxStdoutCharacters ?? MAX_KEPT_CHARACTERS })
  const stderr = collect(child.stderr, { limit: MAX_KEPT_CHARACTERS, onLine: options.onStderrLine })
  let reason: Error | undefined
  // A program that the child started may hold the pipes open; it is not waited for once the child was ended.
  child.once('exit', () => {
    if (reason === undefined) return
    child.stdout.destroy()
    child.stderr.destroy()
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })

  const end = (error: Error): void => {
    reason ??= error
    child.kill('SIGINT')
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref()
  }
  const onAbort = (): void => end(new CancelledError(`${program.path} was ended: the job is being cancelled`))
  signal.addEventListener('abort', onAbort, { once: true })
  let heard = 0
  child.stderr.on('data', (chunk: string) => {
    heard += chunk.length
  })
  const forget =
    options.isLong === true && child.pid !== undefined ? endWithThisProcess(child.pid) : () => undefined
  const { longStdout, maxStdoutCharacters = MAX_KEPT_CHARACTERS, bounds } = options
  if (longStdout !== undefined) {
    let said = 0
    child.stdout.on('data', (chunk: string) => {
      said += chunk.length
      if (said > maxStdoutCharacters) end(longStdout)
    })
  }
  const stopBounds =
    bounds === undefined || child.pid === undefined ? () => undefined : watchBounds(child.pid, bounds, end)
  const stopWatching = watch(child.pid ?? 0, {
    ...options,
    stall: options.stall ?? USUAL_STALL,
    heard: () => heard,
    end,
  })
  try {
    const exitCode = await ended
    if (reason !== undefined) throw reason
    return { exitCode, stdout: stdout(), stderr: stderr() }
  } finally {
    stopWatching()
    stopBounds()
    forget()
    signal.removeEventListener('abort', onAbort)
  }
}

/** @throws Error with the code ENOENT when a program without a directory is not on PATH. */
async function requireProgram(path: string, env: Readonly<Record<string, string>>): Promise<string> {
  if (!isBareName(path)) return path
  const found = await findOnPath(path, env)
  if (found === undefined) throw Object.assign(new Error(`${path} is not on PATH`), { code: 'ENOENT' })
  return found
}

function watch(
  pid: number,
  options: {
    readonly stall: StallLimit
    readonly onProgress?: (writtenBytes: number | undefined) => void
    readonly measure?: () => Promise<number>
    readonly heard: () => number
    readonly end: (error: Error) => void
  },
): () => void {
  const unmeasured: StallLimit = {
    windowMs: Math.max(options.stall.windowMs, UNMEASURED_STALL_MS),
    leastBytesPerSecond: 0,
  }
  const watches = { measured: new StallWatch(options.stall), heard: new StallWatch(unmeasured) }
  const look = async (): Promise<void> => {
    const counters = await readByteCounters(pid)
    const measured =
      counters === undefined
        ? await options.measure?.().catch(() => undefined)
        : counters.read + counters.written
    options.onProgress?.(counters?.written)
    const now = performance.now()
    const [watch, limit] =
      measured === undefined ? [watches.heard, unmeasured] : [watches.measured, options.stall]
    const moved = watch.look(now, measured ?? options.heard())
    if (moved !== undefined) options.end(new StalledError(describeStall(limit, moved)))
  }
  const timer = setInterval(() => void look(), WATCH_MS)
  return () => clearInterval(timer)
}

function collect(
  stream: NodeJS.ReadableStream,
  options: { readonly limit: number; readonly onLine?: ((line: string) => void) | undefined },
): () => string {
  const { onLine } = options
  let kept = ''
  let pending = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    kept = (kept + chunk).slice(-options.limit)
    if (onLine === undefined) return
    const lines = (pending + chunk).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  stream.on('end', () => {
    if (pending !== '') onLine?.(pending)
  })
  return () => kept
}
