import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorMessage, UserError } from '../../domain/errors.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import { digestOf } from '../image/content.ts'
import { readInputFile } from './input-file.ts'
import { writeWhole } from './output-file.ts'

/** The bytes of manifests on disk, from the step that pushed them to the steps that judge and tag the image. */

/** Registries accept 4 MB (OCI distribution specification). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024

/** Those of an index that are looked for beside it; an image has at most as many manifests. */
const MAX_CHILDREN = 1000

/** Writes them below RUNNER_TEMP, each into a file of its own; returns the path of the image's. */
export async function writeManifestFile(
  directory: string,
  image: {
    readonly digest: Digest
    readonly manifest: Manifest
    readonly childManifests: readonly Manifest[]
  },
): Promise<string> {
  const write = async (digest: Digest, { bytes }: Manifest): Promise<string> => {
    const path = join(directory, fileName(digest))
    await writeWhole(path, (file) => file.writeFile(bytes))
    return path
  }
  for (const child of image.childManifests) await write(digestOf(child.bytes), child)
  return write(image.digest, image.manifest)
}

/** A file for each digest: what lies there has it, or is not used. */
const fileName = (digest: Digest): string => `harbor-manifest-${digest.slice(7)}.json`

/**
 * The file is trusted only as far as the digest proves it.
 *
 * @throws UserError when it cannot be read or is not the manifest with this digest.
 */
export async function readManifestFile(path: string, digest: Digest): Promise<Manifest> {
  try {
    const bytes = await readInputFile(path, { maxBytes: MAX_MANIFEST_BYTES })
    if (digestOf(bytes) !== digest)
      throw new Error(`it is not the manifest of the image that was judged, ${digest}`)
    return { bytes, mediaType: mediaTypeOf(JSON.parse(bytes.toString('utf8'))) }
  } catch (error) {
    throw new UserError(`failed to use the manifest file ${path}: ${errorMessage(error)}. No tag was set`)
  }
}

/**
 * The manifest of the image, and of an index those of its platforms that lie beside it.
 *
 * @throws UserError when one of them cannot be read or has another digest.
 */
export async function readManifestFiles(path: string, digest: Digest): Promise<readonly Manifest[]> {
  const manifest = await readManifestFile(path, digest)
  const children: Manifest[] = []
  for (const child of childrenOf(manifest).slice(0, MAX_CHILDREN)) {
    const childPath = join(dirname(path), fileName(child))
    const isThere = await access(childPath).then(
      () => true,
      () => false,
    )
    if (isThere) children.push(await readManifestFile(childPath, child))
  }
  return [manifest, ...children]
}

function childrenOf({ bytes }: Manifest): Digest[] {
  const { manifests } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly manifests?: unknown }
  const descriptors: readonly unknown[] = Array.isArray(manifests) ? manifests : []
  return descriptors.flatMap((descriptor) => {
    const { digest } = (descriptor ?? {}) as { readonly digest?: unknown }
    return typeof digest === 'string' && isDigest(digest) ? [digest] : []
  })
}

/** OCI documents may leave their own type out; Docker's never do. */
function mediaTypeOf(document: unknown): string {
  const { mediaType, manifests } = document as { readonly mediaType?: unknown; readonly manifests?: unknown }
  if (typeof mediaType === 'string' && mediaType !== '') return mediaType
  return manifests === undefined ? MEDIA_TYPE.ociManifest : MEDIA_TYPE.ociIndex
}
