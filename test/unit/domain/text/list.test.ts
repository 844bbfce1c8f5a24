import { expect, it } from 'vitest'
import { listFirst } from '../../../../src/domain/text/list.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c'], 'a, b and 1 more'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
])('of %j the first two are named', (items, expected) => {
  expect(listFirst(items, 2)).toBe(expected)
})
