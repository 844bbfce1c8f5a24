import { setTimeout as delay } from 'node:timers/promises'
import type { Access, ProjectRole } from './options.ts'
import { refuse } from './reply.ts'
import type { Project, Robot, State, User } from './state.ts'
import type { TokenService } from './token.ts'

/** Who sends a request, as far as Harbor believes it. */
export type Identity =
  | { readonly kind: 'anonymous' }
  /** `name`: of another user than `admin` who is an administrator too. */
  | { readonly kind: 'admin'; readonly name?: string }
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'robot'; readonly robot: Robot }
  /** A registry token: good for /v2/ alone, for what it was made out for. */
  | {
      readonly kind: 'token'
      readonly subject: string
      readonly actions: ReadonlyMap<string, ReadonlySet<string>>
    }

/** The robot of the recordings, which may do everything that a run can need. */
const FULL_ACCESS: readonly string[] = [
  ...['repository:push', 'repository:pull', 'repository:read', 'repository:list'],
  ...['artifact:read', 'artifact:list', 'artifact:delete', 'artifact:create', 'artifact-addition:read'],
  ...['scan:create', 'scan:read', 'scan:stop', 'sbom:create', 'sbom:read', 'sbom:stop'],
  ...['tag:create', 'tag:list', 'tag:delete', 'project:read', 'metadata:read', 'metadata:list'],
  ...['scanner:read', 'accessory:list', 'immutable-tag:list', 'quota:read'],
]

/** The robot of the usual recipe: it can push, and read nothing. */
const PUSH_ACCESS: readonly string[] = ['repository:push', 'repository:pull']

/** What a maintainer, a developer and a guest may do that matters here (src/common/rbac/project/rbac_role.go). */
const GUEST_ACCESS: readonly string[] = [
  ...['project:read', 'repository:read', 'repository:list', 'repository:pull', 'robot:read', 'robot:list'],
  ...['artifact:read', 'artifact:list', 'artifact-addition:read', 'scan:read', 'scanner:read', 'tag:list'],
  ...['label:read', 'label:list', 'accessory:list', 'quota:read', 'member:read', 'member:list'],
]
const DEVELOPER_ACCESS: readonly string[] = [
  ...GUEST_ACCESS,
  ...['repository:push', 'artifact:create', 'tag:create', 'artifact-label:create', 'artifact-label:delete'],
]
const MAINTAINER_ACCESS: readonly string[] = [
  ...DEVELOPER_ACCESS,
  ...['repository:delete', 'artifact:delete', 'scan:create', 'scan:stop', 'tag:delete', 'label:create'],
  ...['metadata:read', 'immutable-tag:create', 'immutable-tag:delete', 'immutable-tag:list'],
]
const ROLE_ACCESS: Readonly<Record<Exclude<ProjectRole, 'projectAdmin'>, ReadonlySet<string>>> = {
  guest: new Set(GUEST_ACCESS),
  developer: new Set(DEVELOPER_ACCESS),
  maintainer: new Set(MAINTAINER_ACCESS),
}

function mayInRole(role: ProjectRole, permission: string): boolean {
  return role === 'projectAdmin' || ROLE_ACCESS[role].has(permission)
}

/** What every user may do in a public project (src/common/rbac/project/rbac_user.go). */
const PUBLIC_ACCESS: ReadonlySet<string> = new Set([
  ...['project:read', 'label:read', 'label:list', 'repository:list', 'repository:pull'],
  ...['scan:read', 'scanner:read', 'tag:list', 'accessory:list'],
  ...['artifact:read', 'artifact:list', 'artifact-addition:read'],
])

export function expandAccess(access: Access): ReadonlySet<string> {
  if (access === 'full') return new Set(FULL_ACCESS)
  return new Set(access === 'push-only' ? PUSH_ACCESS : access)
}

/**
 * Reads the Authorization header. A wrong password makes the request anonymous, it is not refused here: that
 * is why the token service answers 200 to it.
 */
export async function identify(
  authorization: string | undefined,
  context: {
    readonly state: State
    readonly tokens: TokenService
    readonly isRegistry: boolean
    readonly wrongPasswordDelayMs: number
  },
): Promise<Identity> {
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ')
  if (scheme.toLowerCase() === 'bearer') {
    const claims = context.isRegistry ? context.tokens.verify(credentials) : undefined
    return claims === undefined ? { kind: 'anonymous' } : { kind: 'token', ...claims }
  }
  if (scheme.toLowerCase() !== 'basic') return { kind: 'anonymous' }
  const { name, secret } = parseBasic(credentials)
  if (name === 'admin' && secret === context.state.adminPassword) return { kind: 'admin' }
  const user = context.state.users.get(name)
  if (user !== undefined && secret === user.password) {
    return user.isAdmin ? { kind: 'admin', name } : { kind: 'user', user }
  }
  const robot = context.state.robotByName(name)
  if (robot !== undefined && robot.secret === secret && !robot.disabled && !isExpired(robot)) {
    return { kind: 'robot', robot }
  }
  await delay(context.wrongPasswordDelayMs)
  return { kind: 'anonymous' }
}

/** The name a request gives, believed or not; for the log. */
export function claimedName(authorization: string | undefined, tokens: TokenService): string | undefined {
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ')
  if (scheme.toLowerCase() === 'basic') return parseBasic(credentials).name
  if (scheme.toLowerCase() === 'bearer') return tokens.verify(credentials)?.subject || undefined
  return undefined
}

function parseBasic(credentials: string): { readonly name: string; readonly secret: string } {
  const text = Buffer.from(credentials, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0
    ? { name: text, secret: '' }
    : { name: text.slice(0, colon), secret: text.slice(colon + 1) }
}

function isExpired(robot: Robot): boolean {
  return robot.expiresAt >= 0 && robot.expiresAt * 1000 <= Date.now()
}

export function isLoggedIn(identity: Identity): boolean {
  return identity.kind === 'token' ? identity.subject !== '' : identity.kind !== 'anonymous'
}

/** The name as Harbor writes it into some refusals. */
export function nameOf(identity: Identity): string {
  switch (identity.kind) {
    case 'admin':
      return identity.name ?? 'admin'
    case 'user':
      return identity.user.name
    case 'robot':
      return identity.robot.fullName
    case 'token':
      return identity.subject
    case 'anonymous':
      return ''
  }
}

/** `permission` is `resource:action`, in the words of a robot's permissions. */
export function can(identity: Identity, project: Project, permission: string): boolean {
  if (identity.kind === 'admin') return true
  if (identity.kind === 'token') {
    const [resource, action = ''] = permission.split(':')
    return resource === 'repository' && identity.actions.get(project.name)?.has(action) === true
  }
  if (project.metadata.get('public') === 'true' && PUBLIC_ACCESS.has(permission)) return true
  if (identity.kind === 'anonymous') return false
  if (identity.kind === 'user') {
    const role = identity.user.roles.get(project.name)
    return role !== undefined && mayInRole(role, permission)
  }
  return identity.robot.permissions.some(
    ({ namespace, access }) => (namespace === project.name || namespace === '*') && access.has(permission),
  )
}

/**
 * The project, for a user who may do this in it.
 *
 * @throws Refusal 401 without a login, 403 without the permission; a missing project is 404 for the
 *   administrator alone, so that no other user learns which projects exist.
 */
export function requireAccess(
  identity: Identity,
  options: {
    readonly state: State
    readonly project: string
    readonly permission: string
    readonly byId?: boolean
  },
): Project {
  const project = findProject(options.state, options.project, options.byId === true)
  if (project !== undefined && can(identity, project, options.permission)) return project
  if (!isLoggedIn(identity)) throw refuse.unauthorized()
  if (project === undefined && identity.kind === 'admin') {
    throw refuse.notFound(`project ${options.project} not found`)
  }
  throw refuse.forbidden()
}

/** Harbor takes a project named by digits alone for an id where it allows both. */
export function findProject(state: State, nameOrId: string, byId: boolean): Project | undefined {
  if (byId && /^\d+$/.test(nameOrId)) {
    return [...state.projects.values()].find((project) => project.id === Number(nameOrId))
  }
  return state.projects.get(nameOrId)
}

/** @throws Refusal for every user but the administrator; to others it names them, as Harbor does. */
export function requireAdmin(identity: Identity): void {
  if (identity.kind === 'admin') return
  throw isLoggedIn(identity) ? refuse.forbidden(nameOf(identity)) : refuse.unauthorized()
}

export function requireLogin(identity: Identity): void {
  if (!isLoggedIn(identity)) throw refuse.unauthorized()
}
