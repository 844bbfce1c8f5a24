// npm run check:quick
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check.ts', ['--quick']))
