import type { GitHubContext } from '../domain/github/context.ts'
import type { PullRequest } from '../domain/github/pull-request.ts'
import type { PullRequestComment } from '../domain/github/sticky.ts'

/**
 * The calls to GitHub, all in the repository of the run.
 *
 * Every method waits out rate limits within reason and throws GitHubError with a sentence for anything that is not
 * the answer.
 */
export interface GitHubApi {
  /** The account that comments are written by. */
  fetchLogin(): Promise<string>
  /** Those that the server associates with a commit; one that associates none (Gitea): all that are open. */
  fetchPullRequests(sha: string): Promise<readonly PullRequest[]>
  /** All of them, each once, oldest first. */
  fetchComments(pullRequest: number): Promise<readonly PullRequestComment[]>
  /** Never sent twice: when the answer is lost, the error has no status or one from 500 on. */
  createComment(pullRequest: number, body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
  /** A comment that no longer exists counts as deleted. */
  deleteComment(id: number): Promise<void>
}

/** Access to GitHub from a run. */
export interface GitHubAccess {
  /** The run according to the runner; undefined outside of GitHub. */
  readContext(): Promise<GitHubContext | undefined>
  connect(options: { readonly token: string; readonly context: GitHubContext }): Promise<GitHubApi>
}

/**
 * Reads a file of the repository as it is without the change that the run is about.
 *
 * @throws Error that says why not.
 */
export type ReadBaseFile = (path: string) => Promise<string>

/** A file, and the commit that it was read at. */
export interface CommittedFile {
  readonly text: string
  readonly commit: string
}

/** Files of repositories on the server of the run. All throw an Error that says why not. */
export interface RepositoryFiles {
  /** A file of the run's own repository, at the commit that the change goes to. */
  readBase(path: string): Promise<CommittedFile>
  /** A file of any repository that the token may read. */
  readAt(
    file: { readonly owner: string; readonly name: string; readonly path: string },
    revision:
      | { readonly kind: 'commit'; readonly sha: string }
      | { readonly kind: 'ref'; readonly name: string },
  ): Promise<CommittedFile>
  /** The commit that a branch or a tag is at now. */
  fetchRef(repository: { readonly owner: string; readonly name: string }, ref: string): Promise<string>
}
