import type { ActionsHost } from '../../adapters/actions/host.ts'
import { checkedOutputs } from '../../domain/exceptions/checked.ts'
import { readCheckExceptions } from '../../inputs/requests/check-exceptions.ts'
import { checkExceptions } from '../../usecases/pipeline/check-exceptions.ts'
import { createClock, createConnect, openHarbor } from '../../wiring/ports.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

/** Names the exceptions that no image of given tags needs. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readCheckExceptions(openInputs('check-exceptions', host))
  const connect = createConnect(host, openHarbor(host, request.connection))
  const checked = await checkExceptions(request, { connect, clock: createClock(host), runner: host })
  host.setOutputs(checkedOutputs(checked))
  if (host.signal.aborted) host.fail()
}
