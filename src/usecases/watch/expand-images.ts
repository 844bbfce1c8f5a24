import { HarborError, UserError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { isImageConfigMediaType, isIndexMediaType } from '../../domain/oci/manifest.ts'
import { plural } from '../../domain/text/format.ts'
import { listFirst } from '../../domain/text/list.ts'
import {
  type ImagePattern,
  isRepositoryPattern,
  type MatchedEntry,
  matchEntries,
  matchesPattern,
} from '../../domain/watch/pattern.ts'
import type { WantedImages } from '../../domain/watch/request.ts'
import type { HarborLogin } from '../../ports/harbor/access.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborLists, ListedArtifact } from '../../ports/harbor/lists.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import { mapConcurrently } from '../pipeline/map-concurrently.ts'
import { fetchPlatforms } from '../scan/platforms.ts'
import { resolveTags, type Tagged } from '../scan/resolve-tags.ts'

/** One run, and one summary, of more images is of no use; a workflow can be called for each part of them. */
export const MAX_EXPANDED = 256

/** How many lists Harbor is asked for at the same time. */
const LISTS_AT_ONCE = 4

/** What was left aside is named; the rest is a number. */
const NAMED = 20

export type ExpandHarbor = HarborArtifacts & HarborDocuments & HarborLists & HarborLogin

/** What a run is about. */
export interface ExpandedImages {
  readonly images: readonly Tagged[]
  /** Sentences on what a pattern met that is no image. Foreign text may be in them. */
  readonly notes: readonly string[]
}

/** An image that a pattern means. */
interface Found extends MatchedEntry<ListedArtifact> {
  readonly repository: HarborRepository
}

/**
 * What named tags are on, and the images that patterns mean: each digest of a repository once, with all of its tags that
 * are meant. What Harbor lists is taken with its digest, so that a tag that moves afterwards changes nothing.
 *
 * @throws UserError for a pattern that means no image, and for more than `MAX_EXPANDED` images; HarborError when
 *   something cannot be listed: a part of the images is never judged as if it were all.
 */
export async function expandImages(wanted: WantedImages, harbor: ExpandHarbor): Promise<ExpandedImages> {
  const named = await resolveTags(wanted.named, harbor)
  const repositories = await findRepositories(wanted.patterns, harbor)
  const all = [...repositories.values()].flat()
  const nested = all.find(({ name }) => name.includes('/'))
  if (nested !== undefined) await harbor.requireReachable(nested)
  const lists = await fetchLists(all, harbor)
  const leftAside = new Map<string, string>()
  const found: Found[] = []
  for (const pattern of wanted.patterns) {
    const matched: Found[] = []
    for (const repository of repositories.get(pattern) ?? []) {
      const entries = matchEntries(pattern, lists.get(formatHarborRepository(repository)) ?? [])
      matched.push(...(await chooseImages({ repository, entries, newest: wanted.newest, leftAside }, harbor)))
    }
    if (matched.length === 0) throw nothingMatched(pattern, leftAside)
    found.push(...matched)
  }
  const images = joinImages(named, found)
  if (found.length > 0 && images.length > MAX_EXPANDED) throw tooMany(images.length)
  return { images, notes: describeLeftAside(leftAside) }
}

/** The images among what a pattern means in a repository, the newest of them; what is none goes into `leftAside`. */
async function chooseImages(
  input: {
    readonly repository: HarborRepository
    readonly entries: readonly MatchedEntry<ListedArtifact>[]
    readonly newest: number
    readonly leftAside: Map<string, string>
  },
  harbor: ExpandHarbor,
): Promise<Found[]> {
  const { repository, entries, newest, leftAside } = input
  const images: Found[] = []
  for (const match of entries) {
    if (newest > 0 && images.length === newest) break
    const reason = await whyNoImage({ repository, artifact: match.entry }, harbor)
    if (reason === undefined) images.push({ ...match, repository })
    else leftAside.set(`${formatHarborRepository(repository)}:${match.tags[0] ?? ''}`, reason)
  }
  return images
}

/** The repositories of every pattern. */
async function findRepositories(
  patterns: readonly ImagePattern[],
  harbor: HarborLists,
): Promise<Map<ImagePattern, readonly HarborRepository[]>> {
  const projects = new Map<string, readonly HarborRepository[]>()
  const found = new Map<ImagePattern, readonly HarborRepository[]>()
  for (const pattern of patterns) {
    const { project, name } = pattern
    if (!isRepositoryPattern(pattern)) {
      found.set(pattern, [{ project, name }])
      continue
    }
    const all = projects.get(project) ?? (await harbor.fetchRepositories(project))
    projects.set(project, all)
    found.set(
      pattern,
      all.filter((repository) => matchesPattern(name, repository.name)),
    )
  }
  return found
}

/** The list of each repository, asked for once. */
async function fetchLists(
  repositories: readonly HarborRepository[],
  harbor: HarborLists,
): Promise<Map<string, readonly ListedArtifact[]>> {
  const each = new Map(repositories.map((repository) => [formatHarborRepository(repository), repository]))
  const lists = await mapConcurrently([...each], {
    concurrency: LISTS_AT_ONCE,
    work: async ([path, repository]) => [path, await harbor.fetchTaggedArtifacts(repository)] as const,
  })
  return new Map(lists)
}

/** Why no container runtime can run it, as a clause; undefined for an image, and in doubt. */
async function whyNoImage(
  { repository, artifact }: { readonly repository: HarborRepository; readonly artifact: ListedArtifact },
  harbor: ExpandHarbor,
): Promise<string | undefined> {
  const { digest, mediaType, configMediaType } = artifact
  const isImage = configMediaType === '' || isImageConfigMediaType(configMediaType)
  if (isImage || isIndexMediaType(mediaType)) return undefined
  try {
    const { platforms, skipped } = await fetchPlatforms({ repository, digest }, harbor)
    return platforms.length > 0 ? undefined : skipped[0]?.reason
  } catch (error) {
    // It is reported as not judged, with this error.
    if (error instanceof HarborError) return undefined
    throw error
  }
}

/** Each digest once; what is named first. */
function joinImages(named: readonly Tagged[], found: readonly Found[]): Tagged[] {
  const joined = new Map<string, Tagged>()
  const add = (image: Tagged): void => {
    const path = formatHarborRepository(image.repository)
    const key = image.kind === 'found' ? `${path}@${image.digest}` : `${path}:${image.tags[0]}`
    const present = joined.get(key)
    const tags = [...new Set([...(present?.tags ?? []), ...image.tags])]
    joined.set(key, image.kind === 'found' ? { ...image, tags } : image)
  }
  for (const image of named) add(image)
  for (const { repository, entry, tags } of found)
    add({ kind: 'found', repository, digest: entry.digest, tags })
  return [...joined.values()]
}

function nothingMatched(pattern: ImagePattern, leftAside: ReadonlyMap<string, string>): UserError {
  const others = describeLeftAside(leftAside).map((sentence) => ` ${sentence}`)
  return new UserError(
    `tagged-images: "${pattern.text}" stands for no image: Harbor lists none with a tag that fits in project "${pattern.project}".${others.join('')} Correct the line. Nothing has been judged.`,
  )
}

function tooMany(count: number): UserError {
  return new UserError(
    `tagged-images: the lines with a * stand for ${count} images, and one run judges at most ${MAX_EXPANDED}. Set "newest", give narrower patterns, or divide the lines among several jobs. Nothing has been judged.`,
  )
}

function describeLeftAside(leftAside: ReadonlyMap<string, string>): string[] {
  if (leftAside.size === 0) return []
  const names = [...leftAside].map(([name, reason]) => `${name} (${reason})`)
  return [
    `Left aside ${plural(leftAside.size, 'artifact')} that a pattern met and no container runtime can run: ${listFirst(names, NAMED)}.`,
  ]
}
