import { describe, expect, it } from 'vitest'
import { judgeTarget, leastOf, ratioOf, spreadOf } from '../../.github/scripts/bench/statistics.ts'
import { makeResult } from './made.ts'

describe('a spread', () => {
  it.each([
    [[3, 1, 2], { min: 1, median: 2, max: 3, count: 3 }],
    [[4, 1, 2, 10], { min: 1, median: 3, max: 10, count: 4 }],
    [[100, 20], { min: 20, median: 60, max: 100, count: 2 }],
    [[7], { min: 7, median: 7, max: 7, count: 1 }],
  ])('of %j has the middle of its sorted values as its median', (values, expected) => {
    expect(spreadOf(values)).toEqual(expected)
  })

  it.each([[[]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])('is refused for %j', (values) => {
    expect(() => spreadOf(values)).toThrow(/no values|not all values are numbers/)
  })
})

describe('a ratio', () => {
  it('is taken within each round, so that a slow machine is in both of its sides', () => {
    const { rows } = makeResult({ ours: [100, 1000, 120], peer: [50, 500, 80] })
    const [ours, peer] = rows
    if (ours === undefined || peer === undefined) throw new Error('no rows')
    expect(ratioOf(ours, peer, 'wallMs')).toEqual({ min: 1.5, median: 2, max: 2, count: 3 })
  })

  it('is refused when the other one has fewer rounds', () => {
    const { rows } = makeResult({ ours: [1, 2], peer: [1] })
    const [ours, peer] = rows
    if (ours === undefined || peer === undefined) throw new Error('no rows')
    expect(() => ratioOf(ours, peer, 'wallMs')).toThrow('not all values are numbers')
  })

  it('is refused for a metric that was not measured', () => {
    const { rows } = makeResult({ ours: [1], peer: [1] })
    const [ours, peer] = rows
    if (ours === undefined || peer === undefined) throw new Error('no rows')
    expect(() => ratioOf(ours, peer, 'peakBytes')).toThrow('a sample without peakBytes')
  })
})

it('the least is the one with the least median, whatever its best round was', () => {
  expect(leastOf(makeResult({ a: [1, 9, 9], b: [5, 5, 5], c: [6, 6, 6] }).rows, 'wallMs').name).toBe('b')
  expect(() => leastOf([], 'wallMs')).toThrow('none of them ran')
})

describe('a target', () => {
  const result = makeResult({ ours: [10, 11, 30], slow: [20, 20, 20], quick: [10, 10, 10] })
  const target = { metric: 'wallMs', of: 'ours' }

  it('is a ratio to the fastest of those that it names, by the median of the rounds', () => {
    const judged = judgeTarget({ ...target, against: ['slow', 'quick'], atMost: 1.1 }, result)
    expect(judged).toMatchObject({ against: 'quick', holds: true, spread: { min: 1, median: 1.1, max: 3 } })
  })

  it('does not hold just above its limit', () => {
    expect(judgeTarget({ ...target, against: ['quick'], atMost: 1.09 }, result)?.holds).toBe(false)
    expect(judgeTarget({ ...target, against: ['slow'], atMost: 0.55 }, result)?.holds).toBe(true)
    expect(judgeTarget({ ...target, against: ['slow'], atMost: 0.54 }, result)?.holds).toBe(false)
  })

  it('is a value where nothing is named to compare with', () => {
    expect(judgeTarget({ ...target, atMost: 11 }, result)).toMatchObject({ against: undefined, holds: true })
    expect(judgeTarget({ ...target, atMost: 10.9 }, result)?.holds).toBe(false)
  })

  it('leaves out a contender that did not run, and is not judged without any', () => {
    const against = ['absent', 'slow']
    expect(judgeTarget({ ...target, against, atMost: 1 }, result)?.against).toBe('slow')
    expect(judgeTarget({ ...target, against: ['absent'], atMost: 1 }, result)).toBeUndefined()
    expect(judgeTarget({ ...target, of: 'absent', atMost: 1 }, result)).toBeUndefined()
  })
})
