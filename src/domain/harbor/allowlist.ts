import type { IgnoreRule } from '../exceptions/exception.ts'

/** Stands for the expiry of a list whose end cannot be told: it is taken for over. */
export const OUT_OF_RANGE = 'out-of-range'

/** Harbor's list of vulnerabilities that somebody with the right to do so has accepted (swagger: CVEAllowlist). */
export interface CveAllowlist {
  /** Of the project, or the system's, which holds for projects without a list of their own. */
  readonly owner: 'project' | 'system'
  readonly ids: readonly string[]
  /** ISO 8601; absent when it does not expire; `out-of-range` when Harbor's number is no time that can be told. */
  readonly expiresAt?: string
}

/**
 * The list as exceptions: they hold for every package of every image of the project. None when its end cannot be
 * told.
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
