import { HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatPermission, type Permission } from '../domain/harbor/permission.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  repositoryApiPath,
} from '../domain/harbor/repository.ts'
import type { CallLimit } from '../ports/ports.ts'
import type { HarborHttp } from './harbor-http.ts'
import {
  foreignRefusal,
  type HttpRequest,
  type HttpResponse,
  harborMessage,
  isForeignRefusal,
  unusableAnswer,
} from './http-answer.ts'

export interface ApiRequest extends HttpRequest {
  /** What Harbor answers 403 without. */
  readonly needs?: Pick<Permission, 'resource' | 'action'>
}

/** What every question to Harbor is made of. */
export interface HarborCall {
  readonly connection: HarborConnection
  /** Any definite answer, whatever it is. */
  ask(httpRequest: HttpRequest): Promise<HttpResponse>
  /**
   * Sends, and turns what no caller can answer to into an error: 401, 403, redirects, statuses not listed, a 403 or
   * 404 that is not Harbor's own.
   */
  send(httpRequest: ApiRequest, expected: readonly number[]): Promise<HttpResponse>
  /** @throws HarborError when the answer is not JSON, or not of the right shape. */
  decode<T>(
    httpRequest: HttpRequest,
    options: { readonly response: HttpResponse; readonly decoder: (json: unknown) => T },
  ): T
}

export function createHarborCall(input: {
  readonly connection: HarborConnection
  readonly http: HarborHttp
  readonly limit: CallLimit
}): HarborCall {
  const { connection, http, limit } = input
  return { connection, ask: (httpRequest) => http(httpRequest, limit), send, decode }

  async function send(httpRequest: ApiRequest, expected: readonly number[]): Promise<HttpResponse> {
    const response = await http(httpRequest, limit)
    if (isForeignRefusal(response)) throw foreignRefusal(httpRequest, { response, connection })
    if (expected.includes(response.status)) return response
    if (response.status === 401) throw refusedLogin(httpRequest, connection)
    if (response.status === 403 && httpRequest.needs !== undefined) {
      throw new HarborError(
        `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused it (403${harborMessage(response.text)}); the robot ${connection.robotName} needs ${formatPermission(httpRequest.needs)} on the project`,
        { status: 403 },
      )
    }
    throw unusableAnswer(httpRequest, { response, connection })
  }

  function decode<T>(
    httpRequest: HttpRequest,
    options: { readonly response: HttpResponse; readonly decoder: (json: unknown) => T },
  ): T {
    const { response } = options
    const failed = `failed to ${httpRequest.purpose}: `
    if (!isJson(response.text)) {
      throw new HarborError(
        `${failed}${connection.host} answered ${response.status} with something that is not JSON${harborMessage(response.text)}`,
        { status: response.status },
      )
    }
    try {
      return options.decoder(JSON.parse(response.text))
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      throw new HarborError(`${failed}Harbor's answer could not be read (${detail})`, {
        status: response.status,
        cause,
      })
    }
  }
}

export function refusedLogin(httpRequest: HttpRequest, connection: HarborConnection): HarborError {
  // The registry API answers 401 to a good robot, too, when it lacks the right.
  if (httpRequest.path.startsWith('/v2/') && httpRequest.path !== '/v2/') {
    return new HarborError(
      `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` +
        'Either it lacks repository: push and repository: pull on the project, or it was disabled or expired meanwhile',
      { status: 401 },
    )
  }
  return new HarborError(
    `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` +
      'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is ' +
      'incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)',
    { status: 401 },
  )
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
