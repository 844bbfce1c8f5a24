import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CancelledError, UserError } from '../domain/errors.ts'
import { MEDIA_TYPE, type Platform } from '../domain/oci/manifest.ts'
import { ImageProblem } from '../domain/oci/problem.ts'
import type { ImageFileKind, ImageFileSource, StagedChild, StagedImage } from '../ports/ports.ts'
import { convertDockerImage, type DockerImage } from './docker-image.ts'
import { explainDecompressionError } from './image-compression.ts'
import { digestOf } from './image-content.ts'
import { openImage } from './image-opening.ts'
import { type ImagePlan, planImage } from './image-plan.ts'
import { createLayout, finishLayout, type LayoutTarget, storeBytes, storePart } from './oci-layout.ts'

/** How the input image is written for each kind. */
const TRANSPORT: Readonly<Record<ImageFileKind, string>> = {
  'oci-layout': 'oci',
  'oci-archive': 'oci-archive',
  'docker-archive': 'docker-archive',
}

/**
 * What is at a path. An archive that is both, as newer Dockers and BuildKit write them, counts as an OCI
 * archive: that keeps the digest of the builder.
 *
 * @throws UserError when it is none of them, or cannot be read to its end; CancelledError.
 */
export async function recogniseImageFile(
  path: string,
  options: { readonly signal: AbortSignal },
): Promise<ImageFileKind> {
  return explainProblems(async () => (await openImage(path, options)).kind, { path, ...options })
}

/**
 * Finds everything that is wrong with an image on disk as far as that can be told without reading its layers:
 * no image, several images, a platform that is not there, missing files, wrong sizes, an archive that ends too
 * early. Of a compressed archive only the names and the list of its images are looked at.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
export async function checkImageFile(
  source: ImageFileSource,
  options: { readonly signal: AbortSignal; readonly platform?: Platform },
): Promise<ImageFileKind> {
  const check = async (): Promise<ImageFileKind> => {
    const opened = await openImage(source.path, options)
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
  options: {
    /** Empty, on a disk with room for the image; the caller removes it. */
    readonly directory: string
    readonly log: (line: string) => void
    readonly signal: AbortSignal
    readonly platform?: Platform
  },
): Promise<StagedImage> {
  const { directory, signal } = options
  const unpackTo = join(directory, 'archive.tar')
  const target = { directory: join(directory, 'layout'), signal }
  const stage = async (): Promise<StagedImage> => {
    const opened = await openImage(source.path, { signal, unpackTo })
    const plan = await planImage(opened, planOptions(source, { ...options, kind: opened.kind }))
    switch (plan.kind) {
      case 'oci':
        return stageOci(plan, target)
      case 'docker':
        return stageDocker(plan.image, { ...options, target })
      case 'unread':
        throw new Error(`${source.path} was unpacked, and yet its files are not there`)
    }
  }
  try {
    return await explainProblems(stage, { path: source.path, signal })
  } finally {
    await rm(unpackTo, { force: true })
  }
}

/** Makes one manifest of a staged index the one entry of its layout, so that crane pushes that alone. */
export async function narrowToChild(image: StagedImage, child: StagedChild): Promise<StagedImage> {
  const { directory } = image
  await finishLayout(child, { directory })
  const blobs = image.blobs.filter(({ digest }) => child.blobs.includes(digest))
  const { digest, mediaType } = child
  return { ...image, digest, mediaType, children: [], ...sumBlobs(blobs) }
}

function planOptions(
  source: ImageFileSource,
  options: { readonly kind: ImageFileKind; readonly platform?: Platform; readonly signal: AbortSignal },
) {
  return {
    name: source.name,
    digest: source.digest,
    address: `${TRANSPORT[options.kind]}:${source.path}`,
    platform: options.platform,
    signal: options.signal,
  }
}

async function stageOci(
  plan: Extract<ImagePlan, { kind: 'oci' }>,
  target: LayoutTarget,
): Promise<StagedImage> {
  const { root, rootBytes, config, documents, blobs, platforms } = plan.image
  await createLayout(target)
  await storeBytes(rootBytes, target)
  const parts = new Map([...documents, ...blobs].map((part) => [part.digest, part]))
  parts.delete(root.digest)
  for (const part of parts.values()) await storePart(part, target)
  await finishLayout(root, target)
  return {
    directory: target.directory,
    digest: root.digest,
    sourceDigest: plan.sourceDigest,
    ...(config === undefined ? {} : { configDigest: config }),
    mediaType: root.mediaType,
    manifestBytes: rootBytes,
    platforms,
    // Found from the root downwards: the other way round whatever is named comes before what names it.
    children: documents.toReversed().map(({ digest, mediaType, content, indexBytes, blobs: needed }) => ({
      ...{ digest, mediaType, size: content.size, blobs: needed },
      ...(indexBytes === undefined ? {} : { indexBytes }),
    })),
    ...sumBlobs(blobs.map(({ digest, content }) => ({ digest, size: content.size }))),
  }
}

async function stageDocker(
  image: DockerImage,
  options: { readonly target: LayoutTarget; readonly log: (line: string) => void },
): Promise<StagedImage> {
  const { target } = options
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
    platforms: image.platform === undefined ? [] : [image.platform],
    ...sumBlobs(blobs.map(({ digest: blob, size }) => ({ digest: blob, size }))),
  }
}

function sumBlobs(blobs: StagedImage['blobs']): Pick<StagedImage, 'blobs' | 'totalBytes'> {
  return { blobs, totalBytes: blobs.reduce((total, { size }) => total + size, 0) }
}

/** Gives what went wrong the name of the file and, where it is the user's to mend, the shape of a sentence. */
async function explainProblems<T>(
  work: () => Promise<T>,
  options: { readonly path: string; readonly signal: AbortSignal },
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const subject = `"${options.path}"`
    if (options.signal.aborted) {
      throw new CancelledError(`reading ${subject} was stopped: the job is being cancelled`, { cause })
    }
    const problem = cause instanceof ImageProblem ? cause.message : explainDecompressionError(cause)
    if (problem !== undefined) throw new UserError(`${subject} ${problem}`, { cause })
    if (cause instanceof Error && 'syscall' in cause) {
      throw new UserError(`${subject} could not be read or copied: ${cause.message}`, { cause })
    }
    throw cause
  }
}
