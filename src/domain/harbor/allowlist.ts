import type { IgnoreRule } from '../exceptions/exception.ts'

/** The expiry of a list whose end is out of range: the list counts as expired. */
export const OUT_OF_RANGE = 'out-of-range'

/** Harbor's list of accepted vulnerabilities (swagger: CVEAllowlist). */
export interface CveAllowlist {
  /** Of the project, or the system's, which holds for projects without a list of their own. */
  readonly owner: 'project' | 'system'
  readonly ids: readonly string[]
  /** ISO 8601; absent when it does not expire; `out-of-range` when Harbor's number is not a valid time. */
  readonly expiresAt?: string
}

/**
 * The list as exceptions: they hold for every package of every image of the project. None when its end is
 * out of range.
 */
export function allowlistExceptions(allowlist: CveAllowlist, project: string): IgnoreRule[] {
  if (allowlist.expiresAt === OUT_OF_RANGE) return []
  const source =
    allowlist.owner === 'project'
      ? `CVE allowlist of project ${project}`
      : 'CVE allowlist of the Harbor system'
  return allowlist.ids.map((id) => ({
    kind: 'ignore-rule',
    id,
    purls: [],
    paths: [],
    source,
    reason: '',
    ...(allowlist.expiresAt === undefined ? {} : { expiresAt: allowlist.expiresAt }),
  }))
}
