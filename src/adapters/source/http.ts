import { getCACertificates } from 'node:tls'
import { isThisMachine } from '../../domain/crane/plain-http.ts'
import { CancelledError, UserError } from '../../domain/errors.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import { type Collector, collectBytes, createHttpClient, type HttpClient, readUpTo } from '../http/client.ts'
import { explainNetworkError, type FaultKind } from '../http/network-fault.ts'
import { isBusyStatus, RESTART_RETRIES, type RetryPolicy, retry, type TransientFault } from '../http/retry.ts'
import { type CredentialOptions, fetchAuthorization } from './credentials.ts'

/** Registries take no manifests above it (OCI distribution spec); a list of referrers is an index. */
const MAX_BYTES = 4 * 1024 * 1024

const MAX_ERROR_BYTES = 64 * 1024

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }

/** A registry that limits the rate of pulls may want an hour of patience: it gets a minute. */
const RETRIES: RetryPolicy = { tries: 3, firstDelayMs: 1_000, longestDelayMs: 2_000, patienceMs: 60_000 }

/** As many as Go follows, and with it crane. */
const MAX_REDIRECTS = 10

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/** It speaks TLS, so it is not asked in plain HTTP. */
const SPEAKS_TLS: readonly FaultKind[] = [
  'untrusted',
  'other-name',
  'expired',
  'not-yet-valid',
  'certificate',
]

const ADVICE = {
  untrusted: 'install it on the runner (a source is never read without checking)',
  'other-name': 'use a name that it has',
  expired: 'renew it',
  protocol:
    'it speaks plain HTTP or runs on another port; a source is only read over verified TLS (a private address may be read over plain HTTP with source-tls: off)',
  'unknown-name': 'check its spelling, and a registry on a private network needs a runner in that network',
  refused: 'it may be restarting, or the host or the port is wrong, or a firewall blocks the connection',
  'broken-off': 'it, or a proxy in front of it, may be restarting',
} as const satisfies Partial<Record<FaultKind, string>>

export interface SourceAnswer {
  readonly status: number
  /** '' when there is none. */
  header(name: string): string
  /** The body; empty when it went elsewhere. */
  readonly bytes: Uint8Array
}

export interface SourceQuestion {
  /** Path and query; the path begins with `/v2/`. */
  readonly url: string
  readonly accept: string
  /**
   * For the image itself: it is asked for with patience and with all credentials that there are, and redirects are
   * followed, as registries keep their blobs elsewhere.
   */
  readonly image?: {
    /** What of an answer may pass by itself. */
    readonly judge: (answer: SourceAnswer) => TransientFault | undefined
  }
  readonly maxBytes?: number
  /** Where the body of a good answer goes, for each try; it is given with the answer where this is absent. */
  readonly into?: () => Collector<unknown>
}

/** Asks a registry. @throws UserError without an answer. */
export type SourceHttp = (
  place: { readonly host: string; readonly path: string },
  question: SourceQuestion,
) => Promise<SourceAnswer>

export interface SourceHttpOptions extends CredentialOptions {
  readonly retryMs?: number
  /** `stall-timeout`: how long one answer for an image may take, in milliseconds. */
  readonly stallTimeoutMs?: number
  readonly log?: Pick<Log, 'warning'>
}

/**
 * GET requests to registries of source images, over verified TLS, plain HTTP on this machine excepted. Each repository
 * is first asked without credentials, and then with those that its registry wants.
 */
export function createSourceHttp(options: SourceHttpOptions): SourceHttp {
  const authorizations = new Map<string, string>()
  /** By host; known when one has answered. */
  const origins = new Map<string, string>()
  const clients = createClients(options)

  async function askOnce(origin: string, sent: Sent): Promise<SourceAnswer> {
    let target = new URL(sent.question.url, origin)
    if (target.origin !== origin) throw new UserError('its answer leads to another server')
    for (let redirects = 0; ; redirects += 1) {
      const isOwn = target.origin === origin
      const answer = await fetchOnce(target, {
        sent,
        authorization: isOwn ? authorizations.get(sent.key) : undefined,
      })
      const location = answer.header('location')
      if (sent.question.image === undefined || location === '' || !REDIRECTS.includes(answer.status))
        return answer
      if (redirects === MAX_REDIRECTS) throw new UserError(`it redirects more than ${MAX_REDIRECTS} times`)
      target = readRedirect(location, { from: target, origin })
    }
  }

  async function fetchOnce(
    target: URL,
    { sent, authorization }: { readonly sent: Sent; readonly authorization: string | undefined },
  ): Promise<SourceAnswer> {
    const { question } = sent
    const { maxBytes = MAX_BYTES } = question
    const kept = collectBytes()
    const client = clients.of(target.origin)
    const response = await client.open(target, {
      signal: sent.signal,
      headers: {
        accept: question.accept,
        ...(authorization === undefined ? {} : { authorization }),
      },
    })
    const { statusCode: status, headers, body } = response
    const into = status === 200 && question.into !== undefined ? question.into() : kept
    const isWhole = await readUpTo(status < 400 ? maxBytes : MAX_ERROR_BYTES, { body, into })
    // An error says what it has to say in its beginning.
    if (!isWhole && status < 400) throw new UserError(`it sent more than ${formatBytes(maxBytes)}`)
    await into.end()
    const header = (name: string): string => [headers[name] ?? []].flat().join(', ')
    return { status, header, bytes: into === kept ? kept.end() : new Uint8Array() }
  }

  async function askAnywhere(host: string, sent: Sent): Promise<Tried> {
    const known = origins.get(host)
    const mayBePlain = isThisMachine(host) || options.plainSources.isAllowed(host)
    const schemes = mayBePlain ? ['https', 'http'] : ['https']
    const candidates =
      known === undefined ? schemes.map((scheme) => new URL(`${scheme}://${host}`).origin) : [known]
    let failure: Tried = { kind: 'failure', isTransient: false, error: new UserError('it was not asked') }
    for (const origin of candidates) {
      try {
        const answer = await askOnce(origin, sent)
        noteOrigin(host, origin)
        return { kind: 'answer', answer }
      } catch (error) {
        if (options.signal.aborted) throw cancelled()
        if (sent.signal.aborted) throw new UserError('its answer did not come within "stall-timeout"')
        if (error instanceof UserError) throw error
        const server = { title: `the registry ${host}`, host, advice: ADVICE }
        const fault = explainNetworkError(error, { server, client: clients.of(origin) })
        if (fault.kind === 'untrusted' && clients.trustSystem()) return askAnywhere(host, sent)
        const text = sent.question.image === undefined ? fault.clause : fault.reason
        failure = {
          kind: 'failure',
          isTransient: fault.isTransient,
          error: new UserError(text, { cause: error }),
        }
        if (SPEAKS_TLS.includes(fault.kind)) break
      }
    }
    return failure
  }

  function noteOrigin(host: string, origin: string): void {
    if (origins.has(host)) return
    origins.set(host, origin)
    if (origin.startsWith('https:') || isThisMachine(host)) return
    options.log?.warning(
      `The registry ${host} does not speak TLS and is read over plain HTTP (source-tls: off): its password crosses the network in clear text`,
    )
  }

  async function askRetrying(host: string, asked: Omit<Sent, 'signal'>): Promise<SourceAnswer> {
    const { signal, log } = options
    const { image } = asked.question
    const usual = image === undefined ? RETRIES : RESTART_RETRIES
    const policy = { ...usual, firstDelayMs: options.retryMs ?? usual.firstDelayMs }
    const attempt = () => askAnywhere(host, { ...asked, signal: limited(image === undefined) })
    const judge = (tried: Tried): TransientFault | undefined => {
      if (tried.kind === 'failure') return tried.isTransient ? { reason: tried.error.message } : undefined
      return image === undefined ? judgeAnswer(tried.answer) : image.judge(tried.answer)
    }
    const tried = await retry(policy, attempt, {
      signal,
      judge,
      onRetry: ({ reason }, { tries }) => {
        if (image !== undefined)
          log?.warning(`${reason} (try ${tries} of ${RESTART_RETRIES.tries}, trying again)`)
      },
      cancelled,
    })
    if (tried.kind === 'answer') return tried.answer
    throw tried.error
  }

  /** A document is small: one that trickles in for longer than that is an error. */
  function limited(isUsual: boolean): AbortSignal {
    const { signal, stallTimeoutMs } = options
    if (isUsual || stallTimeoutMs === undefined) return signal
    return AbortSignal.any([signal, AbortSignal.timeout(stallTimeoutMs)])
  }

  /** What the registry wants for a login; '' when it wants none. */
  async function findScheme(host: string, first: SourceAnswer, sent: Omit<Sent, 'signal'>): Promise<string> {
    if (first.status === 401) return readScheme(first)
    // Some hide what has to be asked for with a login, where anyone may read something else.
    const isHidden = sent.question.image !== undefined && (first.status === 403 || first.status === 404)
    if (!isHidden || authorizations.has(sent.key)) return ''
    const { accept } = sent.question
    const ping = await askRetrying(host, { key: sent.key, question: { url: '/v2/', accept } })
    return ping.status === 401 ? readScheme(ping) : ''
  }

  return async ({ host, path }, question) => {
    const key = `${host}/${path}`
    const sent = { question, key }
    const first = await askRetrying(host, sent)
    if (first.status < 400) return first
    // Also when a token was sent: one for pulls lives for a few minutes.
    const scheme = await findScheme(host, first, sent)
    if (scheme === '') return first
    authorizations.set(key, await fetchAuthorization({ host, path, scheme }, options))
    return askRetrying(host, sent)
  }
}

/** One pool for all questions to an origin. */
function createClients({ environment }: SourceHttpOptions) {
  const clients = new Map<string, HttpClient>()
  let system: readonly string[] | undefined
  return {
    of(origin: string): HttpClient {
      const known = clients.get(origin)
      if (known !== undefined) return known
      const client = createHttpClient({
        target: new URL(origin),
        // Plain HTTP goes to its host by no proxy of the runner.
        environment: origin.startsWith('https:') ? environment : {},
        silence: SILENCE,
        ...(system === undefined ? {} : { caCertificates: system }),
      })
      clients.set(origin, client)
      return client
    },
    /**
     * From now on authorities count that the machine trusts, as for crane, and Node does not by itself. They are read
     * when one is needed.
     *
     * @returns false when they do already.
     */
    trustSystem(): boolean {
      if (system !== undefined) return false
      system = getCACertificates('system')
      clients.clear()
      return true
    },
  }
}

/** @throws UserError for an address that is not read over TLS. */
function readRedirect(
  location: string,
  { from, origin }: { readonly from: URL; readonly origin: string },
): URL {
  if (!URL.canParse(location, from.href)) throw new UserError('it redirects to what is no address')
  const target = new URL(location, from)
  const isPlainOnPurpose = isThisMachine(target.host) || target.origin === origin
  if (target.protocol === 'https:' || (target.protocol === 'http:' && isPlainOnPurpose)) return target
  throw new UserError(
    `it redirects to an address with another scheme, ${target.protocol}//${target.host}, which is not followed: a source is only read over verified TLS`,
  )
}

function readScheme(answer: SourceAnswer): string {
  const [scheme = ''] = answer.header('www-authenticate').trim().toLowerCase().split(/[\s,]/)
  return scheme === '' ? 'basic' : scheme
}

type Tried =
  | { readonly kind: 'answer'; readonly answer: SourceAnswer }
  /** The error is a clause about the registry; for an image a whole one that names it. */
  | { readonly kind: 'failure'; readonly isTransient: boolean; readonly error: UserError }

function judgeAnswer({ status, header }: SourceAnswer): TransientFault | undefined {
  return isBusyStatus(status)
    ? { reason: `it answers ${status}`, retryAfter: header('retry-after') }
    : undefined
}

function cancelled(): CancelledError {
  return new CancelledError('the job is being cancelled')
}

interface Sent {
  readonly question: SourceQuestion
  readonly signal: AbortSignal
  /** Of the repository; its token is not valid for another one. */
  readonly key: string
}
