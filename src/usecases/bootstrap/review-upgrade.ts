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
  /** Values of an adopted release that the next revision drops without a loss. */
  readonly dropped: readonly ValueChange[]
  /** Why the upgrade is refused, one text each. */
  readonly refusals: readonly string[]
}

type RevisionReader = Pick<Helm, 'fetchHistory' | 'fetchValues'>

/** What the manifests must not have, with or without a release; one text each. */
export function reviewManifest(objects: readonly ManifestObject[], values: GivenValues): readonly string[] {
  const stores = storesWithoutVolume(objects, values.all)
  const empty = workloadsWithoutReplicas(objects)
  return [
    ...(stores.length === 0
      ? []
      : [
          `${stores.join(', ')} would keep data in the pod, without a claim, and lose it with every restart. Remove persistence.enabled and any other value that disables claims from "values-file"`,
        ]),
    ...(empty.length === 0
      ? []
      : [
          `${empty.join(', ')} would have no pod (replicas: 0), and Harbor would not work. Set at least 1 replica each in "values-file", or remove replicas from it`,
        ]),
  ]
}

/**
 * What the present release would lose. In a release of this action the inputs and the file may change values, except the
 * place of the data and the address.
 */
export async function reviewUpgrade(
  input: {
    readonly settings: HarborSettings
    /** Whether the address comes from an input and is not the default. */
    readonly isUrlGiven: boolean
    /** Of the planned revision. */
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
        `${plural(dropped.length, 'value')} of the old release will not be kept; add those that you want to keep to "values-file":`,
      )
      for (const { text } of dropped) log.info(`  - ${text}`)
    }
    return { dropped, refusals: renderRefusals(changes, [placeOf(settings), ADOPTION_ADVICE]) }
  }
  const before = await fetchRunning(helm, newest)
  // A first install that never ran has no data, so its values may change.
  if (before === undefined) return { dropped: [], refusals: [] }
  const owner: Owner = { kind: 'own', isAddressIntended: input.isUrlGiven || isMoveToHttps(before, settings) }
  const changes = compareValues({ before, after: values, file, owner })
  return { dropped: [], refusals: renderRefusals(changes, [placeOf(settings), UPGRADE_ADVICE]) }
}

/** The values of the running revision: a failed upgrade has not moved the data. */
async function fetchRunning(helm: RevisionReader, newest: GivenValues): Promise<GivenValues | undefined> {
  const history = await helm.fetchHistory()
  const last = history.at(-1)
  const ran =
    history.findLast(({ status }) => status === 'deployed') ??
    history.findLast(({ status }) => status === 'superseded')
  if (ran === undefined) return undefined
  return ran.revision === last?.revision ? newest : await helm.fetchValues(ran.revision)
}

/** `tls` is off by default, so a move to HTTPS is always intended. */
function isMoveToHttps(before: GivenValues, { host, externalUrl }: HarborSettings): boolean {
  const was = String(valueAt(before.all, ['externalURL']))
  if (!URL.canParse(was) || !externalUrl.startsWith('https:')) return false
  const { protocol, hostname } = new URL(was)
  return protocol === 'http:' && hostname === host
}

const ADOPTION_ADVICE =
  'Set each to its present value in the inputs or in "values-file". To change one, set its new value in "values-file".'

const UPGRADE_ADVICE =
  'Set each to its present value, with the inputs and the "values-file" of earlier runs. ' +
  'To change the address, set "external-url" in full. To move data, do it manually, run helm upgrade --reuse-values with the new values, then run this again with the same values. ' +
  'To change another value, set its new value in "values-file".'

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
      `The release ${place} has values that its data or the access to it depend on, and this run would change them:`,
      ...lost.map(({ text, loss }) => `  - ${text} (${loss})`),
      advice,
    ].join('\n'),
  ]
}
