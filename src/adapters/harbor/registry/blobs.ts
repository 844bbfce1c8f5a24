import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../../domain/oci/digest.ts'
import type { BlobPart } from '../../../domain/oci/manifest-parts.ts'
import { commitPath } from '../../../domain/oci/upload.ts'
import type { HarborBlobs } from '../../../ports/harbor/blobs.ts'
import { openRegularFile } from '../../files/regular-file.ts'
import { blobName } from '../../image/content.ts'
import type { HarborCall } from '../call.ts'
import { type HttpRequest, type HttpResponse, unusableAnswer } from '../http-answer.ts'

/** So much of a blob is in memory at once, while it goes through the runner. */
const PIECE_BYTES = 8 * 1024 * 1024

/** How often an interrupted blob is started again; a retry may even succeed in mounting it. */
const TRIES = 3

/** Blobs by the registry API (OCI distribution spec 1.1, "Mounting a blob from another repository"). */
export function blobCalls(call: HarborCall, options: { readonly pieceBytes?: number } = {}): HarborBlobs {
  const { connection, send } = call
  const pieceBytes = options.pieceBytes ?? PIECE_BYTES

  /** undefined: Harbor has mounted the blob; otherwise the address to send it to. */
  async function mount(target: HarborRepository, blob: Mount): Promise<string | undefined> {
    const query = new URLSearchParams({ mount: blob.digest, from: formatHarborRepository(blob.from) })
    const httpRequest = {
      method: 'POST',
      step: 'copy',
      path: `${blobsPath(target)}/uploads/?${query}`,
      purpose: `mount ${shortDigest(blob.digest)} from ${formatHarborRepository(blob.from)} into ${formatHarborRepository(target)}`,
    } as const
    const response = await send(httpRequest, [201, 202])
    if (response.status === 201) return undefined
    return requireUploadPath(response, { purpose: httpRequest.purpose, base: connection.url })
  }

  async function sendThrough(place: string, blob: BlobPart & Pieces): Promise<void> {
    const { purpose } = blob
    const hash = createHash('sha256')
    let path = place
    for (let start = 0; start < blob.size; start += pieceBytes) {
      const end = Math.min(start + pieceBytes, blob.size) - 1
      const piece = await blob.read({ start, end, purpose })
      hash.update(piece)
      const httpRequest = {
        method: 'PATCH',
        step: 'copy',
        path,
        headers: { 'content-type': 'application/octet-stream', 'content-range': `${start}-${end}` },
        body: piece,
        purpose,
        // It is not known how much of a piece has arrived: the whole blob is sent again.
        isSingleTry: true,
      } as const
      path = requireUploadPath(await send(httpRequest, [202]), { purpose, base: connection.url })
    }
    const found: Digest = `sha256:${hash.digest('hex')}`
    if (found !== blob.digest) {
      throw new HarborError(
        `failed to ${purpose}: the data that ${blob.origin} has the digest ${found}; nothing was written`,
      )
    }
    const end = { method: 'PUT', step: 'copy', path: commitPath(path, blob.digest), purpose } as const
    await send({ ...end, isSingleTry: true }, [201])
  }

  async function readPiece(piece: Mount & Piece): Promise<Buffer> {
    const { start, end, purpose } = piece
    const httpRequest = {
      method: 'GET',
      step: 'copy',
      path: `${blobsPath(piece.from)}/${piece.digest}`,
      headers: { range: `bytes=${start}-${end}` },
      purpose,
      isBinary: true,
    } as const
    const response = await askStorage(call, httpRequest)
    const isWhole = response.status === 200 && start === 0 && end === piece.size - 1
    if (response.status !== 206 && !isWhole) throw unusableAnswer(httpRequest, { response, connection })
    const bytes = Buffer.from(response.text, 'latin1')
    if (bytes.length === end - start + 1) return bytes
    throw new HarborError(
      `failed to ${purpose}: Harbor sent ${bytes.length} bytes in place of ${end - start + 1}`,
    )
  }

  return {
    async transferBlob(target, blob) {
      for (let attempt = 1; ; attempt += 1) {
        const place = await mount(target, blob)
        if (place === undefined) return 'mounted'
        try {
          await sendThrough(place, {
            ...blob,
            purpose: `copy ${shortDigest(blob.digest)} from ${formatHarborRepository(blob.from)} to ${formatHarborRepository(target)}`,
            origin: 'Harbor sent',
            read: (piece) => readPiece({ ...blob, ...piece }),
          })
          return 'sent'
        } catch (error) {
          if (attempt === TRIES || !isWorthAnotherTry(error)) throw error
        }
      }
    },

    async sendBlob(target, blob) {
      const path = join(blob.directory, blobName(blob.digest))
      await upload(target, {
        digest: blob.digest,
        call,
        send: (place, purpose) =>
          sendThrough(place, {
            ...blob,
            purpose,
            origin: 'was read from disk',
            read: (piece) => readFilePiece(path, piece),
          }),
      })
    },
  }
}

interface Mount extends BlobPart {
  readonly from: HarborRepository
}

interface Pieces {
  readonly purpose: string
  /** Completes "what …". */
  readonly origin: string
  read(piece: Piece): Promise<Buffer>
}

/** @throws HarborError when the file is shorter. */
async function readFilePiece(path: string, { start, end, purpose }: Piece): Promise<Buffer> {
  const file = await openRegularFile(path, { follow: false })
  if (file === undefined) throw new HarborError(`failed to ${purpose}: ${path} is not a file`)
  try {
    const piece = Buffer.alloc(end - start + 1)
    const { bytesRead } = await file.handle.read(piece, 0, piece.length, start)
    if (bytesRead === piece.length) return piece
    throw new HarborError(`failed to ${purpose}: ${path} has fewer bytes than its manifest says`)
  } finally {
    await file.handle.close()
  }
}

interface Piece {
  readonly start: number
  /** The last byte that is asked for. */
  readonly end: number
  readonly purpose: string
}

/** Begins an upload and sends the blob to its address; an interrupted one is begun again. @throws HarborError. */
export async function upload(
  target: HarborRepository,
  blob: {
    readonly digest: Digest
    readonly call: Pick<HarborCall, 'send' | 'connection'>
    /** @param place path and query of the upload. */
    readonly send: (place: string, purpose: string) => Promise<void>
  },
): Promise<void> {
  const { call, digest } = blob
  const purpose = `send ${shortDigest(digest)} to ${formatHarborRepository(target)}`
  const path = `${blobsPath(target)}/uploads/`
  for (let attempt = 1; ; attempt += 1) {
    try {
      const begun = await call.send({ method: 'POST', step: 'push', path, purpose }, [202])
      await blob.send(requireUploadPath(begun, { purpose, base: call.connection.url }), purpose)
      return
    } catch (error) {
      if (attempt === TRIES || !isWorthAnotherTry(error)) throw error
    }
  }
}

/** An upload address names Harbor as it sees itself from outside; only its path is used. @throws HarborError for none. */
function requireUploadPath(
  response: HttpResponse,
  { purpose, base }: { readonly purpose: string; readonly base: string },
): string {
  const location = response.header('location') ?? ''
  if (!URL.canParse(location, base)) {
    throw new HarborError(`failed to ${purpose}: Harbor named no address for the upload`)
  }
  const { pathname, search } = new URL(location, base)
  return `${pathname}${search}`
}

/** No answer, a server error, or an upload that Harbor no longer knows. */
function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof HarborError)) return false
  const { status } = error
  return status === undefined || status === 404 || status === 416 || status === 429 || status >= 500
}

export function blobsPath(repository: HarborRepository): string {
  return `/v2/${formatHarborRepository(repository)}/blobs`
}

/**
 * Reads a blob where Harbor has it: one with an object storage sends clients there; the address is signed, and Harbor's
 * credentials stay here.
 */
export async function askStorage(
  { ask, connection }: Pick<HarborCall, 'ask' | 'connection'>,
  httpRequest: HttpRequest,
): Promise<HttpResponse> {
  const response = await ask(httpRequest)
  const location = response.header('location')
  if (![302, 303, 307].includes(response.status) || location === undefined) return response
  return ask({ ...httpRequest, path: new URL(location, connection.url).href, isAnonymous: true })
}
