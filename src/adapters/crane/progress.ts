import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCraneLine } from '../../domain/crane/progress.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import { formatBytes, formatSeconds } from '../../domain/text/format.ts'
import type { StagedImage } from '../../ports/image-stager.ts'
import type { Log } from '../../ports/log.ts'
import { steadyNow } from '../process/steady-clock.ts'

/** How often a line is logged while crane sends a blob, because crane itself prints nothing then. */
const HEARTBEAT_MS = 10_000

/** Turns crane's lines and byte counters into lines about blobs, with their sizes and the rate so far. */
export class PushProgress {
  readonly #sizes: ReadonlyMap<string, number>
  readonly #image: StagedImage
  readonly #log: Log
  readonly #startedAt = steadyNow()
  #saidAt = steadyNow()
  #done = new Set<string>()
  #sentBytes = 0
  #firstWritten: number | undefined

  constructor(image: StagedImage, log: Log) {
    this.#image = image
    this.#log = log
    this.#sizes = new Map(image.blobs.map(({ digest, size }) => [digest, size]))
  }

  line(line: string): void {
    const event = parseCraneLine(line)
    if (event === undefined) {
      this.#log.debug(line)
      return
    }
    this.#saidAt = steadyNow()
    if (event.kind === 'retrying') {
      this.#log.info(`crane tries again: ${event.message}`)
      return
    }
    const size = this.#sizes.get(event.digest)
    // The manifest and the index cause the same lines; they are not counted as blobs.
    if (size === undefined || this.#done.has(event.digest)) return
    this.#done.add(event.digest)
    const count = `${this.#done.size} of ${this.#image.blobs.length}`
    if (event.kind === 'pushed') {
      this.#sentBytes += size
      this.#log.info(
        `${shortDigest(event.digest)}  ${formatBytes(size)} sent, ${this.#rate(this.#sentBytes)} (blob ${count})`,
      )
    } else {
      this.#log.info(
        `${shortDigest(event.digest)}  ${formatBytes(size)} is in Harbor already (blob ${count})`,
      )
    }
  }

  /** Called every second; logs only when crane has been silent for a while. */
  report(written: number | undefined): void {
    this.#firstWritten ??= written
    if (steadyNow() - this.#saidAt < HEARTBEAT_MS) return
    this.#saidAt = steadyNow()
    const sent =
      written === undefined ? this.#sentBytes : Math.max(written - (this.#firstWritten ?? 0), this.#sentBytes)
    this.#log.info(
      `sending: ${formatBytes(Math.min(sent, this.#image.totalBytes))} of ${formatBytes(this.#image.totalBytes)}, ${this.#rate(sent)}, ${this.#done.size} of ${this.#image.blobs.length} blobs done`,
    )
  }

  done(): void {
    const seconds = (steadyNow() - this.#startedAt) / 1000
    this.#log.info(
      `Pushed ${formatBytes(this.#sentBytes)} in ${formatSeconds(seconds)}, ${this.#rate(this.#sentBytes)}`,
    )
  }

  #rate(bytes: number): string {
    const seconds = Math.max((steadyNow() - this.#startedAt) / 1000, 0.001)
    return `${formatBytes(bytes / seconds)}/s`
  }
}

/** crane prints nothing during a pull; progress is the size of the growing directory. */
export class PullProgress {
  readonly #directory: string
  readonly #log: Log
  readonly #startedAt = steadyNow()
  #saidAt = steadyNow()

  constructor(directory: string, log: Log) {
    this.#directory = directory
    this.#log = log
  }

  async report(): Promise<void> {
    if (steadyNow() - this.#saidAt < HEARTBEAT_MS) return
    this.#saidAt = steadyNow()
    const size = await directorySize(this.#directory).catch(() => 0)
    const seconds = (steadyNow() - this.#startedAt) / 1000
    this.#log.info(`reading: ${formatBytes(size)} so far, ${formatBytes(size / seconds)}/s`)
  }
}

/** Bytes of all files below a directory; files that vanish meanwhile count as nothing. */
export async function directorySize(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  )
  return sizes.reduce((total, size) => total + size, 0)
}
