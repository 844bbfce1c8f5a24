import * as v from 'valibot'
import {
  type Exception,
  type ExceptionPlace,
  type IgnoreRule,
  VEX_STATUSES,
  type VexComponent,
  type VexProduct,
  type VexStatement,
} from '../../domain/exceptions/exception.ts'
import { parsePackageUrl } from '../../domain/exceptions/purl.ts'
import {
  isVulnerabilityId,
  parseExpiry,
  parseTrivyIgnore,
  VULNERABILITY_ID,
} from '../../domain/exceptions/trivyignore.ts'
import { text } from '../decode.ts'
import {
  decodeUntrusted,
  describePlace,
  onlyObject,
  type Path,
  type UntrustedDocument,
} from '../untrusted/document.ts'
import { parseUntrustedJson, parseUntrustedYaml } from '../untrusted/yaml.ts'

/**
 * A file of exceptions, recognised by its name and content: `.yaml` and `.yml` are Trivy's ignore files with ids,
 * purls, paths and statements; JSON is an OpenVEX document; anything else has the lines of a `.trivyignore`.
 *
 * @param file.path as the user wrote it; it becomes part of every source.
 * @throws Error that says where something is wrong and what was expected, without naming an input. It quotes nothing of
 *   the file: that may be a link to something else.
 */
export function parseExceptionFile(file: { readonly path: string; readonly text: string }): Exception[] {
  const text = file.text.replace(/^\ufeff/, '')
  if (/\.ya?ml$/i.test(file.path)) return decodeIgnoreYaml(parseUntrustedYaml(text), file.path)
  if (/\.json$/i.test(file.path) || text.trimStart().startsWith('{')) {
    return decodeOpenVex(parseUntrustedJson(text), file.path)
  }
  return parseTrivyIgnore(text, file.path)
}

const texts = v.optional(v.nullable(v.array(v.string()), []), [])
/** A key that is known and ignored. */
const anything = v.optional(v.unknown())

// Trivy's own sections and keys (its type IgnoreConfig). A merge key (<<) is refused: YAML 1.2 has no merging, so what
// it refers to is missing.
const ignoreYaml = v.nullable(
  onlyObject({
    vulnerabilities: v.nullish(
      v.array(
        onlyObject({
          id: v.pipe(v.string(), v.trim(), v.check(isVulnerabilityId, `expected ${VULNERABILITY_ID}`)),
          paths: v.nullish(v.array(v.string())),
          purls: v.nullish(v.array(v.string())),
          // A day without quotes is a string for this parser, and a date for one of YAML 1.1.
          expired_at: v.nullish(v.union([v.string(), v.date()])),
          statement: text,
        }),
      ),
    ),
    misconfigurations: anything,
    secrets: anything,
    licenses: anything,
  }),
)

/** Only `vulnerabilities` is about what Harbor's scan finds; Trivy's other sections are left alone. */
function decodeIgnoreYaml(document: UntrustedDocument, path: string): IgnoreRule[] {
  const { vulnerabilities } = decodeUntrusted(ignoreYaml, document) ?? {}
  return (vulnerabilities ?? []).map((entry, index) => {
    const { id, paths, purls, expired_at: expiredAt, statement } = entry
    const refuse = (at: Path, problem: string): never => {
      const place = ['vulnerabilities', index, ...at]
      const known = new Set(['vulnerabilities', 'paths', 'purls', 'expired_at'])
      throw new Error(`${describePlace(document, { path: place, known })}: ${problem}`)
    }
    for (const [key, limit] of Object.entries({ paths, purls, expired_at: expiredAt })) {
      if (limit === null) refuse([key], 'is blank; give it a value, or leave the key out')
    }
    for (const [place, purl] of (purls ?? []).entries()) {
      if (!isPackageUrl(purl))
        refuse(['purls', place], 'expected a package URL (pkg:type/namespace/name@version)')
    }
    const expiresAt = expiredAt == null ? undefined : decodeExpiry(expiredAt)
    if (expiredAt != null && expiresAt === undefined) {
      refuse(['expired_at'], 'expected YYYY-MM-DD or a time of ISO 8601')
    }
    return {
      kind: 'ignore-rule',
      id,
      purls: purls ?? [],
      paths: paths ?? [],
      source: path,
      place: placeOf(document, { file: path, at: ['vulnerabilities', index] }),
      reason: statement.trim(),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }
  })
}

function placeOf(
  document: UntrustedDocument,
  { file, at }: { readonly file: string; readonly at: Path },
): ExceptionPlace {
  const line = document.lineAt(at)
  return { file, ...(line === undefined ? {} : { line }) }
}

function isPackageUrl(text: string): boolean {
  try {
    parsePackageUrl(text)
    return true
  } catch {
    return false
  }
}

function decodeExpiry(value: string | Date): string | undefined {
  return parseExpiry(typeof value === 'string' ? value : value.toISOString())
}

// The keys of OpenVEX's own schema (openvex_json_schema_0.2.0.json).
const componentEntries = {
  '@id': text,
  identifiers: v.nullish(v.record(v.string(), v.string())),
  hashes: v.nullish(v.record(v.string(), v.string())),
}
const component = onlyObject(componentEntries)
const product = onlyObject({ ...componentEntries, subcomponents: v.nullish(v.array(component)) })

const openVex = v.object({
  '@context': v.pipe(v.string(), v.startsWith('https://openvex.dev/ns')),
  timestamp: text,
  statements: v.array(
    onlyObject({
      '@id': text,
      version: anything,
      vulnerability: v.union([v.string(), v.object({ '@id': text, name: text, aliases: texts })]),
      timestamp: text,
      last_updated: anything,
      products: v.nullish(v.array(v.union([v.string(), product]))),
      status: v.picklist(VEX_STATUSES),
      supplier: anything,
      status_notes: text,
      justification: text,
      impact_statement: text,
      action_statement: anything,
      action_statement_timestamp: anything,
      // Before 0.2.0 a product was only its identifier, and its subcomponents were next to it.
      subcomponents: v.nullish(v.array(v.union([v.string(), component]))),
      vuln_description: anything,
    }),
  ),
})

/** OpenVEX 0.2.0, and the first version of the format, whose identifiers were strings. */
function decodeOpenVex(json: UntrustedDocument, path: string): VexStatement[] {
  const document = decodeUntrusted(openVex, json)
  return document.statements.map((statement, index) => {
    const { vulnerability } = statement
    const names =
      typeof vulnerability === 'string'
        ? [vulnerability]
        : [vulnerability.name, vulnerability['@id'], ...vulnerability.aliases]
    const subcomponents = (statement.subcomponents ?? []).map(decodeComponent)
    return {
      kind: 'vex-statement',
      // An IRI such as https://nvd.nist.gov/vuln/detail/CVE-2026-1 names the vulnerability in its last part.
      ids: names.map((name) => name.split('/').at(-1)?.trim() ?? '').filter((name) => name !== ''),
      status: statement.status,
      timestamp: Date.parse(statement.timestamp || document.timestamp) || 0,
      source: `${path} (${statement.status})`,
      place: placeOf(json, { file: path, at: ['statements', index] }),
      reason: [
        statement.justification.replaceAll('_', ' '),
        statement.impact_statement,
        statement.status_notes,
      ]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(': '),
      products: (statement.products ?? []).map((entry) => decodeProduct(entry, subcomponents)),
    }
  })
}

function decodeProduct(
  wire: string | v.InferOutput<typeof product>,
  subcomponents: readonly VexComponent[],
): VexProduct {
  const own = typeof wire === 'string' ? [] : (wire.subcomponents ?? [])
  return { ...decodeComponent(wire), subcomponents: [...subcomponents, ...own.map(decodeComponent)] }
}

function decodeComponent(wire: string | v.InferOutput<typeof component>): VexComponent {
  if (typeof wire === 'string') return { id: wire, identifiers: [], hashes: [] }
  return {
    id: wire['@id'],
    identifiers: Object.values(wire.identifiers ?? {}),
    hashes: Object.entries(wire.hashes ?? {}).map(
      ([algorithm, hex]) =>
        // As a digest has it: sha256, and sha-256 in OpenVEX.
        `${algorithm.toLowerCase().replace(/^sha-/, 'sha')}:${hex.toLowerCase()}`,
    ),
  }
}
