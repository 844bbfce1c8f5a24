import type { Exchange } from './exchange.ts'
import { requireAccess } from './identity.ts'
import { refuse } from './reply.ts'
import type { Parameters } from './router.ts'
import { type Artifact, findArtifact, isDigest, type Project } from './state.ts'

/**
 * The artifact of a route, for a user with the permission.
 *
 * @throws Refusal 401, 403, or 404 in this order: without the permission no user learns what exists
 */
export function requireArtifact(exchange: Exchange, parameters: Parameters, permission: string): Artifact {
  const project = requireProject(exchange, parameters, permission)
  const name = repositoryName(parameters)
  const { reference = '' } = parameters
  const artifact = findArtifact(project.repositories.get(name), reference)
  if (artifact !== undefined) return artifact
  if (!isDigest(reference) && !project.repositories.has(name)) {
    throw refuse.notFound(`repository ${project.name}/${name} not found`)
  }
  const separator = isDigest(reference) ? '@' : ':'
  throw refuse.notFound(`artifact ${project.name}/${name}${separator}${reference} not found`)
}

export function requireProject(
  exchange: Exchange,
  { project = '' }: Parameters,
  permission: string,
): Project {
  return requireAccess(exchange.identity, { state: exchange.harbor.state, project, permission })
}

/** Harbor decodes the name once more than its router does; a single encoding survives that unharmed. */
export function repositoryName({ repository = '' }: Parameters): string {
  try {
    return decodeURIComponent(repository)
  } catch {
    throw refuse.badRequest(`invalid repository name: ${repository}`)
  }
}
