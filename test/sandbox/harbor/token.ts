import { createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { Exchange } from './exchange.ts'
import { can, type Identity, isLoggedIn, nameOf } from './identity.ts'
import { Refusal, type Reply } from './reply.ts'
import type { State } from './state.ts'

/** Harbor's default: half an hour. */
const LIFETIME_SECONDS = 1800

/** What the registry asks about, in the order in which Harbor happens to list it. */
const SCOPE_ACTIONS = ['pull', 'push', 'delete'] as const

interface AccessClaim {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

export interface TokenService {
  issue(subject: string, access: readonly AccessClaim[]): { readonly token: string; readonly issuedAt: Date }
  /** What a token is good for, by project; `undefined` for one that is not ours or has expired. */
  verify(
    token: string,
  ): { readonly subject: string; readonly actions: ReadonlyMap<string, ReadonlySet<string>> } | undefined
}

/** Tokens signed with a key that lives as long as the sandbox. */
export function createTokenService(): TokenService {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    issue(subject, access) {
      const issuedAt = new Date()
      const now = Math.floor(issuedAt.getTime() / 1000)
      const header = { alg: 'RS256', typ: 'JWT' }
      const claims = {
        iss: 'harbor-token-issuer',
        // An anonymous token has no subject at all.
        ...(subject === '' ? {} : { sub: subject }),
        aud: 'harbor-registry',
        exp: now + LIFETIME_SECONDS,
        nbf: now,
        iat: now,
        jti: randomUUID(),
        access,
      }
      const signed = [header, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')
      const signature = createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')
      return { token: `${signed}.${signature}`, issuedAt }
    },
    verify(token) {
      const [header = '', payload = '', signature = ''] = token.split('.')
      const verifier = createVerify('RSA-SHA256').update(`${header}.${payload}`)
      if (!verifier.verify(publicKey, signature, 'base64url')) return undefined
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
        readonly sub?: string
        readonly exp: number
        readonly access: readonly AccessClaim[]
      }
      if (claims.exp * 1000 <= Date.now()) return undefined
      const actions = new Map<string, ReadonlySet<string>>()
      // The last entry for a project holds for all of it, whatever repository it names (v2token/context.go).
      for (const entry of claims.access) {
        const granted = entry.actions.includes('*') ? SCOPE_ACTIONS : entry.actions
        actions.set(entry.name.split('/')[0] ?? '', new Set(granted))
      }
      return { subject: claims.sub ?? '', actions }
    },
  }
}

/** `GET /service/token`: never refuses a wrong password, as long as a scope is asked for. */
export function serveToken({ identity, query, harbor }: Exchange): Reply {
  const scopes = query
    .getAll('scope')
    .flatMap((scope) => scope.split(' '))
    .filter((scope) => scope !== '')
  if (!isLoggedIn(identity) && scopes.length === 0) {
    throw new Refusal(401, { code: 'UNAUTHORIZED', message: 'Unauthorized' })
  }
  const access = scopes.map((scope) => grantScope(scope, { identity, state: harbor.state }))
  const { token, issuedAt } = harbor.tokens.issue(nameOf(identity), access)
  const body = {
    token,
    access_token: token,
    expires_in: LIFETIME_SECONDS,
    issued_at: issuedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body, undefined, 2),
  }
}

/** All that the sender may do there, whatever the scope asked for (src/core/service/token/creator.go). */
function grantScope(
  scope: string,
  context: { readonly identity: Identity; readonly state: State },
): AccessClaim {
  const [type = '', name = ''] = scope.split(':')
  const project = context.state.projects.get(name.split('/')[0] ?? '')
  if (type !== 'repository' || project === undefined) return { type, name, actions: [] }
  const granted: string[] = SCOPE_ACTIONS.filter((action) =>
    can(context.identity, project, `repository:${action}`),
  )
  if (granted.length === SCOPE_ACTIONS.length) granted.push('*')
  return { type, name, actions: granted }
}
