import { describe, expect, it } from 'vitest'
import { parseExceptionFile } from '../../../src/adapters/files/exception-file.ts'
import { applyExceptions } from '../../../src/domain/exceptions/apply.ts'
import type { Exception, IgnoreRule } from '../../../src/domain/exceptions/exception.ts'
import type { ScannedImage } from '../../../src/domain/exceptions/product.ts'
import { matchPackage, parsePackageUrl } from '../../../src/domain/exceptions/purl.ts'
import { parseExpiry, parseTrivyIgnore } from '../../../src/domain/exceptions/trivyignore.ts'
import { allowlistExceptions } from '../../../src/domain/harbor/allowlist.ts'
import type { Finding } from '../../../src/domain/scan/finding.ts'
import { digestOf, finding } from '../../support/builders.ts'

const NOW = '2026-11-24T10:00:00.000Z'

const IMAGE: ScannedImage = {
  repository: 'harbor.example.com/library/app',
  tags: ['v1'],
  digest: digestOf('a'),
  platformDigest: digestOf('b'),
  platform: 'linux/amd64',
}

function apply(exceptions: readonly Exception[], found: readonly Finding[] = [finding()]) {
  return applyExceptions({ findings: found, exceptions, image: IMAGE, now: Date.parse(NOW) })
}

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

describe('a package URL', () => {
  it.each([
    ['pkg:npm/%40babel/core@7.0.0', { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' }],
    ['pkg:npm/@babel/core@7.0.0', { namespace: '@babel', name: 'core', version: '7.0.0' }],
    [
      'pkg:deb/debian/openssl@3.0.1?arch=amd64&distro=debian-12',
      { qualifiers: { arch: 'amd64', distro: 'debian-12' } },
    ],
    ['pkg:golang/github.com/a/b@v1.2.3#sub/dir', { namespace: 'github.com/a', subpath: 'sub/dir' }],
    ['PKG:PyPI/Django', { type: 'pypi', name: 'Django', version: '' }],
    [
      'pkg:oci/app@sha256%3Aabc?repository_url=h/library/app',
      { version: 'sha256:abc', qualifiers: { repository_url: 'h/library/app' } },
    ],
  ])('is read: %s', (text, expected) => {
    expect(parsePackageUrl(text)).toMatchObject(expected)
  })

  it.each(['', 'openssl', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://a/b'])('is not %j', (text) => {
    expect(() => parsePackageUrl(text)).toThrow(`"${text}" is not a package URL`)
  })

  it.each([
    ['pkg:deb/debian/openssl@3.0.1', 'openssl', '3.0.1', 'yes'],
    ['pkg:deb/debian/openssl', 'openssl', '3.0.1', 'yes'],
    ['pkg:deb/debian/openssl@3.0.2', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/libssl3@3.0.1', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/openssl@3.0.1?epoch=1', 'openssl', '1:3.0.1', 'yes'],
    ['pkg:deb/debian/openssl@3.0.1?epoch=1', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/openssl@3.0.1?arch=amd64', 'openssl', '3.0.1', 'undecided'],
    ['pkg:deb/debian/openssl@3.0.2?arch=amd64', 'openssl', '3.0.1', 'no'],
    ['pkg:npm/%40babel/core@7.0.0', '@babel/core', '7.0.0', 'yes'],
    ['pkg:npm/%40babel/core@7.0.0', 'core', '7.0.0', 'no'],
    ['pkg:maven/org.apache/log4j@2.0', 'org.apache:log4j', '2.0', 'yes'],
    ['pkg:golang/github.com/a/b@v1.2.3', 'github.com/a/b', '1.2.3', 'yes'],
    ['pkg:golang/github.com/a/b@v1.2.3#sub', 'github.com/a/b', 'v1.2.3', 'undecided'],
    ['pkg:pypi/ruamel-yaml@1', 'Ruamel.YAML', '1', 'yes'],
    ['pkg:npm/lodash@1', 'Lodash', '1', 'no'],
  ])('%s against %s %s: %s', (purl, name, version, expected) => {
    expect(matchPackage(parsePackageUrl(purl), { package: name, version })).toBe(expected)
  })
})

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
        reason: 'Accepted by security until the base image is new',
      }),
      rule({ id: 'CVE-2026-2', source: '.trivyignore line 7', expiresAt: '2027-01-31T00:00:00.000Z' }),
      rule({
        id: 'CVE-2026-3',
        source: '.trivyignore line 8',
        reason: 'no fix yet',
        expiresAt: '2027-02-01T00:00:00.000Z',
      }),
    ])
  })

  it.each([
    ['CVE-2026-1 exp:2026-02-30', 'line 1: what stands after exp: is not a date'],
    ['CVE-2026-1 exp:2026-02-03T00:00:00Z', 'line 1: what stands after exp: is not a date'],
    ['\nCVE-2026-1 exp:', 'line 2: what stands after exp: is not a date'],
    [
      'CVE-2026-1 # exp:2026-02-03',
      'line 1: the date of CVE-2026-1 stands in the comment; put it before the #',
    ],
    ['CVE-2026-1 until 2027', 'line 1: what stands after CVE-2026-1 is not understood'],
    ['CVE-2026-1 exp:2027-01-01 exp:2027-01-01', 'line 1: what stands after CVE-2026-1 is not understood'],
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
        reason: 'Not reachable: no TLS',
      }),
      rule({ id: 'CVE-2026-2', source: '.trivyignore.yaml' }),
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

interface Statement {
  readonly [key: string]: unknown
}

/** What a file of something else may hold, and what no message may show. */
const SECRET = 'AKIAQUITESECRET'

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

function vex(statements: readonly Statement[], document: Statement = {}): Exception[] {
  const text = JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://example.com/vex',
    author: 'us',
    version: 1,
    timestamp: '2026-11-01T00:00:00Z',
    statements: statements.map((statement) => ({
      vulnerability: { name: 'CVE-2026-0001' },
      products: [{ '@id': 'pkg:oci/app' }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      ...statement,
    })),
    ...document,
  })
  return parseExceptionFile({ path: 'vex.json', text })
}

describe('an OpenVEX document', () => {
  it('gives its words as reason and names its status', () => {
    expect(apply(vex([{ impact_statement: 'No TLS here.' }])).ignored).toMatchObject([
      {
        ignoredBy: {
          source: 'vex.json (not_affected)',
          reason: 'vulnerable code not in execute path: No TLS here.',
        },
      },
    ])
  })

  it.each([
    ['the name of the image', { '@id': 'pkg:oci/app' }, 1],
    ['its digest', { '@id': `pkg:oci/app@${encodeURIComponent(digestOf('a'))}` }, 1],
    ['the digest of the platform', { '@id': `pkg:oci/app@${digestOf('b')}` }, 1],
    ['another digest', { '@id': `pkg:oci/app@${digestOf('c')}` }, 0],
    ['another name', { '@id': 'pkg:oci/other' }, 0],
    ['its repository', { '@id': 'pkg:oci/app?repository_url=harbor.example.com/library/app' }, 1],
    ['another repository', { '@id': 'pkg:oci/app?repository_url=docker.io/library/app' }, 0],
    ['its tag', { '@id': 'pkg:oci/app?tag=v1' }, 1],
    ['another tag', { '@id': 'pkg:oci/app?tag=v2' }, 0],
    ['its architecture', { '@id': 'pkg:oci/app?arch=amd64' }, 1],
    ['another architecture', { '@id': 'pkg:oci/app?arch=arm64' }, 0],
    ['a qualifier that nobody knows', { '@id': 'pkg:oci/app?mood=good' }, 0],
    ['a reference with the digest', { '@id': `harbor.example.com/library/app@${digestOf('a')}` }, 1],
    ['a reference with a tag alone', { '@id': 'harbor.example.com/library/app:v1' }, 0],
    ['its purl among the identifiers', { '@id': 'urn:x', identifiers: { purl: 'pkg:oci/app' } }, 1],
    ['its hash', { '@id': 'urn:x', hashes: { 'sha-256': 'a'.repeat(64) } }, 1],
    ['its hash, spelled without the dash', { hashes: { sha256: 'A'.repeat(64) } }, 1],
    ['a package', { '@id': 'pkg:deb/debian/openssl@3.0.1' }, 0],
    ['nothing', {}, 0],
    ['a namespace, which an image has none of', { '@id': 'pkg:oci/otherorg/app' }, 0],
    ['a part of the image', { '@id': 'pkg:oci/app#usr/bin' }, 0],
    [
      'its hash, and a purl with another digest',
      { '@id': `pkg:oci/app@${digestOf('c')}`, hashes: { 'sha-256': 'a'.repeat(64) } },
      0,
    ],
    [
      'its hash, and a reference with another digest',
      { '@id': `ghcr.io/other@${digestOf('c')}`, hashes: { 'sha-256': 'a'.repeat(64) } },
      0,
    ],
    ['its name, and another hash', { '@id': 'pkg:oci/app', hashes: { 'sha-256': 'c'.repeat(64) } }, 0],
    [
      'its name, and a hash that cannot be compared',
      { '@id': 'pkg:oci/app', hashes: { 'sha-512': 'a'.repeat(128) } },
      0,
    ],
    [
      'its name, and another one among the identifiers',
      { '@id': 'pkg:oci/app', identifiers: { purl: 'pkg:oci/other' } },
      0,
    ],
    [
      'its name, and an identifier that cannot be compared',
      { '@id': 'pkg:oci/app', identifiers: { cpe23: 'cpe:2.3:a:us:app:1:*:*:*:*:*:*:*' } },
      0,
    ],
    [
      'its name and its hash',
      { '@id': `pkg:oci/app@${digestOf('a')}`, hashes: { 'sha-256': 'b'.repeat(64) } },
      1,
    ],
  ])('by %s', (_, product, ignored) => {
    expect(apply(vex([{ products: [product] }])).ignored).toHaveLength(ignored)
  })

  it.each([
    ['the package', { '@id': 'pkg:deb/debian/openssl@3.0.1' }, 1],
    ['another package', { '@id': 'pkg:deb/debian/zlib' }, 0],
    ['a package with a qualifier', { '@id': 'pkg:deb/debian/openssl@3.0.1?arch=amd64' }, 0],
    ['no package URL', { '@id': 'urn:openssl' }, 0],
    ['nothing that is named', {}, 0],
    [
      'the package among the identifiers',
      { '@id': 'urn:openssl', identifiers: { purl: 'pkg:deb/debian/openssl' } },
      1,
    ],
    [
      'the package, and another one',
      { '@id': 'pkg:deb/debian/openssl', identifiers: { purl: 'pkg:deb/debian/zlib' } },
      0,
    ],
    [
      'the package with a hash, which Harbor does not tell',
      { '@id': 'pkg:deb/debian/openssl', hashes: { 'sha-256': 'c'.repeat(64) } },
      0,
    ],
  ])('limited to %s', (_, subcomponent, ignored) => {
    const products = [{ '@id': 'pkg:oci/app', subcomponents: [subcomponent] }]
    expect(apply(vex([{ products }])).ignored).toHaveLength(ignored)
  })

  it.each([
    ['not_affected', 1],
    ['fixed', 1],
    ['affected', 0],
    ['under_investigation', 0],
  ])('with the status %s', (status, ignored) => {
    expect(apply(vex([{ status }])).ignored).toHaveLength(ignored)
  })

  it.each([
    ['an alias', { vulnerability: { name: 'GHSA-1', aliases: ['CVE-2026-0001'] } }, 1],
    ['the end of an IRI', { vulnerability: { '@id': 'https://nvd.nist.gov/vuln/detail/CVE-2026-0001' } }, 1],
    [
      'a bare string, as in the first version',
      { vulnerability: 'CVE-2026-0001', products: ['pkg:oci/app'] },
      1,
    ],
    ['another vulnerability', { vulnerability: { name: 'CVE-2026-0002' } }, 0],
    ['no product', { products: undefined }, 0],
  ])('of %s', (_, statement, ignored) => {
    expect(apply(vex([statement])).ignored).toHaveLength(ignored)
  })

  it.each([
    [
      'statements.0.products.0 (line 1): a key is not understood; expected one of @id, identifiers, hashes, subcomponents; did you mean "subcomponents"?',
      { products: [{ '@id': 'pkg:oci/app', subcomponent: [{ '@id': 'pkg:deb/debian/zlib' }] }] },
    ],
    [
      'statements.0.products.0.subcomponents.0 (line 1): a key is not understood',
      { products: [{ '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'pkg:deb/debian/zlib', hash: '' }] }] },
    ],
    ['statements.0 (line 1): a key is not understood', { subcomponent: ['pkg:deb/debian/zlib'] }],
  ])('with an unknown key is refused: %s', (expected, statement) => {
    expect(() => vex([statement])).toThrow(expected)
  })

  it('may have every key of the format', () => {
    const all = {
      '@id': 'https://example.com/vex/1',
      version: 1,
      last_updated: '2026-11-02T00:00:00Z',
      supplier: 'us',
      action_statement: 'none',
      action_statement_timestamp: '2026-11-02T00:00:00Z',
    }
    expect(apply(vex([all])).ignored).toHaveLength(1)
  })

  it('needs no justification', () => {
    const [ignored] = apply(vex([{ justification: undefined }])).ignored
    expect(ignored?.ignoredBy).toEqual({ source: 'vex.json (not_affected)', reason: '' })
  })

  it('says the latest that fits, whatever the order', () => {
    const earlier = { status: 'not_affected', timestamp: '2026-10-01T00:00:00Z' }
    const later = { status: 'affected', timestamp: '2026-10-02T00:00:00Z' }
    expect(apply(vex([later, earlier])).ignored).toHaveLength(0)
    expect(
      apply(
        vex([
          { ...later, status: 'fixed' },
          { ...earlier, status: 'affected' },
        ]),
      ).ignored,
    ).toHaveLength(1)
    // Of one time, the last in the document.
    expect(apply(vex([{ status: 'not_affected' }, { status: 'affected' }])).ignored).toHaveLength(0)
  })

  it('counts against us even when it can only be guessed that a later statement fits', () => {
    const may = [{ '@id': 'pkg:oci/app?mood=good' }]
    const doubt = vex([
      { status: 'not_affected', timestamp: '2026-10-01T00:00:00Z' },
      { status: 'affected', products: may, timestamp: '2026-10-02T00:00:00Z' },
    ])
    expect(apply(doubt).counted).toHaveLength(1)
  })

  it.each([
    ['{}', '@context'],
    [
      '{"@context":"https://openvex.dev/ns/v0.2.0","statements":[{"vulnerability":"A","status":"fine"}]}',
      'status',
    ],
    ['{"@context":"https://cyclonedx.org","statements":[]}', '@context'],
    ['{', 'JSON'],
  ])('%s is refused', (text, expected) => {
    expect(() => parseExceptionFile({ path: 'vex.json', text })).toThrow(expected)
  })
})

describe("Harbor's allowlist", () => {
  it('covers every package, with the name of its owner', () => {
    const own = allowlistExceptions({ owner: 'project', ids: ['CVE-2026-0001'] }, 'library')
    expect(apply(own).ignored).toMatchObject([{ ignoredBy: { source: 'CVE allowlist of project library' } }])
    const system = allowlistExceptions({ owner: 'system', ids: ['CVE-2026-0001'] }, 'library')
    expect(apply(system).ignored).toMatchObject([
      { ignoredBy: { source: 'CVE allowlist of the Harbor system' } },
    ])
  })

  it('whose end cannot be told covers nothing', () => {
    expect(allowlistExceptions({ owner: 'project', ids: ['CVE-1'], expiresAt: 'out-of-range' }, 'p')).toEqual(
      [],
    )
  })

  it('that has expired is named, and its finding counts', () => {
    const list = allowlistExceptions({ owner: 'project', ids: ['CVE-2026-0001'], expiresAt: NOW }, 'library')
    expect(apply(list)).toMatchObject({
      counted: [{ id: 'CVE-2026-0001' }],
      ignored: [],
      expired: [{ id: 'CVE-2026-0001', source: 'CVE allowlist of project library', expiredAt: NOW }],
    })
  })
})

describe('exceptions', () => {
  it('hold until their time and not at it', () => {
    expect(apply([rule({ expiresAt: '2026-11-24T10:00:00.001Z' })]).ignored).toHaveLength(1)
    expect(apply([rule({ expiresAt: NOW })]).ignored).toHaveLength(0)
  })

  it('that have expired are not named when another one covers the finding, or nothing is there to cover', () => {
    const over = rule({ expiresAt: '2020-01-01T00:00:00.000Z' })
    expect(apply([over, rule({ source: 'other' })])).toMatchObject({ expired: [], ignored: [{}] })
    expect(apply([over], [finding({ id: 'CVE-2026-0009' })]).expired).toEqual([])
  })

  it('that are limited to paths cannot be decided: the finding counts', () => {
    const limited = rule({ paths: ['app/**'] })
    expect(apply([limited])).toMatchObject({ counted: [{}], ignored: [], undecided: [limited] })
  })

  it('that are limited to other packages leave the finding alone, and there is nothing undecided', () => {
    const other = rule({ purls: ['pkg:deb/debian/zlib'], paths: ['app/**'] })
    expect(apply([other])).toMatchObject({ counted: [{}], undecided: [] })
  })

  it('are about the id as it is written, and no part of it', () => {
    expect(apply([rule({ id: 'CVE-2026-000' }), rule({ id: 'cve-2026-0001' })]).ignored).toEqual([])
  })
})
