import { CancelledError, errorMessage, HarborError, UserError } from '../../domain/errors.ts'
import { formatPermission, type RunPlan, requiredPermissions } from '../../domain/harbor/permission.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborAdmin, RobotAccount, RobotSecret } from '../../ports/harbor-admin.ts'
import type { Log } from '../../ports/log.ts'
import type { SecretStore, StoredSecret } from '../../ports/secret-store.ts'

export interface RobotRequest {
  readonly project: string
  /** Without Harbor's prefix. */
  readonly robot: string
  /** What push-and-scan is going to do with it; the same table that its login checks. */
  readonly plan: RunPlan
  /** Give a robot that is there a new secret. */
  readonly rotate: boolean
  /** How long a new robot is good for, and one with a new secret. */
  readonly lifetimeDays: number | 'never'
}

export interface RobotPorts {
  readonly admin: HarborAdmin
  readonly stores: readonly SecretStore[]
  /** Called with every secret before anything else sees it. */
  readonly mask: (robot: RobotSecret) => void
  /** Whether the robot gets in with this secret. */
  readonly isAccepted: (robot: RobotSecret) => Promise<boolean>
  /** Milliseconds since the epoch. */
  readonly now: () => number
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
  const present = await admin.fetchRobot(request.project, request.robot)
  const identity = {
    project: request.project,
    robot: request.robot,
    ...(present === undefined ? {} : { fullName: present.name }),
  }
  // Before the secret exists: what is shown once must have a place to go to.
  for (const store of ports.stores) await store.prepare(identity)
  const project = await admin.ensureProject(request.project)
  if (project === 'created') log.info(`Created project ${request.project}, with scans on push`)

  const access = requiredPermissions(request.plan).map(({ resource, action }) => ({ resource, action }))
  if (present === undefined) {
    const robot = await admin.createRobot({
      project: request.project,
      name: request.robot,
      access,
      durationDays: planDuration(request.lifetimeDays, 0),
      description: 'harbor-actions/create-robot',
    })
    log.info(`${robot.name} ${describeEnd(request.lifetimeDays)}`)
    await store(robot, ports, () => removeRobot(request, ports))
    return { outcome: 'created', name: robot.name }
  }

  const has = new Set(present.access.map(formatPermission))
  const missing = access.filter((permission) => !has.has(formatPermission(permission)))
  let robot = present
  if (missing.length > 0) {
    robot = { ...present, access: [...present.access, ...missing] }
    await admin.updateRobot(request.project, robot)
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
  await requireWritableStores(present, ports)
  // A new secret alone would end with the robot that has it.
  const durationDays = planDuration(request.lifetimeDays, ports.now() - present.createdAt)
  await admin.updateRobot(request.project, { ...robot, durationDays })
  log.info(`${present.name} ${describeEnd(request.lifetimeDays)}`)
  await store(
    await admin.refreshRobotSecret(present),
    ports,
    async () =>
      `${present.name} has a new secret, which is in no place, and its old one is worth nothing any more. Mend that and run this again with "rotate" set to true`,
  )
  return { outcome: 'rotated', name: present.name }
}

const DAY_MS = 86_400_000

/** In Harbor's terms: days from the making of a robot of this age, whole ones, -1 for ever. */
function planDuration(lifetimeDays: RobotRequest['lifetimeDays'], ageMs: number): number {
  return lifetimeDays === 'never' ? -1 : Math.ceil(Math.max(ageMs, 0) / DAY_MS) + lifetimeDays
}

/** Completes the name of a robot that begins a new life. */
function describeEnd(lifetimeDays: RobotRequest['lifetimeDays']): string {
  return lifetimeDays === 'never'
    ? 'never expires ("robot-duration")'
    : `expires in ${plural(lifetimeDays, 'day')} ("robot-duration"); before that, run this again with "rotate" set to true`
}

/** Harbor shows a secret once, so it can only come from a place where an earlier run has put it. */
async function copySecret(robot: RobotAccount, ports: RobotPorts): Promise<void> {
  // A disabled robot gets in with no secret, so nothing can be told of any.
  if (robot.isDisabled) return
  const { source, refused, places } = await findSource(robot, ports)
  if (source !== undefined) {
    await distributeSecret(source, { places, ports })
    return
  }
  const absent = places.filter(
    ({ place, stored }) => stored.kind !== 'hidden' && !refused.some((other) => other.place === place),
  )
  if (refused.length > 0) {
    const others = absent.length === 0 ? '' : ` and cannot be put into ${listTitles(absent)}`
    throw new UserError(
      `The secret of ${robot.name} in ${listTitles(refused)} is no longer good${others}: Harbor refuses it, and no other place that this run can read has one. Set "rotate" to true for a new one in all places, which ends the present one`,
    )
  }
  if (absent.length === 0) return
  throw new UserError(
    `The secret of ${robot.name} cannot be put into ${listTitles(absent)}: Harbor shows it once, and no place that this run knows has it. Set "rotate" to true for a new one, which ends the old one`,
  )
}

/** The old secret ends with the rotation, so the new one must have a place to go to. */
async function requireWritableStores(robot: RobotAccount, { stores }: RobotPorts): Promise<void> {
  try {
    for (const store of stores) await store.requireWritable()
  } catch (error) {
    if (error instanceof CancelledError) throw error
    throw new UserError(`${errorMessage(error)}. ${robot.name} keeps its secret`, { cause: error })
  }
}

interface Place {
  readonly place: SecretStore
  readonly stored: StoredSecret
}

/** A place whose secret gets in, and those whose secret does not. Everything known is masked. */
async function findSource(
  robot: RobotAccount,
  ports: RobotPorts,
): Promise<{
  readonly source?: Place & { readonly robot: RobotSecret }
  readonly refused: readonly Place[]
  readonly places: readonly Place[]
}> {
  const places = await Promise.all(ports.stores.map(async (place) => ({ place, stored: await place.read() })))
  const refused: Place[] = []
  for (const candidate of places) {
    const { stored } = candidate
    if (stored.kind !== 'known' || stored.robot.name !== robot.name) continue
    ports.mask(stored.robot)
    if (await ports.isAccepted(stored.robot)) {
      return { source: { ...candidate, robot: stored.robot }, refused, places }
    }
    refused.push(candidate)
  }
  return { refused, places }
}

async function distributeSecret(
  source: Place & { readonly robot: RobotSecret },
  { places, ports }: { readonly places: readonly Place[]; readonly ports: RobotPorts },
): Promise<void> {
  const { name } = source.robot
  if (source.stored.kind === 'known' && !source.stored.isCurrent) {
    await source.place.write(source.robot)
    ports.log.info(`The address of Harbor in ${source.place.title} is brought up to date`)
  }
  for (const { place } of places) {
    if (place === source.place) continue
    // One that nobody is shown may be an older one.
    await place.write(source.robot)
    ports.log.info(`The secret of ${name} is in ${place.title} too, as it is in ${source.place.title}`)
  }
}

/** Nobody knows its secret, so it is of no use to anybody, and in the way of the next run. */
async function removeRobot(request: RobotRequest, { admin }: RobotPorts): Promise<string> {
  const advice = 'Mend that and run this again'
  try {
    const created = await admin.fetchRobot(request.project, request.robot)
    if (created !== undefined) await admin.deleteRobot(created.id)
    return `The new robot is removed again. ${advice}`
  } catch (error) {
    return `The new robot could not be removed again (${errorMessage(error)}); delete it in Harbor. ${advice}`
  }
}

/**
 * Puts a new secret into every place that takes it.
 *
 * @param giveUp Called when none did; what it tells completes the error.
 * @throws UserError when a place did not take it.
 */
async function store(robot: RobotSecret, ports: RobotPorts, giveUp: () => Promise<string>): Promise<void> {
  ports.mask(robot)
  const taken: SecretStore[] = []
  const failures: unknown[] = []
  for (const place of ports.stores) {
    try {
      await place.write(robot)
      taken.push(place)
      ports.log.info(`The secret of ${robot.name} is in ${place.title}`)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length === 0) return
  const reasons = failures.map(errorMessage).join('; ')
  const text = `${reasons}. ${taken.length === 0 ? await giveUp() : describeCopies(robot, taken)}`
  const cause = failures[0]
  throw cause instanceof CancelledError ? new CancelledError(text, { cause }) : new UserError(text, { cause })
}

/** What is left to do when only some places have the secret. */
function describeCopies({ name }: RobotSecret, taken: readonly SecretStore[]): string {
  const where = `The secret of ${name} is in ${taken.map(({ title }) => title).join(' and ')} alone`
  return taken.some(({ isReadable }) => isReadable)
    ? `${where}, and works. Mend that and run this again, without "rotate": it is taken from there`
    : `${where}, which shows it to nobody. Mend that and run this again with "rotate" set to true`
}

function listTitles(places: readonly Place[]): string {
  return places.map(({ place }) => place.title).join(' and ')
}
