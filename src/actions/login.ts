import type { ActionsHost } from '../adapters/actions/host.ts'
import { LOGIN_LIMIT } from '../domain/harbor/call-limits.ts'
import { readLogin } from '../inputs/requests/login.ts'
import { login } from '../usecases/login/login.ts'
import { warnOfRobotEnd } from '../usecases/login/robot-end.ts'
import { prepareCredentials } from '../wiring/credentials.ts'
import { createClock, createConnect, openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readLogin(openInputs('login', host))
  const { connection, preparesCredentials } = request
  warnOfRobotEnd(request, { clock: createClock(host), log: host.log })
  await login(request, {
    harbor: createConnect(host, openHarbor(host, connection))(LOGIN_LIMIT),
    log: host.log,
  })
  if (preparesCredentials) host.setOutputs({ 'docker-config': await prepareCredentials(host, connection) })
}
