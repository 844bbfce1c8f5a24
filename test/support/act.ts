/** Runs workflows with a real act, on the host, with this repository served from a throw-away copy. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { readPublication, referenceTo } from '../../.github/scripts/metadata/repository.ts'
import { rewriteDirectory } from '../../.github/scripts/rewrite-self-references.mjs'
import { leaksOf } from './act-leaks.ts'
import { COMPILE_CACHE } from './compile-cache.ts'
import { requireNoLeaks } from './secret-forms.ts'
import { type ToolName, toolPath } from './tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const DIST = join(ROOT, 'dist')

/** Loaded into every step; it finds its directories beside HARBOR_ACTIONS_OUTPUTS. */
const DRAIN = join(import.meta.dirname, 'act-drain.cjs')

const PUBLICATION = readPublication(ROOT)

/**
 * What act otherwise reads out of a repository in the workspace, 142 times in one run of the composite. SHA_REF is its own name
 * for GITHUB_SHA, and nektos/act the repository that it assumes without a remote.
 */
const CHECKOUT = { GITHUB_REPOSITORY: 'nektos/act', SHA_REF: 'c0ffee'.padEnd(40, '0') }

/** What a consumer's `uses:` says for a path of this repository. */
export function useOf(path: string): string {
  return referenceTo(path, PUBLICATION)
}

/** What act serves this repository as, and the root action. */
export const REPOSITORY = referenceTo('', PUBLICATION)

/** The two forms of the product, as a consumer writes them. */
export const FORMS = {
  composite: referenceTo('push-and-scan', PUBLICATION),
  root: REPOSITORY,
} as const
export type Form = keyof typeof FORMS

export interface ActAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface ActResult {
  readonly exitCode: number
  /** Everything a person sees, masked as the runner masks it. */
  readonly log: string
  readonly annotations: readonly ActAnnotation[]
  /** Every summary that a step wrote, in order, each once. */
  readonly summaries: readonly string[]
  /** Outputs of the step with the id `it`, as the next step of the job sees them; empty when that did not run. */
  readonly outputs: Readonly<Record<string, string>>
  /** What the run left: below `temporary` in RUNNER_TEMP, below `home` in the home directory, the tool cache in it. */
  readonly leftovers: string
}

export interface ActOptions {
  /** A workflow with one job; `workflowFor` makes the usual one. */
  readonly workflow: string
  readonly event?: { readonly name: string; readonly payload?: unknown }
  readonly secrets?: Readonly<Record<string, string>>
  /** Configuration variables: the context `vars`. */
  readonly vars?: Readonly<Record<string, string>>
  /** Files of the repository beside the workflow. */
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The crane that is on PATH; null for none. */
  readonly crane?: Extract<ToolName, 'crane' | 'crane-next'> | null
  /** Further directories at the front of PATH. */
  readonly path?: readonly string[]
  /** Directories that act serves for actions of others, by what `uses:` names: owner/repository@ref. */
  readonly repositories?: Readonly<Record<string, string>>
  /** Called with act's process id as soon as it runs. */
  readonly onStart?: (pid: number) => void
  /** Called with every record of act as it comes. */
  readonly onRecord?: (record: ActRecord) => void
  /** Called with every line of the log as it comes. */
  readonly onLine?: (line: string) => void
  /** The job has a step actions/login, whose credentials are there for its later steps until the post step. */
  readonly hasLogin?: boolean
  /** Interrupts act as a cancelled job would; resolves when it is time to. */
  readonly cancelWhen?: (log: string) => boolean
}

/** A copy of this repository that act serves to `uses:`, and a place for the runs of one test file. */
export class ActSandbox {
  readonly directory: string
  #runs = 0

  private constructor(directory: string) {
    this.directory = directory
  }

  static async create(): Promise<ActSandbox> {
    const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-act-'))
    const copy = join(directory, 'repository')
    for (const part of ['action.yml', 'actions', 'push-and-scan', '.github/workflows']) {
      await cp(join(ROOT, part), join(copy, part), { recursive: true })
    }
    // act copies all of this for every step that has a `uses:`; so a job copies the programs once for each of its steps.
    await symlink(DIST, join(copy, 'dist'))
    // act does not know `$/`; see docs/notes.
    rewriteDirectory(copy, REPOSITORY)
    return new ActSandbox(directory)
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }

  /**
   * @throws Error when a secret that was given to the run stands, in any encoding, in what the run printed, in its
   *   outputs or in a file that it left: no test has to look for itself.
   */
  async run(options: ActOptions): Promise<ActResult> {
    this.#runs += 1
    const place = join(this.directory, `run-${this.#runs}`)
    const workspace = join(place, 'workspace')
    const outputsFile = join(place, 'outputs.json')
    await mkdir(join(workspace, '.github', 'workflows'), { recursive: true })
    await writeFile(join(workspace, '.github', 'workflows', 'job.yml'), options.workflow)
    for (const [path, text] of Object.entries(options.files ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    await writeFile(join(place, 'event.json'), JSON.stringify(options.event?.payload ?? {}))
    await writeFile(join(place, 'secrets'), formatEnvFile(options.secrets ?? {}), { mode: 0o600 })
    await mkdir(join(place, 'home'))
    const seen = join(place, 'seen')
    await mkdir(seen)

    const eventName = options.event?.name ?? 'push'
    const payload: { readonly ref?: unknown } = options.event?.payload ?? {}
    const ref = typeof payload.ref === 'string' ? payload.ref : 'refs/heads/main'
    const env = {
      ...CHECKOUT,
      // Of a pull request act makes it of the number.
      ...(eventName === 'pull_request' ? {} : { GITHUB_REF: ref }),
      HARBOR_ACTIONS_OUTPUTS: outputsFile,
      NODE_OPTIONS: `--require=${JSON.stringify(DRAIN)}`,
      ...COMPILE_CACHE,
      // A log of a test is compared; the colours have a test of their own.
      NO_COLOR: '1',
      ...options.env,
    }
    const distBefore = await describeFiles(DIST)
    const records: ActRecord[] = []
    const exitCode = await runAct({
      cwd: workspace,
      args: [
        eventName,
        ...[
          '-P',
          'ubuntu-latest=-self-hosted',
          '-P',
          'ubuntu-24.04=-self-hosted',
          '--json',
          '--no-cache-server',
        ],
        ...Object.entries({
          ...options.repositories,
          [REPOSITORY]: join(this.directory, 'repository'),
        }).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
        ...['--action-cache-path', join(place, 'cache')],
        ...['-e', join(place, 'event.json'), '--secret-file', join(place, 'secrets')],
        ...Object.entries(options.vars ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ],
      path: [...(options.path ?? []), await this.#programs(place, options.crane)],
      home: join(place, 'home'),
      onStart: options.onStart,
      onRecord: (record, interrupt) => {
        const [, end] = STEP_ENDS.exec(record.msg) ?? []
        if (end !== undefined) {
          writeFileSync(join(seen, end), '')
          return
        }
        records.push(record)
        options.onRecord?.(record)
        for (const line of record.msg.trimEnd().split('\n')) options.onLine?.(line)
        if (options.cancelWhen?.(formatLog(records)) === true) interrupt()
      },
    })
    // The test's own file, which no runner would leave.
    await rm(join(place, 'secrets'))
    const result: ActResult = {
      exitCode,
      log: formatLog(records),
      annotations: records.flatMap(parseAnnotation),
      summaries: [
        ...new Set(records.flatMap((record) => (record.command === 'summary' ? [record.content ?? ''] : []))),
      ],
      outputs: JSON.parse(await readFile(outputsFile, 'utf8').catch(() => '{}')) as Record<string, string>,
      leftovers: place,
    }
    requireNoLeaks(await leaksOf(result, options))
    // It is this repository's own, and what a run wrote there is not searched.
    if ((await describeFiles(DIST)) !== distBefore) throw new Error('the run changed dist/')
    return result
  }

  /** A directory with nothing but the programs that a run may use. */
  async #programs(place: string, crane: ActOptions['crane']): Promise<string> {
    const directory = join(place, 'bin')
    await mkdir(directory)
    await symlink(process.execPath, join(directory, 'node'))
    if (crane !== null) await symlink(toolPath(crane ?? 'crane'), join(directory, 'crane'))
    return directory
  }
}

/** A job that calls one form of push-and-scan (step id `it`) and writes down its outputs. */
export function workflowFor(
  form: Form,
  inputs: Readonly<Record<string, string>>,
  /** Steps that come first. */
  before: readonly unknown[] = [],
): string {
  const step = { id: 'it', uses: FORMS[form], with: inputs }
  return workflowOf([...before, step])
}

/** A job of the given steps; JSON is YAML. */
export function workflowOf(steps: readonly unknown[]): string {
  const remember = {
    name: 'Keep the outputs for the test',
    if: 'always()',
    env: { OUTPUTS: '${{ toJSON(steps.it.outputs) }}' },
    run: [
      'printf "%s" "$OUTPUTS" > "$HARBOR_ACTIONS_OUTPUTS"',
      // What a later step of the job finds, before any post step has cleaned up: no secret may be in it.
      'cp -rl "$RUNNER_TEMP" "${HARBOR_ACTIONS_OUTPUTS%/*}/after-steps" || true',
    ].join('\n'),
  }
  return JSON.stringify({
    on: ['push', 'pull_request'],
    jobs: { job: { 'runs-on': 'ubuntu-latest', steps: [...steps, remember] } },
  })
}

/** The last line of a step that failed; see act-drain.cjs. */
const STEP_ENDS = /step-ends ([0-9a-f-]{36})/

/** Names, sizes and times of the files of a directory. */
async function describeFiles(directory: string): Promise<string> {
  const names = (await readdir(directory)).toSorted()
  const stats = await Promise.all(names.map((name) => stat(join(directory, name))))
  return names.map((name, index) => `${name} ${stats[index]?.size} ${stats[index]?.mtimeMs}`).join('\n')
}

/** An entry of act's log: a line of a step, or what act says itself. */
export interface ActRecord {
  readonly msg: string
  readonly level: string
  readonly command?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

function formatLog(records: readonly ActRecord[]): string {
  return records.map(({ msg }) => msg.trimEnd()).join('\n')
}

function parseAnnotation(record: ActRecord): ActAnnotation[] {
  const { command, arg, kvPairs } = record
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
  return [{ level: command, title: kvPairs?.['title'] ?? '', message: arg ?? '' }]
}

function formatEnvFile(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('')
}

async function runAct(input: {
  readonly cwd: string
  readonly args: readonly string[]
  readonly path: readonly string[]
  readonly home: string
  readonly onStart: ActOptions['onStart']
  readonly onRecord: (record: ActRecord, interrupt: () => void) => void
}): Promise<number> {
  const child = spawn(toolPath('act'), input.args, {
    cwd: input.cwd,
    // Nothing of this machine's environment may reach the job.
    env: { HOME: input.home, PATH: [...input.path, '/usr/bin', '/bin'].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined) input.onStart?.(child.pid)
  const interrupt = (): void => void child.kill('SIGINT')
  let pending = ''
  const read = (chunk: string): void => {
    const lines = (pending + chunk).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) input.onRecord(parseRecord(line), interrupt)
  }
  child.stdout.setEncoding('utf8').on('data', read)
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    for (const line of chunk.trimEnd().split('\n')) input.onRecord({ msg: line, level: 'info' }, interrupt)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return code ?? 1
}

function parseRecord(line: string): ActRecord {
  try {
    return JSON.parse(line) as ActRecord
  } catch {
    return { msg: line, level: 'info' }
  }
}
