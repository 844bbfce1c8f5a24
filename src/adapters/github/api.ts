import { GitHubError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import type { PullRequest } from '../../domain/github/pull-request.ts'
import type { GitHubApi } from '../../ports/github.ts'
import { createCaller } from './caller.ts'
import type { Octokits } from './octokit.ts'
import { PAGE, readPages } from './pages.ts'

/**
 * GitHub's REST API, and one question of its GraphQL API, through Octokit with retries and throttling.
 *
 * Gitea and Forgejo answer on the same REST paths and differ in places: there is no GraphQL, no route from a commit to
 * its pull requests, and their lists have pages of another size or none. Nothing here asks which server it is; each
 * question has a second form for servers that do not know the first.
 */
export function createGitHubApi(input: {
  readonly octokits: Octokits
  readonly context: Pick<GitHubContext, 'repository' | 'graphqlUrl'>
  readonly signal: AbortSignal
}): GitHubApi {
  const { octokit } = input.octokits
  const { attempt, repository, signal, fetchLogin } = createCaller(input)
  return {
    fetchLogin,

    async fetchPullRequests(sha) {
      const purpose = `look for the pull request of ${sha}`
      try {
        const { data } = await attempt(purpose, () =>
          octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
            ...repository,
            commit_sha: sha,
            per_page: PAGE,
          }),
        )
        return data.map(decodePullRequest)
      } catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404) throw error
      }
      // Gitea has no such route. What it associates with a commit is looked for among the open ones.
      return attempt(purpose, async () => {
        const open = await readPages('number', (page) =>
          octokit.request('GET /repos/{owner}/{repo}/pulls', {
            ...repository,
            state: 'open',
            per_page: PAGE,
            page,
          }),
        )
        return open.map(decodePullRequest)
      })
    },

    async fetchComments(pullRequest) {
      return attempt(`read the comments on pull request #${pullRequest}`, async () => {
        const comments = await readPages('id', (page) =>
          octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number: pullRequest,
            per_page: PAGE,
            page,
          }),
        )
        return comments.map(decodeComment)
      })
    },

    async createComment(pullRequest, body) {
      await attempt(`comment on pull request #${pullRequest}`, () =>
        octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...repository,
          issue_number: pullRequest,
          body,
          // Sent again after a lost answer it would be there twice.
          request: { signal, retries: 0 },
        }),
      )
    },

    async updateComment(id, body) {
      await attempt('update the comment on the pull request', () =>
        octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id: id,
          body,
        }),
      )
    },

    async deleteComment(id) {
      try {
        await attempt('remove a double comment from the pull request', () =>
          octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...repository,
            comment_id: id,
          }),
        )
      } catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404) throw error
      }
    },
  }
}

function decodeComment(wire: {
  readonly id: number | bigint
  readonly body?: string
  readonly user: { readonly login: string } | null
  readonly minimized?: unknown
}) {
  return {
    id: Number(wire.id),
    author: wire.user?.login ?? '',
    body: wire.body ?? '',
    // Absent on servers that do not know it.
    isMinimized: wire.minimized != null,
  }
}

function decodePullRequest(wire: {
  readonly number: number
  readonly state: string
  readonly head: { readonly sha: string }
}): PullRequest {
  return { number: wire.number, headSha: wire.head.sha, isOpen: wire.state === 'open' }
}
