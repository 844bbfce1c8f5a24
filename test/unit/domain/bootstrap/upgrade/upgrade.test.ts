import { describe, expect, it } from 'vitest'
import { databaseImageOf } from '../../../../../src/domain/bootstrap/upgrade/database-image.ts'
import {
  type HarborVersion,
  imageVersion,
  parseHarborVersion,
} from '../../../../../src/domain/bootstrap/upgrade/harbor-version.ts'
import { describeDecrease } from '../../../../../src/domain/bootstrap/upgrade/inventory.ts'
import {
  type AskedVersions,
  confirmationOf,
  judgeUpgrade,
  type RunningVersions,
} from '../../../../../src/domain/bootstrap/upgrade/upgrade.ts'
import {
  describeUpgradePath,
  planUpgradePath,
} from '../../../../../src/domain/bootstrap/upgrade/upgrade-path.ts'

const parse = (text: string): HarborVersion => {
  const version = parseHarborVersion(text)
  if (version === undefined) throw new Error(text)
  return version
}

/** A release that says everywhere that it is this version, with Harbor's own images. */
const runs = (version: string): RunningVersions => ({
  harbor: [
    { source: 'revision 3 of the release', text: version },
    { source: 'a pod of core', text: `docker.io/goharbor/harbor-core:v${version}` },
  ],
  database: [{ source: 'a pod of the database', text: `docker.io/goharbor/harbor-db:v${version}` }],
})
const asks = (version: string): AskedVersions => ({
  appVersion: version,
  core: `docker.io/goharbor/harbor-core:v${version}`,
  database: `docker.io/goharbor/harbor-db:v${version}`,
})

describe('a version', () => {
  it.each([
    ['v2.14.3', 'v2.14.3'],
    ['2.14.3-2b9f2f1d', '2.14.3'],
    ['v2.15.0-rc1', '2.15.0'],
  ])('is read out of %s', (text, version) => {
    expect(parseHarborVersion(text)).toEqual(parse(version))
  })

  it.each(['dev', '-', '', '2.14', '15.4.0', '1.10.18', 'v2.14.3.1', 'sha-2.14.3'])(
    'is not in "%s"',
    (text) => {
      expect(parseHarborVersion(text)).toBeUndefined()
    },
  )

  it.each([
    ['docker.io/goharbor/harbor-db:v2.14.4', '2.14.4'],
    ['registry:5000/goharbor/harbor-db:2.9.1', '2.9.1'],
    [`goharbor/harbor-db:v2.14.4@sha256:${'a'.repeat(64)}`, '2.14.4'],
    ['registry:5000/goharbor/harbor-db', undefined],
    [`goharbor/harbor-db@sha256:${'a'.repeat(64)}`, undefined],
    ['goharbor/harbor-db:latest', undefined],
    ['postgres:15.4.0', undefined],
  ])('of the image %s is %s', (image, version) => {
    expect(imageVersion(image)).toEqual(version === undefined ? undefined : parse(version))
  })
})

describe('the database image', () => {
  it.each([
    ['2.8.4', 13],
    ['2.9.0', 14],
    ['2.10.3', 14],
    ['2.11.0', 15],
    ['2.14.4', 15],
    ['2.15.1', 15],
    ['2.15.2', 18],
  ])('of Harbor %s runs PostgreSQL %s', (version, postgres) => {
    expect(databaseImageOf(parse(version))?.runs).toBe(postgres)
  })

  it.each(['2.2.4', '2.13.6', '2.14.5', '2.15.3', '2.16.0', '2.20.1'])(
    'of Harbor %s is not guessed',
    (version) => {
      expect(databaseImageOf(parse(version))).toBeUndefined()
    },
  )
})

describe('an upgrade', () => {
  it.each([
    // The database stays.
    ['2.14.3', '2.14.4', '', ''],
    ['2.12.0', '2.14.4', '', ''],
    ['2.13.5', '2.15.1', '', ''],
    // It moves, in a patch release even.
    ['2.15.1', '2.15.2', '15-18', '2.15.1-2.15.2'],
    ['2.14.4', '2.15.2', '15-18', '2.14.4-2.15.2'],
    ['2.13.2', '2.15.2', '15-18', '2.13.2-2.15.2'],
    ['2.10.3', '2.12.4', '14-15', '2.10.3-2.12.4'],
    ['2.7.0', '2.9.0', '13-14', '2.7.0-2.9.0'],
    // Not looked at yet.
    ['2.14.4', '2.16.0', '', '2.14.4-2.16.0'],
    ['2.14.3', '2.14.5', '', '2.14.3-2.14.5'],
  ])('from %s to %s moves PostgreSQL "%s" and asks for the word "%s"', (from, to, postgres, word) => {
    const judgement = judgeUpgrade(runs(from), asks(to))
    if (judgement.kind !== 'changes') throw new Error(JSON.stringify(judgement))
    const moved = judgement.postgres
    expect(moved === undefined ? '' : `${moved.from}-${moved.to}`).toBe(postgres)
    expect(confirmationOf(judgement)).toBe(word)
  })

  it.each([
    ['2.8.6', '2.12.2', /4 minor versions newer.*2\.10 \(chart 1\.14\.x\), then to 2\.12\.2/],
    [
      '2.10.3',
      '2.15.2',
      /to the newest Harbor 2\.12 \(chart 1\.16\.x\), then to the newest 2\.14 \(chart 1\.18\.x\), then to 2\.15\.2/,
    ],
    ['2.11.0', '2.14.4', /3 minor versions newer/],
    ['2.15.1', '2.15.0', /Harbor 2\.15\.1 has run here .* and 2\.15\.0 is older/],
    ['2.15.2', '2.14.4', /cannot read the database of a newer Harbor/],
  ])('from %s to %s is refused', (from, to, reason) => {
    expect(judgeUpgrade(runs(from), asks(to))).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(reason),
    })
  })

  it('to the same version is no change, and neither is one with the same images of unknown versions', () => {
    expect(judgeUpgrade(runs('2.14.4'), asks('2.14.4'))).toEqual({ kind: 'same' })
    const own = { core: 'mirror/core:team-7', database: 'mirror/db:team-7' }
    const running: RunningVersions = {
      harbor: [
        { source: 'the release', text: '2.14.4' },
        { source: 'core', text: own.core },
      ],
      database: [{ source: 'the database', text: own.database }],
    }
    expect(judgeUpgrade(running, { appVersion: '2.14.4', ...own })).toEqual({ kind: 'same' })
  })
})

describe('sources that disagree', () => {
  it('are believed in what is oldest, for what is skipped', () => {
    const running = {
      ...runs('2.14.4'),
      harbor: [{ source: 'Harbor', text: 'v2.11.0-abc' }, ...runs('2.14.4').harbor],
    }
    expect(judgeUpgrade(running, asks('2.14.4'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Harbor 2.11.0 runs (Harbor) and 2.14.4 is 3 minor versions newer'),
    })
  })

  it('are believed in what is newest, for the way back', () => {
    const running = {
      ...runs('2.14.4'),
      harbor: [...runs('2.14.4').harbor, { source: 'a pod', text: '2.15.1' }],
    }
    expect(judgeUpgrade(running, asks('2.14.4'))).toMatchObject({ kind: 'refused' })
  })

  it('the image of the database counts by itself, not the version of the chart', () => {
    // The values file pins another one.
    const pinned = { ...asks('2.14.4'), database: 'goharbor/harbor-db:v2.15.2' }
    expect(judgeUpgrade(runs('2.14.4'), pinned)).toMatchObject({ postgres: { from: 15, to: 18 } })
    const old = { ...runs('2.14.4'), database: [{ source: 'a pod', text: 'goharbor/harbor-db:v2.10.0' }] }
    expect(judgeUpgrade(old, asks('2.15.2'))).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(
        /PostgreSQL 14, and the database image of 2\.15\.2 migrates only PostgreSQL 15: Harbor would start on an EMPTY database\. .*newest Harbor 2\.12/,
      ),
    })
  })
})

describe('what is not known', () => {
  it.each<[string, RunningVersions, AskedVersions, string]>([
    ['no source says what runs', { harbor: [], database: [] }, asks('2.15.1'), 'unknown-2.15.1'],
    [
      'an image has a tag of its own',
      { ...runs('2.14.4'), database: [{ source: 'a pod', text: 'mirror/db:team' }] },
      asks('2.15.1'),
      '2.14.4-2.15.1',
    ],
    [
      'the image that is asked for has one',
      runs('2.14.4'),
      { ...asks('2.14.4'), core: 'mirror/core:team', database: 'mirror/db:team' },
      '2.14.4-2.14.4',
    ],
  ])('asks for the word: %s', (_, running, asked, word) => {
    const judgement = judgeUpgrade(running, asked)
    if (judgement.kind !== 'changes') throw new Error(JSON.stringify(judgement))
    expect(confirmationOf(judgement)).toBe(word)
    expect(judgement.unknown).not.toEqual([])
  })
})

describe('an external database', () => {
  it('is judged by the versions of Harbor alone', () => {
    const running = { ...runs('2.14.4'), database: [] }
    const judgement = judgeUpgrade(running, { ...asks('2.15.2'), database: '' })
    expect(judgement).toEqual({ kind: 'changes', from: '2.14.4', to: '2.15.2', unknown: [] })
    expect(judgeUpgrade(running, { ...asks('2.17.0'), database: '' })).toMatchObject({ kind: 'refused' })
  })
})

describe('the way', () => {
  it.each([
    [
      '2.8.6',
      '2.15.2',
      'to the newest Harbor 2.10 (chart 1.14.x), then to the newest 2.12 (chart 1.16.x), then to the newest 2.14 (chart 1.18.x), then to 2.15.2',
    ],
    ['2.13.0', '2.15.2', 'to 2.15.2'],
    ['2.14.4', '2.15.2', 'to 2.15.2'],
  ])('from %s to %s', (from, to, text) => {
    expect(describeUpgradePath(planUpgradePath(parse(from), parse(to)) ?? [], parse(to))).toBe(text)
  })

  it('is not made up where the table ends', () => {
    expect(planUpgradePath(parse('2.14.4'), parse('2.19.0'))).toBeUndefined()
  })
})

it('what became fewer is named, and what became more is not', () => {
  const before = { projects: 12, repositories: 340, robots: 25 }
  expect(describeDecrease(before, { ...before, robots: 26 })).toBe('')
  expect(describeDecrease(before, { projects: 1, repositories: 0, robots: 25 })).toBe(
    'projects: 12 before, 1 now; repositories: 340 before, 0 now',
  )
})
