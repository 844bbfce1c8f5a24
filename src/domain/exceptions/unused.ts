import { plural } from '../text/format.ts'
import { listFirst } from '../text/list.ts'
import { type ExceptionUses, endOf, isMeantToIgnore } from './apply.ts'
import type { Exception } from './exception.ts'
import { isCveId } from './trivyignore.ts'

/** What is made of exceptions that do nothing: a sentence, a warning at their line, or an error that fails the job. */
export const UNUSED_EXCEPTIONS = ['note', 'warn', 'fail'] as const
export type UnusedExceptions = (typeof UNUSED_EXCEPTIONS)[number]

/** Why an exception does nothing. */
export const UNUSED_REASONS = ['no-finding', 'expired', 'covered'] as const

/** An exception of a file that does nothing for an image. */
export interface UnusedException {
  /** '' when it has not the form of a CVE id: the file may be a link to another one, and is not quoted. */
  readonly id: string
  readonly file: string
  /** Counted from 1; absent when it is not known. */
  readonly line?: number
  readonly why: (typeof UNUSED_REASONS)[number]
  /** When it ended, in ISO 8601; only with `expired`. */
  readonly expiredAt?: string
  /** Where the one stands that covers it; only with `covered`. */
  readonly coveredBy?: string
  /** Who answers for it; only of the policy of an organisation. Foreign text. */
  readonly owner?: string
  /** When it ends, in ISO 8601; only with `owner`. */
  readonly expiresAt?: string
}

/** Highest number of exceptions that are named in a sentence; the rest is a number. */
const NAMED_EXCEPTIONS = 5
const RECOGNISABLE = 100

/**
 * The exceptions of files that do nothing for an image: they matched no finding of any platform, have expired, or others
 * cover their findings. Of Harbor's allowlist none: it is for every image of the project.
 *
 * @param input.isComplete every platform has been scanned; else only time says that an exception does nothing.
 * @param input.now milliseconds since the epoch.
 */
export function findUnused(input: {
  readonly exceptions: readonly Exception[]
  /** Of each platform. */
  readonly uses: readonly ExceptionUses[]
  readonly isComplete: boolean
  readonly now: number
}): UnusedException[] {
  const { exceptions, uses, isComplete, now } = input
  const unused = exceptions.filter(isMeantToIgnore).flatMap((exception): UnusedException[] => {
    const { place, expiresAt } = exception
    if (place === undefined) return []
    const id = idOf(exception)
    const at = { id: isCveId(id) ? id : '', ...place, ...ownerOf(exception) }
    if (endOf(exception) <= now) return [{ ...at, why: 'expired', expiredAt: expiresAt ?? '' }]
    if (!isComplete || uses.some(({ needed }) => needed.has(exception))) return []
    const covering = uses.map(({ covered }) => covered.get(exception)).find((other) => other !== undefined)
    if (covering === undefined) return [{ ...at, why: 'no-finding' }]
    // A document keeps its older statements: that a later one holds is how VEX changes.
    if (exception.kind === 'vex-statement' && covering.kind === 'vex-statement') return []
    return [{ ...at, why: 'covered', coveredBy: placeName(covering) }]
  })
  return [...new Map(unused.map((entry) => [JSON.stringify(entry), entry])).values()]
}

/**
 * Those that do nothing for any of several images.
 *
 * @param lists of each image that was judged.
 * @param options.isComplete every image was judged; else only time says that an exception does nothing.
 */
export function commonUnused(
  lists: readonly (readonly UnusedException[])[],
  options: { readonly isComplete: boolean },
): UnusedException[] {
  const [first, ...others] = lists.map(
    (list) => new Map(list.map((exception) => [keyOf(exception), exception] as const)),
  )
  return [...(first ?? [])].flatMap(([key, exception]) => {
    const all = [exception, ...others.flatMap((byKey) => byKey.get(key) ?? [])]
    if (all.length < lists.length) return []
    const expired = all.find(({ why }) => why === 'expired')
    if (!options.isComplete && expired === undefined) return []
    return [expired ?? all.find(({ why }) => why === 'covered') ?? exception]
  })
}

function keyOf({ id, file, line }: UnusedException): string {
  return JSON.stringify([id, file, line])
}

/** `2 exceptions do nothing: CVE-2026-1 (.trivyignore line 3) matched no finding of this image; …`. */
export function describeUnused(
  exceptions: readonly UnusedException[],
  options: { readonly isOneImage: boolean },
): string {
  const named = exceptions.slice(0, NAMED_EXCEPTIONS)
  const rest = exceptions.length - named.length
  const of = (wanted: UnusedException['why']): UnusedException[] => named.filter(({ why }) => why === wanted)
  const missing = of('no-finding').map(unusedName)
  const parts = [
    ...(missing.length === 0
      ? []
      : [
          `${listFirst(missing, NAMED_EXCEPTIONS)} matched no finding of ${options.isOneImage ? 'this image' : 'these images'}`,
        ]),
    ...[...of('expired'), ...of('covered')].map(
      (exception) => `${unusedName(exception)} ${whyUnused(exception)}`,
    ),
    ...(rest === 0 ? [] : [`and ${rest} more`]),
  ]
  return `${plural(exceptions.length, 'exception')} ${exceptions.length === 1 ? 'does' : 'do'} nothing: ${parts.join('; ')}`
}

/** Completing "the exception …". */
export function whyUnused({ why, expiredAt = '', coveredBy = '' }: UnusedException): string {
  switch (why) {
    case 'expired':
      return `expired on ${expiredAt.slice(0, 10)}`
    case 'covered':
      return `is covered by ${recognisable(coveredBy)}`
    default:
      return 'matched no finding'
  }
}

/** `CVE-2026-1 (.trivyignore line 3)` */
function unusedName(exception: UnusedException): string {
  const place = [unusedPlace(exception), describeOwner(exception)].filter(Boolean).join(', ')
  return exception.id === '' ? place : `${exception.id} (${place})`
}

/** `owner: team-platform, ends on 2027-03-31`; undefined where no owner is named. Foreign text. */
export function describeOwner({ owner, expiresAt = '' }: UnusedException): string | undefined {
  return owner === undefined ? undefined : `owner: ${recognisable(owner)}, ends on ${expiresAt.slice(0, 10)}`
}

/** `.trivyignore line 3` */
export function unusedPlace({ file, line }: Pick<UnusedException, 'file' | 'line'>): string {
  return recognisable(`${file}${line === undefined ? '' : ` line ${line}`}`)
}

function placeName({ place, source }: Exception): string {
  return place === undefined
    ? source
    : `${place.file}${place.line === undefined ? '' : ` line ${place.line}`}`
}

/** Foreign text in a sentence is for recognising it. */
function recognisable(text: string): string {
  return text.length <= RECOGNISABLE ? text : `${text.slice(0, RECOGNISABLE)}…`
}

function ownerOf(exception: Exception): Pick<UnusedException, 'owner' | 'expiresAt'> {
  if (exception.kind !== 'ignore-rule' || exception.owner === undefined) return {}
  const { owner, expiresAt = '' } = exception
  return { owner, expiresAt }
}

function idOf(exception: Exception): string {
  return exception.kind === 'ignore-rule' ? exception.id : (exception.ids[0] ?? '')
}
