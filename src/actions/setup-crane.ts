import type { ActionsHost } from '../adapters/actions/host.ts'
import { installCrane } from '../adapters/crane/install.ts'
import { readCrane } from '../inputs/crane.ts'
import { openForm } from '../inputs/form.ts'
import { addTool } from '../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = openForm('setup-crane', host.read)
  const request = readCrane(form)
  form.complete()
  const crane = await installCrane(request, host)
  addTool(host, crane)
  host.setOutputs({ 'crane-path': crane.path, 'crane-version': crane.version })
}
