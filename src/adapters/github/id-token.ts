import * as v from 'valibot'
import { UserError } from '../../domain/errors.ts'
import { type AskService, ServiceFault } from '../http/service.ts'

const answer = v.object({ value: v.string() })

/** What a certificate authority reads of a token: the rest is its own affair. */
const claims = v.object({ sub: v.pipe(v.string(), v.minLength(1)) })

/**
 * Asks GitHub for a token of the identity of this run (OpenID Connect), which is valid for some minutes.
 *
 * @param request.audience who the token is for; others do not take it.
 * @throws UserError without a token; it quotes nothing of the answer, which may hold one.
 */
export async function fetchIdToken(
  request: { readonly url: string; readonly token: string; readonly audience: string },
  ports: { readonly ask: AskService; readonly mask: (secret: string) => void },
): Promise<string> {
  ports.mask(request.token)
  if (!URL.canParse(request.url)) throw refused('the address that the runner gives for it is none')
  const url = new URL(request.url)
  url.searchParams.set('audience', request.audience)
  const { status, bytes } = await askFor(url, request.token, ports.ask)
  if (status !== 200) throw refused(`GitHub answered ${status}`)
  const token = readToken(bytes)
  if (token === undefined) throw refused('the answer of GitHub holds no token')
  ports.mask(token)
  return token
}

async function askFor(url: URL, token: string, ask: AskService) {
  try {
    return await ask(url, { headers: { accept: 'application/json', authorization: `Bearer ${token}` } })
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error
    throw refused(`no answer from ${url.host}: ${error.message}`, error)
  }
}

function refused(reason: string, cause?: unknown): UserError {
  return new UserError(`failed to get a token for the identity of this run: ${reason}`, { cause })
}

/** undefined for what is no JSON Web Token with a subject: libraries put such a text into their errors. */
function readToken(bytes: Buffer): string | undefined {
  try {
    const { value } = v.parse(answer, JSON.parse(bytes.toString('utf8')))
    const [, payload = ''] = value.split('.')
    v.parse(claims, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    return value
  } catch {
    return undefined
  }
}
