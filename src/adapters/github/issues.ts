import type { GitHubContext } from '../../domain/github/context.ts'
import type { Issue } from '../../domain/watch/issue.ts'
import type { IssueApi } from '../../ports/watch/issues.ts'
import { createCaller } from './caller.ts'
import type { Octokits } from './octokit.ts'
import { PAGE, readPages } from './pages.ts'

/** An issue that was closed before 500 others changed is not looked for. */
const CLOSED_PAGES = 5

/**
 * The issues of a repository. The list is not asked for by author: for the tokens of some apps GitHub answers such a
 * question with nothing, and then there would be a new issue after every run; Gitea calls the parameter another name.
 */
export function createIssueApi(input: {
  readonly octokits: Octokits
  readonly context: Pick<GitHubContext, 'repository' | 'graphqlUrl'>
  readonly signal: AbortSignal
}): IssueApi {
  const { octokit } = input.octokits
  const { attempt, repository, signal, fetchLogin } = createCaller(input)
  // Sent again after a lost answer it would be there twice.
  const once = { request: { signal, retries: 0 } }
  return {
    fetchLogin,

    fetchIssues: (state) =>
      attempt(`read the ${state} issues`, async () => {
        const sort = { sort: state === 'open' ? 'created' : 'updated', direction: 'desc' } as const
        const entries = await readPages(
          'number',
          (page) =>
            octokit.request('GET /repos/{owner}/{repo}/issues', {
              ...repository,
              ...sort,
              state,
              per_page: PAGE,
              page,
            }),
          state === 'open' ? undefined : CLOSED_PAGES,
        )
        // Every pull request is an issue, too.
        return entries.filter((entry) => entry.pull_request == null).map(decodeIssue)
      }),

    createIssue: (issue) =>
      attempt('create an issue', async () => {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
          ...repository,
          ...issue,
          ...once,
        })
        return data.number
      }),

    async updateIssue(number, change) {
      const { state } = change
      await attempt(`update issue #${number}`, () =>
        octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...repository,
          ...change,
          ...(state === undefined ? {} : { state_reason: state === 'closed' ? 'completed' : 'reopened' }),
          issue_number: number,
        }),
      )
    },

    async commentOnIssue(number, body) {
      await attempt(`comment on issue #${number}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...repository,
          issue_number: number,
          body,
          ...once,
        }),
      )
    },
  }
}

function decodeIssue(wire: {
  readonly number: number
  readonly title: string
  readonly state: string
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
}): Issue {
  const { number, title, state } = wire
  return { number, title, author: wire.user?.login ?? '', body: wire.body ?? '', isOpen: state === 'open' }
}
