import { describe, expect, it } from 'vitest'
import {
  describePromotion,
  isPromotionMissing,
  type Promotion,
} from '../../../src/domain/promotion/promotion.ts'
import { chooseTagWay, describePlacedTags, planTags } from '../../../src/domain/promotion/tag-plan.ts'
import { planAnnotations } from '../../../src/domain/report/render/annotations.ts'
import { renderConsole } from '../../../src/domain/report/render/console.ts'
import { renderSummary } from '../../../src/domain/report/render/summary.ts'
import { digestOf, report } from '../../support/builders.ts'

const IMAGE = digestOf('a')
const OTHER = digestOf('b')

describe('a tag plan', () => {
  it.each([
    ['a tag that no image has is new', {}, { kind: 'new', tag: 't' }],
    ['a tag of another image moves', { on: { digest: OTHER, immutable: false } }, { kind: 'move', tag: 't' }],
    ['a tag of an image that a policy hides moves', { on: { immutable: false } }, { kind: 'move', tag: 't' }],
    ['a tag that is on the image needs nothing', { on: { digest: IMAGE, immutable: false } }, undefined],
    ['even when it is immutable', { on: { digest: IMAGE, immutable: true } }, undefined],
  ] as const)('%s', (_, state, step) => {
    const plan = planTags(IMAGE, [{ tag: 't', ...state }])
    expect(plan.steps).toEqual(step === undefined ? [] : [step])
    expect(plan.present).toEqual(step === undefined ? ['t'] : [])
    expect(plan.immutable).toEqual([])
  })

  it('names the immutable tags of other images', () => {
    expect(planTags(IMAGE, [{ tag: 't', on: { digest: OTHER, immutable: true } }]).immutable).toEqual(['t'])
  })
})

describe('the way of a tag', () => {
  it.each([
    ['new', true, 'create'],
    ['new', false, 'put'],
    // Never by delete and create: the tag would be gone for an instant.
    ['move', true, 'put'],
    ['move', false, 'put'],
  ] as const)('%s, may create: %s → %s', (kind, mayCreate, way) => {
    expect(chooseTagWay({ kind, tag: 't' }, { mayCreate })).toBe(way)
  })

  it('is told', () => {
    const placed = [
      { tag: 'a', way: 'create' },
      { tag: 'b', way: 'put' },
      { tag: 'c', way: 'create' },
    ] as const
    expect(describePlacedTags(placed)).toBe("a, c by Harbor's API, b by a PUT of the manifest")
  })
})

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
  const of = (state: Promotion['state']) => ({
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
    expect(renderConsole(report()).some((line) => line.startsWith('Tagging'))).toBe(false)
    expect(renderSummary(report())).not.toContain('🏷️')
  })
})
