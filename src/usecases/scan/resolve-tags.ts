import { HarborError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'

/** Tags of a repository that are to be resolved. */
export interface TagsInQuestion {
  readonly repository: HarborRepository
  readonly tags: readonly string[]
}

/** What a tag is on now; several tags of one image are one entry. */
export type Tagged =
  | {
      readonly kind: 'found'
      readonly repository: HarborRepository
      readonly digest: Digest
      readonly tags: readonly string[]
    }
  | {
      readonly kind: 'not-found'
      readonly repository: HarborRepository
      readonly tags: readonly [string]
      readonly message: string
    }

/**
 * Looks every tag up once, in the given order: from then on only the digest is used. A tag that cannot be
 * looked up is a separate entry and does not stop the others.
 */
export async function resolveTags(
  wanted: readonly TagsInQuestion[],
  harbor: HarborArtifacts,
): Promise<Tagged[]> {
  const found = new Map<string, Tagged>()
  for (const { repository, tags } of wanted) {
    const path = formatHarborRepository(repository)
    for (const tag of tags) {
      const digest = await lookUp(tag, { repository, harbor })
      if (typeof digest !== 'string') {
        const message = digest?.message ?? `Harbor has no ${path}:${tag}`
        found.set(`${path}:${tag}`, { kind: 'not-found', repository, tags: [tag], message })
        continue
      }
      const key = `${path}@${digest}`
      const before = found.get(key)?.tags ?? []
      found.set(key, { kind: 'found', repository, digest, tags: [...new Set([...before, tag])] })
    }
  }
  return [...found.values()]
}

/** undefined: the tag does not exist. */
async function lookUp(
  tag: string,
  options: { readonly repository: HarborRepository; readonly harbor: HarborArtifacts },
): Promise<Digest | HarborError | undefined> {
  try {
    return (await options.harbor.fetchArtifact(options.repository, tag))?.digest
  } catch (error) {
    if (error instanceof HarborError) return error
    throw error
  }
}
