import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { escapeHtml, escapeMarkdown, inlineCode } from '../../../../src/domain/report/render/escape.ts'
import { renderPlain } from '../../../../src/domain/text/plain-markdown.ts'

const SAMPLE = join(import.meta.dirname, '../../../fixtures/reports/failing/summary.md')

it('a summary in a log has its tables and links as text, without escapes, tags and entities', () => {
  const text = renderPlain(readFileSync(SAMPLE, 'utf8')).join('\n')
  expect(text).toContain('### ❌ Failed: [library/shop/api]\n')
  expect(text).toContain('| Critical | [CVE-2026-21847] | openssl | 3.0.15-1~deb12u1 | 3.0.17-1~deb12u2 |')
  expect(text).toContain('#### What to upgrade first')
  expect(text).not.toMatch(/<\/?[a-z]|\\|&[a-z#]/)
})

it('foreign text is as it was before it was escaped', () => {
  const plain = ['a_b*c <d> & "e" | `f` @g #1 http://h', '&lt; <code>', '&amp;lt;']
  for (const write of [escapeMarkdown, escapeHtml, inlineCode]) {
    for (const text of plain) expect(renderPlain(write(text))).toEqual([text])
  }
  for (const write of [escapeMarkdown, inlineCode])
    expect(renderPlain(write('\\* \\\\'))).toEqual(['\\* \\\\'])
})

it('lines of text are kept apart by one empty line', () => {
  expect(renderPlain('\n\na\n\n\n\nb\n')).toEqual(['a', '', 'b', ''])
})

it('a long one is cut, and says so', () => {
  const lines = renderPlain(Array.from({ length: 1000 }, (_, line) => `| ${line} |`).join('\n'))
  expect(lines).toHaveLength(401)
  expect(lines.at(-1)).toBe('… and 600 more lines')
})
