import { describe, expect, it } from 'vitest'
import { reportContradiction } from '../../../../src/domain/scan/consistency.ts'
import { findings, overview } from '../../../support/builders.ts'

describe('a report fits its overview', () => {
  it.each([
    ['clean and empty', { severity: 'negligible', total: 0 } as const, [], undefined],
    ['no summary, and none listed', {}, [], /gives no summary/],
    ['no summary, and some listed', {}, findings('low', 1), /gives no summary/],
    ['no summary, but no severity either way', { severity: 'negligible' } as const, [], /gives no summary/],
    ['the worst is there', { severity: 'high', total: 9 } as const, findings('high', 1), undefined],
    ['something worse is there', { severity: 'high', total: 1 } as const, findings('critical', 1), undefined],
    ['only unknown ones', { severity: 'unknown', total: 1 } as const, findings('unknown', 1), undefined],
    ['counted, none listed', { total: 3 }, [], /counted 3 findings, but its report lists none/],
    [
      'the worst is not listed',
      { severity: 'critical', total: 3 } as const,
      findings('low', 3),
      /worst severity is Critical/,
    ],
    [
      'unknown is not the worst',
      { severity: 'high', total: 1 } as const,
      findings('unknown', 1),
      /worst severity is High/,
    ],
    [
      'a severity that was counted is not listed',
      { severity: 'critical', total: 100, counts: { critical: 40, high: 60 } } as const,
      findings('critical', 1),
      /counted 60 findings of severity High, but its report lists none of them/,
    ],
    [
      'fewer are listed than were counted',
      { severity: 'high', total: 3, counts: { high: 2, negligible: 1 } } as const,
      findings('high', 1),
      undefined,
    ],
    [
      'unknown ones were counted and only the low one is listed',
      { severity: 'low', total: 4, counts: { low: 1, unknown: 3 } } as const,
      findings('low', 1),
      /counted 3 findings of severity Unknown, but its report lists none of them/,
    ],
    [
      'negligible ones were counted, which the report may call anything harmless',
      { severity: 'low', total: 3, counts: { low: 1, negligible: 2 } } as const,
      findings('low', 1),
      undefined,
    ],
    ['severe, but empty', { severity: 'critical', total: 0 } as const, [], /worst severity is Critical/],
  ])('%s', (_, numbers, listed, expected) => {
    const contradiction = reportContradiction(overview(numbers), listed)
    if (expected === undefined) expect(contradiction).toBeUndefined()
    else expect(contradiction).toMatch(expected)
  })
})
