import * as v from 'valibot'
import { craneArguments } from '../../domain/crane/command.ts'
import { judgeCraneFailure } from '../../domain/crane/failure.ts'
import { UserError } from '../../domain/errors.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import { sourceProxies } from '../crane/proxies.ts'
import { sourceBounds } from '../crane/source-bounds.ts'
import { encodeBasic } from '../http/basic-auth.ts'
import { runChild } from '../process/child-process.ts'
import type { PlainSources } from './plain-proxy.ts'

/** Largest token, in characters; it may hold many claims. */
const MAX_TOKEN_CHARACTERS = 256 * 1024

const token = v.object({ token: v.nullish(v.string(), ''), access_token: v.nullish(v.string(), '') })
const login = v.object({ Username: v.string(), Secret: v.string() })

export interface CredentialOptions {
  /** The crane program: a path, or a name on PATH. */
  readonly cranePath: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** Called with every secret before it is used. */
  readonly mask: (secret: string) => void
  readonly plainSources: PlainSources
}

/**
 * What `Authorization` has to say for a pull from a repository, with the user's own Docker credentials. crane finds them
 * (credential helpers, DOCKER_CONFIG) and exchanges them for a token over TLS; they come by its standard output and are
 * in no argument.
 *
 * @param place.scheme Of the registry's challenge, in lower case.
 * @throws UserError without fitting credentials.
 */
export async function fetchAuthorization(
  place: { readonly host: string; readonly path: string; readonly scheme: string },
  options: CredentialOptions,
): Promise<string> {
  const { host, path, scheme } = place
  if (scheme === 'bearer') {
    const found = v.parse(token, await askCrane({ what: 'token', place: `${host}/${path}`, host }, options))
    const secret = found.token || found.access_token || ''
    if (secret === '') throw new UserError(`${host} issued no token to pull from ${path}`)
    options.mask(secret)
    return `Bearer ${secret}`
  }
  const { Username: name, Secret: secret } = v.parse(
    login,
    await askCrane({ what: 'get', place: host, host }, options),
  )
  options.mask(secret)
  const pair = encodeBasic({ user: name, secret })
  options.mask(pair)
  return `Basic ${pair}`
}

async function askCrane(
  question: { readonly what: 'token' | 'get'; readonly place: string; readonly host: string },
  options: CredentialOptions,
): Promise<unknown> {
  const { what, place, host } = question
  const result = await runChild(
    { path: options.cranePath, args: craneArguments({ kind: 'auth', what, place }) },
    {
      env: selectEnvironment(options.environment, {
        purpose: 'read-source',
        set: sourceProxies(host, {
          environment: options.environment,
          plainProxy: await options.plainSources.proxyFor(host),
        }),
      }),
      signal: options.signal,
      maxStdoutCharacters: MAX_TOKEN_CHARACTERS,
      longStdout: new UserError(`crane auth ${what} ${place} answered with more data than a token has`),
      bounds: sourceBounds(`failed to log in to read ${place}`, { host }),
    },
  )
  if (result.exitCode === 0) {
    const parsed = parseAnswer(result.stdout)
    if (parsed !== undefined) return parsed
    throw new UserError(`crane auth ${what} ${place} did not answer with JSON`)
  }
  const { advice, detail } = judgeCraneFailure(result.stderr, { reference: place, host })
  throw new UserError(
    advice === '' ? `crane auth ${what} ${place}: ${detail}` : `${advice}. crane said: ${detail}`,
  )
}

/** undefined for what is no JSON: its text may hold a secret and is not quoted. */
function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
