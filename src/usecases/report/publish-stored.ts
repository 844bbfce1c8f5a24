import { UserError } from '../../domain/errors.ts'
import { findContradiction } from '../../domain/promotion/contradiction.ts'
import type { ExpectedImage, OutcomesInFile } from '../../domain/report/merge.ts'
import { type Outcomes, soleImage } from '../../domain/report/outcomes.ts'
import { outcomeOutputs } from '../../domain/report/outputs.ts'
import type { ReportingRequest } from '../../domain/report/reporting.ts'
import type { Clock } from '../../ports/clock.ts'
import { mergeFiles } from './merge.ts'
import { type PublishPorts, publishReport } from './publish.ts'

export interface StoredRequest {
  /** Files and directories. */
  readonly paths: readonly string[]
  /** The images that were to be judged; undefined when that was not said. */
  readonly expected: readonly ExpectedImage[] | undefined
  readonly reporting: ReportingRequest
}

type StoredPorts = PublishPorts & {
  readonly clock: Pick<Clock, 'now'>
  /** GITHUB_RUN_ID; '' outside of GitHub. */
  readonly runId: string
}

/**
 * Publishes what earlier steps and jobs found: the report of one image as it is, anything else as one list.
 *
 * @returns the outputs. @throws UserError when a file is no report, or the only one contradicts itself.
 */
export async function publishStored(
  request: StoredRequest,
  ports: StoredPorts,
): Promise<Record<string, string>> {
  const { paths, expected, reporting } = request
  const files = await ports.store.readAll(paths, { mayBeEmpty: expected !== undefined })
  const single = findSingle(files, request)
  const { outcomes, reportFile, reportFiles } =
    single ??
    (await mergeFiles(
      { files, expected: expected ?? [], location: reporting.location, runId: ports.runId },
      { ...ports, log: ports.runner.log },
    ))
  return {
    images: '',
    ...outcomeOutputs(outcomes, { reportFiles }),
    'report-file': reportFile,
    ...(await publishReport({ outcomes, reporting }, ports)),
  }
}

/** A directory stays a list of reports, however many it has today. */
function findSingle(
  [file, ...others]: readonly OutcomesInFile[],
  { paths, expected }: StoredRequest,
): { readonly outcomes: Outcomes; readonly reportFile: string; readonly reportFiles: [] } | undefined {
  if (file === undefined || others.length > 0 || file.path !== paths[0] || expected !== undefined)
    return undefined
  const sole = soleImage(file.outcomes)
  if (sole === undefined) return undefined
  const contradiction = findContradiction(sole.report)
  if (contradiction !== undefined) {
    throw new UserError(`the report ${file.path} contradicts itself: ${contradiction}. It is not published`)
  }
  return { outcomes: file.outcomes, reportFile: file.path, reportFiles: [] }
}
