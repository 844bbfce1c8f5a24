import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Backend } from './backend.ts'
import type { Identity } from './identity.ts'
import type { StartOptions } from './options.ts'
import { refuse } from './reply.ts'
import type { State } from './state.ts'
import type { TokenService } from './token.ts'
import type { Uploads } from './uploads.ts'

/** The parts that serve requests together. */
export interface Harbor {
  readonly state: State
  readonly tokens: TokenService
  readonly backend: Backend
  readonly uploads: Uploads
  readonly options: StartOptions
  /** As `EXT_ENDPOINT` is configured: scheme, host and port. */
  readonly externalUrl: string
}

/** One request, with what is known about it before a route sees it. */
export interface Exchange {
  readonly harbor: Harbor
  readonly request: IncomingMessage
  readonly method: string
  /** Undecoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly identity: Identity
  /** Writes into the log what the body asks for. Only for words that are no secret. */
  readonly note: (detail: string) => void
}

export function readBody(exchange: Exchange): Promise<Buffer> {
  return buffer(exchange.request)
}

/**
 * The JSON of a request, `undefined` for an empty body.
 *
 * @throws Refusal 400 for anything else
 */
export async function readJson(exchange: Exchange): Promise<unknown> {
  const body = (await readBody(exchange)).toString('utf8')
  if (body.trim() === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    throw refuse.badRequest('parsing body body from "" failed, because invalid character in the body')
  }
}

/** As `readJson`, for a body that has to be an object. @throws Refusal 422 without one */
export async function readObject(exchange: Exchange, name: string): Promise<Record<string, unknown>> {
  const value = await readJson(exchange)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse.unprocessable(`${name} in body is required`)
  }
  return value as Record<string, unknown>
}

/** The address the client used, in the scheme Harbor believes it has. */
export function addressedUrl({ harbor, request }: Exchange): string {
  const { protocol, host } = new URL(harbor.externalUrl)
  return `${protocol}//${request.headers.host ?? host}`
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** A query parameter that is `true` or not. */
export function isSet(query: URLSearchParams, name: string, otherwise = false): boolean {
  const value = query.get(name)
  return value === null ? otherwise : value === 'true'
}

/** Swagger: pageSize. Harbor's generated server refuses more by itself. */
const MAX_PAGE_SIZE = 100

/** How a `q` tests a field: `k=v`, `k=~v`. */
export interface Filter {
  readonly key: string
  readonly isFuzzy: boolean
  readonly value: string
}

/** The parts of `q` that the sandbox knows (swagger: query). @throws Refusal 400 for another form. */
export function filtersOf(query: URLSearchParams): Filter[] {
  const text = query.get('q') ?? ''
  if (text === '') return []
  return text.split(',').map((part) => {
    const match = /^(\w+)=(~?)([^[{(]*)$/.exec(part)
    if (match === null) throw refuse.badRequest(`the query string "${text}" is not valid`)
    const [, key = '', fuzzy, value = ''] = match
    return { key, isFuzzy: fuzzy === '~', value }
  })
}

/** The page of a list that is asked for, with the headers that go with it. */
export function pageOf<T>(
  all: readonly T[],
  exchange: Pick<Exchange, 'query' | 'path'>,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const page = Math.max(1, Number(exchange.query.get('page') ?? 1) || 1)
  const size = Math.max(1, Number(exchange.query.get('page_size') ?? 10) || 10)
  if (size > MAX_PAGE_SIZE) {
    throw refuse.unprocessable(
      `validation failure list:\npage_size in query should be less than or equal to ${MAX_PAGE_SIZE}`,
    )
  }
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(exchange.query)
    query.set('page', String(to))
    query.set('page_size', String(size))
    return `<${exchange.path}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 && (page - 1) * size < all.length ? [link(page - 1, 'prev')] : []),
    ...(page * size < all.length ? [link(page + 1, 'next')] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: {
      'x-total-count': String(all.length),
      ...(links.length === 0 ? {} : { link: links.join(' , ') }),
    },
  }
}
