import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  findStatementProblem,
  type SignedStatement,
  type StatedVerdict,
  type WantedVerdict,
} from '../../../../src/domain/attestation/stated-verdict.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { policyHash } from '../../../../src/domain/attestation/verdict.ts'
import { digestOf, policy } from '../../../support/builders.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const NAME = 'harbor.example.com/library/app'
const NOW = Date.parse('2026-11-25T00:00:00.000Z')
const HOUR_MS = 3_600_000

const verdict = (overrides: Partial<StatedVerdict> = {}): StatedVerdict => {
  const applied = overrides.policy ?? policy()
  return {
    verifier: 'https://github.com/org/harbor-actions',
    timeVerified: '2026-11-24T22:00:00.000Z',
    result: 'PASSED',
    policyHash: policyHash(applied, hash),
    policy: applied,
    scans: [{ platform: 'linux/amd64', finishedAt: '2026-11-24T21:00:00.000Z' }],
    exceptions: 0,
    runUrl: '',
    ...overrides,
  }
}
const statement = (
  overrides: Partial<SignedStatement> & { readonly says?: Partial<StatedVerdict> } = {},
): SignedStatement => {
  const { says, ...others } = overrides
  return {
    subjects: [{ name: NAME, digest: digestOf('a') }],
    predicateType: PREDICATE_TYPE.verdict,
    verdict: verdict(says),
    ...others,
  }
}
const problem = (signed: SignedStatement, wanted: Partial<WantedVerdict> = {}): string | undefined =>
  findStatementProblem(
    signed,
    { digest: digestOf('a'), name: NAME, policy: policy(), ...wanted },
    { now: NOW, hash },
  )

const ORIGIN = { source: 'acme/policies/p.yml@v3', sha256: 'a'.repeat(64) }

describe('the policy of an organisation', () => {
  it('has to be the very one that was in force, whatever its name', () => {
    const same = statement({ says: { policyOrigin: { ...ORIGIN, source: 'p.yml', section: 'library/*' } } })
    expect(problem(same, { policyOrigin: ORIGIN })).toBeUndefined()
    expect(problem(same)).toBeUndefined()
    expect(problem(statement(), { policyOrigin: ORIGIN })).toBe(
      'was made without the policy of an organisation, and the one asked for is acme/policies/p.yml@v3 (SHA-256 aaaaaaaaaaaa)',
    )
    const other = statement({ says: { policyOrigin: { ...ORIGIN, sha256: 'b'.repeat(64) } } })
    expect(problem(other, { policyOrigin: ORIGIN })).toMatch(
      /^was made by the policy .*SHA-256 bbbbbbbbbbbb\), and the one asked for is .*aaaaaaaaaaaa\)$/,
    )
  })
})

describe('a signed statement', () => {
  it.each([
    ['of any age, when none is asked for', statement(), {}],
    ['that is as old as it may be, with its scan', statement(), { maxAgeMs: 3 * HOUR_MS }],
    [
      'that was compared with the base that was asked for',
      statement({ says: { base: { name: 'main', digest: digestOf('b') } } }),
      { compareTo: 'main' },
    ],
    [
      'that was compared with a tag of its repository, asked for by its whole name',
      statement({ says: { base: { name: 'main', digest: digestOf('b') } } }),
      { compareTo: 'library/app:main' },
    ],
    ['from a clock a little ahead', statement({ says: { timeVerified: '2026-11-25T00:02:00.000Z' } }), {}],
    ['that was compared with nothing, though it might have been', statement(), { compareTo: 'main' }],
  ])('proves a verdict: one %s', (_, signed, wanted) => {
    expect(problem(signed, wanted)).toBeUndefined()
  })

  it.each([
    [
      'about another digest',
      statement({ subjects: [{ name: NAME, digest: digestOf('b') }] }),
      {},
      'is about another digest',
    ],
    [
      'about another repository',
      statement({ subjects: [{ name: 'harbor.example.com/other/app', digest: digestOf('a') }] }),
      {},
      'is about another repository, "harbor.example.com/other/app"',
    ],
    [
      'about another repository, where the place was not given',
      statement({ subjects: [{ name: 'harbor.example.com/other/app', digest: digestOf('a') }] }),
      { elsewhere: 'Name the place' },
      'is about another repository, "harbor.example.com/other/app", not harbor.example.com/library/app. Name the place',
    ],
    [
      'about two artifacts',
      statement({
        subjects: [
          { name: NAME, digest: digestOf('a') },
          { name: NAME, digest: digestOf('b') },
        ],
      }),
      {},
      'is about 2 artifacts',
    ],
    ['about nothing', statement({ subjects: [] }), {}, 'is about 0 artifacts'],
    [
      'of another kind',
      statement({ predicateType: 'https://slsa.dev/provenance/v1' }),
      {},
      'has the predicate "https://slsa.dev/provenance/v1"',
    ],
    [
      'of another tool',
      { subjects: [{ name: NAME, digest: digestOf('a') }], predicateType: PREDICATE_TYPE.verdict },
      {},
      'of another tool',
    ],
    ['that says FAILED', statement({ says: { result: 'FAILED' } }), {}, 'says "FAILED", not PASSED'],
    [
      'with a policy that is not the one of its digest',
      statement({ says: { policyHash: hash('another') } }),
      {},
      'does not have the digest it names',
    ],
    [
      'by a looser policy',
      statement({ says: { policy: policy({ failOn: 'critical' }) } }),
      {},
      'looser policy than the one asked for, which allows any number of severity High',
    ],
    [
      'compared with a base that was not asked for',
      statement({ says: { base: { name: 'main', digest: digestOf('b') } } }),
      {},
      'no such base was asked for',
    ],
    [
      'compared with another base',
      statement({ says: { base: { name: 'nightly', digest: digestOf('b') } } }),
      { compareTo: 'main' },
      'the base asked for is "main"',
    ],
    [
      'compared with the tag of another repository',
      statement({ says: { base: { name: 'other/app:main', digest: digestOf('b') } } }),
      { compareTo: 'main' },
      'counts only findings that "other/app:main" does not have, and the base asked for is "main"',
    ],
    ['that is too old', statement(), { maxAgeMs: HOUR_MS }, 'the verdict is 2 h old, and max-age allows 1 h'],
    [
      'about a scan that is too old',
      statement(),
      { maxAgeMs: 2 * HOUR_MS },
      'the scan of "linux/amd64" is 3 h old, and max-age allows 2 h',
    ],
    [
      'without the time of a scan, when its age is asked for',
      statement({ says: { scans: [{ platform: 'linux/amd64', finishedAt: '' }] } }),
      { maxAgeMs: 3 * HOUR_MS },
      'does not say when the scan of "linux/amd64" ended',
    ],
    [
      'without a scan, when its age is asked for',
      statement({ says: { scans: [] } }),
      { maxAgeMs: 3 * HOUR_MS },
      'names no scan',
    ],
    [
      'from the future',
      statement({ says: { timeVerified: '2026-11-25T01:00:00.000Z' } }),
      {},
      'has an impossible time',
    ],
    ['without a time', statement({ says: { timeVerified: 'today' } }), {}, 'has an impossible time, "today"'],
  ])('proves nothing: one %s', (_, signed, wanted, message) => {
    expect(problem(signed, wanted)).toContain(message)
  })
})
