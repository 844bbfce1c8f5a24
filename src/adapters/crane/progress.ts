import type { SourceImage } from '../../domain/copy/source-image.ts'
import { parseCraneLine } from '../../domain/crane/progress.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import { formatBytes, formatSeconds } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { Transfer } from '../gateway/transfers.ts'
import { steadyNow } from '../process/steady-clock.ts'

/** How often a line is logged while blobs are on their way. */
const HEARTBEAT_MS = 10_000

/** How long nothing moves before the log says who is waited for, and how often it says it again. */
const STANDSTILL_MS = 30_000

/** Of an image with more blobs a line for each would be a flood: then there is one a second at most. */
const MANY_BLOBS = 20
const LINE_EVERY_MS = 1_000

/** So many blobs on their way are named in one line. */
const MOST_NAMED = 3

/** Turns crane's lines and the counters of a gateway into lines for people. */
export class CopyProgress {
  readonly #image: SourceImage
  readonly #gateway: Pick<Gateway, 'totals' | 'transfers'>
  readonly #source: string
  readonly #harbor: string
  readonly #log: Log
  readonly #sizes: ReadonlyMap<string, number>
  readonly #startedAt = steadyNow()
  #saidAt = steadyNow()
  #stoodAt: number | undefined
  #standing = 'nothing was sent'
  readonly #done = new Set<string>()
  #presentBytes = 0
  #sentBytes = 0
  #lineAt = Number.NEGATIVE_INFINITY

  constructor(options: {
    readonly image: SourceImage
    readonly gateway: Pick<Gateway, 'totals' | 'transfers'>
    /** Who sends and who receives, as a sentence names them. */
    readonly source: string
    readonly harbor: string
    readonly log: Log
  }) {
    this.#image = options.image
    this.#gateway = options.gateway
    this.#source = options.source
    this.#harbor = options.harbor
    this.#log = options.log
    this.#sizes = new Map(options.image.blobs.map(({ digest, size }) => [digest, size]))
  }

  /** One line of crane's standard error. */
  line(line: string): void {
    const event = parseCraneLine(line)
    if (event === undefined) {
      this.#log.debug(line)
      return
    }
    if (event.kind === 'retrying') {
      this.#log.info(`crane tries again: ${event.message}`)
      return
    }
    const size = this.#sizes.get(event.digest)
    // The manifest and the index cause the same lines; they are not counted as blobs.
    if (size === undefined || this.#done.has(event.digest)) return
    this.#done.add(event.digest)
    const isSent = event.kind === 'pushed'
    if (isSent) this.#sentBytes += size
    else this.#presentBytes += size
    const now = steadyNow()
    if (this.#image.blobs.length > MANY_BLOBS && now - this.#lineAt < LINE_EVERY_MS) return
    this.#lineAt = now
    this.#saidAt = now
    const what = isSent ? `sent, ${this.#rate(this.#sentBytes)}` : 'is in Harbor already'
    this.#log.info(`${shortDigest(event.digest)}  ${formatBytes(size)} ${what} (blob ${this.#count()})`)
  }

  /** Called every second; logs now and then. */
  report(): void {
    const now = steadyNow()
    const transfers = this.#gateway.transfers()
    this.#standing = this.#describeStanding(transfers[0])
    const movedAt = Math.max(...transfers.map(({ sinceMs }) => sinceMs), this.#startedAt, this.#lineAt)
    if (transfers.length > 0 && now - movedAt >= STANDSTILL_MS) {
      if (now - (this.#stoodAt ?? movedAt) < STANDSTILL_MS) return
      this.#stoodAt = now
      this.#saidAt = now
      this.#log.info(`${this.#standing} (for ${formatSeconds((now - movedAt) / 1000)})`)
      return
    }
    this.#stoodAt = undefined
    if (now - this.#saidAt < HEARTBEAT_MS) return
    this.#saidAt = now
    this.#log.info(this.#underway(transfers))
  }

  /** Who was waited for when it was last looked at, as a sentence without its full stop. */
  standing(): string {
    return this.#standing
  }

  #describeStanding(first: Transfer | undefined): string {
    const blob = first?.digest === undefined ? '' : ` of ${shortDigest(first.digest)}`
    switch (first?.waitsFor) {
      case 'harbor':
        return `${this.#harbor} takes no more data${blob}`
      case 'answer':
        return `${this.#harbor} has the whole request ${first.method}${blob} and has not answered`
      default:
        return `${this.#source} sends no more data${blob}`
    }
  }

  done(): void {
    const present = this.#presentBytes === 0 ? '' : `; Harbor had ${formatBytes(this.#presentBytes)} already`
    this.#log.info(
      `Pushed ${formatBytes(this.#sentBytes)} in ${formatSeconds(this.#seconds())}, ${this.#rate(this.#sentBytes)}${present}`,
    )
  }

  #underway(transfers: readonly Transfer[]): string {
    const total = Math.max(this.#image.totalBytes - this.#presentBytes, this.#sentBytes)
    const onTheWay = transfers.filter(({ method, sentBytes }) => method === 'PATCH' && sentBytes > 0)
    const sent = Math.min(
      total,
      onTheWay.reduce((sum, { sentBytes }) => sum + sentBytes, this.#sentBytes),
    )
    const left =
      sent === 0 ? '' : `, about ${formatSeconds(Math.ceil(((total - sent) * this.#seconds()) / sent))} left`
    const named = onTheWay.slice(0, MOST_NAMED).map(describeBlob)
    const blobs = named.length === 0 ? '' : `: ${named.join(', ')}`
    return `sending: ${formatBytes(sent)} of ${formatBytes(total)}, ${this.#rate(sent)}${left}, ${this.#count()} blobs done${blobs}`
  }

  #count(): string {
    return `${this.#done.size} of ${this.#image.blobs.length}`
  }

  #rate(bytes: number): string {
    return `${formatBytes(bytes / this.#seconds())}/s`
  }

  /** Since the beginning; never 0. */
  #seconds(): number {
    return Math.max((steadyNow() - this.#startedAt) / 1000, 0.001)
  }
}

function describeBlob({ digest, sentBytes, size }: Transfer): string {
  const name = digest === undefined ? 'a blob' : shortDigest(digest)
  return `${name} ${formatBytes(sentBytes)}${size === undefined ? '' : ` of ${formatBytes(size)}`}`
}
