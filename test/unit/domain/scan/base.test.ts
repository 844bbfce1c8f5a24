import { describe, expect, it } from 'vitest'
import { findUnfairness, fullBaseName, locateBase, parseBaseName } from '../../../../src/domain/scan/base.ts'
import { digestOf, overview, REPOSITORY, unfinished } from '../../../support/builders.ts'

const OTHER = { project: 'platform', name: 'team/base' }

describe('the name of a base', () => {
  it.each([
    ['main', { repository: REPOSITORY, reference: 'main' }],
    [digestOf('a'), { repository: REPOSITORY, reference: digestOf('a') }],
    ['platform/team/base:12', { repository: OTHER, reference: '12' }],
    [`platform/team/base@${digestOf('a')}`, { repository: OTHER, reference: digestOf('a') }],
  ])('%s says where the base is', (name, place) => {
    expect(locateBase(name, REPOSITORY)).toEqual(place)
  })

  it.each([
    ['', 'is neither a tag nor a digest'],
    ['base:12', 'is neither a tag nor a digest'],
    ['platform/base', 'names no tag'],
    ['platform:1/base', 'names no tag'],
    ['platform/base:', 'has the bad tag ""'],
    ['platform/base:1@sha256:abc', 'has the bad digest'],
    [`platform/base:1@${digestOf('a')}`, 'names a tag or a digest'],
    [`base@${digestOf('a')}`, 'is neither a tag nor a digest'],
    ['platform/Base:1', 'has upper-case letters'],
    ['platform/../base:1', 'is not a repository'],
  ])('%j is refused', (name, expected) => {
    expect(() => parseBaseName(name)).toThrow(expected)
  })

  it.each([
    ['main', 'library/app:main'],
    [digestOf('a'), `library/app@${digestOf('a')}`],
    ['platform/base:1', 'platform/base:1'],
  ])('%s is %s as a whole', (name, whole) => {
    expect(fullBaseName(name, 'library/app')).toBe(whole)
  })
})

describe('the scan of a base', () => {
  const END = Date.parse(overview().endTime)
  const fairness = { now: END + 1_000, maxAgeMs: 1_000, scanners: ['Trivy v0.61.0'] }
  it.each([
    ['is as good as ours', overview(), fairness, undefined],
    ['is as good while our scanner is not known', overview(), { ...fairness, scanners: [] }, undefined],
    [
      'is as good by one of our scanners',
      overview(),
      { ...fairness, scanners: ['a 1', 'Trivy v0.61.0'] },
      undefined,
    ],
    [
      'is too old',
      overview(),
      { ...fairness, now: END + 1_001 },
      /^was scanned on 2026-11-24 09:43 UTC, longer ago/,
    ],
    ['has no time', overview({ endTime: '' }), fairness, /time that Harbor does not say/],
    [
      'is of another version',
      overview(),
      { ...fairness, scanners: ['Trivy v0.62.0'] },
      /by Trivy v0.61.0, and the image by Trivy v0.62.0$/,
    ],
    ['is of nothing that is named', overview({ scanner: '' }), fairness, /by a scanner without a name, and/],
    ['was never made', undefined, fairness, /^was never scanned$/],
    ['runs', unfinished('Running'), fairness, /last scan that is Running$/],
    ['failed', unfinished('Error'), fairness, /last scan that is Error$/],
  ])('%s', (_, found, given, expected) => {
    const why = findUnfairness(found, given)
    if (expected === undefined) expect(why).toBeUndefined()
    else expect(why).toMatch(expected)
  })
})
