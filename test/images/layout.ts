/**
 * Reading and writing OCI layouts for tests. Nothing here is shared with the code under test, so that an error
 * in the one does not hide in the other.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export const OCI = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
} as const

/** A descriptor as it stands in the JSON. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string }
  readonly annotations?: Readonly<Record<string, string>>
}

export interface Manifest {
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

export interface Index {
  readonly manifests: readonly Descriptor[]
}

export function sha256(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return `sha256:${hash.digest('hex')}`
}

export function blobPath(layout: string, digest: string): string {
  return join(layout, 'blobs', ...digest.split(':'))
}

export async function startLayout(directory: string): Promise<void> {
  await mkdir(join(directory, 'blobs', 'sha256'), { recursive: true })
  await writeFile(join(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
}

export async function writeIndexJson(directory: string, manifests: readonly Descriptor[]): Promise<void> {
  const index = { schemaVersion: 2, mediaType: OCI.index, manifests }
  await writeFile(join(directory, 'index.json'), JSON.stringify(index))
}

export async function writeBlob(
  directory: string,
  blob: { readonly mediaType: string; readonly bytes: Buffer },
): Promise<Descriptor> {
  const digest = sha256(blob.bytes)
  await writeFile(blobPath(directory, digest), blob.bytes)
  return { mediaType: blob.mediaType, digest, size: blob.bytes.length }
}

export async function writeJson(
  directory: string,
  document: { readonly mediaType: string; readonly json: object },
): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(document.json))
  return writeBlob(directory, { mediaType: document.mediaType, bytes })
}

/** Streams a layer to disk, so that its size is no matter; `diffId` is the digest before the compression. */
export async function writeLayer(
  directory: string,
  layer: {
    readonly mediaType: string
    readonly content: Readable
    /** Streams that compress; none for a layer that stays as it is. */
    readonly compress?: readonly Transform[]
  },
): Promise<{ readonly descriptor: Descriptor; readonly diffId: string }> {
  const before = hashing()
  const after = hashing()
  const partial = join(directory, 'partial')
  const { content, compress = [] } = layer
  await pipeline([content, before.stream, ...compress, after.stream, createWriteStream(partial)])
  const { digest, size } = after.result()
  await rename(partial, blobPath(directory, digest))
  return { descriptor: { mediaType: layer.mediaType, digest, size }, diffId: before.result().digest }
}

function hashing() {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ digest: `sha256:${hash.digest('hex')}`, size }) }
}

export function readIndexJson(layout: string): readonly Descriptor[] {
  return (JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as Index).manifests
}

export function readJson<T>(layout: string, descriptor: Descriptor): T {
  return JSON.parse(readFileSync(blobPath(layout, descriptor.digest), 'utf8')) as T
}

/** The manifests of the images in a layout with one image, attestations left out. */
export function readManifests(layout: string): readonly Descriptor[] {
  const [root] = readIndexJson(layout)
  if (root === undefined) throw new Error(`${layout} holds no image`)
  if (root.mediaType !== OCI.index) return [root]
  return readJson<Index>(layout, root).manifests.filter((entry) => entry.platform?.os !== 'unknown')
}

/** Copies blobs of one layout into another. */
export async function copyBlobs(from: string, to: string): Promise<void> {
  await cp(join(from, 'blobs'), join(to, 'blobs'), { recursive: true })
}

export async function removeBlob(layout: string, digest: string): Promise<void> {
  await rm(blobPath(layout, digest))
}
