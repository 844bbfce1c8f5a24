import type { ActionsHost } from '../adapters/actions/host.ts'
import { planMatrix } from '../domain/copy/matrix.ts'
import { readPlanMatrix } from '../inputs/requests/plan-matrix.ts'
import { openInputs } from '../wiring/read-inputs.ts'

/** Makes a matrix of a list of images: a job for each. */
export async function run(host: ActionsHost): Promise<void> {
  const { names, outputs } = planMatrix(await readPlanMatrix(openInputs('plan-matrix', host)))
  host.log.info(`${names.length} jobs: ${names.join(', ')}`)
  host.setOutputs(outputs)
}
