import { describe, expect, it } from 'vitest'
import type { CheckedExceptions } from '../../../../../src/domain/exceptions/checked.ts'
import type { UnusedException } from '../../../../../src/domain/exceptions/unused.ts'
import {
  checkedAnnotation,
  renderCheckedSummary,
} from '../../../../../src/domain/report/render/checked-exceptions.ts'
import { HOSTILE } from '../../../../reports/samples.ts'

const unused = (line: number, more: Partial<UnusedException> = {}): UnusedException => ({
  id: 'CVE-2019-8457',
  file: '.trivyignore',
  line,
  why: 'no-finding',
  ...more,
})
const checked = (list: readonly UnusedException[]): CheckedExceptions => ({
  kind: 'checked',
  images: 3,
  unused: list,
})

describe('the summary of checked exceptions', () => {
  it('has a row with place and reason for each', () => {
    const list = [
      unused(3),
      unused(4, { id: '', why: 'expired', expiredAt: '2026-01-31T00:00:00.000Z' }),
      unused(5, { why: 'covered', coveredBy: 'vex.json line 7' }),
    ]
    expect(renderCheckedSummary(checked(list), 'warn').replaceAll('\\', '')).toBe(
      [
        '## ⚠️ 3 exceptions that 3 images do not need',
        '',
        '| Exception | Where | Why it does nothing |',
        '| :-- | :-- | :-- |',
        '| CVE-2019-8457 | <code>.trivyignore line 3</code> | matched no finding |',
        '| not the id of a CVE | <code>.trivyignore line 4</code> | expired on 2026-01-31 |',
        '| CVE-2019-8457 | <code>.trivyignore line 5</code> | is covered by vex.json line 7 |',
        '',
      ].join('\n'),
    )
  })

  it('is cut at 500 rows, with the number of the others', () => {
    const list = Array.from({ length: 503 }, (_, index) => unused(index + 1))
    const lines = renderCheckedSummary(checked(list), 'note').split('\n')
    expect(lines.filter((line) => line.startsWith('| CVE'))).toHaveLength(500)
    expect(lines).toContain('… and 3 more.')
  })

  it('lets no foreign text be more than text', () => {
    const list = [unused(1, { file: HOSTILE, why: 'covered', coveredBy: HOSTILE })]
    const open: CheckedExceptions = {
      kind: 'could-not-tell',
      images: [{ kind: 'could-not-tell', name: HOSTILE, message: HOSTILE }],
    }
    for (const each of [checked(list), open]) {
      const summary = renderCheckedSummary(each, 'fail')
      expect(summary).not.toMatch(/<script|<img|<!--|@octocat/)
      expect(summary.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
    }
  })
})

describe('the annotation of checked exceptions', () => {
  it('is there only for what is more than a note', () => {
    expect(checkedAnnotation(checked([]), 'fail')).toBeUndefined()
    expect(checkedAnnotation(checked([unused(1)]), 'note')).toBeUndefined()
    expect(checkedAnnotation(checked([unused(1)]), 'warn')).toMatchObject({ level: 'warning' })
    expect(checkedAnnotation(checked([unused(1, { file: '/etc/x' })]), 'fail')).not.toHaveProperty('location')
  })
})
