import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { mapConcurrently } from '../../../../src/usecases/pipeline/map-concurrently.ts'

describe('work side by side', () => {
  it.each([
    { items: 7, concurrency: 3, most: 3 },
    { items: 2, concurrency: 5, most: 2 },
    { items: 4, concurrency: 1, most: 1 },
    { items: 0, concurrency: 4, most: 0 },
  ])(
    'does $items items, never more than $concurrency at once, and keeps their order',
    async ({ items, concurrency, most }) => {
      let running = 0
      let seen = 0
      const begun: number[] = []
      const results = await mapConcurrently(
        Array.from({ length: items }, (_, index) => index),
        {
          concurrency,
          work: async (item) => {
            begun.push(item)
            running += 1
            seen = Math.max(seen, running)
            // The later an item, the sooner it is done.
            for (let left = items - item; left > 0; left -= 1) await turn()
            running -= 1
            return item * 2
          },
        },
      )
      expect(results).toEqual(Array.from({ length: items }, (_, index) => index * 2))
      expect(begun).toEqual(begun.toSorted((a, b) => a - b))
      expect(seen).toBe(most)
    },
  )
})
