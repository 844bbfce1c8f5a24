import { describe, expect, it } from 'vitest'
import {
  formatPolicyReference,
  parsePolicyReference,
  pinPolicy,
} from '../../../../src/domain/policy/reference.ts'

const COMMIT = 'c'.repeat(40)
const place = { kind: 'repository', owner: 'acme', name: 'policies', path: 'gate/policy.yml' } as const

describe('the input policy', () => {
  it.each([
    ['policy.yml', { kind: 'file', path: 'policy.yml' }, 'policy.yml'],
    ['/etc/acme/policy.yml', { kind: 'file', path: '/etc/acme/policy.yml' }, '/etc/acme/policy.yml'],
    ['./a/b/c@d.yml', { kind: 'file', path: './a/b/c@d.yml' }, './a/b/c@d.yml'],
    ['gate/policy@2.yml', { kind: 'file', path: 'gate/policy@2.yml' }, 'gate/policy@2.yml'],
    ['base:policy.yml', { kind: 'base', path: 'policy.yml' }, 'base:policy.yml'],
    [`acme/policies/gate/policy.yml@${COMMIT}`, { ...place, commit: COMMIT }, undefined],
    ['acme/policies/gate/policy.yml@main', { ...place, ref: 'main' }, undefined],
    ['acme/policies/gate/policy.yml@release/1.x', { ...place, ref: 'release/1.x' }, undefined],
    ['acme/policies/gate/policy.yml@refs/tags/v1', { ...place, ref: 'refs/tags/v1' }, undefined],
    [
      `acme/policies/gate/policy.yml@v1:${COMMIT}`,
      { ...place, ref: 'v1', commit: COMMIT },
      'acme/policies/gate/policy.yml@v1',
    ],
  ])('%s is understood', (text, expected, source) => {
    const reference = parsePolicyReference(text)
    expect(reference).toEqual(expected)
    expect(formatPolicyReference(reference)).toBe(source ?? text)
  })

  it.each(['', '-x', 'a b', 'a..b', '../x', 'v1:abc', `:${COMMIT}`, 'a^', 'a~1', 'a*', 'x@{1}'])(
    'has no ref "%s"',
    (ref) => {
      expect(() => parsePolicyReference(`acme/policies/policy.yml@${ref}`)).toThrow(
        /the text after @ is not a commit/,
      )
    },
  )
})

describe('for a later step', () => {
  it.each([
    [{ source: 'policy.yml', sha256: '' }, 'policy.yml'],
    [{ source: 'base:policy.yml', commit: COMMIT }, 'base:policy.yml'],
    [{ source: `acme/policies/p.yml@${COMMIT}`, commit: COMMIT }, `acme/policies/p.yml@${COMMIT}`],
    [{ source: 'acme/policies/p.yml@main', commit: COMMIT }, `acme/policies/p.yml@main:${COMMIT}`],
  ])('%o is %s', (origin, expected) => {
    expect(pinPolicy(origin)).toBe(expected)
  })
})
