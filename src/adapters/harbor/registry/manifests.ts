import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../../domain/harbor/repository.ts'
import { isDigest } from '../../../domain/oci/digest.ts'
import { MANIFEST_MEDIA_TYPES } from '../../../domain/oci/manifest.ts'
import type { HarborManifests, HarborTaggedManifests, Manifest } from '../../../ports/harbor/manifests.ts'
import { digestOf } from '../../image/content.ts'
import { type HarborCall, manifestPath } from '../call.ts'

/** The parts of the registry API that crane has no command for. */
export function manifestCalls(call: HarborCall): HarborManifests & HarborTaggedManifests {
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
      const response = await send(httpRequest, [201, 200])
      return { isListed: response.header('oci-subject') !== undefined }
    },

    async fetchManifest(repository, digest) {
      const purpose = `read the manifest of ${formatHarborRepository(repository)}@${digest}`
      const manifest = await read(repository, { reference: digest, purpose })
      if (manifest === 'absent' || manifest === 'blocked') return manifest
      const found = digestOf(manifest.bytes)
      if (found === digest) return manifest
      throw new HarborError(
        `failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`,
        { status: 200 },
      )
    },

    fetchTagged: (repository, tag) =>
      read(repository, {
        reference: tag,
        purpose: `read the manifest of ${formatHarborRepository(repository)}:${tag}`,
      }),
  }

  async function read(
    repository: HarborRepository,
    manifest: { readonly reference: string; readonly purpose: string },
  ): Promise<Manifest | 'absent' | 'blocked'> {
    const { reference, purpose } = manifest
    const path = manifestPath(repository, reference)
    const httpRequest = { method: 'GET', path, headers: { accept: MANIFEST_MEDIA_TYPES }, purpose } as const
    const response = await send(httpRequest, [200, 404, 412])
    if (response.status === 404) return 'absent'
    if (response.status === 412) return 'blocked'
    const [mediaType = ''] = (response.header('content-type') ?? '').split(';')
    return { mediaType: mediaType.trim(), bytes: new TextEncoder().encode(response.text) }
  }
}
