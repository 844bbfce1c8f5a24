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

  /**
   * Sends a piece.
   *
   * @param cameAt when it was there to be sent. A call that comes later than that, as timers of Node do, takes nothing of
   *   the rate: the piece leaves when it would have left.
   * @returns when it arrives.
   */
  send(bytes: number, cameAt: number): number {
    this.#freeAt = Math.max(this.#freeAt, cameAt) + bytes / this.#bytesPerMs
    return this.#freeAt + this.delayMs
  }
}
