import { describe, expect, it } from 'vitest'
import {
  escapeLogLine,
  escapeMarkdown,
  inlineCode,
  markdownLink,
  safeUrl,
} from '../../../../../src/domain/report/render/escape.ts'
import { digestOf } from '../../../../support/builders.ts'

const BELL = '\u0007'
const ESCAPE = '\u001b'
const ZERO_WIDTH = '&#8203;'

describe('a line for the log', () => {
  it.each([
    ['a command', '::error::boom', ': :error::boom'],
    ['a command after blanks', ' \t::set-output name=x::y', ' \t: :set-output name=x::y'],
    ['a command of the old form', 'x ##[error]boom', 'x ## [error]boom'],
    ['a command of the old form with more hashes', '###[group]x', '### [group]x'],
    ['colour', `${ESCAPE}[31mred`, '\\u001b[31mred'],
    ['a carriage return that would hide the line', 'bad\rgood', 'bad\\u000dgood'],
    ['a line break', 'a\n::error::b', 'a\\u000a::error::b'],
    ['NUL and bell', `a\u0000b${BELL}`, 'a\\u0000b\\u0007'],
    ['C1', 'a\u009b31m', 'a\\u009b31m'],
    ['text that runs backwards', 'exe\u202egpj', 'exe\\u202egpj'],
    ['an Arabic letter mark', 'a\u061cb', 'a\\u061cb'],
    ['zero width that parts a command', '#\u200b#[error]', '#\\u200b#[error]'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['nothing of this', 'tab\tand ünïcödé ✅ a::b', 'tab\tand ünïcödé ✅ a::b'],
  ])('holds no %s', (_, line, expected) => {
    expect(escapeLogLine(line)).toBe(expected)
  })
})

describe('text in Markdown', () => {
  it.each([
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert\\(1\\)&lt;/script&gt;'],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a cell border', 'a|b', 'a\\|b'],
    ['code', '`a`', '\\`a\\`'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a link', '[a](http://b)', `\\[a\\]\\(http\\:${ZERO_WIDTH}//b\\)`],
    ['an image', '![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['a heading', '# a', `\\#${ZERO_WIDTH} a`],
    ['a list', '- a', '\\- a'],
    ['mathematics', '$a$', '\\$a\\$'],
    ['an escape', '\\<', '\\\\&lt;'],
    ['a mention', '@octocat', `@${ZERO_WIDTH}octocat`],
    ['an issue', '#123', `\\#${ZERO_WIDTH}123`],
    ['an issue of another kind', 'GH-123', `GH\\-${ZERO_WIDTH}123`],
    ['an address', 'https://evil.example', `https\\:${ZERO_WIDTH}//evil\\.example`],
    ['an address without a scheme', 'www.evil.example', `www${ZERO_WIDTH}\\.evil\\.example`],
    ['a mail address', 'a@b.example', `a@${ZERO_WIDTH}b\\.example`],
    ['an emoji', ':white_check_mark:', `\\:${ZERO_WIDTH}white\\_check\\_mark\\:`],
    ['line breaks', ' a\r\n\r\n## b ', `a \\#${ZERO_WIDTH}\\#${ZERO_WIDTH} b`],
    ['control characters', `a\u0000${ESCAPE}b`, 'a\\\\u0000\\\\u001bb'],
    ['text that runs backwards', 'a\u202eb', 'a\\\\u202eb'],
  ])('is no %s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  it('leaves ordinary words alone', () => {
    expect(escapeMarkdown('High: 7 found, 5 allowed')).toBe('High\\: 7 found, 5 allowed')
  })

  it('is cut by whole characters', () => {
    expect(escapeMarkdown('abcdef', { maxLength: 4 })).toBe('abc…')
    expect(escapeMarkdown('😀😀😀😀', { maxLength: 4 })).toBe('😀😀😀😀')
    expect(escapeMarkdown('😀😀😀😀😀', { maxLength: 4 })).toBe('😀😀😀…')
    expect(escapeMarkdown('x'.repeat(1_000_000), { maxLength: 10 })).toBe(`${'x'.repeat(9)}…`)
  })

  it('in code is just as inert', () => {
    expect(inlineCode('`|</code><b>')).toBe('<code>\\`\\|&lt;/code&gt;&lt;b&gt;</code>')
    expect(inlineCode('@octocat')).toContain(ZERO_WIDTH)
  })

  it('keeps a reference in code free of invisible characters: it is there to be copied', () => {
    expect(inlineCode(`h.example:8080/a/b@${digestOf('a')}`)).not.toContain(ZERO_WIDTH)
  })
})

describe('a link', () => {
  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['//evil.example'],
    ['https://user:secret@h.example/'],
    ['not a url'],
    [''],
  ])('%j is refused and leaves the label', (address) => {
    expect(safeUrl(address)).toBeUndefined()
    expect(markdownLink('label', address)).toBe('label')
  })

  it('has no character that could end it', () => {
    const link = markdownLink('label', 'https://h.example/a|b>c)`d"[e]\\f\n?q=<x>&y=(z)')
    expect(link).toMatch(/^\[label\]\(<https:\/\/h\.example\/[^<>|`"\\[\]\s]*>\)$/)
  })
})
