import { errorMessage, HarborError } from '../domain/errors.ts'
import { formatPermission, type RunPlan, requiredPermissions } from '../domain/harbor/permission.ts'
import type { HarborAdmin, RobotSecret } from '../ports/harbor-admin.ts'
import type { Log } from '../ports/ports.ts'
import type { SecretStore } from '../ports/secret-store.ts'

export interface RobotRequest {
  readonly project: string
  /** Without Harbor's prefix. */
  readonly robot: string
  /** What push-and-scan is going to do with it; the same table that its login checks. */
  readonly plan: RunPlan
  /** Give a robot that is there a new secret. */
  readonly rotate: boolean
}

export interface RobotPorts {
  readonly admin: HarborAdmin
  readonly stores: readonly SecretStore[]
  readonly mask: (secret: string) => void
  readonly log: Log
}

export interface RobotResult {
  readonly outcome: 'created' | 'rotated' | 'unchanged'
  /** As clients log in. */
  readonly name: string
}

/**
 * A robot with what push-and-scan asks for, and its secret in its place. A robot that is there keeps its secret
 * unless a new one is asked for; permissions that it lacks are added.
 */
export async function createRobot(request: RobotRequest, ports: RobotPorts): Promise<RobotResult> {
  const { admin, log } = ports
  const isAdmin = await admin.isSystemAdmin()
  if (isAdmin !== true) {
    throw new HarborError(
      'Harbor refuses the password of admin that is in the Secret; verify-harbor says more about that',
      { status: 401 },
    )
  }
  // Before the secret exists: what is shown once must have a place to go to.
  for (const store of ports.stores) await store.prepare()
  const project = await admin.ensureProject(request.project)
  if (project === 'created') log.info(`Created project ${request.project}, with scans on push`)

  const access = requiredPermissions(request.plan).map(({ resource, action }) => ({ resource, action }))
  const present = await admin.fetchRobot(request.project, request.robot)
  if (present === undefined) {
    const robot = await admin.createRobot({
      project: request.project,
      name: request.robot,
      access,
      description: 'harbor-actions/create-robot',
    })
    await store(robot, ports, async () => {
      // Nobody knows its secret, so it is of no use to anybody, and in the way of the next run.
      const created = await admin.fetchRobot(request.project, request.robot)
      if (created !== undefined) await admin.deleteRobot(created.id)
    })
    return { outcome: 'created', name: robot.name }
  }

  const has = new Set(present.access.map(formatPermission))
  const missing = access.filter((permission) => !has.has(formatPermission(permission)))
  if (missing.length > 0) {
    await admin.setRobotAccess(request.project, { ...present, access: [...present.access, ...missing] })
    log.info(`Added to ${present.name}: ${missing.map(formatPermission).join(', ')}`)
  }
  if (present.isDisabled) {
    log.warning(`${present.name} is disabled in Harbor; enable it there, or push-and-scan cannot log in`)
  }
  if (!request.rotate) {
    log.info(`${present.name} is there and keeps its secret; set "rotate" to true for a new one`)
    return { outcome: 'unchanged', name: present.name }
  }
  await store(await admin.refreshRobotSecret(present), ports, async () => undefined)
  return { outcome: 'rotated', name: present.name }
}

async function store(robot: RobotSecret, ports: RobotPorts, undo: () => Promise<void>): Promise<void> {
  ports.mask(robot.secret)
  try {
    for (const place of ports.stores) {
      await place.write(robot)
      ports.log.info(`The secret of ${robot.name} is in ${place.title}`)
    }
  } catch (error) {
    await undo().catch((reason: unknown) => {
      ports.log.warning(
        `${robot.name} could not be removed again (${errorMessage(reason)}); delete it in Harbor`,
      )
    })
    throw error
  }
}
