import type { ImageOutcome, Outcomes } from '../../domain/report/outcomes.ts'
import { outcomeOutputs } from '../../domain/report/outputs.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { saveOutcomes } from './save-outcomes.ts'

export interface WrittenList {
  readonly outcomes: Outcomes
  readonly outputs: Readonly<Record<string, string>>
}

/** Writes one report over several images. @returns it with the outputs that say what is in it. */
export async function writeList(
  request: {
    readonly images: readonly ImageOutcome[]
    /** About the run as a whole. */
    readonly about?: Pick<Outcomes, 'notes' | 'since'>
    /** The file of each one's own report, in the same order; '' for none. */
    readonly reportFiles: readonly string[]
    /** '' for a file below RUNNER_TEMP. */
    readonly reportFile: string
  },
  ports: {
    readonly store: ReportStore
    readonly clock: Pick<Clock, 'now'>
    readonly log: Pick<Log, 'warning'>
  },
): Promise<WrittenList> {
  const generatedAt = new Date(ports.clock.now()).toISOString()
  const outcomes: Outcomes = { generatedAt, layout: 'list', images: request.images, ...request.about }
  const reportFile = await saveOutcomes(request.reportFile, outcomes, ports)
  const { reportFiles } = request
  return { outcomes, outputs: { ...outcomeOutputs(outcomes, { reportFiles }), 'report-file': reportFile } }
}
