import { describe, expect, it } from 'vitest'
import { compareVersions, isAtLeast } from '../../../../src/domain/text/version.ts'

describe('the order of versions', () => {
  // The list of semver 2.0, §11, with versions of the chart around it.
  const ordered = [
    ...['', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'],
    ...['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.9.10', '1.18.4', '1.18.10', '1.19.0-rc.1', '1.19.0'],
  ]
  it('is that of semver, from every pair', () => {
    for (const [low, a] of ordered.entries()) {
      for (const [high, b] of ordered.entries()) {
        expect(Math.sign(compareVersions(a, b)), `${a} and ${b}`).toBe(Math.sign(low - high))
      }
    }
  })

  it('does not look at a v or at build metadata', () => {
    expect(compareVersions('v1.18.4+one', '1.18.4+two')).toBe(0)
  })
})

describe('a version that is new enough', () => {
  it.each([
    ['v2.11.0', true],
    ['2.11.0-2b9f2f1d', true],
    ['2.11', true],
    ['2.10.3', false],
    ['1.16.0', false],
    ['10.0.0', true],
    ['3.0.0', true],
    ['dev', undefined],
    ['', undefined],
    ['build 2.14.3', undefined],
  ])('%s: %s', (version, expected) => {
    expect(isAtLeast(version, '2.11.0')).toBe(expected)
  })
})
