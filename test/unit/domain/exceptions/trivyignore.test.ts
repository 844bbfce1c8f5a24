import { describe, expect, it } from 'vitest'
import type { IgnoreRule } from '../../../../src/domain/exceptions/exception.ts'
import { parseExpiry, parseTrivyIgnore } from '../../../../src/domain/exceptions/trivyignore.ts'

function rule(overrides: Partial<IgnoreRule> = {}): IgnoreRule {
  return {
    kind: 'ignore-rule',
    id: 'CVE-2026-0001',
    purls: [],
    paths: [],
    source: '.trivyignore line 1',
    reason: '',
    ...overrides,
  }
}

describe('a .trivyignore', () => {
  it('has ids, days, and comments as reasons', () => {
    const text = [
      '# Accepted by security',
      '# until the base image is new',
      'CVE-2026-1',
      '',
      '# not about the next, an empty line parts them',
      '',
      'CVE-2026-2 exp:2027-01-31',
      'CVE-2026-3\texp:2027-02-01  # no fix yet',
    ].join('\r\n')
    expect(parseTrivyIgnore(text, '.trivyignore')).toEqual([
      rule({
        id: 'CVE-2026-1',
        source: '.trivyignore line 3',
        place: { file: '.trivyignore', line: 3 },
        reason: 'Accepted by security until the base image is new',
      }),
      rule({
        id: 'CVE-2026-2',
        source: '.trivyignore line 7',
        place: { file: '.trivyignore', line: 7 },
        expiresAt: '2027-01-31T00:00:00.000Z',
      }),
      rule({
        id: 'CVE-2026-3',
        source: '.trivyignore line 8',
        place: { file: '.trivyignore', line: 8 },
        reason: 'no fix yet',
        expiresAt: '2027-02-01T00:00:00.000Z',
      }),
    ])
  })

  it.each([
    ['CVE-2026-1 exp:2026-02-30', 'line 1: the text after exp: is not a date'],
    ['CVE-2026-1 exp:2026-02-03T00:00:00Z', 'line 1: the text after exp: is not a date'],
    ['\nCVE-2026-1 exp:', 'line 2: the text after exp: is not a date'],
    ['CVE-2026-1 # exp:2026-02-03', 'line 1: the date of CVE-2026-1 is in the comment; put it before the #'],
    ['CVE-2026-1 until 2027', 'line 1: the text after CVE-2026-1 is not understood'],
    ['CVE-2026-1 exp:2027-01-01 exp:2027-01-01', 'line 1: the text after CVE-2026-1 is not understood'],
    ...[
      ...['CVE-2019-8457#reason', 'CVE-2019-8457,', 'CVE-2019-8457;', '"CVE-2019-8457"', 'cve-2019-8457'],
      ...[
        'CVE_2019_8457',
        'CVE-2019',
        'CVE-19-8457',
        'CVE\u20132019\u20138457',
        'CVE-2019-8457\u200b',
        'CVE-2019-*',
      ],
      ...['- CVE-2019-8457', 'GHSA-1', 'a=b', '//CVE-2019-8457', '\u0000'],
    ].map((line) => [`# words\n${line}`, 'line 2: expected the id of a vulnerability, as in CVE-2026-1234']),
  ])('%j is refused', (text, expected) => {
    expect(() => parseTrivyIgnore(text, 'f')).toThrow(expected)
  })
})

it.each([
  ...[
    'CVE-2019-8457',
    'GHSA-9wx4-h78v-vm56',
    'DSA-5532-1',
    'RHSA-2023:4419',
    'TEMP-0841856-B18BAF',
    'RUSTSEC-2021-0139',
  ],
  ...['openSUSE-SU-2023:0001-1', 'ALAS2-2023-2100', 'AVD-DS-0002', 'generic-unwanted-rule', 'GPL-2.0+'],
])('%s can be an id in a .trivyignore', (id) => {
  expect(parseTrivyIgnore(`${id} # why`, 'f')).toMatchObject([{ id, reason: 'why' }])
})

it.each([
  ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24T10:00:00+02:00', '2026-11-24T08:00:00.000Z'],
  ['2026-11-24 10:00', '2026-11-24T10:00:00.000Z'],
  ['2026-13-01', undefined],
  ['tomorrow', undefined],
])('the time %s is %s', (text, expected) => {
  expect(parseExpiry(text)).toBe(expected)
})
