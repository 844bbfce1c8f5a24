import { formatReference, parseReference, type Reference } from '../oci/reference.ts'

/** Where an image comes from, as far as the text of the input tells. */
export type ImageSource =
  | { readonly kind: 'registry'; readonly reference: Reference; readonly text: string }
  | { readonly kind: 'docker-daemon'; readonly name: string }
  | {
      readonly kind: 'docker-archive' | 'oci-layout' | 'oci-archive'
      readonly path: string
      /** Which image of several: `org.opencontainers.image.ref.name` or a RepoTag. */
      readonly name?: string
    }
  /** No transport was named: a path when there is one, else a reference. */
  | { readonly kind: 'bare'; readonly text: string }

/** An image source whose kind is settled: nothing is bare any more. */
export type ResolvedSource = Exclude<ImageSource, { kind: 'bare' }>

/** skopeo's transport names; `docker://` is its name for a registry. */
const FILE_TRANSPORTS = {
  oci: 'oci-layout',
  'oci-archive': 'oci-archive',
  'docker-archive': 'docker-archive',
} as const

/** @throws Error that says what is wrong, without naming an input. */
export function parseImageSource(text: string): ImageSource {
  if (text.startsWith('docker://')) return registrySource(onDockerHub(text.slice('docker://'.length)))
  const separator = text.indexOf(':')
  const transport = text.slice(0, Math.max(separator, 0))
  const rest = text.slice(separator + 1)
  if (transport === 'docker-daemon') {
    if (rest === '') throw new Error('"docker-daemon:" must be followed by the name of a local image')
    parseReference(rest)
    return { kind: 'docker-daemon', name: rest }
  }
  if (transport === 'oci' || transport === 'oci-archive' || transport === 'docker-archive') {
    const { path, name } = splitName(rest)
    if (path === '') throw new Error(`"${transport}:" must be followed by a path`)
    return { kind: FILE_TRANSPORTS[transport], path, ...(name === undefined ? {} : { name }) }
  }
  return { kind: 'bare', text }
}

/**
 * Whether a bare text can only be meant as a path: a mistyped one must not be looked for in Docker Hub. What has
 * no registry and begins with a directory that is there is one too; that, only the disk can tell.
 */
export function looksLikePath(text: string): boolean {
  return /^\.{0,2}\//.test(text) || /\.(tar|tgz|tar\.gz)$/i.test(text) || text.includes('\\')
}

/** The first part of a short name with several parts, `build` of `build/image`; undefined for every other text. */
export function firstDirectory(text: string): string | undefined {
  const [first = '', ...rest] = text.split('/')
  return rest.length > 0 && !/[.:@]/.test(first) && first !== 'localhost' ? first : undefined
}

/** `docker.io/library/app:1` of `app:1`: the name that means Docker Hub and no local image. */
export function onDockerHub(text: string): string {
  const reference = parseReference(text)
  if (reference.host !== undefined) return text
  const path = reference.path.includes('/') ? reference.path : `library/${reference.path}`
  return formatReference({ ...reference, host: 'docker.io', path })
}

/** A bare text that is no path on disk. */
export function registrySource(text: string): Extract<ImageSource, { kind: 'registry' }> {
  return { kind: 'registry', reference: parseReference(text), text }
}

/**
 * Whether a reference may mean an image of the local Docker daemon: only short names without a host or a
 * digest do. A name with a registry is read from that registry, so that a stale local copy on a
 * self-hosted runner is never pushed by surprise (`docker-daemon:` asks for it explicitly).
 */
export function mayBeLocal(reference: Reference): boolean {
  return reference.host === undefined && reference.digest === undefined
}

/** `path[:name]`. A colon before a slash, or that of a Windows drive, belongs to the path. */
function splitName(rest: string): { path: string; name?: string } {
  const drive = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0
  const colon = rest.indexOf(':', drive)
  if (colon < 0) return { path: rest }
  const path = rest.slice(0, colon)
  const name = rest.slice(colon + 1)
  return name === '' ? { path } : { path, name }
}
