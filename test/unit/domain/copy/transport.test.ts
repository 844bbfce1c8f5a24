import { expect, it } from 'vitest'
import { parseImageSource } from '../../../../src/domain/copy/source.ts'
import { findTransport, prefixOf, TRANSPORTS, titleOf } from '../../../../src/domain/copy/transport.ts'

it.each(TRANSPORTS)('$prefix: is a source of the kind $kind', (transport) => {
  const { prefix, kind, needsPath, title } = transport
  expect(findTransport(prefix)).toBe(transport)
  expect([prefixOf(kind), titleOf(kind)]).toEqual([prefix, title])
  expect(parseImageSource(`${prefix}:app:1`)).toEqual(
    needsPath ? { kind, path: 'app', name: '1' } : { kind, name: 'app:1' },
  )
})

it.each(TRANSPORTS)('$prefix: without anything behind it is refused', ({ prefix, needsPath }) => {
  const expected = needsPath ? 'a path' : 'the name of a local image'
  expect(() => parseImageSource(`${prefix}:`)).toThrow(`"${prefix}:" must be followed by ${expected}`)
})

it('what is no transport is none', () => {
  expect(findTransport('myapp')).toBeUndefined()
  expect(findTransport('')).toBeUndefined()
})
