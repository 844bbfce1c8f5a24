import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchRefCommit, fetchRepositoryFile } from '../../../../src/adapters/github/content.ts'
import { createOctokits } from '../../../../src/adapters/github/octokit.ts'
import { GitHubError } from '../../../../src/domain/errors.ts'
import type { BaseRevision, RefRevision } from '../../../../src/domain/github/base.ts'
import { type GitHubSandbox, startGitHub } from '../../../sandbox/github/index.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const BASE = 'b'.repeat(40)

let github: GitHubSandbox
beforeEach(async () => {
  github = await startGitHub('org/app')
  github.files.add(BASE, 'config/a b#.json', '{"an": "OpenVEX document"}')
  github.files.add(BASE, '.trivyignore', 'CVE-2026-1\n')
  github.files.setBranch('release/1', BASE)
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const input = (apiUrl: string) => ({
  octokits: createOctokits({
    token: 'ghs_a-token-of-the-job',
    apiUrl,
    environment: {},
    log: new RecordingLog(),
    secondMs: 1,
  }),
  context: { repository: { owner: 'org', name: 'app' } },
  signal: new AbortController().signal,
})
async function read(
  path: string,
  revision: BaseRevision | RefRevision = { kind: 'commit', sha: BASE },
  apiUrl = github.url,
): Promise<string> {
  return (await fetchRepositoryFile(input(apiUrl), { path, revision })).text
}

describe('a file of the repository', () => {
  it('is read at a commit, whatever its name', async () => {
    expect(await read('.trivyignore')).toBe('CVE-2026-1\n')
    expect(await read('config/a b#.json')).toBe('{"an": "OpenVEX document"}')
    expect(github.requests.every(({ authorization }) => authorization.includes('ghs_a-token'))).toBe(true)
  })

  it('is read at the last commit of a branch', async () => {
    expect(await read('.trivyignore', { kind: 'branch', name: 'release/1' })).toBe('CVE-2026-1\n')
  })

  it.each(['release/1', 'v1'])(
    'is read at the commit of a branch or a tag, %s, which is said',
    async (name) => {
      github.files.setTag('v1', BASE)
      const file = await fetchRepositoryFile(input(github.url), {
        path: '.trivyignore',
        revision: { kind: 'ref', name },
      })
      expect(file).toEqual({ text: 'CVE-2026-1\n', commit: BASE })
      expect(await fetchRefCommit(input(github.url), name)).toBe(BASE)
    },
  )

  it.each<[string, string, BaseRevision | RefRevision, RegExp]>([
    [
      'not there',
      'nope',
      { kind: 'commit', sha: BASE },
      /^org\/app has no file nope at the commit b{40}, or the token may not read it: GitHub answered 404 \(Not Found\)\. Commit the file to the base branch, or, when it is there, give the job the permission contents: read$/,
    ],
    [
      'at a commit that is not there',
      '.trivyignore',
      { kind: 'commit', sha: 'e'.repeat(40) },
      /has no file \.trivyignore at the commit e{40}/,
    ],
    [
      'on a branch that is not there',
      '.trivyignore',
      { kind: 'branch', name: 'gone' },
      /^org\/app has no branch gone, or the token/,
    ],
    [
      'a directory',
      'config',
      { kind: 'commit', sha: BASE },
      /at that commit it is not a file but a directory/,
    ],
    [
      'at a ref that is not there',
      '.trivyignore',
      { kind: 'ref', name: 'gone' },
      /^org\/app has no branch or tag gone, or the token/,
    ],
    ['outside', '../../secrets', { kind: 'commit', sha: BASE }, /not the path of a file in the repository/],
  ])('is an error when it is %s', async (_, path, revision, expected) => {
    await expect(read(path, revision)).rejects.toThrow(expected)
  })

  it('is an error when the token has no right', async () => {
    const message = 'Resource not accessible by integration'
    github.fail({ method: 'GET', path: /contents/, status: 403, body: { message } })
    const call = read('.trivyignore')
    await expect(call).rejects.toThrow(GitHubError)
    await expect(call).rejects.toThrow(
      /^the token in github-token may not read .*403 \(Resource not accessible by integration\)\. Give the job the permission contents: read$/,
    )
  })

  it('is an error when its ref may not be read', async () => {
    github.fail({ method: 'GET', path: /commits/, status: 403, body: { message: 'no' } })
    await expect(read('.trivyignore', { kind: 'ref', name: 'release/1' })).rejects.toThrow(
      /may not read the repository/,
    )
  })

  it('is asked for again after a fault of the server', async () => {
    github.fail({ method: 'GET', path: /contents/, status: 502, times: 2 })
    expect(await read('.trivyignore')).toBe('CVE-2026-1\n')
  })

  it('is an error when no server answers', async () => {
    await expect(read('.trivyignore', { kind: 'commit', sha: BASE }, 'http://127.0.0.1:9')).rejects.toThrow(
      /^no answer from GitHub/,
    )
  })
})

/** A server that gives every request the same answer. */
async function withServer<T>(
  answer: { readonly type: string; readonly chunks: Iterable<string> },
  work: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': answer.type })
    for (const chunk of answer.chunks) response.write(chunk)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

describe('a server that is not GitHub', () => {
  it('may be Gitea', async () => {
    const gitea = await startGitHub('org/app', 'gitea')
    try {
      gitea.files.add(BASE, '.trivyignore', 'CVE-2026-3\n')
      gitea.files.setBranch('main', BASE)
      for (const revision of [
        { kind: 'commit', sha: BASE },
        { kind: 'branch', name: 'main' },
        { kind: 'ref', name: 'main' },
      ] as const) {
        expect(await read('.trivyignore', revision, gitea.url)).toBe('CVE-2026-3\n')
      }
    } finally {
      await gitea.close()
    }
  })

  it('may describe the file, as Gitea does whatever is asked for', async () => {
    const content = Buffer.from('CVE-2026-2\n').toString('base64')
    const answer = JSON.stringify({ type: 'file', encoding: 'base64', content, size: 11 })
    await withServer({ type: 'application/json;charset=utf-8', chunks: [answer] }, async (url) => {
      expect(await read('.trivyignore', { kind: 'commit', sha: BASE }, url)).toBe('CVE-2026-2\n')
    })
  })

  it.each([
    ['a link', { type: 'symlink', target: '/etc/passwd', content: null, encoding: null }],
    ['a submodule', { type: 'submodule', content: null, encoding: null }],
    ['a file too large to be in the description', { type: 'file', content: '', encoding: 'none' }],
  ])('that describes %s gives no file', async (_, described) => {
    await withServer({ type: 'application/json', chunks: [JSON.stringify(described)] }, async (url) => {
      await expect(read('x', { kind: 'commit', sha: BASE }, url)).rejects.toThrow(/it is not a file/)
    })
  })

  it('is not read for ever', async () => {
    const chunks = Array.from({ length: 17 }, () => ' '.repeat(1024 * 1024))
    await withServer({ type: 'text/plain', chunks }, async (url) => {
      await expect(read('x', { kind: 'commit', sha: BASE }, url)).rejects.toThrow('it is larger than 16 MiB')
    })
  })
})
