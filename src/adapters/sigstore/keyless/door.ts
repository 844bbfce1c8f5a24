import { AsyncLocalStorage } from 'node:async_hooks'
import { HTTPError } from '@sigstore/sign/dist/external/error.js'
import network from '@sigstore/sign/dist/external/fetch.js'
import { quote } from '../../../domain/text/quote.ts'
import { type AskService, ServiceFault } from '../../http/service.ts'

/** What the library asks for. It also gives a timeout and tries, which are those of the service here. */
interface LibraryCall {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** As much of an answer as the library reads. */
interface LibraryAnswer {
  json(): Promise<unknown>
  buffer(): Promise<Buffer>
}

const current = new AsyncLocalStorage<AskService>()

/**
 * Lets the library of sigstore reach its services by our own client for a while: with the proxy and the authorities of
 * the runner, limits, and an end when the job is cancelled. The library has one function for all that it sends, and no
 * way to give it another.
 */
export async function withServices<T>(ask: AskService, work: () => Promise<T>): Promise<T> {
  ;(network as { fetchWithRetry: unknown }).fetchWithRetry = send
  return current.run(ask, work)
}

/** @throws HTTPError, which the library knows, for a status of 300 and more; ServiceFault without an answer. */
async function send(url: string, call: LibraryCall): Promise<LibraryAnswer> {
  const ask = current.getStore()
  if (ask === undefined) throw new Error('the library of sigstore sends something outside of withServices')
  const { method = 'POST', headers = {}, body } = call
  const answer = await ask(new URL(url), { method, headers, ...(body === undefined ? {} : { body }) })
  const { status, header, bytes } = answer
  if (status >= 200 && status < 300) {
    return { json: async () => parseJson(bytes), buffer: async () => bytes }
  }
  const location = header('location')
  throw new HTTPError({ status, message: said(bytes), ...(location === '' ? {} : { location }) })
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    // The parser quotes what it cannot read.
    throw new ServiceFault('its answer is not JSON', { cause })
  }
}

/** The words of an error: `{"code":3,"message":"…"}`, or a text. */
function said(bytes: Buffer): string {
  const text = bytes.toString('utf8').trim()
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown }
    if (typeof message === 'string') return quote(message)
  } catch {
    // A text.
  }
  return quote(text)
}

/** What a service answered, or why it did not, as a clause about it; undefined for another error. */
export function serviceClause(error: unknown): string | undefined {
  const cause = findCause(error)
  if (cause === undefined || cause instanceof ServiceFault) return cause?.message
  return `it answered ${cause.statusCode} ${cause.message.replace(/^\(\d+\) /, '')}`
}

/** The status of an answer that was a refusal; undefined for another error. */
export function answeredStatus(error: unknown): number | undefined {
  const cause = findCause(error)
  return cause instanceof HTTPError ? cause.statusCode : undefined
}

function findCause(error: unknown): ServiceFault | HTTPError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof ServiceFault || at instanceof HTTPError) return at
  }
  return undefined
}
