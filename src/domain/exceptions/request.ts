import type { Exception } from './exception.ts'
import type { UnusedExceptions } from './unused.ts'

/** What does not count in a verdict, apart from what Harbor's allowlist has. */
export interface ExceptionRequest {
  /** Out of the files, in their order. */
  readonly exceptions: readonly Exception[]
  /** Whether Harbor's own allowlist is asked for. */
  readonly harborAllowlist: boolean
  /** What is made of exceptions that do nothing; absent for a note. It is no part of the verdict. */
  readonly unusedExceptions?: Exclude<UnusedExceptions, 'note'>
}
