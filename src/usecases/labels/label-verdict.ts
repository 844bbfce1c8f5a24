import { CancelledError, HarborError, isMissingPermission, UserError } from '../../domain/errors.ts'
import { describeNewLabel, type Label, planLabels, type VerdictLabels } from '../../domain/harbor/label.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { VerdictName } from '../../domain/scan/verdict.ts'
import type { HarborLabels } from '../../ports/harbor/labels.ts'
import type { Log } from '../../ports/log.ts'

export interface LabelInput {
  readonly repository: HarborRepository
  /** Of the whole image: the artifact that Harbor lists, replicates and applies rules to. */
  readonly digest: Digest
  readonly verdict: VerdictName
  readonly labels: VerdictLabels
}

export interface LabelPorts {
  readonly harbor: HarborLabels
  readonly log: Log
}

/**
 * Gives an image the label of its verdict. What does not hold comes off first, so that an image which is stopped half way
 * has no label rather than a wrong one; a label that is there in the project or in the system is used, whichever has the
 * name, and one that is in neither is made in the project. No other label is touched.
 *
 * @returns the label that it has now, '' for none.
 * @throws UserError when that could not be done: it says which label the image may still have although it does not hold.
 */
export async function labelVerdict(input: LabelInput, ports: LabelPorts): Promise<string> {
  const { repository, digest, labels, verdict } = input
  const plan = planLabels(labels, verdict)
  const name = `${formatHarborRepository(repository)}@${shortDigest(digest)}`
  /** What may be on the image and does not hold. */
  let wrong = plan.off
  try {
    const artifact = await ports.harbor.fetchLabels(repository, digest)
    if (artifact === undefined) {
      throw new HarborError(`failed to label ${name}: Harbor does not have it any more`)
    }
    const removed = artifact.labels.filter((label) => plan.off.includes(label.name))
    wrong = [...new Set(removed.map((label) => label.name))]
    // By their names: a rule of Harbor asks for the name, and project and system may both have it.
    for (const label of removed) await ports.harbor.removeLabel(repository, { digest, label })
    const off = wrong
    wrong = []
    if (plan.on !== undefined && !artifact.labels.some((label) => label.name === plan.on)) {
      const label = await findOrMake(plan.on, { ...input, projectId: artifact.projectId }, ports.harbor)
      await ports.harbor.addLabel(repository, { digest, label })
    }
    ports.log.info(describeLabels(name, { on: plan.on, off }))
    return plan.on ?? ''
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof CancelledError) throw error
    throw new UserError(`${error.message}${describeWrong(wrong, verdict)}`, { cause: error })
  }
}

async function findOrMake(
  name: string,
  of: LabelInput & { readonly projectId: number },
  harbor: HarborLabels,
): Promise<Label> {
  const { projectId, labels, repository } = of
  const present = await harbor.findLabel(projectId, name)
  if (present !== undefined) return present
  try {
    await harbor.createLabel(projectId, describeNewLabel(name, labels))
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    throw new UserError(`${error.message}. Or make it in Harbor: Projects, ${repository.project}, Labels`, {
      cause: error,
    })
  }
  // Asked for again: another run may have made it a moment ago.
  const made = await harbor.findLabel(projectId, name)
  if (made !== undefined) return made
  throw new HarborError(
    `failed to make the label ${name} of the project: Harbor says that it is there, and does not list it`,
  )
}

function describeLabels(
  name: string,
  { on, off }: { readonly on: string | undefined; readonly off: readonly string[] },
): string {
  const has = on === undefined ? 'has no label of a verdict' : `has the label ${on}`
  return off.length === 0 ? `${name} ${has}` : `${name} ${has}, and no longer ${off.join(', ')}`
}

/** Rules of replication go by labels, so one that does not hold is said as such. */
function describeWrong(wrong: readonly string[], verdict: VerdictName): string {
  if (wrong.length === 0) return ''
  return `. The verdict is ${verdict}, and the image may still have the label ${wrong.join(' or ')}: take it off in Harbor`
}
