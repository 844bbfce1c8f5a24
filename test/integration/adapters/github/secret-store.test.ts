/** A secret in GitHub: sealed for it alone, written in spite of a fault that passes, and a job that ends is no fault. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGithubSecret } from '../../../../src/adapters/github/secret-store.ts'
import { CancelledError, UserError } from '../../../../src/domain/errors.ts'
import { type GitHubSandbox, startGitHub } from '../../../sandbox/github/index.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve } from '../../../support/servers.ts'

const IDENTITY = { project: 'apps', robot: 'ci' }
const SECRET = 'a-robot-secret'
const ROBOT = { name: 'robot$apps+ci', secret: SECRET }

let github: GitHubSandbox
beforeEach(async () => {
  github = await startGitHub('octo/app')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

function open(
  options: {
    readonly environment?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
    readonly secondMs?: number
  } = {},
) {
  return createGithubSecret({
    repository: 'octo/app',
    name: 'HARBOR_TOKEN',
    token: 'a-github-token',
    environment: { GITHUB_API_URL: github.url, ...options.environment },
    signal: options.signal ?? new AbortController().signal,
    log: new RecordingLog(),
    secondMs: options.secondMs ?? 1,
  })
}

/** A store with the key of GitHub. */
async function prepared(options: Parameters<typeof open>[0] = {}) {
  const store = open(options)
  await store.prepare(IDENTITY)
  return store
}

const failure = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

describe('the secret', () => {
  it('is absent, then written so that GitHub alone can open it, then hidden', async () => {
    const store = await prepared()
    expect(await store.read()).toEqual({ kind: 'absent' })
    await store.write(ROBOT)
    expect(await store.read()).toEqual({ kind: 'hidden' })
    expect(github.secrets.opened).toEqual(new Map([['HARBOR_TOKEN', SECRET]]))
  })

  it('is tried to be written without being touched, and nothing of the trial stays', async () => {
    const store = await prepared()
    await store.write(ROBOT)
    await store.requireWritable()
    expect(github.secrets.opened).toEqual(new Map([['HARBOR_TOKEN', SECRET]]))
    expect(github.writes()).toEqual(['PUT', 'PUT', 'DELETE'])
  })
})

describe('a fault that passes', () => {
  it.each([500, 502, 503])('does not lose the write of a rotation: %d', async (status) => {
    const store = await prepared()
    github.fail({ method: 'PUT', path: /secrets/, status, times: 2 })
    await store.write(ROBOT)
    expect(github.secrets.opened.get('HARBOR_TOKEN')).toBe(SECRET)
    expect(github.writes()).toEqual(['PUT', 'PUT', 'PUT'])
  })

  it('may come after the work is done: a second write is the same write', async () => {
    const store = await prepared()
    github.fail({ method: 'PUT', path: /secrets/, status: 502, isDone: true })
    await store.write(ROBOT)
    expect(github.secrets.opened.get('HARBOR_TOKEN')).toBe(SECRET)
  })

  it('may be an answer that breaks off in its body', async () => {
    github.fail({ method: 'GET', path: /public-key/, status: 200, isCut: true })
    await (await prepared()).write(ROBOT)
    expect(github.secrets.opened.get('HARBOR_TOKEN')).toBe(SECRET)
  })

  it('that stays is reported, without the advice about permissions', async () => {
    const store = await prepared()
    github.fail({ method: 'PUT', path: /secrets/, status: 502, times: 100 })
    const error = await failure(store.write(ROBOT))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(
      /failed to write the GitHub secret HARBOR_TOKEN of octo\/app: GitHub answered 502$/,
    )
  })
})

describe('a definite answer', () => {
  it.each([
    [401, /the token is not valid/],
    [403, /GitHub answered 403\. The token needs the permission "Secrets: write" on octo\/app/],
    [404, /GitHub answered 404\. The token needs the permission/],
  ])('is not asked for again: %d', async (status, sentence) => {
    github.fail({ method: 'GET', path: /public-key/, status, times: 100 })
    const error = await failure(open().prepare(IDENTITY))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(sentence)
    expect(github.requests).toHaveLength(1)
  })
})

describe('no usable answer', () => {
  it('is reported with its address and what happened', async () => {
    const gone = await serve((_, answer) => void answer.end())
    await gone.close()
    const url = `http://127.0.0.1:${gone.port}`
    await expect(open({ environment: { GITHUB_API_URL: url } }).prepare(IDENTITY)).rejects.toThrow(
      `no answer from ${url} (nothing listens there (ECONNREFUSED))`,
    )
  })

  it.each([
    ['a page', '<html>', 'text/html'],
    ['JSON of something else', '{"key_id":"1"}', 'application/json'],
    ['a key of another kind', '{"key_id":"1","key":"AAAA"}', 'application/json'],
  ])('may be %s', async (_, text, type) => {
    const server = await serve((__, answer) => void answer.writeHead(200, { 'content-type': type }).end(text))
    const store = open({ environment: { GITHUB_API_URL: `http://127.0.0.1:${server.port}` } })
    const error = await failure(store.prepare(IDENTITY))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(/is no public key; is it the API of GitHub\?$/)
    await server.close()
  })

  it.each([
    ['in a request', undefined],
    ['in the wait for another try', 502],
  ])('is none when the job is cancelled %s', async (_, status) => {
    const cancel = new AbortController()
    const server = await serve((__, answer) => {
      setTimeout(() => cancel.abort(), 50)
      if (status !== undefined) answer.writeHead(status).end()
    })
    const environment = { GITHUB_API_URL: `http://127.0.0.1:${server.port}` }
    const store = open({ environment, signal: cancel.signal, secondMs: 600_000 })
    const error = await failure(store.prepare(IDENTITY))
    expect(error).toBeInstanceOf(CancelledError)
    expect(String(error)).toMatch(/HARBOR_TOKEN of octo\/app: the job is being cancelled$/)
    await server.close()
  })
})
