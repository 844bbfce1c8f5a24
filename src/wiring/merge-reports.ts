import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeReport } from '../adapters/files/report-file.ts'
import { UserError } from '../domain/errors.ts'
import { type ImageOutcome, type ImagesReport, isImagesReport } from '../domain/report/images-report.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import {
  distrustOutcome,
  type ExpectedImage,
  fillMissing,
  mergeReports,
  type ReportInFile,
} from '../domain/report/merge.ts'
import { redactReport } from '../domain/report/redact.ts'
import { REPORT_SCHEMA_VERSION, type Report } from '../domain/report/report.ts'
import { temporaryPath } from './ports.ts'

/** A report over all images, and where it and the report of each are; '' for nowhere. */
export interface MergedReport {
  readonly report: ImagesReport
  readonly reportFile: string
  readonly reportFiles: readonly string[]
}

/** Makes one report of several images out of what the files hold and what was expected of them. */
export async function mergeOnHost(
  host: ActionsHost,
  input: {
    readonly files: readonly ReportInFile[]
    readonly expected: readonly ExpectedImage[]
    readonly location: SourceLocation | undefined
  },
): Promise<MergedReport> {
  const found = mergeReports(input.files, { location: input.location })
  // Whoever says what is expected expects it of this run.
  const runId = input.expected.length === 0 ? '' : (host.environment['GITHUB_RUN_ID'] ?? '')
  const fileOf = new Map(
    found.map(({ outcome, reportFile }) => [distrustOutcome(outcome, { runId }), reportFile] as const),
  )
  const outcomes = [...fileOf.keys()]
  const images = fillMissing(input.expected, outcomes)
  const merged = unchangedFile(input.files, images) ?? (await writeMerged(host, images))
  const reportFiles: string[] = []
  for (const outcome of merged.report.images) {
    const own = fileOf.get(outcome) ?? ''
    reportFiles.push(own === '' && outcome.kind === 'judged' ? await keepOnHost(host, outcome.report) : own)
  }
  return { ...merged, reportFiles }
}

/** The only file, when it says all of it already: then its order stands. */
function unchangedFile(
  files: readonly ReportInFile[],
  images: readonly ImageOutcome[],
): Omit<MergedReport, 'reportFiles'> | undefined {
  const [only, ...others] = files
  if (only === undefined || others.length > 0 || !isImagesReport(only.report)) return undefined
  const { report, path } = only
  const said = new Set(report.images)
  const isAll = said.size === images.length && images.every((outcome) => said.has(outcome))
  return isAll ? { report, reportFile: path } : undefined
}

async function writeMerged(
  host: ActionsHost,
  images: readonly ImageOutcome[],
): Promise<Omit<MergedReport, 'reportFiles'>> {
  const generatedAt = new Date().toISOString()
  const report: ImagesReport = { schemaVersion: REPORT_SCHEMA_VERSION, generatedAt, images }
  return { report, reportFile: await keepOnHost(host, report) }
}

/** Writes it below RUNNER_TEMP. A disk that is full must not cost the verdict: then there is a warning, and ''. */
async function keepOnHost(host: ActionsHost, report: Report | ImagesReport): Promise<string> {
  const digest = isImagesReport(report) ? {} : { digest: report.image.digest }
  const path = temporaryPath(host, { ...digest, extension: 'json' })
  try {
    await writeReport(path, { report: redactReport(report, host.redact), redact: host.redact })
    return path
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(error.message)
    return ''
  }
}
