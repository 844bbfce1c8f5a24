import { CancelledError, HarborError } from '../../domain/errors.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import type { Promotion } from '../../domain/promotion/promotion.ts'
import { describePlacedTags, planTags } from '../../domain/promotion/tag-plan.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborPermissions } from '../../ports/harbor/access.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type {
  HarborDocuments,
  HarborManifests,
  HarborReferrers,
  Manifest,
} from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { copyToTarget, type TargetCopyInput } from './copy-to-target.ts'
import { describeTaggingFailure, fetchTagStates, putTags, requireMovableTags } from './tags.ts'
import { writeSignatures } from './write-signatures.ts'

type PromoteHarbor = HarborArtifacts &
  HarborArtifactChanges &
  HarborBlobs &
  HarborDocuments &
  HarborManifests &
  HarborPermissions &
  HarborReferrers

/** An image that passed, and where its tags go. Another repository than the source gets the image first, without a tag. */
export interface PromoteInput extends TargetCopyInput {
  /** What was copied of the signatures of the image waits in the source as blobs, and comes before the tags. */
  readonly signatures?: readonly Signature[]
}

export interface PromotePorts {
  readonly harbor: PromoteHarbor
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
  const plan = planTags(digest, await fetchTagStates({ repository: target, tags: input.tags }, ports.harbor))
  requireMovableTags(plan, { repository: target, nothingDone: 'No tag was set.' })
  if (plan.steps.length === 0) {
    if (plan.present.length === 0) await ensureInTarget(input, ports)
    await writeSignatures({ ...input, signatures: input.signatures ?? [] }, ports)
    const detail = `${plural(input.tags.length, 'tag')} of ${repository} are on the image already`
    ports.log.info(`All tags are on ${shortDigest(digest)} already; nothing is done`)
    return { promotion: { state: 'done', repository, tags: input.tags, detail }, tags: plan.present }
  }
  let known = await ensureInTarget(input, ports)
  await writeSignatures({ ...input, signatures: input.signatures ?? [] }, ports)
  const manifest = async (): Promise<Manifest> => {
    known ??= await fetchManifest(input, ports.harbor)
    return known
  }
  const tagging = await putTags(
    { repository: target, digest, steps: plan.steps, manifest, mayCreate: true },
    ports,
  )
  const reached = [...plan.present, ...tagging.placed.map(({ tag }) => tag)]
  const wanted = plan.steps.map(({ tag }) => tag)
  const there = tagging.failure === undefined ? reached : await lookAgain(input, { ...ports, reached })
  const tags = input.tags.filter((tag) => there.includes(tag))
  if (tagging.failure !== undefined) {
    const detail = describeTaggingFailure(tagging)
    return { promotion: { state: 'incomplete', repository, tags: wanted, detail }, tags }
  }
  const detail = `Tagged after the verdict in ${repository}: ${describePlacedTags(tagging.placed)}`
  ports.log.info(detail)
  return { promotion: { state: 'done', repository, tags: wanted, detail }, tags }
}

/** The answer to the last tag may have been lost after Harbor had put it on. Without an answer now: what is known. */
async function lookAgain(
  { target, digest }: PromoteInput,
  { harbor, reached }: PromotePorts & { readonly reached: readonly string[] },
): Promise<readonly string[]> {
  try {
    const artifact = await harbor.fetchArtifact(target, digest)
    return artifact === undefined ? [] : artifact.tags.map(({ name }) => name)
  } catch (error) {
    if (error instanceof HarborError || error instanceof CancelledError) return reached
    throw error
  }
}

/** Ensures that the image is where it gets its tags. @returns its manifest, when it is known by now. */
async function ensureInTarget(input: PromoteInput, ports: PromotePorts): Promise<Manifest | undefined> {
  const { source, target, digest } = input
  const [from, to] = [formatHarborRepository(source), formatHarborRepository(target)]
  if (from !== to) return copyToTarget(input, ports)
  if ((await ports.harbor.fetchArtifact(target, digest)) !== undefined) return input.manifest
  throw new HarborError(
    `Harbor does not have ${to}@${digest} any more: it was deleted by a user or by a retention rule. No tag was set`,
    { status: 404 },
  )
}

async function fetchManifest(input: PromoteInput, harbor: PromoteHarbor): Promise<Manifest> {
  const { target, digest } = input
  const found = await harbor.fetchManifest(target, digest)
  if (found !== 'absent' && found !== 'blocked') return found
  const name = `${formatHarborRepository(target)}@${digest}`
  throw new HarborError(
    found === 'absent'
      ? `Harbor does not have ${name} any more`
      : `the project's policy "prevent vulnerable images" blocks reading the manifest of ${name}, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`,
  )
}
