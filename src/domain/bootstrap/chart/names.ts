import type { Store } from '../settings.ts'

/** The chart truncates longer names. */
const MAX_NAME = 63

/**
 * The names that the chart gives to its objects (`harbor.fullname`): the release's name when it holds
 * "harbor", else `<release>-harbor`.
 *
 * @param overrides `fullnameOverride` and `nameOverride` of a release that was installed by other means; '' for none.
 */
export function chartFullName(
  releaseName: string,
  overrides: { readonly full: string; readonly part: string } = { full: '', part: '' },
): string {
  const part = overrides.part || 'harbor'
  const name = overrides.full || (releaseName.includes(part) ? releaseName : `${releaseName}-${part}`)
  return name.slice(0, MAX_NAME).replace(/-$/, '')
}

/** Names of the claims with the chart's default options; two are objects of the release, three belong to StatefulSets. */
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

/** Secrets of this action, in addition to those of the chart. */
export interface SecretNames {
  /** Only the administrator's password, for the administrator to read. */
  readonly admin: string
  /** Secrets that Harbor's components use among themselves. */
  readonly internal: string
}

export function secretNames(releaseName: string): SecretNames {
  const name = chartFullName(releaseName)
  return { admin: `${name}-admin`, internal: `${name}-internal` }
}
