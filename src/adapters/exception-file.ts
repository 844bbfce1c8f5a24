import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import {
  type Exception,
  type IgnoreRule,
  VEX_STATUSES,
  type VexProduct,
  type VexStatement,
} from '../domain/exceptions/exception.ts'
import { isPackageUrl, parsePackageUrl } from '../domain/exceptions/purl.ts'
import { parseExpiry, parseTrivyIgnore } from '../domain/exceptions/trivyignore.ts'
import { type Digest, isDigest } from '../domain/oci/digest.ts'

/**
 * A file of exceptions, recognised by its name and content: `.yaml` and `.yml` are Trivy's ignore files with ids,
 * purls, paths and statements; JSON is an OpenVEX document; anything else has the lines of a `.trivyignore`.
 *
 * @param file.path how the user calls it; it becomes part of every source.
 * @throws Error that says what is wrong with the file, without naming an input.
 */
export function parseExceptionFile(file: { readonly path: string; readonly text: string }): Exception[] {
  const text = file.text.replace(/^\ufeff/, '')
  if (/\.ya?ml$/i.test(file.path)) return decodeIgnoreYaml(parseYaml(text), file.path)
  if (/\.json$/i.test(file.path) || text.trimStart().startsWith('{')) {
    return decodeOpenVex(JSON.parse(text), file.path)
  }
  return parseTrivyIgnore(text, file.path)
}

const texts = v.optional(v.nullable(v.array(v.string()), []), [])
const text = v.optional(v.nullable(v.string(), ''), '')

const ignoreYaml = v.nullable(
  v.object({
    vulnerabilities: v.nullish(
      v.array(
        v.object({
          id: v.pipe(v.string(), v.minLength(1)),
          purls: texts,
          paths: texts,
          // A day without quotes is a string for this parser, and a date for one of YAML 1.1.
          expired_at: v.nullish(v.union([v.string(), v.date()])),
          statement: text,
        }),
      ),
    ),
  }),
)

/** Only `vulnerabilities` is about what Harbor's scan finds; Trivy's other sections are left alone. */
function decodeIgnoreYaml(yaml: unknown, path: string): IgnoreRule[] {
  const { vulnerabilities } = decode(ignoreYaml, yaml) ?? {}
  return (vulnerabilities ?? []).map((entry) => {
    for (const purl of entry.purls) parsePackageUrl(purl)
    return {
      kind: 'ignore-rule',
      id: entry.id.trim(),
      purls: entry.purls,
      paths: entry.paths,
      source: path,
      reason: entry.statement.trim(),
      ...(entry.expired_at == null ? {} : { expiresAt: decodeExpiry(entry.expired_at, entry.id) }),
    }
  })
}

function decodeExpiry(value: string | Date, id: string): string {
  const expiry = parseExpiry(typeof value === 'string' ? value : value.toISOString())
  if (expiry === undefined) {
    throw new Error(`expired_at of ${id} is "${String(value)}"; expected YYYY-MM-DD or a time of ISO 8601`)
  }
  return expiry
}

const component = v.object({
  '@id': text,
  identifiers: v.nullish(v.record(v.string(), v.string())),
  hashes: v.nullish(v.record(v.string(), v.string())),
})
const product = v.object({ ...component.entries, subcomponents: v.nullish(v.array(component)) })

const openVex = v.object({
  '@context': v.pipe(v.string(), v.startsWith('https://openvex.dev/ns')),
  timestamp: text,
  statements: v.array(
    v.object({
      vulnerability: v.union([v.string(), v.object({ '@id': text, name: text, aliases: texts })]),
      status: v.picklist(VEX_STATUSES),
      timestamp: text,
      justification: text,
      impact_statement: text,
      status_notes: text,
      // Before 0.2.0 a product was its identifier alone, and subcomponents stood beside it.
      products: v.nullish(v.array(v.union([v.string(), product]))),
      subcomponents: v.nullish(v.array(v.union([v.string(), component]))),
    }),
  ),
})

/** OpenVEX 0.2.0, and the first version of the format, whose identifiers were strings. */
function decodeOpenVex(json: unknown, path: string): VexStatement[] {
  const document = decode(openVex, json)
  return document.statements.map((statement) => {
    const { vulnerability } = statement
    const names =
      typeof vulnerability === 'string'
        ? [vulnerability]
        : [vulnerability.name, vulnerability['@id'], ...vulnerability.aliases]
    const subcomponents = (statement.subcomponents ?? []).flatMap(componentPurls)
    return {
      kind: 'vex-statement',
      // An IRI such as https://nvd.nist.gov/vuln/detail/CVE-2026-1 names the vulnerability in its last part.
      ids: names.map((name) => name.split('/').at(-1)?.trim() ?? '').filter((name) => name !== ''),
      status: statement.status,
      timestamp: Date.parse(statement.timestamp || document.timestamp) || 0,
      source: `${path} (${statement.status})`,
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

function decodeProduct(wire: string | v.InferOutput<typeof product>, subcomponents: string[]): VexProduct {
  if (typeof wire === 'string') return { names: [wire], digests: [], subcomponents }
  const hex = wire.hashes?.['sha-256'] ?? wire.hashes?.['sha256'] ?? ''
  return {
    names: [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== ''),
    digests: [`sha256:${hex.toLowerCase()}`].filter((digest): digest is Digest => isDigest(digest)),
    subcomponents: [...subcomponents, ...(wire.subcomponents ?? []).flatMap(componentPurls)],
  }
}

/** A subcomponent without a package URL still limits the statement: it then matches no package for certain. */
function componentPurls(wire: string | v.InferOutput<typeof component>): string[] {
  if (typeof wire === 'string') return [wire]
  const names = [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== '')
  const purls = names.filter(isPackageUrl)
  return purls.length > 0 ? purls : [names[0] ?? '']
}

function decode<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`)
}
