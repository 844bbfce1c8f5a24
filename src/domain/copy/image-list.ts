import { errorMessage } from '../errors.ts'
import { type HarborRepository, parseHarborRepository } from '../harbor/repository.ts'
import { describeBadTag, isTag } from '../oci/reference.ts'

/** One entry of the input `images`; only its syntax is checked. */
export interface ImageEntry {
  /** As the input `image` takes it. */
  readonly source: string
  readonly repository: HarborRepository
  /** Each once. */
  readonly tags: readonly string[]
  /** `os/architecture[/variant][:os.version]` or a digest; absent for what the input `platform` says. */
  readonly platform?: string
  /** Path of its Dockerfile in the source repository; absent for what the input `dockerfile` says. */
  readonly dockerfile?: string
  /** Rules of its own, as texts by the names of the inputs; absent for none. */
  readonly gate?: Readonly<Record<string, string>>
}

const ARROW = '=>'

/**
 * `image => project/name:tag`, with further tags after commas, or none.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseImageLine(line: string): ImageEntry {
  const [source = '', target = '', ...more] = line.split(ARROW).map((part) => part.trim())
  if (source === '' || target === '' || more.length > 0) {
    throw new Error(`"${line}" is not image ${ARROW} project/name:tag`)
  }
  try {
    return { source, ...parseImageTarget(target) }
  } catch (error) {
    throw new Error(`in "${line}": ${errorMessage(error)}`)
  }
}

/** `project/name[:tag[,tag…]]`. @throws Error that says what is wrong, without naming an input. */
export function parseImageTarget(target: string): Pick<ImageEntry, 'repository' | 'tags'> {
  const colon = target.indexOf(':', target.lastIndexOf('/'))
  const repository = parseHarborRepository(colon < 0 ? target : target.slice(0, colon).trim())
  return { repository, tags: colon < 0 ? [] : parseImageTags(target.slice(colon + 1).split(',')) }
}

/** Each tag once. @throws Error that names the first text that is not a tag. */
export function parseImageTags(words: readonly string[]): string[] {
  const tags = words.map((word) => word.trim())
  const bad = tags.find((tag) => !isTag(tag))
  if (bad !== undefined) throw new Error(describeBadTag(bad))
  return [...new Set(tags)]
}
