import type { Readable } from 'node:stream'

/** What a route answers. Headers that every answer has are added by the server. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
}

/** An answer in Harbor's form for errors; thrown from anywhere below a route. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(
    status: number,
    detail: {
      readonly code: string
      readonly message: string
      readonly headers?: Readonly<Record<string, string>>
    },
  ) {
    super(detail.message)
    this.reply = {
      status,
      headers: { ...detail.headers, 'content-type': 'application/json; charset=utf-8' },
      // Harbor ends its errors with a line feed.
      body: `${formatJson({ errors: [{ code: detail.code, message: detail.message }] })}\n`,
    }
  }
}

export const refuse = {
  badRequest: (message: string) => new Refusal(400, { code: 'BAD_REQUEST', message }),
  unauthorized: () => new Refusal(401, { code: 'UNAUTHORIZED', message: 'unauthorized' }),
  forbidden: (message = 'forbidden') => new Refusal(403, { code: 'FORBIDDEN', message }),
  denied: (message: string) => new Refusal(403, { code: 'DENIED', message }),
  notFound: (message: string) => new Refusal(404, { code: 'NOT_FOUND', message }),
  conflict: (message: string) => new Refusal(409, { code: 'CONFLICT', message }),
  precondition: (message: string) => new Refusal(412, { code: 'PRECONDITION', message }),
  policy: (message: string) => new Refusal(412, { code: 'PROJECTPOLICYVIOLATION', message }),
  unprocessable: (message: string) => new Refusal(422, { code: 'UNPROCESSABLE_ENTITY', message }),
} as const

/** 200 with JSON, as Harbor's generated API writes it: with a line feed at the end. */
export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
    body: `${formatJson(value)}\n`,
  }
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers }
}

/** JSON as Go writes it: characters that mean something in HTML are escaped. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
