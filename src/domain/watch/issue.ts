import { type CommentMarker, compareRuns, isPlausible, parseMarker } from '../github/marker.ts'
import { isSameLogin } from '../github/sticky.ts'
import { parseIssueState } from './issue-state.ts'

/** The input `issue`. */
export type IssueMode = 'off' | 'on-failure'

/** An issue of the repository. Title and body are foreign text. */
export interface Issue {
  readonly number: number
  readonly author: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

/** An issue that an earlier re-check keeps. */
export interface OwnIssue extends Issue {
  readonly marker: CommentMarker
  /** What was known when it was written last: see `troublesOf`. Empty when its body does not say. */
  readonly known: ReadonlySet<string>
  /** Some of what was known is not listed in it. */
  readonly isCut: boolean
}

/**
 * Ours by author, marker and key: that of the latest run first, of one run the oldest. A marker in an issue of another
 * account is a forgery, and so is one of a run that cannot have begun yet.
 */
export function ownIssues(
  issues: readonly Issue[],
  by: { readonly login: string; readonly marker: CommentMarker },
): OwnIssue[] {
  return markedIssues(issues)
    .filter(
      ({ author, marker }) =>
        isSameLogin(author, by.login) && marker.key === by.marker.key && isPlausible(marker, by.marker),
    )
    .toSorted((a, b) => compareRuns(b.marker, a.marker) || a.number - b.number)
}

/** Those that begin with a marker, by any author. */
export function markedIssues(issues: readonly Issue[]): OwnIssue[] {
  return issues.flatMap((issue) => {
    const marker = parseMarker(issue.body)
    return marker === undefined ? [] : [{ ...issue, marker, ...parseIssueState(issue.body) }]
  })
}
