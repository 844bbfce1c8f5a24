import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial } from '@sigstore/verify'

/** The authorities and logs of one root. */
export type TrustedMaterial = ReturnType<typeof toTrustMaterial>

const FORM =
  'is not a trusted root (JSON, as "cosign trusted-root create" and "gh attestation trusted-root" write it)'

/**
 * Roots: one as JSON, or one on each line, as GitHub's command prints those of the public services and of its own.
 *
 * @throws Error that completes "it …".
 */
export function parseTrustedRoots(text: string): TrustedMaterial[] {
  const roots = parseDocuments(text).map(toMaterial)
  if (roots.length === 0) throw new Error(FORM)
  return roots
}

function parseDocuments(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    // Several, or none.
  }
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch (cause) {
    throw new Error(FORM, { cause })
  }
}

/** A root that confirms nothing would refuse every signature with a reason that misleads. */
function toMaterial(document: unknown): TrustedMaterial {
  const material = readMaterial(document)
  if (material.certificateAuthorities.length === 0) {
    throw new Error(
      'names no certificate authority, so it is a root for keys alone or not a trusted root; "cosign trusted-root create" takes --fulcio',
    )
  }
  if (material.timestampAuthorities.length === 0 && material.tlogs.length === 0) {
    throw new Error(
      'names neither a timestamp authority nor a transparency log, so no signature can be verified by it',
    )
  }
  return material
}

function readMaterial(document: unknown): TrustedMaterial {
  const { mediaType } = (document ?? {}) as { readonly mediaType?: unknown }
  if (typeof mediaType !== 'string' || !mediaType.startsWith('application/vnd.dev.sigstore.trustedroot')) {
    throw new Error(FORM)
  }
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(document))
  } catch (cause) {
    throw new Error('has an authority or a log that cannot be read', { cause })
  }
}
