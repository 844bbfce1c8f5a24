import { type Exchange, pageOf, readObject } from './exchange.ts'
import { isLoggedIn, nameOf, requireAdmin, requireLogin } from './identity.ts'
import { parseAllowlist, renderAllowlist, renderScanner } from './projects.ts'
import { empty, json, type Reply, refuse } from './reply.ts'
import type { Route } from './router.ts'
import { formatTime, type Project, usedBytes } from './state.ts'

const API = '/api/v2.0'
const VERSION = 'v2.14.3-sandbox'

export const adminRoutes: readonly Route[] = [
  { method: 'GET', path: '/', handle: servePortal },
  { method: 'GET', path: `${API}/ping`, handle: servePing },
  { method: 'GET', path: `${API}/health`, handle: serveHealth },
  { method: 'GET', path: `${API}/systeminfo`, handle: serveSystemInfo },
  { method: 'GET', path: `${API}/statistics`, handle: serveStatistics },
  { method: 'GET', path: `${API}/users/current`, handle: serveCurrentUser },
  { method: 'GET', path: `${API}/system/CVEAllowlist`, handle: getAllowlist },
  { method: 'PUT', path: `${API}/system/CVEAllowlist`, handle: putAllowlist },
  { method: 'GET', path: `${API}/scanners`, handle: listScanners },
  { method: 'GET', path: `${API}/security/summary`, handle: serveSecuritySummary },
  { method: 'GET', path: `${API}/quotas`, handle: listQuotas },
  { method: 'GET', path: `${API}/configurations`, handle: serveConfiguration },
]

function servePortal(): Reply {
  const body =
    '<!doctype html>\n<html><head><title>Harbor</title></head><body><harbor-app></harbor-app></body></html>\n'
  return { status: 200, headers: { 'content-type': 'text/html' }, body }
}

function servePing(): Reply {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'Pong' }
}

const isPublic = ({ metadata }: Project): boolean => metadata.get('public') === 'true'

/** Totals are for the administrator alone; in others they are 0 (src/server/v2.0/handler/statistic.go). */
function serveStatistics({ identity, harbor }: Exchange): Reply {
  requireLogin(identity)
  const isAdmin = identity.kind === 'admin'
  const projects = [...harbor.state.projects.values()].filter((project) => isAdmin || isPublic(project))
  const count = (of: readonly Project[]) => ({
    projects: of.length,
    repositories: of.reduce((sum, { repositories }) => sum + repositories.size, 0),
  })
  const open = count(projects.filter(isPublic))
  const closed = count(projects.filter((project) => !isPublic(project)))
  const size = projects.reduce((sum, project) => sum + usedBytes(harbor.state, project), 0)
  return json({
    private_project_count: closed.projects,
    private_repo_count: closed.repositories,
    public_project_count: open.projects,
    public_repo_count: open.repositories,
    total_project_count: isAdmin ? projects.length : 0,
    total_repo_count: isAdmin ? open.repositories + closed.repositories : 0,
    total_storage_consumption: isAdmin ? size : 0,
  })
}

function serveHealth({ harbor }: Exchange): Reply {
  const { unhealthy } = harbor.state
  const names = ['core', 'database', 'jobservice', 'portal', 'redis', 'registry', 'registryctl', 'trivy']
  const components = names.map((name) => {
    const error = unhealthy.get(name)
    return error === undefined ? { name, status: 'healthy' } : { error, name, status: 'unhealthy' }
  })
  return json({ components, status: unhealthy.size === 0 ? 'healthy' : 'unhealthy' })
}

const creationRestriction = ({ options }: Exchange['harbor']): string =>
  options.onlyAdminsCreateProjects === true ? 'adminonly' : 'everyone'

/** Only a login gets the external URL. */
function serveSystemInfo({ identity, harbor }: Exchange): Reply {
  const common = {
    auth_mode: 'db_auth',
    banner_message: '',
    oidc_provider_name: '',
    primary_auth_mode: false,
    self_registration: false,
  }
  if (!isLoggedIn(identity)) return json(common)
  return json({
    ...common,
    current_time: formatTime(new Date()),
    external_url: harbor.externalUrl,
    harbor_version: harbor.state.version || (harbor.options.version ?? VERSION),
    has_ca_root: false,
    notification_enable: true,
    project_creation_restriction: creationRestriction(harbor),
    read_only: harbor.state.isReadOnly,
    registry_storage_provider_name: 'filesystem',
    registry_url: new URL(harbor.externalUrl).host,
  })
}

/** A robot is no user: 412, which says nothing about its password. */
function serveCurrentUser({ identity, harbor }: Exchange): Reply {
  requireLogin(identity)
  if (identity.kind !== 'admin' && identity.kind !== 'user') {
    throw refuse.precondition('get current user not available for security context: robot')
  }
  const username = nameOf(identity)
  const at = formatTime(harbor.state.startedAt)
  const isBuiltIn = username === 'admin'
  return json({
    admin_role_in_auth: false,
    comment: isBuiltIn ? 'admin user' : '',
    creation_time: at,
    realname: isBuiltIn ? 'system admin' : username,
    sysadmin_flag: identity.kind === 'admin',
    update_time: at,
    user_id: isBuiltIn ? 1 : [...harbor.state.users.keys()].indexOf(username) + 2,
    username,
  })
}

function getAllowlist({ identity, harbor }: Exchange): Reply {
  requireLogin(identity)
  return json(renderAllowlist(harbor.state.systemAllowlist))
}

async function putAllowlist(exchange: Exchange): Promise<Reply> {
  const body = await readObject(exchange, 'allowlist')
  requireAdmin(exchange.identity)
  exchange.harbor.state.systemAllowlist = parseAllowlist(body)
  return empty(200)
}

function listScanners(exchange: Exchange): Reply {
  requireAdmin(exchange.identity)
  const { items, headers } = pageOf([renderScanner(exchange.harbor.state)], exchange)
  return json(items, headers)
}

function serveSecuritySummary({ identity }: Exchange): Reply {
  requireAdmin(identity)
  return json({
    critical_cnt: 0,
    low_cnt: 0,
    medium_cnt: 0,
    total_artifact: 0,
    scanned_cnt: 0,
    total_vuls: 0,
  })
}

function listQuotas(exchange: Exchange): Reply {
  requireAdmin(exchange.identity)
  const { state } = exchange.harbor
  const asked = exchange.query.get('reference_id')
  const quotas = [...state.projects.values()]
    .filter((project) => asked === null || asked === String(project.id))
    .map((project) => ({
      creation_time: formatTime(project.createdAt),
      hard: { storage: project.quotaBytes },
      id: project.id,
      ref: { id: project.id, name: project.name, owner_name: 'admin' },
      update_time: formatTime(project.createdAt),
      used: { storage: usedBytes(state, project) },
    }))
  const { items, headers } = pageOf(quotas, exchange)
  return json(items, headers)
}

function serveConfiguration({ identity, harbor }: Exchange): Reply {
  requireAdmin(identity)
  return json({
    auth_mode: { editable: true, value: 'db_auth' },
    project_creation_restriction: { editable: true, value: creationRestriction(harbor) },
    robot_name_prefix: { editable: true, value: 'robot$' },
    robot_token_duration: { editable: true, value: 30 },
    self_registration: { editable: true, value: false },
  })
}
