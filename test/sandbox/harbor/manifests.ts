import { createHash } from 'node:crypto'
import { addAccessory, deleteArtifact, moveTag, recordManifest } from './artifact-store.ts'
import { addressedUrl, type Exchange, headerOf, readBody } from './exchange.ts'
import { isImmutable } from './immutable.ts'
import { type Manifest, parseManifest } from './manifest-parts.ts'
import { refuseBlockedPull } from './policy.ts'
import { refuseOverQuota } from './quota.ts'
import type { RegistryTarget } from './registry-target.ts'
import { empty, Refusal, type Reply, refuse } from './reply.ts'
import { scanPushed } from './scan-push.ts'
import { type Artifact, findArtifact, isDigest } from './state.ts'

const COSIGN_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json'

/** GET and HEAD: the project's policy first, then the bytes as they were pushed. */
export async function getManifest(exchange: Exchange, target: RegistryTarget): Promise<Reply> {
  const { harbor, method, request } = exchange
  const artifact = existing(target)
  refuseBlockedPull(harbor.state, artifact)
  const etag = `"${artifact.digest}"`
  if ([etag, artifact.digest].includes(headerOf(request, 'if-none-match') ?? '')) return empty(304)
  const stored = await harbor.backend.send({
    method,
    path: `/v2/${target.fullName}/manifests/${artifact.digest}`,
  })
  if (method === 'GET') markPulled(target, artifact)
  return {
    status: stored.statusCode ?? 500,
    headers: {
      'content-type': artifact.manifestMediaType,
      'content-length': headerOf(stored, 'content-length') ?? '0',
      'docker-content-digest': artifact.digest,
      etag,
    },
    body: stored,
  }
}

/** PUT by tag or by digest; every push starts a scan where the project wants one. */
export async function putManifest(exchange: Exchange, target: RegistryTarget): Promise<Reply> {
  const { harbor, request } = exchange
  const { state } = harbor
  const { project, reference, fullName } = target
  const bytes = await readBody(exchange)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (reference.startsWith('sha256:') && reference !== digest) {
    throw new Refusal(400, {
      code: 'DIGEST_INVALID',
      message: 'provided digest did not match uploaded content',
    })
  }
  // Only a tag that exists is immutable; that it would stay on the same image does not matter to Harbor.
  if (
    target.repository?.tags.has(reference) === true &&
    isImmutable(project, { name: target.name, tag: reference })
  ) {
    throw refuse.precondition(
      `Failed to process request due to '${target.name}:${reference}' configured as immutable.`,
    )
  }
  const contentType = headerOf(request, 'content-type') ?? ''
  const manifest = parseManifest(bytes, contentType)
  refuseOverQuota(state, { project, digest, size: bytes.length })
  const artifact = await recordManifest(harbor, { target, digest, bytes, manifest })
  if (!isDigest(reference)) {
    moveTag(state, { artifact, name: reference })
    linkCosignTag(exchange, { artifact, reference, manifest })
  }
  scanPushed(harbor, artifact)
  return empty(201, {
    location: `${addressedUrl(exchange)}/v2/${fullName}/manifests/${digest}`,
    'docker-content-digest': digest,
    ...(manifest.subject === undefined ? {} : { 'oci-subject': manifest.subject }),
  })
}

/** A signature of cosign before OCI referrers: a tag names the image (src/server/middleware/cosign/cosign.go). */
function linkCosignTag(
  { harbor }: Exchange,
  pushed: { readonly artifact: Artifact; readonly reference: string; readonly manifest: Manifest },
): void {
  const { artifact, reference, manifest } = pushed
  const [, hex] = /^sha256-([0-9a-f]{64})\.sig$/.exec(reference) ?? []
  const subject = artifact.repository.artifacts.get(`sha256:${hex}`)
  if (subject === undefined || manifest.kind === 'index') return
  if (!manifest.layers.some(({ mediaType }) => mediaType === COSIGN_LAYER)) return
  artifact.kind = 'accessory'
  addAccessory(harbor.state, { subject, artifact, type: 'signature.cosign' })
}

export function deleteManifest(target: RegistryTarget): Reply {
  if (!isDigest(target.reference)) {
    throw new Refusal(400, { code: 'UNSUPPORTED', message: `unsupported digest ${target.reference}` })
  }
  deleteArtifact(existing(target))
  return empty(202)
}

function existing({ repository, fullName, reference }: RegistryTarget): Artifact {
  const artifact = findArtifact(repository, reference)
  if (artifact !== undefined) return artifact
  throw refuse.notFound(`artifact ${fullName}${isDigest(reference) ? '@' : ':'}${reference} not found`)
}

function markPulled({ repository, reference }: RegistryTarget, artifact: Artifact): void {
  artifact.pulledAt = new Date()
  const tag = repository?.tags.get(reference)
  if (tag !== undefined) tag.pulledAt = artifact.pulledAt
}
