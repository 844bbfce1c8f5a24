/** The forms in which builders hand over an image, each made from an OCI layout. */
import { createReadStream, readdirSync } from 'node:fs'
import { cp, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { nameAnnotation } from './image.ts'
import {
  blobPath,
  copyBlobs,
  type Descriptor,
  type Index,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  readManifests,
  sha256,
  startLayout,
  writeIndexJson,
} from './layout.ts'
import { type Compression, createCompressors, type TarFile, writeTar } from './tar.ts'

/** An OCI archive: the layout as a tar (`buildx --output type=oci`, `podman save --format oci-archive`). */
export async function writeOciArchive(options: {
  readonly layout: string
  readonly file: string
  /** Of the archive as a whole. */
  readonly compression?: Compression
}): Promise<void> {
  await writeTar(options.file, { ...options, files: layoutFiles(options.layout) })
}

/** The first image of the layout as older Dockers save it; layers uncompressed unless said otherwise. */
export async function writeDockerArchive(options: {
  readonly layout: string
  readonly file: string
  readonly name: string
  readonly compression?: Compression
  readonly layers?: Compression
}): Promise<void> {
  const files = await dockerFiles(options)
  await writeTar(options.file, { ...options, files })
}

/** Several images in one docker-archive (`docker save a b`). */
export async function writeDockerArchiveOfMany(options: {
  readonly images: readonly { readonly layout: string; readonly name: string }[]
  readonly file: string
}): Promise<void> {
  const all: TarFile[] = []
  const manifests: unknown[] = []
  for (const image of options.images) {
    for (const file of await dockerFiles(image)) {
      if (file.name === 'manifest.json' && 'bytes' in file) {
        manifests.push(...(JSON.parse(file.bytes.toString()) as unknown[]))
      } else all.push(file)
    }
  }
  all.push({ name: 'manifest.json', bytes: JSON.stringify(manifests) })
  await writeTar(options.file, { files: all })
}

/**
 * As Docker 25 and newer save an image: an OCI layout and a manifest.json in one. With the containerd store
 * the layers are those of the build; with the classic one they are uncompressed, and so is the layout given.
 */
export async function writeDocker25Archive(options: {
  readonly layout: string
  readonly file: string
  /** With its tag, as in `myapp:1`. */
  readonly name: string
  readonly compression?: Compression
}): Promise<void> {
  const { layout, name, file } = options
  const [root] = readIndexJson(layout)
  const [first] = readManifests(layout)
  if (root === undefined || first === undefined) throw new Error(`${layout} holds no image`)
  const { config, layers } = readJson<Manifest>(layout, first)
  const named = {
    ...root,
    annotations: {
      'io.containerd.image.name': `docker.io/library/${name}`,
      'org.opencontainers.image.ref.name': name.split(':')[1] ?? 'latest',
    },
  }
  const inArchive = (descriptor: Descriptor): string => `blobs/${descriptor.digest.replace(':', '/')}`
  const manifest = [{ Config: inArchive(config), RepoTags: [name], Layers: layers.map(inArchive) }]
  await writeTar(file, {
    ...options,
    files: [
      ...layoutFiles(layout).filter(({ name: entry }) => entry !== 'index.json'),
      {
        name: 'index.json',
        bytes: JSON.stringify({ schemaVersion: 2, mediaType: OCI.index, manifests: [named] }),
      },
      { name: 'manifest.json', bytes: JSON.stringify(manifest) },
    ],
  })
}

/** One layout with the images of several, under their names; without names they are not distinguished. */
export async function combineLayouts(options: {
  readonly directory: string
  readonly images: readonly { readonly layout: string; readonly name?: string }[]
}): Promise<void> {
  await startLayout(options.directory)
  const entries: Descriptor[] = []
  for (const { layout, name } of options.images) {
    await copyBlobs(layout, options.directory)
    entries.push(...readIndexJson(layout).map((entry) => ({ ...entry, ...nameAnnotation(name) })))
  }
  await writeIndexJson(options.directory, entries)
}

/** The images of an index as entries of index.json, without the index; attestations come along if asked for. */
export async function flattenLayout(options: {
  readonly layout: string
  readonly directory: string
  readonly attestations?: boolean
}): Promise<void> {
  const { layout, directory } = options
  await startLayout(directory)
  await copyBlobs(layout, directory)
  const [root] = readIndexJson(layout)
  if (root?.mediaType !== OCI.index) throw new Error(`${layout} holds no index`)
  const entries = options.attestations ? readJson<Index>(layout, root).manifests : readManifests(layout)
  await writeIndexJson(directory, entries)
}

/** The beginning of a file: `part` of 1 is all of it. */
export async function writeTruncated(options: {
  readonly from: string
  readonly file: string
  readonly part: number
}): Promise<void> {
  await cp(options.from, options.file)
  const { size } = await stat(options.file)
  await truncate(options.file, Math.floor(size * options.part))
}

/** Names and places of the files of a layout, in the order of their names. */
export function layoutFiles(layout: string): TarFile[] {
  const blobs = readdirSync(join(layout, 'blobs', 'sha256')).toSorted()
  const names = [...blobs.map((name) => `blobs/sha256/${name}`), 'index.json', 'oci-layout']
  return names.map((name) => ({ name, file: join(layout, name) }))
}

async function dockerFiles(options: {
  readonly layout: string
  readonly name: string
  readonly layers?: Compression
}): Promise<TarFile[]> {
  const { layout, name } = options
  const [first] = readManifests(layout)
  if (first === undefined) throw new Error(`${layout} holds no image`)
  const { config, layers } = readJson<Manifest>(layout, first)
  const files: TarFile[] = []
  const layerNames: string[] = []
  for (const [position, layer] of layers.entries()) {
    const id = sha256(`${layer.digest}-${position}`).slice('sha256:'.length)
    const bytes = await layerBytes(layout, { layer, compression: options.layers ?? 'none' })
    layerNames.push(`${id}/layer.tar`)
    files.push({ name: `${id}/VERSION`, bytes: '1.0' }, { name: `${id}/layer.tar`, bytes })
  }
  const configName = `${config.digest.slice('sha256:'.length)}.json`
  const manifest = [{ Config: configName, RepoTags: [name], Layers: layerNames }]
  return [
    ...files,
    { name: configName, file: blobPath(layout, config.digest) },
    { name: 'manifest.json', bytes: JSON.stringify(manifest) },
  ]
}

/** For test images, whose layers are small. */
async function layerBytes(
  layout: string,
  options: { readonly layer: Descriptor; readonly compression: Compression },
): Promise<Buffer> {
  const { layer, compression } = options
  const stored = createReadStream(blobPath(layout, layer.digest))
  let content: Readable = layer.mediaType === OCI.layerGzip ? stored.pipe(createGunzip()) : stored
  for (const compressor of createCompressors(compression)) content = content.pipe(compressor)
  return buffer(content)
}
