import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Of the property tests: the same in every worker, and as given when a run is to be repeated. */
const FC_SEED = process.env['FC_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))
console.log(`Seed of the property tests: FC_SEED=${FC_SEED}`)

/**
 * A test that starts processes and servers waits for them more than half of its time: with two files at once, two cores
 * were busy to 45 %.
 */
const MIN_WORKERS = 4

/** Checks of their own: npm run check:cluster, check:builders, check:faults, check:admission. */
const OTHER_CHECKS = ['cluster/**', 'builders/**', 'faults/**', 'admission/**']

const END_TO_END = ['e2e/**/*.test.ts']
const MANY_INPUTS = ['properties/**/*.test.ts', 'reports/**/*.test.ts']
const NO_PROCESSES = ['metadata/**/*.test.ts', 'unit/**/*.test.ts']

/**
 * Projects run in the order of their names, what takes longest first: so no worker is left alone with a long file at
 * the end. A folder that none of them names is in the third.
 */
const PROJECTS: readonly TestProjectInlineConfiguration['test'][] = [
  { name: '1 end to end', include: END_TO_END, pool: 'forks' },
  { name: '2 many inputs', include: MANY_INPUTS, pool: 'threads' },
  {
    name: '3 processes and servers',
    include: ['**/*.test.ts'],
    exclude: [...OTHER_CHECKS, ...END_TO_END, ...MANY_INPUTS, ...NO_PROCESSES],
    pool: 'forks',
  },
  { name: '4 no processes', include: NO_PROCESSES, pool: 'threads' },
]

export default defineConfig({
  test: {
    root: import.meta.dirname,
    maxWorkers: Math.max(MIN_WORKERS, availableParallelism()),
    projects: PROJECTS.map((project) => ({
      test: {
        ...project,
        root: import.meta.dirname,
        env: { FC_SEED },
        // A worker keeps the modules that it has loaded. With one worker for each file, the unit tests took three times
        // the CPU time, nearly all of it to load the same modules again.
        isolate: false,
        // Real tools and servers on two shared cores: a limit for what hangs, not a statement about speed.
        testTimeout: 120_000,
        hookTimeout: 180_000,
      },
    })),
  },
})
