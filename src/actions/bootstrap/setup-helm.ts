import type { ActionsHost } from '../../adapters/actions/host.ts'
import { installHelm } from '../../adapters/helm/install.ts'
import { readHelm } from '../../inputs/bootstrap/helm.ts'
import { InputForm } from '../../inputs/form.ts'
import { WORK_DIRECTORY_STATE } from '../remove-work.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const request = readHelm(form)
  form.complete()
  const helm = await installHelm(request, host)
  // The post step removes it: it belongs to this job only.
  host.saveState(WORK_DIRECTORY_STATE, helm.directory)
  if (helm.directory !== '') host.addPath(helm.directory)
  host.setOutputs({ 'helm-path': helm.path, 'helm-version': helm.version })
}
