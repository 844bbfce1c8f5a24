import type { BenchCase } from './case.ts'
import { COPIES } from './copy/copy.ts'
import { COPY_MEMORY } from './copy/memory.ts'
import { LARGE_REPORT } from './large-report.ts'
import { START_UP } from './start-up.ts'

/** In the order in which they are run and shown. */
export const CASES: readonly BenchCase[] = [...COPIES, COPY_MEMORY, START_UP, LARGE_REPORT]
