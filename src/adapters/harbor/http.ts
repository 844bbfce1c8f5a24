import { setTimeout as delay } from 'node:timers/promises'
import { type Dispatcher, request } from 'undici'
import { CancelledError, HarborError } from '../../domain/errors.ts'
import { isTransientStatus, parseRetryAfter, readAnswer } from '../../domain/harbor/answer.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import { formatBytes, formatSeconds } from '../../domain/text/format.ts'
import type { CallLimit } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { encodeBasic } from '../http/basic-auth.ts'
import { readCaCertificates } from '../http/ca-certificates.ts'
import { createDispatcher } from '../http/dispatcher.ts'
import { createFirstAnswer } from '../http/first-answer.ts'
import { describeNoAnswer, NoAnswerError } from '../http/no-answer.ts'
import { chooseProxy, type ProxyChoice } from '../http/proxy.ts'
import { steadyNow } from '../process/steady-clock.ts'
import {
  type Answer,
  BODY_TIMEOUT_MS,
  HEADERS_TIMEOUT_MS,
  type HttpRequest,
  type HttpResponse,
  isBrokenDocument,
  unusableAnswer,
} from './http-answer.ts'

/** A document of the API: an index of a thousand children with all its tags is a few megabytes. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** An error says what it has to say in its beginning; the rest is not read. */
const MAX_ERROR_BYTES = 64 * 1024

/** A call made at a deadline still gets one fair try. */
const SHORTEST_CALL_MS = 1_000

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 8_000

/** How often a retry is logged, whichever call notices the problem. */
const LOG_EVERY_MS = 30_000

/**
 * How long a name that does not exist is asked for again, as long as Harbor was never reached: a network that the step
 * before has joined (a VPN, MagicDNS) takes some seconds to serve its names, and a misspelt name never comes.
 */
const UNKNOWN_NAME_MS = 40_000

/**
 * How long a page in place of a document is asked for again where Harbor has not been seen yet: most likely harbor-url
 * is the address of something else.
 */
const UNPROVEN_MS = 5_000

/** Sends one request to Harbor and returns any definite answer; transient faults are retried. */
export type HarborHttp = (httpRequest: HttpRequest, limit: CallLimit) => Promise<HttpResponse>

/**
 * HTTP to one Harbor, with the credentials of the connection on every request.
 *
 * HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. Redirects are not followed: they would carry the
 * robot's credentials to an address that the user did not give.
 *
 * @throws UserError when the proxy of the environment cannot be used.
 */
export function createHarborHttp(input: {
  readonly connection: HarborConnection<Credentials>
  readonly signal: AbortSignal
  /** Gets a line every `logEveryMs` while calls are retried. */
  readonly log: Pick<Log, 'info'>
  /** By default 30 s. */
  readonly logEveryMs?: number
  /** How long a name that does not exist is asked for, in milliseconds. */
  readonly unknownNameMs?: number
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
    caCertificates: [
      ...(connection.caCertificate === '' ? [] : [connection.caCertificate]),
      ...readCaCertificates(environment),
    ],
    tlsVerify: connection.tlsVerify,
    headersTimeout: HEADERS_TIMEOUT_MS,
    bodyTimeout: BODY_TIMEOUT_MS,
  })
  const logEveryMs = input.logEveryMs ?? LOG_EVERY_MS
  const unknownNameMs = input.unknownNameMs ?? UNKNOWN_NAME_MS
  const authorization =
    connection.credentials.kind === 'anonymous'
      ? {}
      : { authorization: `Basic ${encodeBasic(connection.credentials)}` }

  // Of all calls together: several wait at the same time for the same Harbor.
  let loggedAt = Number.NEGATIVE_INFINITY
  const logRetry = (seen: string, since: number): void => {
    const now = steadyNow()
    if (now - since < logEveryMs || now - loggedAt < logEveryMs) return
    loggedAt = now
    input.log.info(`${seen}, trying again since ${Math.round((now - since) / 1000)} s`)
  }
  // Whether it has given a document of Harbor's API before.
  let isProven = false
  const firstAnswer = createFirstAnswer({ host: connection.host, log: input.log, unknownNameMs })

  return async (httpRequest, limit) => {
    const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS)
    const startedAt = steadyNow()
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
        authorization,
        maxBodyBytes: input.maxBodyBytes ?? httpRequest.maxBytes ?? MAX_BODY_BYTES,
      })
      if (answer.kind === 'response') firstAnswer.reached()
      const isLast = httpRequest.isSingleTry === true
      const isBroken = answer.kind === 'response' && isBrokenDocument(httpRequest, answer.response)
      if (
        answer.kind === 'response' &&
        (isLast || !(isBroken || isTransientStatus(answer.response.status)))
      ) {
        isProven ||= httpRequest.expects === 'json'
        return answer.response
      }
      if (answer.kind === 'failure' && (isLast || !answer.transient)) throw answer.error

      seen = describeTry(answer, { connection, isBroken })
      logRetry(seen, startedAt)
      const waitMs = retryDelayMs(attempt, {
        random,
        retryAfter: answer.kind === 'response' ? answer.response.header('retry-after') : undefined,
      })
      const lastTryAt = Math.min(
        giveUpAt,
        answer.kind === 'failure' ? firstAnswer.failed(answer) : giveUpAt,
        isBroken && !isProven ? startedAt + UNPROVEN_MS : giveUpAt,
      )
      if (steadyNow() + waitMs > lastTryAt) {
        if (answer.kind === 'failure') throw withDuration(answer.error, steadyNow() - startedAt)
        if (isBroken) return answer.response
        throw unusableAnswer(httpRequest, { response: answer.response, connection, proxy })
      }
      await delay(waitMs, undefined, { signal }).catch(() => {
        throw new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`)
      })
    }
  }
}

/** The problem of an attempt that is retried. */
function describeTry(
  answer: Answer,
  options: { readonly connection: HarborConnection<Credentials>; readonly isBroken: boolean },
): string {
  const { connection, isBroken } = options
  if (answer.kind === 'failure') return answer.reason
  if (isBroken) return `${connection.host} answers with an incomplete JSON document or none`
  const { response } = answer
  const { origin, program } = readAnswer(response)
  const speaker = origin !== 'registry' && program !== '' ? `${program} in front of Harbor` : 'Harbor'
  return `${speaker} at ${connection.host} answers ${response.status}`
}

/** An error after several tries says how long they went on. */
function withDuration(error: Error, durationMs: number): Error {
  if (!(error instanceof NoAnswerError)) return error
  return error.after(formatSeconds(durationMs / 1000))
}

async function sendOnce(
  httpRequest: HttpRequest,
  context: {
    readonly dispatcher: Dispatcher
    readonly signal: AbortSignal
    readonly deadline: AbortSignal
    readonly connection: HarborConnection<Credentials>
    readonly proxy: ProxyChoice | undefined
    /** What the try before this one met with. */
    readonly seen: string | undefined
    /** The header with the credentials; empty without any. */
    readonly authorization: Readonly<Record<string, string>>
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
        ...(httpRequest.isAnonymous ? {} : context.authorization),
      },
      body: httpRequest.body ?? null,
    })
    const isError = response.statusCode >= 400
    const { text, isWhole } = await readText(response, {
      maxBytes: isError ? Math.min(MAX_ERROR_BYTES, context.maxBodyBytes) : context.maxBodyBytes,
      isBinary: httpRequest.isBinary === true,
    })
    if (!isWhole && !isError) {
      const reason = `the answer of ${connection.host} is larger than ${formatBytes(context.maxBodyBytes)}`
      const error = new HarborError(`failed to ${httpRequest.purpose}: ${reason}`)
      return { kind: 'failure', transient: false, reason, error }
    }
    return {
      kind: 'response',
      response: {
        status: response.statusCode,
        text,
        header: (name) => valuesOf(response.headers[name])[0],
        headers: (name) => valuesOf(response.headers[name]),
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
    return describeNoAnswer(error, { httpRequest, connection, proxy })
  }
}

function valuesOf(header: string | string[] | undefined): readonly string[] {
  return header === undefined ? [] : [header].flat()
}

/** The body up to the limit; what is beyond it is not read, and the connection is given up. */
async function readText(
  response: Dispatcher.ResponseData,
  options: { readonly maxBytes: number; readonly isBinary: boolean },
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  let left = options.maxBytes
  let isWhole = true
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    const taken = chunk.subarray(0, left)
    left -= taken.byteLength
    parts.push(
      options.isBinary ? Buffer.from(taken).toString('latin1') : decoder.decode(taken, { stream: true }),
    )
    isWhole = taken.byteLength === chunk.byteLength
    if (!isWhole) break
  }
  parts.push(decoder.decode())
  return { text: parts.join(''), isWhole }
}

/** Full jitter over a doubling delay; Retry-After is a lower bound. */
function retryDelayMs(
  attempt: number,
  options: { readonly random: () => number; readonly retryAfter: string | undefined },
): number {
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt)
  return parseRetryAfter(options.retryAfter ?? '', Date.now()) + ceiling * (0.5 + 0.5 * options.random())
}
