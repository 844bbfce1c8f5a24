import { randomBytes } from 'node:crypto'
import { type Exchange, pageOf, readObject } from './exchange.ts'
import { requireAccess, requireAdmin, requireLogin } from './identity.ts'
import { empty, json, type Reply, refuse } from './reply.ts'
import type { Parameters, Route } from './router.ts'
import { formatTime, type Robot, type RobotPermission, robotName } from './state.ts'

const ROBOTS = '/api/v2.0/robots'
const SECONDS_PER_DAY = 86_400

export const robotRoutes: readonly Route[] = [
  { method: 'GET', path: ROBOTS, handle: listRobots },
  { method: 'POST', path: ROBOTS, handle: createRobot },
  { method: 'GET', path: `${ROBOTS}/{id}`, handle: getRobot },
  { method: 'PUT', path: `${ROBOTS}/{id}`, handle: updateRobot },
  { method: 'PATCH', path: `${ROBOTS}/{id}`, handle: refreshSecret },
  { method: 'DELETE', path: `${ROBOTS}/{id}`, handle: deleteRobot },
]

/** A secret as Harbor makes them: 32 characters with an upper-case letter, a lower-case one and a digit. */
export function randomSecret(): string {
  return `Aa1${randomBytes(22).toString('hex')}`.slice(0, 32)
}

interface WirePermission {
  readonly kind?: string
  readonly namespace?: string
  readonly access?: readonly { readonly resource: string; readonly action: string }[]
}

async function createRobot(exchange: Exchange): Promise<Reply> {
  const body = await readObject(exchange, 'robot')
  const { state } = exchange.harbor
  const name = String(body['name'] ?? '')
  if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(name)) {
    throw refuse.badRequest('robot name is not in lower case or contains illegal characters')
  }
  const { level, duration, permissions } = parseRobot(body)
  requireManager(exchange, { level, namespace: permissions[0]?.namespace ?? '', action: 'create' })
  const fullName = robotName({ name, level, permissions })
  if (state.robotByName(fullName) !== undefined) {
    throw refuse.conflict(`robot account ${fullName} already exists`)
  }
  const robot = state.createRobot({
    name,
    level,
    secret: randomSecret(),
    disabled: body['disable'] === true,
    expiresAt: endOf(new Date(), duration),
    description: String(body['description'] ?? ''),
    permissions,
  })
  const created = {
    creation_time: formatTime(robot.createdAt),
    expires_at: robot.expiresAt,
    id: robot.id,
    name: robot.fullName,
    secret: robot.secret,
  }
  return { ...json(created, { location: `${ROBOTS}/${robot.id}` }), status: 201 }
}

/** Seconds since 1970; -1 never. */
function endOf(createdAt: Date, durationDays: number): number {
  return durationDays < 0 ? -1 : Math.floor(createdAt.getTime() / 1000) + durationDays * SECONDS_PER_DAY
}

function parseRobot(body: Record<string, unknown>): {
  readonly level: Robot['level']
  readonly duration: number
  readonly permissions: readonly RobotPermission[]
} {
  const duration = Number(body['duration'] ?? 0)
  if (!Number.isInteger(duration) || duration < -1) {
    throw refuse.badRequest(
      `bad request error duration input: ${duration}, duration must be either -1(Never) or a positive integer`,
    )
  }
  const level = body['level']
  if (level !== 'project' && level !== 'system') {
    throw refuse.badRequest(`bad request error level input: ${level}`)
  }
  const wire = (body['permissions'] ?? []) as readonly WirePermission[]
  if (wire.length === 0) throw refuse.badRequest('bad request empty permission')
  if (wire.some(({ access }) => access === undefined || access.length === 0)) {
    throw refuse.badRequest('bad request empty access')
  }
  if (level === 'project' && wire.length > 1) throw refuse.badRequest('bad request permission')
  const permissions = wire.map(({ namespace = '', access = [] }) => ({
    namespace,
    access: new Set(access.map(({ resource, action }) => `${resource}:${action}`)),
  }))
  return { level, duration, permissions }
}

function listRobots(exchange: Exchange): Reply {
  const filter = exchange.query.get('q') ?? ''
  const projectId = /ProjectID=(\d+)/i.exec(filter)?.[1]
  const { state } = exchange.harbor
  const project = [...state.projects.values()].find(({ id }) => String(id) === projectId)
  requireManager(exchange, {
    level: project === undefined ? 'system' : 'project',
    namespace: project?.name ?? '',
    action: 'list',
  })
  const all = [...state.robots.values()].filter((robot) =>
    project === undefined
      ? robot.level === 'system'
      : robot.level === 'project' && robot.permissions[0]?.namespace === project.name,
  )
  const { items, headers } = pageOf(all, exchange)
  return json(items.map(renderRobot), headers)
}

function getRobot(exchange: Exchange, parameters: Parameters): Reply {
  return json(renderRobot(requireRobot(exchange, parameters, 'read')))
}

async function updateRobot(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'robot')
  const robot = requireRobot(exchange, parameters, 'update')
  const { level, duration, permissions } = parseRobot(body)
  if (level !== robot.level || body['name'] !== robot.fullName) {
    throw refuse.badRequest('cannot update the level or name of robot')
  }
  robot.disabled = body['disable'] === true
  robot.description = String(body['description'] ?? '')
  // Counted from the creation, whenever it is changed (updateV2Robot in src/server/v2.0/handler/robot.go).
  robot.expiresAt = endOf(robot.createdAt, duration)
  robot.permissions = permissions
  return empty(200)
}

async function refreshSecret(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'robotSec')
  const robot = requireRobot(exchange, parameters, 'update')
  const given = String(body['secret'] ?? '')
  if (
    given !== '' &&
    !(given.length >= 8 && /[a-z]/.test(given) && /[A-Z]/.test(given) && /\d/.test(given))
  ) {
    throw refuse.badRequest(
      'the secret must be 8-128, inclusively, characters long with at least 1 uppercase letter, 1 lowercase letter and 1 number',
    )
  }
  robot.secret = given === '' ? randomSecret() : given
  return json(given === '' ? { secret: robot.secret } : {})
}

function deleteRobot(exchange: Exchange, parameters: Parameters): Reply {
  exchange.harbor.state.robots.delete(requireRobot(exchange, parameters, 'delete').id)
  return empty(200)
}

function requireRobot(exchange: Exchange, { id = '' }: Parameters, action: string): Robot {
  requireLogin(exchange.identity)
  const robot = exchange.harbor.state.robots.get(Number(id))
  if (robot === undefined) throw refuse.notFound(`robot ${id} not found`)
  requireManager(exchange, { level: robot.level, namespace: robot.permissions[0]?.namespace ?? '', action })
  return robot
}

function requireManager(
  exchange: Exchange,
  wanted: { readonly level: Robot['level']; readonly namespace: string; readonly action: string },
): void {
  if (wanted.level === 'system') {
    requireAdmin(exchange.identity)
    return
  }
  requireAccess(exchange.identity, {
    state: exchange.harbor.state,
    project: wanted.namespace,
    permission: `robot:${wanted.action}`,
  })
}

export interface ShownRobot {
  readonly id: number
  readonly name: string
  /** Days; -1 for ever. */
  readonly duration: number
  readonly expires_at: number
  readonly permissions: readonly { readonly access: readonly object[] }[]
}

export function renderRobot(robot: Robot): ShownRobot & Record<string, unknown> {
  return {
    creation_time: formatTime(robot.createdAt),
    creator_ref: 1,
    creator_type: 'local',
    ...(robot.description === '' ? {} : { description: robot.description }),
    disable: robot.disabled,
    duration:
      robot.expiresAt < 0
        ? -1
        : Math.ceil((robot.expiresAt - robot.createdAt.getTime() / 1000) / SECONDS_PER_DAY),
    editable: true,
    expires_at: robot.expiresAt,
    id: robot.id,
    level: robot.level,
    name: robot.fullName,
    permissions: robot.permissions.map(({ namespace, access }) => ({
      access: [...access].map((permission) => {
        const [resource, action] = permission.split(':')
        return { action, resource }
      }),
      kind: 'project',
      namespace,
    })),
    update_time: formatTime(robot.createdAt),
  }
}
