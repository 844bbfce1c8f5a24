/**
 * Every check that a change has to pass, one after the other; the first that fails ends the run. With `--quick`: those
 * that take a minute together.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installTools, TEST_TOOLS, toolPath } from '../../test/support/tools.ts'
import { checkDist } from './check-dist.ts'
import { differingFiles } from './metadata/files.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const EXAMPLES = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join('examples', name))
const RESULTS = join(ROOT, 'build', 'test-results.json')

interface Step {
  readonly name: string
  /** Runs with `--quick` too: it needs no tool that has to be installed, and seconds. */
  readonly isQuick?: boolean
  readonly run: () => void | Promise<void>
}

const STEPS: readonly Step[] = [
  { name: 'tools', run: () => installTools(TEST_TOOLS) },
  {
    name: 'lint (format, rules, import table)',
    isQuick: true,
    run: () => script('@biomejs/biome/bin/biome', ['ci', '.']),
  },
  { name: 'types', isQuick: true, run: () => script('typescript/bin/tsc', ['--noEmit']) },
  { name: 'generated files are what src/metadata says', isQuick: true, run: checkGeneratedFiles },
  { name: 'dist is what the sources give', run: () => checkDist() },
  {
    name: 'actionlint',
    run() {
      program(toolPath('actionlint'), ['-color'])
      // Of addresses on other servers, which Gitea takes, it knows nothing.
      const ignored = ['-ignore', 'specifying action "https://gitea\\.example\\.com/']
      program(toolPath('actionlint'), ['-color', ...ignored, ...EXAMPLES])
    },
  },
  {
    name: 'zizmor',
    // Offline: what a workflow names elsewhere cannot be looked up on every machine.
    run: () =>
      program(toolPath('zizmor'), ['--offline', '--no-progress', '--min-severity', 'low', '.', ...EXAMPLES]),
  },
  { name: 'tests', run: () => runTests() },
]

/** No process and no server: the sources' own rules, and the files that are generated from them. */
const QUICK_TESTS = ['test/unit/', 'test/metadata/']

const QUICK_STEPS: readonly Step[] = [
  ...STEPS.filter(({ isQuick }) => isQuick === true),
  { name: 'unit tests and generated files', run: () => runTests(...QUICK_TESTS) },
]

const isQuick = process.argv.includes('--quick')

function checkGeneratedFiles(): void {
  const differing = differingFiles(ROOT)
  if (differing.length > 0) throw new Error(`run npm run metadata, these differ: ${differing.join(', ')}`)
}

function runTests(...filters: readonly string[]): void {
  rmSync(RESULTS, { force: true })
  script('vitest/vitest.mjs', [
    ...['run', '--config', 'test/vitest.config.ts', ...filters],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  ])
}

function script(path: string, args: readonly string[]): void {
  program(process.execPath, [join(ROOT, 'node_modules', path), ...args])
}

function program(path: string, args: readonly string[]): void {
  const { status, error } = spawnSync(path, args, { cwd: ROOT, stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`it ended with ${status}`)
}

for (const step of isQuick ? QUICK_STEPS : STEPS) {
  console.log(`\n=== ${step.name}`)
  const startedAt = Date.now()
  try {
    await step.run()
  } catch (error) {
    console.error(`\n${step.name}: ${error instanceof Error ? error.message : String(error)}`)
    printCounts()
    process.exit(1)
  }
  console.log(`=== ${step.name}: passed in ${Math.round((Date.now() - startedAt) / 1000)} s`)
}
printCounts()
console.log(
  isQuick
    ? 'Left out: dist, the linters of workflows, and every test with a process or a server (npm run check)'
    : 'Left out: the bootstrap on a real control plane, which is a check of its own (npm run check:cluster)',
)

function printCounts(): void {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
    }
    console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
  } catch {
    // The run ended before its tests.
  }
}
