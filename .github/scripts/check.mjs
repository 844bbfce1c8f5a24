// npm run check
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check.ts', process.argv.slice(2)))
