import type { OutcomesInFile } from '../domain/report/merge.ts'
import type { Outcomes } from '../domain/report/outcomes.ts'
import type { DraftedFile } from '../domain/report/render/renderer.ts'
import type { Report } from '../domain/report/report.ts'

/** Reports on disk. No secret of the job leaves through it, whatever was read or found. */
export interface ReportStore {
  /** A report of one image. @throws UserError when the file is not there or is anything else. */
  readSingle(path: string): Promise<Report>
  /**
   * The reports in files and in directories, in the order of their paths.
   *
   * @param options.mayBeEmpty a path that is not there or has no report is no error.
   * @param options.maxBytes of each path only the file that was written last is read, if it is no larger.
   * @throws UserError that names the first file that is no report, or the directory without any.
   */
  readAll(
    paths: readonly string[],
    options: { readonly mayBeEmpty: boolean; readonly maxBytes?: number },
  ): Promise<OutcomesInFile[]>
  /** @throws UserError when it cannot be written. */
  write(path: string, outcomes: Outcomes): Promise<void>
  /** Writes the first draft that fits. @throws UserError when it cannot be written. */
  writeDocument(path: string, file: { readonly title: string; readonly document: DraftedFile }): Promise<void>
  /** A path in the temporary directory of the job, with a name that nothing else in the job has. */
  temporaryPath(outcomes: Outcomes, extension: string): string
  /** The value with every text in it redacted: what is rendered must be free of secrets before it is escaped. */
  redact<T extends object>(value: T): T
}
