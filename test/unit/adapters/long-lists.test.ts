import { describe, expect, it } from 'vitest'
import {
  createLongDocument,
  isNarrowed,
  type LongLists,
  narrowAll,
} from '../../../src/adapters/long-lists.ts'

interface Document {
  readonly list: readonly unknown[]
}

/** Keeps the id of an element. */
function narrow(element: unknown): unknown {
  if (typeof element !== 'object' || element === null || !('id' in element)) throw new Error('it has no id')
  return { id: element.id }
}

function read(text: string, options: { readonly lists?: LongLists; readonly step?: number } = {}) {
  const { lists = { list: narrow }, step = text.length } = options
  const bytes = Buffer.from(text)
  const document = createLongDocument(lists)
  for (let at = 0; at < bytes.length; at += step) {
    // The memory of a piece is used again for the next one.
    const piece = Buffer.from(bytes.subarray(at, at + step))
    document.add(piece)
    piece.fill('?')
  }
  return document
}

describe('a document with a long list', () => {
  const text = JSON.stringify({
    before: { list: 'no list', other: [1, [2]] },
    'a "list":[ in a text': '"list": [',
    list: [
      { id: 'ä€😀', gone: ['}', ']', ',', '"', '\\'] },
      { id: 2, gone: { list: [{}] } },
    ],
    after: [],
  })
  const expected = {
    before: { list: 'no list', other: [1, [2]] },
    'a "list":[ in a text': '"list": [',
    list: [{ id: 'ä€😀' }, { id: 2 }],
    after: [],
  }

  it.each([1, 2, 3, 7, 64, 1_000])('is the same in pieces of %d bytes, but for what is narrowed', (step) => {
    expect(read(text, { step }).value()).toEqual(expected)
  })

  it('keeps no text of the list', () => {
    const whole = JSON.stringify({ list: Array.from({ length: 1_000 }, (_, id) => ({ id })), after: 1 })
    const kept = read(whole).text()
    expect(kept.length).toBeLessThan(100)
    expect(kept).toMatch(/^\{"list":"[-0-9a-f]+","after":1\}$/)
  })

  it('has its lists at any depth, each by the function of its name', () => {
    const lists = { list: narrow, numbers: (element: unknown) => Number(element) + 1 }
    const value = read('{"a":[{"list" :\n[{"id":1,"x":1}]},{"numbers":[1, 2 ]}]}', { lists }).value()
    expect(value).toEqual({ a: [{ list: [{ id: 1 }] }, { numbers: [2, 3] }] })
  })

  it.each(['[]', '[ \n]', '[\t\r\n ]'])('may have an empty one: %j', (list) => {
    expect(read(`{"list":${list}}`).value()).toEqual({ list: [] })
  })

  it.each([
    ['of another kind', '{"list":{"id":1}}', { list: { id: 1 } }],
    ['whose name is written with an escape', '{"l\\u0069st":[{"id":1,"x":2}]}', { list: [{ id: 1, x: 2 }] }],
    [
      'behind very much white space',
      `{"list":${' '.repeat(999)}[{"id":1,"x":2}]}`,
      { list: [{ id: 1, x: 2 }] },
    ],
    ['that is there twice', '{"list":[{"id":1}],"list":[{"id":2}]}', { list: [{ id: 2 }] }],
    [
      'of a name that ends alike',
      '{"x list":[{"id":1,"x":1}],"\\"list":[{"id":1,"x":1}]}',
      { 'x list': [{ id: 1, x: 1 }], '"list': [{ id: 1, x: 1 }] },
    ],
  ])('has one %s as JSON.parse has it', (_, document, value) => {
    expect(read(document).value()).toEqual(value)
  })

  it('keeps a property of any name as its own', () => {
    const value = read('{"list":[{"id":{"__proto__":{"x":1}}}],"__proto__":{"y":1}}').value() as Document
    expect(Object.hasOwn(value, '__proto__')).toBe(true)
    expect(JSON.stringify(value.list)).toBe('[{"id":{"__proto__":{"x":1}}}]')
  })

  it.each(['\uFEFF{"list":[{"id":1}]}', '\uFEFF{}'])('may begin with a byte order mark: %j', (document) => {
    expect(() => read(document, { step: 1 }).value()).not.toThrow()
  })
})

describe('elements that do not fit', () => {
  it('are left as they are, from the first on, for the schema of the caller', () => {
    const { list } = read('{"list":[{"id":1,"x":1},{"x":2},{"id":3,"x":3}]}').value() as Document
    expect(list).toEqual([{ id: 1 }, { x: 2 }, { id: 3, x: 3 }])
    expect(isNarrowed(list)).toBe(false)
    expect(() => narrowAll(list, narrow)).toThrow('it has no id')
  })

  it('are none in a list that is narrowed, which is not gone through again', () => {
    const { list } = read('{"list":[{"id":1,"x":1}]}').value() as Document
    expect(isNarrowed(list)).toBe(true)
    expect(narrowAll(list, narrow)).toBe(list)
    expect(isNarrowed([{ id: 1 }])).toBe(false)
    expect(narrowAll([{ id: 1, x: 1 }], narrow)).toEqual([{ id: 1 }])
  })
})

describe('what is not JSON', () => {
  it.each([
    ...[
      '',
      ' ',
      '<html>',
      '{"list":',
      '{"list":[',
      '{"list":[{"id":1}',
      '{"list":[{"id":1}]',
      '{"list":[1]]}',
    ],
    ...[
      '{"list":[1}}',
      '{"list":[1,]}',
      '{"list":[,1]}',
      '{"list":[,]}',
      '{"list":[1 2]}',
      '{"list":[\u00a0]}',
    ],
    ...['{"list":["a\nb"]}', '{"list":[{"a":1]}]}', '{"list":[01]}', '{"list":[{"id":1}]}}', '{"list"[1]}'],
    ...['{"list"\f:[1]}', '{"list":\u00a0[1]}', '{"x"list":[1]}', '{x"list":[1]}', '{"x\\\\"list":[1]}'],
  ])('is refused as JSON.parse refuses it: %j', (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    expect(() => read(text).value()).toThrow(SyntaxError)
    expect(() => read(text, { step: 1 }).value()).toThrow(SyntaxError)
  })

  it('is shown by its text', () => {
    expect(read('<html>"list": [not found]</html>').text()).toMatch(/^<html>"list": "[-0-9a-f]+"<\/html>$/)
    expect(read('<html>Not found</html>').text()).toBe('<html>Not found</html>')
  })
})
