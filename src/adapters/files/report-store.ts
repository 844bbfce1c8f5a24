import { soleImage } from '../../domain/report/outcomes.ts'
import { redactTexts } from '../../domain/report/redact.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { writeDocument } from './document-file.ts'
import { readReport, writeReport } from './report-file.ts'
import { readReportFiles } from './report-files.ts'
import { temporaryPath } from './temporary-path.ts'

/** Reports in files. `redact` takes the secrets of the job out of a text. */
export function createReportStore(options: {
  /** RUNNER_TEMP. */
  readonly temporaryDirectory: string
  readonly redact: (text: string) => string
}): ReportStore {
  const { temporaryDirectory, redact } = options
  return {
    readSingle: readReport,
    readAll: readReportFiles,
    write: (path, outcomes) => writeReport(path, { outcomes, redact }),
    writeDocument: (path, file) => writeDocument(path, { ...file, redact }),
    temporaryPath(outcomes, extension) {
      const digest = soleImage(outcomes)?.report.image.digest
      return temporaryPath(temporaryDirectory, { kind: 'report', digest, extension })
    },
    redact: (value) => redactTexts(value, redact),
  }
}
