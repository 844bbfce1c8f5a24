import type { Store } from './settings.ts'

/**
 * The names that the chart gives to its objects (`harbor.fullname`): the release's name when it holds
 * "harbor", else `<release>-harbor`.
 */
export function chartFullName(releaseName: string): string {
  return releaseName.includes('harbor') ? releaseName : `${releaseName}-harbor`
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
