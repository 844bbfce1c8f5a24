/** A repository in Harbor: the project and the path below it. */
export interface HarborRepository {
  readonly project: string
  /** Everything below the project; may hold slashes. */
  readonly name: string
}

/** One component of a repository path (distribution reference grammar). */
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/

/** Longest `project/name` that Harbor stores and the distribution grammar allows together with a host. */
const MAX_LENGTH = 255

/**
 * Parses `project/name…`, as in `library/myapp` or `library/team/myapp`.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseHarborRepository(text: string): HarborRepository {
  if (text.length > MAX_LENGTH) throw new Error(`is longer than ${MAX_LENGTH} characters`)
  if (/[A-Z]/.test(text))
    throw new Error(`"${text}" has upper-case letters; registries accept lower case only`)
  requireNoHost(text)
  if (text.includes('@') || text.slice(text.lastIndexOf('/') + 1).includes(':')) {
    throw new Error(`"${text}" names a tag or a digest; give only the repository (tags go into "tags")`)
  }
  const components = text.split('/')
  const [project, ...rest] = components
  if (project === undefined || rest.length === 0) {
    throw new Error(`"${text}" has no project; give project/name, as in library/myapp`)
  }
  const bad = components.find((component) => !COMPONENT.test(component))
  if (bad !== undefined) {
    throw new Error(
      `"${text}" is not a repository: "${bad}" is not a valid part (lower-case letters and digits, separated by . _ __ or -)`,
    )
  }
  return { project, name: rest.join('/') }
}

/** A host with a port or a scheme cannot be a project. One without may be: names of projects have dots. */
function requireNoHost(text: string): void {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)?([^/]*)\/(.*)$/.exec(text) ?? []
  if (scheme === '' && !/:\d{1,5}$/.test(host)) return
  const components = rest.split('/')
  const isRepository = components.length > 1 && components.every((component) => COMPONENT.test(component))
  const path = isRepository ? `: ${rest}` : ''
  throw new Error(`"${text}" begins with a host. Leave out the host, which is in "harbor-url"${path}`)
}

/** `project/name`, the OCI repository path below the host. */
export function formatHarborRepository(repository: HarborRepository): string {
  return `${repository.project}/${repository.name}`
}

/**
 * Path of the repository in Harbor's REST API v2.0. The name is encoded twice, because proxies and Harbor's
 * own router each decode it once: `team/app` becomes `team%252Fapp` (Harbor swagger, repository_name).
 */
export function repositoryApiPath(repository: HarborRepository): string {
  const name = encodeURIComponent(encodeURIComponent(repository.name))
  return `/api/v2.0/projects/${encodeURIComponent(repository.project)}/repositories/${name}`
}
