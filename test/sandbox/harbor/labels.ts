import { requireArtifact } from './artifact-lookup.ts'
import { type Exchange, pageOf, readObject } from './exchange.ts'
import { findProject, isLoggedIn, nameOf, requireAccess } from './identity.ts'
import { empty, json, type Reply, refuse } from './reply.ts'
import type { Parameters, Route } from './router.ts'
import { type Artifact, formatTime, type Label, type Project, type State } from './state.ts'

const LABELS = '/api/v2.0/labels'
const ARTIFACT_LABELS = '/api/v2.0/projects/{project}/repositories/{repository}/artifacts/{reference}/labels'

/**
 * Labels, and which artifacts have them. But for the 403 of a creation there is no recording of any of this: it is as
 * Harbor's source has it (src/server/v2.0/handler/label.go and artifact.go, src/pkg/label).
 */
export const labelRoutes: readonly Route[] = [
  { method: 'GET', path: LABELS, handle: listLabels },
  { method: 'POST', path: LABELS, handle: createLabel },
  { method: 'GET', path: `${LABELS}/{id}`, handle: getLabel },
  { method: 'PUT', path: `${LABELS}/{id}`, handle: updateLabel },
  { method: 'DELETE', path: `${LABELS}/{id}`, handle: deleteLabel },
  { method: 'POST', path: ARTIFACT_LABELS, handle: addToArtifact },
  { method: 'DELETE', path: `${ARTIFACT_LABELS}/{id}`, handle: removeFromArtifact },
]

/** Names match in part; the system's may be listed without any right, unless `hidesSystemLabels` is set. */
function listLabels(exchange: Exchange): Reply {
  const { query, harbor, identity } = exchange
  const scope = query.get('scope') ?? ''
  if (scope !== 'g' && scope !== 'p') throw refuse.badRequest(`invalid scope: ${scope}`)
  const projectId = Number(query.get('project_id') ?? 0)
  if (scope === 'p') {
    if (projectId === 0) throw refuse.badRequest('must with project ID when to query project labels')
    requireProjectRight(exchange, { projectId, permission: 'label:list' })
  } else if (harbor.options.hidesSystemLabels === true && identity.kind !== 'admin') {
    throw isLoggedIn(identity) ? refuse.forbidden(nameOf(identity)) : refuse.unauthorized()
  }
  const name = query.get('name') ?? ''
  const found = [...harbor.state.labels.values()].filter(
    (label) =>
      label.scope === scope && label.name.includes(name) && (scope === 'g' || label.projectId === projectId),
  )
  const { items, headers } = pageOf(found, exchange)
  return json(items.map(renderLabel), headers)
}

/** A name is there once per project, and once in the system; the same name may be in both. */
async function createLabel(exchange: Exchange): Promise<Reply> {
  const body = await readObject(exchange, 'label')
  const { state } = exchange.harbor
  const { name = '', scope = '', project_id: project = 0, description = '', color = '' } = body
  exchange.note(String(name))
  const projectId = scope === 'g' ? 0 : Number(project)
  requireRight(exchange, { scope: String(scope), projectId, action: 'create' })
  if (findLabel(state, { name: String(name), projectId }) !== undefined) {
    throw refuse.conflict(`label ${name} already exists`)
  }
  const label = state.createLabel({
    name: String(name),
    scope: scope as Label['scope'],
    projectId,
    description: String(description),
    color: String(color),
  })
  return empty(201, { location: `${LABELS}/${label.id}` })
}

function getLabel(exchange: Exchange, parameters: Parameters): Reply {
  const label = requireLabel(exchange.harbor.state, parameters['id'])
  requireRight(exchange, { ...label, action: 'read' })
  return json(renderLabel(label))
}

async function updateLabel(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'label')
  const { state } = exchange.harbor
  const label = requireLabel(state, parameters['id'])
  requireRight(exchange, { ...label, action: 'update' })
  const name = String(body['name'] ?? '')
  if (name === '') throw refuse.badRequest('cannot be empty')
  const present = findLabel(state, { ...label, name })
  if (present !== undefined && present !== label) throw refuse.conflict(`label ${name} already exists`)
  label.name = name
  return empty(200)
}

function deleteLabel(exchange: Exchange, parameters: Parameters): Reply {
  const { state } = exchange.harbor
  const label = requireLabel(state, parameters['id'])
  requireRight(exchange, { ...label, action: 'delete' })
  for (const artifact of allArtifacts(state)) artifact.labels.delete(label)
  state.labels.delete(label.id)
  return empty(200)
}

/** The right comes first, then the label, and the artifact last. */
async function addToArtifact(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const body = await readObject(exchange, 'label')
  const { state } = exchange.harbor
  const permission = 'artifact-label:create'
  const { project: name = '' } = parameters
  const project = requireAccess(exchange.identity, { state, project: name, permission })
  const label = requireLabel(state, String(body['id'] ?? 0))
  if (label.scope === 'p' && label.projectId !== project.id) {
    throw refuse.notFound(`project id ${project.id}, label ${label.id} not found`)
  }
  exchange.note(label.name)
  const artifact = requireArtifact(exchange, parameters, permission)
  if (artifact.labels.has(label)) {
    throw refuse.conflict(`label ${label.id} is already added to the artifact ${artifact.id}`)
  }
  artifact.labels.add(label)
  return empty(200)
}

function removeFromArtifact(exchange: Exchange, parameters: Parameters): Reply {
  const artifact = requireArtifact(exchange, parameters, 'artifact-label:delete')
  const { id = '' } = parameters
  const label = [...artifact.labels].find((candidate) => String(candidate.id) === id)
  if (label === undefined) {
    throw refuse.notFound(`reference with label ${id} and artifact ${artifact.id} not found`)
  }
  exchange.note(label.name)
  artifact.labels.delete(label)
  return empty(200)
}

function requireRight(
  exchange: Exchange,
  wanted: { readonly scope: string; readonly projectId: number; readonly action: string },
): void {
  const { identity } = exchange
  const { scope, projectId, action } = wanted
  if (scope === 'p') {
    requireProjectRight(exchange, { projectId, permission: `label:${action}` })
    return
  }
  if (scope !== 'g') throw refuse.badRequest('unsupported label scope')
  if (!isLoggedIn(identity)) throw refuse.unauthorized()
  if (identity.kind === 'admin') return
  const isPermitted =
    identity.kind === 'robot' &&
    identity.robot.permissions.some(
      ({ namespace, access }) => namespace === '/' && access.has(`label:${action}`),
    )
  if (!isPermitted) throw refuse.forbidden(nameOf(identity))
}

function requireProjectRight(
  exchange: Exchange,
  { projectId, permission }: { readonly projectId: number; readonly permission: string },
): Project {
  const { state } = exchange.harbor
  const project = findProject(state, String(projectId), true)?.name ?? String(projectId)
  return requireAccess(exchange.identity, { state, project, permission })
}

function requireLabel(state: State, id = ''): Label {
  const label = state.labels.get(Number(id))
  if (label === undefined) throw refuse.notFound(`label ${id} not found`)
  return label
}

function findLabel(state: State, { name, projectId }: Pick<Label, 'name' | 'projectId'>): Label | undefined {
  return [...state.labels.values()].find((label) => label.name === name && label.projectId === projectId)
}

function allArtifacts(state: State): Artifact[] {
  return [...state.projects.values()]
    .flatMap((project) => [...project.repositories.values()])
    .flatMap((repository) => [...repository.artifacts.values()])
}

/** A label as REST shows it. */
export function renderLabel(label: Label): Record<string, unknown> {
  const { id, name, scope, projectId, description, color, createdAt } = label
  return {
    ...(color === '' ? {} : { color }),
    creation_time: formatTime(createdAt),
    ...(description === '' ? {} : { description }),
    id,
    name,
    ...(projectId === 0 ? {} : { project_id: projectId }),
    scope,
    update_time: formatTime(createdAt),
  }
}
