import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // A control plane on two shared cores: a limit for what hangs, not a statement about speed.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    // Each file has a control plane of its own; one at a time leaves a core idle.
    maxWorkers: 2,
  },
})
