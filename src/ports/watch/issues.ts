import type { GitHubContext } from '../../domain/github/context.ts'
import type { Issue } from '../../domain/watch/issue.ts'

/**
 * The issues of the repository of the run. Every method waits out rate limits within reason and throws GitHubError with a
 * sentence for anything that is not the answer.
 */
export interface IssueApi {
  /** The account that issues are written by. */
  fetchLogin(): Promise<string>
  /** Without pull requests, each once; of those that are closed the 500 that changed last. */
  fetchIssues(state: 'open' | 'closed'): Promise<readonly Issue[]>
  /** Never sent twice: when the answer is lost, the error has no status or one from 500 on. @returns its number. */
  createIssue(issue: { readonly title: string; readonly body: string }): Promise<number>
  /** With a state it is closed as completed, or opened again. */
  updateIssue(
    number: number,
    change: { readonly title: string; readonly body: string; readonly state?: 'open' | 'closed' },
  ): Promise<void>
  /** Never sent twice. */
  commentOnIssue(number: number, body: string): Promise<void>
}

/** Access to the issues from a run. */
export interface IssueAccess {
  /** The run according to the runner; undefined outside of GitHub. */
  readContext(): Promise<GitHubContext | undefined>
  connectIssues(options: { readonly token: string; readonly context: GitHubContext }): Promise<IssueApi>
}
