import { CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import { untilAborted } from '../process/until-aborted.ts'
import type { Octokits } from './octokit.ts'

/** Everything about a comment or an issue together: a report must not hold up a verdict. */
const DEADLINE_MS = 120_000

/** The account of the job's own token on GitHub. */
const DEFAULT_LOGIN = 'github-actions[bot]'

/** Calls in the repository of the run, all within one deadline, whose errors are sentences; and whose token it is. */
export function createCaller(input: {
  readonly octokits: Octokits
  readonly context: Pick<GitHubContext, 'repository' | 'graphqlUrl'>
  readonly signal: AbortSignal
}) {
  const { context } = input
  const { unthrottled } = input.octokits
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

  async function fetchLogin(): Promise<string> {
    return (await readViewer()) ?? (await readUser()) ?? DEFAULT_LOGIN
  }

  return { attempt, repository, signal, fetchLogin }
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
