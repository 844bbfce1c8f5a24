// npm run check:cluster
import { runOnNode24, setUp } from './set-up.mjs'

setUp()
process.exit(runOnNode24('test/check-cluster.ts', process.argv.slice(2)))
