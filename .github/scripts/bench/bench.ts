/**
 * npm run bench: speed and memory as ratios, both sides measured in turn in one run, because machines are noisy.
 * Prints; judges nothing.
 */
import { benchLargeReport } from './large-report.ts'
import { benchStartUp } from './start-up.ts'

await benchStartUp()
benchLargeReport()
