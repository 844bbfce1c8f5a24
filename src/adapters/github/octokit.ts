import { randomUUID } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { fetch, type RequestInfo, type RequestInit, Response } from 'undici'
import { formatBytes } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import { collectBytes, createHttpClient, readUpTo } from '../http/client.ts'
import { explainNetworkError } from '../http/network-fault.ts'

/** 429 is left to the throttling, which reads its headers; the others are answers and are not retried. */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 413, 422, 429, 451]

/** A rate limit that ends later than this is not waited for. */
const LONGEST_WAIT_SECONDS = 60
const RATE_LIMIT_RETRIES = 2

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }

/** Twice the largest file that is read. */
const MAX_BODY_BYTES = 32 * 1024 * 1024

export interface GitHubServer {
  readonly token: string
  /** As GITHUB_API_URL has it. */
  readonly apiUrl: string
  /** For HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
  /** Milliseconds of a second of waiting: tests wait faster. */
  readonly secondMs?: number
}

/**
 * Octokit with retries, over the common HTTP client. `octokit` also waits for a rate limit to lift; the throttling takes
 * a question of GraphQL for a write and holds up the next one, so there is one without it.
 */
export function createOctokits(server: GitHubServer) {
  const { token, log } = server
  const secondMs = server.secondMs ?? 1000
  const options = {
    baseUrl: server.apiUrl,
    request: { fetch: createFetch(server) },
    // Octokit's own log writes to the console, where GitHub's texts could be taken for workflow commands.
    log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    retry: { doNotRetry: DO_NOT_RETRY, retryAfterBaseValue: secondMs },
  }
  const waitForLimit = (seconds: number, _: unknown, __: unknown, retries: number): boolean => {
    const isWaited = retries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS
    log.info(`GitHub's rate limit is reached${isWaited ? `; trying again in ${seconds} s` : ''}`)
    return isWaited
  }
  const throttle = {
    id: randomUUID(),
    retryAfterBaseValue: secondMs,
    onRateLimit: waitForLimit,
    onSecondaryRateLimit: waitForLimit,
  }
  return {
    octokit: getOctokit(token, { ...options, throttle }, retry, throttling),
    unthrottled: getOctokit(token, options, retry),
  }
}

export type Octokits = ReturnType<typeof createOctokits>

/**
 * fetch over the connections of the common client. The body is read before it returns: one that breaks off is an error
 * that is retried, and no half an answer.
 */
function createFetch({ apiUrl, environment }: GitHubServer) {
  const target = new URL(apiUrl)
  const client = createHttpClient({ target, environment, silence: SILENCE })
  return async (url: RequestInfo, init: RequestInit = {}): Promise<Response> => {
    try {
      const response = await fetch(url, { ...init, dispatcher: await client.dispatcher() })
      const { status, headers } = response
      const bytes = await readBody(response)
      return new Response(bytes.length === 0 ? null : bytes, { status, headers })
    } catch (error) {
      if (init.signal?.aborted) throw error
      const server = { title: 'GitHub', host: target.host }
      throw new Error(explainNetworkError(error, { server, client }).clause, { cause: error })
    }
  }
}

async function readBody(response: Response): Promise<Buffer> {
  const into = collectBytes()
  const isWhole = response.body === null || (await readUpTo(MAX_BODY_BYTES, { body: response.body, into }))
  if (!isWhole) throw new Error(`it sent more than ${formatBytes(MAX_BODY_BYTES)}`)
  return into.end()
}
