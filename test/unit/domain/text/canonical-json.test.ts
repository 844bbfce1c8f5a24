import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts'

describe('canonical JSON', () => {
  it('has its keys in order at every depth, and no white space', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x y' })).toBe('{"a":"x y","b":[{"c":null,"d":1}]}')
  })

  it('orders keys by code units, as RFC 8785 does', () => {
    expect(canonicalJson({ '\u{1f600}': 1, '\ufb33': 2, Z: 3, a: 4 })).toBe(
      '{"Z":3,"a":4,"\u{1f600}":1,"\ufb33":2}',
    )
  })

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('refuses a number that JSON cannot hold', () => {
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow('has no place in JSON')
  })
})
