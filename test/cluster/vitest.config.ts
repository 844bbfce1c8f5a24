import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // A control plane on two shared cores: a limit for what hangs, not a statement about speed.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    // Each file has a control plane of its own. They mostly wait, for pods and for helm: with two at a time, two cores were
    // busy to half.
    maxWorkers: 4,
  },
})
