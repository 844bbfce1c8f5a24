/** One revision of a helm release. */
export interface Revision {
  readonly revision: number
  /** In helm's words: `deployed`, `failed`, `superseded`, `pending-install`, `pending-upgrade`, … */
  readonly status: string
  /** `<chart>-<version>`, as helm prints it. */
  readonly chart: string
  /** The version of Harbor in the chart, as helm keeps it; '' when the chart says none. */
  readonly appVersion?: string
}

/** What has to happen to the release before `helm upgrade --install` can be asked. */
export type ReleasePlan =
  | { readonly kind: 'install' }
  /** There is a release that helm can upgrade. */
  | { readonly kind: 'upgrade'; readonly revision: number }
  /** Another helm may still be at work; only its age tells, so it is looked at again. */
  | { readonly kind: 'wait'; readonly status: string; readonly revision: number }
  /** The rest of a first install that was cut off. The claims stay. */
  | { readonly kind: 'uninstall'; readonly status: string }
  /** An upgrade that was cut off: back to the revision that ran, whose chart is the same. */
  | { readonly kind: 'rollback'; readonly status: string; readonly to: number }
  /** Nothing that can be done without knowing more. */
  | { readonly kind: 'stop'; readonly message: string }

/** A helm that is younger than this may still be running; ours needs a few seconds, it never waits for pods. */
export const PENDING_GRACE_MS = 120_000

/** A helm is at work on the revision, or was cut off. */
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
    // With earlier revisions that once ran there is data of a working Harbor behind it.
    if (status === 'pending-install' && history.length === 1 && only !== undefined) {
      return { kind: 'uninstall', status }
    }
    return {
      kind: 'stop',
      message:
        `The release ${options.releaseName} is ${status} at revision ${revision} and no revision of it is deployed. ` +
        `Look at it with helm history ${options.releaseName}, and roll back to the revision that you want`,
    }
  }
  if (ran.chart !== last.chart) {
    return {
      kind: 'stop',
      message:
        `The release ${options.releaseName} was cut off while it went from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). ` +
        'Harbor may have changed its database already, and an older Harbor cannot read that, so it is not rolled back. ' +
        `Look at the log of harbor-core; to go on forward, mark revision ${ran.revision} as the one that runs with helm rollback ${options.releaseName} ${ran.revision} only if core never started, else delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again`,
    }
  }
  return { kind: 'rollback', status, to: ran.revision }
}
