import type { Store } from '../settings.ts'

/** Longer names are cut by the chart. */
const MAX_NAME = 63

/**
 * The names that the chart gives to its objects (`harbor.fullname`): the release's name when it holds
 * "harbor", else `<release>-harbor`.
 *
 * @param overrides `fullnameOverride` and `nameOverride` of a release that others installed; '' for none.
 */
export function chartFullName(
  releaseName: string,
  overrides: { readonly full: string; readonly part: string } = { full: '', part: '' },
): string {
  const part = overrides.part || 'harbor'
  const name = overrides.full || (releaseName.includes(part) ? releaseName : `${releaseName}-${part}`)
  return name.slice(0, MAX_NAME).replace(/-$/, '')
}

/** Names of the claims with the chart's default options; two are objects of the release, three of StatefulSets. */
export function claimNames(releaseName: string): Readonly<Record<Store, string>> {
  const name = chartFullName(releaseName)
  return {
    registry: `${name}-registry`,
    jobservice: `${name}-jobservice`,
    database: `database-data-${name}-database-0`,
    redis: `data-${name}-redis-0`,
    trivy: `data-${name}-trivy-0`,
  }
}

/** Our own Secrets, beside those of the chart. */
export interface SecretNames {
  /** Holds the administrator's password alone: the one that people read. */
  readonly admin: string
  /** Holds what only Harbor's parts use among themselves. */
  readonly internal: string
}

export function secretNames(releaseName: string): SecretNames {
  const name = chartFullName(releaseName)
  return { admin: `${name}-admin`, internal: `${name}-internal` }
}
