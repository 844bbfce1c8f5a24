import type { ActionsHost } from '../adapters/actions/host.ts'
import { keepReport } from '../adapters/files/report-file.ts'
import { imagesOutputs } from '../domain/report/images-outputs.ts'
import type { ImageOutcome, ImagesReport } from '../domain/report/images-report.ts'
import { redactReport } from '../domain/report/redact.ts'
import { REPORT_SCHEMA_VERSION } from '../domain/report/report.ts'
import { temporaryPath } from './ports.ts'

/** Writes one report over several images and sets the outputs. */
export async function writeImagesReport(
  host: ActionsHost,
  input: {
    readonly outcomes: readonly ImageOutcome[]
    /** The file of each one's own report, in the same order; '' for none. */
    readonly reportFiles: readonly string[]
    /** '' for a file below RUNNER_TEMP. */
    readonly reportFile: string
  },
): Promise<ImagesReport> {
  const assembled: ImagesReport = {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: new Date().toISOString(),
    images: input.outcomes,
  }
  const report = redactReport(assembled, host.redact)
  const fallback = temporaryPath(host, { extension: 'json' })
  const reportFile = await keepReport(
    { asked: input.reportFile || fallback, fallback },
    { report, redact: host.redact, log: host.log },
  )
  host.setOutputs({
    ...imagesOutputs(report, { reportFiles: input.reportFiles }),
    'report-file': reportFile,
  })
  return report
}
