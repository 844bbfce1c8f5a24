/** What GitHub says about the run that we are part of, out of the environment and the event. */
export interface GitHubContext {
  /** GITHUB_EVENT_NAME. */
  readonly eventName: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** The commit that was built: the head of the pull request, not the merge commit that GITHUB_SHA names there. */
  readonly sha: string
  /** Number of the pull request that the event is about. */
  readonly pullRequest?: number
  /** The event's pull request comes from another repository. */
  readonly isFork: boolean
  readonly actor: string
  readonly runId: number
  readonly runAttempt: number
  readonly runNumber: number
  /** Names of the workflow and the job, as `comment-key` uses them. */
  readonly workflow: string
  readonly job: string
  /** GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_GRAPHQL_URL: other hosts on GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/** The page of the run. */
export function runPage(context: GitHubContext): string {
  const { owner, name } = context.repository
  return `${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`
}

/**
 * The key that distinguishes our comments on one pull request: image, workflow and job. The tag and the digest are
 * new with every push and are no part of it.
 *
 * @param subject the repository; `images`, which no repository is called, for several, whichever they are.
 */
export function defaultCommentKey(context: GitHubContext, subject: string): string {
  return [subject, context.workflow, context.job].join(' ')
}
