import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { readAnswer } from '../../domain/harbor/answer.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { MANIFEST_MEDIA_TYPES, MEDIA_TYPE } from '../../domain/oci/manifest.ts'
import { commitPath } from '../../domain/oci/upload.ts'
import { digestOf, MAX_DOCUMENT_BYTES } from '../image/content.ts'
import { createAskedAhead } from './ask-ahead.ts'
import { GatewayError, type GatewayFailure } from './failure.ts'
import type { HarborReply } from './harbor-login.ts'
import type { HarborRequest, HarborSide } from './harbor-side.ts'
import type { PushRequest } from './route.ts'
import type { OpenTransfer, Transfers } from './transfers.ts'
import { readUploadLocation } from './upload-location.ts'

/** What the client is answered. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Headers of Harbor's answers that crane acts on or shows. `Location` is never among them. */
const PASSED = ['content-type', 'docker-content-digest', 'oci-subject', 'retry-after', 'warning'] as const

const EMPTY_INDEX = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] })

/** An upload that this gateway began. */
interface Upload {
  /** Where Harbor wants its next request, with its query. */
  readonly path: string
  readonly digest?: Digest
}

export interface RelayOptions {
  readonly connection: HarborConnection
  /** `project/name`. */
  readonly repository: string
  readonly harbor: HarborSide
  readonly transfers: Transfers
  /** Aborted when the gateway is closed. */
  readonly closed: AbortSignal
  readonly onFailure: (failure: GatewayFailure) => void
}

/** Answers the requests of a push by asking Harbor. */
export interface PushRelay {
  /** @param client `signal` is aborted when it is gone. */
  answer(route: PushRequest, client: Client): Promise<Reply>
  /** Asks for what the client looks for first, while it still starts. */
  askAhead(image: ExpectedImage): void
}

interface Client {
  readonly incoming: IncomingMessage
  readonly signal: AbortSignal
}

/** What is going to be pushed: the digest of its manifest or index, and its blobs. */
export interface ExpectedImage {
  readonly digest: Digest
  readonly blobs: readonly { readonly digest: Digest }[]
}

/**
 * Harbor's answers go to the client as they are, so that it does what it does with those of a registry, with these
 * exceptions: addresses are those of the gateway; a manifest that a policy hides is one that is there; an answer that
 * cannot be used is a 502, after which the client sends the blob again.
 */
export function createPushRelay(options: RelayOptions): PushRelay {
  const { connection, repository, harbor, transfers } = options
  const base = `/v2/${repository}`
  const uploads = new Map<string, Upload>()
  const manifestPath = (digest: Digest): string => `${base}/manifests/${digest}`
  const blobPath = (digest: Digest): string => `${base}/blobs/${digest}`
  // For a media type that is not accepted by its name a registry says that the manifest is not there.
  const ahead = createAskedAhead((path) =>
    harbor.send({ method: 'HEAD', path, headers: { accept: MANIFEST_MEDIA_TYPES } }, options.closed),
  )

  async function exchange(httpRequest: HarborRequest, context: Exchange): Promise<HarborReply> {
    const { transfer, signal } = context
    const asked = httpRequest.method === 'HEAD' ? ahead.take(httpRequest.path) : undefined
    const reply = await (asked ?? harbor.send(httpRequest, signal))
    // A redirect is not followed: it would take the blob, or the credentials, to another address.
    if (reply.status >= 300 && !context.accepts.includes(reply.status)) {
      report(transfer, { kind: 'answer', answer: readAnswer(reply) })
    }
    return reply
  }

  function report(transfer: OpenTransfer, cause: GatewayFailure['cause'], at?: GatewayError['asked']): void {
    const { digest, sentBytes } = transfer
    const { method, path } = at ?? transfer
    options.onFailure({ method, path, sentBytes, cause, ...(digest === undefined ? {} : { digest }) })
  }

  /** One request with its place in the counters. */
  async function relay(
    httpRequest: Omit<HarborRequest, 'body'> & { readonly body?: Uint8Array | IncomingMessage },
    about: {
      readonly signal: AbortSignal
      readonly digest?: Digest | undefined
      /** What a registry answers that did it; older ones with 204. Another 2xx is a page of something else. */
      readonly done: readonly number[]
      /** Other answers that are no failure of a push. */
      readonly accepts?: readonly number[]
      readonly make: (reply: HarborReply) => Reply
    },
  ): Promise<Reply> {
    const { body } = httpRequest
    const size = Number(httpRequest.headers['content-length'] ?? Number.NaN)
    const transfer = transfers.begin({
      method: httpRequest.method,
      path: httpRequest.path,
      ...(about.digest === undefined ? {} : { digest: about.digest }),
      ...(Number.isNaN(size) ? {} : { size }),
    })
    const isStream = body !== undefined && !(body instanceof Uint8Array)
    if (isStream) transfer.wait('source')
    const pieces = isStream ? transfers.count(withoutEnd(body), transfer) : undefined
    const sent = pieces ?? (body instanceof Uint8Array ? body : undefined)
    try {
      const reply = await exchange(
        { ...httpRequest, ...(sent === undefined ? {} : { body: sent }) },
        { transfer, signal: about.signal, accepts: about.accepts ?? [] },
      )
      if (reply.status < 300 && !about.done.includes(reply.status)) throw notDone(reply)
      return about.make(reply)
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error
      // The client broke off, or the copy has ended: Harbor is not at fault, and there is no one to answer.
      const isOver = transfer.sourceError !== undefined || about.signal.aborted || options.closed.aborted
      if (!isOver) report(transfer, error.cause, error.asked)
      return unusable(error.cause)
    } finally {
      transfers.end(transfer)
      // Harbor may answer before it has the whole blob. Nothing else reads the rest then, which is thrown away.
      if (isStream) void pieces?.return(undefined).then(() => body.resume())
    }
  }

  function keepUpload(id: string, reply: HarborReply, digest: Digest | undefined): Reply {
    const location = readUploadLocation(reply.header('location'), {
      harborUrl: connection.url,
      uploads: `${base}/blobs/uploads/`,
    })
    if (location.kind === 'refused') {
      throw new GatewayError({ kind: 'not-followed', reason: location.reason })
    }
    uploads.set(id, { path: location.path, ...(digest === undefined ? {} : { digest }) })
    return pass(reply, { location: `${base}/blobs/uploads/${id}` })
  }

  function sendBlob(upload: string, client: Client): Promise<Reply> {
    const { incoming, signal } = client
    const known = uploads.get(upload)
    if (known === undefined) return Promise.resolve(UNKNOWN_UPLOAD)
    const { path, digest } = known
    const headers = { 'content-type': 'application/octet-stream', ...lengthOf(incoming) }
    return relay(
      { method: 'PATCH', path, headers, body: incoming },
      {
        signal,
        digest,
        done: [202, 204],
        make(reply) {
          // The token ended between two requests. Another one is there by now; the bytes are gone, so the client has to
          // send the blob again, which it does after this status.
          if (reply.status === 401) return { ...pass(reply), status: 503, text: '' }
          return reply.status < 300 ? keepUpload(upload, reply, digest) : pass(reply)
        },
      },
    )
  }

  async function commitBlob(
    { upload, digest }: Extract<PushRequest, { kind: 'commit-blob' }>,
    { incoming, signal }: Client,
  ): Promise<Reply> {
    const known = uploads.get(upload)
    if (known === undefined) return UNKNOWN_UPLOAD
    if ((await readBody(incoming, 0)) === undefined) return TOO_LARGE
    return relay(
      { method: 'PUT', path: commitPath(known.path, digest), headers: OCTETS },
      {
        signal,
        digest,
        done: [201, 204],
        make(reply) {
          if (reply.status === 201) {
            uploads.delete(upload)
            transfers.committedBlobs += 1
          }
          return pass(reply)
        },
      },
    )
  }

  async function putManifest(digest: Digest, { incoming, signal }: Client): Promise<Reply> {
    const body = await readBody(incoming, MAX_DOCUMENT_BYTES)
    if (body === undefined) return TOO_LARGE
    if (digestOf(body) !== digest) return OTHER_DIGEST
    const type = incoming.headers['content-type']
    const headers = type === undefined ? {} : { 'content-type': type }
    return relay(
      { method: 'PUT', path: manifestPath(digest), headers, body },
      { signal, digest, done: [201], make: pass },
    )
  }

  async function answer(route: PushRequest, client: Client): Promise<Reply> {
    const { signal, incoming } = client
    switch (route.kind) {
      case 'ping':
        return { status: 200, headers: JSON_TYPE, text: '{}' }
      case 'find-referrers':
        // A client that finds no such list writes one itself, under a tag that no one asked for.
        return { status: 200, headers: { 'content-type': MEDIA_TYPE.ociIndex }, text: EMPTY_INDEX }
      case 'find-manifest': {
        const { accept = '*/*' } = incoming.headers
        const { digest } = route
        const make = (reply: HarborReply): Reply => {
          if (reply.status === 412) return present(digest)
          if (reply.status === 200 && reply.header('docker-content-digest') !== digest) throw notDone(reply)
          return found(reply)
        }
        return relay(
          { method: 'HEAD', path: manifestPath(digest), headers: { accept } },
          { signal, digest, done: [200], accepts: [404, 412], make },
        )
      }
      case 'find-blob': {
        const { digest } = route
        // With an object store behind it Harbor sends clients there, for what it has.
        const make = (reply: HarborReply): Reply => (reply.status === 307 ? present(digest) : found(reply))
        return relay(
          { method: 'HEAD', path: blobPath(digest), headers: {} },
          { signal, digest, done: [200], accepts: [404, 307], make },
        )
      }
      case 'begin-upload': {
        const { digest } = route
        const make = (reply: HarborReply): Reply =>
          reply.status === 202 ? keepUpload(randomUUID(), reply, digest) : pass(reply)
        const path = `${base}/blobs/uploads/`
        return relay({ method: 'POST', path, headers: {} }, { signal, digest, done: [202], make })
      }
      case 'send-blob':
        return sendBlob(route.upload, client)
      case 'commit-blob':
        return commitBlob(route, client)
      case 'put-manifest':
        return putManifest(route.digest, client)
    }
  }

  return {
    answer,
    askAhead({ digest, blobs }) {
      ahead.begin([manifestPath(digest), ...blobs.map((blob) => blobPath(blob.digest))])
    },
  }
}

interface Exchange {
  readonly transfer: OpenTransfer
  readonly signal: AbortSignal
  readonly accepts: readonly number[]
}

const JSON_TYPE = { 'content-type': 'application/json' } as const
const OCTETS = { 'content-type': 'application/octet-stream' } as const

function refusal(status: number, code: string, message: string): Reply {
  return { status, headers: JSON_TYPE, text: JSON.stringify({ errors: [{ code, message }] }) }
}

const UNKNOWN_UPLOAD = refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'this copy began no such upload')
const TOO_LARGE = refusal(413, 'SIZE_INVALID', 'larger than any such request of a push')
const OTHER_DIGEST = refusal(400, 'DIGEST_INVALID', 'the manifest does not have the digest of its address')

/** A login page, a portal: a client would take its 200 for a success. */
function notDone(reply: HarborReply): GatewayError {
  return new GatewayError({ kind: 'answer', answer: readAnswer(reply) })
}

/** In place of an answer of Harbor that there is not, or that is not followed. */
function unusable(cause: GatewayFailure['cause']): Reply {
  const status = cause.kind === 'answer' ? (cause.answer.status ?? 0) : 0
  if (status >= 400) return { status, headers: {}, text: '' }
  if (status >= 200 && status < 300) {
    return refusal(400, 'UNSUPPORTED', `Harbor answered ${status}, and not as a registry does`)
  }
  if (cause.kind === 'no-token') return refusal(400, 'UNSUPPORTED', 'Harbor issued no token')
  if (cause.kind !== 'not-followed') return { status: 502, headers: {}, text: '' }
  // Nothing that another try would change.
  return refusal(400, 'UNSUPPORTED', `Harbor ${cause.reason}`)
}

/** An answer as it came; a redirect is one that the client must not follow either. */
function pass(reply: HarborReply, more: Readonly<Record<string, string>> = {}): Reply {
  if (reply.status >= 300 && reply.status < 400) {
    return refusal(400, 'UNSUPPORTED', `Harbor answered ${reply.status}, a redirect`)
  }
  const headers = PASSED.flatMap((name) => {
    const value = reply.header(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { status: reply.status, headers: { ...Object.fromEntries(headers), ...more }, text: reply.text }
}

/** Of a HEAD: its length is that of the content. */
function found(reply: HarborReply): Reply {
  const length = reply.header('content-length')
  return pass(reply, reply.status === 200 && length !== undefined ? { 'content-length': length } : {})
}

function present(digest: Digest): Reply {
  const headers = { ...OCTETS, 'docker-content-digest': digest, 'content-length': '0' }
  return { status: 200, headers, text: '' }
}

function lengthOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const length = headers['content-length']
  return length === undefined ? {} : { 'content-length': length }
}

/** The body of a request. Who stops reading it leaves the connection as it is: an answer goes back on it. */
function withoutEnd(incoming: IncomingMessage): AsyncIterable<Uint8Array> {
  return incoming.iterator({ destroyOnReturn: false })
}

/** undefined when it is larger. */
async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of withoutEnd(incoming)) {
    size += piece.byteLength
    if (size > maxBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
