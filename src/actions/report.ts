import type { ActionsHost } from '../adapters/actions/host.ts'
import { InputForm } from '../inputs/form.ts'
import { publishStored } from '../usecases/report/publish-stored.ts'
import { readExpectedImages, readMaskedReporting } from '../wiring/read-inputs.ts'
import { createReportPorts } from '../wiring/report-ports.ts'

/** Publishes what earlier steps and jobs found, and fails for it. */
export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  form.required('report-file')
  const request = {
    paths: form.lines('report-file'),
    reporting: await readMaskedReporting(host, form),
    expected: await readExpectedImages(host, form),
    runId: host.environment['GITHUB_RUN_ID'] ?? '',
  }
  form.complete()
  host.setOutputs(await publishStored(request, createReportPorts(host)))
}
