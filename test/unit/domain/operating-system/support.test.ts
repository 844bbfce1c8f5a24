import { describe, expect, it } from 'vitest'
import type { FoundSystem } from '../../../../src/domain/operating-system/found-system.ts'
import {
  type JudgedSystem,
  judgeSystem,
  supportedVersions,
} from '../../../../src/domain/operating-system/support.ts'
import {
  DISTRIBUTION_IDS,
  type DistributionId,
  distributionOf,
  EXTENDABLE_IDS,
} from '../../../../src/domain/operating-system/support-ends.ts'

const TODAY = '2026-11-29T12:00:00.000Z'

function judge(
  id: string,
  version: string,
  options: { readonly today?: string; readonly extended?: readonly DistributionId[] } = {},
): JudgedSystem {
  const { today = TODAY, extended = [] } = options
  return judgeSystem({ kind: 'distribution', id, version }, { today, extended })
}

describe('a system', () => {
  it.each([
    ['debian', '9', 'ended', '2022-06-30'],
    ['debian', '9.13', 'ended', '2022-06-30'],
    ['debian', '11', 'ended', '2026-08-31'],
    ['debian', '12', 'supported', '2028-06-30'],
    ['debian', '13', 'supported', '2030-06-30'],
    ['alpine', '3.12.12', 'ended', '2022-05-01'],
    ['alpine', '3.2.3', 'ended', '2017-05-01'],
    ['alpine', '3.21.4', 'ended', '2026-11-01'],
    ['alpine', '3.22.1', 'supported', '2027-05-01'],
    ['ubuntu', '18.04', 'ended', '2023-05-31'],
    ['ubuntu', '21.10', 'ended', '2022-07-14'],
    ['ubuntu', '24.04', 'supported', '2029-05-31'],
    ['rhel', '7.9', 'ended', '2024-06-30'],
    ['rhel', '9.4', 'supported', '2032-05-31'],
    ['centos', '7', 'ended', '2024-06-30'],
    ['centos', '8', 'ended', '2021-12-31'],
    ['centos-stream', '9', 'supported', '2027-05-31'],
    ['almalinux', '9.3', 'supported', '2032-05-31'],
    ['rocky', '8.9', 'supported', '2029-05-31'],
    ['ol', '7.9', 'ended', '2024-12-31'],
    ['amzn', '2018.03', 'ended', '2023-12-31'],
    ['amzn', '2', 'ended', '2026-06-30'],
    ['amzn', '2023', 'supported', '2029-06-30'],
    ['fedora', '38', 'ended', '2024-05-21'],
    ['sles', '15', 'ended', '2019-12-31'],
    ['sles', '15.5', 'ended', '2024-12-31'],
    ['sles', '15.7', 'supported', '2031-07-31'],
    ['opensuse-leap', '15.6', 'ended', '2026-04-30'],
    ['opensuse-leap', '16.0', 'supported', '2027-10-31'],
    ['photon', '3.0', 'ended', '2025-10-02'],
    ['mariner', '2.0', 'ended', '2025-07-31'],
    ['azurelinux', '3.0', 'supported', '2027-08-31'],
  ] as const)('%s %s is %s: its end is %s', (id, version, state, endsOn) => {
    expect(judge(id, version)).toMatchObject({ state, endsOn, distribution: id, version })
  })

  it.each([
    ['the day before its end', '2026-06-29T23:59:59.999Z', 'supported'],
    ['on the day of its end', '2026-06-30T00:00:00.000Z', 'supported'],
    ['in the last second of that day', '2026-06-30T23:59:59.999Z', 'supported'],
    ['the day after', '2026-07-01T00:00:00.000Z', 'ended'],
  ])('%s is judged by the day alone', (_, today, state) => {
    expect(judge('amzn', '2', { today }).state).toBe(state)
  })

  it.each([
    ['wolfi', '20230201'],
    ['chainguard', '20230214'],
    ['opensuse-tumbleweed', '20260101'],
    ['arch', ''],
    ['photon', '5.0'],
    ['debian', ''],
    ['alpine', ''],
  ])('%s "%s", which has no end, is supported', (id, version) => {
    expect(judge(id, version)).toEqual({
      state: 'supported',
      distribution: id,
      ...(version === '' ? {} : { version }),
    })
  })

  it.each([
    ['debian', '14'],
    ['alpine', '3.25.0'],
    ['alpine', '4.0.0'],
    ['ubuntu', '26.10'],
    ['rhel', '11.0'],
    ['amzn', '2027'],
    ['opensuse-leap', '16.1'],
    ['azurelinux', '4.0'],
  ])('%s %s, which is newer than the table, is taken for supported', (id, version) => {
    expect(judge(id, version)).toMatchObject({ state: 'supported', isNewerThanKnown: true })
  })

  it.each([
    ['debian', '3.1'],
    ['alpine', '2.0'],
    ['ubuntu', '10.04'],
    ['fedora', '20'],
    ['sles', '10.4'],
    ['opensuse-leap', '13.2'],
  ])('%s %s, which is older than the table, has ended', (id, version) => {
    expect(judge(id, version).state).toBe('ended')
  })

  it.each([
    ['hello', '1.0.0'],
    ['kali', '2026.1'],
    ['ubuntu', ''],
    ['ubuntu', '20.05'],
    ['amzn', '2022'],
    ['rhel', 'rawhide'],
    // A key of every object.
    ['constructor', '1'],
  ])('%s "%s", which the table does not know, is unknown', (id, version) => {
    expect(judge(id, version).state).toBe('unknown')
  })

  it.each<[FoundSystem, JudgedSystem]>([
    [{ kind: 'none' }, { state: 'none' }],
    [
      { kind: 'none', packages: 0 },
      { state: 'none', packages: 0 },
    ],
    [{ kind: 'other-system', system: 'windows' }, { state: 'other-system' }],
    [
      { kind: 'unreadable', reason: 'it is damaged' },
      { state: 'unreadable', reason: 'it is damaged' },
    ],
  ])('that is no distribution keeps what was found: %o', (found, judged) => {
    expect(judgeSystem(found, { today: TODAY, extended: [] })).toEqual(judged)
  })
})

describe('extended support', () => {
  it.each([
    ['ubuntu', '20.04', ['ubuntu'], 'extended'],
    ['ubuntu', '20.04', [], 'ended'],
    ['ubuntu', '20.04', ['rhel', 'debian'], 'ended'],
    ['ubuntu', '16.04', ['ubuntu'], 'ended'],
    ['ubuntu', '21.10', ['ubuntu'], 'ended'],
    ['ubuntu', '24.04', ['ubuntu'], 'supported'],
    ['debian', '10', ['debian'], 'extended'],
    ['debian', '8', ['debian'], 'ended'],
    ['rhel', '7', ['rhel'], 'extended'],
    ['sles', '12.5', ['sles'], 'extended'],
    ['ol', '7', ['ol'], 'extended'],
  ] as const)('of %s %s with %j gives %s', (id, version, extended, state) => {
    expect(judge(id, version, { extended }).state).toBe(state)
  })

  it.each([
    ['2030-04-30T23:59:59.999Z', 'extended'],
    ['2030-05-01T00:00:00.000Z', 'ended'],
  ])('ends with its own day: at %s it is %s', (today, state) => {
    expect(judge('ubuntu', '20.04', { today, extended: ['ubuntu'] })).toMatchObject({
      state,
      endsOn: '2025-05-31',
      extendedEndsOn: '2030-04-30',
    })
  })
})

describe('the versions to move to', () => {
  it('are those that are supported today, the newest first', () => {
    expect(supportedVersions('debian', TODAY)).toEqual(['13', '12'])
    expect(supportedVersions('alpine', TODAY)).toEqual(['3.24', '3.23', '3.22'])
    expect(supportedVersions('ubuntu', TODAY)).toEqual(['26.04', '24.04', '22.04'])
    expect(supportedVersions('centos', TODAY)).toEqual([])
    expect(supportedVersions('wolfi', TODAY)).toEqual([])
  })
})

describe('the table of ends', () => {
  const DAY = /^\d{4}-\d{2}-\d{2}$/

  it.each(DISTRIBUTION_IDS)('of %s has days that exist, the extended one after the other', (id) => {
    const { ends, source } = distributionOf(id)
    expect(source).toMatch(/^https:\/\//)
    for (const [version, dates] of ends) {
      if (dates === 'never') continue
      const days = typeof dates === 'string' ? [dates] : dates
      for (const day of days) {
        expect(day, version).toMatch(DAY)
        expect(new Date(day).toISOString().slice(0, 10), version).toBe(day)
      }
      expect(days.toSorted(), version).toEqual([...days])
    }
  })

  it('names the extended support of every distribution that has one', () => {
    for (const id of DISTRIBUTION_IDS) {
      const hasExtended = [...distributionOf(id).ends.values()].some((ends) => typeof ends !== 'string')
      expect(EXTENDABLE_IDS.includes(id), id).toBe(hasExtended)
    }
  })
})
