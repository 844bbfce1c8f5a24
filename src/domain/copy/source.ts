import { type Digest, isDigest } from '../oci/digest.ts'
import { formatReference, hasRegistryHost, parseReference, type Reference } from '../oci/reference.ts'
import {
  type FileTransport,
  findTransport,
  type ImageFileKind,
  type StoreKind,
  type StoreTransport,
} from './transport.ts'
import { requireNoPodmanName, requireSupportedTransport } from './unsupported-source.ts'

/** Where an image comes from, as far as the text of the input says. */
export type ImageSource =
  | RegistrySource
  | StoreSource
  | FileSource
  /** `./x`, `/x`, `C:\x`: a path as it stands, in which nothing is a tag or a digest. */
  | { readonly kind: 'path'; readonly text: string }
  /** Without transport, registry, tag and digest: a path when there is one, else a reference. */
  | { readonly kind: 'bare'; readonly text: string }

interface RegistrySource {
  readonly kind: 'registry'
  readonly reference: Reference
  readonly text: string
  /** A file on disk has the same name. It is not read, and the log says so. */
  readonly isPathToo?: true
}

/** An image in a store of this machine. */
export interface StoreSource {
  readonly kind: StoreKind
  readonly name: string
  /** The digest that the user wrote. */
  readonly digest?: Digest
}

export interface FileSource {
  readonly kind: ImageFileKind
  readonly path: string
  /** Which image of several: `org.opencontainers.image.ref.name` or a RepoTag. */
  readonly name?: string
  /** The digest that the user wrote. */
  readonly digest?: Digest
  /** The path was written as an image can be, too. The log says which of the two it was taken for. */
  readonly isNameToo?: true
}

/** An image source whose kind is known. */
export type ResolvedSource = Exclude<ImageSource, { kind: 'bare' | 'path' }>

/** `docker://` is skopeo's name for a registry. */
const REGISTRY_PREFIX = 'docker://'

/** @returns whether the source is a file. The kinds are those of the table of transports. */
export function isFileSource(source: ResolvedSource): source is FileSource {
  return 'path' in source
}

/** @returns whether the source is in a store of this machine. */
export function isStoreSource(source: ResolvedSource): source is StoreSource {
  return source.kind !== 'registry' && !('path' in source)
}

/**
 * What a text means, judged only by its shape. A text with a registry, a tag or a digest is a reference even when something
 * on disk has that name, and even when it is a wrong reference: a file of the workspace must not take the place of an
 * image that a workflow names.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseImageSource(text: string): ImageSource {
  if (text.startsWith(REGISTRY_PREFIX)) return registrySource(onDockerHub(text.slice(REGISTRY_PREFIX.length)))
  const separator = text.indexOf(':')
  const transport = findTransport(text.slice(0, Math.max(separator, 0)))
  const rest = text.slice(separator + 1)
  if (transport !== undefined) {
    return transport.needsPath ? fileSource(transport, rest) : storeSource(transport, rest)
  }
  // What builds print as an image id or a digest names no repository; only the daemon knows images by it.
  if (isDigest(text)) return { kind: 'docker-daemon', name: text, digest: text }
  requireSupportedTransport(text)
  if (isExplicitPath(text)) return { kind: 'path', text }
  if (!hasReferenceShape(text)) return { kind: 'bare', text }
  if (hasArchiveName(text)) {
    throw new Error(
      `"${text}" has the name of a file and is written like an image; for the file write ./${text}, for the image docker://${text}`,
    )
  }
  return registrySource(text)
}

function storeSource({ prefix, kind }: StoreTransport, name: string): StoreSource {
  if (name === '') throw new Error(`"${prefix}:" must be followed by the name of a local image`)
  if (isDigest(name)) return { kind, name, digest: name }
  const { digest } = parseReference(name)
  return { kind, name, ...(digest === undefined ? {} : { digest }) }
}

function fileSource({ prefix, kind }: FileTransport, rest: string): FileSource {
  if (kind === 'oci-layout' && /^\/\/[^/]/.test(rest)) {
    throw new Error(
      `"oci:${rest}" is how Helm and ORAS write a registry; for the image write ${rest.slice(2)}, for a layout oci: and its path`,
    )
  }
  const { before, digest } = splitDigest(rest)
  const { path, name } = splitName(before)
  if (path === '') throw new Error(`"${prefix}:" must be followed by a path`)
  return {
    kind,
    path,
    ...(name === undefined ? {} : { name }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** `./x`, `../x`, `/x`, `C:\x`, `a\b`. */
function isExplicitPath(text: string): boolean {
  return /^\.{0,2}\//.test(text) || /^[A-Za-z]:[\\/]/.test(text) || text.includes('\\')
}

/** A registry, a tag or a digest. The shape counts: a bad reference is refused as one, whatever is on disk. */
function hasReferenceShape(text: string): boolean {
  const last = text.slice(text.lastIndexOf('/') + 1)
  return hasRegistryHost(text) || last.includes(':') || text.split('/').some(isDigested)
}

/** A part of a path with a digest in it: `app@sha256:…`. */
function isDigested(part: string): boolean {
  return part.includes('@') && part.lastIndexOf(':') > part.indexOf('@')
}

function hasArchiveName(text: string): boolean {
  return /\.(tar|tgz|tzst|tbz2?|txz|tar\.(gz|zst|zstd|xz|bz2|lz4|lzma|Z)|sif)$/i.test(text)
}

/** Whether a bare text can only be a file: a mistyped path must not be looked for in Docker Hub. */
export function looksLikePath(text: string): boolean {
  return isExplicitPath(text) || hasArchiveName(text)
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

/** Whether a bare text can be read as a reference, too. */
export function isReference(text: string): boolean {
  try {
    parseReference(text)
    return true
  } catch {
    return false
  }
}

/** @throws Error for text that is not a reference, and for the name of an image in podman's local store. */
export function registrySource(text: string): RegistrySource {
  const reference = parseReference(text)
  requireNoPodmanName(reference)
  return { kind: 'registry', reference, text }
}

/** The digest that the user wrote, which what is pushed must have. */
export function writtenDigest(source: ResolvedSource): Digest | undefined {
  return source.kind === 'registry' ? source.reference.digest : source.digest
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

/** `before[@digest]`. @throws Error for text that begins like a digest and is not one. */
function splitDigest(rest: string): { before: string; digest?: Digest } {
  const at = rest.lastIndexOf('@')
  const digest = rest.slice(at + 1)
  if (at < 0 || !/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[^/\\]*$/i.test(digest)) return { before: rest }
  if (!isDigest(digest)) {
    throw new Error(`"${rest}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
  }
  return { before: rest.slice(0, at), digest }
}
