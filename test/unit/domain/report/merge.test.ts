import { describe, expect, it } from 'vitest'
import {
  addMissingImages,
  type ExpectedImage,
  mergeNotes,
  mergeReports,
  rejectForeignReport,
} from '../../../../src/domain/report/merge.ts'
import { outcomeState } from '../../../../src/domain/report/outcome.ts'
import { type ImageOutcome, type Outcomes, singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { finding, platformScan, report } from '../../../support/builders.ts'

const of = (name: string, tags: readonly string[], options: Parameters<typeof report>[0] = {}): Report =>
  report({ repository: { project: 'library', name }, tags, ...options })
const judged = (name: string, ...tags: readonly string[]): ImageOutcome => ({
  kind: 'judged',
  report: of(name, tags),
})
const unjudged = (name: string, ...tags: readonly string[]): ImageOutcome => ({
  kind: 'not-judged',
  repository: `library/${name}`,
  tags,
  message: 'could not be copied',
})
const several = (...images: readonly ImageOutcome[]): Outcomes => ({
  generatedAt: '2026-11-24T09:45:00.000Z',
  layout: 'list',
  images,
})

describe('reports of several files', () => {
  it('keep what each says of its run, each sentence once', () => {
    const files = [['a', 'b'], ['b', 'c'], undefined].map((notes) => ({
      path: 'a.json',
      outcomes: { ...several(), ...(notes === undefined ? {} : { notes }) },
    }))
    expect(mergeNotes(files)).toEqual({ notes: ['a', 'b', 'c'] })
    expect(mergeNotes(files.slice(2))).toEqual({})
  })

  it('become outcomes in the order of the files; those of one image are at the given place', () => {
    const location = { path: 'Dockerfile', line: 2 }
    const own = { path: 'web/Dockerfile', line: 4 }
    const found = mergeReports(
      [
        { path: 'a.json', outcomes: singleOutcome(of('a', ['v1'])) },
        { path: 'b.json', outcomes: several({ ...judged('b', 'v1'), location: own }, unjudged('c', 'v1')) },
      ],
      { location },
    )
    expect(found.map(({ reportFile }) => reportFile)).toEqual(['a.json', '', ''])
    expect(found.map(({ outcome }) => outcome.location)).toEqual([location, own, undefined])
    expect(found.map(({ outcome }) => outcome.kind)).toEqual(['judged', 'judged', 'not-judged'])
  })

  it('count once when they are of the same image with the same tags, in whatever order', () => {
    const found = mergeReports([
      { path: 'all.json', outcomes: several(judged('a', 'v1', 'v2'), unjudged('c', 'v1')) },
      { path: 'a.json', outcomes: singleOutcome(of('a', ['v2', 'v1'])) },
      { path: 'again.json', outcomes: several(unjudged('c', 'v1')) },
    ])
    expect(found).toHaveLength(2)
    expect(found[0]?.reportFile).toBe('a.json')
  })

  it('are as many images as one file says, though nothing distinguishes two of them', () => {
    const alike = [judged('a'), judged('a'), unjudged('b'), unjudged('b')]
    const files = ['first.json', 'second.json'].map((path) => ({ path, outcomes: several(...alike) }))
    expect(mergeReports(files).map(({ outcome }) => outcome)).toEqual(alike)
  })

  it.each([
    ['other tags', of('a', ['v2'])],
    ['another repository', of('b', ['v1'])],
  ])('count twice with %s', (_, other) => {
    const files = [
      { path: '1', outcomes: singleOutcome(of('a', ['v1'])) },
      { path: '2', outcomes: singleOutcome(other) },
    ]
    expect(mergeReports(files)).toHaveLength(2)
  })

  const good = of('a', ['v1'])
  const bad = of('a', ['v1'], { scan: { platforms: [platformScan({ findings: [finding()] })] } })
  const later = { generatedAt: '2026-11-24T10:00:00.000Z' }
  it.each([
    ['the newer', good, { ...bad, ...later }, 'failed'],
    ['the newer, though it is the better one', bad, { ...good, ...later }, 'passed'],
    ['the newer, though it comes first', { ...bad, ...later }, good, 'failed'],
    ['of two as old the worse', good, bad, 'failed'],
    ['of two as old the worse, though it comes first', bad, good, 'failed'],
    ['one with a time rather than one without', { ...good, generatedAt: 'soon' }, bad, 'failed'],
  ])('count by %s', (_, first, second, state) => {
    const [found] = mergeReports([
      { path: '1', outcomes: singleOutcome(first) },
      { path: '2', outcomes: singleOutcome(second) },
    ])
    expect(found === undefined ? undefined : outcomeState(found.outcome)).toBe(state)
  })
})

describe('the images that were expected', () => {
  const expected = (name: string, ...tags: readonly string[]): ExpectedImage => ({
    repository: `library/${name}`,
    tags,
  })
  const shown = (outcomes: readonly ImageOutcome[]): string[] =>
    outcomes.map((outcome) =>
      outcome.kind === 'judged'
        ? `${outcome.report.image.repository}:${outcome.report.image.tags.join(',')}`
        : `${outcome.repository}:${outcome.tags.join(',')} ${outcome.message.slice(0, 12)}`,
    )

  it.each<[string, ExpectedImage[], ImageOutcome[], string[]]>([
    [
      'stand first, in their order, and the others after them',
      [expected('b', 'v1'), expected('a', 'v1')],
      [judged('x', 'v1'), judged('a', 'v1'), judged('b', 'v1')],
      ['library/b:v1', 'library/a:v1', 'library/x:v1'],
    ],
    [
      'are not judged without a report',
      [expected('a', 'v1'), expected('b', 'v1')],
      [judged('b', 'v1')],
      ['library/a:v1 No report of', 'library/b:v1'],
    ],
    [
      'are not judged by a report of another repository or of other tags',
      [expected('a', 'v1', 'v2')],
      [judged('a', 'v1'), judged('b', 'v1', 'v2')],
      ['library/a:v1,v2 No report of', 'library/a:v1', 'library/b:v1,v2'],
    ],
    ['may have further tags', [expected('a', 'v1')], [judged('a', 'latest', 'v1')], ['library/a:latest,v1']],
    ['may have no tag at all', [expected('a')], [judged('a')], ['library/a:']],
    [
      'are what was reported of them when they were not judged',
      [expected('a', 'v1')],
      [unjudged('a', 'v1')],
      ['library/a:v1 could not be'],
    ],
    [
      'need a report each',
      [expected('a', 'v1'), expected('a', 'v1')],
      [judged('a', 'v1')],
      ['library/a:v1', 'library/a:v1 No report of'],
    ],
    [
      'leave a report to the one that no other fits',
      [expected('a'), expected('a', 'v1')],
      [judged('a', 'v1'), judged('a', 'v2', 'v3')],
      ['library/a:v2,v3', 'library/a:v1'],
    ],
    [
      'are rather judged than not',
      [expected('a', 'v1')],
      [unjudged('a', 'v1'), judged('a', 'v1', 'v2')],
      ['library/a:v1,v2', 'library/a:v1 could not be'],
    ],
  ])('%s', (_, images, outcomes, result) => {
    expect(shown(addMissingImages(images, outcomes))).toEqual(result)
  })

  it('have the tags that waited for the verdict', () => {
    const held = of('a', [])
    const promotion = { state: 'waiting', repository: 'library/a', tags: ['v1'], detail: '' } as const
    const outcome: ImageOutcome = { kind: 'judged', report: { ...held, promotion } }
    expect(addMissingImages([expected('a', 'v1')], [outcome])).toEqual([outcome])
  })

  it('keep their place when they were not judged', () => {
    const location = { path: 'a/Dockerfile', line: 3 }
    expect(addMissingImages([{ ...expected('a', 'v1'), location }], [])).toMatchObject([
      { kind: 'not-judged', location },
    ])
  })
})

describe('a report of one of several images', () => {
  const whole = report()
  const distrusted = (changed: Partial<Report>, runId = '7') =>
    rejectForeignReport(
      { kind: 'judged', report: { ...whole, ...changed }, location: { path: 'Dockerfile', line: 2 } },
      { runId },
    )

  it.each<[string, Partial<Report>, string?]>([
    ['of this run', { runId: '7' }],
    ['of a run that it does not name', {}],
    ['of another run where any will do', { runId: '6' }, ''],
  ])('is trusted when it is %s', (_, changed, runId) => {
    expect(distrusted(changed, runId)).toMatchObject({ kind: 'judged' })
  })

  it.each<[string, Partial<Report>, RegExp]>([
    [
      'is left over from another run',
      { runId: '6' },
      /^Its report was made at .* by another run \(6\), so it does not count/,
    ],
    ['contradicts itself', { runId: '7', total: 5 }, /^Its report contradicts itself: its total is 5/],
  ])('does not judge its image when it %s', (_, changed, message) => {
    expect(distrusted(changed)).toEqual({
      kind: 'not-judged',
      repository: whole.image.repository,
      tags: whole.image.tags,
      message: expect.stringMatching(message) as string,
      location: { path: 'Dockerfile', line: 2 },
    })
  })
})
