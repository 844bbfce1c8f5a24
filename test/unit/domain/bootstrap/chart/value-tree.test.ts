import { describe, expect, it } from 'vitest'
import {
  leavesOf,
  mergeValues,
  sameValue,
  valueAt,
} from '../../../../../src/domain/bootstrap/chart/value-tree.ts'

describe('given values on top of defaults', () => {
  it.each([
    ['join trees', { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    ['replace lists', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['take a default away by null', { a: { b: 1, c: 2 } }, { a: { b: null } }, { a: { c: 2 } }],
    ['put a tree in place of a text', { a: 'x' }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['leave everything when there are none', { a: 1 }, undefined, { a: 1 }],
  ])('%s', (_, defaults, given, all) => {
    expect(mergeValues(defaults, given)).toEqual(all)
  })
})

describe('values', () => {
  it.each([
    ['5432', 5432, true],
    [true, 'true', true],
    ['', undefined, true],
    [[], null, true],
    [{}, '', true],
    [['a'], ['a'], true],
    [['a'], ['b'], false],
    ['a', undefined, false],
    [false, undefined, false],
  ])('%j and %j are the same for a chart: %j', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same)
  })

  it('are found by their path, and only their own', () => {
    expect(valueAt({ a: { b: 1 } }, ['a', 'b'])).toBe(1)
    expect(valueAt({ a: 'text' }, ['a', 'b'])).toBeUndefined()
    expect(valueAt({}, ['constructor'])).toBeUndefined()
  })

  it('end at what is no tree', () => {
    expect(leavesOf({ a: { b: 1, c: [{ d: 1 }] }, e: null })).toEqual([['a', 'b'], ['a', 'c'], ['e']])
    expect(leavesOf(null)).toEqual([])
  })
})
