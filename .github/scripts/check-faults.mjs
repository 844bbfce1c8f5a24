// npm run check:faults
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check-faults.ts', process.argv.slice(2)))
