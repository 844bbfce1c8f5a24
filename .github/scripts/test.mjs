// npm test [-- path ...]
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
const vitest = 'node_modules/vitest/vitest.mjs'
process.exit(runOnNode24(vitest, ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)]))
