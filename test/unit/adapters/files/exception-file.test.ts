import { describe, expect, it } from 'vitest'
import { parseExceptionFile } from '../../../../src/adapters/files/exception-file.ts'
import type { IgnoreRule } from '../../../../src/domain/exceptions/exception.ts'

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

/** What a file of something else may hold, and what no message may show. */
const SECRET = 'AKIAQUITESECRET'

describe('a .trivyignore.yaml', () => {
  it('has ids, purls, paths, days and statements; other sections are left alone', () => {
    const text = `
vulnerabilities:
  - id: CVE-2026-1
    purls:
      - pkg:deb/debian/openssl@3.0.1
    paths: ["app/**"]
    expired_at: 2027-01-31
    statement: "Not reachable: no TLS"
  - id: CVE-2026-2
secrets:
  - id: aws
`
    expect(parseExceptionFile({ path: '.trivyignore.yaml', text })).toEqual([
      rule({
        id: 'CVE-2026-1',
        purls: ['pkg:deb/debian/openssl@3.0.1'],
        paths: ['app/**'],
        expiresAt: '2027-01-31T00:00:00.000Z',
        source: '.trivyignore.yaml',
        place: { file: '.trivyignore.yaml', line: 3 },
        reason: 'Not reachable: no TLS',
      }),
      rule({
        id: 'CVE-2026-2',
        source: '.trivyignore.yaml',
        place: { file: '.trivyignore.yaml', line: 9 },
      }),
    ])
  })

  it.each([
    ['', []],
    ['secrets: []\nmisconfigurations:\nlicenses: [{ id: MIT, more: 1 }]', []],
  ])('%j has none', (text, expected) => {
    expect(parseExceptionFile({ path: 'a.yml', text })).toEqual(expected)
  })

  it.each([
    ['vulnerabilities:\n  - id: ""', 'vulnerabilities.0.id (line 2): expected the id of a vulnerability'],
    ['vulnerabilities:\n  - id: "CVE-2019-8457#reason"', 'vulnerabilities.0.id (line 2): expected the id'],
    ['vulnerabilities:\n  - CVE-1', 'vulnerabilities.0'],
    [
      'vulnerabilities:\n  - id: A\n    purls: [openssl]',
      'vulnerabilities.0.purls.0 (line 3): expected a package URL',
    ],
    [
      'vulnerabilities:\n  - id: A\n    expired_at: soon',
      'vulnerabilities.0.expired_at (line 3): expected YYYY-MM-DD',
    ],
    ...['expires_at', 'expired-at', 'Expired_at', 'purl', 'path', '<<'].map((key) => [
      `vulnerabilities:\n  - id: B\n  - id: A\n    ${key}: {}`,
      'vulnerabilities.1 (line 3): a key is not understood; expected one of id, paths, purls, expired_at, statement',
    ]),
    ...['expired_at', 'purls', 'paths'].map((key) => [
      `vulnerabilities:\n  - id: A\n    ${key}:`,
      `vulnerabilities.0.${key} (line 3): is blank; give it a value, or leave the key out`,
    ]),
    [
      'limits: &limits\n  expired_at: 2020-01-01\nvulnerabilities:\n  - id: A\n    <<: *limits',
      'is not understood',
    ],
    [
      'vulnerability:\n  - id: A',
      'the document (line 1): a key is not understood; expected one of vulnerabilities, misconfigurations, secrets, licenses',
    ],
    ['a: [', 'line 1, column 5: it is not YAML (BAD_INDENT)'],
    ['a: *nowhere', 'an alias has no anchor'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseExceptionFile({ path: 'a.yaml', text })).toThrow(expected)
  })
})

describe('an OpenVEX document', () => {
  const document = (statements: string): string =>
    `{\n "@context": "https://openvex.dev/ns/v0.2.0",\n "statements": [\n${statements}\n ]\n}`
  const statement = '{"vulnerability": {"name": "CVE-2026-1"}, "products": ["x"], "status": "fixed"}'

  it('has the line of each statement, also where a key is there twice', () => {
    const lines = (text: string) => parseExceptionFile({ path: 'vex.json', text }).map(({ place }) => place)
    expect(lines(document(`${statement},\n${statement}`))).toEqual([
      { file: 'vex.json', line: 4 },
      { file: 'vex.json', line: 5 },
    ])
    // JSON takes the last of the two, and YAML neither: there is no line.
    expect(lines(document(statement.replace('{"vuln', '{"status": "fixed", "vuln')))).toEqual([
      { file: 'vex.json' },
    ])
  })
})

describe('a file of something else', () => {
  it.each([
    ['f.yaml', SECRET],
    ['f.yaml', `- ${SECRET}`],
    ['f.yaml', `[default]\naws_secret_access_key = ${SECRET}: [`],
    ['f.yaml', `-----BEGIN OPENSSH PRIVATE KEY-----\n${SECRET}\n-----END OPENSSH PRIVATE KEY-----`],
    ['f.yaml', `${SECRET}: 1`],
    ['f.yaml', `? [${SECRET}]\n: 1`],
    ['f.yaml', `!${SECRET} x`],
    ['f.yaml', `a: *${SECRET}`],
    ['f.yaml', `vulnerabilities: ${SECRET}`],
    ['f.yaml', `vulnerabilities: [{id: "${SECRET} x"}]`],
    ['f.yaml', `vulnerabilities: [{id: ${SECRET}, purls: [${SECRET}]}]`],
    ['f.yaml', `vulnerabilities: [{id: ${SECRET}, expired_at: ${SECRET}}]`],
    ['f.yaml', `vulnerabilities: [{id: ${SECRET}, paths:}]`],
    ['f.yaml', `vulnerabilities: [{id: ${SECRET}, ${SECRET}: 1}]`],
    ['f.json', SECRET],
    ['f.json', `{"a": ${SECRET}`],
    ['f.json', `{"${SECRET}" 1}`],
    ['f.json', `{"@context": "${SECRET}", "statements": []}`],
    ['f.json', `{"@context": "https://openvex.dev/ns", "statements": [{"status": "${SECRET}"}]}`],
    [
      'f.json',
      `{"@context": "https://openvex.dev/ns", "statements": [{"products": [{"hashes": {"${SECRET}": 1}}]}]}`,
    ],
    ['.trivyignore', `machine example.com login me password ${SECRET}`],
    ['.trivyignore', `export TOKEN=${SECRET}`],
    ['.trivyignore', `${SECRET}=`],
    ['.trivyignore', `${SECRET} ${SECRET}`],
    ['.trivyignore', `CVE-2026-1 exp:${SECRET}`],
    ['.trivyignore', `${SECRET} # exp:${SECRET}`],
  ])('as %s is not quoted, neither in the message nor by a warning of the parser: %j', async (path, text) => {
    const warnings: string[] = []
    const listen = (warning: Error) => void warnings.push(warning.message)
    process.on('warning', listen)
    let message = ''
    try {
      parseExceptionFile({ path, text })
    } catch (error) {
      message = String(error)
    }
    // Node gives its warnings out in a later turn.
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(message).not.toBe('')
    expect([message, ...warnings].join()).not.toContain(SECRET)
  })
})
