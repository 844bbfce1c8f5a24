import type { ActionsHost } from '../adapters/actions-host.ts'
import { readReport } from '../adapters/report-file.ts'
import { reportOutputs } from '../domain/report/outputs.ts'
import { InputForm } from '../inputs/form.ts'
import { publishOnHost } from './publish.ts'
import { readMaskedReporting } from './read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const path = form.required('report-file')
  const reporting = await readMaskedReporting(host, form)
  form.complete()
  const report = await readReport(path)
  host.setOutputs({ ...reportOutputs(report), 'report-file': path })
  await publishOnHost(host, { report, reporting })
}
