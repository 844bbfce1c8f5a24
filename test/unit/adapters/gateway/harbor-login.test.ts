import { describe, expect, it } from 'vitest'
import { createHarborLogin, type HarborReply } from '../../../../src/adapters/gateway/harbor-login.ts'
import { connection } from '../../../support/builders.ts'

const REALM = 'https://harbor.example.com/service/token'
const BASIC = `Basic ${Buffer.from('robot$library+ci:a-robot-secret').toString('base64')}`

function reply(status: number, text = '', challenge = ''): HarborReply {
  const headers = (name: string) => (name === 'www-authenticate' && challenge !== '' ? [challenge] : [])
  return { status, text, headers, header: (name) => headers(name)[0] }
}

const challenged = (realm = REALM) =>
  reply(401, '', `Bearer realm="${realm}",service="harbor-registry",scope="x"`)
const token = (value: string, life = 1800) => reply(200, JSON.stringify({ token: value, expires_in: life }))

function login(answers: Readonly<Record<string, readonly HarborReply[]>>) {
  const asked: { readonly path: string; readonly authorization: string | undefined }[] = []
  const masked: string[] = []
  const given = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]))
  const made = createHarborLogin({
    connection: connection(),
    repository: 'library/app',
    maskSecret: (secret) => void masked.push(secret),
    get: async (path, { authorization }) => {
      asked.push({ path, authorization })
      const list = given.get(path.split('?')[0] ?? '') ?? []
      const next = list.length > 1 ? list.shift() : list[0]
      if (next === undefined) throw new Error(`nothing answers ${path}`)
      return next
    },
  })
  return { ...made, asked, masked }
}

describe('the way in is the one of the challenge', () => {
  it('a token for this repository, from the service that Harbor names', async () => {
    const made = login({ '/v2/': [challenged()], '/service/token': [token('t1')] })
    expect(await made.authorization()).toBe('Bearer t1')
    expect(made.asked).toEqual([
      { path: '/v2/', authorization: undefined },
      {
        path: '/service/token?scope=repository%3Alibrary%2Fapp%3Apull%2Cpush&service=harbor-registry',
        authorization: BASIC,
      },
    ])
    expect(made.masked).toEqual(['t1'])
  })

  it('name and secret for a challenge of that kind', async () => {
    const made = login({ '/v2/': [reply(401, '', 'Basic realm="harbor"')] })
    expect(await made.authorization()).toBe(BASIC)
    expect(await made.renewed(BASIC)).toBeUndefined()
  })

  it('nothing where nothing is asked for', async () => {
    const made = login({ '/v2/': [reply(200)] })
    expect(await made.authorization()).toBe('')
    expect(made.asked).toHaveLength(1)
  })
})

describe('the secret goes to Harbor alone', () => {
  it.each([
    'https://evil.example.com/service/token',
    'http://harbor.example.com/service/token',
    'https://harbor.example.com:8443/service/token',
    'https://harbor.example.com@evil.example.com/token',
    'no address',
  ])('not to the realm %s', async (realm) => {
    const made = login({ '/v2/': [challenged(realm)] })
    await expect(made.authorization()).rejects.toMatchObject({
      cause: { kind: 'not-followed', reason: expect.stringContaining(realm) },
      asked: { method: 'GET', path: '/v2/' },
    })
    expect(made.asked).toEqual([{ path: '/v2/', authorization: undefined }])
  })
})

describe('a token', () => {
  it('serves all requests of its life', async () => {
    const made = login({ '/v2/': [challenged()], '/service/token': [token('t1'), token('t2')] })
    const all = await Promise.all([made.authorization(), made.authorization(), made.authorization()])
    expect(all).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1'])
    expect(await made.authorization()).toBe('Bearer t1')
    expect(made.asked).toHaveLength(2)
  })

  it('is renewed before it ends', async () => {
    const made = login({ '/v2/': [challenged()], '/service/token': [token('t1', -1), token('t2')] })
    expect(await made.authorization()).toBe('Bearer t1')
    expect(await made.authorization()).toBe('Bearer t2')
    expect(await made.authorization()).toBe('Bearer t2')
  })

  it('that Harbor refused is renewed once for all who met the refusal', async () => {
    const made = login({ '/v2/': [challenged()], '/service/token': [token('t1'), token('t2'), token('t3')] })
    expect(await made.authorization()).toBe('Bearer t1')
    const renewed = await Promise.all([made.renewed('Bearer t1'), made.renewed('Bearer t1')])
    expect(renewed).toEqual(['Bearer t2', 'Bearer t2'])
    expect(await made.renewed('Bearer t1')).toBe('Bearer t2')
    expect(await made.authorization()).toBe('Bearer t2')
  })

  it.each([
    ['a refusal', reply(503), { kind: 'answer', answer: { status: 503 } }],
    ['a page', reply(200, '<html>'), { kind: 'no-token' }],
    ['a document without one', reply(200, '{"expires_in":1800}'), { kind: 'no-token' }],
  ])(
    '%s in its place is an error with its place, and the next request asks again',
    async (_, first, cause) => {
      const made = login({ '/v2/': [challenged()], '/service/token': [first, token('t1')] })
      await expect(made.authorization()).rejects.toMatchObject({
        cause,
        asked: { method: 'GET', path: expect.stringMatching(/^\/service\/token\?/) },
      })
      expect(await made.authorization()).toBe('Bearer t1')
      expect(made.asked.filter(({ path }) => path === '/v2/')).toHaveLength(1)
    },
  )

  it('a Harbor that does not answer like a registry is asked again by the next request', async () => {
    const made = login({ '/v2/': [reply(502), challenged()], '/service/token': [token('t1')] })
    await expect(made.authorization()).rejects.toMatchObject({ cause: { answer: { status: 502 } } })
    expect(await made.authorization()).toBe('Bearer t1')
  })
})
