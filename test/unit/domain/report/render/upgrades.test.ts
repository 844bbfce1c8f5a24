import { describe, expect, it } from 'vitest'
import { compareVersions, planUpgrades } from '../../../../../src/domain/report/render/upgrades.ts'
import { finding } from '../../../../support/builders.ts'

describe('versions are ordered', () => {
  it.each([
    ['1.9', '1.10'],
    ['1.0~rc1', '1.0'],
    ['1.0', '1.0.1'],
    ['1:1.0', '2:0.1'],
    ['9.9', '1:0.1'],
    ['3.0.2-0ubuntu1.9', '3.0.2-0ubuntu1.10'],
    ['1.99999999999999999998', '1.99999999999999999999'],
  ])('%s before %s', (a, b) => {
    expect(compareVersions(a, b)).toBeLessThan(0)
    expect(compareVersions(b, a)).toBeGreaterThan(0)
  })

  it('and a leading v means nothing', () => {
    expect(compareVersions('v1.2.3', '1.2.3')).toBe(0)
  })
})

describe('upgrades', () => {
  it('name per package the one version that fixes most, the most urgent package first', () => {
    expect(
      planUpgrades([
        finding({ id: '1', severity: 'medium', fixVersion: '3.0.2' }),
        finding({ id: '2', severity: 'high', fixVersion: '3.0.9' }),
        finding({ id: '3', package: 'zlib', version: '1.1', severity: 'critical', fixVersion: '1.2' }),
        finding({ id: '4', package: 'bash', fixVersion: '' }),
      ]),
    ).toEqual([
      { package: 'zlib', from: '1.1', to: '1.2', fixes: 1, exploited: 0, worst: 'critical' },
      { package: 'openssl', from: '3.0.1', to: '3.0.9', fixes: 2, exploited: 0, worst: 'high' },
    ])
  })

  it('do not take a later version of another maintained line for a fix', () => {
    const [upgrade] = planUpgrades([
      finding({ id: '1', version: '1.2.0', fixVersion: '1.2.9, 1.3.4' }),
      finding({ id: '2', version: '1.2.0', fixVersion: '1.3.0' }),
    ])
    expect(upgrade).toMatchObject({ to: '1.3.4', fixes: 2 })
  })

  it('of the same package in two versions are two', () => {
    expect(planUpgrades([finding(), finding({ version: '1.1.1' })])).toHaveLength(2)
  })

  it('are none without fixes', () => {
    expect(planUpgrades([finding({ fixVersion: '' })])).toEqual([])
    expect(planUpgrades([finding({ fixVersion: ' , ' })])).toEqual([])
  })
})
