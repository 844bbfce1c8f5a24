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
import type { Chart, GivenValues, UpgradeRequest } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'
import { type AwaitedCertificate, awaitReady, type ReadyPorts } from './await-ready.ts'
import {
  type GuardPorts,
  guardUpgrade,
  type InventoryComparison,
  type ReleaseState,
  type UpgradeGuard,
} from './guard-upgrade.ts'
import {
  type PreflightPorts,
  type PreflightResult,
  requireClusterPermissions,
  requireNoBlockers,
  requireUsableCluster,
} from './preflight.ts'
import { type PreparedSecrets, prepareSecrets, type SecretPorts } from './release-secrets.ts'
import { type RepairPorts, type RepairResult, repairRelease } from './repair-release.ts'
import { reviewManifest, reviewUpgrade } from './review-upgrade.ts'

export interface InstallInput extends ReleaseRequest {
  /** What the values file sets; undefined without one. */
  readonly fileValues: unknown
  /** Whether the user gave a CA certificate for Harbor. */
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
  /** The final states; empty for a dry run. */
  readonly states: readonly SubjectState[]
  /** Made before an upgrade of Harbor's version. */
  readonly snapshots: readonly MadeSnapshot[]
  /** Content of Harbor before and after such an upgrade; absent when it was not counted. */
  readonly counts?: InventoryComparison
}

const NOTHING_WRITTEN = 'Dry run: nothing has been written'

/** What install and upgrade have in common. */
interface Run {
  readonly request: InstallInput
  readonly ports: InstallPorts
  readonly chart: Chart
  readonly preflight: PreflightResult
}

/**
 * Brings the release from any state to the requested one and waits until it is ready. Pre-flight first, then Secrets,
 * then helm; no step deletes a claim.
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
  // Before the pre-flight, which would take objects with other names for those of another release.
  if (await ports.cluster.hasRelease(settings.releaseName)) {
    requireOurNames((await helm.fetchValues()).all, settings)
  }
  const preflight = await requireUsableCluster({ ...request, appVersion: chart.appVersion }, ports)
  const run = { request, ports, chart, preflight }
  if (!preflight.hasRelease) return installRelease(run)
  const plan = await repairRelease({ ...request, chart, leftovers: preflight.leftovers }, ports)
  switch (plan.kind) {
    case 'install':
      return installRelease(run)
    case 'upgrade':
      return upgradeRelease(run, plan)
    case 'needs-repair':
      // A dry run stops before the repair, which the rest depends on.
      return planned(run, {
        revision: 0,
        changes: [],
        dropped: [],
        expected: { workloads: [], claims: [] },
      })
  }
}

/** The first revision; claims of an earlier release may exist. */
async function installRelease(run: Run): Promise<InstallResult> {
  const { request, ports } = run
  const { settings, adopt } = request
  const prepared = await prepareSecrets({ settings, hasRelease: false, adopt }, ports)
  const rendered = await renderRelease(run, { prepared, before: [], workloads: [] })
  const guard = await guardUpgrade(request, { ports, state: guardedState(run, { ...rendered, before: [] }) })
  requireSafe(run, { ...rendered, before: [], refusals: guard.refusals })
  const changes = planChanges([], rendered.after)
  const { expected } = rendered
  if (request.dryRun) {
    ports.log.info(NOTHING_WRITTEN)
    return planned(run, { revision: 0, changes, dropped: [], expected })
  }
  return finish(run, {
    rendered,
    guard,
    found: { changes, dropped: [] },
    write: async () => ({
      outcome: 'installed',
      revision: await ports.helm.upgrade({ ...rendered.upgrade, forceConflicts: false }),
    }),
  })
}

/** The next revision of an existing release. */
async function upgradeRelease(
  run: Run,
  { revision, isDeployed }: Extract<RepairResult, { kind: 'upgrade' }>,
): Promise<InstallResult> {
  const { request, ports } = run
  const { settings, adopt } = request
  const { helm, cluster, log } = ports
  const before = ports.parseManifest(await helm.fetchManifest())
  const prepared = await prepareSecrets({ settings, hasRelease: true, adopt }, ports)
  const { workloads, pods } = await cluster.fetchNamespace(settings.releaseName)
  const rendered = await renderRelease(run, { prepared, before, workloads })
  const { after, expected } = rendered
  const { dropped, refusals } = await reviewUpgrade({ ...request, values: rendered.values }, ports)
  const release = { history: await helm.fetchHistory(), values: (await helm.fetchValues()).all, pods }
  const state = guardedState(run, { ...rendered, before, release })
  const guard = await guardUpgrade(request, { ports, state })
  requireSafe(run, { ...rendered, before, refusals: [...refusals, ...guard.refusals] })
  const wanted = planChanges(before, after)
  const drift = findDrift(expected, {
    before: planExpectation(before),
    workloads,
    missing: await cluster.findMissing(objectRefs(after)),
  })
  const drifted = drift.changes.filter(({ object }) => wanted.every((change) => change.object !== object))
  const changes = [...wanted, ...drifted]
  for (const line of drift.scaled) log.warning(line)
  // A first install would only list the chart.
  for (const { kind, object } of changes) log.info(`${object}: ${kind}`)
  if (request.dryRun) {
    log.info(NOTHING_WRITTEN)
    return planned(run, { revision, changes, dropped, expected })
  }
  return finish(run, {
    rendered,
    guard,
    found: { changes, dropped },
    write: async () => {
      if (isDeployed && changes.length === 0) return { outcome: 'unchanged', revision }
      const forceConflicts = drift.scaled.length > 0
      return { outcome: 'upgraded', revision: await helm.upgrade({ ...rendered.upgrade, forceConflicts }) }
    },
  })
}

/** The rendered revision. */
interface Rendered {
  readonly prepared: PreparedSecrets
  readonly upgrade: UpgradeRequest
  readonly values: GivenValues
  readonly after: readonly ManifestObject[]
  readonly expected: ExpectedHarbor
}

async function renderRelease(
  { request, ports, chart, preflight }: Run,
  present: {
    readonly prepared: PreparedSecrets
    /** Manifest of the newest revision. */
    readonly before: readonly ManifestObject[]
    readonly workloads: readonly Workload[]
  },
): Promise<Rendered> {
  const { settings, fileValues, valuesFile } = request
  const { prepared, before, workloads } = present
  const { internal } = prepared.secrets
  const planned = planValues(settings, {
    secrets: secretNames(settings.releaseName),
    databasePassword: internal[DATABASE_PASSWORD_KEY] ?? '',
    ingressController: ingressController(preflight.ingressClass.controller),
    updateStrategy: chooseStrategy(workloads, { before, log: ports.log }),
    registryUser: registryUser(internal),
  })
  const selectors = planNodeSelectors(harborArchitectures(chart.appVersion), fileValues)
  const upgrade = { chart, valuesFile, values: mergeValues(planned, selectors) as ValueTree }
  requireNoConflict(fileValues, { planned: upgrade.values, path: valuesFile })
  const { manifest, values } = await ports.helm.renderUpgrade(upgrade)
  const after = ports.parseManifest(manifest)
  return { prepared, upgrade, values, after, expected: planExpectation(after) }
}

function guardedState(
  { chart, preflight }: Run,
  seen: Rendered & {
    readonly before: readonly ManifestObject[]
    /** Absent when there is none. */
    readonly release?: NonNullable<ReleaseState['release']>
  },
): ReleaseState {
  return {
    release: seen.release,
    before: seen.before,
    after: seen.after,
    appVersion: chart.appVersion,
    values: seen.values.all,
    claims: preflight.claims,
    storageClasses: preflight.storageClasses,
    adminPassword: seen.prepared.secrets.admin[ADMIN_PASSWORD_KEY] ?? '',
  }
}

/** @throws UserError with everything that blocks the install or upgrade. */
function requireSafe(
  { request, ports, preflight }: Run,
  planned: Rendered & {
    readonly before: readonly ManifestObject[]
    readonly refusals: readonly string[]
  },
): void {
  const { before, after, expected, values } = planned
  const refusals = [...reviewManifest(after, values), ...planned.refusals]
  requireNoBlockers(judgeClaims(preflight.claims, expected.claims), {
    settings: request.settings,
    log: ports.log,
    refusals,
  })
  requireNoDeletedClaims(endangeredClaims(before, after))
}

/** The result of a dry run. */
function planned(
  { chart }: Run,
  found: Pick<InstallResult, 'revision' | 'changes' | 'dropped' | 'expected'>,
): InstallResult {
  return { outcome: 'planned', chart, ...found, states: [], snapshots: [] }
}

/** Writes the Secrets and the revision, and waits until all of it is ready. */
async function finish(
  { request, ports, chart }: Run,
  work: {
    readonly rendered: Rendered
    readonly guard: UpgradeGuard
    readonly found: Pick<InstallResult, 'changes' | 'dropped'>
    readonly write: () => Promise<Pick<InstallResult, 'outcome' | 'revision'>>
  },
): Promise<InstallResult> {
  const { rendered, guard } = work
  const { prepared, expected } = rendered
  const { settings } = request
  const { log } = ports
  const snapshots = await guard.takeSnapshots()
  await prepared.write()
  if (prepared.origin !== 'present') {
    const names = Object.values(secretNames(settings.releaseName)).join(' and ')
    log.info(`Secrets ${names} written (${prepared.origin})`)
  }
  const { outcome, revision } = await work.write()
  log.info(
    outcome === 'unchanged'
      ? `Revision ${revision} already matches; nothing changes`
      : `Revision ${revision} is written; waiting for ${plural(podCount(expected), 'pod')} and ${plural(expected.claims.length, 'claim')}`,
  )
  const states = await awaitReady(
    { ...request, releaseName: settings.releaseName, expected, certificate: awaitedCertificate(settings) },
    ports,
  )
  const counts = await guard.compareCounts()
  const result = { outcome, chart, revision, ...work.found, expected, states, snapshots }
  return counts === undefined ? result : { ...result, counts }
}

/** An existing Deployment keeps its strategy, because the API server may refuse a change; a new one gets Recreate. */
function chooseStrategy(
  live: readonly Workload[],
  { before, log }: { readonly before: readonly ManifestObject[]; readonly log: Log },
): UpdateStrategy {
  const names = deploymentsWithClaims(before)
  const present = live.filter(({ kind, name }) => kind === 'Deployment' && names.includes(name))
  if (present.every(({ updateStrategy }) => updateStrategy !== 'RollingUpdate')) return 'Recreate'
  log.warning(
    'The release updates its pods with RollingUpdate: with ReadWriteOnce volumes the new pod waits for the old one, and every upgrade hangs. The strategy is not changed; see docs/bootstrap.md, "From RollingUpdate to Recreate"',
  )
  return 'RollingUpdate'
}

function requireNoDeletedClaims(claims: readonly string[]): void {
  if (claims.length === 0) return
  throw new UserError(
    `With these values helm would delete ${claims.join(', ')} and the data in them. This action never allows that. ` +
      'First annotate them with helm.sh/resource-policy: keep (persistence.resourcePolicy: keep), or keep the values unchanged. Nothing has been written.',
  )
}

/** The one that cert-manager issues; a certificate that the user provides is checked in the pre-flight. */
function awaitedCertificate({ host, tls }: HarborSettings): AwaitedCertificate | undefined {
  return hasIssuer(tls) ? { secretName: tls.secretName, host } : undefined
}

function podCount(expected: ExpectedHarbor): number {
  return expected.workloads.reduce((sum, { replicas }) => sum + replicas, 0)
}
