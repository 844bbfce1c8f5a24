import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import { createHttpClient, type HttpClient } from './client.ts'
import { explainNetworkError } from './network-fault.ts'

/** The request is retried when the server sends nothing for this long. */
const SILENCE_MS = 60_000

/** For all attempts together, also when the server never stops sending. */
const TOTAL_MS = 15 * 60_000

const ATTEMPTS = 3
const RETRY_MS = 5_000
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
  readonly limits?: { readonly silenceMs?: number; readonly totalMs?: number; readonly retryMs?: number }
}

/** Not worth retrying. */
class DefiniteError extends Error {}

/**
 * Downloads a public file, with redirects and through the proxy of the environment. (The download of the tool cache
 * cannot be aborted: a server that hangs would block a cancelled job.)
 *
 * @returns its SHA-256, 64 hex digits.
 * @throws CancelledError; UserError for a proxy that cannot be used; Error with a clause about the server: "it answered 404".
 */
export async function downloadFile(url: string, options: DownloadOptions): Promise<string> {
  const { silenceMs = SILENCE_MS, totalMs = TOTAL_MS, retryMs = RETRY_MS } = options.limits ?? {}
  if (!URL.canParse(url)) throw new Error('that is not a URL')
  const deadline = AbortSignal.timeout(totalMs)
  const signal = AbortSignal.any([options.signal, deadline])
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(new URL(url), { ...options, signal, silenceMs })
    } catch (error) {
      if (options.signal.aborted) throw cancelled(url)
      if (deadline.aborted) throw new Error(`it did not send the whole file within ${totalMs / 1000} s`)
      const isDefinite = error instanceof DefiniteError || error instanceof UserError
      if (isDefinite || attempt >= ATTEMPTS) throw error
      options.log.info(`Fetching ${url} failed (${errorMessage(error)}); trying again`)
    }
    await delay(retryMs * attempt * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
    if (options.signal.aborted) throw cancelled(url)
  }
}

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
  const { environment, signal, silenceMs } = attempt
  const silence = { headersMs: silenceMs, bodyMs: silenceMs }
  const client = createHttpClient({ target, environment, silence })
  try {
    const response = await client.open(target, { signal })
    const location = response.headers['location']
    if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
      if (!URL.canParse(location, target.href)) throw new DefiniteError('it redirects to an invalid URL')
      return { kind: 'redirect', target: new URL(location, target) }
    }
    if (response.statusCode !== 200) throw refusal(response.statusCode)
    return { kind: 'file', sha256: await save(response, attempt) }
  } catch (error) {
    throw explain(error, { target, client })
  } finally {
    // Aborts transfers too: the body of a redirect is not needed.
    await client.close()
  }
}

function refusal(status: number): Error {
  const message = `it answered ${status}`
  return status >= 500 || status === 408 || status === 429 ? new Error(message) : new DefiniteError(message)
}

/** Streams the body to the disk and hashes it on the way. */
async function save(response: Dispatcher.ResponseData, attempt: Attempt): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    response.body,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.byteLength
        if (size > MAX_BYTES) throw new DefiniteError(`it sends more than ${formatBytes(MAX_BYTES)}`)
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
  if (error instanceof DefiniteError) return error
  const server = { title: target.host, host: target.host }
  const { kind, clause } = explainNetworkError(error, { server, client })
  return kind === 'other' ? error : new Error(clause, { cause: error })
}

function cancelled(url: string): CancelledError {
  return new CancelledError(`failed to fetch ${url}: the job is being cancelled`)
}
