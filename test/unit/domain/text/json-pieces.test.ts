import { describe, expect, it } from 'vitest'
import { jsonPieces, LazyList } from '../../../../src/domain/text/json-pieces.ts'

const NAMES = new Set(['list', 'inner'])
const textOf = (value: unknown): string => [...jsonPieces(value, NAMES)].join('')

describe('JSON in pieces', () => {
  it.each([[[]], [[1]], [[1, { inner: [2, 3], x: [4] }]], [[{ inner: [] }]]])(
    'has an entry of a list a line, and is the value: %j',
    (list) => {
      const value = { a: { list }, list, none: undefined, text: '"list": [' }
      expect(JSON.parse(textOf(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(textOf(value).split('\n').length).toBeGreaterThan(list.length)
    },
  )

  it.each([[[]], [['a']], [[1, { inner: [2, 3] }]]])('is the same for a lazy list: %j', (list) => {
    const lazy = new LazyList<unknown>(() => list)
    expect(textOf({ list: lazy })).toBe(textOf({ list }))
    expect(JSON.stringify({ list: lazy })).toBe(JSON.stringify({ list }))
  })

  it('makes the elements of a lazy list one by one, every time that it is written', () => {
    let made = 0
    const list = new LazyList(function* () {
      for (let index = 0; index < 3; index += 1) {
        made += 1
        yield index
      }
    })
    const pieces = jsonPieces({ list }, NAMES)
    while (made === 0) pieces.next()
    expect(made).toBe(1)
    expect([...pieces].length).toBeGreaterThan(0)
    expect(made).toBe(3)
    expect(textOf({ list })).toContain('2')
    expect(made).toBe(6)
  })
})
