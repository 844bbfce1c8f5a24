import {
  addToFallback,
  BUNDLE_MEDIA_TYPE,
  bundleAnnotations,
  EMPTY_CONFIG_TEXT,
  type PlainDescriptor,
  renderBundleManifest,
} from '../../domain/attestation/bundle.ts'
import type { HashText } from '../../domain/attestation/verdict.ts'
import { errorMessage, HarborError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import { fallbackTag } from '../../domain/oci/signature.ts'
import type { HarborSmallBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests, HarborTaggedManifests } from '../../ports/harbor/manifests.ts'

export type BundleHarbor = HarborSmallBlobs & HarborManifests & HarborTaggedManifests

/** A signed statement on its way to Harbor. */
export interface SignedBundle {
  /** JSON. */
  readonly text: string
  readonly subject: PlainDescriptor
  readonly predicateType: string
  /** ISO 8601. */
  readonly created: string
}

/**
 * Puts a bundle beside its subject, as an OCI referrer. The subject is never asked for: a policy of its project may hide
 * it. Only a registry that keeps no list of referrers gets the fallback tag.
 *
 * @returns the digest of the referrer. @throws HarborError.
 */
export async function pushBundle(
  repository: HarborRepository,
  bundle: SignedBundle,
  ports: { readonly harbor: BundleHarbor; readonly hash: HashText },
): Promise<Digest> {
  const { harbor, hash } = ports
  const { subject } = bundle
  const blob = encode(bundle.text, hash)
  await harbor.putBlob(repository, blob)
  await harbor.putBlob(repository, encode(EMPTY_CONFIG_TEXT, hash))
  const annotations = bundleAnnotations(bundle.predicateType, bundle.created)
  const { bytes, digest } = encode(
    renderBundleManifest({ subject, bundle: { digest: blob.digest, size: blob.bytes.length }, annotations }),
    hash,
  )
  const mediaType = MEDIA_TYPE.ociManifest
  const { isListed } = await harbor.putManifest(repository, { reference: digest, mediaType, bytes })
  if (!isListed) {
    const entry = { mediaType, digest, size: bytes.length, artifactType: BUNDLE_MEDIA_TYPE, annotations }
    await listByTag(repository, { subject: subject.digest, entry }, harbor)
  }
  return digest
}

/** Two runs at once may lose an entry here: the specification has no better way for such a registry. */
async function listByTag(
  repository: HarborRepository,
  listed: { readonly subject: Digest; readonly entry: Parameters<typeof addToFallback>[1] },
  harbor: BundleHarbor,
): Promise<void> {
  const tag = fallbackTag(listed.subject)
  const name = `${formatHarborRepository(repository)}:${tag}`
  const present = await harbor.fetchTagged(repository, tag)
  if (present === 'blocked')
    throw new HarborError(`a policy of its project hides ${name}, the list of what is signed`)
  const text = present === 'absent' ? undefined : new TextDecoder().decode(present.bytes)
  try {
    const bytes = new TextEncoder().encode(addToFallback(text, listed.entry))
    await harbor.putManifest(repository, { reference: tag, mediaType: MEDIA_TYPE.ociIndex, bytes })
  } catch (cause) {
    if (cause instanceof HarborError) throw cause
    throw new HarborError(`failed to add to ${name}, the list of what is signed: ${errorMessage(cause)}`, {
      cause,
    })
  }
}

function encode(text: string, hash: HashText): { readonly digest: Digest; readonly bytes: Uint8Array } {
  return { digest: `sha256:${hash(text)}`, bytes: new TextEncoder().encode(text) }
}
