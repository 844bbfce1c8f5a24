import type { ActionsHost } from '../../adapters/actions/host.ts'
import { readRecheckImages } from '../../inputs/requests/recheck-images.ts'
import { warnOfRobotEnd } from '../../usecases/login/robot-end.ts'
import { recheckImages } from '../../usecases/pipeline/recheck-images.ts'
import { recheckPorts } from '../../wiring/image-ports.ts'
import { createClock, openHarbor } from '../../wiring/ports.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

/** Judges what given tags are on now. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readRecheckImages(openInputs('recheck-images', host))
  warnOfRobotEnd(request, { clock: createClock(host), log: host.log })
  const { outputs } = await recheckImages(
    request,
    recheckPorts(host, { ...request, harbor: openHarbor(host, request.connection) }),
  )
  host.setOutputs(outputs)
  if (host.signal.aborted) host.fail()
}
