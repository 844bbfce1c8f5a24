import type { Annotation } from '../domain/report/render/annotations.ts'
import type { Log } from './log.ts'

/** The runner of the job, as far as the work itself has to do with it. */
export interface Runner {
  readonly log: Log
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  annotate(annotation: Annotation): void
  /** Best effort: a summary that cannot be written is only a warning. */
  appendSummary(markdown: string): Promise<void>
  /** Fails the step; with a message, as an error annotation. */
  fail(message?: string): void
}
