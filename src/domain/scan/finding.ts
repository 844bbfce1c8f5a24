import type { VendorStatus } from '../gate/vendor-status.ts'
import { compareText } from '../text/format.ts'
import { NO_FINDINGS, type Severity, type SeverityCounts, severityOrder } from './severity.ts'

/** One vulnerability in one version of one package, on one or more platforms of the image. */
export interface Finding {
  /** The scanner's id, mostly a CVE. Foreign text. */
  readonly id: string
  readonly package: string
  readonly version: string
  /** The versions that fix it, as the scanner writes them; '' when there is none. */
  readonly fixVersion: string
  readonly severity: Severity
  readonly description: string
  readonly links: readonly string[]
  /** CVSS base score, 0 to 10, version 3 before version 2. */
  readonly cvssScore?: number
  /** Whether CISA's catalogue names it; absent when that was not read, and for an id that is no CVE. */
  readonly isKnownExploited?: boolean
  /** Probability from 0 to 1 that it is exploited in the next 30 days (FIRST's EPSS); absent when it is not known. */
  readonly epss?: number
  /** Absent when the scanner or Harbor gave none. */
  readonly status?: VendorStatus
  /** `os/architecture[/variant]` of every platform that has it. */
  readonly platforms: readonly string[]
}

export function isFixable(finding: Finding): boolean {
  return finding.fixVersion !== ''
}

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { ...NO_FINDINGS }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

/**
 * The same finding on several platforms is one finding that names them all. Order is kept. Merging
 * never makes it milder: the worst severity, the highest score and every fix are kept. A finding of unknown severity,
 * which only the policy can rank, is not merged with one of a known severity.
 */
export function mergePlatforms<T extends Finding>(findings: readonly T[]): T[] {
  const merged = new Map<string, T>()
  for (const finding of findings) {
    const isUnknown = finding.severity === 'unknown'
    const key = JSON.stringify([finding.id, finding.package, finding.version, isUnknown])
    const present = merged.get(key)
    if (present === undefined) {
      merged.set(key, finding)
      continue
    }
    const worst = severityOrder(finding.severity) < severityOrder(present.severity) ? finding : present
    const fixVersion = present.fixVersion || finding.fixVersion
    const platforms = [...new Set([...present.platforms, ...finding.platforms])]
    const cvssScore = highestScore(present, finding)
    merged.set(key, { ...worst, fixVersion, platforms, ...(cvssScore === undefined ? {} : { cvssScore }) })
  }
  return [...merged.values()]
}

function highestScore(...findings: readonly Finding[]): number | undefined {
  const scores = findings.flatMap(({ cvssScore }) => cvssScore ?? [])
  return scores.length === 0 ? undefined : Math.max(...scores)
}

/** Known to be exploited first, then the worst; among equals the fixable, then the higher EPSS and CVSS score, then by id and package. */
export function rankFindings<T extends Finding>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.isKnownExploited ?? false) - Number(a.isKnownExploited ?? false) ||
      severityOrder(a.severity) - severityOrder(b.severity) ||
      Number(isFixable(b)) - Number(isFixable(a)) ||
      (b.epss ?? 0) - (a.epss ?? 0) ||
      (b.cvssScore ?? 0) - (a.cvssScore ?? 0) ||
      compareText(a.id, b.id) ||
      compareText(a.package, b.package),
  )
}
