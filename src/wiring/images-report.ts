import type { ActionsHost } from '../adapters/actions/host.ts'
import { keepReport } from '../adapters/files/report-file.ts'
import type { ImageOutcome, Outcomes } from '../domain/report/outcomes.ts'
import { outcomeOutputs } from '../domain/report/outputs.ts'
import { redactTexts } from '../domain/report/redact.ts'
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
): Promise<Outcomes> {
  const assembled: Outcomes = {
    generatedAt: new Date().toISOString(),
    layout: 'list',
    images: input.outcomes,
  }
  const outcomes = redactTexts(assembled, host.redact)
  const fallback = temporaryPath(host, { extension: 'json' })
  const reportFile = await keepReport(
    { asked: input.reportFile || fallback, fallback },
    { outcomes, redact: host.redact, log: host.log },
  )
  host.setOutputs({
    ...outcomeOutputs(outcomes, { reportFiles: input.reportFiles }),
    'report-file': reportFile,
  })
  return outcomes
}
