import * as v from 'valibot'
import { readAnswer } from '../../domain/harbor/answer.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { findForeignRealm, parseRealms } from '../../domain/harbor/realm.ts'
import { encodeBasic } from '../http/basic-auth.ts'
import { steadyNow } from '../process/steady-clock.ts'
import { GatewayError, type GatewayFailure } from './failure.ts'

/** A token without a stated life lives for a minute (distribution spec, token authentication). */
const DEFAULT_LIFE_SECONDS = 60

/** A token is renewed before a request when so much of its life, or less, is left; a tenth of a short life. */
const RENEW_BEFORE_MS = 60_000

const SERVICE = /\bservice="([^"\\]{0,255})"/

const tokenAnswer = v.object({
  token: v.nullish(v.string(), ''),
  access_token: v.nullish(v.string(), ''),
  expires_in: v.nullish(v.number()),
})

/** How the requests of a push prove who sends them. */
export interface HarborLogin {
  /** The header `Authorization`; '' where Harbor asks for none. */
  authorization(): Promise<string>
  /**
   * Another one in place of one that Harbor refused.
   *
   * @returns undefined when there is no other: what was refused is no token.
   */
  renewed(refused: string): Promise<string | undefined>
}

/** An answer to a small question to Harbor, read to its end. */
export interface HarborReply {
  readonly status: number
  readonly text: string
  header(name: string): string | undefined
  headers(name: string): readonly string[]
}

type Way =
  /** Anyone may push. */
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  /** `path` of the token service, with its query. */
  | { readonly kind: 'token'; readonly path: string }

interface Token {
  readonly header: string
  readonly renewAtMs: number
}

/**
 * Logs in to Harbor's registry as its challenge asks for: with a token of its token service, or with name and secret.
 * The secret goes to the origin of `harbor-url` alone: a token service anywhere else is refused.
 *
 * @param options.get asks Harbor by GET; the headers are all that is sent.
 */
export function createHarborLogin(options: {
  readonly connection: HarborConnection
  /** `project/name`. */
  readonly repository: string
  readonly get: (path: string, headers: Readonly<Record<string, string>>) => Promise<HarborReply>
  readonly maskSecret: (secret: string) => void
}): HarborLogin {
  const { connection, repository, get, maskSecret } = options
  const basic = `Basic ${encodeBasic(connection.credentials)}`
  let way: Promise<Way> | undefined
  let token: Token | undefined
  let asked: Promise<Token> | undefined

  async function findWay(): Promise<Way> {
    const ping = { method: 'GET', path: '/v2/' }
    const reply = await get(ping.path, {})
    if (reply.status === 200) return { kind: 'open' }
    if (reply.status !== 401) throw new GatewayError({ kind: 'answer', answer: readAnswer(reply) }, ping)
    const challenges = reply.headers('www-authenticate')
    const realms = parseRealms(challenges)
    const foreign = findForeignRealm(realms, connection.url)
    if (foreign !== undefined) {
      throw new GatewayError({ kind: 'not-followed', reason: describeForeign(foreign) }, ping)
    }
    const [realm] = realms
    if (realm === undefined) return { kind: 'basic' }
    const service = new URL(realm)
    service.searchParams.set('scope', `repository:${repository}:pull,push`)
    const [, name] = SERVICE.exec(challenges.join(', ')) ?? []
    if (name !== undefined) service.searchParams.set('service', name)
    return { kind: 'token', path: `${service.pathname}${service.search}` }
  }

  async function fetchToken(path: string): Promise<Token> {
    const reply = await get(path, { authorization: basic })
    const parsed = reply.status === 200 ? v.safeParse(tokenAnswer, parseJson(reply.text)) : undefined
    const value = parsed?.success === true ? parsed.output.token || parsed.output.access_token : ''
    if (value === '') {
      const cause: GatewayFailure['cause'] =
        reply.status === 200 ? { kind: 'no-token' } : { kind: 'answer', answer: readAnswer(reply) }
      throw new GatewayError(cause, { method: 'GET', path })
    }
    maskSecret(value)
    const lifeMs = ((parsed?.success === true && parsed.output.expires_in) || DEFAULT_LIFE_SECONDS) * 1000
    return {
      header: `Bearer ${value}`,
      renewAtMs: steadyNow() + lifeMs - Math.min(RENEW_BEFORE_MS, lifeMs / 10),
    }
  }

  /** Several requests at once wait for the same answer; after one that failed the next request asks again. */
  async function currentToken(path: string, refused?: string): Promise<string> {
    if (token !== undefined && token.header !== refused && token.renewAtMs > steadyNow()) return token.header
    asked ??= fetchToken(path)
      .then((fetched) => {
        token = fetched
        return fetched
      })
      .finally(() => {
        asked = undefined
      })
    return (await asked).header
  }

  function knownWay(): Promise<Way> {
    way ??= findWay().catch((error: unknown) => {
      way = undefined
      throw error
    })
    return way
  }

  return {
    async authorization() {
      const found = await knownWay()
      if (found.kind === 'token') return currentToken(found.path)
      return found.kind === 'basic' ? basic : ''
    },
    async renewed(refused) {
      const found = await knownWay()
      return found.kind === 'token' ? currentToken(found.path, refused) : undefined
    },
  }
}

/** Completes "Harbor …". */
function describeForeign(realm: string): string {
  return `sends clients to another address to log in, ${realm}, which would receive the robot's secret`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
