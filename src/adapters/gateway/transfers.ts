import type { Digest } from '../../domain/oci/digest.ts'
import { steadyNow } from '../process/steady-clock.ts'

/**
 * Who is waited for. `source`: crane has sent no more, and Harbor has all that came. `harbor`: bytes are there, and the
 * connection to Harbor takes none. `answer`: Harbor has the whole request; a large blob takes a registry minutes.
 */
export type Wait = 'source' | 'harbor' | 'answer'

/** A request on its way through the gateway. */
export interface Transfer {
  readonly method: string
  /** As Harbor is asked. */
  readonly path: string
  readonly digest?: Digest
  /** Of the body, in bytes; undefined when the client did not say. */
  readonly size?: number
  readonly waitsFor: Wait
  /** Since when nothing moved, in milliseconds of the steady clock. */
  readonly sinceMs: number
  /** Bytes of the body that came, and bytes that were handed to the connection to Harbor. */
  readonly receivedBytes: number
  readonly sentBytes: number
}

export interface Totals {
  /** Bytes of blobs that came from crane. */
  readonly receivedBytes: number
  /** Bytes of blobs that were handed to the connection to Harbor. */
  readonly sentBytes: number
  /** Blobs that Harbor confirmed. */
  readonly committedBlobs: number
  /** Requests that were not those of this push, or that had no valid credentials. */
  readonly refusedRequests: number
}

/** Counts what goes through a gateway, in total and for each request. */
export class Transfers {
  readonly #open = new Set<OpenTransfer>()
  #receivedBytes = 0
  #sentBytes = 0
  committedBlobs = 0
  refusedRequests = 0

  begin(request: Pick<Transfer, 'method' | 'path' | 'digest' | 'size'>): OpenTransfer {
    const transfer = new OpenTransfer(request)
    this.#open.add(transfer)
    return transfer
  }

  end(transfer: OpenTransfer): void {
    this.#open.delete(transfer)
  }

  /**
   * The body of a blob, counted at both of its ends. A piece is taken from the source when Harbor's connection wants one
   * and not before, so at most one is held here, whatever the size of the blob.
   */
  async *count(body: AsyncIterable<Uint8Array>, transfer: OpenTransfer): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of body) {
        this.#receivedBytes += piece.byteLength
        transfer.receivedBytes += piece.byteLength
        transfer.wait('harbor')
        yield piece
        this.#sentBytes += piece.byteLength
        transfer.sentBytes += piece.byteLength
        transfer.wait('source')
      }
    } catch (error) {
      transfer.sourceError = error
      throw error
    }
    transfer.wait('answer')
  }

  totals(): Totals {
    return {
      receivedBytes: this.#receivedBytes,
      sentBytes: this.#sentBytes,
      committedBlobs: this.committedBlobs,
      refusedRequests: this.refusedRequests,
    }
  }

  /** What is under way, the longest wait first. */
  list(): readonly Transfer[] {
    return [...this.#open].toSorted((a, b) => a.sinceMs - b.sinceMs)
  }
}

class OpenTransfer implements Transfer {
  readonly method: string
  readonly path: string
  readonly digest?: Digest
  readonly size?: number
  waitsFor: Wait = 'answer'
  sinceMs = steadyNow()
  receivedBytes = 0
  sentBytes = 0
  /** Why the source gave no more, when it did not come to its end. */
  sourceError: unknown

  constructor({ method, path, digest, size }: Pick<Transfer, 'method' | 'path' | 'digest' | 'size'>) {
    this.method = method
    this.path = path
    if (digest !== undefined) this.digest = digest
    if (size !== undefined) this.size = size
  }

  wait(waitsFor: Wait): void {
    this.waitsFor = waitsFor
    this.sinceMs = steadyNow()
  }
}

export type { OpenTransfer }
