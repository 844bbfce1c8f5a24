import type { FoundSystem } from './found-system.ts'

/**
 * The files that say which distribution is in an image, in the order in which they are asked. What a current one says of
 * itself is in os-release (freedesktop.org, os-release(5)); older ones have a file of their own, which Trivy reads too
 * (pkg/fanal/analyzer/os).
 */
export const RELEASE_FILES = [
  'etc/os-release',
  'usr/lib/os-release',
  'etc/alpine-release',
  'etc/centos-release',
  'etc/almalinux-release',
  'etc/rocky-release',
  'etc/oracle-release',
  'etc/fedora-release',
  'etc/redhat-release',
  'etc/system-release',
  'etc/lsb-release',
  'etc/debian_version',
] as const
export type ReleaseFile = (typeof RELEASE_FILES)[number]

type Distribution = Extract<FoundSystem, { readonly kind: 'distribution' }>

/** What a release file says; undefined when it names no distribution. @param text foreign. */
export function parseReleaseFile(file: ReleaseFile, text: string): Distribution | undefined {
  switch (file) {
    case 'etc/os-release':
    case 'usr/lib/os-release':
      return parseOsRelease(text)
    case 'etc/alpine-release':
      return distribution('alpine', firstLine(text))
    case 'etc/debian_version':
      return parseDebianVersion(text)
    case 'etc/lsb-release':
      return parseLsbRelease(text)
    default:
      return parseRedHatRelease(text)
  }
}

/** The longest id and version that are taken for one. */
const MAX_WORD_CHARACTERS = 40

/** undefined for what is no id: nothing else of a foreign file goes into a sentence. */
function distribution(id: string, version: string): Distribution | undefined {
  const plain = id.toLowerCase()
  // Of Alpine's edge it is `3.23.0_alpha20250612`, the version that will come, and none that is there.
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(plain) || plain.length > MAX_WORD_CHARACTERS) return undefined
  const isVersion = /^[A-Za-z0-9][A-Za-z0-9.~+-]*$/.test(version) && version.length <= MAX_WORD_CHARACTERS
  return { kind: 'distribution', id: plain, version: isVersion ? version : '' }
}

/** Names of Trivy and of older files for what os-release calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  alma: 'almalinux',
  amazon: 'amzn',
  'cbl-mariner': 'mariner',
  opensuse: 'opensuse-leap',
  'opensuse.leap': 'opensuse-leap',
  'opensuse.tumbleweed': 'opensuse-tumbleweed',
  oracle: 'ol',
  redhat: 'rhel',
  'suse linux enterprise server': 'sles',
}

/**
 * A distribution by the name that Trivy has for it (pkg/fanal/types, `OSType`) or that its os-release has.
 *
 * @param version `20.04-ESM` is Trivy's for an Ubuntu that is attached to Ubuntu Pro.
 */
export function distributionByName(name: string, version: string): Distribution | undefined {
  const plain = name.trim().toLowerCase()
  return distribution(OTHER_NAMES[plain] ?? plain, version.trim().replace(/-ESM$/, ''))
}

function parseOsRelease(text: string): Distribution | undefined {
  const values = parseAssignments(text)
  const found = distributionByName(values.get('ID') ?? '', values.get('VERSION_ID') ?? '')
  // It has the same ID as CentOS Linux.
  if (found?.id === 'centos' && /\bstream\b/i.test(values.get('NAME') ?? '')) {
    return { ...found, id: 'centos-stream' }
  }
  return found
}

/** `NAME=value` lines of a shell; the last of a name counts. */
function parseAssignments(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^\s*([A-Za-z_]\w{0,60})=(.*)$/.exec(line.trimEnd()) ?? []
    if (name !== undefined) values.set(name, unquote(value.trim()))
  }
  return values
}

function unquote(value: string): string {
  const [first = ''] = value
  return (first === '"' || first === "'") && value.length >= 2 && value.endsWith(first)
    ? value.slice(1, -1)
    : value
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}

/** `12.5`, or of testing `trixie/sid`. */
function parseDebianVersion(text: string): Distribution | undefined {
  const line = firstLine(text)
  if (/^\d/.test(line)) return distribution('debian', line)
  return /^[a-z]+\/sid$/.test(line) ? distribution('debian', '') : undefined
}

/** Only of Ubuntu: others write the same file with words of their own. */
function parseLsbRelease(text: string): Distribution | undefined {
  const values = parseAssignments(text)
  if (values.get('DISTRIB_ID') !== 'Ubuntu') return undefined
  return distribution('ubuntu', values.get('DISTRIB_RELEASE') ?? '')
}

/** In the order in which they are tried: CentOS Stream begins as CentOS does. */
const RED_HAT_FAMILY: readonly (readonly [RegExp, string])[] = [
  [/^centos stream\b/i, 'centos-stream'],
  [/^centos\b/i, 'centos'],
  [/^rocky\b/i, 'rocky'],
  [/^alma/i, 'almalinux'],
  [/^oracle\b/i, 'ol'],
  [/^fedora\b/i, 'fedora'],
  [/^amazon linux\b/i, 'amzn'],
  [/^red hat enterprise linux\b/i, 'rhel'],
]

/** `CentOS release 6.10 (Final)`, `Amazon Linux AMI release 2018.03`. */
function parseRedHatRelease(text: string): Distribution | undefined {
  const line = firstLine(text)
  const [, name = '', version = ''] = /^(.{1,80}?) release (\d[\d.]*)/.exec(line) ?? []
  const id = RED_HAT_FAMILY.find(([pattern]) => pattern.test(name))?.[1]
  return id === undefined ? undefined : distribution(id, version)
}
