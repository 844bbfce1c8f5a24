import { deployedChartVersion } from '../../domain/bootstrap/chart/chart-version.ts'
import { type ManifestObject, unkeptClaims } from '../../domain/bootstrap/chart/manifest.ts'
import type { PreflightFinding } from '../../domain/bootstrap/checks/preflight.ts'
import { isOwnRevision } from '../../domain/bootstrap/release/adoption.ts'
import {
  isPending,
  PENDING_GRACE_MS,
  planRelease,
  type ReleasePlan,
  type Revision,
} from '../../domain/bootstrap/release/release.ts'
import type { HarborSettings } from '../../domain/bootstrap/settings.ts'
import { assertNever, UserError } from '../../domain/errors.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import { compareVersions } from '../../domain/text/version.ts'
import type { Chart, Helm } from '../../ports/cluster.ts'
import type { ReadyPorts } from './await-ready.ts'
import { requireNoBlockers } from './preflight.ts'

export interface RepairPorts extends ReadyPorts {
  readonly helm: Helm
  readonly parseManifest: (yaml: string) => readonly ManifestObject[]
}

export type RepairResult =
  | { readonly kind: 'install' }
  | { readonly kind: 'upgrade'; readonly revision: number; readonly isDeployed: boolean }
  /** A dry run found something to repair. */
  | { readonly kind: 'needs-repair' }

/** Repairs the release after an interrupted run, until helm can upgrade or install it. */
export async function repairRelease(
  request: {
    readonly settings: HarborSettings
    readonly dryRun: boolean
    readonly chart: Chart
    readonly leftovers: readonly PreflightFinding[]
  },
  ports: RepairPorts,
): Promise<RepairResult> {
  const { releaseName } = request.settings
  const { helm, log, clock } = ports
  const startedAt = clock.now()
  for (let repairs = 0; ; ) {
    const isThere = await ports.cluster.hasRelease(releaseName)
    const history = isThere ? await helm.fetchHistory() : []
    const last = history.at(-1)
    if (last !== undefined && isPending(last)) await requireOwnRevision(history, request.settings, helm)
    const plan: ReleasePlan = planRelease(history, {
      releaseName,
      pendingAgeMs: clock.now() - (last?.updatedAt ?? 0),
    })
    if (plan.kind !== 'wait' && plan.kind !== 'stop') requireNoDowngrade(history, request)
    switch (plan.kind) {
      case 'install':
        requireNoBlockers(request.leftovers, { settings: request.settings, log })
        return plan
      case 'upgrade':
        return { ...plan, isDeployed: last?.status === 'deployed' }
      case 'stop':
        throw new UserError(plan.message)
      case 'wait': {
        if (clock.now() - startedAt > 2 * PENDING_GRACE_MS) {
          throw new UserError(
            `The release ${releaseName} is still ${plan.status}, so another helm is still working on it. Wait until that ends and run this again`,
          )
        }
        log.info(
          `The release is ${plan.status} at revision ${plan.revision}; another run may be active, checking again`,
        )
        await clock.sleep(POLL_INTERVAL_MS.pendingRelease(clock.now() - startedAt))
        continue
      }
      case 'uninstall':
      case 'rollback':
        if (repairs > 0)
          throw new UserError(`The release ${releaseName} is still ${plan.status} after the repair`)
        log.info(describeRepair(plan))
        requireKeptOnUninstall(unkeptClaims(ports.parseManifest(await helm.fetchManifest())), {
          settings: request.settings,
          revision: last?.revision ?? 0,
        })
        // After an uninstall the passwords would be lost.
        if (plan.kind === 'uninstall')
          requireNoBlockers(request.leftovers, { settings: request.settings, log })
        if (request.dryRun) return { kind: 'needs-repair' }
        if (plan.kind === 'uninstall') await helm.uninstall()
        else await helm.rollback(plan.to)
        repairs += 1
        continue
      default:
        assertNever(plan)
    }
  }
}

/** Harbor migrates its database when it starts, and an older Harbor cannot read the database of a newer one. */
function requireNoDowngrade(
  history: readonly Revision[],
  request: { readonly settings: HarborSettings; readonly chart: Chart },
): void {
  const deployed = deployedChartVersion(history)
  if (compareVersions(request.chart.version, deployed) >= 0) return
  const { namespace, releaseName } = request.settings
  throw new UserError(
    `The release ${namespace}/${releaseName} has chart ${deployed} and chart ${request.chart.version} is older, but an older Harbor cannot read the database of a newer one: set "chart-version" to ${deployed} or newer. Nothing has been written.`,
  )
}

/** Another helm may still be running on it, and only its owner knows what the interrupted operation was for. */
async function requireOwnRevision(
  history: readonly Revision[],
  { namespace, releaseName }: HarborSettings,
  helm: Helm,
): Promise<void> {
  const last = history.at(-1)
  if (last === undefined || isOwnRevision((await helm.fetchValues()).all, releaseName)) return
  throw new UserError(
    `The release ${namespace}/${releaseName} is ${last.status} at revision ${last.revision}, which this action did not write: another helm may be working on it, or was interrupted. ` +
      `It is not changed, not even with "adopt". ${describeManualRepair(history, { namespace, releaseName })} Then run this again. Nothing has been written.`,
  )
}

function describeManualRepair(
  history: readonly Revision[],
  { namespace, releaseName }: Pick<HarborSettings, 'namespace' | 'releaseName'>,
): string {
  const last = history.at(-1)
  if (last?.status === 'uninstalling') {
    return `Wait until it ends. If it was interrupted, check that helm keeps the claims and run helm uninstall ${releaseName} --namespace ${namespace}.`
  }
  const ran = history.findLast(({ status }) => status === 'deployed')
  const effect =
    ran === undefined
      ? 'which marks that revision as deployed and removes nothing'
      : 'which restores the deployed revision'
  return `Wait until it ends. If it was interrupted, run helm rollback ${releaseName} ${(ran ?? last)?.revision} --namespace ${namespace}, ${effect}.`
}

function describeRepair(plan: Extract<ReleasePlan, { kind: 'uninstall' | 'rollback' }>): string {
  return plan.kind === 'uninstall'
    ? `An earlier run was interrupted (${plan.status} for more than ${formatSeconds(PENDING_GRACE_MS / 1000)}): uninstalling its release; the claims stay`
    : `An earlier run was interrupted (${plan.status} for more than ${formatSeconds(PENDING_GRACE_MS / 1000)}): rolling back to revision ${plan.to} of the same chart`
}

function requireKeptOnUninstall(
  claims: readonly string[],
  stored: { readonly settings: HarborSettings; readonly revision: number },
): void {
  if (claims.length === 0) return
  const { revision } = stored
  const { namespace, releaseName } = stored.settings
  throw new UserError(
    `The repair is refused: revision ${revision} of ${releaseName} does not make helm keep ${claims.join(', ')}, so their data could be deleted. ` +
      `Run helm rollback ${releaseName} ${revision} --namespace ${namespace}, which marks that revision as deployed and removes nothing, then run this again: the next revision makes helm keep the claims. Nothing has been written.`,
  )
}
