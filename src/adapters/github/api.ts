import { CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import type { PullRequest } from '../../domain/github/pull-request.ts'
import type { GitHubApi } from '../../ports/github.ts'
import { untilAborted } from '../process/until-aborted.ts'
import type { Octokits } from './octokit.ts'

/** Everything about a comment together: a report must not hold up a verdict. */
const DEADLINE_MS = 120_000

/** GitHub's largest page. */
const PAGE = 100
/** 5,000 comments: beyond that ours is not looked for. */
const MAX_PAGES = 50

/** The account of the job's own token on GitHub. */
const DEFAULT_LOGIN = 'github-actions[bot]'

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
  const { context } = input
  const { octokit, unthrottled } = input.octokits
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const signal = AbortSignal.any([input.signal, deadline])
  // Octokit ends a request with the job or the deadline.
  const ended = { request: { signal } }
  const repository = { ...ended, owner: context.repository.owner, repo: context.repository.name }

  async function attempt<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    try {
      return await untilAborted(signal, work)
    } catch (error) {
      if (input.signal.aborted) throw new CancelledError(`failed to ${purpose}: the job is being cancelled`)
      if (deadline.aborted) {
        throw new GitHubError(`failed to ${purpose}: GitHub gave no answer within ${DEADLINE_MS / 1000} s`)
      }
      throw explain(error, purpose)
    }
  }

  /** The account by GraphQL, which a job's own token may ask on GitHub; undefined when it gives no answer. */
  function readViewer(): Promise<string | undefined> {
    return unlessRefused(async () => {
      const { data } = await attempt('ask GitHub whose token it is', () =>
        unthrottled.request({
          ...ended,
          method: 'POST',
          url: context.graphqlUrl,
          query: 'query { viewer { login } }',
        }),
      )
      return readLogin((data as { data?: { viewer?: unknown } | null }).data?.viewer)
    })
  }

  /** The account by REST: GitHub refuses it to a job's own token (403), Gitea and Forgejo answer. */
  function readUser(): Promise<string | undefined> {
    return unlessRefused(async () => {
      const { data } = await attempt('ask whose token it is', () => unthrottled.request('GET /user', ended))
      return readLogin(data)
    })
  }

  return {
    async fetchLogin() {
      return (await readViewer()) ?? (await readUser()) ?? DEFAULT_LOGIN
    },

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

/** A refusal becomes undefined; the end of the job and of the deadline are thrown on. */
async function unlessRefused(ask: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GitHubError) return undefined
    throw error
  }
}

function readLogin(account: unknown): string | undefined {
  const login = (account as { login?: unknown } | null | undefined)?.login
  return typeof login === 'string' && login !== '' ? login : undefined
}

interface Page<T> {
  readonly data: readonly T[]
  readonly headers: { readonly link?: string | undefined; readonly 'x-total-count'?: unknown }
}

/**
 * Every entry of a list, each once. A page that brings nothing new is the last one: Gitea answers every page of a
 * list of comments with the whole list. A short page is the last one only when the server names no further one:
 * Gitea caps pages at 50 entries.
 */
async function readPages<K extends string, T extends Readonly<Record<K, number | bigint>>>(
  key: K,
  fetchPage: (page: number) => Promise<Page<T>>,
): Promise<T[]> {
  const known = new Map<number, T>()
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data, headers } = await fetchPage(page)
    // A string is what Octokit makes of an answer that is no JSON: cut off, or a page.
    if (!Array.isArray(data)) throw new TypeError('it is no list')
    const before = known.size
    for (const entry of data) known.set(Number(entry[key]), entry)
    if (known.size === before) break
    const hasNext = headers.link?.includes('rel="next"') === true
    if (!hasNext && data.length < PAGE && !(Number(headers['x-total-count']) > known.size)) break
  }
  return [...known.values()]
}

/** GitHub's words, its status, and the permission that it would have accepted. */
function explain(error: unknown, purpose: string): GitHubError {
  const { status, response } = error as {
    status?: unknown
    response?: { data?: { message?: unknown }; headers?: Record<string, unknown> }
  }
  if (response === undefined && error instanceof TypeError && error.cause === undefined) {
    return new GitHubError(`failed to ${purpose}: GitHub's answer could not be read (${error.message})`, {
      cause: error,
    })
  }
  const said = response?.data?.message
  const detail = typeof said === 'string' ? said : errorMessage(error)
  const accepted = response?.headers?.['x-accepted-github-permissions']
  const answered = response === undefined ? undefined : Number(status)
  return new GitHubError(
    `failed to ${purpose}: ${answered === undefined ? 'no answer from GitHub' : `GitHub answered ${answered}`} (${detail})`,
    {
      status: answered,
      acceptedPermissions: typeof accepted === 'string' ? accepted : '',
      // Only GitHub and GitHub Enterprise Server number their requests by this header.
      isFromGitHub: response?.headers?.['x-github-request-id'] !== undefined,
      cause: error,
    },
  )
}
