import { type Digest, isDigest } from './digest.ts'

/** Media types of the OCI image spec and of Docker's schema 2, its predecessor. */
export const MEDIA_TYPE = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
} as const

/** What a registry is asked for by `Accept`, where a manifest or an index is wanted. */
export const MANIFEST_MEDIA_TYPES = [
  MEDIA_TYPE.ociManifest,
  MEDIA_TYPE.ociIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerIndex,
].join(', ')

/** What an image runs on, as the OCI image spec has it. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
  /** The property `os.version`: Windows images of one architecture differ only in it, as in `10.0.20348.1`. */
  readonly osVersion?: string
}

/** OCI descriptor: what to find (digest), how large it is in bytes, what it means (mediaType). */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  readonly platform?: Platform
  readonly annotations?: Readonly<Record<string, string>>
}

export interface ImageManifest {
  readonly kind: 'manifest'
  readonly mediaType: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

export interface ImageIndex {
  readonly kind: 'index'
  readonly mediaType: string
  readonly manifests: readonly Descriptor[]
}

export function isIndexMediaType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex
}

export function isManifestMediaType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.ociManifest || mediaType === MEDIA_TYPE.dockerManifest
}

/** Of Docker's schema 2, whose documents always name their own media type. */
export function isDockerMediaType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.dockerIndex || mediaType === MEDIA_TYPE.dockerManifest
}

/** Layers that stay with their vendor: crane leaves them out of a push, so they need not be there. */
export function isDistributable(mediaType: string): boolean {
  return !mediaType.includes('.nondistributable.') && !mediaType.includes('.rootfs.foreign.')
}

/** Configurations that say for which platform an image is. */
export function isImageConfigMediaType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.ociConfig || mediaType === MEDIA_TYPE.dockerConfig
}

/** Characters that have no place in a platform, and would begin a line of their own in a log. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

/** `linux/arm64/v8`, `windows/amd64:10.0.20348.1` (as crane writes it); an unknown platform is `unknown/unknown`. */
export function formatPlatform(platform: Platform | undefined): string {
  if (platform === undefined) return 'unknown/unknown'
  const { os, architecture, variant = '', osVersion = '' } = platform
  const parts = variant === '' ? [os, architecture] : [os, architecture, variant]
  const text = osVersion === '' ? parts.join('/') : `${parts.join('/')}:${osVersion}`
  return text.replaceAll(CONTROL, '\ufffd')
}

const PLATFORM = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9_.]+))?(?::([A-Za-z0-9._-]+))?$/

/** @throws Error when `text` is not `os/architecture[/variant][:os.version]`. */
export function parsePlatform(text: string): Platform {
  const [, os, architecture, variant, osVersion] = PLATFORM.exec(text) ?? []
  if (os === undefined || architecture === undefined) {
    throw new Error(
      `"${text}" is not a platform (os/architecture[/variant][:os.version], as in linux/arm64 or windows/amd64:10.0.20348.1)`,
    )
  }
  return {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(osVersion === undefined ? {} : { osVersion }),
  }
}

/** BuildKit's mark of an attestation (moby/buildkit, docs/attestations/attestation-storage.md). */
const REFERENCE_TYPE = 'vnd.docker.reference.type'
const REFERENCE_DIGEST = 'vnd.docker.reference.digest'

/** What an index says of one of its children. */
export interface IndexEntry {
  readonly platform?: Platform | undefined
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

/**
 * Whether an index entry says that it is a BuildKit attestation, which no client chooses to run.
 *
 * Both marks are asked for, the annotation and an explicit platform `unknown/unknown`, which BuildKit always
 * writes. An entry without a platform is an image: containerd and Docker then read the platform from its
 * configuration and run it, whatever its annotations say (containerd, core/images/image.go, `Manifest`).
 */
export function isAttestation(entry: IndexEntry): boolean {
  return entry.annotations?.[REFERENCE_TYPE] === 'attestation-manifest' && isUnknownPlatform(entry.platform)
}

/** The digest of the image that an attestation is about; undefined when it names none. */
export function attestedDigest(entry: IndexEntry): Digest | undefined {
  const digest = entry.annotations?.[REFERENCE_DIGEST] ?? ''
  return isDigest(digest) ? digest : undefined
}

/** The longest media type that the format allows (RFC 6838, section 4.2: 127 characters on each side). */
const MAX_MEDIA_TYPE_CHARACTERS = 255

/** A media type as a part of a sentence: one line, however an image writes it. */
export function formatMediaType(mediaType: string): string {
  return mediaType.replaceAll(CONTROL, '\ufffd').slice(0, MAX_MEDIA_TYPE_CHARACTERS).toWellFormed()
}

/** Exactly `unknown/unknown`, written out: no runtime has such a platform. */
export function isUnknownPlatform(platform: Platform | undefined): boolean {
  return platform !== undefined && formatPlatform(platform) === 'unknown/unknown'
}

/** Both words are there. A runtime takes a missing operating system for its own (containerd, platforms.Normalize). */
export function isWholePlatform(platform: Platform | undefined): platform is Platform {
  return platform !== undefined && platform.os !== '' && platform.architecture !== ''
}

/** Types of old pushers that Docker takes for any part of an image (moby, distribution/registry.go). */
const UNTYPED: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'application/json',
  'text/html',
])

/** Layers that a runtime unpacks into the file system of a container. */
export function isUnpackable(mediaType: string): boolean {
  return (
    mediaType.startsWith('application/vnd.oci.image.layer.') ||
    mediaType.startsWith('application/vnd.docker.image.rootfs.') ||
    mediaType.includes('.tar') ||
    UNTYPED.has(mediaType)
  )
}
