import { formatHarborRepository, type HarborRepository, parseHarborRepository } from '../harbor/repository.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { isTag } from '../oci/reference.ts'
import { formatMinute } from '../text/format.ts'
import type { Finding } from './finding.ts'
import type { ScanOverview } from './overview.ts'

/** The image that ours is compared with: the input `compare-to`. */
export type BaseScan =
  | {
      readonly kind: 'scanned'
      /** As it was given. */
      readonly name: string
      readonly digest: Digest
      readonly platforms: readonly ScannedPlatform[]
      /**
       * Why this scan is not as good as ours, as a sentence; absent when it is. Then it proves only what the base
       * contains: the same version of a package.
       */
      readonly doubt?: string
    }
  /** The very image that is judged: nothing in it is new. */
  | { readonly kind: 'same-image'; readonly name: string; readonly digest: Digest }
  /** It is not there, or has no finished scan: there is nothing to compare with. */
  | { readonly kind: 'not-scanned'; readonly name: string; readonly message: string }

export interface ScannedPlatform {
  readonly platform: string
  readonly findings: readonly Finding[]
}

/** What a name was on before this run: `none` when it was looked up and nothing had it. */
export type PreviousBase = Digest | 'none'

/** Where in Harbor a base is. */
export interface BasePlace {
  readonly repository: HarborRepository
  /** A tag or a digest. */
  readonly reference: string
}

/**
 * What `compare-to` names: a tag or a digest of the own repository, or `project/repository:tag` or `@digest`.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseBaseName(text: string): Partial<BasePlace> & Pick<BasePlace, 'reference'> {
  if (isTag(text) || isDigest(text)) return { reference: text }
  if (!text.includes('/')) {
    throw new Error(`"${text}" is neither a tag nor a digest of the repository, nor project/repository:tag`)
  }
  const at = text.includes('@') ? text.indexOf('@') : text.lastIndexOf(':')
  const reference = text.slice(at + 1)
  const isNamed = at > text.lastIndexOf('/')
  if (!isNamed) throw new Error(`"${text}" names no tag; give project/repository:tag or @digest`)
  if (text[at] === '@' ? !isDigest(reference) : !isTag(reference)) {
    throw new Error(`"${text}" has the bad ${text[at] === '@' ? 'digest' : 'tag'} "${reference}"`)
  }
  return { repository: parseHarborRepository(text.slice(0, at)), reference }
}

/** @throws Error for a name that `parseBaseName` refuses. */
export function locateBase(name: string, own: HarborRepository): BasePlace {
  return { repository: own, ...parseBaseName(name) }
}

/**
 * `project/repository:tag` or `@digest`, of a name as `parseBaseName` takes it.
 *
 * @param own `project/repository` of the image that is compared.
 */
export function fullBaseName(name: string, own: string): string {
  return name.includes('/') ? name : `${own}${isDigest(name) ? '@' : ':'}${name}`
}

/** `project/repository:tag` or `@digest`. */
export function formatBasePlace({ repository, reference }: BasePlace): string {
  return fullBaseName(reference, formatHarborRepository(repository))
}

/** What makes the scan of a base as good as ours. */
export interface Fairness {
  /** Milliseconds since the epoch, by the same clock as the scan. */
  readonly now: number
  readonly maxAgeMs: number
  /** `name version` of what scans ours; empty while it is not known. */
  readonly scanners: readonly string[]
}

/** Why a base has to be scanned again, completing "it …"; undefined when its scan is as good as ours. */
export function findUnfairness(overview: ScanOverview | undefined, fairness: Fairness): string | undefined {
  if (overview === undefined) return 'was never scanned'
  if (overview.status !== 'Success') return `has a last scan that is ${overview.status}`
  const { now, maxAgeMs, scanners } = fairness
  const ageMs = now - Date.parse(overview.endTime)
  if (Number.isNaN(ageMs)) return 'was scanned at a time that Harbor does not say'
  if (ageMs > maxAgeMs) {
    return `was scanned on ${formatMinute(overview.endTime)}, longer ago than compare-max-age allows`
  }
  if (scanners.length === 0 || scanners.includes(overview.scanner)) return undefined
  const names = [overview.scanner, scanners.join(' and ')].map((name) => name || 'a scanner without a name')
  return `was scanned by ${names[0]}, and the image by ${names[1]}`
}
