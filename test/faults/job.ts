/** A job with the root action, run as the runner runs it: its process, then its post step, whatever came before. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COMPILE_CACHE } from '../support/compile-cache.ts'
import { toolPath } from '../support/tools.ts'
import { GITHUB_REPOSITORY, type Lane } from './lane.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
export const PULL_REQUEST = 7
export const GITHUB_TOKEN = 'ghs_a-token+of/the"job%4711'
const POST_LIMIT_MS = 60_000

export interface Job {
  readonly place: string
  readonly temporary: string
  /** A file whose presence makes the wall clock jump. */
  readonly clockFile: string
  readonly child: ChildProcess
  readonly end: Promise<JobEnd>
}

export interface JobEnd {
  /** null: it had to be killed. */
  readonly exitCode: number | null
  /** As a person sees it: without the lines that only the runner reads for its masks. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Whether a process can be given a name server of its own; '' when it can, else why not. */
export function whyNoNames(): string {
  const { status, error } = spawnSync('unshare', ['-m', 'true'], { stdio: 'ignore' })
  if (error !== undefined) return 'there is no unshare on this machine'
  return status === 0 ? '' : 'mount namespaces are not allowed here (they want root)'
}

/** Whether a small file system can be mounted; '' when it can, else why not. */
export function whyNoMount(): string {
  return process.getuid?.() === 0 && process.platform === 'linux'
    ? ''
    : 'mounting a small disk wants root on Linux'
}

export interface JobOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly deadlineMs: number
  /** Bytes of the disk that RUNNER_TEMP is on. */
  readonly diskBytes?: number
  readonly clockShiftMs?: number
  readonly onStart?: (job: Omit<Job, 'end'>) => void | Promise<void>
}

export async function startJob(lane: Lane, options: JobOptions): Promise<Job> {
  const place = await mkdtemp(join(tmpdir(), 'harbor-actions-faults-'))
  const temporary = join(place, 'temp')
  const home = join(place, 'home')
  const runner = join(place, 'runner')
  for (const directory of [temporary, home, runner]) await mkdir(directory)
  if (options.diskBytes !== undefined) mount(temporary, options.diskBytes)
  const clockFile = join(place, 'clock-jumps')
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => [`GITHUB_${name}`, join(runner, name)]),
  )
  for (const file of Object.values(files)) await writeFile(file, '')
  const event = join(runner, 'event.json')
  await writeFile(event, JSON.stringify(pullRequestEvent()))
  const env: Record<string, string> = {
    ...COMPILE_CACHE,
    HOME: home,
    PATH: `${dirname(toolPath('crane'))}:/usr/bin:/bin`,
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(place, 'tools'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: place,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY,
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'job',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: lane.githubUrl,
    GITHUB_GRAPHQL_URL: `${lane.githubUrl}/graphql`,
    ...files,
  }
  if (options.clockShiftMs !== undefined) {
    const clock = pathToFileURL(join(import.meta.dirname, 'clock.mjs'))
    clock.searchParams.set('when', clockFile)
    clock.searchParams.set('shift', String(options.clockShiftMs))
    env['NODE_OPTIONS'] = `--import=${clock.href}`
  }
  const inputs = Object.fromEntries(
    Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const resolver = lane.names === undefined ? undefined : join(runner, 'resolv.conf')
  if (resolver !== undefined) await writeFile(resolver, `nameserver ${lane.address}\noptions attempts:1\n`)
  const start = (script: string, more: Readonly<Record<string, string>>): ChildProcess => {
    const { program, args } = commandOf(join(DIST, script), resolver)
    return spawn(program, args, {
      cwd: place,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...inputs, ...more },
    })
  }
  const child = start('push-and-scan.js', {})
  await options.onStart?.({ place, temporary, clockFile, child })
  const run = async (): Promise<JobEnd> => {
    const main = await ended(child, options.deadlineMs)
    const state = parsePairs(await readFile(files['GITHUB_STATE'] ?? '', 'utf8'))
    const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
    const post = await ended(start('logout.js', states), POST_LIMIT_MS)
    return {
      exitCode: main.exitCode,
      log: `${main.log}\n${post.log}`
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n'),
      outputs: parsePairs(await readFile(files['GITHUB_OUTPUT'] ?? '', 'utf8')),
      summary: await readFile(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
    }
  }
  return { place, temporary, clockFile, child, end: run() }
}

export async function removeJob(job: Job): Promise<void> {
  spawnSync('umount', [job.temporary], { stdio: 'ignore' })
  await rm(job.place, { recursive: true, force: true })
}

/** In a mount namespace of its own where it is to ask another name server; `exec` keeps its process id. */
function commandOf(script: string, resolver: string | undefined): { program: string; args: string[] } {
  if (resolver === undefined) return { program: process.execPath, args: [script] }
  const inside = 'mount --bind "$1" /etc/resolv.conf && exec "$2" "$3"'
  return {
    program: 'unshare',
    args: ['-m', 'bash', '-c', inside, 'bash', resolver, process.execPath, script],
  }
}

function mount(directory: string, bytes: number): void {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', directory])
  if (status !== 0) throw new Error(`not run: no file system of ${bytes} bytes could be mounted`)
}

function ended(child: ChildProcess, limitMs: number): Promise<{ exitCode: number | null; log: string }> {
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, log })
    })
  })
}

/** The runner's file commands: `name=value`, or `name<<mark`, lines, `mark`. */
function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && mark !== undefined) {
      const end = lines.indexOf(mark)
      pairs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (line.includes('=')) {
      pairs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return pairs
}

function pullRequestEvent(): object {
  return {
    pull_request: {
      number: PULL_REQUEST,
      head: { sha: 'b'.repeat(40), ref: 'topic', repo: { full_name: GITHUB_REPOSITORY } },
      base: { ref: 'main', repo: { full_name: GITHUB_REPOSITORY } },
    },
  }
}
