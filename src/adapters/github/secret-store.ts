import { Agent, ProxyAgent, request } from 'undici'
import * as v from 'valibot'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { SecretStore } from '../../ports/secret-store.ts'
import { chooseProxy } from '../http/proxy.ts'
import { seal } from './sealed-box.ts'

const ANSWER_TIMEOUT_MS = 30_000
const publicKey = v.object({ key_id: v.string(), key: v.string() })

/** A secret of a repository's Actions; it leaves this process sealed for GitHub alone. */
export function createGithubSecret(options: {
  readonly repository: string
  readonly name: string
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}): SecretStore {
  const title = `the GitHub secret ${options.name} of ${options.repository}`
  const api = options.environment['GITHUB_API_URL'] || 'https://api.github.com'
  const secrets = `${api}/repos/${options.repository}/actions/secrets`
  const proxy = chooseProxy(new URL(api), options.environment)
  const timeouts = { headersTimeout: ANSWER_TIMEOUT_MS, bodyTimeout: ANSWER_TIMEOUT_MS }
  const dispatcher =
    proxy === undefined ? new Agent(timeouts) : new ProxyAgent({ ...timeouts, uri: proxy.url })
  let key: v.InferOutput<typeof publicKey> | undefined

  async function ask(
    method: 'GET' | 'PUT' | 'DELETE',
    call: { readonly url: string; readonly body?: object; readonly isMissingFine?: true },
  ): Promise<string | undefined> {
    const failed = `failed to write ${title}: `
    const response = await request(call.url, {
      method,
      dispatcher,
      signal: options.signal,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${options.token}`,
        'content-type': 'application/json',
        'user-agent': 'harbor-actions',
        'x-github-api-version': '2022-11-28',
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    }).catch((cause: unknown) => {
      throw new UserError(`${failed}no answer from ${api} (${errorMessage(cause)})`, { cause })
    })
    const text = await response.body.text()
    if (response.statusCode < 300) return text
    if (response.statusCode === 404 && call.isMissingFine) return undefined
    const advice =
      response.statusCode === 401
        ? 'the token is not valid'
        : `GitHub answered ${response.statusCode}. The token needs the permission "Secrets: write" on ${options.repository}; the token of the job (GITHUB_TOKEN) cannot have it`
    throw new UserError(`${failed}${advice}`)
  }

  async function put(url: string, secret: string): Promise<void> {
    if (key === undefined) throw new Error('prepare() comes before a write')
    const sealed = seal(Buffer.from(secret), Buffer.from(key.key, 'base64'))
    const body = { encrypted_value: Buffer.from(sealed).toString('base64'), key_id: key.key_id }
    await ask('PUT', { url, body })
  }

  return {
    title,
    isReadable: false,
    async prepare() {
      key = v.parse(publicKey, JSON.parse((await ask('GET', { url: `${secrets}/public-key` })) ?? ''))
    },
    async read() {
      // GitHub shows that it exists and when it was written.
      const found = await ask('GET', { url: `${secrets}/${options.name}`, isMissingFine: true })
      return { kind: found === undefined ? 'absent' : 'hidden' }
    },
    async requireWritable() {
      // A token that may read the key may still lack the right to write, which only a write shows.
      const url = `${secrets}/${options.name}_WRITE_TRIAL`
      await put(url, 'trial')
      await ask('DELETE', { url, isMissingFine: true })
    },
    write: ({ secret }) => put(`${secrets}/${options.name}`, secret),
  }
}
