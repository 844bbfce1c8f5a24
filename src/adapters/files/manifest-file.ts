import { join } from 'node:path'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import { digestOf } from '../image/content.ts'
import { readInputFile } from './input-file.ts'
import { writeWhole } from './output-file.ts'

/** The bytes of a manifest on disk, from the step that pushed it to the step that tags it. */

/** Registries accept 4 MB (OCI distribution specification). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024

/** Writes them below RUNNER_TEMP; returns the path. */
export async function writeManifestFile(
  directory: string,
  image: { readonly digest: Digest; readonly manifest: Manifest },
): Promise<string> {
  const path = join(directory, `harbor-manifest-${image.digest.slice(7, 19)}.json`)
  await writeWhole(path, (file) => file.writeFile(image.manifest.bytes))
  return path
}

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

/** OCI documents may leave their own type out; Docker's never do. */
function mediaTypeOf(document: unknown): string {
  const { mediaType, manifests } = document as { readonly mediaType?: unknown; readonly manifests?: unknown }
  if (typeof mediaType === 'string' && mediaType !== '') return mediaType
  return manifests === undefined ? MEDIA_TYPE.ociManifest : MEDIA_TYPE.ociIndex
}
