/** Real images: a static program that runs, with true configurations. */
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Descriptor, OCI, startLayout, writeIndexJson, writeJson, writeLayer } from './layout.ts'
import { programFor } from './programs.ts'
import { type Compression, createCompressors, packTar, type TarFile } from './tar.ts'

/** What builders write who want the same digest every time. */
export const CREATED = '1970-01-01T00:00:00Z'

export interface MadeImage {
  /** The OCI layout, with one image in it. */
  readonly directory: string
  readonly digest: string
  /** By platform, attestations left out. */
  readonly manifests: Readonly<Record<string, string>>
}

/**
 * Makes an OCI layout with one image: a plain manifest for one platform, or an index with an attestation for
 * every image, as BuildKit writes it. The same arguments give the same digest.
 */
export async function makeImage(options: {
  readonly directory: string
  readonly platforms: readonly string[]
  /** Goes into a label: images with different versions have different digests. */
  readonly version?: string
  /** Whether there are attestations; by default for several platforms. */
  readonly attestations?: boolean
  /** Name of the image in the layout. */
  readonly name?: string
  /** Compression of the layers. */
  readonly layers?: Compression
}): Promise<MadeImage> {
  const { directory, platforms, version = '1.0.0', layers = 'gzip' } = options
  const { attestations = platforms.length > 1 } = options
  await startLayout(directory)
  const images: Descriptor[] = []
  for (const platform of platforms) {
    images.push(await writeImage(directory, { platform, version, layers }))
  }
  const manifests = Object.fromEntries(images.map(({ digest }, at) => [platforms[at] ?? '', digest]))
  const [first] = images
  if (first === undefined) throw new Error('an image needs a platform')
  const { platform: _, ...alone } = first
  const root =
    images.length > 1 || attestations ? await writeIndex(directory, { images, attestations }) : alone
  await writeIndexJson(directory, [{ ...root, ...nameAnnotation(options.name) }])
  return { directory, digest: root.digest, manifests }
}

export function nameAnnotation(name: string | undefined): Pick<Descriptor, 'annotations'> {
  return name === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': name } }
}

async function writeImage(
  directory: string,
  image: { readonly platform: string; readonly version: string; readonly layers: Compression },
): Promise<Descriptor> {
  const { platform, version } = image
  const [os = '', architecture = '', variant] = platform.split('/')
  const program: TarFile = {
    name: 'hello',
    bytes: await readFile(await programFor(platform)),
    mode: 0o755,
  }
  const system: TarFile[] = [
    { name: 'etc/passwd', bytes: 'root:x:0:0:root:/:/hello\nhello:x:1000:1000::/:/hello\n' },
    { name: 'etc/os-release', bytes: `ID=hello\nNAME="Hello"\nVERSION_ID="${version}"\n` },
  ]
  const layers = [
    await writeTarLayer(directory, { files: [program], compression: image.layers }),
    await writeTarLayer(directory, { files: system, compression: image.layers }),
  ]
  const config = await writeJson(directory, {
    mediaType: OCI.config,
    json: {
      created: CREATED,
      architecture,
      os,
      ...(variant === undefined ? {} : { variant }),
      config: {
        User: '1000',
        Env: ['PATH=/'],
        Entrypoint: ['/hello'],
        WorkingDir: '/',
        Labels: { 'org.opencontainers.image.version': version },
      },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      history: [
        { created: CREATED, created_by: 'COPY hello /hello' },
        { created: CREATED, created_by: 'COPY etc /etc' },
        { created: CREATED, created_by: 'ENTRYPOINT ["/hello"]', empty_layer: true },
      ],
    },
  })
  const manifest = await writeJson(directory, {
    mediaType: OCI.manifest,
    json: {
      schemaVersion: 2,
      mediaType: OCI.manifest,
      config,
      layers: layers.map(({ descriptor }) => descriptor),
    },
  })
  const described = { os, architecture, ...(variant === undefined ? {} : { variant }) }
  return { ...manifest, platform: described }
}

async function writeTarLayer(
  directory: string,
  layer: { readonly files: readonly TarFile[]; readonly compression: Compression },
) {
  const { files, compression } = layer
  const mediaTypes = { none: OCI.layer, gzip: OCI.layerGzip, zstd: OCI.layerZstd }
  return writeLayer(directory, {
    mediaType: mediaTypes[compression],
    content: packTar(files),
    compress: createCompressors(compression),
  })
}

async function writeIndex(
  directory: string,
  index: { readonly images: readonly Descriptor[]; readonly attestations: boolean },
): Promise<Descriptor> {
  const attestations: Descriptor[] = []
  if (index.attestations) {
    for (const image of index.images) attestations.push(await writeAttestation(directory, image))
  }
  return writeJson(directory, {
    mediaType: OCI.index,
    json: { schemaVersion: 2, mediaType: OCI.index, manifests: [...index.images, ...attestations] },
  })
}

/** As BuildKit attaches provenance: a manifest for no platform, tied to its image by annotations. */
async function writeAttestation(directory: string, image: Descriptor): Promise<Descriptor> {
  const predicate = 'https://slsa.dev/provenance/v1'
  const statement = JSON.stringify({
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: predicate,
    subject: [{ name: 'hello', digest: { sha256: image.digest.slice('sha256:'.length) } }],
    predicate: { buildDefinition: { buildType: 'https://mobyproject.org/buildkit@v1' } },
  })
  const layer = await writeLayer(directory, {
    mediaType: 'application/vnd.in-toto+json',
    content: Readable.from([Buffer.from(statement)]),
  })
  const config = await writeJson(directory, {
    mediaType: OCI.config,
    json: {
      architecture: 'unknown',
      os: 'unknown',
      config: {},
      rootfs: { type: 'layers', diff_ids: [layer.diffId] },
    },
  })
  const layers = [{ ...layer.descriptor, annotations: { 'in-toto.io/predicate-type': predicate } }]
  const manifest = await writeJson(directory, {
    mediaType: OCI.manifest,
    json: { schemaVersion: 2, mediaType: OCI.manifest, config, layers },
  })
  return {
    ...manifest,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.digest': image.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
  }
}
