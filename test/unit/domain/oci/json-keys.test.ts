import { describe, expect, it } from 'vitest'
import { findAmbiguousKey } from '../../../../src/domain/oci/json-keys.ts'

describe('a key of a JSON document', () => {
  const rules = { known: ['config', 'diff_ids', 'manifests'], free: ['annotations'] }

  it.each([
    ['one of each: in order', '{"config":{"a":1,"A2":2},"layers":[{"config":1},{"config":2}]}', undefined],
    ['a known one in another case', '{"Manifests":[]}', 'Manifests'],
    ['a known one in letters that Go folds to it', '{"diff_id\u017f":[]}', 'diff_id\u017f'],
    ['a known one written with an escape, which is the same key', '{"config":1,"confi\\u0067":2}', 'config'],
    ['twice the same', '{"x":1,"x":2}', 'x'],
    ['twice the same but for case', '{"x":{},"y":[{"a":1,"A":2}]}', 'A'],
    ['the same in different objects: in order', '{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]}', undefined],
    [
      'in a map of the user: in order',
      '{"annotations":{"Config":"1","config":"2","x":{"a":1,"a":2}}}',
      undefined,
    ],
    ['after a map of the user', '{"annotations":{"Config":"1"},"config":1,"CONFIG":2}', 'CONFIG'],
    ['in a value: in order', '{"x":"{\\"config\\":1}","y":"Config"}', undefined],
  ])('%s', (_, text, expected) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(findAmbiguousKey(text, rules)).toBe(expected)
  })
})
