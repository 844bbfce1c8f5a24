import type { ActionsHost } from '../../adapters/actions/host.ts'
import { installHelm } from '../../adapters/helm/install.ts'
import { readHelm } from '../../inputs/bootstrap/helm.ts'
import { openForm } from '../../inputs/form.ts'
import { addTool } from '../../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = openForm('setup-helm', host.read)
  const request = readHelm(form)
  form.complete()
  const helm = await installHelm(request, host)
  addTool(host, helm)
  host.setOutputs({ 'helm-path': helm.path, 'helm-version': helm.version })
}
