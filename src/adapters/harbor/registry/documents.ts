import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository } from '../../../domain/harbor/repository.ts'
import { MAX_CONFIG_BYTES } from '../../../domain/oci/config-size.ts'
import { ImageProblem } from '../../../domain/oci/problem.ts'
import type { HarborDocuments, HarborManifests } from '../../../ports/harbor/manifests.ts'
import { digestOf } from '../../image/content.ts'
import { decodeDocument } from '../../image/wire.ts'
import type { HarborCall } from '../call.ts'

/** A robot that only judges needs no permission to pull: what it may not read counts as blocked. */
function asBlocked(error: unknown): 'blocked' {
  if (error instanceof HarborError && (error.status === 401 || error.status === 403)) return 'blocked'
  throw error
}

/** What an image in Harbor consists of, as its manifests and configurations say it themselves. */
export function documentCalls(
  call: Pick<HarborCall, 'send'>,
  manifests: Pick<HarborManifests, 'fetchManifest'>,
): HarborDocuments {
  return {
    async fetchDocument(repository, digest) {
      const manifest = await manifests.fetchManifest(repository, digest).catch(asBlocked)
      if (manifest === 'absent' || manifest === 'blocked') return manifest
      const { mediaType, bytes } = manifest
      try {
        return decodeDocument(Buffer.from(bytes), { mediaType, digest, size: bytes.length })
      } catch (error) {
        if (error instanceof ImageProblem) return 'unreadable'
        throw error
      }
    },

    async fetchConfiguration(repository, { digest, size }) {
      // What is larger is not read to find out what it is.
      if (size > MAX_CONFIG_BYTES) return undefined
      const path = `/v2/${formatHarborRepository(repository)}/blobs/${digest}`
      const purpose = `read the configuration ${digest} of ${formatHarborRepository(repository)}`
      // With an object store behind it Harbor redirects to that, and redirects are not followed.
      const response = await call.send(
        { method: 'GET', path, purpose, isBinary: true, maxBytes: MAX_CONFIG_BYTES },
        [200, 301, 302, 303, 307, 308, 404],
      )
      if (response.status !== 200) return undefined
      const bytes = Buffer.from(response.text, 'latin1')
      return digestOf(bytes) === digest ? bytes.toString('utf8') : undefined
    },
  }
}
