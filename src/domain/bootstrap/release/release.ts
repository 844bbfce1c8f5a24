/** One revision of a helm release. */
export interface Revision {
  readonly revision: number
  /** As helm names it: `deployed`, `failed`, `superseded`, `pending-install`, `pending-upgrade`, … */
  readonly status: string
  /** `<chart>-<version>`, as helm prints it. */
  readonly chart: string
  /** The version of Harbor in the chart, as helm records it; '' when the chart has none. */
  readonly appVersion?: string
}

/** What must be done with the release before `helm upgrade --install` can run. */
export type ReleasePlan =
  | { readonly kind: 'install' }
  /** helm can upgrade the release. */
  | { readonly kind: 'upgrade'; readonly revision: number }
  /** Another helm may still be running; only its age shows that, so it is checked again. */
  | { readonly kind: 'wait'; readonly status: string; readonly revision: number }
  /** An interrupted first install. The claims stay. */
  | { readonly kind: 'uninstall'; readonly status: string }
  /** An interrupted upgrade of the same chart: back to the deployed revision. */
  | { readonly kind: 'rollback'; readonly status: string; readonly to: number }
  /** Needs a decision by the user. */
  | { readonly kind: 'stop'; readonly message: string }

/** A younger helm may still be running; ours needs a few seconds, because it never waits for pods. */
export const PENDING_GRACE_MS = 120_000

/** A helm is running on the revision, or was interrupted. */
export function isPending({ status }: Pick<Revision, 'status'>): boolean {
  return /^(pending-|uninstalling$)/.test(status)
}

/**
 * @param history oldest first; empty when there is no release.
 * @param pendingAgeMs how long ago the last revision changed.
 */
export function planRelease(
  history: readonly Revision[],
  options: { readonly releaseName: string; readonly pendingAgeMs: number },
): ReleasePlan {
  const last = history.at(-1)
  if (last === undefined) return { kind: 'install' }
  const { status, revision } = last
  if (!isPending(last)) {
    return status === 'uninstalled' ? { kind: 'install' } : { kind: 'upgrade', revision }
  }
  if (options.pendingAgeMs < PENDING_GRACE_MS) return { kind: 'wait', status, revision }

  const ran = history.findLast((candidate) => candidate.status === 'deployed')
  if (status === 'uninstalling') return { kind: 'uninstall', status }
  if (ran === undefined) {
    const [only] = history
    // Earlier revisions may have left data of a working Harbor.
    if (status === 'pending-install' && history.length === 1 && only !== undefined) {
      return { kind: 'uninstall', status }
    }
    return {
      kind: 'stop',
      message:
        `The release ${options.releaseName} is ${status} at revision ${revision} and has no deployed revision. ` +
        `Check helm history ${options.releaseName} and roll back to the revision that you want`,
    }
  }
  if (ran.chart !== last.chart) {
    return {
      kind: 'stop',
      message:
        `The release ${options.releaseName} was interrupted during the upgrade from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). ` +
        'Harbor may already have migrated its database, which an older Harbor cannot read, so it is not rolled back. ' +
        `Check the log of harbor-core. If core never started, run helm rollback ${options.releaseName} ${ran.revision}. Otherwise delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again, which continues the upgrade`,
    }
  }
  return { kind: 'rollback', status, to: ran.revision }
}
