import type { Reference } from '../../domain/oci/reference.ts'

const DOCKER_HUB = 'index.docker.io'

/** Docker Hub has one name for people and another for its API, and images of its own below `library`. */
export function placeOf({ host, path }: Reference): { readonly host: string; readonly path: string } {
  if (host !== undefined && host !== 'docker.io' && host !== DOCKER_HUB) return { host, path }
  return { host: DOCKER_HUB, path: path.includes('/') ? path : `library/${path}` }
}

/** A reference without its tag and its digest. */
export function nameOf({ host, path }: Reference): Reference {
  return { path, ...(host === undefined ? {} : { host }) }
}
