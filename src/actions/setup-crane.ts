import type { ActionsHost } from '../adapters/actions/host.ts'
import { installTool } from '../adapters/tool/install-tool.ts'
import { CRANE_RELEASE } from '../domain/crane/release.ts'
import { openForm } from '../inputs/form.ts'
import { readCrane } from '../inputs/tool.ts'
import { addTool } from '../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = openForm('setup-crane', host.read)
  const request = readCrane(form)
  form.complete()
  const crane = await installTool(CRANE_RELEASE, request, host)
  addTool(host, crane)
  host.setOutputs({ 'crane-path': crane.path, 'crane-version': crane.version })
}
