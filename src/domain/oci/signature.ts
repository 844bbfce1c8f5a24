import { type Digest, isDigest } from './digest.ts'
import { isIndexMediaType, isUnpackable } from './manifest.ts'

/** What is done with the signatures and attestations of a source image. */
export type SignatureMode = 'leave' | 'copy'

/** What cosign writes without OCI referrers: a signature, attestations, an SBOM (cosign, SIGNATURE_SPEC.md). */
const SUFFIXES = ['sig', 'att', 'sbom'] as const

const DERIVED_TAG = /^sha256-([0-9a-f]{64})\.(?:sig|att|sbom)$/

/** The tags that cosign derives from the digest of an image: `sha256-<hex>.sig`, `.att`, `.sbom`. */
export function derivedTags(digest: Digest): string[] {
  return SUFFIXES.map((suffix) => `${fallbackTag(digest)}.${suffix}`)
}

/** Of a registry without the referrers API: the tag of an index of what refers to the digest (OCI distribution spec 1.1). */
export function fallbackTag(digest: Digest): string {
  return digest.replace(':', '-')
}

/** Which image one of cosign's tags belongs to; undefined for any other tag. */
export function parseDerivedTag(tag: string): Digest | undefined {
  const [, hex] = DERIVED_TAG.exec(tag) ?? []
  const digest = `sha256:${hex}`
  return isDigest(digest) ? digest : undefined
}

/**
 * Whether a manifest under one of cosign's tags holds nothing that a runtime could unpack. cosign gives it the
 * configuration of an image, so its layers decide: a payload each, none of them a file system. What Go would read
 * otherwise is for `parseManifestParts` to refuse.
 */
export function holdsPayloadsAlone(manifest: {
  readonly mediaType: string
  readonly bytes: Uint8Array
}): boolean {
  if (isIndexMediaType(manifest.mediaType)) return false
  const { layers } = JSON.parse(new TextDecoder().decode(manifest.bytes)) as { readonly layers?: unknown }
  if (!Array.isArray(layers) || layers.length === 0) return false
  return layers.every((layer: { readonly mediaType?: unknown } | null) => {
    const mediaType = layer?.mediaType
    return typeof mediaType === 'string' && !isUnpackable(mediaType)
  })
}
