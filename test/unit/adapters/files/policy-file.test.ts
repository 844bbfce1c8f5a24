import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parsePolicyFile } from '../../../../src/adapters/files/policy-file.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv as never)
const schema = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'policy.schema.json')
const isPolicy = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)

const read = (text: string) => parsePolicyFile({ source: 'acme/policies/p.yml@main', text })

const WHOLE = `version: 1
rules:
  fail-on: medium
  max-findings: { critical: 0, low: 20 }
  fail-on-cvss: 9.0
  fail-on-kev: true
  fail-on-epss: 0.1
  only-fixable: false
  ignore-status: [will_not_fix]
  os-support: warn
  os-extended-support: [ubuntu]
  unknown-severity: critical
  kev-source: https://mirror.example.com/kev.json
  epss-source: lists/epss.csv
  exploit-data-max-age: 3
allow: [harbor-allowlist]
base-images: [hub/*, platform/debian]
repositories:
  - match: legacy/*
    rules: { fail-on: critical }
    allow: [ignore-file, compare-to]
    base-images: []
  - match: library/app
exceptions:
  - id: CVE-2026-1234
    reason: not reachable
    owner: team-platform
    expires: 2027-01-31
  - id: DSA-5000-1
    match: legacy/*
    purls: [pkg:deb/debian/openssl]
    reason: waits for the vendor
    owner: jo@example.com
    expires: "2027-02-01"
`

/** A document with one exception, whose lines are these. */
const exception = (lines: Readonly<Record<string, string | undefined>>): string => {
  const all = { id: 'CVE-2026-1', reason: 'r', owner: 'o', expires: '2027-01-31', ...lines }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  return `version: 1\nexceptions:\n  - ${given.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`
}
const rules = (text: string): string => `version: 1\nrules:\n  ${text}\n`

describe('a policy file', () => {
  it('is read with every rule, section and exception that there can be', () => {
    expect(isPolicy(parse(WHOLE)), JSON.stringify(isPolicy.errors)).toBe(true)
    expect(read(WHOLE)).toEqual({
      common: {
        gate: {
          failOn: 'medium',
          maxFindings: { critical: 0, low: 20 },
          failOnCvss: 9,
          failOnKev: true,
          failOnEpss: 0.1,
          onlyFixable: false,
          ignoreStatus: ['will_not_fix'],
          osSupport: 'warn',
          osExtendedSupport: ['ubuntu'],
          unknownSeverity: 'critical',
        },
        sources: { kev: 'https://mirror.example.com/kev.json', epss: 'lists/epss.csv', maxAgeDays: 3 },
        allow: ['harbor-allowlist'],
        baseImages: ['hub/*', 'platform/debian'],
      },
      sections: [
        {
          pattern: 'legacy/*',
          gate: { failOn: 'critical' },
          sources: {},
          allow: ['ignore-file', 'compare-to'],
          baseImages: [],
        },
        { pattern: 'library/app', gate: {}, sources: {} },
      ],
      exceptions: [
        {
          owner: 'team-platform',
          line: 25,
          rule: {
            kind: 'ignore-rule',
            id: 'CVE-2026-1234',
            purls: [],
            paths: [],
            source: 'policy acme/policies/p.yml@main line 25',
            reason: 'not reachable (owner: team-platform)',
            expiresAt: '2027-01-31T00:00:00.000Z',
          },
        },
        {
          pattern: 'legacy/*',
          owner: 'jo@example.com',
          line: 29,
          rule: expect.objectContaining({
            id: 'DSA-5000-1',
            purls: ['pkg:deb/debian/openssl'],
            source: 'policy acme/policies/p.yml@main line 29',
            expiresAt: '2027-02-01T00:00:00.000Z',
          }),
        },
      ],
    })
  })

  it.each([
    ['nothing but its version', 'version: 1\n'],
    ['a byte order mark', '\ufeffversion: 1\n'],
    ['an exception', exception({})],
    ['no rule at all', 'version: 1\nrules: {}\n'],
    ['anchors', 'version: 1\nrules: &r { fail-on: low }\nrepositories:\n  - match: a/*\n    rules: *r\n'],
    ['the id of another source', exception({ id: 'RUSTSEC-2026-0001' })],
    ['an advisory of GitHub', exception({ id: 'GHSA-aaaa-bbbb-cccc' })],
    ['a list in the workspace', rules('kev-source: ./lists/kev.json')],
  ])('may have %s, and the schema says so too', (_, text) => {
    expect(() => read(text)).not.toThrow()
    expect(isPolicy(parse(text.replace('\ufeff', ''))), JSON.stringify(isPolicy.errors)).toBe(true)
  })

  it.each([
    ['nothing', '', /^the document: expected Object/],
    ['a list', '- version: 1\n', /^version \(line 1\): expected "version"/],
    ['no version', 'rules: {}\n', /^version \(line 1\): expected "version"/],
    ['another version', 'version: 2\n', /^version \(line 1\): expected 1/],
    ['an unknown section', 'version: 1\nprojects: []\n', /^the document \(line 1\): a key is not understood/],
    [
      'an unknown rule',
      rules('fail-onn: high'),
      /^rules \(line 3\): a key is not understood.*did you mean "fail-on"\?/,
    ],
    ['an unknown severity', rules('fail-on: hihg'), /^rules\.fail-on \(line 3\): expected \("critical" \|/],
    ['an empty rule', rules('fail-on:'), /^rules\.fail-on \(line 3\): expected/],
    [
      'a word for a number',
      rules('max-findings: { high: few }'),
      /^rules\.max-findings\.high \(line 3\): expected number/,
    ],
    [
      'a number below zero',
      rules('max-findings: { high: -1 }'),
      /^rules\.max-findings\.high \(line 3\): expected >=0/,
    ],
    ['half a finding', rules('max-findings: { high: 0.5 }'), /^rules\.max-findings\.high \(line 3\)/],
    ['a score of 0', rules('fail-on-cvss: 0'), /^rules\.fail-on-cvss \(line 3\): expected >=0\.1/],
    ['a score beyond 10', rules('fail-on-cvss: 11'), /^rules\.fail-on-cvss \(line 3\): expected <=10/],
    ['a percentage', rules('fail-on-epss: 10'), /^rules\.fail-on-epss \(line 3\): expected <=1/],
    ['yes for true', rules('only-fixable: yes'), /^rules\.only-fixable \(line 3\): expected boolean/],
    [
      'a status that says nothing',
      rules('ignore-status: [affected]'),
      /^rules\.ignore-status\.0 \(line 3\): expected/,
    ],
    ['a support that is not sold', rules('os-extended-support: [alpine]'), /^rules\.os-extended-support\.0/],
    [
      'an address with a secret',
      rules('kev-source: https://a:b@example.com/'),
      /^rules\.kev-source \(line 3\): expected an https/,
    ],
    [
      'an address without TLS',
      rules('kev-source: http://example.com/'),
      /^rules\.kev-source \(line 3\): expected an https/,
    ],
    ['an age of no day', rules('exploit-data-max-age: 0'), /^rules\.exploit-data-max-age \(line 3\)/],
    ['an input that cannot be allowed', 'version: 1\nallow: [fail-on]\n', /^allow\.0 \(line 2\): expected/],
    [
      'a section for no repository',
      'version: 1\nrepositories:\n  - rules: {}\n',
      /^repositories\.0\.match \(line 3\)/,
    ],
    [
      'a pattern in the middle',
      'version: 1\nrepositories:\n  - match: "*/app"\n',
      /^repositories\.0\.match \(line 3\): expected a repository/,
    ],
    [
      'a project alone',
      'version: 1\nrepositories:\n  - match: library\n',
      /^repositories\.0\.match \(line 3\): expected a repository/,
    ],
    [
      'an exception without an id',
      exception({ id: undefined }),
      /^exceptions\.0\.id \(line 3\): expected "id"/,
    ],
    [
      'an exception with a half id',
      exception({ id: 'CVE-2026' }),
      /^exceptions\.0\.id \(line 3\): expected the id of a/,
    ],
    [
      'an exception without a reason',
      exception({ reason: undefined }),
      /^exceptions\.0\.reason \(line 3\): expected "reason"/,
    ],
    [
      'an exception with a blank reason',
      exception({ reason: '" "' }),
      /^exceptions\.0\.reason \(line 4\): expected the reason/,
    ],
    [
      'an exception without an owner',
      exception({ owner: undefined }),
      /^exceptions\.0\.owner \(line 3\): expected "owner"/,
    ],
    [
      'an exception with a blank owner',
      exception({ owner: '' }),
      /^exceptions\.0\.owner \(line 5\): expected the owner/,
    ],
    [
      'an exception for ever',
      exception({ expires: undefined }),
      /^exceptions\.0\.expires \(line 3\): expected "expires"/,
    ],
    [
      'an exception until soon',
      exception({ expires: 'soon' }),
      /^exceptions\.0\.expires \(line 6\): expected the day/,
    ],
    [
      'a day that there is not',
      exception({ expires: '2027-02-30' }),
      /^exceptions\.0\.expires \(line 6\): expected the day/,
    ],
    [
      'a package that is none',
      exception({ purls: '[openssl]' }),
      /^exceptions\.0\.purls\.0 \(line 7\): expected a package URL/,
    ],
    ['a limit that limits nothing', exception({ purls: '[]' }), /^exceptions\.0\.purls \(line 7\)/],
    ['an unknown limit', exception({ path: '/usr' }), /^exceptions\.0 \(line 3\): a key is not understood/],
  ])('may not have %s, and the schema says so too', (_, text, expected) => {
    expect(() => read(text)).toThrow(expected)
    expect(isPolicy(parse(text))).toBe(false)
  })

  it.each([
    [
      'a pattern twice',
      'version: 1\nrepositories:\n  - match: a/*\n  - match: a/*\n',
      /^repositories\.1\.match \(line 4\): the pattern is there twice/,
    ],
    ['a key twice', 'version: 1\nversion: 1\n', /^line 2: it is not YAML \(DUPLICATE_KEY\)/],
    ['no YAML', 'version: [1\n', /^line \d, column \d: it is not YAML/],
    ['an alias of nothing', 'version: 1\nrules: *r\n', /it is not YAML that can be read/],
  ])('may not have %s, which no schema can say', (_, text, expected) => {
    expect(() => read(text)).toThrow(expected)
  })

  it('is quoted by no error: it may be a link to a secret', () => {
    const secret = 'ghp_averysecrettoken'
    for (const text of [
      secret,
      `${secret}: 1\n`,
      rules(`fail-on: ${secret}`),
      rules(`${secret}: 1`),
      exception({ id: `"${secret} "` }),
      exception({ expires: secret }),
    ]) {
      let message = ''
      try {
        read(text)
      } catch (error) {
        message = String(error)
      }
      expect(message).not.toBe('')
      expect(message).not.toContain(secret)
    }
  })
})
