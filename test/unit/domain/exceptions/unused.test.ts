import { describe, expect, it } from 'vitest'
import { applyExceptions } from '../../../../src/domain/exceptions/apply.ts'
import type { Exception, IgnoreRule, VexStatement } from '../../../../src/domain/exceptions/exception.ts'
import {
  commonUnused,
  describeUnused,
  findUnused,
  type UnusedException,
} from '../../../../src/domain/exceptions/unused.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { digestOf, finding } from '../../../support/builders.ts'

const NOW = Date.parse('2026-11-24T10:00:00.000Z')
const BEFORE = '2026-01-01T00:00:00.000Z'
const SOON = '2026-12-01T00:00:00.000Z'
const LATER = '2027-12-01T00:00:00.000Z'
const THERE = finding().id
const GONE = 'CVE-2019-8457'

/** The exception on a line of a file. */
const rule = (line: number, overrides: Partial<IgnoreRule> = {}): IgnoreRule => ({
  kind: 'ignore-rule',
  id: THERE,
  purls: [],
  paths: [],
  source: `.trivyignore line ${line}`,
  place: { file: '.trivyignore', line },
  reason: '',
  ...overrides,
})
const inAllowlist = (overrides: Partial<IgnoreRule> = {}): IgnoreRule => {
  const { place: _, ...listed } = rule(0, { source: 'CVE allowlist of project library', ...overrides })
  return listed
}
const vex = (line: number, overrides: Partial<VexStatement> = {}): VexStatement => ({
  kind: 'vex-statement',
  ids: [THERE],
  status: 'not_affected',
  timestamp: line,
  source: 'vex.json (not_affected)',
  place: { file: 'vex.json', line },
  reason: '',
  products: [{ id: 'pkg:oci/app', identifiers: [], hashes: [], subcomponents: [] }],
  ...overrides,
})

function unused(
  exceptions: readonly Exception[],
  options: { readonly platforms?: readonly (readonly Finding[])[]; readonly isComplete?: boolean } = {},
): UnusedException[] {
  const { platforms = [[finding()]], isComplete = true } = options
  const uses = platforms.map((findings, index) => {
    const image = {
      repository: 'harbor.example.com/library/app',
      tags: ['v1'],
      digest: digestOf('a'),
      platformDigest: digestOf(String(index)),
      platform: 'linux/amd64',
    }
    return applyExceptions({ findings, exceptions, image, now: NOW }).uses
  })
  return findUnused({ exceptions, uses, isComplete, now: NOW })
}

/** `1: covered` of line 1. */
const brief = (list: readonly UnusedException[]): string[] => list.map(({ line, why }) => `${line}: ${why}`)

describe('an exception', () => {
  const cases: [string, Exception[], string[]][] = [
    ['that keeps a finding out is needed', [rule(1)], []],
    ['about no finding does nothing', [rule(1, { id: GONE })], ['1: no-finding']],
    ['about another package does nothing', [rule(1, { purls: ['pkg:deb/debian/zlib'] })], ['1: no-finding']],
    [
      'that is over does nothing, though its finding is there',
      [rule(1, { expiresAt: BEFORE })],
      ['1: expired'],
    ],
    [
      'that is over does nothing, its finding gone',
      [rule(1, { id: GONE, expiresAt: BEFORE })],
      ['1: expired'],
    ],
    ['that is over and covered is over', [rule(1), rule(2, { expiresAt: BEFORE })], ['2: expired']],
    ['with the same end as an earlier one is covered', [rule(1), rule(2)], ['2: covered']],
    ['that ends sooner than a later one is covered', [rule(1, { expiresAt: SOON }), rule(2)], ['1: covered']],
    [
      'that ends later than another covers it',
      [rule(1, { expiresAt: LATER }), rule(2, { expiresAt: SOON })],
      ['2: covered'],
    ],
    ['that Harbor’s allowlist has for ever is covered', [inAllowlist(), rule(1)], ['1: covered']],
    ['that outlasts Harbor’s allowlist is needed', [inAllowlist({ expiresAt: SOON }), rule(1)], []],
    [
      'of Harbor’s allowlist is never named',
      [inAllowlist({ id: GONE }), inAllowlist({ expiresAt: BEFORE })],
      [],
    ],
    ['that cannot be decided is not said to do nothing', [rule(1, { paths: ['app/**'] })], []],
    [
      'that cannot be decided is covered by one that holds',
      [rule(1, { paths: ['app/**'] }), rule(2)],
      ['1: covered'],
    ],
    [
      'that cannot be decided is not covered by one that ends sooner',
      [rule(1, { paths: ['app/**'] }), rule(2, { expiresAt: SOON })],
      [],
    ],
    ['of a document about this image is needed', [vex(1)], []],
    ['of a document about another image does nothing', [vex(1, { products: [] })], ['1: no-finding']],
    ['of a document is covered by a line of an ignore file', [vex(1), rule(2)], ['1: covered']],
    [
      'of an ignore file that ends is covered by a document',
      [vex(1), rule(2, { expiresAt: SOON })],
      ['2: covered'],
    ],
    ['of a document that a later statement repeats is not named', [vex(1), vex(2)], []],
    [
      'of a document that a later statement denies is not named',
      [vex(1), vex(2, { status: 'affected' })],
      [],
    ],
    ['that denies another is none', [vex(1, { ids: [GONE], status: 'affected' })], []],
  ]
  it.each(cases)('%s', (_, exceptions, expected) => {
    expect(brief(unused(exceptions))).toEqual(expected)
  })

  it('that one of the platforms needs does something', () => {
    expect(unused([rule(1)], { platforms: [[], [finding()]] })).toEqual([])
    expect(brief(unused([rule(1)], { platforms: [[], []] }))).toEqual(['1: no-finding'])
  })

  it('that is needed for one finding is needed, though another covers it for a second one', () => {
    const both = [finding(), finding({ package: 'zlib' })]
    const limited = rule(1, { purls: ['pkg:deb/debian/zlib'] })
    expect(brief(unused([limited, rule(2)], { platforms: [both] }))).toEqual([])
    expect(
      brief(unused([rule(1), { ...limited, place: { file: 'b', line: 2 } }], { platforms: [both] })),
    ).toEqual(['2: covered'])
  })

  it('is not said to do nothing by a scan that did not find everything, unless its time is over', () => {
    const all = [rule(1, { id: GONE }), rule(2, { id: GONE, expiresAt: BEFORE }), rule(3), rule(4)]
    expect(brief(unused(all, { isComplete: false }))).toEqual(['2: expired'])
  })

  it('is named by its id only when that is the one of a CVE: the file may be a link to a secret', () => {
    const exceptions = [rule(1, { id: 'AKIAQUITESECRET' }), rule(2, { id: GONE })]
    const found = unused(exceptions)
    expect(found.map(({ id }) => id)).toEqual(['', GONE])
    expect(describeUnused(found, { isOneImage: true })).toBe(
      `2 exceptions do nothing: .trivyignore line 1, ${GONE} (.trivyignore line 2) matched no finding of this image`,
    )
  })
})

describe('of several images', () => {
  const no = (line: number): UnusedException => ({ id: GONE, file: 'f', line, why: 'no-finding' })
  const covered = (line: number): UnusedException => ({ ...no(line), why: 'covered', coveredBy: 'g line 1' })
  const expired = (line: number): UnusedException => ({ ...no(line), why: 'expired', expiredAt: BEFORE })

  it.each<[string, UnusedException[][], string[]]>([
    ['only those that none of them needs', [[no(1), no(2)], [no(2)]], ['2: no-finding']],
    ['none when one needs each', [[no(1)], [no(2)]], []],
    ['with the reason that one of them knows', [[no(1)], [covered(1)]], ['1: covered']],
    ['none of no image', [], []],
  ])('%s', (_, lists, expected) => {
    expect(brief(commonUnused(lists, { isComplete: true }))).toEqual(expected)
  })

  it('only those whose time is over, when one was not judged', () => {
    const list = [no(1), expired(2)]
    expect(brief(commonUnused([list, list], { isComplete: false }))).toEqual(['2: expired'])
  })

  it('are described in one sentence with file, line and reason, the first five by name', () => {
    expect(describeUnused([no(1), expired(2), covered(3)], { isOneImage: false })).toBe(
      `3 exceptions do nothing: ${GONE} (f line 1) matched no finding of these images; ${GONE} (f line 2) expired on 2026-01-01; ${GONE} (f line 3) is covered by g line 1`,
    )
    const many = [1, 2, 3, 4, 5, 6, 7].map(no)
    expect(describeUnused(many, { isOneImage: true })).toMatch(
      /^7 exceptions do nothing: .*\(f line 5\) matched no finding of this image; and 2 more$/,
    )
    expect(describeUnused([no(1)], { isOneImage: true })).toMatch(/^1 exception does nothing: /)
  })
})
