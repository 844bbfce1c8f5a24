/** GitHub's side: tokens for the identity of a run, as its own service gives them. */
import { generateKeyPairSync, sign, verify } from 'node:crypto'

export const ISSUER = 'https://token.actions.githubusercontent.com'

/** The claims that Fulcio makes something of (sigstore/fulcio, docs/oid-info.md). */
export interface RunClaims {
  /** `owner/name` of the repository whose run it is. */
  readonly repository: string
  /** `owner/name/.github/workflows/file.yml@ref` of the workflow that the job stands in: of a called one, that one. */
  readonly job_workflow_ref: string
  readonly iss?: string
}

export const RUN: RunClaims = {
  repository: 'org/app',
  job_workflow_ref: 'org/app/.github/workflows/release.yml@refs/heads/main',
}

export interface TokenIssuer {
  issue(audience: string, claims: RunClaims): string
  /** @throws Error for a token of another issuer, another audience or another time. */
  read(token: string, audience: string): Readonly<Record<string, string>>
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export function createTokenIssuer(): TokenIssuer {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    issue(audience, claims) {
      const now = Math.floor(Date.now() / 1000)
      const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({
        iss: ISSUER,
        sub: `repo:${claims.repository}:ref:refs/heads/main`,
        aud: audience,
        iat: now,
        nbf: now - 600,
        exp: now + 300,
        repository_owner: claims.repository.split('/')[0],
        repository_visibility: 'private',
        workflow_ref: claims.job_workflow_ref,
        workflow: 'release',
        event_name: 'push',
        sha: 'a'.repeat(40),
        ref: 'refs/heads/main',
        ...claims,
      })}`
      return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
    },
    read(token, audience) {
      const [header = '', payload = '', signature = ''] = token.split('.')
      const isOurs = verify(
        'sha256',
        Buffer.from(`${header}.${payload}`),
        publicKey,
        Buffer.from(signature, 'base64url'),
      )
      if (!isOurs) throw new Error('the token is not signed by its issuer')
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, string>
      if (claims['aud'] !== audience) throw new Error(`the token is for ${claims['aud']}`)
      if (Number(claims['exp']) * 1000 < Date.now()) throw new Error('the token has expired')
      return claims
    },
  }
}
