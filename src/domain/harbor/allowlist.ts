import type { IgnoreRule } from '../exceptions/exception.ts'

/** Harbor's list of vulnerabilities that somebody with the right to do so has accepted (swagger: CVEAllowlist). */
export interface CveAllowlist {
  /** Of the project, or the system's, which holds for projects without a list of their own. */
  readonly owner: 'project' | 'system'
  readonly ids: readonly string[]
  /** ISO 8601; absent when it does not expire. */
  readonly expiresAt?: string
}

/** The list as exceptions: they hold for every package of every image of the project. */
export function allowlistExceptions(allowlist: CveAllowlist, project: string): IgnoreRule[] {
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
