import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Every cell is declared at once and waits for a lane; a limit for what hangs, not a statement about speed.
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
    maxConcurrency: 1_000,
    maxWorkers: 1,
  },
})
