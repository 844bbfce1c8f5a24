import type { AdminAccess } from '../../domain/bootstrap/request.ts'
import { HarborError } from '../../domain/errors.ts'
import { LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { HarborAdmin, HarborPublicApi, RobotSecret } from '../../ports/harbor-admin.ts'
import type { NameStore } from '../../ports/secret-store.ts'
import { type AdminCredentials, type AdminPorts, findAdmin, warnUnchecked } from './admin-password.ts'
import { awaitReachable } from './await-reachable.ts'
import { createRobot, type RobotPorts, type RobotRequest, type RobotResult } from './create-robot.ts'
import { renewRobot } from './renew-robot.ts'

export interface ProvideRobotRequest extends RobotRequest {
  readonly access: AdminAccess
  readonly address: HarborAddress
  /** For a schedule: how many days before its end the robot gets a successor; undefined without one. */
  readonly beforeDays: number | undefined
  /** How long Harbor may take until it answers at its address. */
  readonly timeoutMs: number
}

export interface ProvideRobotPorts extends AdminPorts, Pick<RobotPorts, 'stores' | 'now' | 'log'> {
  readonly publicApi: HarborPublicApi
  readonly clock: Clock
  /** undefined when the name is stored nowhere. */
  readonly names: NameStore | undefined
  readonly maskRobot: (robot: RobotSecret) => void
  readonly openAdmin: (credentials: AdminCredentials) => HarborAdmin
  readonly connectAs: (robot: RobotSecret) => ConnectHarbor
}

/** Waits until Harbor answers, then creates or updates the robot. @throws UserError with what to change. */
export async function provideRobot(
  request: ProvideRobotRequest,
  ports: ProvideRobotPorts,
): Promise<RobotResult> {
  const { address, timeoutMs } = request
  const credentials = await findAdmin(request.access, ports)
  warnUnchecked(address, { credentials, log: ports.log })
  await awaitReachable(
    { externalUrl: address.url, hasCaCertificate: address.caCertificate !== '', timeoutMs },
    ports,
  )
  const robotPorts = {
    ...ports,
    admin: ports.openAdmin(credentials),
    credentials,
    mask: ports.maskRobot,
    isAccepted: (robot: RobotSecret) => isAccepted(ports.connectAs(robot)),
  }
  const { names } = ports
  const { beforeDays } = request
  if (beforeDays !== undefined && names !== undefined) {
    return renewRobot({ ...request, beforeDays }, { ...robotPorts, names })
  }
  const result = await createRobot(request, robotPorts)
  await names?.write(result)
  return result
}

/** The token service answers 401 when the secret is not, or no longer, valid. */
async function isAccepted(connect: ConnectHarbor): Promise<boolean> {
  try {
    await connect(LOGIN_LIMIT).authenticate()
    return true
  } catch (error) {
    if (error instanceof HarborError && error.status === 401) return false
    throw error
  }
}
