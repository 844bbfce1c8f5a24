import type { ActionsHost } from '../../adapters/actions/host.ts'
import { readCreateRobot } from '../../inputs/requests/bootstrap/create-robot.ts'
import { provideRobot } from '../../usecases/bootstrap/provide-robot.ts'
import { robotPorts } from '../../wiring/bootstrap.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readCreateRobot(openInputs('create-robot', host))
  const { outcome, name } = await provideRobot(request, robotPorts(host, request))
  host.setOutputs({ outcome, 'robot-name': name })
}
