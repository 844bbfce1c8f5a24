import { describe, expect, it } from 'vitest'
import { describeMove, describeOrigin } from '../../../../src/domain/policy/origin.ts'
import { isPattern } from '../../../../src/domain/policy/pattern.ts'
import { type PolicyDocument, policyFor } from '../../../../src/domain/policy/policy.ts'
import { policy } from '../../../support/builders.ts'

const DEFAULTS = {
  gate: policy({ failOn: 'high' }),
  sources: { kev: 'https://kev', epss: 'https://epss', maxAgeDays: 7 },
}
const origin = { source: 'acme/policies/p.yml@main', commit: 'c'.repeat(40), sha256: 'a'.repeat(64) }
const section = (pattern: string, gate: PolicyDocument['common']['gate']) => ({ pattern, gate, sources: {} })
const rule = (id: string) =>
  ({ kind: 'ignore-rule', id, purls: [], paths: [], source: 'policy', reason: 'x' }) as const

const DOCUMENT: PolicyDocument = {
  common: {
    gate: { failOn: 'medium', failOnKev: true },
    sources: { maxAgeDays: 3 },
    allow: ['compare-to'],
    baseImages: ['hub/*'],
  },
  sections: [
    section('team-*', { failOn: 'critical' }),
    { ...section('team-a/*', { failOnKev: false }), allow: ['ignore-file'], baseImages: [] },
    section('team-a/legacy*', { failOn: 'never' }),
    section('team-a/legacy-app', { failOn: 'low' }),
  ],
  exceptions: [
    { rule: rule('CVE-2026-1'), owner: 'o' },
    { pattern: 'team-a/*', rule: rule('CVE-2026-2'), owner: 'o' },
    { pattern: 'library/app', rule: rule('CVE-2026-3'), owner: 'o' },
  ],
}
const of = (repository: string) => policyFor(repository, { document: DOCUMENT, origin, defaults: DEFAULTS })

describe('the policy of a repository', () => {
  it.each([
    ['library/app', undefined, { failOn: 'medium', failOnKev: true }],
    ['team-b/app', 'team-*', { failOn: 'critical', failOnKev: true }],
    // One section alone: the shorter pattern says nothing any more.
    ['team-a/app', 'team-a/*', { failOn: 'medium', failOnKev: false }],
    ['team-a/legacy-web', 'team-a/legacy*', { failOn: 'never', failOnKev: true }],
    ['team-a/legacy-app', 'team-a/legacy-app', { failOn: 'low', failOnKev: true }],
    ['team-a/legacy-app/web', 'team-a/legacy*', { failOn: 'never' }],
    ['ateam-a/app', undefined, { failOn: 'medium' }],
  ])('%s is that of the section %s', (repository, pattern, gate) => {
    const found = of(repository)
    expect(found.origin.section).toBe(pattern)
    expect(found.gate).toMatchObject({ unknownSeverity: DEFAULTS.gate.unknownSeverity, ...gate })
    expect(found.sources).toEqual({ ...DEFAULTS.sources, maxAgeDays: 3 })
  })

  it('has what its section allows, else what is allowed to all', () => {
    expect(of('team-a/app').allow).toEqual(['ignore-file'])
    expect(of('team-b/app').allow).toEqual(['compare-to'])
    const document = { common: { gate: {}, sources: {} }, sections: [], exceptions: [] }
    expect(policyFor('a/b', { document, origin, defaults: DEFAULTS })).toMatchObject({
      allow: [],
      gate: DEFAULTS.gate,
    })
  })

  it('has the base images of its section, else those for all', () => {
    expect(of('team-a/app').baseImages).toEqual([])
    expect(of('team-b/app').baseImages).toEqual(['hub/*'])
    const document = { common: { gate: {}, sources: {} }, sections: [], exceptions: [] }
    expect(policyFor('a/b', { document, origin, defaults: DEFAULTS }).baseImages).toEqual([])
  })

  it('has the exceptions for all and for it', () => {
    expect(of('team-a/app').exceptions.map(({ id }) => id)).toEqual(['CVE-2026-1', 'CVE-2026-2'])
    expect(of('library/app').exceptions.map(({ id }) => id)).toEqual(['CVE-2026-1', 'CVE-2026-3'])
    expect(of('library/app2').exceptions.map(({ id }) => id)).toEqual(['CVE-2026-1'])
  })
})

describe('a pattern', () => {
  it.each(['library/app', 'library/*', 'team-*', 'a/b/c', 'a/b*', 'a/b/*'])('%s is one', (text) => {
    expect(isPattern(text)).toBe(true)
  })
  it.each(['', '*', '*/app', 'library', 'library/', '/app', 'library/*/app', 'Library/app', 'a/b c', 'a/**'])(
    '"%s" is none',
    (text) => {
      expect(isPattern(text)).toBe(false)
    },
  )
})

it('is named with its commit, its digest and its section, each as far as there is one', () => {
  expect(describeOrigin({ ...origin, section: 'team-*' })).toBe(
    'acme/policies/p.yml@main (commit cccccccccccc, SHA-256 aaaaaaaaaaaa, section team-*)',
  )
  expect(describeOrigin({ source: 'p.yml', sha256: 'b'.repeat(64) })).toBe('p.yml (SHA-256 bbbbbbbbbbbb)')
})

it('is said to have moved only when it has', () => {
  expect(describeMove(origin)).toBeUndefined()
  expect(describeMove({ ...origin, movedTo: 'd'.repeat(40) })).toMatch(
    /at the commit c{40}.* its ref is at d{40} now/,
  )
})
