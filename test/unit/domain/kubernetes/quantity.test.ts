import { expect, it } from 'vitest'
import { parseQuantity } from '../../../../src/domain/kubernetes/quantity.ts'

it.each([
  ['20Gi', 20 * 2 ** 30],
  ['1.5k', 1500],
  ['7', 7],
])('%s is a size', (text, bytes) => {
  expect(parseQuantity(text)).toBe(bytes)
})

it.each(['', '0Gi', '-1Gi', '20 Gi', '20GB', `${'9'.repeat(309)}Gi`])('%j is not a size', (text) => {
  expect(() => parseQuantity(text)).toThrow('is not a size')
})
