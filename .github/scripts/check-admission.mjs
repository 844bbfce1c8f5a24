// npm run check:admission
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check-admission.ts', process.argv.slice(2)))
