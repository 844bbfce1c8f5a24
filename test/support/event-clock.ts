import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/clock.ts'

/** Time for several activities at once: it goes to the next sleeper as soon as everything sleeps or has ended. */
export class EventClock implements Clock {
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = []
  #now: number

  /** @param now milliseconds since the epoch. */
  constructor(now = 0) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + milliseconds, wake }))
  }

  /** Lets time pass until the work is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const ended = (): void => {
      isDone = true
    }
    work.then(ended, ended)
    for (;;) {
      await setImmediate()
      if (isDone) return work
      const next = Math.min(...this.#sleepers.map(({ at }) => at))
      if (next === Number.POSITIVE_INFINITY) throw new Error('nothing sleeps, and the work does not end')
      this.#now = next
      const due = this.#sleepers.findIndex(({ at }) => at === next)
      this.#sleepers.splice(due, 1)[0]?.wake()
    }
  }
}
