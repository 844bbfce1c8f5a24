import type { VolumeClaim } from '../../kubernetes/objects.ts'
import { chartFullName } from '../chart/names.ts'
import { describeInventory, type Inventory } from './inventory.ts'
import type { SnapshotPlan } from './snapshots.ts'
import { confirmationOf, type UpgradeJudgement } from './upgrade.ts'

/** The input that holds the word. */
export const CONFIRM_INPUT = 'confirm-database-upgrade'

/** At the end of the word of an upgrade before which Harbor cannot be counted. */
const UNCOUNTED = '-uncounted'

export type VersionChange = Extract<UpgradeJudgement, { kind: 'changes' }>

/** What is known before a version moves. */
export interface UpgradeContext {
  readonly move: VersionChange
  readonly namespace: string
  readonly releaseName: string
  /** Of the database; undefined where it is external or there is none. */
  readonly databaseClaim: VolumeClaim | undefined
  readonly plan: SnapshotPlan
  /** What is in Harbor, or why it could not be counted; undefined where no Harbor runs. */
  readonly counted: Inventory | { readonly failure: string } | undefined
}

/** What the input has to say; '' when nothing has to be confirmed. */
export function requiredConfirmation({ move, counted }: UpgradeContext): string {
  const word = confirmationOf(move)
  const isUncounted = counted !== undefined && 'failure' in counted
  return word !== '' && isUncounted ? `${word}${UNCOUNTED}` : word
}

/** What the upgrade does and what it needs, a sentence each. */
export function describeVersionChange(context: UpgradeContext): readonly string[] {
  const { move, counted, plan } = context
  const { postgres } = move
  return [
    `Harbor goes from ${move.from} to ${move.to}${postgres === undefined ? '' : `, and its internal database from PostgreSQL ${postgres.from} to ${postgres.to}`}.`,
    ...move.unknown.map(
      (what) => `Not known: ${what}. A database image that does not take over what runs starts EMPTY.`,
    ),
    ...(postgres === undefined ? [] : describeCopy(context)),
    'Harbor changes its tables when it starts: helm rollback and an older chart bring nothing back.',
    ...(plan.snapshots.length === 0
      ? []
      : [`First VolumeSnapshots are made of ${plan.snapshots.map(({ claim }) => claim).join(' and ')}.`]),
    ...plan.gaps.map(
      (gap) => `No snapshot: ${gap}. Make a backup by hand (docs/bootstrap.md, "Before an upgrade").`,
    ),
    ...(counted === undefined
      ? ['No Harbor runs, so nothing can be counted before and after.']
      : 'failure' in counted
        ? [
            `Harbor could not be counted (${counted.failure}), so this run would not see whether something is lost.`,
          ]
        : [`There are ${describeInventory(counted)}; they are counted again afterwards.`]),
  ]
}

function describeCopy({ namespace, releaseName, databaseClaim }: UpgradeContext): string[] {
  const where =
    databaseClaim === undefined ? 'its claim' : `the claim ${databaseClaim.name} (${databaseClaim.size})`
  const pod = `${chartFullName(releaseName)}-database-0`
  return [
    `The new pod copies the database inside ${where} with pg_upgrade: as much has to be free there as the database has now (kubectl exec --namespace ${namespace} ${pod} --container database -- df -h /var/lib/postgresql/data). Harbor is away for as long as that takes.`,
    'The old data directory is removed after the copy, so there is no way back but a backup.',
  ]
}

/** What to write, and what was written. '' when the word is the right one. */
export function describeMissingConfirmation(context: UpgradeContext, given: string): string {
  const word = requiredConfirmation(context)
  if (word === '' || given === word) return ''
  const found = given === '' ? '' : ` It says "${given}", which is for another upgrade.`
  return `${describeVersionChange(context).join(' ')} To go on, set "${CONFIRM_INPUT}" to ${word}.${found}`
}
