import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeSarif } from '../adapters/files/sarif-file.ts'
import { UserError } from '../domain/errors.ts'
import { type ImagesReport, isImagesReport } from '../domain/report/images-report.ts'
import { commonState, outcomeName, withLocation } from '../domain/report/outcome.ts'
import { redactReport } from '../domain/report/redact.ts'
import { planAnnotations, planImagesAnnotations } from '../domain/report/render/annotations.ts'
import { renderConsole } from '../domain/report/render/console.ts'
import { describeLeftOut, planSarifRuns } from '../domain/report/render/sarif-runs.ts'
import { renderSummary } from '../domain/report/render/summary.ts'
import type { Report } from '../domain/report/report.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import { commentOnHost } from './comment.ts'
import { temporaryPath } from './ports.ts'

/** Publishes the report everywhere and only then lets its verdict fail the step. */
export async function publishOnHost(
  host: ActionsHost,
  input: { readonly report: Report | ImagesReport; readonly reporting: ReportingRequest },
): Promise<void> {
  const { reporting } = input
  const { location } = reporting
  // A report of an earlier step has not met the secrets of this one.
  const redacted = redactReport(input.report, host.redact)
  const report = isImagesReport(redacted) ? withLocation(redacted, location) : redacted
  for (const line of renderConsole(report)) host.log.info(line)
  if (reporting.summary) await host.appendSummary(renderSummary(report))
  const annotations = isImagesReport(report)
    ? planImagesAnnotations(report)
    : planAnnotations(report, { location })
  if (reporting.annotations) for (const annotation of annotations) host.annotate(annotation)
  await writeSarifOnHost(host, { report, reporting })
  await commentOnHost(host, { report, reporting })
  if (commonState(report) === 'passed') return
  // The first annotation says why; without annotations the log still has to name the error.
  const [headline] = annotations
  host.fail(reporting.annotations ? undefined : headline?.message)
}

/** Code scanning closes every alert that a new file does not name, so there is none of an unfinished scan. */
async function writeSarifOnHost(
  host: ActionsHost,
  input: { readonly report: Report | ImagesReport; readonly reporting: ReportingRequest },
): Promise<void> {
  const { report, reporting } = input
  const { runs, leftOut, unfinished } = planSarifRuns(
    isImagesReport(report) ? report.images : [{ kind: 'judged', report }],
  )
  if (runs.length === 0) {
    host.setOutputs({ 'sarif-file': '' })
    if (reporting.sarifFile !== '') {
      host.log.info('No SARIF file, because code scanning would take an unfinished scan for a clean one')
    }
    return
  }
  if (unfinished.length > 0) {
    const names = unfinished.map(outcomeName).join(', ')
    host.log.info(`No SARIF of ${names}, because code scanning would take an unfinished scan for a clean one`)
  }
  for (const sentence of describeLeftOut(leftOut)) host.log.warning(`The SARIF file: ${sentence}`)
  const digest = isImagesReport(report) ? {} : { digest: report.image.digest }
  const path = reporting.sarifFile || temporaryPath(host, { ...digest, extension: 'sarif' })
  try {
    await writeSarif(path, { report, location: reporting.location, redact: host.redact })
    host.setOutputs({ 'sarif-file': path })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // The path was tried before; a disk that is full by now must not cost the verdict.
    host.log.warning(error.message)
    host.setOutputs({ 'sarif-file': '' })
  }
}
