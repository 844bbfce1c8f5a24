import type { BenchCase } from './case.ts'
import { COPIES } from './copy/copy.ts'
import { COPY_MEMORY } from './copy/memory.ts'
import { LARGE_REPORT } from './large-report.ts'
import { LOOK_LAYER } from './look-layer.ts'
import { START_UP } from './start-up.ts'
import { THROUGH_ACT } from './through-act.ts'
import { VERDICT_LATENCY } from './verdict-latency.ts'

/** In the order in which they are run and shown. */
export const CASES: readonly BenchCase[] = [
  ...COPIES,
  COPY_MEMORY,
  START_UP,
  THROUGH_ACT,
  LARGE_REPORT,
  LOOK_LAYER,
  ...VERDICT_LATENCY,
]
