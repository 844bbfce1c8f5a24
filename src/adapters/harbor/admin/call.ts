import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import { createHarborCall, type HarborCallContext } from '../call.ts'
import type { HttpRequest, HttpResponse } from '../http-answer.ts'

/** A question of the administrator. */
export interface AdminRequest extends Omit<HttpRequest, 'body' | 'needs'> {
  readonly json?: unknown
  /** The right that Harbor answers 403 without, and who has it, for the message. */
  readonly right?: { readonly name: string; readonly holder: string }
}

/** Questions with the password of the administrator. */
export interface AdminCall {
  /**
   * @throws HarborError for every status that is not expected, and for whatever something in front of Harbor answers:
   *   a page of its own with 404 is no missing project.
   */
  send(adminRequest: AdminRequest, expected: readonly number[]): Promise<HttpResponse>
  /** @throws HarborError when the answer is not what the schema says. */
  read<T>(
    adminRequest: AdminRequest,
    options: { readonly response: HttpResponse; readonly schema: v.GenericSchema<unknown, T> },
  ): T
}

export function createAdminCall(context: HarborCallContext): AdminCall {
  const call = createHarborCall(context)
  return {
    async send({ json, right, ...rest }, expected) {
      const body =
        json === undefined
          ? {}
          : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
      const explained = right === undefined ? [401] : [401, 403]
      const response = await call.send({ ...rest, ...body }, [...expected, ...explained])
      const { credentials, host } = context.connection
      if (right !== undefined && response.status === 403 && !expected.includes(403)) {
        const who = credentials.kind === 'basic' ? credentials.user : 'a client without a login'
        throw new HarborError(
          `failed to ${rest.purpose}: Harbor at ${host} says that ${who} lacks the right ${right.name}, which ${right.holder} has`,
          { status: 403, kind: 'missing-permission' },
        )
      }
      if (response.status !== 401 || expected.includes(401)) return response
      const user =
        credentials.kind === 'basic' ? `the password of ${credentials.user}` : 'to answer without a login'
      throw new HarborError(`failed to ${rest.purpose}: Harbor at ${host} refused ${user} (401)`, {
        status: 401,
      })
    },

    read: ({ json: _, right: __, ...rest }, { response, schema }) =>
      call.decode(rest, { response, decoder: (json) => v.parse(schema, json) }),
  }
}
