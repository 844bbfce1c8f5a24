import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StagedImage } from '../../domain/copy/source-image.ts'
import { type ImageFileKind, prefixOf } from '../../domain/copy/transport.ts'
import { CancelledError, UserError } from '../../domain/errors.ts'
import { MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import type { ImageFileSource, StagingOptions } from '../../ports/image-stager.ts'
import { hasErrorCode } from '../node-error.ts'
import { describeDecompressionError } from './compression.ts'
import { digestOf, type ImageContent } from './content.ts'
import { convertDockerImage, type DockerImage } from './docker-archive.ts'
import { createLayout, finishLayout, type LayoutTarget, storeBytes, storePart } from './layout/target.ts'
import { openImage } from './open.ts'
import { type ImagePlan, planImage } from './plan.ts'
import { UnpackedLimit } from './unpacked-limit.ts'

/**
 * What is at a path. An archive that is both, as newer Dockers and BuildKit write them, counts as an OCI
 * archive: that keeps the digest of the builder.
 *
 * @throws UserError when it is neither, or cannot be read to its end; CancelledError.
 */
export async function recogniseImageFile(
  path: string,
  options: { readonly signal: AbortSignal; readonly maxUnpackedBytes: number },
): Promise<ImageFileKind> {
  const limit = UnpackedLimit.ofReading(options.maxUnpackedBytes)
  return explainProblems(async () => (await openImage(path, { ...options, limit })).kind, {
    path,
    ...options,
  })
}

/**
 * Finds the problems of an image on disk that can be found without reading its layers:
 * no image, several images, a platform that is not there, missing files, wrong sizes, an archive that ends too
 * early. Of a compressed archive only the names and the list of its images are looked at.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
export async function requireImageFile(
  source: ImageFileSource,
  options: StagingOptions & { readonly signal: AbortSignal },
): Promise<ImageFileKind> {
  const limit = UnpackedLimit.ofReading(options.maxUnpackedBytes)
  const check = async (): Promise<ImageFileKind> => {
    const opened = await openImage(source.path, { ...options, limit })
    await planImage(opened, planOptions(source, { ...options, kind: opened.kind }))
    return opened.kind
  }
  return explainProblems(check, { path: source.path, ...options })
}

/**
 * Makes an OCI layout with exactly one entry below `directory`, from which crane pushes bit for bit what was
 * built. The source stays as it is.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
export async function stageImage(
  source: ImageFileSource,
  options: StagingOptions & {
    /** Empty, on a disk with room for the image; the caller removes it. */
    readonly directory: string
    readonly log: (line: string) => void
    readonly signal: AbortSignal
  },
): Promise<StagedImage> {
  const { directory, signal, maxUnpackedBytes } = options
  const unpackTo = join(directory, 'archive.tar')
  const target = { directory: join(directory, 'layout'), signal }
  const stage = async (): Promise<StagedImage> => {
    const limit = await UnpackedLimit.ofWriting(maxUnpackedBytes, directory)
    const opened = await openImage(source.path, { signal, unpackTo, limit })
    const plan = await planImage(opened, planOptions(source, { ...options, kind: opened.kind }))
    // What was unpacked has taken its part of the disk.
    const left = await UnpackedLimit.ofWriting(maxUnpackedBytes, directory)
    switch (plan.kind) {
      case 'oci':
        return stageOci(plan, { target, limit: left })
      case 'docker':
        return stageDocker(plan.image, { ...options, target, limit: left })
      case 'unread':
        throw new Error(`${source.path} was unpacked, and yet its files are not there`)
    }
  }
  try {
    return await explainProblems(stage, { path: source.path, signal, directory })
  } catch (error) {
    // Other jobs may need the space before the caller removes it.
    await rm(target.directory, { recursive: true, force: true })
    throw error
  } finally {
    await rm(unpackTo, { force: true })
  }
}

function planOptions(
  source: ImageFileSource,
  options: StagingOptions & { readonly kind: ImageFileKind; readonly signal: AbortSignal },
) {
  return {
    name: source.name,
    digest: source.digest,
    address: `${prefixOf(options.kind)}:${source.path}`,
    platform: options.platform,
    signal: options.signal,
  }
}

async function stageOci(
  plan: Extract<ImagePlan, { kind: 'oci' }>,
  options: { readonly target: LayoutTarget; readonly limit: UnpackedLimit },
): Promise<StagedImage> {
  const { target, limit } = options
  const { root, rootBytes, config, documents, childManifests, blobs, platforms } = plan.image
  await createLayout(target)
  await storeBytes(rootBytes, target)
  const parts = new Map([...documents, ...blobs].map((part) => [part.digest, part]))
  parts.delete(root.digest)
  limit.require(copiedBytes([...parts.values()].map(({ content }) => content)))
  for (const part of parts.values()) await storePart(part, target)
  await finishLayout(root, target)
  return {
    directory: target.directory,
    digest: root.digest,
    sourceDigest: plan.sourceDigest,
    ...(config === undefined ? {} : { configDigest: config }),
    mediaType: root.mediaType,
    manifestBytes: rootBytes,
    childManifests,
    platforms,
    // Found from the root downwards: the other way round whatever is named comes before what names it.
    children: documents.toReversed().map(({ digest }) => digest),
    ...sumBlobs(blobs.map(({ digest, content }) => ({ digest, size: content.size }))),
  }
}

async function stageDocker(
  image: DockerImage,
  options: {
    readonly target: LayoutTarget
    readonly limit: UnpackedLimit
    readonly log: (line: string) => void
  },
): Promise<StagedImage> {
  const { target, limit } = options
  limit.require(copiedBytes(image.layers.map(({ content }) => content)))
  await createLayout(target)
  const { manifest, blobs } = await convertDockerImage(image, options)
  const mediaType = MEDIA_TYPE.ociManifest
  const digest = digestOf(manifest)
  await storeBytes(manifest, target)
  await finishLayout({ mediaType, digest, size: manifest.length }, target)
  return {
    directory: target.directory,
    digest,
    sourceDigest: digest,
    configDigest: digestOf(image.config),
    mediaType,
    manifestBytes: manifest,
    children: [],
    childManifests: [],
    platforms: image.platform === undefined ? [] : [image.platform],
    ...sumBlobs(blobs.map(({ digest: blob, size }) => ({ digest: blob, size }))),
  }
}

/** Files of a layout that are its own are not copied but get a second name. */
function copiedBytes(contents: readonly ImageContent[]): number {
  return contents.reduce((total, { isForeign, size }) => total + (isForeign ? size : 0), 0)
}

function sumBlobs(blobs: StagedImage['blobs']): Pick<StagedImage, 'blobs' | 'totalBytes'> {
  return { blobs, totalBytes: blobs.reduce((total, { size }) => total + size, 0) }
}

/** Adds the name of the file to an error, and makes a sentence of one that the user can fix. */
async function explainProblems<T>(
  work: () => Promise<T>,
  options: { readonly path: string; readonly signal: AbortSignal; readonly directory?: string },
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const subject = `"${options.path}"`
    if (options.signal.aborted) {
      throw new CancelledError(`reading ${subject} was stopped: the job is being cancelled`, { cause })
    }
    const problem = cause instanceof ImageProblem ? cause.message : describeDecompressionError(cause)
    if (problem !== undefined) throw new UserError(`${subject} ${problem}`, { cause })
    if (hasErrorCode(cause, 'ENOSPC', 'EDQUOT')) {
      throw new UserError(
        `${subject} could not be unpacked or copied: the disk is full, or a quota of it is; the image needs room below ${options.directory ?? 'RUNNER_TEMP'} (RUNNER_TEMP)`,
        { cause },
      )
    }
    if (cause instanceof Error && 'syscall' in cause) {
      throw new UserError(`${subject} could not be read or copied: ${cause.message}`, { cause })
    }
    throw cause
  }
}
