import type { Dispatcher } from 'undici'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { collectBytes, type HttpClient, readUpTo } from '../http/client.ts'
import { GatewayError } from './failure.ts'
import { createHarborLogin, type HarborReply } from './harbor-login.ts'

/** An error says what it has to say in its beginning, and a good answer to a push has hardly any text. */
const MAX_ANSWER_BYTES = 64 * 1024

export interface HarborRequest {
  readonly method: 'HEAD' | 'POST' | 'PATCH' | 'PUT'
  /** Path and query, encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Bytes can be sent again after a token has ended; a stream cannot. */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>
}

/** Harbor, as a gateway asks it. */
export interface HarborSide {
  /**
   * Sends a request with the robot's authorization to `harbor-url`, and to nowhere else: redirects are not followed.
   * A refused token is renewed once, and the request is sent again where it can be.
   *
   * @returns any answer of Harbor, cut to its beginning.
   * @throws GatewayError without an answer.
   */
  send(httpRequest: HarborRequest, signal: AbortSignal): Promise<HarborReply>
}

export function createHarborSide(options: {
  readonly connection: HarborConnection
  /** `project/name`. */
  readonly repository: string
  readonly client: Pick<HttpClient, 'open'>
  readonly signal: AbortSignal
  readonly maskSecret: (secret: string) => void
}): HarborSide {
  const { connection, client, repository, maskSecret } = options

  async function ask(
    httpRequest: Pick<HarborRequest, 'path' | 'headers' | 'body'> & {
      readonly method: HarborRequest['method'] | 'GET'
    },
    signal: AbortSignal,
  ): Promise<HarborReply> {
    const { method, path, headers, body } = httpRequest
    try {
      const response = await client.open(new URL(path, connection.url), {
        method,
        headers,
        signal: AbortSignal.any([signal, options.signal]),
        // Who runs the copy ends it when nothing moves: a limit here too would have a blob sent again too early.
        silence: { headersMs: 0, bodyMs: 0 },
        ...(body === undefined ? {} : { body }),
      })
      return await readReply(response)
    } catch (error) {
      throw new GatewayError({ kind: 'no-answer', error }, { method, path })
    }
  }

  const login = createHarborLogin({
    connection,
    repository,
    maskSecret,
    // Asked for all requests together: one that is given up does not end it.
    get: (path, headers) => ask({ method: 'GET', path, headers }, options.signal),
  })

  return {
    async send(httpRequest, signal) {
      const authorization = await login.authorization()
      const reply = await ask(withAuthorization(httpRequest, authorization), signal)
      if (reply.status !== 401) return reply
      const other = await login.renewed(authorization)
      if (other === undefined || isStream(httpRequest.body)) return reply
      return ask(withAuthorization(httpRequest, other), signal)
    },
  }
}

function withAuthorization(httpRequest: HarborRequest, authorization: string): HarborRequest {
  if (authorization === '') return httpRequest
  return { ...httpRequest, headers: { ...httpRequest.headers, authorization } }
}

function isStream(body: HarborRequest['body']): boolean {
  return body !== undefined && !(body instanceof Uint8Array)
}

async function readReply(response: Dispatcher.ResponseData): Promise<HarborReply> {
  const into = collectBytes()
  try {
    await readUpTo(MAX_ANSWER_BYTES, { body: response.body, into })
  } catch (error) {
    // Harbor may refuse a blob in its middle and close the connection: what was said counts.
    if (response.statusCode < 400) throw error
  }
  const values = (name: string): readonly string[] => [response.headers[name] ?? []].flat()
  return {
    status: response.statusCode,
    text: into.end().toString('utf8'),
    header: (name) => values(name)[0],
    headers: values,
  }
}
