import type { Finding } from '../scan/finding.ts'
import type { Match } from './exception.ts'

/** A package URL (purl specification, PURL-SPECIFICATION.rst), its parts decoded. */
export interface PackageUrl {
  readonly type: string
  /** '' when there is none. */
  readonly namespace: string
  readonly name: string
  /** '' for any version. */
  readonly version: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly subpath: string
}

/** @throws Error when `text` is not a package URL. */
export function parsePackageUrl(text: string): PackageUrl {
  const { rest: withoutSubpath, tail: subpath } = splitLast(text.trim(), '#')
  const { rest: withoutQualifiers, tail: query } = splitLast(withoutSubpath, '?')
  const [, path = ''] = /^pkg:\/*([^/].*)$/i.exec(withoutQualifiers) ?? []
  const slash = path.lastIndexOf('/')
  // An @ before the last slash belongs to a namespace that was not encoded, as in pkg:npm/@babel/core.
  const at = path.indexOf('@', slash + 1)
  const names = (at < 0 ? path : path.slice(0, at)).split('/').filter((part) => part !== '')
  const [type, ...components] = names
  const name = components.at(-1)
  if (type === undefined || name === undefined || !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type)) {
    throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`)
  }
  return {
    type: type.toLowerCase(),
    namespace: components.slice(0, -1).map(decode).join('/'),
    name: decode(name),
    version: at < 0 ? '' : decode(path.slice(at + 1)),
    qualifiers: parseQualifiers(query),
    subpath: decode(subpath),
  }
}

export function isPackageUrl(text: string): boolean {
  return /^pkg:/i.test(text.trim())
}

/**
 * Whether a package URL means the package of a finding.
 *
 * Harbor's report has the package's name and version and nothing else of its URL. Together with the id of the
 * vulnerability, which the caller has compared, they decide; the type is used to spell the name. A qualifier
 * (`arch`, `distro`) or a subpath limits the URL by data that the report does not have: undecided.
 */
export function matchPackage(purl: PackageUrl, finding: Pick<Finding, 'package' | 'version'>): Match {
  if (canonicalPackageName(purl.type, packageName(purl)) !== canonicalPackageName(purl.type, finding.package))
    return 'no'
  const { epoch, ...qualifiers } = purl.qualifiers
  if (purl.version !== '') {
    const version = epoch === undefined || epoch === '0' ? purl.version : `${epoch}:${purl.version}`
    if (canonicalVersion(purl.type, version) !== canonicalVersion(purl.type, finding.version)) return 'no'
  }
  return Object.keys(qualifiers).length > 0 || purl.subpath !== '' ? 'undecided' : 'yes'
}

/** Types whose namespace is a distribution, an owner or a registry and no part of the package's name. */
const NAMESPACE_IS_NOT_NAME = new Set(['deb', 'rpm', 'apk', 'alpm', 'bitnami', 'conan', 'oci', 'docker'])

/** The name as Trivy writes it, which Harbor's report passes on. */
function packageName(purl: PackageUrl): string {
  if (purl.namespace === '' || NAMESPACE_IS_NOT_NAME.has(purl.type)) return purl.name
  return `${purl.namespace}${purl.type === 'maven' ? ':' : '/'}${purl.name}`
}

/** PyPI takes `-`, `_` and `.` for the same and knows no case (PEP 503). */
function canonicalPackageName(type: string, name: string): string {
  return type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name
}

/** Go modules are written with and without the v. */
function canonicalVersion(type: string, version: string): string {
  return type === 'golang' ? version.replace(/^v(?=\d)/, '') : version
}

function parseQualifiers(query: string): Record<string, string> {
  const pairs = query.split('&').map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, Math.max(equals, 0)).toLowerCase(), decode(pair.slice(equals + 1))] as const
  })
  return Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== ''))
}

function splitLast(text: string, separator: string): { rest: string; tail: string } {
  const index = text.lastIndexOf(separator)
  return index < 0 ? { rest: text, tail: '' } : { rest: text.slice(0, index), tail: text.slice(index + 1) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
