import { defineConfig } from 'vitest/config'

/** Of the property tests: the same in every worker, and as given when a run is to be repeated. */
const FC_SEED = process.env['FC_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))
console.log(`Seed of the property tests: FC_SEED=${FC_SEED}`)

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Checks of their own: npm run check:cluster, check:builders, check:faults, check:admission.
    exclude: ['cluster/**', 'builders/**', 'faults/**', 'admission/**'],
    env: { FC_SEED },
    // Real tools and servers on two shared cores: a limit for what hangs, not a statement about speed.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Every test file starts servers of its own; two at a time is what two cores carry.
    maxWorkers: 2,
  },
})
