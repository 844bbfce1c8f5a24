import { expect, it } from 'vitest'
import { CancelledError } from '../../../src/domain/errors.ts'
import { pollUntil } from '../../../src/usecases/poll-until.ts'
import { FakeClock } from '../../support/fakes.ts'

/** Looks every 2 s for at most `timeoutMs`; the answers are by the number of the look. */
async function poll(options: {
  readonly timeoutMs: number
  readonly doneAt?: number
  readonly lookTakesMs?: number
}) {
  const clock = new FakeClock()
  const startedAt = clock.now()
  const looks: number[] = []
  const result = await pollUntil({
    look: async () => {
      looks.push(clock.now() - startedAt)
      if (options.lookTakesMs !== undefined) await clock.sleep(options.lookTakesMs)
      return looks.length
    },
    isDone: (seen) => seen === options.doneAt,
    interval: () => 2_000,
    deadline: startedAt + options.timeoutMs,
    clock,
  })
  return { ...result, looks }
}

it('the wait ends with the first look that sees what is waited for', async () => {
  expect(await poll({ timeoutMs: 60_000, doneAt: 3 })).toEqual({
    isDone: true,
    seen: 3,
    looks: [0, 2_000, 4_000],
  })
})

it('the last look is at the deadline, also when it is less than an interval away', async () => {
  expect(await poll({ timeoutMs: 5_000 })).toEqual({
    isDone: false,
    seen: 4,
    looks: [0, 2_000, 4_000, 5_000],
  })
})

it('no look begins after the deadline', async () => {
  const { looks } = await poll({ timeoutMs: 5_000, lookTakesMs: 4_000 })
  expect(looks).toEqual([0, 5_000])
})

it('there is one look even when the time is over already', async () => {
  expect(await poll({ timeoutMs: -1, doneAt: 1 })).toEqual({ isDone: true, seen: 1, looks: [0] })
})

it('an error of a look and the cancel of the job end the wait', async () => {
  const clock = new FakeClock()
  const common = { isDone: () => false, interval: () => 1_000, deadline: clock.now() + 9_000, clock }
  await expect(
    pollUntil({
      ...common,
      look: () => {
        throw new Error('refused')
      },
    }),
  ).rejects.toThrow('refused')
  clock.sleep = () => Promise.reject(new CancelledError('the job is being cancelled'))
  await expect(pollUntil({ ...common, look: async () => 1 })).rejects.toThrow(CancelledError)
})
