import { formatHarborRepository, repositoryApiPath } from '../../domain/harbor/repository.ts'
import { isDigest } from '../../domain/oci/digest.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import { artifactPath, type HarborCall } from './call.ts'
import { unusableAnswer } from './http-answer.ts'
import { decodeArtifact, REPORT_MIME_TYPES } from './wire.ts'

/** Artifacts and tags by the REST API, which no policy on pulls affects. */
export function artifactCalls(call: HarborCall): HarborArtifacts & HarborArtifactChanges {
  const { connection, send, decode } = call
  return {
    async fetchArtifact(repository, reference) {
      const query = 'with_scan_overview=true&with_tag=true&with_immutable_status=true&with_accessory=true'
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, reference)}?${query}`,
        headers: { 'x-accept-vulnerabilities': REPORT_MIME_TYPES.join(', ') },
        expects: 'json',
        purpose: `read the artifact ${formatHarborRepository(repository)}${isDigest(reference) ? '@' : ':'}${reference}`,
        needs: { resource: 'artifact', action: 'read' },
      } as const
      const response = await send(httpRequest, [200, 404])
      if (response.status === 404) return undefined
      const artifact = decode(httpRequest, { response, decoder: decodeArtifact })
      const answered = Date.parse(response.header('date') ?? '')
      return Number.isNaN(answered) ? artifact : { ...artifact, answeredAt: new Date(answered).toISOString() }
    },

    async deleteArtifact(repository, digest) {
      const httpRequest = {
        method: 'DELETE',
        path: artifactPath(repository, digest),
        purpose: `delete ${formatHarborRepository(repository)}@${digest}`,
        step: 'delete',
        needs: { resource: 'artifact', action: 'delete' },
      } as const
      const response = await send(httpRequest, [200, 404, 412])
      if (response.status === 200) return 'deleted'
      if (response.status === 404) return 'absent'
      if (/referenced/i.test(response.text)) return 'referenced'
      throw unusableAnswer(httpRequest, { response, connection })
    },

    async copyArtifact(target, source) {
      const from = `${formatHarborRepository(source.repository)}@${source.digest}`
      const httpRequest = {
        method: 'POST',
        path: `${repositoryApiPath(target)}/artifacts?${new URLSearchParams({ from })}`,
        purpose: `copy ${from} to ${formatHarborRepository(target)}`,
        step: 'copy',
        needs: { resource: 'artifact', action: 'create' },
      } as const
      await send(httpRequest, [201, 409])
    },

    async createTag(repository, { digest, tag }) {
      const response = await send(
        {
          method: 'POST',
          path: `${artifactPath(repository, digest)}/tags`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: tag }),
          purpose: `put the tag ${tag} on ${formatHarborRepository(repository)}@${digest}`,
          step: 'tag',
          needs: { resource: 'tag', action: 'create' },
        },
        [201, 409],
      )
      return response.status === 201 ? 'created' : 'exists'
    },
  }
}
