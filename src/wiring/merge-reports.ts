import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeReport } from '../adapters/files/report-file.ts'
import { UserError } from '../domain/errors.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import {
  distrustOutcome,
  type ExpectedImage,
  fillMissing,
  mergeReports,
  type OutcomesInFile,
} from '../domain/report/merge.ts'
import { type ImageOutcome, type Outcomes, singleOutcome, soleImage } from '../domain/report/outcomes.ts'
import { redactTexts } from '../domain/report/redact.ts'
import { temporaryPath } from './ports.ts'

/** A report over all images, and where it and the report of each are; '' for nowhere. */
export interface MergedReport {
  readonly outcomes: Outcomes
  readonly reportFile: string
  readonly reportFiles: readonly string[]
}

/** Makes one report of several images out of what the files hold and what was expected of them. */
export async function mergeOnHost(
  host: ActionsHost,
  input: {
    readonly files: readonly OutcomesInFile[]
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
  for (const outcome of merged.outcomes.images) {
    const own = fileOf.get(outcome) ?? ''
    reportFiles.push(
      own === '' && outcome.kind === 'judged' ? await keepOnHost(host, singleOutcome(outcome.report)) : own,
    )
  }
  return { ...merged, reportFiles }
}

/** The only file, when it says all of it already: then its order stands. */
function unchangedFile(
  files: readonly OutcomesInFile[],
  images: readonly ImageOutcome[],
): Omit<MergedReport, 'reportFiles'> | undefined {
  const [only, ...others] = files
  if (only === undefined || others.length > 0 || only.outcomes.layout === 'single') return undefined
  const { outcomes, path } = only
  const said = new Set(outcomes.images)
  const isAll = said.size === images.length && images.every((outcome) => said.has(outcome))
  return isAll ? { outcomes, reportFile: path } : undefined
}

async function writeMerged(
  host: ActionsHost,
  images: readonly ImageOutcome[],
): Promise<Omit<MergedReport, 'reportFiles'>> {
  const outcomes: Outcomes = { generatedAt: new Date().toISOString(), layout: 'list', images }
  return { outcomes, reportFile: await keepOnHost(host, outcomes) }
}

/** Writes it below RUNNER_TEMP. A disk that is full must not cost the verdict: then there is a warning, and ''. */
async function keepOnHost(host: ActionsHost, outcomes: Outcomes): Promise<string> {
  const digest = soleImage(outcomes)?.report.image.digest
  const path = temporaryPath(host, { digest, extension: 'json' })
  try {
    await writeReport(path, { outcomes: redactTexts(outcomes, host.redact), redact: host.redact })
    return path
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(error.message)
    return ''
  }
}
