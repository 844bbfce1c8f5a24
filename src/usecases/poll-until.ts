import type { Interval } from '../domain/polling/intervals.ts'
import type { Clock } from '../ports/clock.ts'

/**
 * Looks until it sees what is waited for, or until the time is over. The last look is at the deadline itself, not up to
 * a whole interval before it; a look that takes longer than the time left is the last one.
 *
 * @returns what the last look saw, and whether that is what was waited for.
 * @throws what a look throws, which ends the wait; CancelledError from the clock.
 */
export async function pollUntil<T>(options: {
  readonly look: () => Promise<T>
  readonly isDone: (seen: T) => boolean
  readonly interval: Interval
  /** By the clock. */
  readonly deadline: number
  readonly clock: Clock
}): Promise<{ readonly isDone: boolean; readonly seen: T }> {
  const { look, isDone, interval, deadline, clock } = options
  const startedAt = clock.now()
  for (;;) {
    const seen = await look()
    if (isDone(seen)) return { isDone: true, seen }
    const now = clock.now()
    if (now >= deadline) return { isDone: false, seen }
    await clock.sleep(Math.min(interval(now - startedAt), deadline - now))
  }
}
