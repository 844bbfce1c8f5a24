import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository } from '../../../domain/harbor/repository.ts'
import { shortDigest } from '../../../domain/oci/digest.ts'
import { ImageProblem } from '../../../domain/oci/problem.ts'
import type { HarborLayers } from '../../../ports/harbor/layers.ts'
import type { HarborManifests } from '../../../ports/harbor/manifests.ts'
import { digestOf } from '../../image/content.ts'
import { createLayerReader, type LayerReader } from '../../image/layer-reader.ts'
import { decodeDocument } from '../../image/wire.ts'
import type { HarborCall } from '../call.ts'
import { unusableAnswer } from '../http-answer.ts'
import { askStorage, blobsPath } from './blobs.ts'

/** Layers as they come, without keeping them. */
export function layerCalls(
  call: HarborCall,
  manifests: Pick<HarborManifests, 'fetchManifest'>,
): HarborLayers {
  const { connection } = call
  return {
    async fetchLayers(repository, digest, known) {
      const manifest =
        known.find(({ bytes }) => digestOf(bytes) === digest) ??
        (await manifests.fetchManifest(repository, digest).catch(asForbidden))
      if (typeof manifest === 'string') return manifest
      const { mediaType, bytes } = manifest
      try {
        const document = decodeDocument(Buffer.from(bytes), { mediaType, digest, size: bytes.length })
        return document.kind === 'manifest' ? document.layers : 'unreadable'
      } catch (error) {
        if (error instanceof ImageProblem) return 'unreadable'
        throw error
      }
    },

    async readLayer(repository, { digest, size }, { signal, ...options }) {
      const purpose = `read the layer ${shortDigest(digest)} of ${formatHarborRepository(repository)}`
      const path = `${blobsPath(repository)}/${digest}`
      let reader: LayerReader | undefined
      const into = (): LayerReader => {
        // An answer that was interrupted is begun again.
        reader?.destroy()
        reader = createLayerReader({ ...options, digest })
        return reader
      }
      try {
        const httpRequest = { method: 'GET', path, purpose, maxBytes: size, into, signal } as const
        const response = await askStorage(call, httpRequest)
        if (reader === undefined) throw unusableAnswer(httpRequest, { response, connection })
        return await reader.finish()
      } finally {
        reader?.destroy()
      }
    },
  }
}

function asForbidden(error: unknown): 'forbidden' {
  if (error instanceof HarborError && (error.status === 401 || error.status === 403)) return 'forbidden'
  throw error
}
