import { bodyWithoutMarker, type CommentMarker, compareRuns } from '../github/marker.ts'
import type { OwnIssue } from './issue.ts'

/** What to do about the one issue that is kept. */
export type IssuePlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'create' }
  | { readonly kind: 'keep'; readonly issue: OwnIssue; readonly why: 'unchanged' | 'newer' }
  /** `isWorse`: a comment says so. */
  | {
      readonly kind: 'update' | 'reopen' | 'close'
      readonly issue: OwnIssue
      readonly isWorse: boolean
    }

/**
 * An issue begins only when something is wrong. One that is open follows the images, and is closed when all of them pass; one
 * that is closed is opened again when something is wrong. What a later run wrote is not changed.
 *
 * @param input.issue of those that are ours.
 * @param input.isWorse something is wrong that it does not know yet.
 * @param input.bodyWith what this run would write, with a given marker.
 */
export function planIssue(input: {
  readonly issue: OwnIssue | undefined
  readonly marker: CommentMarker
  readonly hasPassed: boolean
  readonly isWorse: (issue: OwnIssue) => boolean
  readonly bodyWith: (marker: CommentMarker, issue: OwnIssue) => string
}): IssuePlan {
  const { issue, hasPassed } = input
  if (issue === undefined) return hasPassed ? { kind: 'none' } : { kind: 'create' }
  if (compareRuns(issue.marker, input.marker) > 0) return { kind: 'keep', issue, why: 'newer' }
  if (hasPassed) return issue.isOpen ? { kind: 'close', issue, isWorse: false } : { kind: 'none' }
  // Whatever it knew was over when it was closed.
  if (!issue.isOpen) return { kind: 'reopen', issue, isWorse: true }
  const same = bodyWithoutMarker(input.bodyWith(issue.marker, issue))
  if (bodyWithoutMarker(issue.body) === same) return { kind: 'keep', issue, why: 'unchanged' }
  return { kind: 'update', issue, isWorse: input.isWorse(issue) }
}
