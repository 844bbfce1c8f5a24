import { Refusal } from './reply.ts'

export const CONFIG_TYPES = {
  oci: 'application/vnd.oci.image.config.v1+json',
  docker: 'application/vnd.docker.container.image.v1+json',
  sbom: 'application/vnd.goharbor.harbor.sbom.v1',
} as const

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]
const MANIFEST_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: Readonly<Record<string, unknown>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** What Harbor reads in a manifest. */
export type Manifest = {
  readonly mediaType: string
  readonly annotations: Readonly<Record<string, string>> | undefined
  readonly artifactType: string | undefined
  readonly subject: string | undefined
} & (
  | { readonly kind: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }
  | { readonly kind: 'index'; readonly children: readonly Descriptor[] }
)

/** @throws Refusal 400 for what distribution does not take either */
export function parseManifest(bytes: Uint8Array, contentType: string): Manifest {
  const wire = parseObject(bytes)
  const mediaType = typeof wire.mediaType === 'string' ? wire.mediaType : contentType
  if (mediaType !== contentType) throw invalid(`if present, mediaType in manifest should be '${contentType}'`)
  const common = {
    mediaType,
    annotations: wire.annotations,
    artifactType: wire.artifactType,
    subject: wire.subject?.digest,
  }
  // One document is one thing (distribution, manifest/ocischema: validateIndex and validateManifest).
  const isIndex = INDEX_TYPES.includes(mediaType)
  if (isIndex ? wire.config !== undefined || wire.layers !== undefined : wire.manifests !== undefined) {
    throw invalid(`expected ${isIndex ? 'index but found manifest' : 'manifest but found index'}`)
  }
  if (isIndex) return { ...common, kind: 'index', children: wire.manifests ?? [] }
  if (!MANIFEST_TYPES.includes(mediaType) || wire.config === undefined) {
    throw invalid(`unsupported manifest media type ${mediaType}`)
  }
  return { ...common, kind: 'image', config: wire.config, layers: wire.layers ?? [] }
}

interface WireManifest {
  readonly mediaType?: string
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, string>> | undefined
  readonly subject?: Descriptor
  readonly config?: Descriptor
  readonly layers?: readonly Descriptor[]
  readonly manifests?: readonly Descriptor[]
}

function parseObject(bytes: Uint8Array): WireManifest {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as WireManifest
  } catch {
    throw invalid('manifest invalid')
  }
}

function invalid(message: string): Refusal {
  return new Refusal(400, { code: 'MANIFEST_INVALID', message })
}
