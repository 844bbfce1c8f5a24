import type { ActionsHost } from '../adapters/actions/host.ts'
import { readReport } from '../inputs/requests/report.ts'
import { publishStored } from '../usecases/report/publish-stored.ts'
import { openInputs } from '../wiring/read-inputs.ts'
import { createReportPorts } from '../wiring/report-ports.ts'

/** Publishes what earlier steps and jobs found, and fails unless all of it passed. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readReport(openInputs('report', host))
  host.setOutputs(await publishStored(request, createReportPorts(host)))
}
