import { posix } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { formatImageManifest } from '../../domain/oci/document.ts'
import { type ChoiceOptions, filterByName, severalImages } from '../../domain/oci/image-choice.ts'
import { type Descriptor, formatPlatform, MEDIA_TYPE, type Platform } from '../../domain/oci/manifest.ts'
import { isOfPlatform, type PlatformChoice } from '../../domain/oci/platform-choice.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { quote } from '../../domain/text/quote.ts'
import { createDecompressor, detectCompression, MAGIC_LENGTH } from './compression.ts'
import {
  digestOf,
  type ImageContent,
  type ImageFiles,
  Measure,
  readContent,
  readDocument,
} from './content.ts'
import { type LayoutTarget, storeBytes, storeStream } from './layout/target.ts'
import { requireContentDigest } from './oci-image.ts'
import type { UnpackedLimit } from './unpacked-limit.ts'
import { type DockerManifest, decodeImageConfig } from './wire.ts'

/**
 * Level of the compression, which is part of the digest. crane and other pushers choose the fastest one too:
 * higher levels take several times as long for a tenth less.
 */
const GZIP_LEVEL = 1

/** An image of a docker-archive, checked and complete. */
export interface DockerImage {
  readonly config: Buffer
  readonly platform?: Platform
  /** Lowest first. */
  readonly layers: readonly DockerLayer[]
}

interface DockerLayer {
  readonly content: ImageContent
  /** Digest of the uncompressed layer. */
  readonly diffId: Digest
}

export interface DockerImageOptions extends ChoiceOptions {
  readonly files: ImageFiles
  readonly platform: PlatformChoice | undefined
  readonly signal: AbortSignal
}

/**
 * Chooses the image among the entries of a manifest.json.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
export function chooseDockerManifest(
  manifests: readonly DockerManifest[],
  options: ChoiceOptions,
): DockerManifest {
  const images = [...Map.groupBy(manifests, ({ config }) => config).values()].flatMap((entries) => {
    const [image] = entries
    const names = entries.flatMap((entry) => entry.names)
    return image === undefined ? [] : { image, names, label: quote(image.config) }
  })
  const candidates = filterByName(images, options)
  const [chosen, ...others] = candidates
  if (chosen === undefined) throw new ImageProblem('holds no image')
  if (others.length > 0) throw severalImages(candidates, options)
  return chosen.image
}

/** @throws ImageProblem for whatever is missing, damaged, or not of the platform asked for. */
export async function readDockerImage(
  manifest: DockerManifest,
  options: DockerImageOptions,
): Promise<DockerImage> {
  const what = `the configuration ${quote(manifest.config)}`
  const content = await findFile(manifest.config, options.files)
  const config = await readDocument(content, { what, signal: options.signal })
  requireConfigName(manifest.config, digestOf(config))
  const { platform, diffIds } = decodeImageConfig(config, what)
  requirePlatform(platform, options.platform)
  if (diffIds.length !== manifest.layers.length) {
    throw new ImageProblem(
      `is damaged: its configuration knows ${diffIds.length} layers, its manifest.json ${manifest.layers.length}`,
    )
  }
  const layers: DockerLayer[] = []
  for (const [position, diffId] of diffIds.entries()) {
    layers.push({ content: await findFile(manifest.layers[position] ?? '', options.files), diffId })
  }
  return { config, layers, ...(platform === undefined ? {} : { platform }) }
}

/** @throws ImageProblem when the image is not what the input platform asks for. */
function requirePlatform(found: Platform | undefined, asked: PlatformChoice | undefined): void {
  if (asked === undefined) return
  if (typeof asked === 'string') {
    throw new ImageProblem(
      `is an archive of docker save without the manifests of its images, so ${asked} of the input platform is not in it; name the platform, as in linux/amd64`,
    )
  }
  if (found !== undefined && isOfPlatform(found, asked)) return
  throw new ImageProblem(
    `is an image for ${formatPlatform(found)}, not for ${formatPlatform(asked)}, which the input platform asks for`,
  )
}

/**
 * Writes the image as an OCI image: the configuration as it is, uncompressed layers compressed with gzip,
 * compressed ones as they are. The same image gives the same digest every time.
 *
 * @throws ImageProblem when a layer is not the one that the configuration knows.
 */
export async function convertDockerImage(
  image: DockerImage,
  options: {
    readonly target: LayoutTarget
    readonly limit: UnpackedLimit
    readonly log: (line: string) => void
  },
): Promise<{ readonly manifest: Buffer; readonly blobs: readonly Descriptor[] }> {
  const { target } = options
  const config: Descriptor = {
    mediaType: MEDIA_TYPE.ociConfig,
    digest: await storeBytes(image.config, target),
    size: image.config.length,
  }
  const byDiffId = new Map<Digest, Descriptor>()
  const layers: Descriptor[] = []
  for (const [position, layer] of image.layers.entries()) {
    const descriptor = byDiffId.get(layer.diffId) ?? (await storeLayer(layer, options))
    if (descriptor.size !== layer.content.size) {
      options.log(
        `Layer ${position + 1} of ${image.layers.length}: ${formatBytes(layer.content.size)} compressed to ${formatBytes(descriptor.size)}`,
      )
    }
    byDiffId.set(layer.diffId, descriptor)
    layers.push(descriptor)
  }
  return {
    manifest: Buffer.from(formatImageManifest({ config, layers })),
    blobs: [config, ...byDiffId.values()],
  }
}

async function storeLayer(
  layer: DockerLayer,
  options: { readonly target: LayoutTarget; readonly limit: UnpackedLimit },
): Promise<Descriptor> {
  const { content, diffId } = layer
  const { target, limit } = options
  const { signal } = target
  const compression = detectCompression(await readBeginning(content, signal))
  const uncompressed = new Measure()
  if (compression === 'none') {
    const gzip = createGzip({ level: GZIP_LEVEL })
    const stored = await storeStream([await readContent(content, signal), uncompressed, gzip], target)
    requireLayerDigest(diffId, uncompressed.digest())
    return { mediaType: MEDIA_TYPE.ociLayerGzip, ...stored }
  }
  uncompressed.resume()
  await pipeline(
    [
      await readContent(content, signal),
      createDecompressor(compression),
      limit.meter(content.size),
      uncompressed,
    ],
    {
      signal,
    },
  )
  requireLayerDigest(diffId, uncompressed.digest())
  const stored = await storeStream([await readContent(content, signal)], target)
  return { mediaType: compression === 'gzip' ? MEDIA_TYPE.ociLayerGzip : MEDIA_TYPE.ociLayerZstd, ...stored }
}

async function readBeginning(content: ImageContent, signal: AbortSignal): Promise<Buffer> {
  const beginning = { ...content, size: Math.min(content.size, MAGIC_LENGTH) }
  return Buffer.concat(await (await readContent(beginning, signal)).toArray())
}

function requireLayerDigest(expected: Digest, found: Digest): void {
  if (expected === found) return
  throw new ImageProblem(
    `is damaged: a layer does not have the uncompressed digest ${expected}, which the configuration says`,
  )
}

/** docker save, and most other tools, name a configuration by its digest in one of these forms. */
function requireConfigName(name: string, found: Digest): void {
  const base = posix.basename(name, '.json')
  const expected = base.startsWith('sha256:') ? base : `sha256:${base}`
  if (isDigest(expected)) requireContentDigest(expected, found)
}

async function findFile(name: string, files: ImageFiles): Promise<ImageContent> {
  const content = await files.find(name)
  if (content !== undefined) return content
  throw new ImageProblem(`is incomplete: ${quote(name)} is missing, which its manifest.json names`)
}
