import { describe, expect, it } from 'vitest'
import {
  countSeverities,
  isFixable,
  mergePlatforms,
  rankFindings,
} from '../../../../src/domain/scan/finding.ts'
import { judge } from '../../../../src/domain/scan/verdict.ts'
import { finding, policy } from '../../../support/builders.ts'

describe('findings of several platforms', () => {
  const amd64 = finding({ platforms: ['linux/amd64'] })
  const arm64 = finding({ platforms: ['linux/arm64'] })

  it('are one when id, package and version are the same, and it names the platforms', () => {
    expect(mergePlatforms([amd64, arm64, amd64])).toEqual([
      { ...amd64, platforms: ['linux/amd64', 'linux/arm64'] },
    ])
  })

  it.each([
    ['id', { id: 'CVE-2026-0002' }],
    ['package', { package: 'zlib' }],
    ['version', { version: '3.0.0' }],
  ])('are two when the %s differs', (_, other) => {
    expect(mergePlatforms([amd64, { ...arm64, ...other }])).toHaveLength(2)
  })

  it('keep the worst severity', () => {
    const [merged] = mergePlatforms([
      { ...amd64, severity: 'low' },
      { ...arm64, severity: 'critical' },
    ])
    expect(merged?.severity).toBe('critical')
  })

  it('keep the highest score, whichever platform has the worst severity', () => {
    const [merged] = mergePlatforms([
      { ...amd64, severity: 'low', cvssScore: 9.8 },
      { ...arm64, severity: 'high', cvssScore: 7 },
    ])
    expect(merged).toMatchObject({ severity: 'high', cvssScore: 9.8 })
    const [one] = mergePlatforms([{ ...amd64, cvssScore: 5 }, arm64])
    expect(one?.cvssScore).toBe(5)
  })

  it.each(['low', 'critical'] as const)(
    'keep an unknown severity apart from %s, whatever it will count as',
    (known) => {
      const merged = mergePlatforms([
        { ...amd64, severity: 'unknown' },
        { ...arm64, severity: known },
      ])
      expect(countSeverities(merged)).toMatchObject({ unknown: 1, [known]: 1 })
    },
  )

  it('keep any fix there is: another platform never makes a verdict milder', () => {
    const unfixed = { ...arm64, fixVersion: '' }
    for (const both of [
      [amd64, unfixed],
      [unfixed, amd64],
    ]) {
      const merged = mergePlatforms(both)
      expect(merged.map(isFixable)).toEqual([true])
      expect(judge({ findings: merged, couldNotTell: [], policy: policy({ onlyFixable: true }) }).name).toBe(
        'failed',
      )
    }
  })

  it('are ranked: severity, then fixable, then score, then id and package', () => {
    const ranked = rankFindings([
      finding({ id: 'e', severity: 'medium' }),
      finding({ id: 'd', severity: 'unknown' }),
      finding({ id: 'c', severity: 'high', fixVersion: '', cvssScore: 9 }),
      finding({ id: 'b', severity: 'high', cvssScore: 5, package: 'z' }),
      finding({ id: 'b', severity: 'high', cvssScore: 5, package: 'a' }),
      finding({ id: 'a', severity: 'high', cvssScore: 7 }),
      finding({ id: 'f', severity: 'critical', fixVersion: '' }),
    ])
    expect(ranked.map(({ id, package: name }) => `${id} ${name}`)).toEqual([
      'f openssl',
      'a openssl',
      'b a',
      'b z',
      'c openssl',
      'd openssl',
      'e openssl',
    ])
  })
})
