// npm run check:cluster
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('.github/scripts/check-cluster.ts', process.argv.slice(2)))
