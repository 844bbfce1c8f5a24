import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import type { Log } from '../../ports/log.ts'
import { untilAborted } from '../process/until-aborted.ts'
import { loadOctokits } from './load-octokit.ts'
import type { Octokits } from './octokit.ts'

/** For one call with its retries. */
const DEADLINE_MS = 120_000

/** A repository, and who asks. */
export interface RepositoryPlace {
  readonly repository: string
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
  /** Milliseconds of a second of waiting: tests wait faster. */
  readonly secondMs?: number
}

/**
 * Calls of a repository's API that may be sent again: each sets what it sets.
 *
 * @param options.title What is read or written: `failed to write … : ` begins every message.
 * @param options.permission What the token needs, as GitHub calls it: `Secrets: write`.
 */
export function createRepositoryCall(
  options: RepositoryPlace & { readonly title: string; readonly permission: string },
) {
  const { repository, environment, title, permission } = options
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  const [owner = '', repo = ''] = repository.split('/')
  let octokits: Promise<Octokits> | undefined

  /** @param purpose what the message of an error says that failed. */
  async function call<T>(
    purpose: 'read' | 'write',
    work: (
      client: Octokits['octokit'],
      request: { owner: string; repo: string; request: { signal: AbortSignal } },
    ) => Promise<T>,
  ): Promise<T> {
    const failed = `failed to ${purpose} ${title}: `
    octokits ??= loadOctokits({ ...options, apiUrl })
    const client = (await octokits).octokit
    const deadline = AbortSignal.timeout(DEADLINE_MS)
    const signal = AbortSignal.any([options.signal, deadline])
    try {
      return await untilAborted(signal, () => work(client, { owner, repo, request: { signal } }))
    } catch (error) {
      if (options.signal.aborted) throw new CancelledError(`${failed}the job is being cancelled`)
      const why = deadline.aborted
        ? `no answer from ${apiUrl} within ${DEADLINE_MS / 1000} s`
        : describeRefusal(error, { apiUrl, repository, permission })
      throw new RefusedError(`${failed}${why}`, { status: statusOf(error), cause: error })
    }
  }
  return { call, apiUrl }
}

export class RefusedError extends UserError {
  /** undefined without an answer. */
  readonly status: number | undefined

  constructor(message: string, options: { readonly status: number | undefined; readonly cause: unknown }) {
    super(message, { cause: options.cause })
    this.status = options.status
  }
}

/** Whether it is there. @throws what else than 404 came back. */
export async function unlessMissing(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return false
    throw error
  }
}

/** Octokit gives an error without an answer a status as well. */
function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: unknown; response?: unknown }
  return response === undefined ? undefined : Number(status)
}

function describeRefusal(
  error: unknown,
  options: { readonly apiUrl: string; readonly repository: string; readonly permission: string },
): string {
  const { apiUrl, repository, permission } = options
  const status = statusOf(error)
  if (status === undefined) return `no answer from ${apiUrl} (${errorMessage(error)})`
  if (status === 401) return 'the token is not valid'
  if (status === 429 || status >= 500) return `GitHub answered ${status}`
  return `GitHub answered ${status}. The token needs the permission "${permission}" on ${repository}; the token of the job (GITHUB_TOKEN) cannot have it`
}
