import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import { createHarborCall, type HarborCallContext } from '../call.ts'
import type { HttpRequest, HttpResponse } from '../http-answer.ts'

/** A question of the administrator. */
export interface AdminRequest extends Omit<HttpRequest, 'body'> {
  readonly json?: unknown
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
    async send({ json, ...rest }, expected) {
      const body =
        json === undefined
          ? {}
          : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
      const response = await call.send({ ...rest, ...body }, [...expected, 401])
      const { credentials, host } = context.connection
      if (response.status !== 401 || expected.includes(401)) return response
      const user =
        credentials.kind === 'basic' ? `the password of ${credentials.user}` : 'to answer without a login'
      throw new HarborError(`failed to ${rest.purpose}: Harbor at ${host} refused ${user} (401)`, {
        status: 401,
      })
    },

    read: ({ json: _, ...rest }, { response, schema }) =>
      call.decode(rest, { response, decoder: (json) => v.parse(schema, json) }),
  }
}
