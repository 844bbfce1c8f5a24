// npm run bench
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/bench/bench.ts', process.argv.slice(2)))
