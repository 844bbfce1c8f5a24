import * as v from 'valibot'
import { UserError } from '../../domain/errors.ts'
import type { SecretStore } from '../../ports/secret-store.ts'
import { createRepositoryCall, type RepositoryPlace, unlessMissing } from './repository-call.ts'
import { seal } from './sealed-box.ts'

/** Of X25519. */
const KEY_BYTES = 32

const publicKey = v.object({
  key_id: v.string(),
  key: v.pipe(
    v.string(),
    v.check((key) => Buffer.from(key, 'base64').length === KEY_BYTES, 'is no key of libsodium'),
  ),
})

/** A secret of a repository's Actions; it leaves this process sealed for GitHub alone. */
export function createGithubSecret(options: RepositoryPlace & { readonly name: string }): SecretStore {
  const { repository, name } = options
  const title = `the GitHub secret ${name} of ${repository}`
  const { call, apiUrl } = createRepositoryCall({ ...options, title, permission: 'Secrets: write' })
  let key: v.InferOutput<typeof publicKey> | undefined

  async function put(secretName: string, secret: string): Promise<void> {
    if (key === undefined) throw new Error('prepare() comes before a write')
    const sealed = seal(Buffer.from(secret), Buffer.from(key.key, 'base64'))
    const body = { encrypted_value: Buffer.from(sealed).toString('base64'), key_id: key.key_id }
    await call('write', (client, request) =>
      client.request('PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
        ...request,
        secret_name: secretName,
        ...body,
      }),
    )
  }

  return {
    title,
    isReadable: false,

    async prepare() {
      const { data } = await call('write', (client, request) =>
        client.request('GET /repos/{owner}/{repo}/actions/secrets/public-key', request),
      )
      const found = v.safeParse(publicKey, data)
      if (!found.success) {
        throw new UserError(
          `failed to write ${title}: the answer of ${apiUrl} is no public key; is it the API of GitHub?`,
        )
      }
      key = found.output
    },

    async read() {
      // GitHub shows that it exists and when it was written.
      const isPresent = await unlessMissing(() =>
        call('read', (client, request) =>
          client.request('GET /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
            ...request,
            secret_name: name,
          }),
        ),
      )
      return { kind: isPresent ? 'hidden' : 'absent' }
    },

    async requireWritable() {
      // A token that may read the key may still lack the right to write, which only a write shows.
      const secretName = `${name}_WRITE_TRIAL`
      await put(secretName, 'trial')
      await unlessMissing(() =>
        call('write', (client, request) =>
          client.request('DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
            ...request,
            secret_name: secretName,
          }),
        ),
      )
    },

    write: ({ secret }) => put(name, secret),
  }
}
