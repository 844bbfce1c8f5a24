import * as v from 'valibot'
import { CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import {
  type BaseRevision,
  isCommit,
  type RefRevision,
  splitRepositoryPath,
} from '../../domain/github/base.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import { shortLine } from '../../domain/text/one-line.ts'
import type { CommittedFile } from '../../ports/github.ts'
import type { Octokits } from './octokit.ts'

/** Files of a repository at a commit, through GitHub's REST API; Gitea's answers are taken as well. */

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

const commit = v.object({ sha: v.string() })

interface ContentInput {
  readonly octokits: Octokits
  /** The repository that is read. */
  readonly context: Pick<GitHubContext, 'repository'>
  readonly signal: AbortSignal
  /** What to do when the token may not read it; by default for the repository of the run. */
  readonly advice?: string
}

const ADVICE = 'Give the job the permission contents: read'

const FILE_ADVICE =
  'Commit the file to the base branch, or, when it is there, give the job the permission contents: read'

/**
 * Reads a text file of the repository at a revision.
 *
 * @returns its text, and the commit that it was read at.
 * @throws GitHubError with a clause that says why it is not there: a missing file is an error like any other, because
 *   the gate would else be judged without the exceptions, or with those of an older default. It quotes nothing of it.
 */
export async function fetchRepositoryFile(
  input: ContentInput,
  file: { readonly path: string; readonly revision: BaseRevision | RefRevision },
): Promise<CommittedFile> {
  const { owner, name: repo } = input.context.repository
  const parts = splitRepositoryPath(file.path)
  const where = `${owner}/${repo}`
  return withDeadline(input, async (signal) => {
    const { unthrottled: octokit } = input.octokits
    const sha = await fetchCommit(input, { revision: file.revision, signal })
    const missing = `${where} has no file ${parts.join('/')} at the commit ${sha}`
    return await attempt({ missing, absent: FILE_ADVICE, ...input }, async () => {
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
      return { text: (isDescribed ? decodeDescribed(bytes) : bytes).toString('utf8'), commit: sha }
    })
  })
}

/** The commit that a branch or a tag of the repository is at now. @throws GitHubError with a clause that says why not. */
export function fetchRefCommit(input: ContentInput, name: string): Promise<string> {
  return withDeadline(input, (signal) => fetchCommit(input, { revision: { kind: 'ref', name }, signal }))
}

async function withDeadline<T>(
  input: Pick<ContentInput, 'signal'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  try {
    return await work(AbortSignal.any([input.signal, deadline]))
  } catch (error) {
    if (input.signal.aborted) throw new CancelledError('the job is being cancelled')
    if (deadline.aborted) throw new GitHubError(`GitHub gave no answer within ${DEADLINE_MS / 1000} s`)
    throw error
  }
}

async function fetchCommit(
  input: ContentInput,
  { revision, signal }: { readonly revision: BaseRevision | RefRevision; readonly signal: AbortSignal },
): Promise<string> {
  if (revision.kind === 'commit') return revision.sha
  const { owner, name: repo } = input.context.repository
  const { kind, name } = revision
  const question = { owner, repo, name, request: { signal } }
  const found = kind === 'ref' ? await findCommit(input, question) : undefined
  if (found !== undefined) return found
  const missing = `${owner}/${repo} has no branch ${kind === 'ref' ? 'or tag ' : ''}${name}`
  return attempt({ missing, ...input }, () => fetchHead(input, question))
}

interface RefQuestion {
  readonly owner: string
  readonly repo: string
  /** Of a branch or a tag. */
  readonly name: string
  readonly request: { readonly signal: AbortSignal }
}

/** The commit of a branch or a tag; undefined when there is none, or no such question. */
async function findCommit(input: ContentInput, question: RefQuestion): Promise<string | undefined> {
  const { name: ref, ...place } = question
  try {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
    const { data } = await input.octokits.unthrottled.request(route, { ...place, ref })
    return requireCommit(v.parse(commit, data).sha)
  } catch (error) {
    // Gitea has no such route, and knows a branch; 422 is GitHub's answer for what is no commit.
    const { status } = error as { status?: unknown }
    if (status !== 404 && status !== 422) throw explain(error, { missing: '', ...input })
    return undefined
  }
}

/** The newest commit of a branch. */
async function fetchHead(input: ContentInput, question: RefQuestion): Promise<string> {
  const { name, ...place } = question
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}'
  const { data } = await input.octokits.unthrottled.request(route, { ...place, branch: name })
  const { commit: found } = v.parse(branch, data)
  return requireCommit('sha' in found ? found.sha : found.id)
}

function requireCommit(sha: string): string {
  if (!isCommit(sha)) throw new Error('the answer has no commit')
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

interface Explanation {
  readonly missing: string
  /** What to do about 404 when there is no advice; the usual one by default. */
  readonly absent?: string
  readonly advice?: string
}

async function attempt<T>(explanation: Explanation, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof GitHubError ? error : explain(error, explanation)
  }
}

/** What a status means for a file that is read with the token of a job. */
function explain(error: unknown, explanation: Explanation): GitHubError {
  const { missing, absent = ADVICE } = explanation
  const advice = explanation.advice ?? ADVICE
  const { status, response } = error as { status?: unknown; response?: { data?: { message?: unknown } } }
  if (response === undefined)
    return new GitHubError(`no answer from GitHub (${shortLine(errorMessage(error))})`)
  const said = response.data?.message
  const answer = `GitHub answered ${Number(status)}${typeof said === 'string' ? ` (${shortLine(said)})` : ''}`
  const options = { status: Number(status), cause: error }
  switch (status) {
    case 404:
      return new GitHubError(
        `${missing}, or the token may not read it: ${answer}. ${explanation.advice ?? absent}`,
        options,
      )
    case 401:
    case 403:
      return new GitHubError(
        `the token in github-token may not read the repository: ${answer}. ${advice}`,
        options,
      )
    default:
      return new GitHubError(answer, options)
  }
}
