import { imageOf, type ManifestObject } from '../../domain/bootstrap/chart/manifest.ts'
import { valueAt } from '../../domain/bootstrap/chart/value-tree.ts'
import type { Revision } from '../../domain/bootstrap/release/release.ts'
import type { HarborSettings } from '../../domain/bootstrap/settings.ts'
import { parseHarborVersion } from '../../domain/bootstrap/upgrade/harbor-version.ts'
import {
  describeDecrease,
  describeInventory,
  type Inventory,
} from '../../domain/bootstrap/upgrade/inventory.ts'
import { versionsOfClaims, versionsOfRelease } from '../../domain/bootstrap/upgrade/running-versions.ts'
import { findDataClaims, type MadeSnapshot, planSnapshots } from '../../domain/bootstrap/upgrade/snapshots.ts'
import {
  type AskedVersions,
  judgeUpgrade,
  type ObservedVersion,
} from '../../domain/bootstrap/upgrade/upgrade.ts'
import {
  describeMissingConfirmation,
  describeVersionChange,
  type UpgradeContext,
} from '../../domain/bootstrap/upgrade/upgrade-text.ts'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { Pod, StorageClass, VolumeClaim } from '../../domain/kubernetes/objects.ts'
import type { HarborInventory, HarborPublicApi } from '../../ports/harbor-admin.ts'
import { warnUnchecked } from './admin-password.ts'
import { awaitReachable, REACHABLE_TIMEOUT_MS } from './await-reachable.ts'
import { makeSnapshots, type SnapshotPorts } from './make-snapshots.ts'

export interface GuardRequest {
  readonly settings: HarborSettings
  /** The upgrade that the user confirms, as in `2.14.4-2.15.2`; '' for none. */
  readonly confirmed: string
  /** Name of a VolumeSnapshotClass; '' to choose one, `none` for no snapshots. */
  readonly snapshotClass: string
  /** Whether the user gave a CA certificate for Harbor. */
  readonly hasCaCertificate: boolean
  readonly dryRun: boolean
  readonly timeoutMs: number
}

export interface GuardPorts extends SnapshotPorts {
  /** Harbor at an address, as its administrator. */
  readonly openHarbor: (harborUrl: string, adminPassword: string) => OpenHarbor
}

export interface OpenHarbor {
  readonly address: HarborAddress
  readonly publicApi: HarborPublicApi
  readonly inventory: HarborInventory
}

/** The state before the upgrade, and the planned one. */
export interface ReleaseState {
  /** undefined when there is no release; its claims may remain. */
  readonly release:
    | { readonly history: readonly Revision[]; readonly values: unknown; readonly pods: readonly Pod[] }
    | undefined
  /** Manifests of the newest revision, and of the planned one. */
  readonly before: readonly ManifestObject[]
  readonly after: readonly ManifestObject[]
  readonly appVersion: string
  /** All values of the planned revision. */
  readonly values: unknown
  readonly claims: readonly VolumeClaim[]
  readonly storageClasses: readonly StorageClass[]
  readonly adminPassword: string
}

export interface UpgradeGuard {
  /** Why the upgrade is refused, one text each. */
  readonly refusals: readonly string[]
  /** Called before the first write; makes snapshots where possible. */
  takeSnapshots(): Promise<readonly MadeSnapshot[]>
  /**
   * Called after the upgrade: counts before and after; undefined when nothing was counted before.
   *
   * @throws UserError when a count decreased, or Harbor can no longer be counted.
   */
  compareCounts(): Promise<InventoryComparison | undefined>
}

export interface InventoryComparison {
  readonly before: Inventory
  readonly after: Inventory
}

/** Nothing to guard. */
const IDLE: UpgradeGuard = {
  refusals: [],
  takeSnapshots: async () => [],
  compareCounts: async () => undefined,
}

/** Judges what an upgrade does to Harbor's version and database, before anything is written. */
export async function guardUpgrade(
  request: GuardRequest,
  { state, ports }: { readonly state: ReleaseState; readonly ports: GuardPorts },
): Promise<UpgradeGuard> {
  const asked: AskedVersions = {
    appVersion: state.appVersion,
    core: imageOf(state.after, { component: 'core', container: 'core' }),
    database: imageOf(state.after, { component: 'database', container: 'database' }),
  }
  const seen =
    state.release === undefined
      ? versionsOfClaims(state.claims, request.settings.releaseName)
      : versionsOfRelease(state.release, state.before)
  if (seen === undefined || (state.release === undefined && asked.database === '')) return IDLE
  if (judgeUpgrade(seen, asked).kind === 'same') return IDLE
  const harbor = state.release === undefined ? undefined : openRunning(request, { state, ports })
  const version = harbor === undefined ? undefined : await askVersion(harbor, ports)
  const running =
    version?.sighting === undefined ? seen : { ...seen, harbor: [...seen.harbor, version.sighting] }
  const judgement = judgeUpgrade(running, asked)
  if (judgement.kind === 'same') return IDLE
  if (judgement.kind === 'refused') return { ...IDLE, refusals: [judgement.reason] }
  const { releaseName, namespace } = request.settings
  const claims = findDataClaims(state.claims, { releaseName, values: state.values })
  const move: UpgradeContext = {
    move: judgement,
    namespace,
    releaseName,
    databaseClaim: claims.database,
    plan: planSnapshots(claims, {
      classes: await ports.snapshots.fetchClasses(),
      storageClasses: state.storageClasses,
      wanted: request.snapshotClass,
    }),
    counted: harbor === undefined ? undefined : await countBefore(harbor, version?.failure ?? ''),
  }
  if (asked.database === '')
    ports.log.info('The database is external: this action neither upgrades it nor backs it up')
  return openGuard(request, { move, state, ports })
}

function openGuard(
  request: GuardRequest,
  input: { readonly move: UpgradeContext; readonly state: ReleaseState; readonly ports: GuardPorts },
): UpgradeGuard {
  const { move, state, ports } = input
  const { log } = ports
  const refusal = describeMissingConfirmation(move, request.confirmed)
  if (refusal === '' || request.dryRun) {
    for (const line of describeVersionChange(move)) log.info(line)
    const { counted, plan } = move
    if (counted !== undefined && 'failure' in counted)
      log.warning(
        `The upgrade continues although the content of Harbor could not be counted: ${counted.failure}`,
      )
    for (const gap of plan.gaps) log.warning(`The upgrade continues without a snapshot: ${gap}`)
  }
  if (refusal !== '' && request.dryRun)
    log.warning(`Without dry-run this upgrade needs a confirmation. ${refusal}`)
  return {
    refusals: refusal === '' || request.dryRun ? [] : [refusal],
    takeSnapshots: () =>
      makeSnapshots(
        {
          move: move.move,
          planned: move.plan.snapshots,
          namespace: request.settings.namespace,
          timeoutMs: request.timeoutMs,
        },
        ports,
      ),
    async compareCounts() {
      const { counted } = move
      if (counted === undefined || 'failure' in counted) return undefined
      const after = await countAgain(request, { state, ports })
      const lost = describeDecrease(counted, after)
      if (lost === '') {
        log.info(
          `After the upgrade Harbor has ${describeInventory(after)}; before it had ${describeInventory(counted)}`,
        )
        return { before: counted, after }
      }
      throw new UserError(
        `Harbor ${move.move.to} runs and has lost data: ${lost}. Push nothing and delete no claim. Restore the snapshots or the backup from before the upgrade: docs/bootstrap.md, "Back to a snapshot"`,
      )
    },
  }
}

/** At the address of the running release, which the upgrade may change. */
function openRunning(
  request: GuardRequest,
  { state, ports }: { readonly state: ReleaseState; readonly ports: GuardPorts },
): OpenHarbor {
  const was = valueAt(state.release?.values, ['externalURL'])
  const url = typeof was === 'string' && /^https?:\/\/./.test(was) ? was : request.settings.externalUrl
  return openChecked(url, { state, ports })
}

function openChecked(
  url: string,
  { state, ports }: { readonly state: ReleaseState; readonly ports: GuardPorts },
): OpenHarbor {
  const harbor = ports.openHarbor(url, state.adminPassword)
  warnUnchecked(harbor.address, { credentials: { user: 'admin', source: 'the Secret' }, log: ports.log })
  return harbor
}

async function askVersion(
  harbor: OpenHarbor,
  { log }: GuardPorts,
): Promise<{ readonly sighting?: ObservedVersion; readonly failure?: string }> {
  try {
    const text = await harbor.inventory.fetchVersion()
    log.info(`Harbor reports the version ${text || '(none)'}`)
    // A build without a version reports "-".
    return parseHarborVersion(text) === undefined ? {} : { sighting: { source: 'its own answer', text } }
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return { failure: errorMessage(error) }
  }
}

async function countBefore(harbor: OpenHarbor, failure: string): Promise<UpgradeContext['counted']> {
  // Harbor did not answer: do not wait for it a second time.
  if (failure !== '') return { failure }
  try {
    return await harbor.inventory.count()
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return { failure: errorMessage(error) }
  }
}

async function countAgain(
  request: GuardRequest,
  { state, ports }: { readonly state: ReleaseState; readonly ports: GuardPorts },
): Promise<Inventory> {
  const { externalUrl } = request.settings
  const harbor = openChecked(externalUrl, { state, ports })
  try {
    const reach = { externalUrl, hasCaCertificate: request.hasCaCertificate, timeoutMs: REACHABLE_TIMEOUT_MS }
    await awaitReachable(reach, { ...ports, publicApi: harbor.publicApi })
    return await harbor.inventory.count()
  } catch (error) {
    if (error instanceof CancelledError) throw error
    throw new UserError(
      `The upgrade is done, but the content of Harbor cannot be counted again: ${errorMessage(error)}. If Harbor refuses the password of admin, it runs on a new database: see docs/bootstrap.md, "Back to a snapshot". Check this before anything is pushed`,
      { cause: error },
    )
  }
}
