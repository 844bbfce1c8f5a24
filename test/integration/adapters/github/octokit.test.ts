/** Octokit goes the way of every other request of this process, and takes no half an answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOctokits } from '../../../../src/adapters/github/octokit.ts'
import { type GitHubSandbox, startGitHub } from '../../../sandbox/github/index.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { forwardTo, makeCertificate, serve, serveProxy } from '../../../support/servers.ts'

const REPOSITORY = { owner: 'octo', repo: 'app' }
const PULLS = { ...REPOSITORY, per_page: 1 }

let github: GitHubSandbox
let log: RecordingLog
beforeEach(async () => {
  github = await startGitHub('octo/app')
  log = new RecordingLog()
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const portOf = (url: string): number => Number(new URL(url).port)

const connect = (apiUrl: string, environment: Readonly<Record<string, string>> = {}) =>
  createOctokits({ token: 'a-github-token', apiUrl, environment, log, secondMs: 1 })

const fetchPulls = async (octokits: ReturnType<typeof connect>) =>
  (await octokits.octokit.request('GET /repos/{owner}/{repo}/pulls', PULLS)).status

describe('the way to GitHub', () => {
  it('goes through the proxy of the runner, plain HTTP without a tunnel', async () => {
    const proxy = await serveProxy({ 'github.test': portOf(github.url) })
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }
    expect(await fetchPulls(connect('http://github.test', environment))).toBe(200)
    expect(proxy.seen).toMatchObject([{ method: 'GET', authorization: 'token a-github-token' }])
    await proxy.close()
  })

  it('trusts the authorities of SSL_CERT_FILE: a GitHub Enterprise Server with a private one', async () => {
    const tls = makeCertificate()
    const server = await serve(
      forwardTo(() => ({ port: portOf(github.url) })),
      { tls },
    )
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
    const file = join(directory, 'authorities.pem')
    writeFileSync(file, tls.cert)
    const url = `https://127.0.0.1:${server.port}`
    await expect(fetchPulls(connect(url))).rejects.toThrow(/an authority that the runner does not trust/)
    expect(await fetchPulls(connect(url, { SSL_CERT_FILE: file }))).toBe(200)
    await server.close()
    rmSync(directory, { recursive: true })
  })
})

describe('an answer', () => {
  it('that breaks off in its body is asked for again', async () => {
    github.fail({ method: 'GET', path: /pulls/, status: 200, isCut: true })
    expect(await fetchPulls(connect(github.url))).toBe(200)
    expect(github.requests).toHaveLength(2)
  })

  it('that never ends is given up', async () => {
    const server = await serve((_, answer) => {
      const more = (): void => {
        if (answer.destroyed) return
        if (answer.write(' '.repeat(1024 * 1024))) setImmediate(more)
        else answer.once('drain', more)
      }
      more()
    })
    const { unthrottled } = connect(`http://127.0.0.1:${server.port}`)
    await expect(unthrottled.request('GET /user', { request: { retries: 0 } })).rejects.toThrow(
      'it sent more than 33.6 MB',
    )
    await server.close()
  })

  it('that limits the rate is waited for, and the log says so', async () => {
    const headers = { 'retry-after': '3' }
    github.fail({ method: 'GET', path: /pulls/, status: 429, headers, body: { message: 'secondary rate' } })
    expect(await fetchPulls(connect(github.url))).toBe(200)
    expect(log.lines).toContain("GitHub's rate limit is reached; trying again in 3 s")
  })
})
