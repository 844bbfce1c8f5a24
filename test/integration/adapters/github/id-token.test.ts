/** The token for the identity of a run. */
import { afterEach, describe, expect, it } from 'vitest'
import { fetchIdToken } from '../../../../src/adapters/github/id-token.ts'
import { createService } from '../../../../src/adapters/http/service.ts'
import { UserError } from '../../../../src/domain/errors.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

const TOKEN = `e30.${Buffer.from('{"sub":"repo:org/app"}').toString('base64url')}.c2ln`

let server: TestServer | undefined
afterEach(() => server?.close())

async function fetchFrom(status: number, body: string, path = '/token?api-version=2.0') {
  server = await serve((_, answer) => void answer.writeHead(status).end(body))
  const masked: string[] = []
  const ask = createService({ environment: {}, signal: new AbortController().signal, retryMs: 1 })
  const url = path.startsWith('/') ? `http://127.0.0.1:${server.port}${path}` : path
  const token = fetchIdToken(
    { url, token: 'the secret of the request', audience: 'sigstore' },
    { ask, mask: (secret) => void masked.push(secret) },
  )
  return { token, masked, server }
}

describe('a token', () => {
  it('is asked for with the secret of the runner and for an audience, and both are masked', async () => {
    const { token, masked, server: asked } = await fetchFrom(200, JSON.stringify({ count: 1, value: TOKEN }))
    expect(await token).toBe(TOKEN)
    expect(masked).toEqual(['the secret of the request', TOKEN])
    expect(asked.seen).toMatchObject([
      {
        method: 'GET',
        url: '/token?api-version=2.0&audience=sigstore',
        authorization: 'Bearer the secret of the request',
      },
    ])
  })

  it.each([
    ['a refusal', 403, JSON.stringify({ value: TOKEN }), 'GitHub answered 403'],
    ['what is no JSON', 200, TOKEN, 'holds no token'],
    ['what is no token', 200, '{"value":"secret-text"}', 'holds no token'],
    ['a token without a subject', 200, '{"value":"e30.e30.secret-text"}', 'holds no token'],
    ['nothing', 200, '', 'holds no token'],
  ])('cannot be had of %s, and the error quotes nothing of it', async (_, status, body, reason) => {
    const { token } = await fetchFrom(status, body)
    const error = await token.then(
      () => undefined,
      (reject: unknown) => reject as Error,
    )
    expect(error).toBeInstanceOf(UserError)
    expect(error?.message).toContain('failed to get a token for the identity of this run')
    expect(error?.message).toContain(reason)
    expect(`${error?.stack}${String(error?.cause)}`).not.toMatch(/secret|e30/)
  })

  it('is not asked for at what is no address', async () => {
    const { token } = await fetchFrom(200, '', 'nowhere')
    await expect(token).rejects.toThrow('the address that the runner gives for it is none')
  })
})
