import { expect, it } from 'vitest'
import { joinLines, shortLine } from '../../../../src/domain/text/one-line.ts'

it('a short line is one line without needless blanks, and cut', () => {
  expect(shortLine('  a \r\n\t b  c ')).toBe('a b c')
  expect(shortLine('x'.repeat(240))).toBe('x'.repeat(240))
  expect(shortLine('x'.repeat(241))).toBe(`${'x'.repeat(240)}…`)
})

it('joined lines keep all but the line breaks', () => {
  expect(joinLines(`a  b\t c\r\n  d${'x'.repeat(300)}`)).toBe(`a  b\t c d${'x'.repeat(300)}`)
})
