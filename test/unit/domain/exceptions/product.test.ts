import { describe, expect, it } from 'vitest'
import { parseExceptionFile } from '../../../../src/adapters/files/exception-file.ts'
import { applyExceptions } from '../../../../src/domain/exceptions/apply.ts'
import type { Exception } from '../../../../src/domain/exceptions/exception.ts'
import type { ScannedImage } from '../../../../src/domain/exceptions/product.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { digestOf, finding } from '../../../support/builders.ts'

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

interface Statement {
  readonly [key: string]: unknown
}

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
    ['a qualifier that is not known', { '@id': 'pkg:oci/app?mood=good' }, 0],
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
      'the package with a hash, which Harbor does not give',
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
