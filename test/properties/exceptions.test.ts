/** Files of exceptions, and what they let through. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseExceptionFile } from '../../src/adapters/files/exception-file.ts'
import { applyExceptions } from '../../src/domain/exceptions/apply.ts'
import type { Exception } from '../../src/domain/exceptions/exception.ts'
import { matchPackage, parsePackageUrl } from '../../src/domain/exceptions/purl.ts'
import { parseExpiry, parseTrivyIgnore } from '../../src/domain/exceptions/trivyignore.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import { SEVERITIES } from '../../src/domain/scan/severity.ts'
import { digestOf, finding } from '../support/builders.ts'
import { broken, forAll, hostile, properties, refusedOr } from './properties.ts'

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const id = fc.nat(5).map((number) => `CVE-2026-${number}`)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const purl = fc
  .tuple(fc.constantFrom('npm', 'deb', 'pypi', 'golang', 'maven'), word, fc.option(word))
  .map(([type, name, version]) => `pkg:${type}/${name}${version === null ? '' : `@${version}`}`)

const trivyLines = fc
  .array(
    fc.oneof(
      id,
      fc.tuple(id, day).map(([name, until]) => `${name} exp:${until}`),
      fc.tuple(id, hostile).map(([name, text]) => `${name} # ${text}`),
      hostile.map((text) => `# ${text}`),
      hostile,
      fc.constant(''),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'))

const yamlDocument = {
  vulnerabilities: [
    {
      id: 'CVE-2026-1',
      paths: ['usr/lib'],
      purls: ['pkg:deb/openssl@1'],
      expired_at: '2030-01-01',
      statement: 'why',
    },
    { id: 'CVE-2026-2' },
  ],
  secrets: [],
}
const vexDocument = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://a.example/vex',
  author: 'a',
  timestamp: '2026-01-01T00:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-1', aliases: ['GHSA-1'] },
      products: [
        { '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'pkg:npm/a@1' }], hashes: { 'sha-256': 'aa' } },
      ],
      status: 'not_affected',
      justification: 'component_not_present',
    },
  ],
}

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({ id, package: word, version: word, severity: fc.constantFrom(...SEVERITIES) })
    .map((overrides) => finding(overrides)),
  { maxLength: 8 },
)
const rule: fc.Arbitrary<Exception> = fc.record({
  kind: fc.constant('ignore-rule' as const),
  id,
  purls: fc.array(purl, { maxLength: 2 }),
  paths: fc.array(word, { maxLength: 1 }),
  source: fc.constant('.trivyignore'),
  reason: hostile,
})

function apply(found: readonly Finding[], exceptions: readonly Exception[], now = 0) {
  const image = {
    repository: 'harbor.example.com/library/app',
    tags: ['v1'],
    digest: digestOf('a'),
    platformDigest: digestOf('a'),
    platform: 'linux/amd64',
  }
  return applyExceptions({ findings: found, exceptions, image, now })
}

/** The library's own error says where the text stops to be YAML or JSON. */
function readOrRefused(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError))
      return undefined
    throw error
  }
}

properties('exceptions', [
  {
    name: 'a .trivyignore is understood or refused, and no line is lost',
    weight: 3,
    holds: forAll(trivyLines, (text) => {
      const rules = refusedOr(() => parseTrivyIgnore(text, 'f'))
      if (rules === undefined) return true
      const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
      return rules.length === lines.length
    }),
  },
  {
    name: 'an ignore file in YAML is understood or refused',
    holds: forAll(
      fc.oneof(
        broken(yamlDocument).map((document) => stringify(document ?? null)),
        hostile,
        fc.tuple(fc.nat(200), hostile).map(([at, more]) => {
          const text = stringify(yamlDocument)
          return `${text.slice(0, at)}${more}${text.slice(at)}`
        }),
      ),
      (text) => void readOrRefused(() => parseExceptionFile({ path: 'a.yaml', text })),
    ),
  },
  {
    name: 'an OpenVEX document is understood or refused',
    holds: forAll(
      fc.oneof(
        broken(vexDocument).map((document) => JSON.stringify(document) ?? ''),
        hostile,
      ),
      (text) => void readOrRefused(() => parseExceptionFile({ path: 'a.json', text })),
    ),
  },
  {
    name: 'a package URL is understood or refused',
    weight: 2,
    holds: forAll(
      fc.oneof(
        purl,
        hostile,
        hostile.map((text) => `pkg:${text}`),
        hostile.map((text) => `pkg:npm/${text}`),
      ),
      (text) => {
        const parsed = refusedOr(() => parsePackageUrl(text))
        return (
          parsed === undefined ||
          (parsed.type !== '' && parsed.name !== '' && parsed.type === parsed.type.toLowerCase())
        )
      },
    ),
  },
  {
    name: 'a package URL means its own package, and none of another name',
    weight: 2,
    holds: forAll(
      fc.tuple(fc.constantFrom('npm', 'deb', 'golang', 'apk'), word, word, word),
      ([type, name, version, other]) => {
        const parsed = parsePackageUrl(`pkg:${type}/${name}@${version}`)
        const own = matchPackage(parsed, { package: name, version })
        return own === 'yes' && (other === name || matchPackage(parsed, { package: other, version }) === 'no')
      },
    ),
  },
  {
    name: 'an expiry is a time, or none',
    holds: forAll(
      fc.oneof(
        day,
        hostile,
        day.map((text) => `${text}T10:00:00Z`),
        day.map((text) => `${text}T10:00+02:00`),
      ),
      (text) => {
        const parsed = parseExpiry(text)
        return parsed === undefined || !Number.isNaN(Date.parse(parsed))
      },
    ),
  },
  {
    name: 'exceptions lose no finding and make none',
    weight: 2,
    holds: forAll(fc.tuple(findings, fc.array(rule, { maxLength: 5 })), ([found, rules]) => {
      const { counted, ignored } = apply(found, rules)
      return counted.length + ignored.length === found.length
    }),
  },
  {
    name: 'without exceptions everything counts',
    holds: forAll(findings, (found) => apply(found, []).counted.length === found.length),
  },
  {
    name: 'an exception that is over lets nothing through',
    holds: forAll(fc.tuple(findings, fc.array(rule, { maxLength: 5 })), ([found, rules]) => {
      const over = rules.map((one) => ({ ...one, expiresAt: '2000-01-01T00:00:00.000Z' }))
      return apply(found, over, Date.parse('2026-01-01')).counted.length === found.length
    }),
  },
  {
    name: 'one more exception never brings a finding back',
    holds: forAll(fc.tuple(findings, fc.array(rule, { maxLength: 4 }), rule), ([found, rules, one]) => {
      return apply(found, [...rules, one]).counted.length <= apply(found, rules).counted.length
    }),
  },
])
