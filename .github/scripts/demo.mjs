// npm run demo
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/demo.ts', process.argv.slice(2)))
