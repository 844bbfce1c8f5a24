import { describe, expect, it } from 'vitest'
import type { ImageOutcome } from '../../../../src/domain/report/outcomes.ts'
import { renderConsole } from '../../../../src/domain/report/render/console.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { compareRuns } from '../../../../src/domain/watch/changes.ts'
import { describeChange, describeChanges } from '../../../../src/domain/watch/describe-changes.ts'
import { digestOf, finding, platformScan } from '../../../support/builders.ts'
import { failed, judged, listOf, of, passed, undecided, unjudged } from '../../../support/outcomes.ts'

const image = (name: string, findings: readonly Finding[], options: Parameters<typeof of>[1] = {}) =>
  judged(of(name, { scan: { platforms: [platformScan({ findings })] }, ...options }))
const low = (id: string, name = 'zlib') => finding({ id, package: name, severity: 'low' })

const changesOf = (before: readonly ImageOutcome[], now: readonly ImageOutcome[]) =>
  compareRuns(listOf(...before), now).images

describe('two runs with the same result', () => {
  it('differ in nothing, also when a package has a new version with the same vulnerability', () => {
    const before = image('app', [low('CVE-1')])
    const now = image('app', [{ ...low('CVE-1'), version: '9.9' }])
    expect(compareRuns(listOf(before, failed(), unjudged()), [failed(), now, unjudged()])).toEqual({
      previous: '2026-11-24T09:45:00.000Z',
      images: [],
    })
  })
})

describe('a finding', () => {
  it('is new where it counts now and did not count before, and gone the other way round', () => {
    const [change, ...others] = changesOf(
      [image('app', [low('CVE-1'), low('CVE-2')])],
      [image('app', [low('CVE-1'), low('CVE-2', 'curl'), low('CVE-3')])],
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      image: 'library/app:v1',
      before: 'passed',
      now: 'passed',
    })
    expect(change?.newFindings?.worst.map(({ id, package: name }) => `${id} ${name}`).toSorted()).toEqual([
      'CVE-2 curl',
      'CVE-3 zlib',
    ])
    expect(change?.goneFindings).toEqual({
      count: 1,
      worst: [{ id: 'CVE-2', package: 'zlib', severity: 'low' }],
    })
  })

  it('is neither where one of the two runs could not tell', () => {
    const found = image('slow', [low('CVE-1')])
    for (const [before, now] of [
      [undecided(), found],
      [found, undecided()],
    ] as const) {
      const [change] = changesOf([before], [now])
      expect(change).toMatchObject({ kind: 'changed' })
      expect(change).not.toHaveProperty('newFindings')
      expect(change).not.toHaveProperty('goneFindings')
    }
  })

  it('is counted, and of many only the first are named', () => {
    const many = Array.from({ length: 50 }, (_, at) => low(`CVE-${at}`))
    const [change] = changesOf([image('app', [])], [image('app', many)])
    expect(change?.newFindings?.count).toBe(50)
    expect(change?.newFindings?.worst).toHaveLength(20)
  })
})

describe('an image', () => {
  it('is new or gone by its repository and its tags', () => {
    expect(changesOf([passed('a'), failed('b')], [passed('a'), passed('c')])).toEqual([
      { kind: 'new', image: 'library/c:v1', now: 'passed' },
      { kind: 'gone', image: 'library/b:v1', before: 'failed' },
    ])
  })

  it('is the one with the same digest, whatever its tags are by now', () => {
    const [a, b] = [digestOf('a'), digestOf('b')]
    const before = [
      image('app', [], { digest: a, tags: ['latest'] }),
      image('app', [], { digest: b, tags: ['old'] }),
    ]
    const now = [
      image('app', [], { digest: b, tags: ['latest'] }),
      image('app', [], { digest: a, tags: ['v1'] }),
    ]
    expect(changesOf(before, now)).toEqual([])
  })

  it('that a tag has moved to is compared with the one before, and called another', () => {
    const before = image('app', [low('CVE-1')], { digest: digestOf('a') })
    const now = image('app', [low('CVE-2')], { digest: digestOf('b') })
    expect(changesOf([before], [now])).toMatchObject([
      { kind: 'changed', isOtherDigest: true, newFindings: { count: 1 }, goneFindings: { count: 1 } },
    ])
  })

  it('that a tag has moved to is named also when nothing else changed', () => {
    const [before, now] = ['a', 'b'].map((digit) => image('app', [], { digest: digestOf(digit) }))
    expect(changesOf(before ? [before] : [], now ? [now] : [])).toEqual([
      { kind: 'changed', image: 'library/app:v1', before: 'passed', now: 'passed', isOtherDigest: true },
    ])
  })

  it('is that of the last run for one image only', () => {
    const before = image('app', [], { digest: digestOf('a'), tags: ['v1', 'latest'] })
    const now = ['v1', 'latest'].map((tag, at) =>
      image('app', [], { digest: digestOf('bc'.charAt(at)), tags: [tag] }),
    )
    expect(changesOf([before], now).map(({ kind }) => kind)).toEqual(['changed', 'new'])
  })

  it('of another repository is never the same', () => {
    const digest = digestOf('a')
    expect(changesOf([image('a', [], { digest })], [image('b', [], { digest })])).toHaveLength(2)
  })

  it('that was not judged has a verdict of its own', () => {
    expect(changesOf([unjudged()], [passed('gone')])).toEqual([
      { kind: 'changed', image: 'library/gone:v1', before: 'not-judged', now: 'passed' },
    ])
  })
})

describe('a report that was not made by a run', () => {
  it('is not repeated: of its images and their names a part is listed', () => {
    const before = Array.from({ length: 1000 }, (_, at) => passed(`gone-${at}`))
    const { images, more } = compareRuns(listOf(...before), [passed('app')])
    expect([images.length, more, images[0]?.kind]).toEqual([256, 745, 'new'])
    expect(describeChanges({ previous: '', images, more: 745 })).toContain('1001 images changed')
    const lines = renderConsole({ ...listOf(passed('app')), since: { previous: '', images, more: 745 } })
    expect(lines).toContain('      and 745 more')
    expect(compareRuns(listOf(passed('a')), [passed('a')])).not.toHaveProperty('more')
  })

  it('has no long text in what is said of it', () => {
    const long = 'x'.repeat(100_000)
    const [now, before] = [image('app', []), image('app', [low(long, long)])]
    const since = compareRuns({ ...listOf(before), generatedAt: long }, [now])
    expect(since.images[0]?.goneFindings?.count).toBe(1)
    expect(JSON.stringify(since).length).toBeLessThan(2000)
  })
})

describe('a change in words', () => {
  const worst = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `CVE-${at}`,
      package: 'zlib',
      severity: 'high' as const,
    }))

  it.each([
    [{ kind: 'new', now: 'failed' }, 'a:v1: judged for the first time, failed'],
    [{ kind: 'gone', before: 'not-judged' }, 'a:v1: not among the images any more, not judged the last time'],
    [{ kind: 'changed', before: 'passed', now: 'failed' }, 'a:v1: passed the last time, now failed'],
    [
      { kind: 'changed', before: 'passed', now: 'passed', isOtherDigest: true },
      'a:v1: still passed; another image by now',
    ],
    [
      {
        kind: 'changed',
        before: 'failed',
        now: 'failed',
        newFindings: { count: 7, worst: worst(7) },
        goneFindings: { count: 1, worst: worst(1) },
      },
      'a:v1: still failed; 7 new findings: CVE-0 (High, zlib), CVE-1 (High, zlib), CVE-2 (High, zlib), CVE-3 (High, zlib), CVE-4 (High, zlib) and 2 more; 1 gone finding: CVE-0 (High, zlib)',
    ],
  ] as const)('%j', (change, line) => {
    expect(describeChange({ image: 'a:v1', ...change })).toBe(line)
  })

  it('begins with the time of the last run, when that is one', () => {
    const changes = { previous: '2026-11-24T09:45:00.000Z', images: [] }
    expect(describeChanges(changes)).toBe('Since the last run (2026-11-24 09:45 UTC): nothing changed')
    const images = [{ kind: 'new', image: 'a', now: 'passed' } as const]
    expect(describeChanges({ previous: '<b>', images })).toBe(
      'Since the last run (at an unknown time): 1 image changed',
    )
  })
})
