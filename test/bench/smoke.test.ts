/** npm run bench as it is run, with tiny sizes: every contender that is here does the work, and a page comes out. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CASES } from '../../.github/scripts/bench/cases.ts'
import { runWell } from '../../.github/scripts/bench/process.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SCRIPT = join(ROOT, '.github', 'scripts', 'bench', 'bench.ts')

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-bench-test-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function bench(...args: readonly string[]): Promise<string> {
  const { PATH = '', HOME = '', HARBOR_ACTIONS_CACHE: cache } = process.env
  const { stdout } = await runWell({
    path: process.execPath,
    args: [SCRIPT, ...args],
    env: { PATH, HOME, ...(cache === undefined ? {} : { HARBOR_ACTIONS_CACHE: cache }) },
  })
  return stdout
}

it('lists its cases, each with a name of its own', async () => {
  const names = (await bench('--list'))
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/)[0])
  expect(names).toEqual(CASES.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})

/** One of each kind: the others differ in sizes and in the line. */
const KINDS = [
  'copy-small-200-mbit',
  'copy-there-loopback',
  'copy-memory',
  'start-up',
  'large-report',
  'look-layer',
]

it.each(
  CASES.filter(({ name }) => KINDS.includes(name)).map(({ name, title, metrics }) => ({
    name,
    title,
    metrics,
  })),
)('runs $name, and writes its figures', async ({ name, title, metrics }) => {
  const output = join(directory, `${name}.md`)
  await bench('--quick', '--rounds', '1', '--only', name, '--output', output)
  const page = await readFile(output, 'utf8')
  expect(page).toContain('these figures say nothing about speed')
  expect(page).toContain(`\n## ${title}\n`)
  for (const metric of metrics)
    expect(page).toMatch(new RegExp(`\\| ${metric.title} \\| min .*\n.*\n\\| .* \\d`))
  expect(page).not.toContain('**not measured**')
  // Neither paths nor addresses of this machine.
  const own = [ROOT, tmpdir(), homedir(), process.execPath, hostname(), '127.0.0.1', 'localhost']
  expect(own.filter((text) => page.includes(text))).toEqual([])
})
