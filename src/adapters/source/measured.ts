import { createHash } from 'node:crypto'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Collector } from '../http/client.ts'
import { ARCHIVE_HEADER_LENGTH } from '../image/compression.ts'

/** Takes in a body of any size: of it the digest is kept, and the beginning. */
export class Measured implements Collector<void> {
  readonly #hash = createHash('sha256')
  readonly #start: Buffer[] = []
  readonly #next: ((chunk: Uint8Array) => Promise<void>) | undefined
  #kept = 0

  /** @param next gets every piece, too. */
  constructor(next?: (chunk: Uint8Array) => Promise<void>) {
    this.#next = next
  }

  async add(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk)
    if (this.#kept < ARCHIVE_HEADER_LENGTH) {
      this.#start.push(Buffer.from(chunk.subarray(0, ARCHIVE_HEADER_LENGTH - this.#kept)))
      this.#kept += chunk.byteLength
    }
    await this.#next?.(chunk)
  }

  end(): void {}

  beginning(): Buffer {
    return Buffer.concat(this.#start)
  }

  /** To be asked once, at the end. */
  digest(): Digest {
    return `sha256:${this.#hash.digest('hex')}`
  }
}
