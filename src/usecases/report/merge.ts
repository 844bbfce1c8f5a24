import type { SourceLocation } from '../../domain/report/location.ts'
import {
  addMissingImages,
  type ExpectedImage,
  mergeNotes,
  mergeReports,
  type OutcomesInFile,
  rejectForeignReport,
} from '../../domain/report/merge.ts'
import { type ImageOutcome, type Outcomes, singleOutcome } from '../../domain/report/outcomes.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { trySaveOutcomes } from './save-outcomes.ts'

export interface MergePorts {
  readonly store: ReportStore
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

/** The outcomes of all images, and the paths of the report over them and of the report of each; '' for no file. */
export interface MergedOutcomes {
  readonly outcomes: Outcomes
  readonly reportFile: string
  readonly reportFiles: readonly string[]
}

/** Merges the reports in the files with the expected images into one list. */
export async function mergeFiles(
  request: {
    readonly files: readonly OutcomesInFile[]
    readonly expected: readonly ExpectedImage[]
    readonly location: SourceLocation | undefined
    /** GITHUB_RUN_ID; '' outside of GitHub. */
    readonly runId: string
  },
  ports: MergePorts,
): Promise<MergedOutcomes> {
  const found = mergeReports(request.files, { location: request.location })
  // Expected images are expected of this run.
  const runId = request.expected.length === 0 ? '' : request.runId
  const fileOf = new Map(
    found.map(({ outcome, reportFile }) => [rejectForeignReport(outcome, { runId }), reportFile] as const),
  )
  const images = addMissingImages(request.expected, [...fileOf.keys()])
  const merged = unchangedFile(request.files, images) ?? (await writeMerged(images, request.files, ports))
  const reportFiles: string[] = []
  for (const outcome of merged.outcomes.images) {
    const own = fileOf.get(outcome) ?? ''
    const isWanting = own === '' && outcome.kind === 'judged'
    reportFiles.push(isWanting ? await trySaveOutcomes(singleOutcome(outcome.report), ports) : own)
  }
  return { ...merged, reportFiles }
}

/** The only file, when it says all of it already: then its order stands. */
function unchangedFile(
  files: readonly OutcomesInFile[],
  images: readonly ImageOutcome[],
): Omit<MergedOutcomes, 'reportFiles'> | undefined {
  const [only, ...others] = files
  if (only === undefined || others.length > 0 || only.outcomes.layout === 'single') return undefined
  const { outcomes, path } = only
  const said = new Set(outcomes.images)
  const isAll = said.size === images.length && images.every((outcome) => said.has(outcome))
  return isAll ? { outcomes, reportFile: path } : undefined
}

async function writeMerged(
  images: readonly ImageOutcome[],
  files: readonly OutcomesInFile[],
  ports: MergePorts,
): Promise<Omit<MergedOutcomes, 'reportFiles'>> {
  const generatedAt = new Date(ports.clock.now()).toISOString()
  const outcomes: Outcomes = { generatedAt, layout: 'list', images, ...mergeNotes(files) }
  return { outcomes, reportFile: await trySaveOutcomes(outcomes, ports) }
}
