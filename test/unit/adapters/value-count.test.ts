import { describe, expect, it } from 'vitest'
import { createValueCount, requireFewValues } from '../../../src/adapters/value-count.ts'

const MANY = 2_000_000

describe('a JSON text', () => {
  it.each([
    ['objects', `[${'{},'.repeat(MANY)}{}]`],
    ['lists', `[${'[],'.repeat(MANY)}[]]`],
    ['numbers', `[${'0,'.repeat(MANY)}0]`],
    ['names', `{${'"":0,'.repeat(MANY)}"":0}`],
    ['objects behind a text', `["\\"\\\\",${'{},'.repeat(MANY)}{}]`],
    ['objects that never end', `[${'{},'.repeat(MANY)}`],
  ])('is refused for very many short %s', (_, text) => {
    expect(() => requireFewValues(text)).toThrow(
      'it has more than 100000 values that are shorter than any in such a document',
    )
  })

  it('is refused for its levels', () => {
    expect(() => requireFewValues(`${'['.repeat(100)}${']'.repeat(100)}`)).not.toThrow()
    expect(() => requireFewValues(`${'{"a":['.repeat(51)}`)).toThrow('it has more than 100 levels')
    expect(() => requireFewValues('['.repeat(5_000_000))).toThrow('it has more than 100 levels')
  })

  it('may have as many values as fit its size, and a few short ones', () => {
    expect(() => requireFewValues(`[${'{},'.repeat(49_000)}{}]`)).not.toThrow()
    expect(() => requireFewValues(JSON.stringify(Array(300_000).fill('12345678')))).not.toThrow()
  })

  it('may have in a text what looks like values', () => {
    expect(() => requireFewValues(JSON.stringify(`${'[{,'.repeat(MANY)}"\\`))).not.toThrow()
  })

  it('is counted the same in pieces', () => {
    const bytes = Buffer.from(`["\\",[[",${'{},'.repeat(200_000)}{}]`)
    const count = createValueCount()
    const problems = Array.from(bytes, (byte) => count.add(Uint8Array.of(byte)))
    expect(problems.filter((problem) => problem !== undefined).length).toBeGreaterThan(0)
    expect(() => requireFewValues(bytes.toString())).toThrow('100000 values')
  })
})
