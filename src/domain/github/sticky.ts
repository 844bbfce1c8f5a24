import { bodyWithoutMarker, type CommentMarker, isNewerThan, parseMarker } from './marker.ts'

/** The input `comment`: always keep one, only begin one when something is wrong, or none. */
export const COMMENT_MODES = ['auto', 'on-failure', 'off'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** A comment on a pull request. Its body is foreign text. */
export interface PullRequestComment {
  readonly id: number
  readonly author: string
  readonly body: string
  /** Somebody hid it as outdated or resolved. */
  readonly isMinimized: boolean
}

/** What to do about the one comment that we keep on a pull request. */
export type StickyPlan =
  | { readonly kind: 'create' }
  /** `remove`: copies that a race left behind. */
  | { readonly kind: 'update'; readonly id: number; readonly remove: readonly number[] }
  | { readonly kind: 'keep'; readonly why: 'unchanged' | 'newer'; readonly remove: readonly number[] }
  | { readonly kind: 'none' }

export interface StickyInput {
  readonly comments: readonly PullRequestComment[]
  /** Whose comments are ours: the account of the token. */
  readonly login: string
  readonly marker: CommentMarker
  /** The whole body, marker included. */
  readonly body: string
}

/**
 * The comment that carries our marker is brought up to date in place; one that a later run wrote is left alone. A
 * minimised one is gone for its readers, so it is not used again.
 *
 * @param input.mayCreate false: nothing is wrong and only a comment that is there already is to be kept true.
 */
export function planSticky(input: StickyInput & { readonly mayCreate: boolean }): StickyPlan {
  const [first, ...copies] = ownComments(input)
  if (first === undefined) return input.mayCreate ? { kind: 'create' } : { kind: 'none' }
  return planKept(input, { first, copies })
}

/**
 * The second look after a comment was created: a job that ran at the same time may have created one too. Everybody
 * keeps the oldest, brings it up to date and removes the rest, so that all of them end with the same one.
 */
export function planAfterCreation(input: StickyInput): StickyPlan {
  const [first, ...copies] = ownComments(input)
  return first === undefined ? { kind: 'create' } : planKept(input, { first, copies })
}

function planKept(
  input: StickyInput,
  own: { readonly first: OwnComment; readonly copies: readonly OwnComment[] },
): StickyPlan {
  const remove = own.copies.map(({ id }) => id)
  if (isNewerThan(own.first.marker, input.marker)) return { kind: 'keep', why: 'newer', remove }
  // A newer copy holds the truth: it is told by its own run, which will bring it into the first one.
  if (own.copies.some(({ marker }) => isNewerThan(marker, input.marker))) {
    return { kind: 'keep', why: 'newer', remove: [] }
  }
  const isSame =
    own.first.marker.sha === input.marker.sha &&
    bodyWithoutMarker(own.first.body) === bodyWithoutMarker(input.body)
  return isSame ? { kind: 'keep', why: 'unchanged', remove } : { kind: 'update', id: own.first.id, remove }
}

interface OwnComment extends PullRequestComment {
  readonly marker: CommentMarker
}

/** Ours by author, marker and key, oldest first. A marker in a comment of somebody else is a forgery. */
function ownComments(input: StickyInput): OwnComment[] {
  return input.comments
    .filter(({ author, isMinimized }) => isSameLogin(author, input.login) && !isMinimized)
    .flatMap((comment) => {
      const marker = parseMarker(comment.body)
      return marker?.key === input.marker.key ? [{ ...comment, marker }] : []
    })
    .toSorted((a, b) => a.id - b.id)
}

/** REST calls an app `github-actions[bot]`, GraphQL `github-actions`; no user can have a name with brackets. */
function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
