import { setTimeout as delay } from 'node:timers/promises'
import { parseRetryAfter } from '../../domain/harbor/answer.ts'
import { steadyNow } from '../process/steady-clock.ts'

/** How often, how fast and how long something is tried. Times in milliseconds. */
export interface RetryPolicy {
  /** Tries altogether, the first included; as many as there is time for when it is not given. */
  readonly tries?: number
  /** The delay doubles from the first one to the longest. */
  readonly firstDelayMs: number
  readonly longestDelayMs: number
  /** No try begins later than this after the first one. */
  readonly patienceMs?: number
}

/**
 * For what an image cannot do without: the waits between the tries add up to 25 s or more, because a registry that restarts
 * needs about 20 s (harbor-core), and crane by itself gives up after one to four.
 */
export const RESTART_RETRIES: RetryPolicy & { readonly tries: number } = {
  tries: 5,
  firstDelayMs: 5_000,
  longestDelayMs: 20_000,
}

/** A fault that may pass. */
export interface TransientFault {
  /** What happened, for the log. */
  readonly reason: string
  /** The header of an answer: seconds, or a date. The next try does not come before it. */
  readonly retryAfter?: string | undefined
  /** No try because of this fault begins later, by the steady clock. */
  readonly lastTryAt?: number
}

export interface RetryOptions<T> {
  readonly signal: AbortSignal
  /** What of a result may pass by itself; undefined: the result is final. */
  readonly judge: (result: T) => TransientFault | undefined
  /** Called when there will be another try, before the wait: for the log. */
  readonly onRetry?: (fault: TransientFault, retry: { readonly tries: number }) => void
  /** The error of an abort while waiting. */
  readonly cancelled: () => Error
  /** A chance between 0 and 1 for the jitter. */
  readonly random?: () => number
}

/**
 * The one retry loop: exponential delays with jitter, Retry-After as a lower bound, tries and time both limited.
 *
 * @returns the first final result, or the last one when the policy allows no further try.
 * @throws what an attempt throws, which is final; `cancelled()` when the signal is aborted between two attempts.
 */
export async function retry<T>(
  policy: RetryPolicy,
  attempt: () => Promise<T>,
  options: RetryOptions<T>,
): Promise<T> {
  const { signal, judge, onRetry, cancelled } = options
  const { tries: maxTries = Number.POSITIVE_INFINITY, patienceMs = Number.POSITIVE_INFINITY } = policy
  const giveUpAt = steadyNow() + patienceMs
  for (let tries = 1; ; tries += 1) {
    const result = await attempt()
    const fault = judge(result)
    if (fault === undefined || tries >= maxTries) return result
    const waitMs =
      parseRetryAfter(fault.retryAfter ?? '', Date.now()) +
      backoffMs(tries, { policy, random: options.random ?? Math.random })
    const lastTryAt = Math.min(giveUpAt, fault.lastTryAt ?? giveUpAt)
    if (steadyNow() + waitMs > lastTryAt) return result
    onRetry?.(fault, { tries })
    await delay(waitMs, undefined, { signal }).catch(() => {
      throw cancelled()
    })
  }
}

/** Between half of the delay and all of it: runners that failed together do not return together. */
function backoffMs(
  tries: number,
  { policy, random }: { readonly policy: RetryPolicy; readonly random: () => number },
): number {
  const ceiling = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (tries - 1))
  return ceiling * (0.5 + 0.5 * random())
}

/** Whether a status of a server that is not Harbor may pass: it fails, is busy, or limits the rate of requests. */
export function isBusyStatus(status: number): boolean {
  return status >= 500 || status === 408 || status === 429
}
