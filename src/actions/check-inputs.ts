import type { ActionsHost } from '../adapters/actions/host.ts'
import { planOutputs } from '../domain/copy/plan-outputs.ts'
import { readPushAndScan } from '../inputs/requests/push-and-scan.ts'
import { openInputs } from '../wiring/read-inputs.ts'

/** First step of the composite: every input is valid before any other step begins. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readPushAndScan(openInputs('check-inputs', host))
  host.setOutputs(planOutputs(request))
  host.log.info('All inputs are valid')
}
