import { DAY_MS } from '../../domain/day.ts'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatPermission, type RunPlan, requiredPermissions } from '../../domain/harbor/permission.ts'
import { describeRobotEnd } from '../../domain/harbor/robot-end.ts'
import { formatDay, plural } from '../../domain/text/format.ts'
import type { HarborAdmin, RobotAccount, RobotSecret } from '../../ports/harbor-admin.ts'
import type { Log } from '../../ports/log.ts'
import type { SecretStore, StoredSecret } from '../../ports/secret-store.ts'
import { type AdminCredentials, requireLogin } from './admin-password.ts'

export interface RobotRequest {
  readonly project: string
  /** Without Harbor's prefix. */
  readonly robot: string
  /** What push-and-scan will do with it; its login checks the same permissions. */
  readonly plan: RunPlan
  /** Give an existing robot a new secret. */
  readonly rotate: boolean
  /** Lifetime of a new robot, and of one with a new secret. */
  readonly lifetimeDays: number | 'never'
  /** Permissions that a new robot gets beside those of the plan. */
  readonly furtherAccess?: RobotAccount['access']
  /** The variable that a new robot is made for (`NameStore.title`). No other renewal takes its place. */
  readonly holder?: string
}

export interface RobotPorts {
  readonly admin: HarborAdmin
  /** Those of `admin`, for messages. */
  readonly credentials: AdminCredentials
  readonly stores: readonly SecretStore[]
  /** Called with every secret before anything else sees it. */
  readonly mask: (robot: RobotSecret) => void
  /** Whether Harbor accepts the secret of the robot. */
  readonly isAccepted: (robot: RobotSecret) => Promise<boolean>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
}

/** Completes "made by …" in Harbor, and says later whose robot it is. */
const DESCRIPTION = 'harbor-actions/create-robot'
const MADE_BY = `made by ${DESCRIPTION}`

/** Before the variable that a robot is renewed for. */
const FOR = ' for '

/** Whether create-robot made it, and the variable that it was made for, which its description names. */
export function readMaker({ description }: Pick<RobotAccount, 'description'>): {
  readonly isOurs: boolean
  readonly holder: string | undefined
} {
  const rest = description.startsWith(MADE_BY) ? description.slice(MADE_BY.length) : undefined
  if (rest === '') return { isOurs: true, holder: undefined }
  const isOurs = rest?.startsWith(FOR) === true
  return { isOurs, holder: isOurs ? rest?.slice(FOR.length) : undefined }
}

export interface RobotResult {
  readonly outcome: 'created' | 'rotated' | 'unchanged'
  /** As clients log in. */
  readonly name: string
  /** Milliseconds since the epoch; undefined for a robot without an end. */
  readonly endsAt: number | undefined
}

/**
 * Creates a robot with the permissions that push-and-scan needs and stores its secret. An existing robot keeps its
 * secret unless a rotation is requested; a store that lacks the secret gets it from another one, and missing
 * permissions are added.
 *
 * @throws UserError when a store lacks a secret that no store can provide.
 */
export async function createRobot(request: RobotRequest, ports: RobotPorts): Promise<RobotResult> {
  const { admin, log } = ports
  const { credentials } = ports
  await requireLogin(admin, { credentials, secretAdvice: '; run verify-harbor for details' })
  const present = await admin.fetchRobot(request.project, request.robot)
  const identity = {
    project: request.project,
    robot: request.robot,
    ...(present === undefined ? {} : { fullName: present.name }),
  }
  // Before the secret exists: Harbor shows it once, so there must be a store for it.
  for (const store of ports.stores) await store.prepare(identity)
  const project = await admin.ensureProject(request.project)
  if (project === 'created') log.info(`Created project ${request.project}, with scans on push`)

  const access = requiredPermissions(request.plan).map(({ resource, action }) => ({ resource, action }))
  if (present === undefined) {
    const { furtherAccess = [], holder } = request
    const robot = await admin.createRobot({
      project: request.project,
      name: request.robot,
      access: [...access, ...missingIn(access, furtherAccess)],
      durationDays: planDuration(request.lifetimeDays, 0),
      description: holder === undefined ? DESCRIPTION : `${DESCRIPTION}${FOR}${holder}`,
    })
    log.info(`${robot.name} ${describeNewEnd(request.lifetimeDays, robot.endsAt)}`)
    await requireAccepted(robot, { request, ports })
    await store(robot, ports, () => removeRobot(request, ports))
    return { outcome: 'created', name: robot.name, endsAt: robot.endsAt }
  }

  const missing = missingIn(present.access, access)
  let robot = present
  if (missing.length > 0) {
    robot = { ...present, access: [...present.access, ...missing] }
    await admin.updateRobot(request.project, robot)
    log.info(`Added to ${present.name}: ${missing.map(formatPermission).join(', ')}`)
  }
  if (present.isDisabled) {
    log.warning(`${present.name} is disabled in Harbor, so push-and-scan cannot log in; enable it there`)
  }
  if (!request.rotate) {
    log.info(`${present.name} exists and keeps its secret; set "rotate" to true for a new one`)
    reportEnd(present, ports)
    await copySecret(present, ports)
    return { outcome: 'unchanged', name: present.name, endsAt: present.endsAt }
  }
  await requireWritableStores(present, ports)
  // A new secret does not extend the lifetime of the robot.
  const durationDays = planDuration(request.lifetimeDays, ports.now() - present.createdAt)
  await admin.updateRobot(request.project, { ...robot, durationDays })
  const endsAt = durationDays < 0 ? undefined : present.createdAt + durationDays * DAY_MS
  log.info(`${present.name} ${describeNewEnd(request.lifetimeDays, endsAt)}`)
  await store(
    await admin.refreshRobotSecret(present),
    ports,
    async () =>
      `${present.name} has a new secret that could not be stored anywhere, and the old one no longer works. Fix the cause and run this again with "rotate" set to true`,
  )
  return { outcome: 'rotated', name: present.name, endsAt }
}

/** Those of `wanted` that are not among `present`. */
function missingIn(present: RobotAccount['access'], wanted: RobotAccount['access']): RobotAccount['access'] {
  const has = new Set(present.map(formatPermission))
  return wanted.filter((permission) => !has.has(formatPermission(permission)))
}

/** Nothing is stored that Harbor does not accept. @throws what Harbor said, or UserError; the robot is removed then. */
async function requireAccepted(
  robot: RobotSecret,
  { request, ports }: { readonly request: RobotRequest; readonly ports: RobotPorts },
): Promise<void> {
  ports.mask(robot)
  try {
    if (await ports.isAccepted(robot)) return
  } catch (error) {
    if (error instanceof CancelledError) {
      await removeRobot(request, ports)
      throw error
    }
    const text = `The secret of ${robot.name} could not be tried: ${errorMessage(error)}`
    throw new UserError(`${text}. ${await removeRobot(request, ports)}`, { cause: error })
  }
  throw new UserError(
    `Harbor refuses the secret of ${robot.name} that it has just made. ${await removeRobot(request, ports)}`,
  )
}

/** In Harbor's terms: whole days since the creation of a robot of this age, -1 for no expiry. */
function planDuration(lifetimeDays: RobotRequest['lifetimeDays'], ageMs: number): number {
  return lifetimeDays === 'never' ? -1 : Math.ceil(Math.max(ageMs, 0) / DAY_MS) + lifetimeDays
}

/** Completes the name of a robot with a new expiry. */
function describeNewEnd(lifetimeDays: RobotRequest['lifetimeDays'], endsAt: number | undefined): string {
  if (lifetimeDays === 'never') return 'never expires ("robot-duration")'
  const day = endsAt === undefined ? '' : `, on ${formatDay(endsAt)}`
  return `expires in ${plural(lifetimeDays, 'day')}${day} ("robot-duration"); before that, run this again with "rotate" set to true`
}

/** Says when a robot ends that keeps its secret. */
function reportEnd({ name, endsAt }: RobotAccount, { log, now }: Pick<RobotPorts, 'log' | 'now'>): void {
  if (endsAt === undefined) {
    log.info(`${name} never expires`)
    return
  }
  const end = describeRobotEnd({ endsAt, now: now() })
  if (end.isSoon) log.warning(`${name} ${end.text}; set "rotate" to true for a new secret and a new expiry`)
  else log.info(`${name} ${end.text}`)
}

/** Harbor shows a secret once, so it can only come from a store that an earlier run wrote. */
async function copySecret(robot: RobotAccount, ports: RobotPorts): Promise<void> {
  // Harbor refuses every secret of a disabled robot, so none can be verified.
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
    const others = absent.length === 0 ? '' : ` and cannot be copied to ${listTitles(absent)}`
    throw new UserError(
      `The secret of ${robot.name} in ${listTitles(refused)} is no longer valid${others}: Harbor refuses it, and no other store that this run can read has a valid one. Set "rotate" to true for a new one in all stores, which invalidates the present one`,
    )
  }
  if (absent.length === 0) return
  throw new UserError(
    `The secret of ${robot.name} cannot be written to ${listTitles(absent)}: Harbor shows it once, and no store that this run can read has it. Set "rotate" to true for a new one, which invalidates the old one`,
  )
}

/** The rotation invalidates the old secret, so every store must be writable first. */
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

/** A store whose secret Harbor accepts, and those whose secret it refuses. All secrets that were read are masked. */
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
    ports.log.info(`Updated the address of Harbor in ${source.place.title}`)
  }
  for (const { place } of places) {
    if (place === source.place) continue
    // A hidden one may be outdated.
    await place.write(source.robot)
    ports.log.info(`Copied the secret of ${name} from ${source.place.title} to ${place.title}`)
  }
}

/** Its secret is lost, so the robot is useless and would block the next run. */
async function removeRobot(request: RobotRequest, { admin }: RobotPorts): Promise<string> {
  const advice = 'Fix the cause and run this again'
  try {
    const created = await admin.fetchRobot(request.project, request.robot)
    if (created !== undefined) await admin.deleteRobot(created.id)
    return `The new robot was removed. ${advice}`
  } catch (error) {
    return `The new robot could not be removed (${errorMessage(error)}); delete it in Harbor. ${advice}`
  }
}

/**
 * Writes a new secret to every store.
 *
 * @param giveUp Called when no write succeeded; its text completes the error.
 * @throws UserError when a write failed.
 */
async function store(robot: RobotSecret, ports: RobotPorts, giveUp: () => Promise<string>): Promise<void> {
  ports.mask(robot)
  const taken: SecretStore[] = []
  const failures: unknown[] = []
  for (const place of ports.stores) {
    try {
      await place.write(robot)
      taken.push(place)
      ports.log.info(`Stored the secret of ${robot.name} in ${place.title}`)
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

/** What to do when only some stores have the secret. */
function describeCopies({ name }: RobotSecret, taken: readonly SecretStore[]): string {
  const where = `The secret of ${name} is only in ${taken.map(({ title }) => title).join(' and ')}`
  return taken.some(({ isReadable }) => isReadable)
    ? `${where}, and is valid. Fix the cause and run this again without "rotate", which copies it from there`
    : `${where}, from where it cannot be read back. Fix the cause and run this again with "rotate" set to true`
}

function listTitles(places: readonly Place[]): string {
  return places.map(({ place }) => place.title).join(' and ')
}
