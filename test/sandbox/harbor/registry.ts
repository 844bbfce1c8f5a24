import { serveBlob, serveUpload, startUpload } from './blobs.ts'
import { addressedUrl, type Exchange } from './exchange.ts'
import { can, isLoggedIn } from './identity.ts'
import { deleteManifest, getManifest, putManifest } from './manifests.ts'
import type { RegistryTarget } from './registry-target.ts'
import { Refusal, type Reply, refuse } from './reply.ts'
import { fullRepositoryName, type Project } from './state.ts'

const VERSION_HEADER = { 'docker-distribution-api-version': 'registry/2.0' } as const

type Action = 'pull' | 'push' | 'delete'

const ACTIONS: Readonly<Record<string, Action>> = {
  GET: 'pull',
  HEAD: 'pull',
  POST: 'push',
  PUT: 'push',
  PATCH: 'push',
  DELETE: 'delete',
}

const PATHS =
  /^\/v2\/(.+)\/(tags\/list|manifests\/([^/]+)|blobs\/uploads\/?|blobs\/uploads\/([^/]+)|blobs\/([^/]+)|referrers\/([^/]+))$/

/** The registry API: Harbor's own checks first, then the storage behind it. */
export async function serveRegistry(exchange: Exchange): Promise<Reply> {
  const reply = await dispatch(exchange)
  return { ...reply, headers: { ...VERSION_HEADER, ...reply.headers } }
}

async function dispatch(exchange: Exchange): Promise<Reply> {
  const { path, method, identity } = exchange
  if (path === '/v2/' || path === '/v2') {
    if (!isLoggedIn(identity)) throw challenge(exchange, { message: 'unauthorized' })
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{}' }
  }
  if (path === '/v2/_catalog') {
    if (identity.kind !== 'admin') throw challenge(exchange, { message: 'unauthorized to list catalog' })
    return listRepositories(exchange)
  }
  const match = PATHS.exec(path)
  const action = ACTIONS[method]
  if (match === null || action === undefined) throw refuse.notFound(`path ${path} was not found`)
  const [, fullName = '', resource = ''] = match
  const project = authorize(exchange, { fullName, action })
  // Middleware repoproxy: what the right allows does not matter.
  if (action === 'push' && project.isProxyCache) {
    throw refuse.denied(`can not push artifact to a proxy project: ${project.name}`)
  }
  const name = fullName.slice(project.name.length + 1)
  const target: RegistryTarget = {
    project,
    fullName,
    name,
    repository: project.repositories.get(name),
    reference: decodeURIComponent(match[3] ?? match[4] ?? match[5] ?? match[6] ?? ''),
  }

  if (resource === 'tags/list' && method === 'GET') return listTags(target)
  if (resource.startsWith('manifests/')) {
    if (action === 'pull') return getManifest(exchange, target)
    if (method === 'PUT') return putManifest(exchange, target)
    if (method === 'DELETE') return deleteManifest(target)
  }
  if (resource.startsWith('referrers/') && method === 'GET') return listReferrers(target)
  if (resource.startsWith('blobs/uploads')) {
    if (method === 'POST') return startUpload(exchange, { target, mountFrom: authorizeMount(exchange) })
    return serveUpload(exchange, target)
  }
  if (resource.startsWith('blobs/') && action === 'pull') return serveBlob(exchange, target)
  throw new Refusal(405, { code: 'UNSUPPORTED', message: 'The operation is unsupported.' })
}

/** @throws Refusal 401, whatever is missing: the login, the right, or the project */
function authorize(
  exchange: Exchange,
  wanted: { readonly fullName: string; readonly action: Action },
): Project {
  const { identity, harbor, request } = exchange
  const { fullName, action } = wanted
  if (request.headers.authorization === undefined && exchange.method === 'HEAD') {
    throw challenge(exchange, { message: 'authorize header needed to send HEAD to repository', ...wanted })
  }
  const projectName = fullName.split('/')[0] ?? ''
  const project = harbor.state.projects.get(projectName)
  if (project === undefined) {
    // Harbor has no challenge for this case; the header is there, and empty.
    throw unauthorized(`project ${projectName} not found`, '')
  }
  if (!can(identity, project, `repository:${action}`)) {
    const message = `unauthorized to access repository: ${fullName}, action: ${action}`
    throw challenge(exchange, { message, ...wanted })
  }
  return project
}

/** `project/name` of the repository to mount a blob from, once the sender may pull there. */
function authorizeMount(exchange: Exchange): string | undefined {
  const from = exchange.query.get('from')
  if (from === null || from === '' || !exchange.query.has('mount')) return undefined
  if (!from.includes('/')) throw refuse.badRequest(`invalid repository name: ${from}`)
  authorize(exchange, { fullName: from, action: 'pull' })
  return from
}

/**
 * Bearer for a client that has sent no credentials yet, Basic for one that has. The realm is the external
 * URL's scheme with the Host header that arrived, right or wrong.
 */
function challenge(
  exchange: Exchange,
  cause: { readonly message: string; readonly fullName?: string; readonly action?: Action },
): Refusal {
  if (exchange.request.headers.authorization !== undefined || exchange.path === '/v2/_catalog') {
    return unauthorized(cause.message, 'Basic realm="harbor"')
  }
  const realm = `Bearer realm="${addressedUrl(exchange)}/service/token",service="harbor-registry"`
  const actions = cause.action === 'push' ? 'pull,push' : cause.action
  const scope = cause.fullName === undefined ? '' : `,scope="repository:${cause.fullName}:${actions}"`
  return unauthorized(cause.message, `${realm}${scope}`)
}

/** Harbor says it twice: its error wraps a cause with the same text. */
function unauthorized(message: string, authenticate: string): Refusal {
  return new Refusal(401, {
    code: 'UNAUTHORIZED',
    message: `${message}: ${message}`,
    headers: { ...VERSION_HEADER, 'www-authenticate': authenticate },
  })
}

function listRepositories({ harbor }: Exchange): Reply {
  const repositories = [...harbor.state.projects.values()]
    .flatMap((project) => [...project.repositories.values()])
    .map(fullRepositoryName)
    .toSorted()
  return registryJson({ repositories })
}

function listTags({ repository, fullName }: RegistryTarget): Reply {
  if (repository === undefined) throw refuse.notFound(`repository ${fullName} not found`)
  const tags = [...repository.tags.keys()].toSorted()
  return registryJson({ name: fullName, tags: tags.length === 0 ? null : tags })
}

/** The accessories of an artifact that is there; of any other nothing, not even the empty list. */
function listReferrers({ repository, reference }: RegistryTarget): Reply {
  const subject = repository?.artifacts.get(reference)
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  if (subject === undefined) return { status: 200, headers: { 'content-type': mediaType }, body: '{}\n' }
  const manifests = subject.accessories.map(({ artifact }) => ({
    mediaType: artifact.manifestMediaType,
    digest: artifact.digest,
    // Of the manifest: 644, where REST has 653 for the same accessory (recordings v2-referrers, artifact-with-bundle-accessory).
    size: artifact.manifestSize,
    ...(artifact.annotations === undefined ? {} : { annotations: artifact.annotations }),
    artifactType: artifact.artifactType ?? artifact.mediaType,
  }))
  return {
    status: 200,
    headers: { 'content-type': mediaType },
    body: `${JSON.stringify({ schemaVersion: 2, mediaType, manifests })}\n`,
  }
}

function registryJson(value: unknown): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(value)}\n`,
  }
}
