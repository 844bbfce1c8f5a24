import { afterEach, describe, expect, it } from 'vitest'
import { createWebhook } from '../../../../src/adapters/http/webhook.ts'
import { CancelledError } from '../../../../src/domain/errors.ts'
import { serve } from '../../../support/servers.ts'

const PATH = '/services/T000/B000/the-secret'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Got {
  readonly url: string
  readonly type: string | undefined
  readonly body: string
}

/** A server with one answer: a status with headers, or none at all. */
async function hook(answer: { status?: number; headers?: Record<string, string>; breaks?: true }) {
  const got: Got[] = []
  const server = await serve((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    incoming.on('end', () => {
      got.push({ url: incoming.url ?? '', type: incoming.headers['content-type'], body })
      if (answer.breaks === true) incoming.socket.destroy()
      else if (answer.status !== undefined)
        response.writeHead(answer.status, answer.headers).end('x'.repeat(5000))
    })
  })
  closers.push(() => server.close())
  return { got, address: `http://127.0.0.1:${server.port}${PATH}` }
}

function send(address: string, options: { readonly signal?: AbortSignal; readonly totalMs?: number } = {}) {
  const { signal = new AbortController().signal, ...limits } = options
  return createWebhook(address, { signal, environment: {}, ...limits }).send('{"a":1}')
}

describe('a message to a webhook', () => {
  it.each([200, 202, 204])('has arrived when it answers %d', async (status) => {
    const { got, address } = await hook({ status })
    await send(address)
    expect(got).toEqual([{ url: PATH, type: 'application/json', body: '{"a":1}' }])
  })

  it.each([400, 404, 429, 500, 503])(
    'is not sent again when it answers %d, and no error names its address',
    async (status) => {
      const { got, address } = await hook({ status })
      await expect(send(address)).rejects.toThrow(new Error(`it answered ${status}`))
      expect(got).toHaveLength(1)
    },
  )

  it('goes to no other address', async () => {
    const other = await hook({ status: 200 })
    const { address } = await hook({ status: 307, headers: { location: other.address } })
    await expect(send(address)).rejects.toThrow('it answered 307')
    expect(other.got).toEqual([])
  })

  it.each([
    ['breaks off', { breaks: true } as const, 'Error: '],
    ['keeps silent', {}, 'Error: it did not answer within 0.5 s'],
  ])('is given up when the server %s', async (_, answer, message) => {
    const { got, address } = await hook(answer)
    const error = await send(address, { totalMs: 500 }).catch(String)
    expect(error).toContain(message)
    for (const part of ['127.0.0.1', 'the-secret', 'services']) expect(error).not.toContain(part)
    expect(got).toHaveLength(1)
  })

  it('is given up when nothing listens, without a word on where', async () => {
    const { address } = await hook({ status: 200 })
    await closers.pop()?.()
    const error = await send(address).catch(String)
    expect(error).toMatch(/^Error: /)
    for (const part of ['127.0.0.1', 'the-secret', 'services']) expect(error).not.toContain(part)
  })

  it.each([
    ['ftp://proxy.example', 'http', 'hooks.tenant.example', 'only HTTP proxies'],
    ['http://[', 'http', '[fd00::77]', 'is not the URL of a proxy'],
  ])('has no host in the words on a proxy %s', async (proxy, scheme, host, words) => {
    const webhook = createWebhook(`${scheme}://${host}${PATH}`, {
      signal: new AbortController().signal,
      environment: { HTTP_PROXY: proxy },
    })
    const error = await webhook.send('{}').catch(String)
    expect(error).toContain(words)
    expect(error).toContain('name the host of the webhook in NO_PROXY')
    for (const part of ['tenant', 'fd00', 'the-secret']) expect(error).not.toContain(part)
  })

  it('has only the code of an error that has no words of its own: those of Node may name the host', async () => {
    const { address } = await hook({ status: 200, headers: { long: 'x'.repeat(40_000) } })
    const error = await send(address).catch(String)
    expect(error).toBe('Error: the request failed (UND_ERR_HEADERS_OVERFLOW)')
  })

  it('ends with the job', async () => {
    const { address } = await hook({})
    const controller = new AbortController()
    const sent = send(address, { signal: controller.signal })
    controller.abort()
    await expect(sent).rejects.toThrow(CancelledError)
  })
})
