import { expect, it } from 'vitest'
import { parseVendorStatus } from '../../../../src/domain/gate/vendor-status.ts'

it.each([
  ['will_not_fix', 'will_not_fix'],
  ['End-Of-Life', 'end_of_life'],
  [' fixed ', 'fixed'],
  ['unknown', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%j is %s', (word, expected) => {
  expect(parseVendorStatus(word)).toBe(expected)
})
