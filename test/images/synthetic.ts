/** Large images of no use, made as they are written: nothing of them is ever whole in memory. */
import { createCipheriv, createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { CREATED, type MadeImage } from './image.ts'
import { OCI, startLayout, writeIndexJson, writeJson, writeLayer } from './layout.ts'
import { packTar } from './tar.ts'

const CHUNK_BYTES = 1024 * 1024

/**
 * Makes an OCI layout with one linux/amd64 image of `layers` layers, each with a file of `layerBytes` bytes
 * that nothing can compress. The same seed gives the same digest.
 */
export async function makeSyntheticImage(options: {
  readonly directory: string
  readonly layers: number
  readonly layerBytes: number
  readonly seed: string
}): Promise<MadeImage> {
  const { directory, layerBytes, seed } = options
  await startLayout(directory)
  const layers: Awaited<ReturnType<typeof writeLayer>>[] = []
  for (let number = 0; number < options.layers; number += 1) {
    const content = (): Readable => noise(`${seed}-${number}`, layerBytes)
    layers.push(
      await writeLayer(directory, {
        mediaType: OCI.layerGzip,
        content: packTar([{ name: `data/${number}.bin`, content, size: layerBytes }]),
        // The form of gzip without its work, which would be for nothing.
        compress: [createGzip({ level: 0 })],
      }),
    )
  }
  const config = await writeJson(directory, {
    mediaType: OCI.config,
    json: {
      created: CREATED,
      architecture: 'amd64',
      os: 'linux',
      config: {},
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
    },
  })
  await writeIndexJson(directory, [manifest])
  return { directory, digest: manifest.digest, manifests: { 'linux/amd64': manifest.digest } }
}

/** A key stream: as random as it gets, quick, and the same for the same seed. */
function noise(seed: string, bytes: number): Readable {
  const key = createHash('sha256').update(seed).digest()
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  const zeros = Buffer.alloc(CHUNK_BYTES)
  return Readable.from(
    (function* () {
      for (let left = bytes; left > 0; left -= CHUNK_BYTES) {
        yield cipher.update(zeros.subarray(0, Math.min(left, CHUNK_BYTES)))
      }
    })(),
    { objectMode: false },
  )
}
