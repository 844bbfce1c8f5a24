import type { Exchange } from './exchange.ts'
import { Refusal, type Reply, refuse } from './reply.ts'

/** Values of a route's `{name}` parts, decoded once, as Harbor's router does. */
export type Parameters = Readonly<Record<string, string>>

export type Handler = (exchange: Exchange, parameters: Parameters) => Reply | Promise<Reply>

export interface Route {
  readonly method: string
  /** With `{name}` for one segment. */
  readonly path: string
  readonly handle: Handler
}

/** @throws Refusal 404 when no route has this path, 405 when none has the method with it */
export function route(exchange: Exchange, routes: readonly Route[]): Reply | Promise<Reply> {
  const matching = routes.flatMap((candidate) => {
    const parameters = matchPath(candidate.path, exchange.path)
    return parameters === undefined ? [] : [{ candidate, parameters }]
  })
  const found = matching.find(({ candidate }) => candidate.method === exchange.method)
  if (found !== undefined) return found.candidate.handle(exchange, found.parameters)
  if (matching.length === 0) throw refuse.notFound(`path ${exchange.path} was not found`)
  const allowed = matching.map(({ candidate }) => candidate.method)
  throw new Refusal(405, {
    code: 'METHOD_NOT_ALLOWED',
    message: `method ${exchange.method} is not allowed, but [${allowed.join(',')}] are`,
    headers: { allow: allowed.join(',') },
  })
}

/** Whether any route has this path. */
export function isKnownPath(path: string, routes: readonly Route[]): boolean {
  return routes.some((candidate) => matchPath(candidate.path, path) !== undefined)
}

function matchPath(pattern: string, path: string): Parameters | undefined {
  const wanted = pattern.split('/')
  const segments = path.replace(/(.)\/$/, '$1').split('/')
  if (wanted.length !== segments.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined) {
      if (part !== segment) return undefined
      continue
    }
    try {
      parameters[name] = decodeURIComponent(segment)
    } catch {
      return undefined
    }
  }
  return parameters
}
