import { HarborError } from '../../domain/errors.ts'
import type { Artifact } from '../../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborManifests, Manifest } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import { fetchFamily } from './artifact-family.ts'
import { describeManifest } from './write-manifest.ts'

type DeleteHarbor = HarborArtifacts & HarborArtifactChanges & HarborManifests

/**
 * Deletes a failed image that no tag names. Harbor deletes an artifact with all of its tags and with its accessories,
 * and those with theirs (a signature that cosign bound by a tag): with one tag on any of them nothing is deleted,
 * no matter who set it. A platform with a tag of its own stays by itself, as does one that another index needs.
 *
 * Harbor has no deletion with a condition, so the image is looked at right before. What is left of the gap is the time
 * of one request.
 */
export async function deleteFailed(
  input: { readonly repository: HarborRepository; readonly digest: Digest },
  { harbor, log }: { readonly harbor: DeleteHarbor; readonly log: Log },
): Promise<{ readonly isDeleted: boolean; readonly detail: string }> {
  const { repository, digest } = input
  const name = `${formatHarborRepository(repository)}@${shortDigest(digest)}`
  const family = await fetchFamily(repository, { digest, harbor })
  const children = new Set(family.flatMap(({ references }) => references.map((child) => child.digest)))
  const attached = family.slice(1).filter((part) => !children.has(part.digest))
  const onOthers = attached.flatMap(({ tags }) => tags.map((tag) => tag.name))
  if (onOthers.length > 0) return keep(`what belongs to it has the tags ${onOthers.join(', ')}`)
  const borrowed = await findBorrowed(repository, { family, children, harbor })
  if (borrowed !== undefined) {
    const { subject } = borrowed
    const why =
      subject === undefined ? 'cannot be read' : `belongs to ${shortDigest(subject)} and would go with it`
    return keep(`its index names ${shortDigest(borrowed.digest)}, which ${why}`)
  }
  const artifact = await harbor.fetchArtifact(repository, digest)
  if (artifact !== undefined && artifact.tags.length > 0) {
    return keep(
      `it has the tags ${artifact.tags.map((tag) => tag.name).join(', ')}, which this run did not set`,
    )
  }
  const answer = artifact === undefined ? 'absent' : await harbor.deleteArtifact(repository, digest)
  if (answer === 'referenced') return keep('an index in the repository needs it')
  return report({
    isDeleted: true,
    detail:
      answer === 'absent'
        ? `The failed image ${name} is no longer in Harbor`
        : `The failed image ${name} was deleted from Harbor, as on-failure asks`,
  })

  function keep(why: string) {
    return report({ isDeleted: false, detail: `The failed image ${name} was not deleted, because ${why}` })
  }
  function report(outcome: { readonly isDeleted: boolean; readonly detail: string }) {
    log.warning(outcome.detail)
    return outcome
  }
}

/**
 * A child of an index that refers to another image, as its signature does: any index can name one.
 * Harbor scans none of these. What a policy hides is an image.
 */
async function findBorrowed(
  repository: HarborRepository,
  of: {
    readonly family: readonly Artifact[]
    readonly children: ReadonlySet<Digest>
    readonly harbor: DeleteHarbor
  },
): Promise<{ readonly digest: Digest; readonly subject?: Digest } | undefined> {
  const own = new Set(of.family.map(({ digest }) => digest))
  for (const { digest, overview, tags } of of.family) {
    if (!of.children.has(digest) || overview !== undefined || tags.length > 0) continue
    const found = await of.harbor.fetchManifest(repository, digest).catch((error: unknown) => {
      if (error instanceof HarborError) return 'unreadable' as const
      throw error
    })
    if (found === 'unreadable') return { digest }
    if (found === 'blocked' || found === 'absent') continue
    const subject = subjectOf(digest, found)
    if (subject === 'unreadable') return { digest }
    if (subject !== undefined && !own.has(subject)) return { digest, subject }
  }
  return undefined
}

function subjectOf(digest: Digest, manifest: Manifest): Digest | 'unreadable' | undefined {
  try {
    return describeManifest(digest, manifest).parts.subject
  } catch (error) {
    if (error instanceof HarborError) return 'unreadable'
    throw error
  }
}
