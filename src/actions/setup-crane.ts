import type { ActionsHost } from '../adapters/actions/host.ts'
import { installCrane } from '../adapters/crane/install.ts'
import { readCrane } from '../inputs/crane.ts'
import { InputForm } from '../inputs/form.ts'
import { WORK_DIRECTORY_STATE } from './remove-work.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const request = readCrane(form)
  form.complete()
  const crane = await installCrane(request, host)
  // The post step removes it: it is of this job alone.
  host.saveState(WORK_DIRECTORY_STATE, crane.directory)
  if (crane.directory !== '') host.addPath(crane.directory)
  host.setOutputs({ 'crane-path': crane.path, 'crane-version': crane.version })
}
