import type { Annotation } from '../domain/report/render/annotations.ts'
import type { Log } from './log.ts'

/** The runner of the job, as far as the work itself has to do with it. */
export interface Runner {
  readonly log: Log
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** Folds what the work writes to the log under a title; the end of the work, and an error, end the group. Groups do not nest. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  annotate(annotation: Annotation): void
  /** Best effort: a summary that cannot be written is only a warning. */
  appendSummary(markdown: string): Promise<void>
  /** Fails the step; with a message, as an error annotation. */
  fail(message?: string): void
}
