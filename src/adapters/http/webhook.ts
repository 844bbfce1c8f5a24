import { CancelledError, UserError } from '../../domain/errors.ts'
import type { Webhook } from '../../ports/watch/webhook.ts'
import { collectText, createHttpClient, type HttpClient, USER_AGENT } from './client.ts'
import { explainNetworkError } from './network-fault.ts'
import { withoutBrackets } from './proxy.ts'

/** For everything: a message is not worth a job that waits. */
const TOTAL_MS = 20_000
const SILENCE = { headersMs: TOTAL_MS, bodyMs: TOTAL_MS }

/** Of the answer only the status counts. */
const MAX_BYTES = 1024

/**
 * A webhook. A message is sent once, because one that arrived and whose answer was lost would be there twice. Redirects are
 * not followed: the next address was given by nothing but the server.
 */
export function createWebhook(
  address: string,
  options: {
    readonly signal: AbortSignal
    /** For the proxy and SSL_CERT_FILE. */
    readonly environment: Readonly<Record<string, string | undefined>>
    readonly totalMs?: number
  },
): Webhook {
  const { environment, totalMs = TOTAL_MS } = options
  return {
    async send(body) {
      const target = new URL(address)
      const client = connect(target, environment)
      const deadline = AbortSignal.timeout(totalMs)
      try {
        const { status } = await client.send(target, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
          body,
          signal: AbortSignal.any([options.signal, deadline]),
          maxBytes: MAX_BYTES,
          into: collectText(),
        })
        if (status < 200 || status > 299) throw new AnswerError(`it answered ${status}`)
      } catch (error) {
        if (options.signal.aborted) throw new CancelledError('the job is being cancelled')
        if (deadline.aborted) throw new Error(`it did not answer within ${totalMs / 1000} s`)
        if (error instanceof AnswerError) throw error
        // The clause has no name of a server; the error that it comes from may have one.
        const server = { title: 'the webhook', host: 'the webhook' }
        const { kind, code, clause } = explainNetworkError(error, { server, client })
        // Words of Node: they may have the host and its address.
        throw new Error(kind === 'other' ? `the request failed${code === '' ? '' : ` (${code})`}` : clause)
      } finally {
        await client.close()
      }
    },
  }
}

/** @throws UserError without the host, which is secret like the rest of the address. */
function connect(target: URL, environment: Readonly<Record<string, string | undefined>>): HttpClient {
  try {
    return createHttpClient({ target, environment, silence: SILENCE })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.message.replaceAll(withoutBrackets(target.hostname), 'the host of the webhook'))
  }
}

class AnswerError extends Error {}
