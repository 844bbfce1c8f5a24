import { errorMessage, HarborError } from '../../domain/errors.ts'
import { quoteForeign, readAnswer } from '../../domain/harbor/answer.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  repositoryApiPath,
} from '../../domain/harbor/repository.ts'
import type { CallLimit } from '../../ports/harbor.ts'
import type { HarborHttp } from './http.ts'
import {
  type HttpRequest,
  type HttpResponse,
  harborMessage,
  isForeign,
  unusableAnswer,
} from './http-answer.ts'

export const API = '/api/v2.0'

/** Harbor, the way to it, and how long a call may take. */
export interface HarborCallContext {
  readonly connection: HarborConnection<Credentials>
  readonly http: HarborHttp
  readonly limit: CallLimit
}

/** What every question to Harbor is made of. */
export interface HarborCall {
  readonly connection: HarborConnection<Credentials>
  /** Any definite answer, whatever it is. */
  ask(httpRequest: HttpRequest): Promise<HttpResponse>
  /**
   * Sends, and throws for what no caller can handle: 401, redirects, statuses not listed, a 403 that is no
   * missing right, and whatever something in front of Harbor answers, also with a status that is listed.
   */
  send(httpRequest: HttpRequest, expected: readonly number[]): Promise<HttpResponse>
  /** @throws HarborError when the answer is not JSON, or not of the right shape. */
  decode<T>(
    httpRequest: HttpRequest,
    options: { readonly response: HttpResponse; readonly decoder: (json: unknown) => T },
  ): T
}

export function createHarborCall({ connection, http, limit }: HarborCallContext): HarborCall {
  return { connection, ask: (httpRequest) => http(httpRequest, limit), send, decode }

  async function send(httpRequest: HttpRequest, expected: readonly number[]): Promise<HttpResponse> {
    const response = await http(httpRequest, limit)
    if (isForeign(response) || !expected.includes(response.status) || isOtherRefusal(response)) {
      throw unusableAnswer(httpRequest, { response, connection })
    }
    return response
  }

  function decode<T>(
    httpRequest: HttpRequest,
    options: { readonly response: HttpResponse; readonly decoder: (json: unknown) => T },
  ): T {
    const { response } = options
    const failed = `failed to ${httpRequest.purpose}: `
    if (!isJson(response.text)) {
      throw new HarborError(
        `${failed}${connection.host} answered ${response.status} with a body that is not JSON${harborMessage(response)}`,
        { status: response.status, kind: 'unreadable' },
      )
    }
    try {
      return options.decoder(response.json())
    } catch (cause) {
      throw new HarborError(
        `${failed}Harbor's answer could not be read (${quoteForeign(errorMessage(cause))})`,
        {
          status: response.status,
          kind: 'unreadable',
          cause,
        },
      )
    }
  }
}

/** A 403 that is a rule of Harbor (read-only, quota, policy) and not a missing permission. */
function isOtherRefusal(response: HttpResponse): boolean {
  const { origin, code } = readAnswer(response)
  return response.status === 403 && origin === 'registry' && code !== 'FORBIDDEN'
}

export function artifactPath(repository: HarborRepository, reference: string): string {
  return `${repositoryApiPath(repository)}/artifacts/${reference}`
}

export function manifestPath(repository: HarborRepository, reference: string): string {
  return `/v2/${formatHarborRepository(repository)}/manifests/${reference}`
}

export function isJson(text: string): boolean {
  const first = text.trimStart().charAt(0)
  return first === '{' || first === '['
}
