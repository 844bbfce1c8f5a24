import type { ActionsHost } from '../../adapters/actions/host.ts'
import { formatDay } from '../../domain/text/format.ts'
import { readCreateRobot } from '../../inputs/requests/bootstrap/create-robot.ts'
import { provideRobot } from '../../usecases/bootstrap/provide-robot.ts'
import { robotPorts } from '../../wiring/bootstrap.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readCreateRobot(openInputs('create-robot', host))
  const { outcome, name, endsAt } = await provideRobot(request, robotPorts(host, request))
  const ends = endsAt === undefined ? 'never' : formatDay(endsAt)
  host.setOutputs({ outcome, 'robot-name': name, 'robot-ends': ends })
}
