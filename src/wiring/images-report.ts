import type { ActionsHost } from '../adapters/actions/host.ts'
import { createReportStore } from '../adapters/files/report-store.ts'
import type { ImageOutcome, Outcomes } from '../domain/report/outcomes.ts'
import { writeList } from '../usecases/report/write-list.ts'
import { createClock } from './ports.ts'

/** Writes one report over several images and sets the outputs. */
export async function writeImagesReport(
  host: ActionsHost,
  input: {
    readonly outcomes: readonly ImageOutcome[]
    readonly reportFiles: readonly string[]
    readonly reportFile: string
  },
): Promise<Outcomes> {
  const ports = { store: createReportStore(host), clock: createClock(host), log: host.log }
  const { outcomes, outputs } = await writeList({ ...input, images: input.outcomes }, ports)
  host.setOutputs(outputs)
  return outcomes
}
