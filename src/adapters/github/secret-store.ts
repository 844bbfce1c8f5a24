import * as v from 'valibot'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import type { Log } from '../../ports/log.ts'
import type { SecretStore } from '../../ports/secret-store.ts'
import { untilAborted } from '../process/until-aborted.ts'
import { loadOctokits } from './load-octokit.ts'
import type { Octokits } from './octokit.ts'
import { seal } from './sealed-box.ts'

/** For one call with its retries. */
const DEADLINE_MS = 120_000

/** Of X25519. */
const KEY_BYTES = 32

const publicKey = v.object({
  key_id: v.string(),
  key: v.pipe(
    v.string(),
    v.check((key) => Buffer.from(key, 'base64').length === KEY_BYTES, 'is no key of libsodium'),
  ),
})

/** A secret of a repository's Actions; it leaves this process sealed for GitHub alone. */
export function createGithubSecret(options: {
  readonly repository: string
  readonly name: string
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
  /** Milliseconds of a second of waiting: tests wait faster. */
  readonly secondMs?: number
}): SecretStore {
  const { repository, name, environment } = options
  const title = `the GitHub secret ${name} of ${repository}`
  const failed = `failed to write ${title}: `
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  const [owner = '', repo = ''] = repository.split('/')
  let octokits: Promise<Octokits> | undefined
  let key: v.InferOutput<typeof publicKey> | undefined

  /** Every call may be sent again: to write a secret twice is to write it once. */
  async function call<T>(
    work: (
      client: Octokits['octokit'],
      request: { owner: string; repo: string; request: { signal: AbortSignal } },
    ) => Promise<T>,
  ): Promise<T> {
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
        : describeRefusal(error, { apiUrl, repository })
      throw new RefusedError(`${failed}${why}`, { status: statusOf(error), cause: error })
    }
  }

  async function put(secretName: string, secret: string): Promise<void> {
    if (key === undefined) throw new Error('prepare() comes before a write')
    const sealed = seal(Buffer.from(secret), Buffer.from(key.key, 'base64'))
    const body = { encrypted_value: Buffer.from(sealed).toString('base64'), key_id: key.key_id }
    await call((client, request) =>
      client.request('PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
        ...request,
        secret_name: secretName,
        ...body,
      }),
    )
  }

  return {
    title,
    isReadable: false,

    async prepare() {
      const { data } = await call((client, request) =>
        client.request('GET /repos/{owner}/{repo}/actions/secrets/public-key', request),
      )
      const found = v.safeParse(publicKey, data)
      if (!found.success) {
        throw new UserError(`${failed}the answer of ${apiUrl} is no public key; is it the API of GitHub?`)
      }
      key = found.output
    },

    async read() {
      // GitHub shows that it exists and when it was written.
      const isPresent = await unlessMissing(() =>
        call((client, request) =>
          client.request('GET /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
            ...request,
            secret_name: name,
          }),
        ),
      )
      return { kind: isPresent ? 'hidden' : 'absent' }
    },

    async requireWritable() {
      // A token that may read the key may still lack the right to write, which only a write shows.
      const secretName = `${name}_WRITE_TRIAL`
      await put(secretName, 'trial')
      await unlessMissing(() =>
        call((client, request) =>
          client.request('DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
            ...request,
            secret_name: secretName,
          }),
        ),
      )
    },

    write: ({ secret }) => put(name, secret),
  }
}

class RefusedError extends UserError {
  /** undefined without an answer. */
  readonly status: number | undefined

  constructor(message: string, options: { readonly status: number | undefined; readonly cause: unknown }) {
    super(message, { cause: options.cause })
    this.status = options.status
  }
}

/** Whether it is there. @throws what else than 404 came back. */
async function unlessMissing(work: () => Promise<unknown>): Promise<boolean> {
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
  { apiUrl, repository }: { readonly apiUrl: string; readonly repository: string },
): string {
  const status = statusOf(error)
  if (status === undefined) return `no answer from ${apiUrl} (${errorMessage(error)})`
  if (status === 401) return 'the token is not valid'
  if (status === 429 || status >= 500) return `GitHub answered ${status}`
  return `GitHub answered ${status}. The token needs the permission "Secrets: write" on ${repository}; the token of the job (GITHUB_TOKEN) cannot have it`
}
