import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository } from '../../../domain/harbor/repository.ts'
import { isDigest } from '../../../domain/oci/digest.ts'
import { MANIFEST_MEDIA_TYPES } from '../../../domain/oci/manifest.ts'
import type { HarborManifests } from '../../../ports/harbor/manifests.ts'
import { digestOf } from '../../image/content.ts'
import { type HarborCall, manifestPath } from '../call.ts'

/** The parts of the registry API that crane has no command for. */
export function manifestCalls(call: HarborCall): HarborManifests {
  const { send } = call
  return {
    async fetchManifestState(repository, reference) {
      const response = await send(
        {
          method: 'HEAD',
          path: manifestPath(repository, reference),
          headers: { accept: MANIFEST_MEDIA_TYPES },
          purpose: `look for ${formatHarborRepository(repository)} ${reference}`,
        },
        // 412: there, and the project's policy keeps it from being pulled, even from being seen.
        [200, 404, 412],
      )
      if (response.status === 404) return { kind: 'absent' }
      const digest = response.header('docker-content-digest') ?? ''
      return { kind: 'present', ...(isDigest(digest) ? { digest } : {}) }
    },

    async putManifest(repository, manifest) {
      const httpRequest = {
        method: 'PUT',
        path: manifestPath(repository, manifest.reference),
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
        step: isDigest(manifest.reference) ? 'push' : 'tag',
        purpose: isDigest(manifest.reference)
          ? `write the manifest ${manifest.reference} to ${formatHarborRepository(repository)}`
          : `put the tag ${manifest.reference} on ${formatHarborRepository(repository)}`,
      } as const
      await send(httpRequest, [201, 200])
    },

    async fetchManifest(repository, digest) {
      const httpRequest = {
        method: 'GET',
        path: manifestPath(repository, digest),
        headers: { accept: MANIFEST_MEDIA_TYPES },
        purpose: `read the manifest of ${formatHarborRepository(repository)}@${digest}`,
      } as const
      const response = await send(httpRequest, [200, 404, 412])
      if (response.status === 404) return 'absent'
      if (response.status === 412) return 'blocked'
      const bytes = new TextEncoder().encode(response.text)
      const found = digestOf(bytes)
      if (found !== digest) {
        throw new HarborError(
          `failed to ${httpRequest.purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`,
          { status: response.status },
        )
      }
      const [mediaType = ''] = (response.header('content-type') ?? '').split(';')
      return { mediaType: mediaType.trim(), bytes }
    },
  }
}
