import { describe, expect, it } from 'vitest'
import { nearest } from '../../../../src/domain/text/suggest.ts'

describe('the nearest word', () => {
  it.each([
    ['hgih', ['critical', 'high', 'never'], 'high'],
    ['nevr', ['critical', 'high', 'never'], 'never'],
    ['critcal', ['critical', 'high'], 'critical'],
    ['banana', ['critical', 'high'], undefined],
    ['', ['any'], undefined],
    ['high', [], undefined],
  ])('to %j among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})
