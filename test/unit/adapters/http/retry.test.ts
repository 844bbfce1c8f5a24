/** The one retry loop: what is tried again, how often, until when, and what ends the wait. */
import { describe, expect, it } from 'vitest'
import {
  isBusyStatus,
  type RetryOptions,
  type RetryPolicy,
  retry,
  type TransientFault,
} from '../../../../src/adapters/http/retry.ts'
import { steadyNow } from '../../../../src/adapters/process/steady-clock.ts'

const FAST: RetryPolicy = { firstDelayMs: 1, longestDelayMs: 1 }
/** A wait that no test outlasts. */
const NEVER: RetryPolicy = { firstDelayMs: 600_000, longestDelayMs: 600_000 }

/** Tries until `faults` are used up; then the result is final. */
function scripted(faults: readonly TransientFault[], options: Partial<RetryOptions<number>> = {}) {
  const log: string[] = []
  let tries = 0
  const run = (policy: RetryPolicy) =>
    retry(policy, async () => tries++, {
      signal: new AbortController().signal,
      judge: (result) => faults[result],
      onRetry: ({ reason }, retried) => void log.push(`${retried.tries}: ${reason}`),
      cancelled: () => new Error('cancelled'),
      random: () => 0,
      ...options,
    })
  return { run, log, tries: () => tries }
}

const many = Array.from({ length: 50 }, (_, index) => ({ reason: `fault ${index + 1}` }))

describe('what is tried again', () => {
  it('is a fault that may pass, until a result is final; every retry is reported', async () => {
    const { run, log } = scripted(many.slice(0, 2))
    expect(await run(FAST)).toBe(2)
    expect(log).toEqual(['1: fault 1', '2: fault 2'])
  })

  it('is not what an attempt throws', async () => {
    let tries = 0
    const attempt = async () => {
      tries += 1
      throw new Error('final')
    }
    const { signal } = new AbortController()
    const options = { signal, judge: () => ({ reason: '' }), cancelled: () => new Error('cancelled') }
    await expect(retry(FAST, attempt, options)).rejects.toThrow('final')
    expect(tries).toBe(1)
  })

  it.each([
    [200, false],
    [404, false],
    [408, true],
    [429, true],
    [500, true],
    [503, true],
  ])('by the status of a server that is not Harbor: %d is busy: %s', (status, expected) => {
    expect(isBusyStatus(status)).toBe(expected)
  })
})

describe('the end of the tries', () => {
  it('is the number of the policy, the first one included: the last result is returned, and not logged', async () => {
    const { run, log, tries } = scripted(many)
    expect(await run({ ...FAST, tries: 3 })).toBe(2)
    expect(tries()).toBe(3)
    expect(log).toHaveLength(2)
  })

  it('is at once where the wait would outlast the patience', async () => {
    const { run, log, tries } = scripted(many)
    expect(await run({ ...NEVER, patienceMs: 60_000 })).toBe(0)
    expect([tries(), log]).toEqual([1, []])
  })

  it.each([
    ['seconds', '3600'],
    ['a date', new Date(Date.now() + 3_600_000).toUTCString()],
  ])('is at once where Retry-After is beyond the patience: %s', async (_, retryAfter) => {
    const { run, tries } = scripted([{ reason: 'busy', retryAfter }])
    expect(await run({ ...FAST, patienceMs: 60_000 })).toBe(0)
    expect(tries()).toBe(1)
  })

  it('is earlier for a fault that says so', async () => {
    const { run, tries } = scripted([{ reason: 'busy' }, { reason: 'no name', lastTryAt: steadyNow() - 1 }])
    expect(await run(FAST)).toBe(1)
    expect(tries()).toBe(2)
  })

  it('is the end of the job, also in a wait', async () => {
    const cancel = new AbortController()
    const { run, tries } = scripted(many, { signal: cancel.signal, onRetry: () => cancel.abort() })
    await expect(run(NEVER)).rejects.toThrow('cancelled')
    expect(tries()).toBe(1)
  })
})

describe('the wait', () => {
  it('doubles up to its longest, and is at least half of that', async () => {
    const started = steadyNow()
    await scripted(many.slice(0, 4)).run({ firstDelayMs: 40, longestDelayMs: 100 })
    // (40 + 80 + 100 + 100) / 2; timers may be a millisecond early.
    expect(steadyNow() - started).toBeGreaterThanOrEqual(155)
  })

  it('is no shorter than Retry-After', async () => {
    const started = steadyNow()
    await scripted([{ reason: 'busy', retryAfter: '1' }]).run(FAST)
    expect(steadyNow() - started).toBeGreaterThanOrEqual(990)
  })
})
