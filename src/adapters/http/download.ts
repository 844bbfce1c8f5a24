import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Dispatcher } from 'undici'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import { createHttpClient, type HttpClient, USER_AGENT } from './client.ts'
import { explainNetworkError } from './network-fault.ts'
import { isBusyStatus, type RetryPolicy, retry } from './retry.ts'

/** The request is retried when the server sends nothing for this long. */
const SILENCE_MS = 60_000

/** For all attempts together, also when the server never stops sending. */
const TOTAL_MS = 15 * 60_000

const RETRIES: RetryPolicy = { tries: 3, firstDelayMs: 5_000, longestDelayMs: 10_000 }
const MAX_REDIRECTS = 5

/** Forty times the size of a crane release. */
const MAX_BYTES = 512 * 1024 * 1024

export interface DownloadOptions {
  /** Path of the file, which is replaced. After a failure an incomplete file may remain. */
  readonly path: string
  readonly signal: AbortSignal
  /** For HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly limits?: {
    readonly silenceMs?: number
    readonly totalMs?: number
    readonly retryMs?: number
    readonly maxBytes?: number
  }
  /** Nothing but TLS vouches for the file: a redirect to another scheme is refused. */
  readonly isOnlyHttps?: boolean
}

/** Not worth retrying. */
class DefiniteError extends Error {}

/** The server is busy or fails. */
class BusyError extends Error {
  readonly retryAfter: string

  constructor(message: string, retryAfter: string) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/**
 * Downloads a public file, with redirects and through the proxy of the environment. (The download of the tool cache
 * cannot be aborted: a server that hangs would block a cancelled job.)
 *
 * @returns its SHA-256, 64 hex digits.
 * @throws CancelledError; UserError for a proxy that cannot be used; Error with a clause about the server: "it answered 404".
 */
export async function downloadFile(url: string, options: DownloadOptions): Promise<string> {
  const { silenceMs = SILENCE_MS, totalMs = TOTAL_MS } = options.limits ?? {}
  if (!URL.canParse(url)) throw new Error('that is not a URL')
  const deadline = AbortSignal.timeout(totalMs)
  const signal = AbortSignal.any([options.signal, deadline])
  const aborted = (): Error =>
    options.signal.aborted
      ? new CancelledError(`failed to fetch ${url}: the job is being cancelled`)
      : new Error(`it did not send the whole file within ${totalMs / 1000} s`)

  async function attempt(): Promise<Tried> {
    try {
      return { kind: 'file', sha256: await fetchOnce(new URL(url), { ...options, signal, silenceMs }) }
    } catch (error) {
      if (signal.aborted) throw aborted()
      if (error instanceof DefiniteError || error instanceof UserError) throw error
      return { kind: 'failure', error }
    }
  }

  const firstDelayMs = options.limits?.retryMs ?? RETRIES.firstDelayMs
  const tried = await retry({ ...RETRIES, firstDelayMs, patienceMs: totalMs }, attempt, {
    signal,
    judge: (result) =>
      result.kind === 'file'
        ? undefined
        : {
            reason: errorMessage(result.error),
            retryAfter: result.error instanceof BusyError ? result.error.retryAfter : undefined,
          },
    onRetry: ({ reason }) => options.log.info(`Fetching ${url} failed (${reason}); trying again`),
    cancelled: aborted,
  })
  if (tried.kind === 'file') return tried.sha256
  throw tried.error
}

type Tried =
  | { readonly kind: 'file'; readonly sha256: string }
  | { readonly kind: 'failure'; readonly error: unknown }

interface Attempt extends DownloadOptions {
  readonly silenceMs: number
}

async function fetchOnce(url: URL, attempt: Attempt): Promise<string> {
  let target = url
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await fetchFrom(target, attempt)
    if (answer.kind === 'file') return answer.sha256
    target = answer.target
  }
  throw new DefiniteError(`it redirects more than ${MAX_REDIRECTS} times`)
}

type Fetched =
  | { readonly kind: 'file'; readonly sha256: string }
  | { readonly kind: 'redirect'; readonly target: URL }

async function fetchFrom(target: URL, attempt: Attempt): Promise<Fetched> {
  const { environment, signal, silenceMs, isOnlyHttps = false } = attempt
  if (isOnlyHttps && target.protocol !== 'https:') {
    throw new DefiniteError('it redirects to an address that is not https')
  }
  const silence = { headersMs: silenceMs, bodyMs: silenceMs }
  const client = createHttpClient({ target, environment, silence })
  try {
    const headers = { 'user-agent': USER_AGENT }
    const response = await client.open(target, { signal, headers })
    const location = response.headers['location']
    if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
      if (!URL.canParse(location, target.href)) throw new DefiniteError('it redirects to an invalid URL')
      return { kind: 'redirect', target: new URL(location, target) }
    }
    if (response.statusCode !== 200) throw refusal(response)
    return { kind: 'file', sha256: await save(response, attempt) }
  } catch (error) {
    throw explain(error, { target, client })
  } finally {
    // Aborts transfers too: the body of a redirect is not needed.
    await client.close()
  }
}

function refusal({ statusCode, headers }: Dispatcher.ResponseData): Error {
  const message = `it answered ${statusCode}`
  if (!isBusyStatus(statusCode)) return new DefiniteError(message)
  return new BusyError(message, [headers['retry-after'] ?? ''].flat()[0] ?? '')
}

/** Streams the body to the disk and hashes it on the way. */
async function save(response: Dispatcher.ResponseData, attempt: Attempt): Promise<string> {
  const hash = createHash('sha256')
  const maxBytes = attempt.limits?.maxBytes ?? MAX_BYTES
  let size = 0
  await pipeline(
    response.body,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.byteLength
        if (size > maxBytes) throw new DefiniteError(`it sends more than ${formatBytes(maxBytes)}`)
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(attempt.path),
    { signal: attempt.signal },
  )
  return hash.digest('hex')
}

/** Errors of the network have a code; those of the disk have one too, and stay as they are. */
function explain(
  error: unknown,
  { target, client }: { readonly target: URL; readonly client: HttpClient },
): unknown {
  if (error instanceof DefiniteError || error instanceof BusyError) return error
  const server = { title: target.host, host: target.host }
  const { kind, clause, isTransient } = explainNetworkError(error, { server, client })
  if (kind === 'other') return error
  return isTransient ? new Error(clause, { cause: error }) : new DefiniteError(clause, { cause: error })
}
