import { HarborError } from '../../domain/errors.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborSboms } from '../../ports/harbor/sboms.ts'
import { artifactPath, type HarborCall } from './call.ts'
import { decodeSbomOverview, decodeVersion } from './wire.ts'

/** An SBOM names every file of a large image. */
const MAX_SBOM_BYTES = 256 * 1024 * 1024

/** SBOMs, which Harbor makes since 2.11 and keeps as accessories of the image. */
export function sbomCalls(call: HarborCall): HarborSboms {
  const { send, decode } = call
  return {
    async fetchHarborVersion() {
      const httpRequest = {
        method: 'GET',
        path: '/api/v2.0/systeminfo',
        expects: 'json',
        purpose: 'ask Harbor for its version',
      } as const
      return decode(httpRequest, { response: await send(httpRequest, [200]), decoder: decodeVersion })
    },

    async fetchSbomOverview(repository, digest) {
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, digest)}?with_sbom_overview=true&with_tag=false`,
        expects: 'json',
        purpose: `ask for the SBOM of ${formatHarborRepository(repository)}@${digest}`,
        needs: { resource: 'artifact', action: 'read' },
      } as const
      return decode(httpRequest, { response: await send(httpRequest, [200]), decoder: decodeSbomOverview })
    },

    async startSbom(repository, digest) {
      const response = await send(
        {
          method: 'POST',
          path: `${artifactPath(repository, digest)}/scan`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ scan_type: 'sbom' }),
          purpose: `ask for an SBOM of ${formatHarborRepository(repository)}@${digest}`,
          step: 'scan',
          needs: { resource: 'sbom', action: 'create' },
        },
        [202, 409],
      )
      return response.status === 202 ? 'started' : 'already-running'
    },

    async fetchSbom(repository, { sbomDigest, platform }) {
      const httpRequest = {
        method: 'GET',
        // On the accessory: on the image it is 400 (observed).
        path: `${artifactPath(repository, sbomDigest)}/additions/sbom`,
        expects: 'json',
        purpose: `read the SBOM of ${platform}`,
        needs: { resource: 'artifact-addition', action: 'read' },
        maxBytes: MAX_SBOM_BYTES,
      } as const
      const response = await send(httpRequest, [200])
      return decode(httpRequest, {
        response,
        decoder: (json) => {
          if (!isSpdx(json)) throw new HarborError('it is not an SPDX document')
          return response.text
        },
      })
    },
  }
}

function isSpdx(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'spdxVersion' in json
}
