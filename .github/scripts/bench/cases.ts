import type { BenchCase } from './case.ts'
import { LARGE_REPORT } from './large-report.ts'
import { START_UP } from './start-up.ts'

/** In the order in which they are run and shown. */
export const CASES: readonly BenchCase[] = [START_UP, LARGE_REPORT]
