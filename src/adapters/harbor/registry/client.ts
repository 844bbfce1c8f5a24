import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../../domain/harbor/repository.ts'
import { type Digest, parseDigest } from '../../../domain/oci/digest.ts'
import type { RegistryClient } from '../../../ports/harbor-admin.ts'
import { digestOf } from '../../image/content.ts'
import { createHarborCall, type HarborCallContext, manifestPath } from '../call.ts'
import { type HttpRequest, type HttpResponse, unusableAnswer } from '../http-answer.ts'
import { manifestCalls } from './manifests.ts'

const manifest = v.object({
  config: v.object({ digest: v.string() }),
  layers: v.array(v.object({ digest: v.string() })),
})

/** The few calls of the registry API that a push and a pull are made of, for the proof that they go through. */
export function createRegistryClient(context: HarborCallContext): RegistryClient {
  const { connection } = context
  const call = createHarborCall(context)
  const { putManifest } = manifestCalls(call)

  async function ask(httpRequest: HttpRequest, expected: readonly number[]): Promise<HttpResponse> {
    const response = await call.ask(httpRequest)
    if (expected.includes(response.status)) return response
    throw unusableAnswer(httpRequest, { response, connection })
  }

  return {
    async pushBlob(repository, blob) {
      const purpose = `push a layer to ${formatHarborRepository(repository)}`
      const start = await ask({ method: 'POST', path: `${base(repository)}/blobs/uploads/`, purpose }, [202])
      const upload = new URL(start.header('location') ?? '', connection.url)
      upload.searchParams.set('digest', blob.digest)
      const response = await call.ask({
        method: 'PUT',
        path: `${upload.pathname}${upload.search}`,
        headers: { 'content-type': 'application/octet-stream' },
        body: blob.bytes,
        purpose,
      })
      return response.status
    },

    async pushManifest(repository, { digest, mediaType, bytes }) {
      await putManifest(repository, { reference: digest, mediaType, bytes })
    },

    async pullImage(repository, digest) {
      const purpose = `pull ${formatHarborRepository(repository)}@${digest}`
      const accept = 'application/vnd.oci.image.manifest.v1+json'
      const response = await ask(
        {
          method: 'GET',
          path: manifestPath(repository, digest),
          headers: { accept },
          purpose,
          isBinary: true,
        },
        [200],
      )
      const pulled = Buffer.from(response.text, 'latin1')
      requireDigest(pulled, { digest, purpose })
      const { config, layers } = v.parse(manifest, JSON.parse(pulled.toString('utf8')))
      let total = pulled.byteLength
      for (const blob of [config, ...layers]) {
        const path = `${base(repository)}/blobs/${blob.digest}`
        const answer = await ask({ method: 'GET', path, purpose, isBinary: true }, [200])
        const bytes = Buffer.from(answer.text, 'latin1')
        requireDigest(bytes, { digest: parseDigest(blob.digest), purpose })
        total += bytes.byteLength
      }
      return total
    },
  }
}

function base(repository: HarborRepository): string {
  return `/v2/${formatHarborRepository(repository)}`
}

function requireDigest(
  bytes: Uint8Array,
  expected: { readonly digest: Digest; readonly purpose: string },
): void {
  const found = digestOf(bytes)
  if (found === expected.digest) return
  throw new HarborError(
    `failed to ${expected.purpose}: the data that came back has the digest ${found}, not ${expected.digest}`,
  )
}
