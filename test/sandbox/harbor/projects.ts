import { repositoryName } from './artifact-lookup.ts'
import { deleteArtifact } from './artifact-store.ts'
import { type Exchange, filtersOf, headerOf, pageOf, readObject } from './exchange.ts'
import { can, type Identity, isLoggedIn, requireAccess, requireLogin } from './identity.ts'
import type { Allowlist } from './options.ts'
import { empty, json, type Reply, refuse } from './reply.ts'
import type { Parameters, Route } from './router.ts'
import { SCANNER } from './scanner.ts'
import {
  formatTime,
  fullRepositoryName,
  type ImmutableRule,
  type Project,
  type Repository,
  type State,
  usedBytes,
  ZERO_TIME,
} from './state.ts'

const PROJECTS = '/api/v2.0/projects'
const PROJECT = `${PROJECTS}/{project}`

export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: PROJECTS, handle: listProjects },
  { method: 'HEAD', path: PROJECTS, handle: headProject },
  { method: 'POST', path: PROJECTS, handle: createProject },
  { method: 'GET', path: PROJECT, handle: getProject },
  { method: 'PUT', path: PROJECT, handle: updateProject },
  { method: 'DELETE', path: PROJECT, handle: deleteProject },
  { method: 'GET', path: `${PROJECT}/summary`, handle: getSummary },
  { method: 'GET', path: `${PROJECT}/metadatas`, handle: getMetadata },
  { method: 'GET', path: `${PROJECT}/scanner`, handle: getScanner },
  { method: 'GET', path: `${PROJECT}/immutabletagrules`, handle: listRules },
  { method: 'POST', path: `${PROJECT}/immutabletagrules`, handle: createRule },
  { method: 'DELETE', path: `${PROJECT}/immutabletagrules/{rule}`, handle: deleteRule },
  { method: 'GET', path: `${PROJECT}/repositories`, handle: listRepositories },
  { method: 'GET', path: `${PROJECT}/repositories/{repository}`, handle: getRepository },
  { method: 'DELETE', path: `${PROJECT}/repositories/{repository}`, handle: deleteRepository },
]

function requireProject(exchange: Exchange, { project = '' }: Parameters, permission: string): Project {
  const byId = headerOf(exchange.request, 'x-is-resource-name') !== 'true'
  return requireAccess(exchange.identity, { state: exchange.harbor.state, project, permission, byId })
}

/** Whether a project exists: 200 or 404 to every login (2.14), or only to those who may read it (later). */
function headProject({ harbor, query, identity }: Exchange): Reply {
  const name = query.get('project_name') ?? ''
  if (harbor.options.headProjectNeedsRead === true) {
    requireAccess(identity, { state: harbor.state, project: name, permission: 'project:read' })
    return empty(200)
  }
  requireLogin(identity)
  if (!harbor.state.projects.has(name)) throw refuse.notFound(`project ${name} not found`)
  return empty(200)
}

function listProjects(exchange: Exchange): Reply {
  const { identity, harbor, query } = exchange
  const name = query.get('name') ?? ''
  const visible = [...harbor.state.projects.values()].filter(
    (project) => project.name.includes(name) && can(identity, project, 'project:read'),
  )
  const { items, headers } = pageOf(visible, exchange)
  return json(
    items.map((project) => renderProject(project, identity)),
    headers,
  )
}

function getProject(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'project:read')
  return json(renderProject(project, exchange.identity))
}

async function createProject(exchange: Exchange): Promise<Reply> {
  const body = await readObject(exchange, 'project')
  const { identity, harbor } = exchange
  if (!isLoggedIn(identity)) throw refuse.unauthorized()
  const isProjectRobot = identity.kind === 'robot' && identity.robot.level === 'project'
  if (isProjectRobot) throw refuse.forbidden('Only system level robot can create project')
  if (harbor.options.onlyAdminsCreateProjects === true && identity.kind !== 'admin') {
    throw refuse.forbidden('Only system admin can create project')
  }
  const name = String(body['project_name'] ?? '')
  if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(name))
    throw refuse.badRequest('project name is not in lower case or contains illegal characters')
  if (harbor.state.projects.has(name)) {
    throw refuse.conflict(`The project named ${name} already exists`)
  }
  const project = harbor.state.createProject({ name })
  // Its owner is its administrator.
  if (identity.kind === 'user') identity.user.roles.set(name, 'projectAdmin')
  applyUpdate(project, body)
  return empty(201, { location: `${PROJECTS}/${project.id}` })
}

async function updateProject(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'project')
  applyUpdate(requireProject(exchange, parameters, 'project:update'), body)
  return empty(200)
}

function applyUpdate(project: Project, body: Record<string, unknown>): void {
  const metadata = (body['metadata'] ?? {}) as Record<string, unknown>
  for (const [key, value] of Object.entries(metadata)) {
    if (value !== null && value !== undefined) project.metadata.set(key, String(value))
  }
  if (typeof body['public'] === 'boolean' && metadata['public'] === undefined) {
    project.metadata.set('public', String(body['public']))
  }
  if (typeof body['storage_limit'] === 'number' && body['storage_limit'] !== 0) {
    project.quotaBytes = body['storage_limit']
  }
  if (body['cve_allowlist'] !== undefined) project.allowlist = parseAllowlist(body['cve_allowlist'])
}

function deleteProject(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'project:delete')
  if (project.repositories.size > 0) {
    throw refuse.precondition('the project contains repositories, can not be deleted')
  }
  exchange.harbor.state.projects.delete(project.name)
  return empty(200)
}

function getSummary(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'project:read')
  const { state } = exchange.harbor
  const quota = {
    hard: { storage: project.quotaBytes },
    used: { storage: usedBytes(state, project) },
  }
  return json({
    ...(can(exchange.identity, project, 'quota:read') ? { quota } : {}),
    repo_count: project.repositories.size,
  })
}

function getMetadata(exchange: Exchange, parameters: Parameters): Reply {
  return json(Object.fromEntries(requireProject(exchange, parameters, 'metadata:list').metadata))
}

function getScanner(exchange: Exchange, parameters: Parameters): Reply {
  requireProject(exchange, parameters, 'scanner:read')
  const { state } = exchange.harbor
  return state.scanner === 'missing' ? json({}) : json(renderScanner(state))
}

function listRules(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'immutable-tag:list')
  const { items, headers } = pageOf(project.immutableRules, exchange)
  return json(items.map(renderRule), headers)
}

async function createRule(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'ImmutableRule')
  const project = requireProject(exchange, parameters, 'immutable-tag:create')
  const scope = body['scope_selectors'] as { readonly repository?: readonly Selector[] } | undefined
  const tags = body['tag_selectors'] as readonly Selector[] | undefined
  const [repository] = scope?.repository ?? []
  const [tag] = tags ?? []
  if (repository === undefined || tag === undefined) throw refuse.badRequest('the rule has no selectors')
  const id = exchange.harbor.state.nextId('rule')
  project.immutableRules.push({ id, repository: repository.pattern, tag: tag.pattern, disabled: false })
  return empty(201, { location: `${PROJECTS}/${project.name}/immutabletagrules/${id}` })
}

function deleteRule(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'immutable-tag:delete')
  const index = project.immutableRules.findIndex((rule) => String(rule.id) === parameters['rule'])
  if (index < 0) throw refuse.notFound(`immutable tag rule ${parameters['rule']} not found`)
  project.immutableRules.splice(index, 1)
  return empty(200)
}

function listRepositories(exchange: Exchange, parameters: Parameters): Reply {
  const project = requireProject(exchange, parameters, 'repository:list')
  const filters = filtersOf(exchange.query)
  const found = [...project.repositories.values()].filter((repository) => {
    const name = fullRepositoryName(repository)
    return filters.every((filter) => {
      if (filter.key !== 'name')
        throw refuse.badRequest(`the sandbox has no filter of repositories by ${filter.key}`)
      return filter.isFuzzy ? name.includes(filter.value) : name === filter.value
    })
  })
  if (exchange.query.get('sort') === 'name') {
    found.sort((a, b) => (fullRepositoryName(a) < fullRepositoryName(b) ? -1 : 1))
  }
  const { items, headers } = pageOf(found, exchange)
  return json(items.map(renderRepository), headers)
}

function getRepository(exchange: Exchange, parameters: Parameters): Reply {
  return json(renderRepository(requireRepository(exchange, parameters, 'repository:read')))
}

function deleteRepository(exchange: Exchange, parameters: Parameters): Reply {
  const repository = requireRepository(exchange, parameters, 'repository:delete')
  for (const artifact of [...repository.artifacts.values()]) {
    const isRoot = artifact.kind !== 'accessory' && repository.artifacts.has(artifact.digest)
    if (isRoot && artifact.references.length > 0) deleteArtifact(artifact)
  }
  for (const artifact of [...repository.artifacts.values()]) {
    if (artifact.kind !== 'accessory') deleteArtifact(artifact)
  }
  repository.project.repositories.delete(repository.name)
  return empty(200)
}

function requireRepository(exchange: Exchange, parameters: Parameters, permission: string): Repository {
  const project = requireProject(exchange, parameters, permission)
  const name = repositoryName(parameters)
  const repository = project.repositories.get(name)
  if (repository === undefined) throw refuse.notFound(`repository ${project.name}/${name} not found`)
  return repository
}

interface Selector {
  readonly pattern: string
}

function renderProject(project: Project, identity: Identity): Record<string, unknown> {
  const isAdmin = identity.kind === 'admin'
  return {
    creation_time: formatTime(project.createdAt),
    ...(isAdmin ? { current_user_role_id: 1 } : {}),
    current_user_role_ids: isAdmin ? [1] : null,
    cve_allowlist: { ...renderAllowlist(project.allowlist), id: project.id, project_id: project.id },
    metadata: Object.fromEntries([...project.metadata].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    name: project.name,
    owner_id: 1,
    owner_name: 'admin',
    project_id: project.id,
    ...(project.isProxyCache ? { registry_id: 1 } : {}),
    repo_count: project.repositories.size,
    update_time: formatTime(project.createdAt),
  }
}

export function renderAllowlist(allowlist: Allowlist): Record<string, unknown> {
  return {
    creation_time: ZERO_TIME,
    ...(allowlist.expiresAt === undefined ? {} : { expires_at: allowlist.expiresAt }),
    items: allowlist.cves.map((id) => ({ cve_id: id })),
    update_time: ZERO_TIME,
  }
}

export function parseAllowlist(body: unknown): Allowlist {
  const { items, expires_at: expiresAt } = body as {
    readonly items?: readonly { readonly cve_id: string }[]
    readonly expires_at?: number | null
  }
  return {
    cves: (items ?? []).map((item) => item.cve_id),
    ...(typeof expiresAt === 'number' ? { expiresAt } : {}),
  }
}

export function renderScanner(state: State): Record<string, unknown> {
  return {
    access_credential: '',
    adapter: SCANNER.name,
    auth: '',
    capabilities: { support_sbom: true, support_vulnerability: true },
    create_time: formatTime(state.startedAt),
    description: 'The Trivy scanner adapter',
    disabled: state.scanner === 'disabled',
    health: state.scanner === 'unhealthy' ? 'unhealthy' : 'healthy',
    is_default: true,
    name: SCANNER.name,
    skip_certVerify: false,
    update_time: formatTime(state.startedAt),
    url: 'http://trivy-adapter:8080',
    use_internal_addr: true,
    uuid: state.scannerId,
    vendor: SCANNER.vendor,
    version: state.scannerVersion,
  }
}

function renderRule(rule: ImmutableRule): Record<string, unknown> {
  const selector = (decoration: string, pattern: string): Record<string, unknown> => ({
    decoration,
    kind: 'doublestar',
    pattern,
  })
  return {
    action: 'immutable',
    ...(rule.disabled ? { disabled: true } : {}),
    id: rule.id,
    scope_selectors: { repository: [selector('repoMatches', rule.repository)] },
    tag_selectors: [selector('matches', rule.tag)],
    template: 'immutable_template',
  }
}

function renderRepository(repository: Repository): Record<string, unknown> {
  return {
    artifact_count: repository.artifacts.size,
    creation_time: formatTime(repository.createdAt),
    id: repository.id,
    name: fullRepositoryName(repository),
    project_id: repository.project.id,
    update_time: formatTime(repository.createdAt),
  }
}
