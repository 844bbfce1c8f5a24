import { describe, expect, it } from 'vitest'
import { withLocation } from '../../../../../src/domain/report/outcome.ts'
import type { ImageOutcome } from '../../../../../src/domain/report/outcomes.ts'
import { type Annotation, planAnnotations } from '../../../../../src/domain/report/render/annotations.ts'
import { failed, listOf, passed, unjudged, untagged } from '../../../../support/outcomes.ts'

describe('the annotations of several images', () => {
  const titles = (planned: readonly Annotation[]) => planned.map(({ level, title }) => `${level} ${title}`)

  it('are one notice when all passed', () => {
    expect(planAnnotations(listOf(passed('a'), passed('b')))).toEqual([
      {
        level: 'notice',
        title: 'Passed: 2 images',
        message: '2 images: 2 passed\nPassed: library/a:v1: no findings\nPassed: library/b:v1: no findings',
      },
    ])
  })

  it('are a headline, an error for every image that is not passed, then the findings, each at its own place', () => {
    const planned = planAnnotations(listOf(passed(), failed(), unjudged()))
    expect(titles(planned)).toEqual([
      'error Could not tell: 3 images',
      'error Failed: library/bad',
      'error Not judged: library/gone',
      'warning High: CVE-high-0 in openssl',
    ])
    expect(planned.map(({ location }) => location?.path)).toEqual([
      undefined,
      'library/bad/Dockerfile',
      undefined,
      'library/bad/Dockerfile',
    ])
    expect(planned[3]?.message).toMatch(/^library\/bad:v1: High: CVE-high-0 in openssl/)
  })

  it('take the findings of the failing images in turn', () => {
    const planned = planAnnotations(listOf(failed('a', 50), failed('b', 2), failed('c', 50)))
    const images = planned
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message.slice(8, 9))
    expect(images.join('')).toBe('abcabcac'.slice(0, 7))
  })

  it('stay below the ten of a level that GitHub shows, and name the rest in the headline', () => {
    const many = Array.from({ length: 15 }, (_, index) => failed(`bad-${index}`, 3))
    const planned = planAnnotations(listOf(...many))
    expect(planned.filter(({ level }) => level === 'error')).toHaveLength(9)
    expect(planned.filter(({ level }) => level === 'warning')).toHaveLength(7)
    expect(planned[0]?.message).toContain('library/bad-14:v1')
  })

  it.each([
    ['waiting', 'error'],
    ['incomplete', 'warning'],
  ] as const)('show a passed image whose tags are %s as an %s, as for one image', (state, level) => {
    expect(titles(planAnnotations(listOf(passed(), untagged(state))))).toEqual([
      `${level} Passed, but not all tags are set: 2 images`,
      `${level} ${state === 'waiting' ? 'Passed, but not tagged' : 'Passed, but not all tags are set'}: library/free`,
    ])
  })

  it('are an error without any image', () => {
    expect(titles(planAnnotations(listOf()))).toEqual(['error Could not tell: 0 images'])
  })

  it('have a headline at the place that all images share', () => {
    const common = { path: 'Dockerfile', line: 7 }
    const { location: _, ...bare } = failed() as Extract<ImageOutcome, { kind: 'judged' }>
    const planned = planAnnotations(withLocation(listOf(bare, unjudged()), common))
    expect(planned[0]?.location).toEqual(common)
  })

  it('hold a headline of a thousand images in short, and say how many are missing', () => {
    const many = Array.from({ length: 1000 }, (_, index) => failed(`image-${index}`))
    const [headline] = planAnnotations(listOf(...many))
    expect(headline?.message.length).toBeLessThanOrEqual(4096)
    expect(headline?.message).toMatch(/\nand 9\d\d more images$/)
  })
})
