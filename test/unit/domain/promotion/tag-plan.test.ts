import { describe, expect, it } from 'vitest'
import { chooseTagMethod, describePlacedTags, planTags } from '../../../../src/domain/promotion/tag-plan.ts'
import { digestOf } from '../../../support/builders.ts'

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

describe('the method of a tag', () => {
  it.each([
    ['new', true, 'create'],
    ['new', false, 'put'],
    // Never by delete and create: the tag would be gone for an instant.
    ['move', true, 'put'],
    ['move', false, 'put'],
  ] as const)('%s, may create: %s → %s', (kind, mayCreate, method) => {
    expect(chooseTagMethod({ kind, tag: 't' }, { mayCreate })).toBe(method)
  })

  it('is reported', () => {
    const placed = [
      { tag: 'a', method: 'create' },
      { tag: 'b', method: 'put' },
      { tag: 'c', method: 'create' },
    ] as const
    expect(describePlacedTags(placed)).toBe("a, c by Harbor's API, b by sending the manifest again")
  })
})
