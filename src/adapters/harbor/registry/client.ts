import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import type { HarborConnection } from '../../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../../domain/harbor/repository.ts'
import { type Digest, parseDigest } from '../../../domain/oci/digest.ts'
import type { CallLimit } from '../../../ports/harbor.ts'
import type { RegistryClient } from '../../../ports/harbor-admin.ts'
import type { HarborHttp } from '../http.ts'
import { type HttpRequest, type HttpResponse, unusableAnswer } from '../http-answer.ts'

const manifest = v.object({
  config: v.object({ digest: v.string() }),
  layers: v.array(v.object({ digest: v.string() })),
})

/** The few calls of the registry API that a push and a pull are made of, for the proof that they go through. */
export function createRegistryClient(context: {
  readonly connection: HarborConnection
  readonly http: HarborHttp
  readonly limit: CallLimit
}): RegistryClient {
  const { connection, http, limit } = context

  async function ask(httpRequest: HttpRequest, expected: readonly number[]): Promise<HttpResponse> {
    const response = await http(httpRequest, limit)
    if (expected.includes(response.status)) return response
    throw unusableAnswer(httpRequest, { response, connection })
  }

  return {
    async pushBlob(repository, blob) {
      const purpose = `push a layer to ${formatHarborRepository(repository)}`
      const start = await ask({ method: 'POST', path: `${base(repository)}/blobs/uploads/`, purpose }, [202])
      const upload = new URL(start.header('location') ?? '', connection.url)
      upload.searchParams.set('digest', blob.digest)
      const response = await http(
        {
          method: 'PUT',
          path: `${upload.pathname}${upload.search}`,
          headers: { 'content-type': 'application/octet-stream' },
          body: blob.bytes,
          purpose,
        },
        limit,
      )
      return response.status
    },

    async pushManifest(repository, { digest, mediaType, bytes }) {
      await ask(
        {
          method: 'PUT',
          path: `${base(repository)}/manifests/${digest}`,
          headers: { 'content-type': mediaType },
          body: bytes,
          purpose: `push a manifest to ${formatHarborRepository(repository)}`,
        },
        [201],
      )
    },

    async pullImage(repository, digest) {
      const purpose = `pull ${formatHarborRepository(repository)}@${digest}`
      const accept = 'application/vnd.oci.image.manifest.v1+json'
      const response = await ask(
        {
          method: 'GET',
          path: `${base(repository)}/manifests/${digest}`,
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
  const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (found === expected.digest) return
  throw new HarborError(
    `failed to ${expected.purpose}: the data that came back has the digest ${found}, not ${expected.digest}`,
  )
}
