import type { GitHubContext } from './context.ts'

/** How to find the pull request that a run is about. */
export type PullRequestLookup =
  | { readonly kind: 'known'; readonly number: number; readonly from: string }
  | { readonly kind: 'by-commit'; readonly sha: string }
  | { readonly kind: 'none'; readonly why: string }

/** A pull request as far as choosing one needs it. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly isOpen: boolean
}

/**
 * The input, then the event, then the commit.
 *
 * A merge group may hold several pull requests and its payload names none of them; a schedule is about none.
 */
export function planPullRequestLookup(input: {
  /** The input `pull-request`. */
  readonly given: number | undefined
  readonly context: GitHubContext
}): PullRequestLookup {
  const { given, context } = input
  if (given !== undefined) return { kind: 'known', number: given, from: 'the input "pull-request"' }
  if (context.pullRequest !== undefined) {
    return { kind: 'known', number: context.pullRequest, from: `the event ${context.eventName}` }
  }
  switch (context.eventName) {
    case 'merge_group':
      return { kind: 'none', why: 'a merge group is not one pull request' }
    case 'schedule':
      return { kind: 'none', why: 'a scheduled run does not belong to a pull request' }
    default:
      return context.sha === ''
        ? { kind: 'none', why: 'the run names no commit' }
        : { kind: 'by-commit', sha: context.sha }
  }
}

/**
 * Of those that GitHub associates with a commit, the open one whose head it is; the oldest, when there are several.
 * A merged pull request belongs to its merge commit on the default branch and is not meant.
 */
export function choosePullRequest(candidates: readonly PullRequest[], sha: string): PullRequest | undefined {
  const [first] = candidates
    .filter(({ isOpen, headSha }) => isOpen && headSha === sha)
    .toSorted((a, b) => a.number - b.number)
  return first
}
