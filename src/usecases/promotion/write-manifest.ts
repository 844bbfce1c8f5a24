import { errorMessage, HarborError } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { type ManifestParts, parseManifestParts } from '../../domain/oci/manifest-parts.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests, Manifest } from '../../ports/harbor/manifests.ts'

/** Blobs of one manifest that are mounted concurrently. */
const BLOB_CONCURRENCY = 4

/** A manifest of the source, with what it names. */
export interface SourceManifest {
  readonly digest: Digest
  readonly manifest: Manifest
  readonly parts: ManifestParts
}

/** @throws HarborError for what is not a manifest. */
export function describeManifest(digest: Digest, manifest: Manifest): SourceManifest {
  try {
    return { digest, manifest, parts: parseManifestParts(manifest) }
  } catch (error) {
    const why = error instanceof ImageProblem ? `it ${error.message}` : errorMessage(error)
    throw new HarborError(`failed to read the manifest ${digest}: ${why}`, { cause: error })
  }
}

/** Mounts the blobs, then writes the manifest by its digest. @returns how many blobs went through the runner. */
export async function writeManifest(
  { digest, manifest, parts }: SourceManifest,
  to: {
    readonly source: HarborRepository
    readonly target: HarborRepository
    readonly harbor: HarborBlobs & HarborManifests
  },
): Promise<number> {
  const { source, target, harbor } = to
  let sent = 0
  const queue = parts.blobs.values()
  const worker = async (): Promise<void> => {
    for (const blob of queue) {
      if ((await harbor.transferBlob(target, { ...blob, from: source })) === 'sent') sent += 1
    }
  }
  await Promise.all(Array.from({ length: BLOB_CONCURRENCY }, worker))
  await harbor.putManifest(target, { reference: digest, ...manifest })
  return sent
}
