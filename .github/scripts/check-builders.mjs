// npm run check:builders
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('test/check-builders.ts', process.argv.slice(2)))
