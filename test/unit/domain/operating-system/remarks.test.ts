import { describe, expect, it } from 'vitest'
import type { FoundSystem } from '../../../../src/domain/operating-system/found-system.ts'
import {
  formatSystem,
  type RemarkContext,
  remarkOnSystems,
} from '../../../../src/domain/operating-system/remarks.ts'
import { judgeSystem } from '../../../../src/domain/operating-system/support.ts'
import type { DistributionId } from '../../../../src/domain/operating-system/support-ends.ts'

const TODAY = '2026-11-29T12:00:00.000Z'

const distribution = (id: string, version: string, packages?: number): FoundSystem => ({
  kind: 'distribution',
  id,
  version,
  ...(packages === undefined ? {} : { packages }),
})

const DEBIAN_9 = distribution('debian', '9')
const UNREADABLE: FoundSystem = {
  kind: 'unreadable',
  reason: 'the robot lacks the permission "repository: pull"',
}

function remark(
  found: FoundSystem | readonly FoundSystem[],
  options: Partial<RemarkContext> & {
    readonly extended?: readonly DistributionId[]
    readonly hasFindings?: boolean
  } = {},
) {
  const { extended = [], hasFindings = false, ...context } = options
  const platforms = [found].flat().map((system, index) => ({
    platform: ['linux/amd64', 'linux/arm64', 'linux/s390x'][index] ?? '',
    system: judgeSystem(system, { today: TODAY, extended }),
    hasFindings,
  }))
  return remarkOnSystems(platforms, { osSupport: 'fail', today: TODAY, scanner: 'Trivy v0.69.3', ...context })
}

describe('a system past its end', () => {
  it('is a problem with the date and the way out', () => {
    expect(remark(DEBIAN_9)).toEqual({
      problems: [
        {
          platform: 'linux/amd64',
          message:
            'Debian 9 had its end on 2022-06-30: there are no security updates for it, and the scanner need not know what was found in it after that. Use a newer base image, as Debian 13 or Debian 12; name debian in "os-extended-support" if you have ELTS of Freexian, until 2027-06-30; or set "os-support" to "warn" and write down why',
        },
      ],
      notes: [],
    })
  })

  it.each([
    ['alpine', '3.12.12', 'as Alpine 3.24 or Alpine 3.23; or set'],
    ['ubuntu', '16.04', 'as Ubuntu 26.04 or Ubuntu 24.04; or set'],
    ['centos', '7', 'Use a newer base image; or set'],
    ['debian', '3.1', 'Debian 3.1 is too old to be in the table of support: there are'],
  ])('%s %s: %s %s', (id, version, text) => {
    expect(remark(distribution(id, version)).problems[0]?.message).toContain(text)
  })

  it('is a note with os-support: warn, without the way out', () => {
    expect(remark(DEBIAN_9, { osSupport: 'warn' })).toEqual({
      problems: [],
      notes: [
        'linux/amd64: Debian 9 had its end on 2022-06-30: there are no security updates for it, and the scanner need not know what was found in it after that',
      ],
    })
  })

  it('is nothing with os-support: off', () => {
    expect(remark([DEBIAN_9, UNREADABLE], { osSupport: 'off' })).toEqual({ problems: [], notes: [] })
  })

  it('is said once for all platforms, and else with their names', () => {
    const all = remark([DEBIAN_9, DEBIAN_9]).problems
    expect(all).toHaveLength(1)
    expect(all[0]).not.toHaveProperty('platform')
    const some = remark([DEBIAN_9, distribution('debian', '12'), DEBIAN_9]).problems
    expect(some).toHaveLength(1)
    expect(some[0]?.platform).toBe('linux/amd64, linux/s390x')
  })

  it('is accepted within its extended support, with a note', () => {
    expect(remark(distribution('ubuntu', '20.04'), { extended: ['ubuntu'] })).toEqual({
      problems: [],
      notes: [
        'linux/amd64: Ubuntu 20.04 had its end on 2025-05-31, and is accepted until 2030-04-30 because "os-extended-support" names Ubuntu Pro (ESM)',
      ],
    })
    expect(remark(distribution('debian', '10'), { extended: ['debian'] }).notes).toEqual([
      expect.stringMatching(/ELTS of Freexian\. The scanner does not know the fixes of that support$/),
    ])
  })
})

describe('a system that could not be read', () => {
  it('is a problem of its own', () => {
    expect(remark(UNREADABLE).problems).toEqual([
      {
        platform: 'linux/amd64',
        message:
          'which operating system is in it could not be found out: the robot lacks the permission "repository: pull". So whether the scanner knows its vulnerabilities is not known; to accept that set "os-support" to "warn"',
      },
    ])
  })

  it('is a note with os-support: warn', () => {
    const { problems, notes } = remark(UNREADABLE, { osSupport: 'warn' })
    expect(problems).toEqual([])
    expect(notes).toEqual([
      'linux/amd64: which operating system is in it could not be found out: the robot lacks the permission "repository: pull"',
    ])
  })
})

describe('what is no problem', () => {
  it.each<[string, FoundSystem, Parameters<typeof remark>[1], string | undefined]>([
    ['a supported system', distribution('debian', '12'), {}, undefined],
    ['a supported system with packages', distribution('debian', '12', 90), {}, undefined],
    ['one that is newer than the table', distribution('alpine', '3.99'), {}, undefined],
    ['one that has no end', distribution('wolfi', '20230201'), {}, undefined],
    [
      'a supported system in which the scanner recognised nothing',
      distribution('debian', '12', 0),
      {},
      'Debian 12 is supported, but the scanner recognised no package in it',
    ],
    [
      'a distribution that the table does not know',
      distribution('hello', '1.0.0'),
      {},
      'hello 1.0.0 is not in the table of support',
    ],
    [
      'a distribution of whose packages Trivy knows nothing',
      distribution('fedora', '44'),
      {},
      'Trivy has no list of the vulnerabilities of Fedora 44',
    ],
    ['the same with another scanner', distribution('fedora', '44'), { scanner: 'Clair 4' }, undefined],
    [
      'no distribution, and nothing found',
      { kind: 'none' },
      {},
      'it has no Linux distribution in it, and nothing was found',
    ],
    ['no distribution, and something found', { kind: 'none' }, { hasFindings: true }, undefined],
    ['no distribution, and packages of a language', { kind: 'none', packages: 12 }, {}, undefined],
    [
      'no distribution, and no package',
      { kind: 'none', packages: 0 },
      {},
      'the scanner recognised no package: that nothing was found says nothing about it',
    ],
    [
      'another system than Linux',
      { kind: 'other-system', system: 'windows' },
      {},
      'it is for another system than Linux, whose support is not looked at',
    ],
  ])('%s', (_, found, options, note) => {
    const { problems, notes } = remark(found, options)
    expect(problems).toEqual([])
    expect(notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)])
    expect(remark(found, { ...options, osSupport: 'warn' }).notes).toEqual(notes)
  })
})

it('a system is called by its name', () => {
  const named = (id: string, version: string) =>
    formatSystem(judgeSystem(distribution(id, version), { today: TODAY, extended: [] }))
  expect(named('rhel', '9.4')).toBe('Red Hat Enterprise Linux 9.4')
  expect(named('hello', '')).toBe('hello')
  expect(named('arch', '')).toBe('Arch Linux')
})
