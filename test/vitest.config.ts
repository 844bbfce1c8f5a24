import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Checks of their own: npm run check:cluster, npm run check:builders.
    exclude: ['cluster/**', 'builders/**'],
    // Real tools and servers on two shared cores: a limit for what hangs, not a statement about speed.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Every test file starts servers of its own; two at a time is what two cores carry.
    maxWorkers: 2,
  },
})
