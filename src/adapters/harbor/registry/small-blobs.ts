import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository } from '../../../domain/harbor/repository.ts'
import { shortDigest } from '../../../domain/oci/digest.ts'
import { commitPath } from '../../../domain/oci/upload.ts'
import type { HarborSmallBlobs } from '../../../ports/harbor/blobs.ts'
import { digestOf } from '../../image/content.ts'
import type { HarborCall } from '../call.ts'
import { unusableAnswer } from '../http-answer.ts'
import { askStorage, blobsPath, upload } from './blobs.ts'

/** Blobs in one piece (OCI distribution spec 1.1, "POST then PUT"). */
export function smallBlobCalls(call: HarborCall): HarborSmallBlobs {
  const { connection, send } = call
  return {
    async putBlob(target, { digest, bytes }) {
      await upload(target, {
        digest,
        call,
        async send(place, purpose) {
          const headers = { 'content-type': 'application/octet-stream' }
          const end = {
            method: 'PUT',
            step: 'push',
            path: commitPath(place, digest),
            headers,
            purpose,
          } as const
          await send({ ...end, body: bytes, isSingleTry: true }, [201])
        },
      })
    },

    async fetchBlob(repository, { digest, size }) {
      const purpose = `read ${shortDigest(digest)} of ${formatHarborRepository(repository)}`
      const path = `${blobsPath(repository)}/${digest}`
      const httpRequest = { method: 'GET', path, purpose, isBinary: true, maxBytes: size } as const
      const response = await askStorage(call, httpRequest)
      if (response.status === 404) return 'absent'
      if (response.status !== 200) throw unusableAnswer(httpRequest, { response, connection })
      const bytes = Buffer.from(response.text, 'latin1')
      const found = digestOf(bytes)
      if (found === digest) return bytes
      throw new HarborError(
        `failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`,
        { status: response.status },
      )
    },
  }
}
