import * as v from 'valibot'
import { CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import { type BaseRevision, isCommit, splitRepositoryPath } from '../../domain/github/base.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import { shortLine } from '../../domain/text/one-line.ts'
import type { Octokits } from './octokit.ts'

/** Files of the repository at a commit, through GitHub's REST API; Gitea's answers are taken as well. */

/** For everything together: a question or two. */
const DEADLINE_MS = 60_000

/** As for a file in the workspace. */
const MAX_BYTES = 16 * 1024 * 1024

/** What the contents API says when it does not give the file as it is: Gitea always, GitHub for anything but a file. */
const described = v.object({
  type: v.literal('file'),
  encoding: v.literal('base64'),
  content: v.string(),
})

/** `sha` is GitHub's, `id` Gitea's. */
const branch = v.object({ commit: v.union([v.object({ sha: v.string() }), v.object({ id: v.string() })]) })

interface ContentInput {
  readonly octokits: Octokits
  readonly context: Pick<GitHubContext, 'repository'>
  readonly signal: AbortSignal
}

/**
 * Reads a text file of the repository at a revision.
 *
 * @throws GitHubError with a clause that says why it is not there: a missing file is an error like any other, because
 *   the gate would else be judged without the exceptions, or with those of an older default. It quotes nothing of it.
 */
export async function fetchRepositoryFile(
  input: ContentInput,
  file: { readonly path: string; readonly revision: BaseRevision },
): Promise<string> {
  const { owner, name: repo } = input.context.repository
  const parts = splitRepositoryPath(file.path)
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const signal = AbortSignal.any([input.signal, deadline])
  const { unthrottled: octokit } = input.octokits
  const where = `${owner}/${repo}`
  try {
    const sha =
      file.revision.kind === 'commit'
        ? file.revision.sha
        : await attempt(`${where} has no branch ${file.revision.name}`, async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
              owner,
              repo,
              branch: file.revision.kind === 'branch' ? file.revision.name : '',
              request: { signal },
            })
            return commitOf(data)
          })
    return await attempt(`${where} has no file ${parts.join('/')} at the commit ${sha}`, async () => {
      // Octokit would write the slashes of a path as %2F.
      const path = parts.map(encodeURIComponent).join('/')
      const { data, headers } = await octokit.request(`GET /repos/{owner}/{repo}/contents/${path}`, {
        owner,
        repo,
        ref: sha,
        headers: { accept: 'application/vnd.github.raw+json' },
        request: { signal, parseSuccessResponseBody: false },
      })
      const bytes = await readBody(data as unknown as AsyncIterable<Uint8Array>)
      // A file as it is has the type that was asked for, also when it holds JSON.
      const isDescribed = /^application\/json\b/.test(headers['content-type'] ?? '')
      return (isDescribed ? decodeDescribed(bytes) : bytes).toString('utf8')
    })
  } catch (error) {
    if (input.signal.aborted) throw new CancelledError('the job is being cancelled')
    if (deadline.aborted) throw new GitHubError(`GitHub gave no answer within ${DEADLINE_MS / 1000} s`)
    throw error
  }
}

function commitOf(data: unknown): string {
  const { commit } = v.parse(branch, data)
  const sha = 'sha' in commit ? commit.sha : commit.id
  if (!isCommit(sha)) throw new Error('the branch has no commit')
  return sha
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BYTES) throw new GitHubError(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decodeDescribed(bytes: Buffer): Buffer {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new GitHubError('GitHub answered with neither the file nor JSON')
  }
  const found = v.safeParse(described, json)
  if (!found.success)
    throw new GitHubError('at that commit it is not a file but a directory, a link or a submodule')
  return Buffer.from(found.output.content, 'base64')
}

async function attempt<T>(missing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof GitHubError ? error : explain(error, missing)
  }
}

/** What a status means for a file that is read with the token of a job. */
function explain(error: unknown, missing: string): GitHubError {
  const { status, response } = error as { status?: unknown; response?: { data?: { message?: unknown } } }
  if (response === undefined)
    return new GitHubError(`no answer from GitHub (${shortLine(errorMessage(error))})`)
  const said = response.data?.message
  const answer = `GitHub answered ${Number(status)}${typeof said === 'string' ? ` (${shortLine(said)})` : ''}`
  const options = { status: Number(status), cause: error }
  switch (status) {
    case 404:
      return new GitHubError(
        `${missing}, or the token may not read it: ${answer}. Give the job the permission contents: read`,
        options,
      )
    case 401:
    case 403:
      return new GitHubError(
        `the token in github-token may not read the repository: ${answer}. Give the job the permission contents: read`,
        options,
      )
    default:
      return new GitHubError(answer, options)
  }
}
