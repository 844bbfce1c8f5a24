import { addressedUrl, type Exchange, headerOf } from './exchange.ts'
import { refuseOverQuota } from './quota.ts'
import type { RegistryTarget } from './registry-target.ts'
import { Refusal, type Reply } from './reply.ts'
import { isDigest } from './state.ts'
import type { Upload } from './uploads.ts'

/** GET and HEAD of a blob: only through a repository that it was pushed to or mounted into. */
export async function serveBlob(exchange: Exchange, target: RegistryTarget): Promise<Reply> {
  const { harbor, method, request } = exchange
  const digest = target.reference
  const size = harbor.state.blobSizes.get(digest)
  if (size === undefined || !harbor.state.linkedBlobs(target.fullName).has(digest)) {
    throw new Refusal(404, { code: 'BLOB_UNKNOWN', message: 'blob unknown to registry' })
  }
  const headers = {
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    etag: `"${digest}"`,
  }
  if (method === 'HEAD') return { status: 200, headers: { ...headers, 'content-length': String(size) } }
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headerOf(request, 'range') ?? '') ?? []
  const range = start === undefined ? undefined : `bytes=${start}-${end || size - 1}`
  const stored = await harbor.backend.send({
    method: 'GET',
    path: blobPath(target.fullName, digest),
    ...(range === undefined ? {} : { headers: { range } }),
  })
  return {
    status: stored.statusCode ?? 500,
    headers: {
      ...headers,
      'content-length': headerOf(stored, 'content-length') ?? String(size),
      ...(range === undefined ? {} : { 'content-range': headerOf(stored, 'content-range') ?? '' }),
    },
    body: stored,
  }
}

/**
 * POST: mounts a blob that the other repository has, else begins an upload. The quota is asked first, for any blob that
 * Harbor knows (src/server/middleware/quota/post_initiate_blob_upload.go).
 */
export function startUpload(
  exchange: Exchange,
  options: { readonly target: RegistryTarget; readonly mountFrom: string | undefined },
): Reply {
  const { harbor, query } = exchange
  const { target, mountFrom } = options
  const digest = query.get('mount') ?? ''
  const size = harbor.state.blobSizes.get(digest)
  if (size !== undefined) refuseOverQuota(harbor.state, { project: target.project, digest, size })
  const { linksBlobs } = harbor.state
  if (linksBlobs && mountFrom !== undefined && harbor.state.linkedBlobs(mountFrom).has(digest)) {
    harbor.state.linkedBlobs(target.fullName).add(digest)
    target.project.stored.add(digest)
    return created(exchange, { target, digest })
  }
  return accepted(exchange, { target, upload: harbor.uploads.begin(target.fullName), status: 202 })
}

/** PATCH, PUT, GET and DELETE of an upload under way. */
export async function serveUpload(exchange: Exchange, target: RegistryTarget): Promise<Reply> {
  const { harbor, method, query } = exchange
  const upload = harbor.uploads.find(target.reference, target.fullName)
  if (upload === undefined) {
    throw new Refusal(404, { code: 'BLOB_UPLOAD_UNKNOWN', message: 'blob upload unknown to registry' })
  }
  if (method !== 'GET' && query.get('_state') !== upload.state) {
    throw new Refusal(404, { code: 'BLOB_UPLOAD_INVALID', message: 'blob upload invalid' })
  }
  switch (method) {
    case 'PATCH':
      await harbor.uploads.append(upload, exchange.request)
      return accepted(exchange, { target, upload, status: 202 })
    case 'PUT':
      await harbor.uploads.append(upload, exchange.request)
      return finishUpload(exchange, { target, upload })
    case 'GET':
      return accepted(exchange, { target, upload, status: 204 })
    case 'DELETE':
      await harbor.uploads.end(upload)
      return { status: 204 }
    default:
      throw new Refusal(405, { code: 'UNSUPPORTED', message: 'The operation is unsupported.' })
  }
}

async function finishUpload(
  exchange: Exchange,
  { target, upload }: { readonly target: RegistryTarget; readonly upload: Upload },
): Promise<Reply> {
  const { harbor, query } = exchange
  const digest = query.get('digest') ?? ''
  if (!isDigest(digest) || (await harbor.uploads.digest(upload)) !== digest) {
    throw new Refusal(400, {
      code: 'DIGEST_INVALID',
      message: 'provided digest did not match uploaded content',
    })
  }
  refuseOverQuota(harbor.state, { project: target.project, digest, size: upload.size })
  await harbor.uploads.move(upload, await harbor.backend.blobFile(digest))
  harbor.state.blobSizes.set(digest, upload.size)
  harbor.state.linkedBlobs(target.fullName).add(digest)
  target.project.stored.add(digest)
  return created(exchange, { target, digest })
}

function accepted(
  exchange: Exchange,
  answer: { readonly target: RegistryTarget; readonly upload: Upload; readonly status: number },
): Reply {
  const { upload, target } = answer
  const path = `/v2/${target.fullName}/blobs/uploads/${upload.id}?_state=${upload.state}`
  return {
    status: answer.status,
    headers: {
      location: `${addressedUrl(exchange)}${path}`,
      'docker-upload-uuid': upload.id,
      range: `0-${Math.max(0, upload.size - 1)}`,
    },
  }
}

function created(
  exchange: Exchange,
  blob: { readonly target: RegistryTarget; readonly digest: string },
): Reply {
  return {
    status: 201,
    headers: {
      location: `${addressedUrl(exchange)}${blobPath(blob.target.fullName, blob.digest)}`,
      'docker-content-digest': blob.digest,
    },
  }
}

function blobPath(fullName: string, digest: string): string {
  return `/v2/${fullName}/blobs/${digest}`
}
