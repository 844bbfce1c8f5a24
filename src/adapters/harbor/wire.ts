import * as v from 'valibot'
import { readBaseClaim } from '../../domain/base-image/claim.ts'
import { parseVendorStatus } from '../../domain/gate/vendor-status.ts'
import { type CveAllowlist, OUT_OF_RANGE } from '../../domain/harbor/allowlist.ts'
import type { Artifact, ArtifactReference } from '../../domain/harbor/artifact.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import type { SbomOverview } from '../../domain/sbom/sbom.ts'
import type { Finding } from '../../domain/scan/finding.ts'
import { parseScanStatus, type ScanOverview, scanSeconds } from '../../domain/scan/overview.ts'
import type { ScannerState } from '../../domain/scan/scanner.ts'
import { parseSeverity, type Severity } from '../../domain/scan/severity.ts'
import { text } from '../decode.ts'
import { type LongLists, narrowAll } from '../long-lists.ts'
import { createSharedTexts } from '../shared-texts.ts'

/**
 * Harbor's JSON to domain types. Fields that are not used are ignored; `null` and absent mean the same,
 * because Harbor writes empty lists as `null`.
 */

/** Report types in order of preference (Harbor's own header for reports lists the same two). */
export const REPORT_MIME_TYPES = [
  'application/vnd.security.vulnerability.report; version=1.1',
  'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0',
] as const

/** Harbor writes "not yet" as the year 1. */
const NOT_YET = '0001-01-01T'

const digest = v.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'not a sha256 digest',
)
const platform = v.nullish(
  v.object({
    os: text,
    architecture: text,
    variant: v.nullish(v.string()),
    'os.version': v.nullish(v.string()),
  }),
)

const overview = v.object({
  report_id: text,
  scan_status: text,
  start_time: text,
  end_time: text,
  duration: v.nullish(v.number()),
  complete_percent: v.nullish(v.number()),
  scanner: v.nullish(v.object({ name: text, version: text })),
  severity: v.nullish(v.string()),
  summary: v.nullish(
    v.object({
      total: v.nullish(v.number()),
      summary: v.nullish(v.record(v.string(), v.number())),
    }),
  ),
})

const reference = v.object({
  child_digest: digest,
  platform,
  annotations: v.nullish(v.record(v.string(), v.string())),
})

const artifact = v.object({
  digest,
  project_id: v.nullish(v.number()),
  manifest_media_type: text,
  media_type: text,
  tags: v.nullish(v.array(v.object({ name: v.string(), immutable: v.nullish(v.boolean()) }))),
  references: v.nullish(v.array(reference)),
  accessories: v.nullish(v.array(v.object({ digest, type: text }))),
  annotations: v.nullish(v.unknown()),
  extra_attrs: v.nullish(
    v.looseObject({
      os: v.nullish(v.unknown()),
      architecture: v.nullish(v.unknown()),
      config: v.nullish(v.unknown()),
    }),
  ),
  scan_overview: v.nullish(v.record(v.string(), v.nullish(overview))),
})

const vulnerability = v.object({
  id: text,
  package: text,
  version: text,
  fix_version: text,
  severity: text,
  description: text,
  links: v.nullish(v.pipe(v.array(v.string()), v.readonly())),
  status: v.nullish(v.string()),
  preferred_cvss: v.nullish(v.object({ score_v3: v.nullish(v.number()), score_v2: v.nullish(v.number()) })),
})

type Vulnerability = v.InferOutput<typeof vulnerability>

// The list itself, not a copy: it may be known to be narrowed.
const report = v.object({ vulnerabilities: v.nullish(v.custom<readonly unknown[]>(Array.isArray)) })
const reports = v.record(v.string(), v.nullish(v.unknown()))

const scanner = v.object({
  uuid: text,
  name: text,
  adapter: text,
  version: text,
  disabled: v.nullish(v.boolean()),
  health: text,
})

/** A project without a scanner has an empty registration, or none. */
export function decodeScanner(json: unknown): ScannerState {
  const wire = v.parse(v.nullable(scanner), json)
  if (wire === null || wire.uuid === '') return 'missing'
  const { name, adapter, version } = wire
  const isNamed = adapter !== '' && version !== ''
  return {
    name,
    ...(isNamed ? { scanner: `${adapter} ${version}` } : {}),
    isDisabled: wire.disabled === true,
    health: wire.health,
  }
}

const sbomArtifact = v.object({
  sbom_overview: v.nullish(
    v.object({ scan_status: text, start_time: text, report_id: text, sbom_digest: v.nullish(v.string()) }),
  ),
})

/** undefined: none was made, and none is being made. */
export function decodeSbomOverview(json: unknown): SbomOverview | undefined {
  const { sbom_overview: wire } = v.parse(sbomArtifact, json)
  if (wire == null || wire.scan_status === '') return undefined
  const sbomDigest = wire.sbom_digest ?? ''
  return {
    status: parseScanStatus(wire.scan_status),
    identity: `${wire.report_id} ${wire.start_time}`,
    ...(isDigest(sbomDigest) ? { sbomDigest } : {}),
  }
}

/** `v2.14.3-1a2b3c`, only with a login; '' without one. */
export function decodeVersion(json: unknown): string {
  return v.parse(v.object({ harbor_version: text }), json).harbor_version
}

/** @throws Error when the JSON is not an artifact. */
export function decodeArtifact(json: unknown): Artifact {
  const wire = v.parse(artifact, json)
  const { os, architecture, config } = wire.extra_attrs ?? {}
  const baseClaim = readBaseClaim(wire.annotations, labelsOf(config))
  const hasPlatform = isText(os) && isText(architecture)
  const found = pickReport(wire.scan_overview ?? {})
  return {
    digest: wire.digest,
    mediaType: wire.manifest_media_type,
    configMediaType: wire.media_type,
    tags: (wire.tags ?? []).map(({ name, immutable }) => ({ name, immutable: immutable === true })),
    references: (wire.references ?? []).map(decodeReference),
    accessories: wire.accessories ?? [],
    ...(wire.project_id == null ? {} : { projectId: wire.project_id }),
    ...(hasPlatform ? { platform: { os, architecture } } : {}),
    ...(baseClaim === undefined ? {} : { baseClaim }),
    ...(found == null ? {} : { overview: decodeOverview(found) }),
  }
}

/** The configuration of an image as Harbor shows it: any JSON. */
function labelsOf(config: unknown): unknown {
  return typeof config === 'object' && config !== null && 'Labels' in config ? config.Labels : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function decodeReference(wire: v.InferOutput<typeof reference>): ArtifactReference {
  const { os = '', architecture = '', variant, 'os.version': osVersion } = wire.platform ?? {}
  return {
    digest: wire.child_digest,
    annotations: wire.annotations ?? {},
    // An entry without a platform is written as one with empty fields.
    ...(os === '' && architecture === ''
      ? {}
      : {
          platform: {
            os,
            architecture,
            ...(variant ? { variant } : {}),
            ...(osVersion ? { osVersion } : {}),
          },
        }),
  }
}

function decodeOverview(wire: v.InferOutput<typeof overview>): ScanOverview {
  const time = (value: string): string => (value.startsWith(NOT_YET) ? '' : value)
  const { duration, scanner, complete_percent: percent } = wire
  const total = wire.summary?.total
  return {
    status: parseScanStatus(wire.scan_status),
    reportId: wire.report_id,
    startTime: time(wire.start_time),
    endTime: time(wire.end_time),
    scanner: scanner == null ? '' : `${scanner.name} ${scanner.version}`.trim(),
    ...(duration == null || duration < 0 ? {} : { durationSeconds: duration }),
    ...(percent == null ? {} : { completePercent: percent }),
    ...(wire.severity == null || wire.severity === '' ? {} : { severity: parseSeverity(wire.severity) }),
    ...(total == null ? {} : { total }),
    ...(wire.summary?.summary == null ? {} : { counts: decodeCounts(wire.summary.summary) }),
  }
}

const scannedArtifacts = v.array(
  v.object({ scan_overview: v.nullish(v.record(v.string(), v.nullish(overview))) }),
)

/** How many seconds the scans of several artifacts took, without those that did not succeed as a whole. */
export function decodeScanDurations(json: unknown): readonly number[] {
  return v.parse(scannedArtifacts, json).flatMap(({ scan_overview: byMimeType }) => {
    const found = pickReport(byMimeType ?? {})
    return found == null ? [] : (scanSeconds(decodeOverview(found)) ?? [])
  })
}

function decodeCounts(wire: Readonly<Record<string, number>>): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {}
  for (const [word, count] of Object.entries(wire)) {
    const severity = parseSeverity(word)
    if (count > 0) counts[severity] = (counts[severity] ?? 0) + count
  }
  return counts
}

/**
 * Harbor's vulnerability addition. `undefined` for `{}`, which Harbor answers for an unfinished and for a
 * failed scan alike; a clean image has a report with an empty (or null) list.
 *
 * @throws Error when there is a report that cannot be read.
 */
export function decodeVulnerabilities(
  json: unknown,
  options: { readonly platform: string },
): Finding[] | undefined {
  const found = pickReport(v.parse(reports, json))
  if (found == null) return undefined
  const wire = v.parse(report, found)
  // A report object without the list at all is not a clean one: {} again, one level deeper.
  if (wire.vulnerabilities === undefined) return undefined
  const platforms = [options.platform]
  return narrowAll(wire.vulnerabilities ?? [], parseVulnerability).map((entry) =>
    decodeFinding(entry, platforms),
  )
}

function parseVulnerability(entry: unknown): Vulnerability {
  return v.parse(vulnerability, entry)
}

/**
 * Narrows the entries of a report as they come. Many packages have the same vulnerability, and one package has many:
 * what they have in common is kept once.
 *
 * @param options.hasDescriptions false: descriptions, which are most of a report, are dropped.
 */
export function vulnerabilityLists(options: { readonly hasDescriptions: boolean }): LongLists {
  const { share, shareDetails } = createSharedTexts()
  return {
    vulnerabilities(entry): Vulnerability {
      const wire = parseVulnerability(entry)
      const id = share(wire.id)
      const { description, links } = wire
      return {
        ...wire,
        id,
        package: share(wire.package),
        version: share(wire.version),
        fix_version: share(wire.fix_version),
        ...shareDetails(id, {
          description: options.hasDescriptions ? description : '',
          links: links ?? [],
        }),
      }
    },
  }
}

function decodeFinding(wire: Vulnerability, platforms: readonly string[]): Finding {
  const score = wire.preferred_cvss?.score_v3 ?? wire.preferred_cvss?.score_v2
  const status = parseVendorStatus(wire.status ?? '')
  return {
    id: wire.id,
    package: wire.package,
    version: wire.version,
    fixVersion: wire.fix_version.trim(),
    severity: parseSeverity(wire.severity),
    description: wire.description,
    links: wire.links ?? [],
    platforms,
    ...(score == null ? {} : { cvssScore: score }),
    ...(status === undefined ? {} : { status }),
  }
}

/** The preferred report type; else the only one there is: a newer type still has the same shape. */
function pickReport<T>(byMimeType: Readonly<Record<string, T>>): T | undefined {
  for (const mimeType of REPORT_MIME_TYPES) {
    const found = byMimeType[mimeType]
    if (found != null) return found
  }
  return Object.values(byMimeType).find((value) => value != null)
}

const allowlist = v.object({
  items: v.nullish(v.array(v.object({ cve_id: v.string() }))),
  // Seconds since the epoch.
  expires_at: v.nullish(v.number()),
})
const project = v.object({
  cve_allowlist: v.nullish(allowlist),
  metadata: v.nullish(v.object({ reuse_sys_cve_allowlist: v.nullish(v.string()) })),
})

/** The project's own list; undefined when the system's holds: `reuse_sys_cve_allowlist` is "true" or absent. */
export function decodeProjectAllowlist(json: unknown): CveAllowlist | undefined {
  const wire = v.parse(project, json)
  if ((wire.metadata?.reuse_sys_cve_allowlist ?? 'true') === 'true') return undefined
  return decodeAllowlist(wire.cve_allowlist ?? {}, 'project')
}

export function decodeSystemAllowlist(json: unknown): CveAllowlist {
  return decodeAllowlist(v.parse(allowlist, json), 'system')
}

function decodeAllowlist(wire: v.InferOutput<typeof allowlist>, owner: CveAllowlist['owner']): CveAllowlist {
  return {
    owner,
    ids: (wire.items ?? []).map((item) => item.cve_id),
    ...(wire.expires_at == null ? {} : { expiresAt: decodeExpiry(wire.expires_at) }),
  }
}

/** Beyond the year 275760 there is no Date, and the end of the list is out of range. */
function decodeExpiry(seconds: number): string {
  const expiry = new Date(seconds * 1000)
  return Number.isNaN(expiry.valueOf()) ? OUT_OF_RANGE : expiry.toISOString()
}

const token = v.object({ token: v.optional(v.string()), access_token: v.optional(v.string()) })
const claims = v.object({
  access: v.nullish(
    v.array(v.object({ type: v.string(), name: v.string(), actions: v.nullish(v.array(v.string())) })),
  ),
})

/**
 * The actions that a registry token grants on a repository, out of the claims of the JWT (distribution
 * token specification). Its signature is Harbor's own business: the token is only read, never trusted.
 * `undefined` when the answer holds no JWT or one that says nothing about access.
 */
export function decodeTokenActions(
  answer: string,
  repository: string,
): { readonly token: string; readonly actions: readonly string[] | undefined } {
  let jwt = ''
  try {
    const wire = v.parse(token, JSON.parse(answer))
    jwt = wire.token ?? wire.access_token ?? ''
    const payload: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const { access } = v.parse(claims, payload)
    if (access == null) return { token: jwt, actions: undefined }
    const granted = access.filter((entry) => entry.type === 'repository' && entry.name === repository)
    return { token: jwt, actions: granted.flatMap((entry) => entry.actions ?? []) }
  } catch {
    return { token: jwt, actions: undefined }
  }
}
