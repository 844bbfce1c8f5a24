import { setTimeout as delay } from 'node:timers/promises'
import { type Dispatcher, request } from 'undici'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { readCaCertificates } from '../http/ca-certificates.ts'
import { createDispatcher } from '../http/dispatcher.ts'
import { chooseProxy } from '../http/proxy.ts'
import { type CredentialOptions, fetchAuthorization } from './credentials.ts'

/** Registries take no manifests above it (OCI distribution spec); a list of referrers is an index. */
const MAX_BYTES = 4 * 1024 * 1024

const SILENCE_MS = 30_000
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

  async function askOnce(origin: string, sent: Sent): Promise<SourceAnswer> {
    const target = new URL(sent.url, origin)
    if (target.origin !== origin) throw new UserError('its answer leads to another server')
    const dispatcher = createDispatcher({
      target,
      proxy: chooseProxy(target, options.environment),
      headersTimeout: SILENCE_MS,
      bodyTimeout: SILENCE_MS,
      caCertificates: readCaCertificates(options.environment),
    })
    try {
      const authorization = authorizations.get(sent.key)
      const response = await request(target, {
        dispatcher,
        signal: options.signal,
        headers: { accept: sent.accept, ...(authorization === undefined ? {} : { authorization }) },
      })
      return await readAnswer(response)
    } finally {
      await dispatcher.destroy()
    }
  }

  async function askAnywhere(host: string, sent: Sent): Promise<SourceAnswer> {
    const known = origins.get(host)
    const schemes = THIS_MACHINE.test(host) ? ['https', 'http'] : ['https']
    const candidates =
      known === undefined ? schemes.map((scheme) => new URL(`${scheme}://${host}`).origin) : [known]
    let failure: unknown
    for (const origin of candidates) {
      try {
        const answer = await askOnce(origin, sent)
        origins.set(host, origin)
        return answer
      } catch (error) {
        if (error instanceof UserError || options.signal.aborted) throw error
        failure = error
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
        if (error instanceof UserError) throw error
        if (attempt === TRIES) throw new UserError(errorMessage(error), { cause: error })
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

interface Sent {
  readonly url: string
  readonly accept: string
  /** Of the repository; its token is not valid for another one. */
  readonly key: string
}

function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 429
}

async function readAnswer(response: Dispatcher.ResponseData): Promise<SourceAnswer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > MAX_BYTES) throw new UserError(`it sent more than ${formatBytes(MAX_BYTES)}`)
    chunks.push(chunk)
  }
  const { headers } = response
  return {
    status: response.statusCode,
    header: (name) => [headers[name] ?? ''].flat().join(', '),
    bytes: Buffer.concat(chunks),
  }
}
