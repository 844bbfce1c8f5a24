import type { ActionsHost } from '../adapters/actions/host.ts'
import { installTool } from '../adapters/tool/install-tool.ts'
import { pushOutputs } from '../domain/copy/push-outputs.ts'
import { CRANE_RELEASE } from '../domain/crane/release.ts'
import { readPushAndScan } from '../inputs/requests/push-and-scan.ts'
import { warnOfRobotEnd } from '../usecases/login/robot-end.ts'
import { loginForPush, pushAndScan, requireOutcomes } from '../usecases/pipeline/push-and-scan.ts'
import { publishReport } from '../usecases/report/publish.ts'
import { pushPorts } from '../wiring/image-ports.ts'
import { createClock, createConnect, openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'
import { createReportPorts } from '../wiring/report-ports.ts'
import { addTool } from '../wiring/work-directory.ts'

/** The whole job in one process: the same steps as the composite, over the same use cases. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readPushAndScan(openInputs('push-and-scan', host))
  const { connection, reporting } = request
  const crane = await installTool(CRANE_RELEASE, request.crane, host)
  addTool(host, crane)
  const harbor = openHarbor(host, connection)
  warnOfRobotEnd(request, { clock: createClock(host), log: host.log })
  await loginForPush(request, { connect: createConnect(host, harbor), log: host.log })
  const pushed = await pushAndScan(request, pushPorts(host, { ...request, harbor, cranePath: crane.path }))
  host.setOutputs(pushOutputs(pushed, connection))
  const outcomes = requireOutcomes(pushed)
  if (outcomes === undefined) return
  host.setOutputs(await publishReport({ outcomes, reporting }, createReportPorts(host)))
}
