import { type Digest, isDigest } from './digest.ts'
import { isDistributable, isImageConfigMediaType, isIndexMediaType } from './manifest.ts'
import { DOCUMENT_KEYS, requireOneKind, requireOneReading } from './soundness.ts'

/** A config or a layer. `size` in bytes. */
export interface BlobPart {
  readonly digest: Digest
  readonly size: number
}

/** What a manifest or an index names, as far as a registry has to have it (OCI image spec 1.1). */
export interface ManifestParts {
  /** Of an index, each once. */
  readonly children: readonly Digest[]
  /** Config and layers of a manifest, each once. A layer that is fetched from elsewhere by its URL is not among them. */
  readonly blobs: readonly BlobPart[]
  /** Of a manifest; absent for an index. */
  readonly config?: BlobPart
  /** What it says something about, as a signature does. */
  readonly subject?: Digest
  /** `artifactType`, else the type of the config; '' when it has neither. */
  readonly artifactType: string
  /** Whether a client would run it: an index, or a manifest with the config of an image. */
  readonly isRunnable: boolean
}

/** @throws Error when it is not a manifest or index with sha256 digests, or when Go would read it otherwise. */
export function parseManifestParts(manifest: {
  readonly mediaType: string
  readonly bytes: Uint8Array
}): ManifestParts {
  const wire = parseDocument(manifest)
  const subject = wire['subject'] == null ? {} : { subject: requireDescriptor(wire['subject']).digest }
  const artifactType = typeof wire['artifactType'] === 'string' ? wire['artifactType'] : ''
  if (isIndexMediaType(manifest.mediaType)) {
    const children = requireList(wire['manifests'], 'manifests').map(
      (child) => requireDescriptor(child).digest,
    )
    return { children: [...new Set(children)], blobs: [], artifactType, isRunnable: true, ...subject }
  }
  const config = requireDescriptor(wire['config'])
  const layers = requireList(wire['layers'], 'layers').map(requireDescriptor)
  const blobs = new Map(
    [config, ...layers.filter(isStored)].map(({ digest, size }) => [digest, { digest, size }]),
  )
  return {
    children: [],
    blobs: [...blobs.values()],
    config: { digest: config.digest, size: config.size },
    artifactType: artifactType === '' ? config.mediaType : artifactType,
    isRunnable: isImageConfigMediaType(config.mediaType),
    ...subject,
  }
}

function parseDocument(manifest: {
  readonly mediaType: string
  readonly bytes: Uint8Array
}): Readonly<Record<string, unknown>> {
  const text = new TextDecoder().decode(manifest.bytes)
  const wire = requireObject(JSON.parse(text), 'the manifest')
  const what = 'the document'
  requireOneReading(text, { what, rules: DOCUMENT_KEYS })
  requireOneKind(wire, { what, kind: isIndexMediaType(manifest.mediaType) ? 'index' : 'manifest' })
  return wire
}

interface WireDescriptor extends BlobPart {
  readonly mediaType: string
  readonly hasUrls: boolean
}

/** A registry takes a manifest without the layers of a vendor, when they say where they are. */
function isStored({ mediaType, hasUrls }: WireDescriptor): boolean {
  return isDistributable(mediaType) || !hasUrls
}

function requireDescriptor(value: unknown): WireDescriptor {
  const wire = requireObject(value, 'a descriptor')
  const { digest, size, mediaType, urls } = wire
  if (typeof digest !== 'string' || !isDigest(digest)) throw new Error('a descriptor has no sha256 digest')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new Error(`the descriptor of ${digest} has no size`)
  }
  return {
    digest,
    size,
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    hasUrls: Array.isArray(urls) && urls.length > 0,
  }
}

function requireObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new Error(`${what} is not an object`)
}

function requireList(value: unknown, what: string): readonly unknown[] {
  if (value == null) return []
  if (Array.isArray(value)) return value
  throw new Error(`${what} is not a list`)
}
