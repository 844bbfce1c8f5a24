import { expect, it } from 'vitest'
import { judgeCraneFailure } from '../../../../src/domain/crane/failure.ts'
import { quoteForeign } from '../../../../src/domain/harbor/answer.ts'
import { stripTags } from '../../../../src/domain/text/strip-tags.ts'

it.each([
  ['<html><body>502 Bad Gateway</body></html>', '  502 Bad Gateway  '],
  ['1 < 2', '1 < 2'],
  ['a<b<c>d>e', 'a d>e'],
  ['>a<', '>a<'],
  ['<>', ' '],
  ['', ''],
])('takes the tags out of %j', (html, text) => {
  expect(stripTags(html)).toBe(text)
})

// With a search to the end of the text for each `<`, these would take minutes and end in the limit of the test.
it('reads 4 MB of brackets that nothing closes in one pass', () => {
  const hostile = '<'.repeat(4_000_000)
  expect(stripTags(hostile)).toBe(hostile)
  expect(quoteForeign(hostile)).toMatch(/^<{300}…$/)
  const context = { reference: 'h/a/b:1', host: 'h' } as const
  expect(judgeCraneFailure(`Error: ${hostile}`, context).detail).toMatch(/^<{600}…$/)
})
