import { type Digest, isDigest } from './digest.ts'

/** `host[:port]/path[:tag][@digest]`, as registries and crane understand it. */
export interface Reference {
  /** `host[:port]`; absent for a short name, which means Docker Hub. */
  readonly host?: string
  /** Repository path below the host. */
  readonly path: string
  readonly tag?: string
  readonly digest?: Digest
}

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/

/** OCI distribution spec: up to 128 letters, digits, `_`, `.` and `-`, not starting with `.` or `-`. */
export function isTag(text: string): boolean {
  return TAG.test(text)
}

/** What is wrong with a text that `isTag` refuses; a clause that quotes it. */
export function describeBadTag(text: string): string {
  return `"${text}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`
}

/**
 * Parses a reference by the distribution grammar.
 *
 * A first part without a dot, a port or the name `localhost` is not a host but a part of a Docker Hub
 * repository; `registry/app` therefore means `docker.io/registry/app` (crane reads it the same way).
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseReference(text: string): Reference {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`)
  }
  const [beforeDigest = '', digest, ...more] = text.split('@')
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
    throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
  }
  const { name, tag } = splitTag(beforeDigest)
  if (tag !== undefined && !isTag(tag)) throw new Error(`"${text}" has a bad tag "${tag}"`)

  const components = name.split('/')
  const hasHost = hasRegistryHost(name)
  const host = hasHost ? components[0] : undefined
  if (host !== undefined && !HOST.test(host)) throw new Error(`"${text}" has a bad registry host "${host}"`)
  const path = (hasHost ? components.slice(1) : components).join('/')
  requireRepositoryPath(text, path)
  return {
    path,
    ...(host === undefined ? {} : { host }),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/**
 * Whether the first of several parts is a registry: it has a dot or a colon, or is `localhost`. A part that begins
 * with a dot is not a host; hidden directories begin with one.
 */
export function hasRegistryHost(text: string): boolean {
  const slash = text.indexOf('/')
  const first = text.slice(0, Math.max(slash, 0))
  return /^[^.].*[.:]|^:/.test(first) || first.toLowerCase() === 'localhost'
}

export function formatReference(reference: Reference): string {
  const host = reference.host === undefined ? '' : `${reference.host}/`
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return `${host}${reference.path}${tag}${digest}`
}

/** A colon after the last slash starts a tag; one before it belongs to a port. */
function splitTag(text: string): { name: string; tag?: string } {
  const colon = text.lastIndexOf(':')
  if (colon <= text.lastIndexOf('/')) return { name: text }
  return { name: text.slice(0, colon), tag: text.slice(colon + 1) }
}

function requireRepositoryPath(text: string, path: string): void {
  if (/[A-Z]/.test(path)) {
    throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`)
  }
  const bad = path.split('/').find((component) => !PATH_COMPONENT.test(component))
  if (bad !== undefined) throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`)
}
