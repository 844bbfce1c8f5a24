/** Images whose layers a test writes file by file, as builders leave them: links, whiteouts, any compression. */
import { CREATED, type MadeImage } from './image.ts'
import { OCI, startLayout, writeIndexJson, writeJson, writeLayer } from './layout.ts'
import { type Compression, createCompressors, packTar, type TarFile } from './tar.ts'

const MEDIA_TYPES = { none: OCI.layer, gzip: OCI.layerGzip, zstd: OCI.layerZstd } as const

/** Makes an OCI layout with one image. The same arguments give the same digest. @param options.layers the lowest first. */
export async function makeLayeredImage(options: {
  readonly directory: string
  readonly layers: readonly (readonly TarFile[])[]
  readonly compression?: Compression
  readonly platform?: string
  readonly labels?: Readonly<Record<string, string>>
  /** Annotations of its manifest. */
  readonly annotations?: Readonly<Record<string, string>>
  /** Annotations of an index around it; absent for an image without an index. */
  readonly indexAnnotations?: Readonly<Record<string, string>>
}): Promise<MadeImage> {
  const { directory, compression = 'gzip', platform = 'linux/amd64', labels, annotations } = options
  const [os = '', architecture = ''] = platform.split('/')
  await startLayout(directory)
  const layers: Awaited<ReturnType<typeof writeLayer>>[] = []
  for (const files of options.layers) {
    layers.push(
      await writeLayer(directory, {
        mediaType: MEDIA_TYPES[compression],
        content: packTar(files),
        compress: createCompressors(compression),
      }),
    )
  }
  const config = await writeJson(directory, {
    mediaType: OCI.config,
    json: {
      created: CREATED,
      architecture,
      os,
      config: labels === undefined ? {} : { Labels: labels },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    },
  })
  const manifest = await writeJson(directory, {
    mediaType: OCI.manifest,
    json: {
      schemaVersion: 2,
      mediaType: OCI.manifest,
      config,
      layers: layers.map(({ descriptor }) => descriptor),
      ...(annotations === undefined ? {} : { annotations }),
    },
  })
  const manifests = { [platform]: manifest.digest }
  const { indexAnnotations } = options
  if (indexAnnotations === undefined) {
    await writeIndexJson(directory, [manifest])
    return { directory, digest: manifest.digest, manifests }
  }
  const index = await writeJson(directory, {
    mediaType: OCI.index,
    json: {
      schemaVersion: 2,
      mediaType: OCI.index,
      manifests: [{ ...manifest, platform: { os, architecture } }],
      annotations: indexAnnotations,
    },
  })
  await writeIndexJson(directory, [index])
  return { directory, digest: index.digest, manifests }
}
