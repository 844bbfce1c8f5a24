import { describe, expect, it } from 'vitest'
import {
  describePromotion,
  isPromotionMissing,
  type Promotion,
} from '../../../../src/domain/promotion/promotion.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../../src/domain/report/render/annotations.ts'
import { renderConsole } from '../../../../src/domain/report/render/console.ts'
import { renderSummary } from '../../../../src/domain/report/render/summary.ts'
import { report } from '../../../support/builders.ts'

describe('a promotion', () => {
  const waiting: Promotion = { state: 'waiting', repository: 'library/app', tags: ['v1', 'v2'], detail: '' }

  it.each([
    ['passed', /^Not tagged v1, v2: the step .* did not run or was cancelled/],
    ['failed', /^Held back v1, v2: the image failed/],
    ['undecided', /^Held back v1, v2: only an image that was judged/],
  ] as const)('that waits is told by the verdict: %s', (verdict, text) => {
    expect(describePromotion(waiting, verdict)).toMatch(text)
  })

  it.each([
    [undefined, false],
    ['waiting', true],
    ['incomplete', true],
    ['done', false],
  ] as const)('%s: is missing: %s', (state, isMissing) => {
    expect(isPromotionMissing(state === undefined ? undefined : { ...waiting, state })).toBe(isMissing)
  })
})

describe('a report with tags that waited', () => {
  const of = (state: Promotion['state']) =>
    singleOutcome({
      ...report(),
      promotion: { state, repository: 'library/app', tags: ['v1'], detail: 'How it went.' },
    })

  it.each([
    ['done', 'Passed: library/app', 'notice'],
    ['incomplete', 'Passed, but not all tags are set: library/app', 'warning'],
    ['waiting', 'Passed, but not tagged: library/app', 'error'],
  ] as const)('%s: is headed "%s"', (state, title, level) => {
    expect(planAnnotations(of(state))[0]).toMatchObject({ title, level })
    expect(renderSummary(of(state))).toContain(state === 'done' ? '### ✅ Passed:' : '### ⚠️ Passed, but not')
    expect(renderConsole(of(state)).some((line) => line.startsWith('Tagging  '))).toBe(true)
  })

  it('says nothing of tags when none waited', () => {
    expect(renderConsole(singleOutcome(report())).some((line) => line.startsWith('Tagging'))).toBe(false)
    expect(renderSummary(singleOutcome(report()))).not.toContain('🏷️')
  })
})
