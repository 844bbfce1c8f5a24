import { setTimeout as delay } from 'node:timers/promises'
import { CancelledError, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { collectBytes, createHttpClient, type HttpClient } from '../http/client.ts'
import { explainNetworkError } from '../http/network-fault.ts'
import { type CredentialOptions, fetchAuthorization } from './credentials.ts'

/** Registries take no manifests above it (OCI distribution spec); a list of referrers is an index. */
const MAX_BYTES = 4 * 1024 * 1024

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }
const TRIES = 3
const RETRY_MS = 1_000

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

  async function askAnywhere(host: string, sent: Sent): Promise<SourceAnswer> {
    const known = origins.get(host)
    const schemes = THIS_MACHINE.test(host) ? ['https', 'http'] : ['https']
    const candidates =
      known === undefined ? schemes.map((scheme) => new URL(`${scheme}://${host}`).origin) : [known]
    let failure: NoAnswer | undefined
    for (const origin of candidates) {
      try {
        const answer = await askOnce(origin, sent)
        origins.set(host, origin)
        return answer
      } catch (error) {
        if (error instanceof UserError || options.signal.aborted) throw error
        const server = { title: host, host }
        const { clause } = explainNetworkError(error, { server, client: clientOf(origin) })
        failure = new NoAnswer(clause, { cause: error })
      }
    }
    throw failure
  }

  async function askRetrying(host: string, sent: Sent): Promise<SourceAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await askAnywhere(host, sent)
        if (attempt === TRIES || !isTransient(answer.status)) return answer
      } catch (error) {
        if (options.signal.aborted) throw new CancelledError('the job is being cancelled')
        if (!(error instanceof NoAnswer)) throw error
        if (attempt === TRIES) throw new UserError(error.message, { cause: error.cause })
      }
      await delay((options.retryMs ?? RETRY_MS) * attempt, undefined, { signal: options.signal }).catch(
        () => {
          throw new CancelledError('the job is being cancelled')
        },
      )
    }
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

/** A connection that came to nothing: a clause about the registry. */
class NoAnswer extends Error {}

interface Sent {
  readonly url: string
  readonly accept: string
  /** Of the repository; its token is not valid for another one. */
  readonly key: string
}

function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 429
}
