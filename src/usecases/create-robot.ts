import { errorMessage, HarborError, UserError } from '../domain/errors.ts'
import { formatPermission, type RunPlan, requiredPermissions } from '../domain/harbor/permission.ts'
import type { HarborAdmin, RobotFacts, RobotSecret } from '../ports/harbor-admin.ts'
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
  /** Called with every secret before anything else sees it. */
  readonly mask: (robot: RobotSecret) => void
  /** Whether the robot gets in with this secret. */
  readonly isAccepted: (robot: RobotSecret) => Promise<boolean>
  readonly log: Log
}

export interface RobotResult {
  readonly outcome: 'created' | 'rotated' | 'unchanged'
  /** As clients log in. */
  readonly name: string
}

/**
 * A robot with what push-and-scan asks for, and its secret in its places. A robot that is there keeps its secret
 * unless a new one is asked for, and a place that lacks it is given it out of another one; permissions that it lacks
 * are added.
 *
 * @throws UserError when a place lacks a secret that nobody can be shown any more.
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
    await copySecret(present, ports)
    return { outcome: 'unchanged', name: present.name }
  }
  await store(await admin.refreshRobotSecret(present), ports, async () => undefined)
  return { outcome: 'rotated', name: present.name }
}

/** Harbor shows a secret once, so it can only come from a place where an earlier run has put it. */
async function copySecret(robot: RobotFacts, ports: RobotPorts): Promise<void> {
  // A disabled robot gets in with no secret, so nothing can be told of any.
  if (robot.isDisabled) return
  const places = await Promise.all(ports.stores.map(async (place) => ({ place, stored: await place.read() })))
  const source = places.find(({ stored }) => stored.kind === 'known' && stored.robot.name === robot.name)
  const others = places.filter((candidate) => candidate !== source)
  const lacking = others.filter(({ stored }) => stored.kind !== 'hidden')
  if (source?.stored.kind === 'known') {
    const secret = source.stored.robot
    ports.mask(secret)
    if (await ports.isAccepted(secret)) {
      // One that nobody is shown may be an older one.
      for (const { place } of others) {
        await place.write(secret)
        ports.log.info(
          `The secret of ${robot.name} is in ${place.title} too, as it is in ${source.place.title}`,
        )
      }
      return
    }
    ports.log.warning(
      `Harbor refuses the secret of ${robot.name} that is in ${source.place.title}; somebody gave the robot another one. Set "rotate" to true for one that is in all places`,
    )
  }
  if (lacking.length === 0) return
  const titles = lacking.map(({ place }) => place.title).join(' and ')
  throw new UserError(
    `The secret of ${robot.name} cannot be put into ${titles}: Harbor shows it once, and ${
      source === undefined
        ? 'no place that this run knows has it'
        : `the one in ${source.place.title} is no longer good`
    }. Set "rotate" to true for a new one, which ends the old one`,
  )
}

async function store(robot: RobotSecret, ports: RobotPorts, undo: () => Promise<void>): Promise<void> {
  ports.mask(robot)
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
