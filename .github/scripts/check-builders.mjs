// npm run check:builders
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check-builders.ts', process.argv.slice(2)))
