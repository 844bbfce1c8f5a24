import { type Digest, isDigest } from '../oci/digest.ts'
import { type Descriptor, isIndexMediaType, MEDIA_TYPE } from '../oci/manifest.ts'
import { EMPTY_CONFIG } from '../oci/runnable.ts'

/** A sigstore bundle, the form that cosign 3 reads and writes. It is the artifact type of the referrer, too. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** cosign lists bundles by these, without opening them (cosign 3, pkg/oci/remote). */
export const BUNDLE_ANNOTATION = {
  content: 'dev.sigstore.bundle.content',
  predicateType: 'dev.sigstore.bundle.predicateType',
  created: 'org.opencontainers.image.created',
} as const

/** The configuration of a manifest that has none: `{}` (OCI image spec 1.1, "Guidance for an Empty Descriptor"). */
export const EMPTY_CONFIG_TEXT = '{}'
const EMPTY_CONFIG_MEDIA_TYPE = 'application/vnd.oci.empty.v1+json'

/**
 * The types that a list of referrers may show of a bundle. cosign 2 lists its own under a fallback tag by the type of their
 * configuration, as it does everything else without one.
 */
export const LISTED_BUNDLE_TYPES: readonly string[] = [BUNDLE_MEDIA_TYPE, EMPTY_CONFIG_MEDIA_TYPE]

/** A descriptor as it stands in a manifest, without a platform. */
export type PlainDescriptor = Pick<Descriptor, 'mediaType' | 'digest' | 'size'>

/**
 * The manifest of a bundle that says something about a subject, as cosign 3.1.3 writes it.
 */
export function renderBundleManifest(input: {
  readonly subject: PlainDescriptor
  readonly bundle: Omit<PlainDescriptor, 'mediaType'>
  readonly annotations: Readonly<Record<string, string>>
}): string {
  const { subject, bundle, annotations } = input
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    artifactType: BUNDLE_MEDIA_TYPE,
    config: {
      mediaType: EMPTY_CONFIG_MEDIA_TYPE,
      digest: EMPTY_CONFIG,
      size: EMPTY_CONFIG_TEXT.length,
      artifactType: BUNDLE_MEDIA_TYPE,
    },
    layers: [{ mediaType: BUNDLE_MEDIA_TYPE, digest: bundle.digest, size: bundle.size }],
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    annotations,
  })
}

/** What a list of referrers shows of a bundle. @param created ISO 8601; cosign writes whole seconds. */
export function bundleAnnotations(predicateType: string, created: string): Record<string, string> {
  return {
    [BUNDLE_ANNOTATION.content]: 'dsse-envelope',
    [BUNDLE_ANNOTATION.predicateType]: predicateType,
    [BUNDLE_ANNOTATION.created]: created.replace(/\.\d+Z$/, 'Z'),
  }
}

/**
 * The descriptor of a manifest or index whose bytes are known, and of what it names.
 *
 * @throws Error for what is not a manifest or index.
 */
export function describeSubjects(
  manifest: { readonly mediaType: string; readonly bytes: Uint8Array },
  digest: Digest,
): PlainDescriptor[] {
  const { mediaType, bytes } = manifest
  const root = { mediaType, digest, size: bytes.length }
  if (!isIndexMediaType(mediaType)) return [root]
  const { manifests } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly manifests?: unknown }
  return [root, ...(Array.isArray(manifests) ? manifests.filter(isPlainDescriptor) : [])]
}

function isPlainDescriptor(value: unknown): value is PlainDescriptor {
  if (typeof value !== 'object' || value === null) return false
  const { mediaType, digest, size } = value as Readonly<Record<string, unknown>>
  return (
    typeof mediaType === 'string' &&
    typeof digest === 'string' &&
    isDigest(digest) &&
    Number.isSafeInteger(size)
  )
}

/** One entry of the index under a fallback tag, with what a list of referrers shows of it. */
export interface FallbackEntry extends PlainDescriptor {
  readonly artifactType: string
  readonly annotations: Readonly<Record<string, string>>
}

/**
 * The index of referrers for a registry without a list of its own, with one entry more (OCI distribution spec 1.1,
 * "Referrers Tag Schema"). Whatever else is in it stays as it is.
 *
 * @param present the text of the index that is there.
 * @throws Error when that is not an index.
 */
export function addToFallback(present: string | undefined, entry: FallbackEntry): string {
  const index =
    present === undefined
      ? { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] }
      : (JSON.parse(present) as { readonly manifests?: unknown })
  const { manifests } = index
  if (!Array.isArray(manifests)) throw new Error('it is not an index')
  const others = manifests.filter(
    (other: { readonly digest?: unknown } | null) => other?.digest !== entry.digest,
  )
  return JSON.stringify({ ...index, manifests: [...others, entry] })
}
