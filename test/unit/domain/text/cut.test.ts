import { describe, expect, it } from 'vitest'
import { cut, cutCharacters } from '../../../../src/domain/text/cut.ts'

describe('a text that is cut to a number of code units', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['', 0, ''],
    ['ab', 0, '…'],
    ['a\ud83d\ude00b', 3, 'a\ufffd…'],
    ['\ud83d', 5, '\ufffd'],
  ])('%j to %d', (text, length, expected) => {
    expect(cut(text, length)).toBe(expected)
  })
})

describe('a text that is cut to a number of characters', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['\u{1f600}\u{1f600}\u{1f600}', 3, '\u{1f600}\u{1f600}\u{1f600}'],
    ['\u{1f600}\u{1f600}\u{1f600}\u{1f600}', 3, '\u{1f600}\u{1f600}…'],
  ])('%j to %d', (text, length, expected) => {
    expect(cutCharacters(text, length)).toBe(expected)
  })
})
