import { bodyWithoutMarker, type CommentMarker, compareRuns, isPlausible, parseMarker } from './marker.ts'

/** The input `comment`: always keep one, only begin one when something is wrong, or none. */
export type CommentMode = 'auto' | 'on-failure' | 'off'

/** A comment on a pull request. Its body is foreign text. */
export interface PullRequestComment {
  readonly id: number
  readonly author: string
  readonly body: string
  /** A user hid it as outdated or resolved. */
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
 * The comment with our marker is updated in place; one that a later run wrote is not changed. A
 * minimised one is invisible to its readers, so it is not used again.
 *
 * @param input.mayCreate false: nothing is wrong, and only an existing comment is updated.
 */
export function planSticky(input: StickyInput & { readonly mayCreate: boolean }): StickyPlan {
  return planOwn(input) ?? (input.mayCreate ? { kind: 'create' } : { kind: 'none' })
}

/**
 * The second look after a comment was created: a job that ran at the same time may have created one too. `create`
 * when ours is not listed yet.
 */
export function planAfterCreation(input: StickyInput): StickyPlan {
  return planOwn(input) ?? { kind: 'create' }
}

/**
 * Of several comments the one of the latest run is kept, of one run the oldest: the rule does not depend on the job,
 * so that jobs which clean up at the same time keep the same one. undefined without any.
 *
 * The same text is written again when our run is a later one: only the marker prevents a run in
 * between, whose job is late, from overwriting it. GitHub sends no notification for an edit.
 */
function planOwn(input: StickyInput): StickyPlan | undefined {
  const own = ownComments(input)
  const [kept, ...copies] = own.toSorted((a, b) => compareRuns(b.marker, a.marker))
  if (kept === undefined) return undefined
  const remove = copies.map(({ id }) => id)
  const age = compareRuns(kept.marker, input.marker)
  if (age > 0) return { kind: 'keep', why: 'newer', remove }
  const isSame =
    age === 0 &&
    kept.marker.sha === input.marker.sha &&
    bodyWithoutMarker(kept.body) === bodyWithoutMarker(input.body)
  return isSame ? { kind: 'keep', why: 'unchanged', remove } : { kind: 'update', id: kept.id, remove }
}

interface OwnComment extends PullRequestComment {
  readonly marker: CommentMarker
}

/**
 * Ours by author, marker and key, oldest first. A marker in a comment of another account is a forgery, and so is one
 * of a run that cannot have begun yet: other workflows write with the same account, and what they quote is foreign.
 */
function ownComments(input: StickyInput): OwnComment[] {
  return input.comments
    .filter(({ author, isMinimized }) => isSameLogin(author, input.login) && !isMinimized)
    .flatMap((comment) => {
      const marker = parseMarker(comment.body)
      if (marker?.key !== input.marker.key || !isPlausible(marker, input.marker)) return []
      return [{ ...comment, marker }]
    })
    .toSorted((a, b) => a.id - b.id)
}

/** REST calls an app `github-actions[bot]`, GraphQL `github-actions`; no user can have a name with brackets. */
export function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
