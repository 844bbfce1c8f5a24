import type { ValueChange } from '../domain/bootstrap/adopted-values.ts'
import { registryUser } from '../domain/bootstrap/adoption.ts'
import { compareChartVersions, deployedChartVersion } from '../domain/bootstrap/chart-version.ts'
import { ingressController } from '../domain/bootstrap/ingress-controller.ts'
import {
  deploymentsWithClaims,
  type ExpectedHarbor,
  endangeredClaims,
  lostWorkloads,
  type ManifestChange,
  type ManifestObject,
  planChanges,
  planExpectation,
  unkeptClaims,
} from '../domain/bootstrap/manifest.ts'
import { secretNames } from '../domain/bootstrap/names.ts'
import { type Finding, judgeClaims } from '../domain/bootstrap/preflight.ts'
import type { SubjectState } from '../domain/bootstrap/readiness.ts'
import {
  PENDING_GRACE_MS,
  planRelease,
  type ReleasePlan,
  type Revision,
} from '../domain/bootstrap/release.ts'
import { DATABASE_PASSWORD_KEY } from '../domain/bootstrap/secrets.ts'
import { type HarborSettings, hasIssuer } from '../domain/bootstrap/settings.ts'
import { planValues, type UpdateStrategy } from '../domain/bootstrap/values.ts'
import { assertNever, UserError } from '../domain/errors.ts'
import type { WorkloadFacts } from '../domain/kubernetes/facts.ts'
import { formatSeconds, plural } from '../domain/text/format.ts'
import type { Chart, ChartRequest, Helm, UpgradeRequest } from '../ports/cluster.ts'
import type { Log } from '../ports/ports.ts'
import { type AwaitedCertificate, awaitReady, type ReadyPorts } from './await-ready.ts'
import { checkCluster, checkRights, type PreflightPorts, report } from './preflight.ts'
import { prepareSecrets, type SecretPorts } from './release-secrets.ts'
import { reviewAdoption } from './review-adoption.ts'

export interface InstallRequest {
  readonly settings: HarborSettings
  readonly chart: ChartRequest
  /** Path of further chart values; '' for none. */
  readonly valuesFile: string
  /** What that file sets; undefined without one. */
  readonly fileValues?: unknown
  /** '' when it is not known. */
  readonly ingressAddress: string
  /** Take over a release that was installed by other means. */
  readonly adopt: boolean
  /** Look at everything and write nothing. */
  readonly dryRun: boolean
  /** Until every pod is ready and every claim is bound. */
  readonly timeoutMs: number
}

export interface InstallPorts extends PreflightPorts, SecretPorts, ReadyPorts {
  readonly helm: Helm
  readonly parseManifest: (yaml: string) => readonly ManifestObject[]
}

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
}

/**
 * Brings the release to what the request says, from whatever state it is in, and waits for it. Pre-flight first,
 * then Secrets, then helm; no step deletes a claim.
 *
 * @throws UserError with what to change.
 */
export async function installHarbor(request: InstallRequest, ports: InstallPorts): Promise<InstallResult> {
  const { settings } = request
  const { helm, log } = ports
  log.info(`helm ${await helm.checkVersion()}`)
  await checkRights(settings, ports)
  const chart = await helm.fetchChart(request.chart)
  log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`)
  const preflight = await checkCluster({ ...request, appVersion: chart.appVersion }, ports)

  const plan = preflight.hasRelease
    ? await settleRelease({ ...request, chart, leftovers: preflight.leftovers }, ports)
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
    }
  }
  const before = plan.kind === 'upgrade' ? ports.parseManifest(await helm.fetchManifest()) : ([] as const)
  const prepared = await prepareSecrets(
    { settings, hasRelease: plan.kind === 'upgrade', adopt: request.adopt },
    ports,
  )
  const workloads =
    plan.kind === 'upgrade' ? (await ports.cluster.fetchNamespace(settings.releaseName)).workloads : []
  const strategy = chooseStrategy(workloads, { before, log })
  const upgrade: UpgradeRequest = {
    chart,
    valuesFile: request.valuesFile,
    values: planValues(settings, {
      secrets: secretNames(settings.releaseName),
      databasePassword: prepared.secrets.internal[DATABASE_PASSWORD_KEY] ?? '',
      ingressController: ingressController(preflight.ingressClass.controller),
      updateStrategy: strategy,
      registryUser: registryUser(prepared.secrets.internal),
    }),
  }
  const { manifest, values } = await helm.renderUpgrade(upgrade)
  const after = ports.parseManifest(manifest)
  const expected = planExpectation(after)
  const review = { settings, values, fileValues: request.fileValues }
  const { dropped, refusals } =
    plan.kind === 'upgrade' ? await reviewAdoption(review, ports) : { dropped: [], refusals: [] }
  report(judgeClaims(preflight.claims, expected.claims), { settings, log, refusals })
  refuseLostClaims(endangeredClaims(before, after))
  const planned = planChanges(before, after)
  const lost = plan.kind === 'upgrade' ? lostWorkloads(expected, workloads) : []
  const changes = [
    ...planned,
    ...lost.filter(({ object }) => planned.every((change) => change.object !== object)),
  ]
  showChanges(changes, { plan, ports })
  const isUnchanged = plan.kind === 'upgrade' && plan.isDeployed && changes.length === 0
  const revision = plan.kind === 'upgrade' ? plan.revision : 0
  if (request.dryRun) {
    log.info('Dry run: nothing has been written')
    return { outcome: 'planned', chart, revision, changes, dropped, expected, states: [] }
  }

  await prepared.write()
  if (prepared.origin !== 'present') {
    log.info(
      `Secrets ${Object.values(secretNames(settings.releaseName)).join(' and ')} written (${prepared.origin})`,
    )
  }
  const newRevision = isUnchanged ? revision : await helm.upgrade(upgrade)
  log.info(
    isUnchanged
      ? `Revision ${revision} is already what is asked for; nothing changes`
      : `Revision ${newRevision} is written; waiting for ${plural(podCount(expected), 'pod')} and ${plural(expected.claims.length, 'claim')}`,
  )
  const states = await awaitReady(
    { ...request, releaseName: settings.releaseName, expected, certificate: awaitedCertificate(settings) },
    ports,
  )
  const outcome = isUnchanged ? 'unchanged' : plan.kind === 'install' ? 'installed' : 'upgraded'
  return { outcome, chart, revision: newRevision, changes, dropped, expected, states }
}

type SettledPlan =
  | { readonly kind: 'install' }
  | { readonly kind: 'upgrade'; readonly revision: number; readonly isDeployed: boolean }
  /** A dry run that found something to repair. */
  | { readonly kind: 'unsettled' }

/** Repairs what a run that was cut off left behind, until helm can be asked to upgrade or to install. */
async function settleRelease(
  request: Pick<InstallRequest, 'settings' | 'dryRun'> & {
    readonly chart: Chart
    readonly leftovers: readonly Finding[]
  },
  ports: InstallPorts,
): Promise<SettledPlan> {
  const { releaseName } = request.settings
  const { helm, log, clock } = ports
  const startedAt = clock.now()
  for (let repairs = 0; ; ) {
    const isThere = await ports.cluster.hasRelease(releaseName)
    const history = isThere ? await helm.fetchHistory() : []
    const last = history.at(-1)
    const plan: ReleasePlan = planRelease(history, {
      releaseName,
      pendingAgeMs: clock.now() - (last?.updatedAt ?? 0),
    })
    if (plan.kind !== 'wait' && plan.kind !== 'stop') refuseDowngrade(history, request)
    switch (plan.kind) {
      case 'install':
        report(request.leftovers, { settings: request.settings, log })
        return plan
      case 'upgrade':
        return { ...plan, isDeployed: last?.status === 'deployed' }
      case 'stop':
        throw new UserError(plan.message)
      case 'wait': {
        if (clock.now() - startedAt > 2 * PENDING_GRACE_MS) {
          throw new UserError(
            `The release ${releaseName} is still ${plan.status}, and somebody keeps working on it. Let that end and run this again`,
          )
        }
        log.info(
          `The release is ${plan.status} at revision ${plan.revision}; another run may be at work, looking again`,
        )
        await clock.sleep(WAIT_LOOK_MS)
        continue
      }
      case 'uninstall':
      case 'rollback':
        if (repairs > 0)
          throw new UserError(`The release ${releaseName} stays ${plan.status} after it was repaired`)
        log.info(describeRepair(plan))
        refuseUnkeptClaims(unkeptClaims(ports.parseManifest(await helm.fetchManifest())), {
          settings: request.settings,
          revision: last?.revision ?? 0,
        })
        // After an uninstall nothing would know the passwords any more.
        if (plan.kind === 'uninstall') report(request.leftovers, { settings: request.settings, log })
        if (request.dryRun) return { kind: 'unsettled' }
        if (plan.kind === 'uninstall') await helm.uninstall()
        else await helm.rollback(plan.to)
        repairs += 1
        continue
      default:
        assertNever(plan)
    }
  }
}

const WAIT_LOOK_MS = 10_000

/** Harbor changes its database when it starts, and an older Harbor cannot read what a newer one left. */
function refuseDowngrade(
  history: readonly Revision[],
  request: { readonly settings: HarborSettings; readonly chart: Chart },
): void {
  const deployed = deployedChartVersion(history)
  if (compareChartVersions(request.chart.version, deployed) >= 0) return
  const { namespace, releaseName } = request.settings
  throw new UserError(
    `The release ${namespace}/${releaseName} has chart ${deployed} and chart ${request.chart.version} is older, but an older Harbor cannot read the database of a newer one: set "chart-version" to ${deployed} or newer. Nothing has been written.`,
  )
}

function describeRepair(plan: Extract<ReleasePlan, { kind: 'uninstall' | 'rollback' }>): string {
  return plan.kind === 'uninstall'
    ? `A run was cut off (${plan.status}, older than ${formatSeconds(PENDING_GRACE_MS / 1000)}): the rest of it is uninstalled, the claims stay`
    : `A run was cut off (${plan.status}, older than ${formatSeconds(PENDING_GRACE_MS / 1000)}): rolled back to revision ${plan.to} of the same chart`
}

/** A Deployment that is there keeps its strategy, because the API server may refuse the change; a new one is recreated. */
function chooseStrategy(
  live: readonly WorkloadFacts[],
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

function refuseUnkeptClaims(
  claims: readonly string[],
  stored: { readonly settings: HarborSettings; readonly revision: number },
): void {
  if (claims.length === 0) return
  const { revision } = stored
  const { namespace, releaseName } = stored.settings
  throw new UserError(
    `The repair is refused: revision ${revision} of ${releaseName} does not tell helm to keep ${claims.join(', ')}, and the data in it could be deleted. ` +
      `Run helm rollback ${releaseName} ${revision} --namespace ${namespace}, which makes that revision the one that runs and removes nothing, then run this again: it has helm keep the claims. Nothing has been written.`,
  )
}

function refuseLostClaims(claims: readonly string[]): void {
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
  options: { readonly plan: SettledPlan; readonly ports: InstallPorts },
): void {
  if (options.plan.kind !== 'upgrade') return
  for (const { kind, object } of changes) options.ports.log.info(`${object}: ${kind}`)
}
