import { CancelledError, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { collectBytes, createHttpClient, type HttpClient } from '../http/client.ts'
import { explainNetworkError } from '../http/network-fault.ts'
import { isBusyStatus, type RetryPolicy, retry, type TransientFault } from '../http/retry.ts'
import { type CredentialOptions, fetchAuthorization } from './credentials.ts'

/** Registries take no manifests above it (OCI distribution spec); a list of referrers is an index. */
const MAX_BYTES = 4 * 1024 * 1024

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }

/** A registry that limits the rate of pulls may want an hour of patience: it gets a minute. */
const RETRIES: RetryPolicy = { tries: 3, firstDelayMs: 1_000, longestDelayMs: 2_000, patienceMs: 60_000 }

/** This machine, where a registry may speak plain HTTP (RFC 6761, and Go's own rule for proxies). */
const THIS_MACHINE = /^(?:localhost|[a-z0-9-.]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i

export interface SourceAnswer {
  readonly status: number
  /** '' when there is none. */
  header(name: string): string
  readonly bytes: Uint8Array
}

/** Asks a registry: `path` begins with `/v2/`. @throws UserError without an answer. */
export type SourceHttp = (
  place: { readonly host: string; readonly path: string },
  question: { readonly url: string; readonly accept: string },
) => Promise<SourceAnswer>

/**
 * GET requests to registries of source images, over verified TLS, plain HTTP on this machine excepted. Each repository
 * is first asked without credentials, and then with those that its registry wants.
 */
export function createSourceHttp(options: CredentialOptions & { readonly retryMs?: number }): SourceHttp {
  const authorizations = new Map<string, string>()
  /** By host; known when one has answered. */
  const origins = new Map<string, string>()

  /** By origin: one pool for all questions to a registry. */
  const clients = new Map<string, HttpClient>()

  function clientOf(origin: string): HttpClient {
    const { environment } = options
    const client =
      clients.get(origin) ?? createHttpClient({ target: new URL(origin), environment, silence: SILENCE })
    clients.set(origin, client)
    return client
  }

  async function askOnce(origin: string, sent: Sent): Promise<SourceAnswer> {
    const target = new URL(sent.url, origin)
    if (target.origin !== origin) throw new UserError('its answer leads to another server')
    const authorization = authorizations.get(sent.key)
    const answer = await clientOf(origin).send(target, {
      signal: options.signal,
      headers: { accept: sent.accept, ...(authorization === undefined ? {} : { authorization }) },
      maxBytes: MAX_BYTES,
      into: collectBytes(),
    })
    if (!answer.isWhole) throw new UserError(`it sent more than ${formatBytes(MAX_BYTES)}`)
    return {
      status: answer.status,
      header: (name) => answer.headers(name).join(', '),
      bytes: answer.body,
    }
  }

  async function askAnywhere(host: string, sent: Sent): Promise<Tried> {
    const known = origins.get(host)
    const schemes = THIS_MACHINE.test(host) ? ['https', 'http'] : ['https']
    const candidates =
      known === undefined ? schemes.map((scheme) => new URL(`${scheme}://${host}`).origin) : [known]
    let failure: Tried = { kind: 'failure', isTransient: false, error: new UserError('it was not asked') }
    for (const origin of candidates) {
      try {
        const answer = await askOnce(origin, sent)
        origins.set(host, origin)
        return { kind: 'answer', answer }
      } catch (error) {
        if (options.signal.aborted) throw cancelled()
        if (error instanceof UserError) throw error
        const server = { title: host, host }
        const { clause, isTransient } = explainNetworkError(error, { server, client: clientOf(origin) })
        failure = { kind: 'failure', isTransient, error: new UserError(clause, { cause: error }) }
      }
    }
    return failure
  }

  async function askRetrying(host: string, sent: Sent): Promise<SourceAnswer> {
    const { retryMs = RETRIES.firstDelayMs, signal } = options
    const policy = { ...RETRIES, firstDelayMs: retryMs }
    const tried = await retry(policy, () => askAnywhere(host, sent), { signal, judge: judgeTry, cancelled })
    if (tried.kind === 'answer') return tried.answer
    throw tried.error
  }

  return async ({ host, path }, { url, accept }) => {
    const key = `${host}/${path}`
    const sent = { url, accept, key }
    const first = await askRetrying(host, sent)
    if (first.status !== 401) return first
    // Also when a token was sent: one for pulls lives for a few minutes.
    const [scheme = ''] = first.header('www-authenticate').trim().toLowerCase().split(/[\s,]/)
    authorizations.set(key, await fetchAuthorization({ host, path, scheme }, options))
    return askRetrying(host, sent)
  }
}

type Tried =
  | { readonly kind: 'answer'; readonly answer: SourceAnswer }
  /** The error is a clause about the registry. */
  | { readonly kind: 'failure'; readonly isTransient: boolean; readonly error: UserError }

function judgeTry(tried: Tried): TransientFault | undefined {
  if (tried.kind === 'failure') return tried.isTransient ? { reason: tried.error.message } : undefined
  const { status, header } = tried.answer
  return isBusyStatus(status)
    ? { reason: `it answers ${status}`, retryAfter: header('retry-after') }
    : undefined
}

function cancelled(): CancelledError {
  return new CancelledError('the job is being cancelled')
}

interface Sent {
  readonly url: string
  readonly accept: string
  /** Of the repository; its token is not valid for another one. */
  readonly key: string
}
