import { join } from 'node:path'
import * as v from 'valibot'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { parseManifestParts } from '../../domain/oci/manifest-parts.ts'
import { holdsPayloadsAlone, parseDerivedTag } from '../../domain/oci/signature.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { digestOf } from '../image/content.ts'
import { readInputFile } from './input-file.ts'
import { writeWhole } from './output-file.ts'

/** The manifests of signatures on disk, from the step that sent their blobs to the step that puts the tags on. */

/** A thousand manifests of the size that cosign writes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024

const schema = v.array(v.object({ mediaType: v.string(), manifest: v.string(), tag: v.optional(v.string()) }))

/** Writes them below RUNNER_TEMP; returns the path, '' without signatures. */
export async function writeSignaturesFile(
  directory: string,
  image: { readonly digest: Digest; readonly signatures: readonly Signature[] },
): Promise<string> {
  if (image.signatures.length === 0) return ''
  const path = join(directory, `harbor-signatures-${image.digest.slice(7, 19)}.json`)
  const rows = image.signatures.map(({ mediaType, bytes, tag }) => ({
    mediaType,
    manifest: Buffer.from(bytes).toString('base64'),
    ...(tag === undefined ? {} : { tag }),
  }))
  await writeWhole(path, (file) => file.writeFile(JSON.stringify(rows)))
  return path
}

/**
 * The same rules hold as when they were read: no image, no tag but those of cosign.
 *
 * @throws UserError when it cannot be read or holds something else.
 */
export async function readSignaturesFile(path: string): Promise<Signature[]> {
  try {
    const bytes = await readInputFile(path, { maxBytes: MAX_FILE_BYTES })
    return v.parse(schema, JSON.parse(bytes.toString('utf8'))).map(({ mediaType, manifest, tag }) => {
      const content = Buffer.from(manifest, 'base64')
      const signature = { mediaType, bytes: content, digest: digestOf(content) }
      requireSignature(signature, tag)
      return tag === undefined ? signature : { ...signature, tag }
    })
  } catch (error) {
    throw new UserError(`failed to use the signatures file ${path}: ${errorMessage(error)}. No tag was set`)
  }
}

/** @throws Error */
function requireSignature(signature: Signature, tag: string | undefined): void {
  const parts = parseManifestParts(signature)
  const isGood =
    tag === undefined
      ? parts.subject !== undefined && !parts.isRunnable
      : parseDerivedTag(tag) !== undefined && holdsPayloadsAlone(signature)
  if (!isGood) throw new Error(`${signature.digest} is not a signature or an attestation`)
}
