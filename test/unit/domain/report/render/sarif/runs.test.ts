import { describe, expect, it } from 'vitest'
import type { ImageOutcome } from '../../../../../../src/domain/report/outcomes.ts'
import {
  describeLeftOut,
  MAX_SARIF_RUNS,
  planSarifRuns,
  shareFairly,
} from '../../../../../../src/domain/report/render/sarif/runs.ts'
import { digestOf, findings, platformScan, report } from '../../../../../support/builders.ts'

const judged = (name: string, tags: readonly string[], letter = 'a'): ImageOutcome => ({
  kind: 'judged',
  report: report({ repository: { project: 'library', name }, tags, digest: digestOf(letter) }),
})
const failing = (name: string): ImageOutcome => ({
  kind: 'judged',
  report: report({
    repository: { project: 'library', name },
    scan: { platforms: [platformScan({ findings: findings('high', 1) })] },
  }),
})
const undecided = (name: string): ImageOutcome => ({
  kind: 'judged',
  report: report({
    repository: { project: 'library', name },
    scan: { couldNotTell: [{ kind: 'could-not-tell', message: 'x' }] },
  }),
})
const gone: ImageOutcome = { kind: 'not-judged', repository: 'library/gone', tags: ['v1'], message: 'x' }

describe('the categories of several images', () => {
  it.each<[string, ImageOutcome[], string[]]>([
    [
      'are their repositories',
      [judged('a', ['v1']), judged('b', ['v1'])],
      ['harbor/library/a', 'harbor/library/b'],
    ],
    [
      'have the first tag when a repository is there twice',
      [judged('a', ['v1', 'x']), judged('a', ['v2', 'x']), judged('b', ['v1'])],
      ['harbor/library/a:v1', 'harbor/library/a:v2', 'harbor/library/b'],
    ],
    [
      'have all tags when the first is the same',
      [judged('a', ['v1', 'x']), judged('a', ['v1', 'y'])],
      ['harbor/library/a:v1,x', 'harbor/library/a:v1,y'],
    ],
    [
      'have the digest when the tags do not tell',
      [judged('a', []), judged('a', [], 'b')],
      [`harbor/library/a:${digestOf('a')}`, `harbor/library/a:${digestOf('b')}`],
    ],
    [
      'have the place when nothing does',
      [judged('a', []), judged('a', [])],
      ['harbor/library/a:1', 'harbor/library/a:2'],
    ],
    [
      'are the same whether the others were judged or not',
      [judged('a', ['v1']), { ...gone, repository: 'library/a', tags: ['v2'] }],
      ['harbor/library/a:v1'],
    ],
  ])('%s', (_, images, categories) => {
    expect(planSarifRuns(images).runs.map(({ category }) => category)).toEqual(categories)
  })
})

describe('the runs', () => {
  it('are those of decided images: code scanning would treat an unfinished scan as a clean one', () => {
    const images = [undecided('slow'), judged('a', ['v1']), gone]
    const { runs, unfinished } = planSarifRuns(images)
    expect(runs.map(({ report: { image } }) => image.repository)).toEqual(['library/a'])
    expect(unfinished).toEqual([images[0], gone])
  })

  it('are twenty at most: passed images are left out first, and that is said', () => {
    const images = Array.from({ length: MAX_SARIF_RUNS + 1 }, (_, index) =>
      index === MAX_SARIF_RUNS ? failing('last') : judged(`image-${index}`, ['v1']),
    )
    const { runs, leftOut } = planSarifRuns(images)
    expect(runs).toHaveLength(MAX_SARIF_RUNS)
    expect(runs.at(-1)?.report.image.repository).toBe('library/last')
    expect(describeLeftOut(leftOut)).toEqual([
      '1 image left out, because GitHub takes 20 runs in a file: library/image-19:v1',
    ])
    expect(describeLeftOut([])).toEqual([])
  })
})

describe('a fair share', () => {
  it.each([
    [[5, 5], 100, [5, 5]],
    [[100, 100], 50, [25, 25]],
    [[2, 100, 100], 50, [2, 24, 24]],
    [[100, 2, 10], 50, [38, 2, 10]],
    [[3, 3], Number.POSITIVE_INFINITY, [3, 3]],
    [[], 10, []],
    [[4, 4, 4], 2, [0, 1, 1]],
  ])('of %j in %d is %j', (wanted, total, shares) => {
    expect(shareFairly(wanted, total)).toEqual(shares)
  })
})
