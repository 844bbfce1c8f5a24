import * as v from 'valibot'
import { HarborError } from '../../domain/errors.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import type { CallLimit } from '../../ports/harbor.ts'
import type { HarborHttp } from './http.ts'
import { type HttpRequest, type HttpResponse, unusableAnswer } from './http-answer.ts'

export const API = '/api/v2.0'

/** Harbor, the way to it, and how long a call may take. */
export interface HarborCallContext {
  readonly connection: HarborConnection<Credentials>
  readonly http: HarborHttp
  readonly limit: CallLimit
}

/**
 * Any answer whose status is expected.
 *
 * @throws HarborError for every other one.
 */
export async function sendExpecting(
  httpRequest: HttpRequest,
  context: HarborCallContext & { readonly expected: readonly number[] },
): Promise<HttpResponse> {
  const { connection } = context
  const response = await context.http(httpRequest, context.limit)
  if (context.expected.includes(response.status)) return response
  const { credentials } = connection
  if (response.status === 401 && credentials.kind === 'basic') {
    throw new HarborError(
      `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the password of ${credentials.user} (401)`,
      { status: 401 },
    )
  }
  throw unusableAnswer(httpRequest, { response, connection })
}

/** @throws HarborError when the answer is not what the schema says. */
export function decodeJson<T>(
  purpose: string,
  options: { readonly response: HttpResponse; readonly schema: v.GenericSchema<unknown, T> },
): T {
  try {
    return v.parse(options.schema, JSON.parse(options.response.text))
  } catch (cause) {
    const { status } = options.response
    throw new HarborError(`failed to ${purpose}: Harbor's answer could not be read`, { status, cause })
  }
}
