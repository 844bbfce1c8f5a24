import { describe, expect, it } from 'vitest'
import { commonState, describeImages, withLocation } from '../../../../src/domain/report/outcome.ts'
import { redactTexts } from '../../../../src/domain/report/redact.ts'
import { failed, listOf, passed, undecided, unjudged, untagged } from '../../../support/outcomes.ts'

describe('several images under one verdict', () => {
  it.each([
    ['passed', [passed(), passed('other')]],
    ['failed', [passed(), failed()]],
    ['undecided', [failed(), undecided()]],
    ['undecided', [failed(), unjudged()]],
    ['undecided', []],
    ['not-tagged', [passed(), untagged('waiting')]],
    ['not-tagged', [passed(), untagged('incomplete')]],
    ['failed', [failed(), untagged('waiting')]],
  ] as const)('are %s', (state, images) => {
    expect(commonState(listOf(...images))).toBe(state)
  })

  it('are counted by where they stand', () => {
    const all = [passed(), failed(), unjudged(), undecided(), untagged('waiting')]
    expect(describeImages(listOf(...all))).toBe(
      '5 images: 1 failed, 2 undecided, 1 passed without all tags, 1 passed',
    )
    expect(describeImages(listOf(passed()))).toBe('1 image: 1 passed')
    expect(describeImages(listOf())).toBe('0 images: nothing was judged')
  })

  it('have the common location unless they have their own', () => {
    const common = { path: 'Dockerfile', line: 1 }
    const { images } = withLocation(listOf(failed(), unjudged()), common)
    expect(images.map(({ location }) => location?.path)).toEqual(['library/bad/Dockerfile', 'Dockerfile'])
  })

  it('have no secret in any text', () => {
    const leaking = listOf({ ...unjudged(), message: 'with a-secret' }, failed('a-secret'))
    expect(JSON.stringify(redactTexts(leaking, (text) => text.replaceAll('a-secret', '***')))).not.toContain(
      'a-secret',
    )
  })

  it('are passed on as they are, part by part, where there is no secret', () => {
    const outcomes = listOf({ ...unjudged(), message: 'with a-secret' }, failed())
    const redacted = redactTexts(outcomes, (text) => text.replaceAll('a-secret', '***'))
    expect(redacted.images[0]).toEqual({ ...outcomes.images[0], message: 'with ***' })
    expect(redacted.images[1]).toBe(outcomes.images[1])
    expect(outcomes.images[0]).toMatchObject({ message: 'with a-secret' })
    expect(redactTexts(outcomes, (text) => text)).toBe(outcomes)
  })
})
