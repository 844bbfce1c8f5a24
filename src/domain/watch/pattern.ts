import { parseImageTags } from '../copy/image-list.ts'
import { type HarborRepository, parseHarborRepository } from '../harbor/repository.ts'
import { compareText } from '../text/format.ts'

/** Repositories of a project and their tags, some of them by patterns. */
export interface ImagePattern {
  /** As it was written, for messages. */
  readonly text: string
  readonly project: string
  /** The path below the project; a `*` stands for any characters, slashes among them. */
  readonly name: string
  /** An image is meant when one of its tags matches one of these. At least one. */
  readonly tags: readonly string[]
}

/** What a line of `tagged-images` names: tags of a repository, a pattern, or both. */
export interface WantedLine {
  readonly named?: { readonly repository: HarborRepository; readonly tags: readonly string[] }
  readonly pattern?: ImagePattern
}

const WILDCARD = '*'

/** A tag, or one with `*` in it (OCI distribution spec, with the pattern's own character). */
const TAG_PATTERN = /^[A-Za-z0-9_*][A-Za-z0-9._*-]{0,127}$/

/** What stands for a `*` where the rest of the path is checked: it can be part of any name. */
const STAND_IN = 'x'

/**
 * `project/name:tag[,tag…]`. The name below the project and the tags may have a `*`, which stands for any characters. A
 * name with one and no tag means every tag: `project/*`.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseWantedLine(line: string): WantedLine {
  const slash = line.indexOf('/')
  const project = slash < 0 ? '' : line.slice(0, slash)
  if (slash < 0 || project.includes(WILDCARD)) {
    throw new Error('the project has to be named; give project/name:tag, or project/* for all of its images')
  }
  const colon = line.indexOf(':', line.lastIndexOf('/'))
  const path = colon < 0 ? line : line.slice(0, colon).trim()
  const name = path.slice(slash + 1)
  const isPattern = name.includes(WILDCARD)
  // Checks the whole path; what comes of it is the repository only where nothing in it is a pattern.
  const repository = parseHarborRepository(path.replaceAll(/\*+/g, STAND_IN))
  if (colon < 0 && !isPattern) throw new Error('it names no tag; give project/name:tag, or * for every tag')
  const words =
    colon < 0
      ? [WILDCARD]
      : line
          .slice(colon + 1)
          .split(',')
          .map((word) => word.trim())
  const bad = words.find((word) => word.includes(WILDCARD) && !TAG_PATTERN.test(word))
  if (bad !== undefined) throw new Error(`"${bad}" is not a tag with a * in it`)
  const byPattern = words.filter((word) => isPattern || word.includes(WILDCARD))
  const tags = parseImageTags(words.filter((word) => !word.includes(WILDCARD)))
  return {
    ...(isPattern || tags.length === 0 ? {} : { named: { repository, tags } }),
    ...(byPattern.length === 0
      ? {}
      : { pattern: { text: line, project, name, tags: [...new Set(byPattern)] } }),
  }
}

/** Whether the repositories of the project have to be listed to know which are meant. */
export function isRepositoryPattern({ name }: Pick<ImagePattern, 'name'>): boolean {
  return name.includes(WILDCARD)
}

/**
 * Whether a text is one that a pattern stands for. Each part between two `*` is looked for after the one before, so that
 * no pattern takes more than a walk over the text.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split(WILDCARD)
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let from = first.length
  for (const part of rest) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from + last.length <= text.length
}

/** An entry of the list of a repository, with the times at which its tags were put on. */
export interface TaggedEntry {
  readonly tags: readonly { readonly name: string; readonly pushedAt: string }[]
}

/** An entry with those of its tags that a pattern means; at least one. */
export interface MatchedEntry<Entry> {
  readonly entry: Entry
  readonly tags: readonly string[]
}

/**
 * The entries that a pattern means, those with the tag that was put on last first. An image that got another tag today
 * is new, whenever it was uploaded. A time that cannot be read counts as the newest.
 */
export function matchEntries<Entry extends TaggedEntry>(
  { tags: patterns }: Pick<ImagePattern, 'tags'>,
  entries: readonly Entry[],
): MatchedEntry<Entry>[] {
  const matched = entries.flatMap((entry) => {
    const tags = entry.tags.filter(({ name }) => patterns.some((pattern) => matchesPattern(pattern, name)))
    if (tags.length === 0) return []
    const times = tags.map(({ pushedAt }) => Date.parse(pushedAt))
    const time = times.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(...times)
    return [{ entry, tags: tags.map(({ name }) => name).toSorted(compareText), time }]
  })
  return matched
    .toSorted((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ entry, tags }) => ({ entry, tags }))
}
