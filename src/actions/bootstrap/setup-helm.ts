import type { ActionsHost } from '../../adapters/actions/host.ts'
import { installTool } from '../../adapters/tool/install-tool.ts'
import { HELM_RELEASE } from '../../domain/helm/release.ts'
import { openForm } from '../../inputs/form.ts'
import { readHelm } from '../../inputs/tool.ts'
import { addTool } from '../../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = openForm('setup-helm', host.read)
  const request = readHelm(form)
  form.complete()
  const helm = await installTool(HELM_RELEASE, request, host)
  addTool(host, helm)
  host.setOutputs({ 'helm-path': helm.path, 'helm-version': helm.version })
}
