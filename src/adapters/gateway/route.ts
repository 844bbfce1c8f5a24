import { type Digest, isDigest } from '../../domain/oci/digest.ts'

/** One request of a push by digest (OCI distribution spec, "Pushing"), and no other. */
export type PushRequest =
  /** `GET /v2/`: how clients log in. */
  | { readonly kind: 'ping' }
  /** Whether a manifest is there, by its digest. */
  | { readonly kind: 'find-manifest'; readonly digest: Digest }
  | { readonly kind: 'put-manifest'; readonly digest: Digest }
  /** Whether a blob is there. */
  | { readonly kind: 'find-blob'; readonly digest: Digest }
  /** `digest` of the blob that is to be sent, where the client says it. */
  | { readonly kind: 'begin-upload'; readonly digest?: Digest }
  /** `upload`: the name that the gateway gave to the upload. */
  | { readonly kind: 'send-blob'; readonly upload: string }
  | { readonly kind: 'commit-blob'; readonly upload: string; readonly digest: Digest }
  /** Whether the registry keeps lists of referrers. */
  | { readonly kind: 'find-referrers' }

export interface Refused {
  readonly kind: 'refused'
  /** 404: no such path; 405: no such method on it. */
  readonly status: 404 | 405
}

const DIGEST = 'sha256:[0-9a-f]{64}'
const MANIFEST = new RegExp(`^manifests/(${DIGEST})$`)
const BLOB = new RegExp(`^blobs/(${DIGEST})$`)
const REFERRERS = new RegExp(`^referrers/${DIGEST}$`)
const UPLOADS = 'blobs/uploads/'
const UPLOAD = /^blobs\/uploads\/([0-9a-f-]{36})$/

/**
 * What a request is, by its bytes as they came: nothing is decoded and nothing is normalised, so that no spelling of a
 * path (`..`, an encoded slash, a doubled one, a whole URL) is anything else than what it looks like.
 *
 * @param target of the request line: path and query.
 * @param repository `project/name`.
 */
export function routePush(
  { method, target }: { readonly method: string; readonly target: string },
  repository: string,
): PushRequest | Refused {
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  const query = new URLSearchParams(at < 0 ? '' : target.slice(at + 1))
  if (path === '/v2/') return method === 'GET' && at < 0 ? { kind: 'ping' } : refused(at < 0 ? 405 : 404)
  const prefix = `/v2/${repository}/`
  if (!path.startsWith(prefix)) return refused(404)
  const rest = path.slice(prefix.length)
  if (rest === UPLOADS) return method === 'POST' ? beginUpload(query) : refused(405)
  const [, upload] = UPLOAD.exec(rest) ?? []
  if (upload !== undefined) return routeUpload(method, { upload, query })
  // Nothing else has a query.
  if (at >= 0) return refused(404)
  return routeContent(method, rest)
}

function routeContent(method: string, rest: string): PushRequest | Refused {
  const [, manifest = ''] = MANIFEST.exec(rest) ?? []
  if (isDigest(manifest)) {
    if (method === 'HEAD') return { kind: 'find-manifest', digest: manifest }
    return method === 'PUT' ? { kind: 'put-manifest', digest: manifest } : refused(405)
  }
  const [, blob = ''] = BLOB.exec(rest) ?? []
  if (isDigest(blob)) return method === 'HEAD' ? { kind: 'find-blob', digest: blob } : refused(405)
  if (REFERRERS.test(rest)) return method === 'GET' ? { kind: 'find-referrers' } : refused(405)
  return refused(404)
}

function routeUpload(
  method: string,
  { upload, query }: { readonly upload: string; readonly query: URLSearchParams },
): PushRequest | Refused {
  if (method === 'PATCH') return { kind: 'send-blob', upload }
  if (method !== 'PUT') return refused(405)
  const digest = query.get('digest') ?? ''
  return isDigest(digest) ? { kind: 'commit-blob', upload, digest } : refused(404)
}

/** `mount` names the blob; the repository to mount it from (`from`) is one of the source and not of Harbor. */
function beginUpload(query: URLSearchParams): PushRequest {
  const digest = query.get('mount') ?? ''
  return isDigest(digest) ? { kind: 'begin-upload', digest } : { kind: 'begin-upload' }
}

function refused(status: 404 | 405): Refused {
  return { kind: 'refused', status }
}
