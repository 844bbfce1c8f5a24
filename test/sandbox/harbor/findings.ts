/** One vulnerability as Harbor's report addition writes it (recorded from 2.14.3). */
export interface WireFinding {
  readonly id: string
  readonly package: string
  readonly version: string
  readonly fix_version: string
  /** The scanner's own word, as it stands in the report. */
  readonly severity: SeverityWord
  readonly status: string
  readonly description: string
  readonly links: readonly string[] | null
  readonly preferred_cvss: {
    readonly score_v3: number | null
    readonly score_v2: number | null
    readonly vector_v3: string
    readonly vector_v2: string
  } | null
  readonly cwe_ids: readonly string[] | null
  readonly vendor_attributes: unknown
}

export type SeverityWord = 'Critical' | 'High' | 'Medium' | 'Low' | 'Negligible' | 'None' | 'Unknown'

/** How many findings of each severity, with the names in lower case. */
export type FindingCounts = Partial<Record<Lowercase<SeverityWord>, number>>

const WORDS = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  negligible: 'Negligible',
  none: 'None',
  unknown: 'Unknown',
} as const satisfies Record<Lowercase<SeverityWord>, SeverityWord>

const PACKAGES = ['openssl', 'zlib', 'busybox', 'glibc'] as const
const TITLES = [
  'Out-of-bounds read when parsing a crafted certificate',
  'Heap overflow in the decompression of untrusted input',
  'Path traversal while unpacking an archive',
  'Use after free in the resolver under memory pressure',
] as const
const SCORES: Record<SeverityWord, number> = {
  Critical: 9.8,
  High: 7.5,
  Medium: 5.3,
  Low: 3.1,
  Negligible: 1.2,
  None: 0,
  Unknown: 0,
}

/** A description that tries to break out of every place it could be copied to. */
export const HOSTILE_DESCRIPTION = 'Test finding <script>alert(1)</script> ::error::x @octocat\n# head'

/** One finding; every field can be set, the rest follows from its number. */
export function makeFinding(number: number, fields: Partial<WireFinding> = {}): WireFinding {
  const severity = fields.severity ?? 'High'
  const name = fields.package ?? PACKAGES[number % PACKAGES.length] ?? 'openssl'
  return {
    id: `CVE-2026-${1000 + number}`,
    package: name,
    version: `1.0.${number}`,
    // Every second one can be fixed, as in the recorded report.
    fix_version: number % 2 === 0 ? `1.0.${number + 1}` : '',
    severity,
    status: '',
    description: `${TITLES[number % TITLES.length]} (${name})`,
    links: [`https://avd.aquasec.com/nvd/cve-2026-${1000 + number}`],
    preferred_cvss: {
      score_v3: SCORES[severity],
      score_v2: null,
      vector_v3: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      vector_v2: '',
    },
    cwe_ids: ['CWE-79'],
    vendor_attributes: null,
    ...fields,
  }
}

/**
 * Findings by severity, worst first; ids, packages and versions are the same on every call.
 *
 * @param fields hold for each of them, for example `{ fix_version: '' }`
 */
export function makeFindings(counts: FindingCounts, fields: Partial<WireFinding> = {}): WireFinding[] {
  const words = Object.keys(WORDS) as (keyof typeof WORDS)[]
  return words
    .flatMap((word) => Array.from({ length: counts[word] ?? 0 }, () => WORDS[word]))
    .map((severity, number) => makeFinding(number, { severity, ...fields }))
}

/** The seven findings of the recorded report, in its order. */
export function recordedFindings(): WireFinding[] {
  const words = ['Critical', 'High', 'Medium', 'Low', 'None', 'Unknown', 'None'] as const
  return words.map((severity, number) => makeFinding(number, { severity }))
}
