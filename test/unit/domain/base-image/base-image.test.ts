import { describe, expect, it } from 'vitest'
import {
  baseImageNotes,
  describeBaseImage,
  isBeginning,
  type PlatformBase,
} from '../../../../src/domain/base-image/base-image.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { digestOf, finding, findings, platformScan, report } from '../../../support/builders.ts'

const ARM64 = 'linux/arm64'
const known = (found: readonly Finding[], digest = digestOf('d')): PlatformBase => {
  return { kind: 'known', name: 'hub/debian:12', digest, findings: found }
}
const unknown: PlatformBase = { kind: 'unknown', reason: 'it is not there' }

function judged(found: readonly Finding[], base: PlatformBase, policy: Parameters<typeof report>[0] = {}) {
  const bases = new Map([[digestOf('a'), base]])
  const baseImage = { asked: 'hub/debian:12', bases }
  return report({ baseImage, scan: { platforms: [platformScan({ findings: found })] }, ...policy })
}

describe('the lowest layers', () => {
  it.each([
    ['fewer, all the same', ['1', '2'], ['1', '2', '3'], true],
    ['all of them', ['1', '2'], ['1', '2'], true],
    ['more than the image has', ['1', '2', '3'], ['1', '2'], false],
    ['another one', ['1', '4'], ['1', '2', '3'], false],
    ['the same in another order', ['2', '1'], ['1', '2', '3'], false],
    ['upper ones', ['2', '3'], ['1', '2', '3'], false],
    ['none', [], ['1'], false],
    ['none of none', [], [], false],
  ])('of a base: %s', (_, base, image, expected) => {
    expect(isBeginning(base, image)).toBe(expected)
  })
})

describe('a finding', () => {
  it.each([
    ['that the base has', {}, {}, true],
    ['in another version of the package', { version: '3.0.0' }, {}, false],
    ['of another package', { package: 'libssl3' }, {}, false],
    ['of another vulnerability', { id: 'CVE-2026-0009' }, {}, false],
    ['of a package without a version', { version: '' }, { version: '' }, false],
  ])('%s comes with the base image: %s', (_, before, now, isFromBase) => {
    expect(judged([finding(now)], known([finding(before)])).findings).toMatchObject([{ isFromBase }])
  })

  it('is an own one where no base image is known', () => {
    const {
      findings: [own],
      baseImage,
      notes,
    } = judged([finding()], unknown)
    expect(own).toMatchObject({ isFromBase: false })
    expect(baseImage).toMatchObject({ fromBase: 0, platforms: [{ reason: 'it is not there' }] })
    expect(notes).toEqual([
      'The base image is not known, and all findings there count as yours: it is not there',
    ])
  })

  it('is an own one when one of its platforms has it besides the base', () => {
    const platforms = [
      platformScan({ findings: [finding()] }),
      platformScan({ platform: ARM64, digest: digestOf('b'), findings: [finding({ platforms: [ARM64] })] }),
    ]
    const bases = new Map([
      [digestOf('a'), known([finding()])],
      [digestOf('b'), known([], digestOf('e'))],
    ])
    const both = report({ baseImage: { asked: 'auto', bases }, scan: { platforms } })
    expect(both.baseImage).toMatchObject({ fromBase: 0 })
    expect(both.verdict.name).toBe('failed')
  })

  it('has no origin when no base image was asked for', () => {
    const plain = report({ scan: { platforms: [platformScan({ findings: [finding()] })] } })
    expect(plain.findings[0]).not.toHaveProperty('isFromBase')
    expect(plain).not.toHaveProperty('baseImage')
  })
})

describe('what comes with the base image', () => {
  const high = findings('high', 2)
  const own = finding({ severity: 'critical' })
  const ignoring = { policy: { ignoreBase: 'hub/debian:12', failOnCvss: 9 } }

  it.each([
    ['breaks a rule by default', high, known(high), {}, 'failed', ['High: 2 found, 0 allowed']],
    ['breaks none with ignore-base', high, known(high), ignoring, 'passed', []],
    [
      'does not hide what is own',
      [...high, own],
      known(high),
      ignoring,
      'failed',
      ['Critical: 1 own found, 0 allowed'],
    ],
    [
      'is nothing where no base image is known',
      high,
      unknown,
      ignoring,
      'failed',
      ['High: 2 own found, 0 allowed'],
    ],
    [
      'breaks no rule on scores',
      [finding({ severity: 'low', cvssScore: 9.8 })],
      known([finding()]),
      ignoring,
      'passed',
      [],
    ],
  ])('%s', (_, found, base, options, name, messages) => {
    const { verdict } = judged(found, base, options)
    expect([verdict.name, verdict.reasons.map(({ message }) => message)]).toEqual([name, messages])
  })

  it.each([
    [12, 14, '12 of 14 come with hub/debian:12; 2 are yours'],
    [1, 2, '1 of 2 comes with hub/debian:12; 1 is yours'],
    [0, 0, '0 of 0 come with hub/debian:12; 0 are yours'],
  ])('is %d of %d: %s', (fromBase, total, text) => {
    const platforms = [{ platform: 'linux/amd64', name: 'hub/debian:12', digest: digestOf('d') }]
    expect(describeBaseImage({ asked: 'auto', fromBase, platforms }, total)).toBe(text)
  })

  it('is said of no platform without a base image, which are named', () => {
    const platforms = [
      { platform: 'linux/amd64', name: 'hub/debian:12', digest: digestOf('d') },
      { platform: ARM64, reason: 'no' },
    ]
    const half = { asked: 'auto', fromBase: 0, platforms }
    expect(baseImageNotes(half)).toEqual([
      'The base image of linux/arm64 is not known, and all findings there count as yours: no',
    ])
    expect(describeBaseImage({ ...half, platforms: platforms.slice(1) }, 3)).toBeUndefined()
  })
})
