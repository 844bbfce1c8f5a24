/** When a program that moves data counts as hung. */
export interface StallLimit {
  /** How long it may be silent: it sends nothing, and waits for an answer. */
  readonly windowMs: number
  /** What it has to move on average over such a time; 0: any byte is progress. */
  readonly leastBytesPerSecond: number
}

/**
 * A lower rate is not a transfer: a server that sends a byte every second keeps a connection open with 30 bytes a
 * second (TLS wraps each). A registry that takes 20 s to answer for each existing blob has more than 60.
 */
export const LEAST_BYTES_PER_SECOND = 50

/** A process that was stopped for a while (a paused machine) did not hang for that while. */
const LONGEST_GAP_MS = 5_000

/** Number of samples in a window: a hang is detected at most one sample late. */
const SAMPLES = 100

/**
 * Detects a program that hangs by a counter of moved bytes: in the last `windowMs` it moved less than the minimum.
 *
 * One rule for silence and for a trickle. A program that waits for an answer moves nothing, as one does whose
 * connection is dead; both are given the same time, because from outside they look the same.
 */
export class StallWatch {
  readonly #limit: StallLimit
  readonly #samples: { readonly atMs: number; readonly moved: number }[] = []
  #elapsedMs = 0
  #lookedAtMs: number | undefined

  constructor(limit: StallLimit) {
    this.#limit = limit
  }

  /**
   * @param nowMs of a clock that only goes forward.
   * @param moved bytes since the start; any number that grows with progress.
   * @returns what was moved in the last `windowMs`, when that is too little; undefined while it does not hang.
   */
  look(nowMs: number, moved: number): number | undefined {
    const { windowMs, leastBytesPerSecond } = this.#limit
    this.#elapsedMs += Math.min(nowMs - (this.#lookedAtMs ?? nowMs), LONGEST_GAP_MS, windowMs)
    this.#lookedAtMs = nowMs
    const last = this.#samples.at(-1)
    if (last === undefined || this.#elapsedMs - last.atMs >= windowMs / SAMPLES) {
      this.#samples.push({ atMs: this.#elapsedMs, moved })
    }
    const beginsMs = this.#elapsedMs - windowMs
    // The latest sample that is old enough is the beginning; earlier ones are no longer needed.
    while ((this.#samples[1]?.atMs ?? Number.POSITIVE_INFINITY) <= beginsMs) this.#samples.shift()
    const first = this.#samples[0]
    if (first === undefined || first.atMs > beginsMs) return undefined
    const recent = moved - first.moved
    return recent < Math.max(1, (leastBytesPerSecond * windowMs) / 1_000) ? recent : undefined
  }
}

/** `moved no byte for 900 s` */
export function describeStall(limit: StallLimit, moved: number): string {
  const seconds = Math.round(limit.windowMs / 1_000)
  return moved <= 0 ? `moved no byte for ${seconds} s` : `moved only ${moved} bytes in ${seconds} s`
}
