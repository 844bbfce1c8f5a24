import { compareValues, type Owner, type ValueChange } from '../../domain/bootstrap/chart/changed-values.ts'
import { storesWithoutVolume, workloadsWithoutReplicas } from '../../domain/bootstrap/chart/kept-data.ts'
import type { ManifestObject } from '../../domain/bootstrap/chart/manifest.ts'
import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { valueAt } from '../../domain/bootstrap/chart/value-tree.ts'
import type { HarborSettings } from '../../domain/bootstrap/settings.ts'
import { plural } from '../../domain/text/format.ts'
import type { GivenValues, Helm } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'

export interface UpgradeReview {
  /** Values of a release of others that the next revision does not keep, and that cost nothing. */
  readonly dropped: readonly ValueChange[]
  /** Why the upgrade is refused, a text each. */
  readonly refusals: readonly string[]
}

type RevisionReader = Pick<Helm, 'fetchHistory' | 'fetchValues'>

/** What a manifest may not promise, whether there is a release or not; a text each. */
export function reviewManifest(objects: readonly ManifestObject[], values: GivenValues): readonly string[] {
  const stores = storesWithoutVolume(objects, values.all)
  const empty = workloadsWithoutReplicas(objects)
  return [
    ...(stores.length === 0
      ? []
      : [
          `${stores.join(', ')} would keep data in the pod, without a claim, and lose it with every restart. Remove persistence.enabled and what else takes the claims away from "values-file"`,
        ]),
    ...(empty.length === 0
      ? []
      : [
          `${empty.join(', ')} would have no pod (replicas: 0), and Harbor would not work. Give each at least 1 in "values-file", or remove its replicas from there`,
        ]),
  ]
}

/**
 * What the release that is there would lose. One that takes its password from our Secret is ours already: what its
 * inputs and its file change in passing is no loss, but where its data and its address are does not change like that.
 */
export async function reviewUpgrade(
  input: {
    readonly settings: HarborSettings
    /** Whether the user wrote the address himself, and did not leave it to the default. */
    readonly isUrlGiven: boolean
    /** Of the revision that is planned. */
    readonly values: GivenValues
    /** What the values file of the user sets. */
    readonly fileValues: unknown
  },
  { helm, log }: { readonly helm: RevisionReader; readonly log: Log },
): Promise<UpgradeReview> {
  const { settings, values, fileValues: file } = input
  const newest = await helm.fetchValues()
  const { admin } = secretNames(settings.releaseName)
  if (valueAt(newest.all, ['existingSecretAdminPassword']) !== admin) {
    const changes = compareValues({ before: newest, after: values, file, owner: { kind: 'foreign' } })
    const dropped = changes.filter(({ loss }) => loss === undefined)
    if (dropped.length > 0) {
      log.info(
        `${plural(dropped.length, 'value')} of the old release will not be kept; put into "values-file" what you want to keep:`,
      )
      for (const { text } of dropped) log.info(`  - ${text}`)
    }
    return { dropped, refusals: renderRefusals(changes, [placeOf(settings), ADOPTION_ADVICE]) }
  }
  const before = await fetchRunning(helm, newest)
  // A first install that never was has no data, and may be mended.
  if (before === undefined) return { dropped: [], refusals: [] }
  const owner: Owner = { kind: 'own', isAddressMeant: input.isUrlGiven || isMoveToHttps(before, settings) }
  const changes = compareValues({ before, after: values, file, owner })
  return { dropped: [], refusals: renderRefusals(changes, [placeOf(settings), UPGRADE_ADVICE]) }
}

/** The values of the revision that runs: an upgrade that failed has left its data where it was. */
async function fetchRunning(helm: RevisionReader, newest: GivenValues): Promise<GivenValues | undefined> {
  const history = await helm.fetchHistory()
  const last = history.at(-1)
  const ran =
    history.findLast(({ status }) => status === 'deployed') ??
    history.findLast(({ status }) => status === 'superseded')
  if (ran === undefined) return undefined
  return ran.revision === last?.revision ? newest : await helm.fetchValues(ran.revision)
}

/** `tls` asks for it, which is off by default; nobody gets there by leaving something out. */
function isMoveToHttps(before: GivenValues, { host, externalUrl }: HarborSettings): boolean {
  const was = String(valueAt(before.all, ['externalURL']))
  if (!URL.canParse(was) || !externalUrl.startsWith('https:')) return false
  const { protocol, hostname } = new URL(was)
  return protocol === 'http:' && hostname === host
}

const ADOPTION_ADVICE =
  'Give each as it is in the inputs or in "values-file". A value that is to change goes into "values-file" as the new one.'

const UPGRADE_ADVICE =
  'Give each as it is, with the inputs and the "values-file" of the runs before. ' +
  'Another address is taken when "external-url" says it in full. Where the data is changes by hand alone: move the data, run helm upgrade --reuse-values with the new values, then run this again with the same. ' +
  'Of the others the new value goes into "values-file".'

function placeOf({ namespace, releaseName }: HarborSettings): string {
  return `${namespace}/${releaseName}`
}

function renderRefusals(
  changes: readonly ValueChange[],
  [place, advice]: readonly [place: string, advice: string],
): readonly string[] {
  const lost = changes.filter(({ loss }) => loss !== undefined)
  if (lost.length === 0) return []
  return [
    [
      `The release ${place} has values on which its data or the access to it hang, and this run would change them:`,
      ...lost.map(({ text, loss }) => `  - ${text} (${loss})`),
      advice,
    ].join('\n'),
  ]
}
