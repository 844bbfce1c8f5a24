import type { Digest } from '../../domain/oci/digest.ts'
import { formatIndex } from '../../domain/oci/document.ts'
import { type ChoiceOptions, chooseImage } from '../../domain/oci/image-choice.ts'
import { type Descriptor, MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import type { PlatformChoice } from '../../domain/oci/platform-choice.ts'
import { blobName, digestOf, type ImageContent } from './content.ts'
import { chooseDockerManifest, type DockerImage, readDockerImage } from './docker-archive.ts'
import { fileParts } from './layout/parts.ts'
import { descendTo, type ImageRoot, type OciImage, readOciImage } from './oci-image.ts'
import type { OpenedImage } from './open.ts'
import { type DockerManifest, decodeDocument } from './wire.ts'

/** How an image is written into a layout of its own. */
export type ImagePlan =
  /** Its files are taken over as they are. */
  | {
      readonly kind: 'oci'
      readonly image: OciImage<ImageContent>
      /** Of the image before a platform was chosen out of it. */
      readonly sourceDigest: Digest
    }
  /** Its layers are compressed and its manifest is made. */
  | { readonly kind: 'docker'; readonly image: DockerImage }
  /** Chosen, but not looked at: the archive is not unpacked. */
  | { readonly kind: 'unread' }

export interface PlanOptions extends ChoiceOptions {
  readonly platform: PlatformChoice | undefined
  readonly signal: AbortSignal
}

/**
 * Chooses the image by name and platform and checks that it is whole.
 *
 * @throws ImageProblem for anything that prevents a push.
 */
export async function planImage(opened: OpenedImage, options: PlanOptions): Promise<ImagePlan> {
  const { files, dockerManifests } = opened
  if (opened.kind === 'docker-archive') {
    const manifest = chooseDockerManifest(dockerManifests, options)
    if (files === undefined) return { kind: 'unread' }
    return { kind: 'docker', image: await readDockerImage(manifest, { ...options, files }) }
  }
  const { platform, signal } = options
  // The digest of an entry also chooses among those that are in no index.
  const entry = opened.entries.find(({ digest }) => digest === platform)
  const root = chooseRoot(opened.entries, { ...options, digest: options.digest ?? entry?.digest })
  if (files === undefined) return { kind: 'unread' }
  const parts = fileParts(files, signal)
  const start = platform === undefined ? root : await descendTo(platform, { parts, root })
  const image = await readOciImage(start, parts)
  // A user who gives the digest of uncompressed layers gets these.
  const uncompressed = options.digest === undefined ? findUncompressed(image, dockerManifests) : undefined
  if (uncompressed === undefined) return { kind: 'oci', image, sourceDigest: root.descriptor.digest }
  return { kind: 'docker', image: await readDockerImage(uncompressed, { ...options, files }) }
}

function chooseRoot(entries: readonly Descriptor[], options: PlanOptions): ImageRoot {
  const choice = chooseImage(entries, options)
  if (choice.kind === 'one') return { descriptor: choice.descriptor }
  const bytes = Buffer.from(formatIndex(choice.descriptors))
  return {
    descriptor: { mediaType: MEDIA_TYPE.ociIndex, digest: digestOf(bytes), size: bytes.length },
    bytes,
  }
}

/**
 * Docker with its classic store keeps no manifest and no compressed layer of what it has built. `docker save`
 * then makes up a manifest over uncompressed layers, several times the size of those that `docker push`
 * sends. That digest is used nowhere else, so the image is compressed for the push.
 */
function findUncompressed(
  image: OciImage<ImageContent>,
  dockerManifests: readonly DockerManifest[],
): DockerManifest | undefined {
  if (dockerManifests.length === 0) return undefined
  const document = decodeDocument(image.rootBytes, image.root)
  if (document.kind === 'index') return undefined
  if (!document.layers.some(({ mediaType }) => mediaType === MEDIA_TYPE.ociLayer)) return undefined
  return dockerManifests.find(({ config }) => config === blobName(document.config.digest))
}
