import * as v from 'valibot'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { LAYOUT_VERSION } from '../../domain/oci/document.ts'
import type { KeyRules } from '../../domain/oci/json-keys.ts'
import {
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
  isDockerMediaType,
  isIndexMediaType,
  isManifestMediaType,
  MEDIA_TYPE,
  type Platform,
} from '../../domain/oci/manifest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import {
  CONFIG_KEYS,
  DOCUMENT_KEYS,
  requireOneKind,
  requireOneReading,
  requireSoundChildren,
} from '../../domain/oci/soundness.ts'
import { quote } from '../../domain/text/quote.ts'

/**
 * The JSON of images on disk to domain types: OCI image spec (index, manifest, config, layout) and the
 * manifest.json of docker save. Fields that are not used are ignored; `null` and absent mean the same.
 * Every decoder throws ImageProblem; `what` is how its sentence calls the document.
 */

const names = v.nullish(v.record(v.string(), v.string()))

const platform = v.object({
  os: v.string(),
  architecture: v.string(),
  variant: v.nullish(v.string()),
  'os.version': v.nullish(v.string()),
})

const descriptor = v.object({
  mediaType: v.string(),
  digest: v.string(),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  platform: v.nullish(platform),
  annotations: names,
})

const index = v.object({ mediaType: v.nullish(v.string()), manifests: v.nullish(v.array(descriptor), []) })

const manifest = v.object({
  mediaType: v.nullish(v.string()),
  config: descriptor,
  layers: v.nullish(v.array(descriptor), []),
})

const anyDocument = v.object({
  mediaType: v.nullish(v.string()),
  manifests: v.nullish(v.unknown()),
  config: v.nullish(v.unknown()),
})

const config = v.object({
  os: v.nullish(v.string()),
  architecture: v.nullish(v.string()),
  variant: v.nullish(v.string()),
  'os.version': v.nullish(v.string()),
  rootfs: v.nullish(v.object({ diff_ids: v.nullish(v.array(v.string())) })),
})

const layoutMarker = v.object({ imageLayoutVersion: v.string() })

const dockerManifest = v.array(
  v.object({
    Config: v.string(),
    RepoTags: v.nullish(v.array(v.string())),
    Layers: v.nullish(v.array(v.string())),
  }),
)

/** One image of a docker-archive: names of its files in the archive. */
export interface DockerManifest {
  readonly config: string
  readonly layers: readonly string[]
  readonly names: readonly string[]
}

export interface ImageConfig {
  /** Absent in configurations of things that are no runnable images. */
  readonly platform?: Platform
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly Digest[]
}

export function decodeLayoutMarker(bytes: Buffer): void {
  const { imageLayoutVersion } = decode(layoutMarker, { bytes, what: 'oci-layout' })
  if (imageLayoutVersion !== LAYOUT_VERSION) {
    throw new ImageProblem(
      `has the layout version ${quote(imageLayoutVersion)}; only ${LAYOUT_VERSION} is supported`,
    )
  }
}

/** The entries of the file index.json. */
export function decodeLayoutIndex(bytes: Buffer): Descriptor[] {
  return decode(index, { bytes, what: 'index.json' }).manifests.map((entry) =>
    toDescriptor(entry, 'index.json'),
  )
}

/** A manifest or an index, distinguished only by the media type of the descriptor that led to it. */
export function decodeDocument(bytes: Buffer, from: Descriptor): ImageManifest | ImageIndex {
  const { mediaType } = from
  const kind = isIndexMediaType(mediaType) ? 'index' : 'manifest'
  const what = `the ${kind} ${from.digest}`
  const document = { bytes, what }
  if (kind === 'index') {
    const wire = decode(index, document)
    requireMediaType(wire.mediaType, { from, what })
    requireSound(document, { kind, rules: DOCUMENT_KEYS })
    const manifests = wire.manifests.map((entry) => toDescriptor(entry, what))
    requireSoundChildren(manifests, what)
    return { kind, mediaType, manifests }
  }
  const wire = decode(manifest, document)
  requireMediaType(wire.mediaType, { from, what })
  requireSound(document, { kind, rules: DOCUMENT_KEYS })
  return {
    kind,
    mediaType,
    config: toDescriptor(wire.config, what),
    layers: wire.layers.map((layer) => toDescriptor(layer, what)),
  }
}

/** What a document says that it is; older ones do not say it, and are known by their fields. */
export function readMediaType(bytes: Buffer, what: string): string {
  const wire = decode(anyDocument, { bytes, what })
  const own = wire.mediaType ?? ''
  if (isIndexMediaType(own) || isManifestMediaType(own)) return own
  if (own === '' && wire.manifests != null && wire.config == null) return MEDIA_TYPE.ociIndex
  if (own === '' && wire.config != null && wire.manifests == null) return MEDIA_TYPE.ociManifest
  throw new ImageProblem(
    own === ''
      ? 'has neither a manifest nor an index of the OCI image format or of Docker schema 2; push it again with a newer tool'
      : `is ${quote(own)}, which is not an image that can be pushed`,
  )
}

export function decodeImageConfig(bytes: Buffer, what: string): ImageConfig {
  const wire = decode(config, { bytes, what })
  requireOneReading(bytes.toString('utf8'), { what, rules: CONFIG_KEYS })
  const diffIds = (wire.rootfs?.diff_ids ?? []).map((text) => toDigest(text, what))
  if (!wire.os || !wire.architecture) return { diffIds }
  return {
    platform: toPlatform({ ...wire, os: wire.os, architecture: wire.architecture }),
    diffIds,
  }
}

function requireSound(
  document: { readonly bytes: Buffer; readonly what: string },
  as: { readonly kind: 'manifest' | 'index'; readonly rules: KeyRules },
): void {
  const { what } = document
  const text = document.bytes.toString('utf8')
  requireOneReading(text, { what, rules: as.rules })
  requireOneKind(JSON.parse(text) as object, { what, kind: as.kind })
}

/** The file manifest.json of a docker-archive. */
export function decodeDockerManifests(bytes: Buffer): DockerManifest[] {
  return decode(dockerManifest, { bytes, what: 'manifest.json' }).map((entry) => ({
    config: entry.Config,
    layers: entry.Layers ?? [],
    names: entry.RepoTags ?? [],
  }))
}

function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  document: { readonly bytes: Buffer; readonly what: string },
): v.InferOutput<Schema> {
  const { bytes, what } = document
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new ImageProblem(`is damaged: ${what} is not JSON`, { cause })
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  // Of the issue's own message nothing is shown: it repeats foreign text.
  const where = v.getDotPath(issue)
  const expected = issue.expected === null ? '' : ` (expected: ${issue.expected})`
  throw new ImageProblem(
    `is damaged: ${what} has ${where === null ? 'another form' : `a wrong value at ${quote(where)}`}${expected}`,
  )
}

/** A registry refuses a document whose own media type is another than the one it is sent with. */
function requireMediaType(
  own: string | null | undefined,
  at: { readonly from: Descriptor; readonly what: string },
): void {
  if (own === at.from.mediaType) return
  if (own == null || own === '') {
    if (!isDockerMediaType(at.from.mediaType)) return
    throw new ImageProblem(
      `is damaged: ${at.what} is listed as ${quote(at.from.mediaType)} and has no "mediaType" of its own, which that format must have`,
    )
  }
  throw new ImageProblem(
    `is damaged: ${at.what} has the media type ${quote(own)}, but is listed as ${quote(at.from.mediaType)}`,
  )
}

function toDescriptor(wire: v.InferOutput<typeof descriptor>, what: string): Descriptor {
  return {
    mediaType: wire.mediaType,
    digest: toDigest(wire.digest, what),
    size: wire.size,
    ...(wire.platform == null ? {} : { platform: toPlatform(wire.platform) }),
    ...(wire.annotations == null ? {} : { annotations: wire.annotations }),
  }
}

function toPlatform(wire: v.InferOutput<typeof platform>): Platform {
  const { os, architecture, variant, 'os.version': osVersion } = wire
  return { os, architecture, ...(variant ? { variant } : {}), ...(osVersion ? { osVersion } : {}) }
}

const OTHER_ALGORITHM = /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/

function toDigest(text: string, what: string): Digest {
  if (isDigest(text)) return text
  const [, algorithm] = OTHER_ALGORITHM.exec(text) ?? []
  if (algorithm !== undefined && algorithm !== 'sha256') {
    throw new ImageProblem(
      `uses the digest algorithm ${algorithm} in ${what}, which registries do not accept; build the image with sha256`,
    )
  }
  throw new ImageProblem(`is damaged: ${what} has ${quote(text)} in place of a sha256 digest`)
}
