import { describe, expect, it } from 'vitest'
import { formatBytes, formatSeconds, plural } from '../../../../src/domain/text/format.ts'

describe('numbers for people', () => {
  it.each([
    [0, '0 B'],
    [-1, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [31_200_000, '31.2 MB'],
    [5_000_000_000, '5.0 GB'],
    [9e15, '9000.0 TB'],
  ])('%d bytes are %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected)
  })

  it.each([
    [0, '0 s'],
    [-3, '0 s'],
    [0.44, '0.4 s'],
    [9.94, '9.9 s'],
    [9.96, '10 s'],
    [59.6, '1 min'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [5400, '1 h 30 min'],
  ])('%d seconds are %s', (seconds, expected) => {
    expect(formatSeconds(seconds)).toBe(expected)
  })

  it('count nouns', () => {
    expect([plural(0, 'finding'), plural(1, 'finding'), plural(7, 'finding')]).toEqual([
      '0 findings',
      '1 finding',
      '7 findings',
    ])
  })
})
