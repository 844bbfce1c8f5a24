/** The calls of GitHub's API that look for a secret and write it, with a key pair of libsodium's own. */
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import sodium from 'libsodium-wrappers'
import { serve, type TestServer } from '../support/servers.ts'

export interface FakeGithub {
  readonly url: string
  /** Opened secrets by name, as GitHub would store them. */
  readonly secrets: ReadonlyMap<string, string>
  readonly server: TestServer
  /** Answers 403 to everything, or to what writes, from now on, or no more. */
  setForbidden(forbidden: boolean | 'writes'): void
}

export async function serveGithub(options: {
  readonly repository: string
  readonly token: string
}): Promise<FakeGithub> {
  await sodium.ready
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  const secrets = new Map<string, string>()
  let forbidden: boolean | 'writes' = false
  const path = `/repos/${options.repository}/actions/secrets`

  async function answer(incoming: IncomingMessage): Promise<[number, unknown]> {
    if (incoming.headers.authorization !== `token ${options.token}`) return [401, {}]
    if (forbidden === true || (forbidden === 'writes' && incoming.method !== 'GET'))
      return [403, { message: 'Resource not accessible by integration' }]
    if (incoming.method === 'GET' && incoming.url === `${path}/public-key`) {
      return [200, { key_id: '7', key: Buffer.from(publicKey).toString('base64') }]
    }
    const [, name] = new RegExp(`^${path}/(\\w+)$`).exec(incoming.url ?? '') ?? []
    if (incoming.method === 'GET' && name !== undefined && secrets.has(name)) {
      return [200, { name, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' }]
    }
    if (incoming.method === 'DELETE' && name !== undefined) return [secrets.delete(name) ? 204 : 404, {}]
    if (incoming.method !== 'PUT' || name === undefined) return [404, {}]
    const body = JSON.parse(await text(incoming)) as { encrypted_value: string; key_id: string }
    if (body.key_id !== '7') return [422, {}]
    const sealed = Buffer.from(body.encrypted_value, 'base64')
    const opened = sodium.crypto_box_seal_open(sealed, publicKey, privateKey)
    secrets.set(name, Buffer.from(opened).toString('utf8'))
    return [201, {}]
  }

  const server = await serve((incoming, reply) => {
    void answer(incoming).then(([status, body]) => {
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  return {
    url: `http://127.0.0.1:${server.port}`,
    secrets,
    server,
    setForbidden(what) {
      forbidden = what
    },
  }
}
