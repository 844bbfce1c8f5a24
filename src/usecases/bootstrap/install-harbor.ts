import type { ValueChange } from '../../domain/bootstrap/chart/changed-values.ts'
import { describeUnpinned } from '../../domain/bootstrap/chart/chart-hash.ts'
import { findDrift, objectRefs } from '../../domain/bootstrap/chart/drift.ts'
import { ingressController } from '../../domain/bootstrap/chart/ingress-controller.ts'
import {
  deploymentsWithClaims,
  type ExpectedHarbor,
  endangeredClaims,
  type ManifestChange,
  type ManifestObject,
  planChanges,
  planExpectation,
} from '../../domain/bootstrap/chart/manifest.ts'
import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { planNodeSelectors } from '../../domain/bootstrap/chart/node-selectors.ts'
import { mergeValues } from '../../domain/bootstrap/chart/value-tree.ts'
import {
  planValues,
  requireNoConflict,
  requireOurNames,
  type UpdateStrategy,
  type ValueTree,
} from '../../domain/bootstrap/chart/values.ts'
import { harborArchitectures, judgeClaims } from '../../domain/bootstrap/checks/preflight.ts'
import type { SubjectState } from '../../domain/bootstrap/checks/readiness.ts'
import { registryUser } from '../../domain/bootstrap/release/adoption.ts'
import { ADMIN_PASSWORD_KEY, DATABASE_PASSWORD_KEY } from '../../domain/bootstrap/release/secrets.ts'
import type { ReleaseRequest } from '../../domain/bootstrap/request.ts'
import { type HarborSettings, hasIssuer } from '../../domain/bootstrap/settings.ts'
import type { MadeSnapshot } from '../../domain/bootstrap/upgrade/snapshots.ts'
import { UserError } from '../../domain/errors.ts'
import type { Workload } from '../../domain/kubernetes/objects.ts'
import { plural } from '../../domain/text/format.ts'
import type { Chart, UpgradeRequest } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'
import { type AwaitedCertificate, awaitReady, type ReadyPorts } from './await-ready.ts'
import { type GuardPorts, guardUpgrade, type InventoryComparison } from './guard-upgrade.ts'
import {
  type PreflightPorts,
  requireClusterPermissions,
  requireNoBlockers,
  requireUsableCluster,
} from './preflight.ts'
import { prepareSecrets, type SecretPorts } from './release-secrets.ts'
import { type RepairPorts, type RepairResult, repairRelease } from './repair-release.ts'
import { reviewManifest, reviewUpgrade } from './review-upgrade.ts'

export interface InstallInput extends ReleaseRequest {
  /** What the values file sets; undefined without one. */
  readonly fileValues: unknown
  /** Whether the user gave an authority for Harbor's certificate. */
  readonly hasCaCertificate: boolean
}

export type InstallPorts = PreflightPorts & SecretPorts & ReadyPorts & RepairPorts & GuardPorts

export interface InstallResult {
  readonly outcome: 'installed' | 'upgraded' | 'unchanged' | 'planned'
  readonly chart: Chart
  /** 0 for a dry run of a first install. */
  readonly revision: number
  readonly changes: readonly ManifestChange[]
  /** Values of an adopted release that are not kept. */
  readonly dropped: readonly ValueChange[]
  readonly expected: ExpectedHarbor
  /** How everything was at the end; empty for a dry run. */
  readonly states: readonly SubjectState[]
  /** Made before an upgrade of Harbor's version. */
  readonly snapshots: readonly MadeSnapshot[]
  /** What was in Harbor before and after such an upgrade; absent where it was not counted. */
  readonly counts?: InventoryComparison
}

/**
 * Brings the release to what the request says, from whatever state it is in, and waits for it. Pre-flight first,
 * then Secrets, then helm; no step deletes a claim.
 *
 * @throws UserError with what to change.
 */
export async function installHarbor(request: InstallInput, ports: InstallPorts): Promise<InstallResult> {
  const { settings } = request
  const { helm, log } = ports
  log.info(`helm ${await helm.requireVersion()}`)
  await requireClusterPermissions(settings, ports)
  const chart = await helm.fetchChart(request.chart)
  log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`)
  const unpinned = describeUnpinned(request.chart, chart)
  if (unpinned !== '') log.warning(unpinned)
  // Before the cluster is looked at: under other names its own objects would seem to be those of others.
  if (await ports.cluster.hasRelease(settings.releaseName)) {
    requireOurNames((await helm.fetchValues()).all, settings)
  }
  const preflight = await requireUsableCluster({ ...request, appVersion: chart.appVersion }, ports)

  const plan = preflight.hasRelease
    ? await repairRelease({ ...request, chart, leftovers: preflight.leftovers }, ports)
    : ({ kind: 'install' } as const)
  if (plan.kind !== 'install' && plan.kind !== 'upgrade') {
    // A dry run stops before the repair, and what comes after it depends on it.
    return {
      outcome: 'planned',
      chart,
      revision: 0,
      changes: [],
      dropped: [],
      expected: { workloads: [], claims: [] },
      states: [],
      snapshots: [],
    }
  }
  const before = plan.kind === 'upgrade' ? ports.parseManifest(await helm.fetchManifest()) : ([] as const)
  const prepared = await prepareSecrets(
    { settings, hasRelease: plan.kind === 'upgrade', adopt: request.adopt },
    ports,
  )
  const { workloads, pods } =
    plan.kind === 'upgrade'
      ? await ports.cluster.fetchNamespace(settings.releaseName)
      : { workloads: [], pods: [] }
  const strategy = chooseStrategy(workloads, { before, log })
  const upgrade: UpgradeRequest = {
    chart,
    valuesFile: request.valuesFile,
    values: mergeValues(
      planValues(settings, {
        secrets: secretNames(settings.releaseName),
        databasePassword: prepared.secrets.internal[DATABASE_PASSWORD_KEY] ?? '',
        ingressController: ingressController(preflight.ingressClass.controller),
        updateStrategy: strategy,
        registryUser: registryUser(prepared.secrets.internal),
      }),
      planNodeSelectors(harborArchitectures(chart.appVersion), request.fileValues),
    ) as ValueTree,
  }
  requireNoConflict(request.fileValues, { planned: upgrade.values, path: request.valuesFile })
  const { manifest, values } = await helm.renderUpgrade(upgrade)
  const after = ports.parseManifest(manifest)
  const expected = planExpectation(after)
  const review =
    plan.kind === 'upgrade'
      ? await reviewUpgrade({ ...request, values }, ports)
      : { dropped: [], refusals: [] }
  const { dropped } = review
  const guard = await guardUpgrade(request, {
    ports,
    state: {
      release:
        plan.kind === 'upgrade'
          ? { history: await helm.fetchHistory(), values: (await helm.fetchValues()).all, pods }
          : undefined,
      before,
      after,
      appVersion: chart.appVersion,
      values: values.all,
      claims: preflight.claims,
      storageClasses: preflight.storageClasses,
      adminPassword: prepared.secrets.admin[ADMIN_PASSWORD_KEY] ?? '',
    },
  })
  const refusals = [...reviewManifest(after, values), ...review.refusals, ...guard.refusals]
  requireNoBlockers(judgeClaims(preflight.claims, expected.claims), { settings, log, refusals })
  requireNoDeletedClaims(endangeredClaims(before, after))
  const planned = planChanges(before, after)
  const drift =
    plan.kind === 'upgrade'
      ? findDrift(expected, {
          before: planExpectation(before),
          workloads,
          missing: await ports.cluster.findMissing(objectRefs(after)),
        })
      : { changes: [], scaled: [] }
  const changes = [
    ...planned,
    ...drift.changes.filter(({ object }) => planned.every((change) => change.object !== object)),
  ]
  for (const line of drift.scaled) log.warning(line)
  showChanges(changes, { plan, ports })
  const isUnchanged = plan.kind === 'upgrade' && plan.isDeployed && changes.length === 0
  const revision = plan.kind === 'upgrade' ? plan.revision : 0
  if (request.dryRun) {
    log.info('Dry run: nothing has been written')
    return { outcome: 'planned', chart, revision, changes, dropped, expected, states: [], snapshots: [] }
  }

  const snapshots = await guard.secure()
  await prepared.write()
  if (prepared.origin !== 'present') {
    log.info(
      `Secrets ${Object.values(secretNames(settings.releaseName)).join(' and ')} written (${prepared.origin})`,
    )
  }
  const newRevision = isUnchanged
    ? revision
    : await helm.upgrade({ ...upgrade, forceConflicts: drift.scaled.length > 0 })
  log.info(
    isUnchanged
      ? `Revision ${revision} is already what is asked for; nothing changes`
      : `Revision ${newRevision} is written; waiting for ${plural(podCount(expected), 'pod')} and ${plural(expected.claims.length, 'claim')}`,
  )
  const states = await awaitReady(
    { ...request, releaseName: settings.releaseName, expected, certificate: awaitedCertificate(settings) },
    ports,
  )
  const counts = await guard.compare()
  const outcome = isUnchanged ? 'unchanged' : plan.kind === 'install' ? 'installed' : 'upgraded'
  const result = {
    outcome,
    chart,
    revision: newRevision,
    changes,
    dropped,
    expected,
    states,
    snapshots,
  } as const
  return counts === undefined ? result : { ...result, counts }
}

/** A Deployment that is there keeps its strategy, because the API server may refuse the change; a new one is recreated. */
function chooseStrategy(
  live: readonly Workload[],
  { before, log }: { readonly before: readonly ManifestObject[]; readonly log: Log },
): UpdateStrategy {
  const names = deploymentsWithClaims(before)
  const present = live.filter(({ kind, name }) => kind === 'Deployment' && names.includes(name))
  if (present.every(({ updateStrategy }) => updateStrategy !== 'RollingUpdate')) return 'Recreate'
  log.warning(
    'The release updates its pods one by one (RollingUpdate), and volumes for one node then hang on every upgrade. It is left as it is; docs/bootstrap.md says how to change it',
  )
  return 'RollingUpdate'
}

function requireNoDeletedClaims(claims: readonly string[]): void {
  if (claims.length === 0) return
  throw new UserError(
    `With these values helm would delete ${claims.join(', ')} and the data in it. The bootstrap never does that. ` +
      'Annotate the claim with helm.sh/resource-policy: keep first (persistence.resourcePolicy: keep), or leave the values as they are. Nothing has been written.',
  )
}

/** The one that cert-manager makes; one that is in its Secret before the install is looked at in the pre-flight. */
function awaitedCertificate({ host, tls }: HarborSettings): AwaitedCertificate | undefined {
  return hasIssuer(tls) ? { secretName: tls.secretName, host } : undefined
}

function podCount(expected: ExpectedHarbor): number {
  return expected.workloads.reduce((sum, { replicas }) => sum + replicas, 0)
}

/** A line for each object on an upgrade; a first install would only list the chart. */
function showChanges(
  changes: readonly ManifestChange[],
  options: { readonly plan: RepairResult; readonly ports: InstallPorts },
): void {
  if (options.plan.kind !== 'upgrade') return
  for (const { kind, object } of changes) options.ports.log.info(`${object}: ${kind}`)
}
