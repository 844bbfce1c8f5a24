/** What a link may lag behind its rate before the time is lost: timers of Node are late by a millisecond or two. */
const BURST_MS = 5

/**
 * One direction of a line that all connections share: what is sent leaves one piece after the other at the rate of the
 * line, and arrives the delay later. Times are milliseconds of any clock.
 */
export class SharedLink {
  readonly delayMs: number
  readonly #bytesPerMs: number
  #freeAt = Number.NEGATIVE_INFINITY

  constructor({ bytesPerSecond, delayMs }: { readonly bytesPerSecond: number; readonly delayMs: number }) {
    this.delayMs = delayMs
    this.#bytesPerMs = bytesPerSecond / 1000
  }

  /** When the next piece can leave. */
  get freeAt(): number {
    return this.#freeAt
  }

  /** Sends a piece. @returns when it arrives. */
  send(bytes: number, now: number): number {
    this.#freeAt = Math.max(this.#freeAt, now - BURST_MS) + bytes / this.#bytesPerMs
    return Math.max(this.#freeAt, now) + this.delayMs
  }
}
