/** Answers as both servers give them, and how they are sent. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** In place of a body: what is no JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** One page of a list, with the address of the next one in `Link`, as both servers have it. */
export function onePage(
  all: readonly object[],
  request: { readonly url: URL; readonly size: number },
): Answer {
  const page = Number(request.url.searchParams.get('page') ?? 1)
  const body = all.slice((page - 1) * request.size, page * request.size)
  if (all.length <= page * request.size) return { status: 200, body }
  const next = new URL(request.url)
  next.searchParams.set('page', String(page + 1))
  return { status: 200, body, headers: { link: `<${next.href}>; rel="next"` } }
}

export const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }
export const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest/issues/comments',
    errors: [{ resource: 'IssueComment', field: 'data', code: 'unprocessable', message: 'Body is too long' }],
  },
}

export function send(response: ServerResponse, answer: Answer): void {
  if (answer.text !== undefined) {
    response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8', ...answer.headers })
    response.end(answer.text)
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
}

export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
