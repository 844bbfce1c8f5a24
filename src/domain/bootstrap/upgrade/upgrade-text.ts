import type { VolumeClaim } from '../../kubernetes/objects.ts'
import { chartFullName } from '../chart/names.ts'
import { describeInventory, type Inventory } from './inventory.ts'
import type { SnapshotPlan } from './snapshots.ts'
import { confirmationOf, type UpgradeJudgement } from './upgrade.ts'

/** The input that confirms an upgrade. */
export const CONFIRM_INPUT = 'confirm-database-upgrade'

/** Suffix of the confirmation when the content of Harbor could not be counted before the upgrade. */
const UNCOUNTED = '-uncounted'

export type VersionChange = Extract<UpgradeJudgement, { kind: 'changes' }>

/** What is known before a change of version. */
export interface UpgradeContext {
  readonly move: VersionChange
  readonly namespace: string
  readonly releaseName: string
  /** Claim of the database; undefined when it is external or has none. */
  readonly databaseClaim: VolumeClaim | undefined
  readonly plan: SnapshotPlan
  /** Content of Harbor, or why it could not be counted; undefined when no Harbor runs. */
  readonly counted: Inventory | { readonly failure: string } | undefined
}

/** The expected value of the input; '' when nothing has to be confirmed. */
export function requiredConfirmation({ move, counted }: UpgradeContext): string {
  const confirmation = confirmationOf(move)
  const isUncounted = counted !== undefined && 'failure' in counted
  return confirmation !== '' && isUncounted ? `${confirmation}${UNCOUNTED}` : confirmation
}

/** What the upgrade does and needs, one sentence each. */
export function describeVersionChange(context: UpgradeContext): readonly string[] {
  const { move, counted, plan } = context
  const { postgres } = move
  return [
    `Harbor is upgraded from ${move.from} to ${move.to}${postgres === undefined ? '' : `, and its internal database from PostgreSQL ${postgres.from} to ${postgres.to}`}.`,
    ...move.unknown.map(
      (what) =>
        `Unknown: ${what}. A database image that does not migrate the present PostgreSQL starts EMPTY.`,
    ),
    ...(postgres === undefined ? [] : describeCopy(context)),
    'Harbor migrates its tables when it starts: neither helm rollback nor an older chart reverts that.',
    ...(plan.snapshots.length === 0
      ? []
      : [`VolumeSnapshots of ${plan.snapshots.map(({ claim }) => claim).join(' and ')} are created first.`]),
    ...plan.gaps.map(
      (gap) => `No snapshot: ${gap}. Back up manually (docs/bootstrap.md, "Before an upgrade").`,
    ),
    ...(counted === undefined
      ? ['No Harbor runs, so its content cannot be compared before and after.']
      : 'failure' in counted
        ? [
            `The content of Harbor could not be counted (${counted.failure}), so this run would not notice a loss.`,
          ]
        : [`Harbor has ${describeInventory(counted)}; they are counted again after the upgrade.`]),
  ]
}

function describeCopy({ namespace, releaseName, databaseClaim }: UpgradeContext): string[] {
  const where =
    databaseClaim === undefined ? 'its claim' : `the claim ${databaseClaim.name} (${databaseClaim.size})`
  const pod = `${chartFullName(releaseName)}-database-0`
  return [
    `The new pod copies the database inside ${where} with pg_upgrade, which needs as much free space there as the database uses now (kubectl exec --namespace ${namespace} ${pod} --container database -- df -h /var/lib/postgresql/data). Harbor is not available meanwhile.`,
    'The old data directory is removed after the copy, so only a backup can restore it.',
  ]
}

/** What the upgrade does and how to confirm it; '' when it is confirmed or needs no confirmation. */
export function describeMissingConfirmation(context: UpgradeContext, given: string): string {
  const confirmation = requiredConfirmation(context)
  if (confirmation === '' || given === confirmation) return ''
  const found = given === '' ? '' : ` It is "${given}", which does not confirm this upgrade.`
  return `${describeVersionChange(context).join(' ')} To proceed, set "${CONFIRM_INPUT}" to ${confirmation}.${found}`
}
