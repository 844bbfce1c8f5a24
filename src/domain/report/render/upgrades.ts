import { type Finding, isFixable } from '../../scan/finding.ts'
import { type Severity, severityOrder } from '../../scan/severity.ts'

/** One change to an image and what it brings. Package and versions are foreign text. */
export interface Upgrade {
  readonly package: string
  readonly from: string
  readonly to: string
  /** Findings that the version `to` ends. */
  readonly fixes: number
  /** How many of them are known to be exploited. */
  readonly exploited: number
  /** The worst of them. */
  readonly worst: Severity
}

/** For every fixable package the one version that fixes most, the most urgent package first. */
export function planUpgrades(findings: readonly Finding[]): Upgrade[] {
  const groups = Map.groupBy(findings.filter(isFixable), (finding) =>
    JSON.stringify([finding.package, finding.version]),
  )
  return [...groups.values()]
    .map(bestUpgrade)
    .filter((upgrade) => upgrade !== undefined)
    .toSorted(
      (a, b) =>
        Number(b.exploited > 0) - Number(a.exploited > 0) ||
        severityOrder(a.worst) - severityOrder(b.worst) ||
        b.fixes - a.fixes,
    )
}

function bestUpgrade(group: readonly Finding[]): Upgrade | undefined {
  const [first] = group
  const fixes = group.map((finding) => ({ finding, versions: parseFixVersions(finding.fixVersion) }))
  const candidates = [...new Set(fixes.flatMap(({ versions }) => versions))].toSorted(compareVersions)
  let best: { version: string; fixed: Finding[] } | undefined
  for (const version of candidates) {
    const fixed = fixes.filter(({ versions }) => isFixedBy(versions, version)).map(({ finding }) => finding)
    if (fixed.length > (best?.fixed.length ?? 0)) best = { version, fixed }
  }
  if (first === undefined || best === undefined) return undefined
  const [worst] = best.fixed
    .map(({ severity }) => severity)
    .toSorted((a, b) => severityOrder(a) - severityOrder(b))
  return {
    package: first.package,
    from: first.version,
    to: best.version,
    fixes: best.fixed.length,
    exploited: best.fixed.filter(({ isKnownExploited }) => isKnownExploited === true).length,
    worst: worst ?? 'unknown',
  }
}

/** Scanners list one fixed version for every maintained line: `1.2.9, 1.3.4`. */
function parseFixVersions(fixVersion: string): string[] {
  return fixVersion
    .split(/[,\s]+/)
    .map((version) => version.trim())
    .filter((version) => version !== '')
}

/**
 * Whether `version` has the fix. One that is listed has it, and one at or after the newest listed. In between is
 * the trap of maintained lines (1.3.0 is after 1.2.9 and does not have its fix), so it counts as no.
 */
function isFixedBy(listed: readonly string[], version: string): boolean {
  if (listed.includes(version)) return true
  const newest = listed.toSorted(compareVersions).at(-1)
  return newest !== undefined && compareVersions(version, newest) >= 0
}

/**
 * Order of two versions of one package, whatever its ecosystem: epoch, then runs of digits by value and of other
 * characters by code unit, `~` before everything (Debian policy 5.6.12). Good enough to name an upgrade; nothing is
 * judged by it.
 */
export function compareVersions(a: string, b: string): number {
  const left = tokens(a)
  const right = tokens(b)
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareTokens(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

function tokens(version: string): string[] {
  const plain = version.replace(/^v(?=\d)/, '')
  const withEpoch = /^\d+:/.test(plain) ? plain : `0:${plain}`
  return withEpoch.match(/\d+|[^\d]/g) ?? []
}

function compareTokens(a: string, b: string): number {
  if (a === b) return 0
  if (a === '~' || b === '~') return a === '~' ? -1 : 1
  const isNumber = /^\d+$/
  if (isNumber.test(a) && isNumber.test(b)) {
    const left = BigInt(a)
    const right = BigInt(b)
    return left < right ? -1 : left > right ? 1 : 0
  }
  return a < b ? -1 : 1
}
