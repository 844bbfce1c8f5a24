import { setTimeout as delay } from 'node:timers/promises'
import { type Dispatcher, request } from 'undici'
import { CancelledError, HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatBytes } from '../domain/text/format.ts'
import type { CallLimit, Log } from '../ports/ports.ts'
import { readAuthorities } from './authorities.ts'
import { createDispatcher } from './dispatcher.ts'
import {
  type Answer,
  BODY_TIMEOUT_MS,
  explainNoAnswer,
  HEADERS_TIMEOUT_MS,
  type HttpRequest,
  type HttpResponse,
  NoAnswerError,
  unusableAnswer,
} from './http-answer.ts'
import { chooseProxy, type ProxyChoice } from './proxy.ts'

/** A vulnerability report has no paging; this is ten times the largest one seen (13,350 findings). */
const MAX_BODY_BYTES = 256 * 1024 * 1024

/** A call made at a deadline still gets one fair try. */
const SHORTEST_CALL_MS = 1_000

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 8_000

/** A Harbor that does not come back is told of this often, by whichever call notices. */
const TELL_MS = 30_000

/** Sends one request to Harbor and returns any definite answer; transient faults are retried. */
export type HarborHttp = (httpRequest: HttpRequest, limit: CallLimit) => Promise<HttpResponse>

/**
 * HTTP to one Harbor, with Basic authentication on every request.
 *
 * HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. Redirects are not followed: they would carry the
 * robot's credentials to an address that nobody typed.
 *
 * @throws UserError when the proxy of the environment cannot be used.
 */
export function createHarborHttp(input: {
  readonly connection: HarborConnection
  readonly signal: AbortSignal
  /** Told every 30 s while calls are tried again. */
  readonly log: Pick<Log, 'info'>
  readonly tellMs?: number
  /** A chance between 0 and 1 for the jitter of retries. */
  readonly random?: () => number
  /** Where HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE are. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly maxBodyBytes?: number
}): HarborHttp {
  const { connection, signal } = input
  const random = input.random ?? Math.random
  const target = new URL(connection.url)
  const environment = input.environment ?? process.env
  const proxy = chooseProxy(target, environment)
  const dispatcher = createDispatcher({
    target,
    proxy,
    authorities: [
      ...(connection.caCertificate === '' ? [] : [connection.caCertificate]),
      ...readAuthorities(environment),
    ],
    tlsVerify: connection.tlsVerify,
    headersTimeout: HEADERS_TIMEOUT_MS,
    bodyTimeout: BODY_TIMEOUT_MS,
  })
  const tellMs = input.tellMs ?? TELL_MS
  const maxBodyBytes = input.maxBodyBytes ?? MAX_BODY_BYTES
  const credentials = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString('base64')

  // Of all calls together: several wait at the same time for the same Harbor.
  let toldAt = Number.NEGATIVE_INFINITY
  const tell = (seen: string, since: number): void => {
    const now = Date.now()
    if (now - since < tellMs || now - toldAt < tellMs) return
    toldAt = now
    input.log.info(`${seen}, trying again since ${Math.round((now - since) / 1000)} s`)
  }

  return async (httpRequest, limit) => {
    const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS)
    const startedAt = Date.now()
    const giveUpAt = startedAt + timeoutMs
    const deadline = AbortSignal.timeout(timeoutMs)
    let seen: string | undefined
    for (let attempt = 0; ; attempt += 1) {
      const answer = await sendOnce(httpRequest, {
        dispatcher,
        signal,
        deadline,
        connection,
        proxy,
        seen,
        credentials,
        maxBodyBytes,
      })
      const isLast = httpRequest.isSingleTry === true
      if (answer.kind === 'response' && (isLast || !isTransientStatus(answer.response.status))) {
        return answer.response
      }
      if (answer.kind === 'failure' && (isLast || !answer.transient)) throw answer.error

      seen =
        answer.kind === 'failure'
          ? answer.reason
          : `Harbor at ${connection.host} answers ${answer.response.status}`
      tell(seen, startedAt)
      const waitMs = retryDelayMs(attempt, {
        random,
        retryAfter: answer.kind === 'response' ? answer.response.header('retry-after') : undefined,
      })
      if (Date.now() + waitMs > giveUpAt) {
        if (answer.kind === 'failure') throw answer.error
        throw unusableAnswer(httpRequest, { response: answer.response, connection, proxy })
      }
      await delay(waitMs, undefined, { signal }).catch(() => {
        throw new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`)
      })
    }
  }
}

async function sendOnce(
  httpRequest: HttpRequest,
  context: {
    readonly dispatcher: Dispatcher
    readonly signal: AbortSignal
    readonly deadline: AbortSignal
    readonly connection: HarborConnection
    readonly proxy: ProxyChoice | undefined
    /** What the try before this one met with. */
    readonly seen: string | undefined
    readonly credentials: string
    readonly maxBodyBytes: number
  },
): Promise<Answer> {
  const { connection, proxy, signal, deadline } = context
  try {
    const response = await request(new URL(httpRequest.path, connection.url), {
      dispatcher: context.dispatcher,
      method: httpRequest.method,
      signal: AbortSignal.any([signal, deadline]),
      headers: {
        ...httpRequest.headers,
        ...(httpRequest.isAnonymous ? {} : { authorization: `Basic ${context.credentials}` }),
      },
      body: httpRequest.body ?? null,
    })
    const text = await readText(response, {
      maxBytes: context.maxBodyBytes,
      isBinary: httpRequest.isBinary === true,
    })
    if (text === undefined) {
      const reason = `the answer of ${connection.host} is larger than ${formatBytes(context.maxBodyBytes)}`
      const error = new HarborError(`failed to ${httpRequest.purpose}: ${reason}`)
      return { kind: 'failure', transient: false, reason, error }
    }
    return {
      kind: 'response',
      response: {
        status: response.statusCode,
        text,
        header: (name) => {
          const value = response.headers[name]
          return Array.isArray(value) ? value[0] : value
        },
      },
    }
  } catch (error) {
    if (signal.aborted) {
      throw new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`)
    }
    if (deadline.aborted) {
      const reason = `Harbor at ${connection.host} gave no answer in time`
      const before = context.seen === undefined ? '' : `; before that: ${context.seen}`
      const error = new NoAnswerError(`failed to ${httpRequest.purpose}: `, {
        isTransient: true,
        reason: `${reason}${before}`,
        code: '',
      })
      return { kind: 'failure', transient: false, reason, error }
    }
    return explainNoAnswer(error, { httpRequest, connection, proxy })
  }
}

/** The whole body; undefined when it is larger than the limit, and then the connection is given up. */
async function readText(
  response: Dispatcher.ResponseData,
  options: { readonly maxBytes: number; readonly isBinary: boolean },
): Promise<string | undefined> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > options.maxBytes) return undefined
    parts.push(
      options.isBinary ? Buffer.from(chunk).toString('latin1') : decoder.decode(chunk, { stream: true }),
    )
  }
  parts.push(decoder.decode())
  return parts.join('')
}

/** 408, 429 and every 5xx but 501 say "not now"; the rest is an answer. */
function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501)
}

/** Full jitter over a doubling delay; a Retry-After in seconds is a lower bound. */
function retryDelayMs(
  attempt: number,
  options: { readonly random: () => number; readonly retryAfter: string | undefined },
): number {
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt)
  const jittered = ceiling * (0.5 + 0.5 * options.random())
  const seconds = Number(options.retryAfter)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 + jittered : jittered
}
