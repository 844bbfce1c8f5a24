import { errorMessage, HarborError, isMissingPermission } from '../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../domain/oci/digest.ts'
import type { Promotion } from '../domain/promotion/promotion.ts'
import { describePlacedTags } from '../domain/promotion/tag-plan.ts'
import { plural } from '../domain/text/format.ts'
import type { HarborApi, Log, Manifest } from '../ports/ports.ts'
import { describeTaggingFailure, fetchTagPlan, putTags, refuseImmutable } from './tags.ts'

export interface PromoteInput {
  /** Where the image was judged. */
  readonly source: HarborRepository
  /** Where the tags go; another repository than the source gets a copy inside of Harbor first. */
  readonly target: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  /** The bytes with that digest, from the copy; without them Harbor is asked when a tag has to be moved. */
  readonly manifest?: Manifest
}

export interface PromotePorts {
  readonly harbor: HarborApi
  readonly log: Log
}

export interface PromoteResult {
  readonly promotion: Promotion
  /** The wanted tags that are on the image now. */
  readonly tags: readonly string[]
}

/**
 * Puts the tags on an image that passed. Whether it passed is the caller's question (`decideApproval`).
 *
 * Only this digest is ever named to Harbor, so nothing else can get a tag. Harbor scans again after a PUT; nothing
 * here waits for that scan or looks at it.
 *
 * @throws UserError for what is found before the first tag; a tagging that stops later is in the result.
 */
export async function promote(input: PromoteInput, ports: PromotePorts): Promise<PromoteResult> {
  const { target, digest } = input
  const repository = formatHarborRepository(target)
  const plan = await fetchTagPlan({ repository: target, tags: input.tags, digest }, ports.harbor)
  refuseImmutable(plan, { repository: target, nothingDone: 'No tag was set.' })
  await bringTo(input, ports)
  if (plan.steps.length === 0) {
    const detail = `${plural(input.tags.length, 'tag')} of ${repository} are on the image already`
    ports.log.info(`All tags are on ${shortDigest(digest)} already; nothing is done`)
    return { promotion: { state: 'done', repository, tags: input.tags, detail }, tags: plan.present }
  }
  let known = input.manifest
  const manifest = async (): Promise<Manifest> => {
    known ??= await fetchManifest(input, ports.harbor)
    return known
  }
  const tagging = await putTags(
    { repository: target, digest, steps: plan.steps, manifest, mayCreate: true },
    ports,
  )
  const tags = input.tags.filter(
    (tag) => plan.present.includes(tag) || tagging.placed.some((placed) => placed.tag === tag),
  )
  const wanted = plan.steps.map(({ tag }) => tag)
  if (tagging.failure !== undefined) {
    const detail = describeTaggingFailure(tagging)
    return { promotion: { state: 'incomplete', repository, tags: wanted, detail }, tags }
  }
  const detail = `Tagged after the verdict in ${repository}: ${describePlacedTags(tagging.placed)}`
  ports.log.info(detail)
  return { promotion: { state: 'done', repository, tags: wanted, detail }, tags }
}

/** A copy inside of Harbor: nothing is downloaded. By digest, so that no tag comes along. */
async function bringTo(input: PromoteInput, { harbor, log }: PromotePorts): Promise<void> {
  const { source, target, digest } = input
  const [from, to] = [formatHarborRepository(source), formatHarborRepository(target)]
  if ((await harbor.fetchArtifact(target, digest)) !== undefined) return
  if (from === to) {
    throw new HarborError(
      `Harbor does not have ${to}@${digest} any more: somebody or a retention rule deleted it. No tag was set`,
    )
  }
  try {
    await harbor.copyArtifact(target, { repository: source, digest })
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    throw new HarborError(
      `${errorMessage(error)}, and artifact: read on "${source.project}". A robot of one project cannot reach another: use a system robot with both. Nothing was copied, no tag was set`,
      { status: 403, cause: error },
    )
  }
  log.info(`Copied ${shortDigest(digest)} from ${from} to ${to} inside of Harbor`)
}

async function fetchManifest(input: PromoteInput, harbor: HarborApi): Promise<Manifest> {
  const { target, digest } = input
  const found = await harbor.fetchManifest(target, digest)
  if (found !== 'absent' && found !== 'blocked') return found
  const name = `${formatHarborRepository(target)}@${digest}`
  throw new HarborError(
    found === 'absent'
      ? `Harbor does not have ${name} any more`
      : `the project's policy "prevent vulnerable images" keeps the manifest of ${name} from being read, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`,
  )
}

/** Deletes a failed image that no tag names; one with a tag is somebody's, whoever put it there. */
export async function deleteFailed(
  input: { readonly repository: HarborRepository; readonly digest: Digest },
  { harbor, log }: PromotePorts,
): Promise<{ readonly isDeleted: boolean; readonly detail: string }> {
  const { repository, digest } = input
  const name = `${formatHarborRepository(repository)}@${shortDigest(digest)}`
  const artifact = await harbor.fetchArtifact(repository, digest)
  if (artifact !== undefined && artifact.tags.length > 0) {
    const tags = artifact.tags.map((tag) => tag.name).join(', ')
    return kept(`it has the tags ${tags} from before`)
  }
  const answer = artifact === undefined ? 'absent' : await harbor.deleteArtifact(repository, digest)
  if (answer === 'referenced') return kept('an index in the repository needs it')
  return told({
    isDeleted: true,
    detail: `The failed image ${name} was deleted from Harbor, as on-failure asks`,
  })

  function kept(why: string) {
    return told({ isDeleted: false, detail: `The failed image ${name} was not deleted, because ${why}` })
  }
  function told(outcome: { readonly isDeleted: boolean; readonly detail: string }) {
    log.warning(outcome.detail)
    return outcome
  }
}
