import { CancelledError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { collectBytes, createHttpClient, type HttpCall, USER_AGENT } from './client.ts'
import { explainNetworkError } from './network-fault.ts'
import { isBusyStatus, type RetryPolicy, retry } from './retry.ts'

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }

const RETRIES: RetryPolicy = { tries: 4, firstDelayMs: 1_000, longestDelayMs: 8_000, patienceMs: 60_000 }

/** Certificates, timestamps and tokens take a few kilobytes. */
const MAX_BYTES = 1024 * 1024

export interface ServiceAnswer {
  readonly status: number
  /** '' when there is none. */
  header(name: string): string
  readonly bytes: Buffer
}

/** A service gave no answer. Its message is a clause about it: "it closed the connection (ECONNRESET)". */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault'
}

/**
 * Asks a service that is neither Harbor nor a registry, with some patience; redirects are not followed. An answer of any
 * status is returned; one of a service that is busy only after the last try.
 *
 * @throws CancelledError; UserError for a proxy that cannot be used; ServiceFault without a whole answer.
 */
export type AskService = (url: URL, call: Omit<HttpCall, 'signal'>) => Promise<ServiceAnswer>

export interface ServiceOptions {
  /** For HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** The first delay between two tries, in milliseconds. */
  readonly retryMs?: number
}

type Tried =
  | { readonly kind: 'answer'; readonly answer: ServiceAnswer }
  | { readonly kind: 'failure'; readonly isTransient: boolean; readonly error: ServiceFault }

export function createService({ environment, signal, retryMs }: ServiceOptions): AskService {
  const policy = retryMs === undefined ? RETRIES : { ...RETRIES, firstDelayMs: retryMs }
  const cancelled = (): Error => new CancelledError('the job is being cancelled')

  return async (url, call) => {
    const client = createHttpClient({ target: url, environment, silence: SILENCE })

    async function attempt(): Promise<Tried> {
      try {
        const into = collectBytes()
        const { status, headers, body, isWhole } = await client.send(url, {
          ...call,
          headers: { 'user-agent': USER_AGENT, ...call.headers },
          signal,
          maxBytes: MAX_BYTES,
          into,
        })
        if (!isWhole) return failure(false, `it sent more than ${formatBytes(MAX_BYTES)}`)
        return {
          kind: 'answer',
          answer: { status, header: (name) => headers(name)[0] ?? '', bytes: body },
        }
      } catch (error) {
        if (signal.aborted) throw cancelled()
        const server = { title: url.host, host: url.host }
        const { clause, isTransient } = explainNetworkError(error, { server, client })
        return failure(isTransient, clause, error)
      }
    }

    try {
      const tried = await retry(policy, attempt, { signal, judge: judgeTried, cancelled })
      if (tried.kind === 'answer') return tried.answer
      throw tried.error
    } finally {
      await client.close()
    }
  }
}

function failure(isTransient: boolean, clause: string, cause?: unknown): Tried {
  return { kind: 'failure', isTransient, error: new ServiceFault(clause, { cause }) }
}

function judgeTried(tried: Tried): { readonly reason: string; readonly retryAfter?: string } | undefined {
  if (tried.kind === 'failure') return tried.isTransient ? { reason: tried.error.message } : undefined
  const { status, header } = tried.answer
  return isBusyStatus(status)
    ? { reason: `it answered ${status}`, retryAfter: header('retry-after') }
    : undefined
}
