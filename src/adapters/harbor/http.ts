import { CancelledError, HarborError } from '../../domain/errors.ts'
import { isTransientStatus, readAnswer } from '../../domain/harbor/answer.ts'
import type { Credentials, HarborAddress, HarborConnection } from '../../domain/harbor/connection.ts'
import { formatBytes, formatSeconds } from '../../domain/text/format.ts'
import type { CallLimit } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { encodeBasic } from '../http/basic-auth.ts'
import {
  type Collector,
  collectDocument,
  collectLatin1,
  collectText,
  createHttpClient,
  type HttpClient,
} from '../http/client.ts'
import { type RetryPolicy, retry, type TransientFault } from '../http/retry.ts'
import { steadyNow } from '../process/steady-clock.ts'
import { createFirstAnswer } from './first-answer.ts'
import {
  type Answer,
  type HttpRequest,
  type HttpResponse,
  isBrokenDocument,
  unusableAnswer,
} from './http-answer.ts'
import { lookIntoNoAnswer, NoAnswerError } from './no-answer.ts'

/** Harbor computes large reports before it sends the first byte. */
const SILENCE = { headersMs: 120_000, bodyMs: 60_000 }

/** A document of the API: an index of a thousand children with all its tags is a few megabytes. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** An error says what it has to say in its beginning; the rest is not read. */
const MAX_ERROR_BYTES = 64 * 1024

/** A call made at a deadline still gets one fair try. */
const SHORTEST_CALL_MS = 1_000

/** A call tries for as long as it may take. */
const RETRIES: RetryPolicy = { firstDelayMs: 500, longestDelayMs: 8_000 }

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

/**
 * The connections to one Harbor, for everything that this run asks it: one pool.
 *
 * HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE of the environment are honoured.
 *
 * @throws UserError when the proxy of the environment cannot be used.
 */
export function createHarborClient(
  address: HarborAddress,
  environment: Readonly<Record<string, string | undefined>>,
): HttpClient {
  return createHttpClient({
    target: new URL(address.url),
    environment,
    silence: SILENCE,
    caCertificates: address.caCertificate === '' ? [] : [address.caCertificate],
    tlsVerify: address.tlsVerify,
  })
}

/** Sends one request to Harbor and returns any definite answer; transient faults are retried. */
export type HarborHttp = (httpRequest: HttpRequest, limit: CallLimit) => Promise<HttpResponse>

/**
 * HTTP to one Harbor, with the credentials of the connection on every request.
 * Redirects are not followed: they would carry the robot's credentials to an address that the user did not give.
 */
export function createHarborHttp(input: {
  readonly connection: HarborConnection<Credentials>
  /** The connections to that Harbor. */
  readonly client: HttpClient
  readonly signal: AbortSignal
  /** Gets a line every 30 s while calls are tried again. */
  readonly log: Pick<Log, 'info'>
  readonly logEveryMs?: number
  /** How long a name that does not exist is asked for, in milliseconds. */
  readonly unknownNameMs?: number
  /** A chance between 0 and 1 for the jitter of retries. */
  readonly random?: () => number
  readonly maxBodyBytes?: number
}): HarborHttp {
  const { connection, client, signal } = input
  const random = input.random ?? Math.random
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
    input.log.info(`${seen}, retrying for ${Math.round((now - since) / 1000)} s`)
  }
  // Whether it has given a document of Harbor's API before.
  let isProven = false
  const firstAnswer = createFirstAnswer({ host: connection.host, log: input.log, unknownNameMs })

  return async (httpRequest, limit) => {
    const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS)
    const startedAt = steadyNow()
    const deadline = AbortSignal.timeout(timeoutMs)
    let seen: string | undefined

    async function attempt(): Promise<Answer> {
      const maxBodyBytes = input.maxBodyBytes ?? httpRequest.maxBytes ?? MAX_BODY_BYTES
      const context = { client, signal, deadline, connection, seen, authorization, maxBodyBytes }
      const answer = await sendOnce(httpRequest, context)
      if (answer.kind === 'response') firstAnswer.reached()
      return answer
    }

    function judge(answer: Answer): TransientFault | undefined {
      if (httpRequest.isSingleTry) return undefined
      const reason = describeTry(answer, { connection, httpRequest })
      if (answer.kind === 'failure') {
        return answer.transient ? { reason, lastTryAt: firstAnswer.failed(answer) } : undefined
      }
      const { response } = answer
      const retryAfter = response.header('retry-after')
      if (isBrokenDocument(httpRequest, response)) {
        return { reason, retryAfter, ...(isProven ? {} : { lastTryAt: startedAt + UNPROVEN_MS }) }
      }
      return isTransientStatus(response.status) ? { reason, retryAfter } : undefined
    }

    const answer = await retry({ ...RETRIES, patienceMs: timeoutMs }, attempt, {
      signal,
      judge,
      random,
      onRetry: ({ reason }) => {
        seen = reason
        logRetry(reason, startedAt)
      },
      cancelled: () => new CancelledError(`failed to ${httpRequest.purpose}: the job is being cancelled`),
    })
    if (answer.kind === 'failure') {
      if (httpRequest.isSingleTry || !answer.transient) throw answer.error
      throw withDuration(answer.error, steadyNow() - startedAt)
    }
    const { response } = answer
    if (isBrokenDocument(httpRequest, response)) return response
    if (!httpRequest.isSingleTry && isTransientStatus(response.status)) {
      throw unusableAnswer(httpRequest, { response, connection, proxy: client.proxy })
    }
    isProven ||= httpRequest.expects === 'json'
    return response
  }
}

/** The problem of an attempt that is retried. */
function describeTry(
  answer: Answer,
  options: { readonly connection: HarborConnection<Credentials>; readonly httpRequest: HttpRequest },
): string {
  const { connection, httpRequest } = options
  if (answer.kind === 'failure') return answer.reason
  const { response } = answer
  if (isBrokenDocument(httpRequest, response)) {
    return `${connection.host} answers with an incomplete JSON document or none`
  }
  const { origin, program } = readAnswer(response)
  const speaker = origin !== 'registry' && program !== '' ? `${program} in front of Harbor` : 'Harbor'
  return `${speaker} at ${connection.host} answers ${response.status}`
}

/** An error after several tries says how long they went on. */
function withDuration(error: Error, durationMs: number): Error {
  if (!(error instanceof NoAnswerError)) return error
  return error.after(formatSeconds(durationMs / 1000))
}

function collectBody(
  { longLists, isBinary, into }: HttpRequest,
  status: number,
): Collector<Pick<HttpResponse, 'text' | 'json'>> {
  if (into !== undefined && status === 200) {
    const sink = into()
    return {
      add: (chunk) => sink.add(chunk),
      isFull: () => sink.isFull(),
      end: () => ({ text: '', json: () => undefined }),
    }
  }
  if (longLists !== undefined) {
    const { add, end } = collectDocument(longLists)
    return {
      add,
      end() {
        const document = end()
        return { text: document.text(), json: () => document.value() }
      },
    }
  }
  const { add, end } = isBinary ? collectLatin1() : collectText()
  return {
    add,
    end() {
      const text = end()
      return { text, json: () => JSON.parse(text) }
    },
  }
}

async function sendOnce(
  httpRequest: HttpRequest,
  context: {
    readonly client: HttpClient
    readonly signal: AbortSignal
    readonly deadline: AbortSignal
    readonly connection: HarborConnection<Credentials>
    /** What the try before this one met with. */
    readonly seen: string | undefined
    /** The header with the credentials; empty without any. */
    readonly authorization: Readonly<Record<string, string>>
    readonly maxBodyBytes: number
  },
): Promise<Answer> {
  const { client, connection, signal, deadline, maxBodyBytes } = context
  const { purpose, method, body, signal: own } = httpRequest
  const { host } = connection
  try {
    const answer = await client.send(new URL(httpRequest.path, connection.url), {
      method,
      signal: AbortSignal.any([signal, deadline, ...(own === undefined ? [] : [own])]),
      headers: {
        ...httpRequest.headers,
        ...(httpRequest.isAnonymous ? {} : context.authorization),
      },
      ...(body === undefined ? {} : { body }),
      maxBytes: maxBodyBytes,
      maxErrorBytes: MAX_ERROR_BYTES,
      into: (status) => collectBody(httpRequest, status),
    })
    if (!answer.isWhole && answer.status < 400) {
      const reason = `the answer of ${host} is larger than ${formatBytes(maxBodyBytes)}`
      const error = new HarborError(`failed to ${purpose}: ${reason}`)
      return { kind: 'failure', transient: false, reason, error }
    }
    const { status, headers } = answer
    const header = (name: string): string | undefined => headers(name)[0]
    return { kind: 'response', response: { status, header, headers, ...answer.body } }
  } catch (error) {
    if (signal.aborted) throw new CancelledError(`failed to ${purpose}: the job is being cancelled`)
    if (own?.aborted === true) throw new CancelledError(`failed to ${purpose}: it is not needed any more`)
    if (!deadline.aborted) {
      return await lookIntoNoAnswer(error, {
        purpose,
        address: connection,
        client,
        signal: AbortSignal.any([signal, deadline]),
      })
    }
    const before = context.seen === undefined ? '' : `; before that: ${context.seen}`
    const reason = `Harbor at ${host} gave no answer in time`
    return {
      kind: 'failure',
      transient: false,
      reason,
      error: new NoAnswerError(`failed to ${purpose}: `, {
        isTransient: true,
        reason: `${reason}${before}`,
        code: '',
      }),
    }
  }
}
