import { statfs } from 'node:fs/promises'
import { Transform, type TransformCallback } from 'node:stream'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { formatBytes } from '../../domain/text/format.ts'

/**
 * Highest ratio of unpacked to compressed size. gzip cannot reach it (1032 at most, by the format);
 * zstd reaches 30,000 with nothing but zeros.
 */
const MAX_RATIO = 2_000

/** Below this the ratio does not count: a small image may be a file of zeros and nothing else. */
const RATIO_COUNTS_FROM = 2_000_000_000

/** What an image may take up when it is unpacked and copied. */
export class UnpackedLimit {
  readonly #maxBytes: number
  readonly #room: { readonly bytes: number; readonly directory: string } | undefined

  private constructor(maxBytes: number, room?: { readonly bytes: number; readonly directory: string }) {
    this.#maxBytes = maxBytes
    this.#room = room
  }

  /** For reading only: the disk does not matter. */
  static ofReading(maxBytes: number): UnpackedLimit {
    return new UnpackedLimit(maxBytes)
  }

  /** For writing below a directory: never more than is free there now. */
  static async ofWriting(maxBytes: number, directory: string): Promise<UnpackedLimit> {
    const disk = await statfs(directory).catch(() => undefined)
    if (disk === undefined) return new UnpackedLimit(maxBytes)
    return new UnpackedLimit(maxBytes, { bytes: disk.bavail * disk.bsize, directory })
  }

  /**
   * @param bytes what is to be written, or was read so far.
   * @param packedBytes of what; absent for what is not compressed.
   * @throws ImageProblem when it is too much.
   */
  require(bytes: number, packedBytes?: number): void {
    const most = this.#maxBytes
    if (bytes > most) {
      throw new ImageProblem(
        `unpacks to more than ${formatBytes(most)}, which is what the input max-unpacked-size allows`,
      )
    }
    if (packedBytes !== undefined && bytes > RATIO_COUNTS_FROM && bytes > packedBytes * MAX_RATIO) {
      throw new ImageProblem(
        `is refused: its ${formatBytes(packedBytes)} unpack to more than ${formatBytes(bytes)}, more than ${MAX_RATIO} times as much, which is not plausible for an image; if it is one, unpack it first and give the result`,
      )
    }
    const room = this.#room
    if (room !== undefined && bytes > room.bytes) {
      throw new ImageProblem(
        `needs more room than the ${formatBytes(room.bytes)} that are free below ${room.directory} (RUNNER_TEMP); make room there, or use a runner with a larger disk`,
      )
    }
  }

  /** Passes on what comes out of a decompressor, until it is too much. */
  meter(packedBytes: number): Transform {
    let bytes = 0
    const limit = this
    return new Transform({
      transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
        bytes += chunk.length
        try {
          limit.require(bytes, packedBytes)
        } catch (error) {
          done(error as Error)
          return
        }
        done(null, chunk)
      },
    })
  }
}
