import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGitHubApi } from '../../../../src/adapters/github/api.ts'
import { createOctokits } from '../../../../src/adapters/github/octokit.ts'
import { CancelledError } from '../../../../src/domain/errors.ts'
import type { GitHubContext } from '../../../../src/domain/github/context.ts'
import { type CommentMarker, renderMarker } from '../../../../src/domain/github/marker.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { renderComment } from '../../../../src/domain/report/render/comment.ts'
import { type PublishCommentInput, publishComment } from '../../../../src/usecases/report/publish-comment.ts'
import { type GitHubSandbox, startGitHub } from '../../../sandbox/github/index.ts'
import { findings, platformScan, report } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const SHA = 'a'.repeat(40)
const KEY = 'library/app ci build'

let github: GitHubSandbox
let log: RecordingLog

beforeEach(async () => {
  github = await startGitHub()
  log = new RecordingLog()
})

afterEach(async () => {
  await github.close()
  // Whatever a case is about: nothing was sent or answered that is not as GitHub describes it.
  expect(github.problems).toEqual([])
})

function context(overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    eventName: 'pull_request',
    repository: { owner: 'octo', name: 'app' },
    sha: SHA,
    pullRequest: 1,
    isFork: false,
    actor: 'octocat',
    runId: 100,
    runAttempt: 1,
    runNumber: 7,
    workflow: 'ci',
    job: 'build',
    serverUrl: 'https://github.example.com',
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    ...overrides,
  }
}

function marker(overrides: Partial<CommentMarker> = {}): CommentMarker {
  return { key: KEY, runId: 100, runAttempt: 1, runNumber: 7, sha: SHA, ...overrides }
}

function bodyOf(text: string, overrides: Partial<CommentMarker> = {}): string {
  return `${renderMarker(marker(overrides))}\n${text}`
}

function connect(apiUrl: string) {
  return createOctokits({ token: 'a-github-token', apiUrl, environment: {}, log, secondMs: 1 })
}

async function publish(
  overrides: Partial<PublishCommentInput> & { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { signal = new AbortController().signal, ...input } = overrides
  const asked = input.context ?? context()
  const api = createGitHubApi({ octokits: connect(asked.apiUrl), context: asked, signal })
  const all = { context: context(), pullRequest: undefined, mayCreate: true, marker: marker() }
  await publishComment({ ...all, body: bodyOf('fresh', input.marker ?? {}), ...input }, { github: api, log })
}

describe('the comment on a pull request', () => {
  it('is created when there is none, with the token of the job', async () => {
    await publish()
    expect(github.comments).toMatchObject([{ pullRequest: 1, body: bodyOf('fresh') }])
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['token a-github-token']),
    )
    expect(log.lines).toEqual(['Commented on pull request #1'])
  })

  it('is updated in place by a later run', async () => {
    const { id } = github.addComment({ body: bodyOf('old', { runId: 99 }) })
    await publish()
    expect(github.comments).toMatchObject([{ id, body: bodyOf('fresh') }])
    expect(github.writes()).toEqual(['PATCH'])
  })

  it('is not written again when the same run finds the same', async () => {
    github.addComment({ body: bodyOf('fresh') })
    await publish()
    expect(github.writes()).toEqual([])
    expect(log.lines).toEqual(['The comment on pull request #1 is up to date'])
  })

  it('says that a later run found the same, so that a late one in between does not overwrite it', async () => {
    github.addComment({ body: bodyOf('fresh', { runId: 98 }) })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
    await publish({ marker: marker({ runId: 99 }), body: bodyOf('late', { runId: 99 }) })
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
    expect(github.writes()).toEqual(['PATCH'])
  })

  it('is brought to a new commit although its text is the same', async () => {
    github.addComment({ body: bodyOf('fresh', { runId: 99, sha: 'b'.repeat(40) }) })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
  })

  it.each([
    ['a later run', { runId: 101 }],
    ['a later attempt of the same run', { runAttempt: 2 }],
  ])('is left alone when it is of %s', async (_, newer) => {
    const { body } = github.addComment({ body: bodyOf('newer', newer) })
    await publish()
    expect(github.comments).toMatchObject([{ body }])
    expect(github.writes()).toEqual([])
  })

  it('with another key is another one’s', async () => {
    github.addComment({ body: bodyOf('other', { key: 'library/app ci other' }) })
    await publish()
    expect(github.comments).toHaveLength(2)
  })

  it.each([
    ['of another account', { author: 'mallory', body: bodyOf('forged') }],
    ['that quotes the marker further down', { body: `> quoted\n\n${bodyOf('forged')}` }],
    ['that was minimised', { body: bodyOf('old'), isMinimized: true }],
  ])('is never taken over from a comment %s', async (_, planted) => {
    github.addComment(planted)
    await publish()
    expect(github.comments.map(({ body }) => body)).toEqual([planted.body, bodyOf('fresh')])
  })

  it('is ours by the account of the token, whichever it is', async () => {
    github.login = 'release-bot'
    github.addComment({ author: 'github-actions[bot]', body: bodyOf('of the default token', { runId: 1 }) })
    const { id } = github.addComment({ author: 'release-bot', body: bodyOf('old', { runId: 1 }) })
    await publish()
    expect(github.comments.find((comment) => comment.id === id)?.body).toBe(bodyOf('fresh'))
    expect(github.comments).toHaveLength(2)
  })

  it('is that of the default token on a server that does not say whose token it is', async () => {
    github.login = undefined
    github.addComment({ body: bodyOf('old', { runId: 99 }) })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
  })

  it('is found among hundreds of others', async () => {
    for (let index = 0; index < 250; index += 1)
      github.addComment({ author: 'octocat', body: `talk ${index}` })
    const { id } = github.addComment({ body: bodyOf('old', { runId: 99 }) })
    for (let index = 0; index < 60; index += 1) github.addComment({ author: 'octocat', body: 'more talk' })
    await publish()
    expect(github.comments.find((comment) => comment.id === id)?.body).toBe(bodyOf('fresh'))
    expect(github.writes()).toEqual(['PATCH'])
  })

  it('is one again after a race left copies: that of the latest run', async () => {
    github.addComment({ body: bodyOf('a', { runId: 98 }) })
    const { id } = github.addComment({ body: bodyOf('b', { runId: 99 }) })
    github.addComment({ body: bodyOf('c', { runId: 99 }) })
    await publish()
    expect(github.comments).toMatchObject([{ id, body: bodyOf('fresh') }])
  })

  it('is that of the latest run also when a late one cleans up', async () => {
    github.addComment({ body: bodyOf('a', { runId: 105 }) })
    const { id, body } = github.addComment({ body: bodyOf('b', { runId: 107 }) })
    await publish()
    expect(github.comments).toMatchObject([{ id, body }])
    expect(github.writes()).toEqual(['DELETE'])
  })

  it('is that of the latest run also when it created a copy beside an older one', async () => {
    github.addComment({ body: bodyOf('a', { runId: 99 }) })
    github.addComment({ body: bodyOf('fresh') })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
    expect(github.writes()).toEqual(['DELETE'])
  })

  it('is one when two jobs create it at the same time, and both bodies are of the same run', async () => {
    const other = github.addComment.bind(github)
    let isRaced = false
    github.onRequest = (method) => {
      // The other job writes after we have looked and before we write.
      if (method === 'POST' && !isRaced && github.requests.at(-1)?.path.endsWith('/comments') === true) {
        isRaced = true
        other({ body: bodyOf('of the other job') })
      }
    }
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
    expect(log.lines).toEqual(['Commented on pull request #1'])
  })

  it('of a later run wins a race against ours', async () => {
    let isRaced = false
    github.onRequest = (method, path) => {
      if (method !== 'POST' || isRaced || path === '/graphql') return
      isRaced = true
      github.addComment({ body: bodyOf('later', { runId: 101 }) })
    }
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('later', { runId: 101 }) }])
  })

  it('is created again when a user deletes it between look and write', async () => {
    github.addComment({ body: bodyOf('old', { runId: 99 }) })
    github.onRequest = (method) => {
      if (method === 'PATCH') github.comments.length = 0
    }
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
  })

  it.each([
    ['arrived', true],
    ['did not arrive', false],
  ])('is there once when the answer to its creation is lost and it %s', async (_, isDone) => {
    github.fail({ method: 'POST', path: /comments$/, status: 502, isDone })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
    expect(log.lines).toEqual(['Commented on pull request #1'])
  })

  it('begins only when something is wrong in the mode on-failure, and is kept true after that', async () => {
    await publish({ mayCreate: false })
    expect(github.comments).toEqual([])
    github.addComment({ body: bodyOf('red', { runId: 99 }) })
    await publish({ mayCreate: false })
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
  })

  it('of 5,000 findings is accepted', async () => {
    const many = report({ scan: { platforms: [platformScan({ findings: findings('high', 5000) })] } })
    const body = renderComment(singleOutcome(many), {
      origin: { marker: marker(), runUrl: 'https://github.example.com/run' },
    })
    await publish({ body })
    expect(github.comments).toHaveLength(1)
    expect(body.length).toBeLessThan(65_536)
  })
})

describe('a marker of a run that cannot have begun', () => {
  it.each([
    ['a run of the far future', { runId: 999_999_999_999_999 }],
    ['a run id that only just is implausible', { runId: 100 + 10_001 }],
    ['an attempt that no re-run reaches', { runAttempt: 999_999_999 }],
  ])('is a forgery and keeps nothing from being written: %s', async (_, forged) => {
    const planted = github.addComment({ body: bodyOf('forged', forged) })
    const { id } = github.addComment({ body: bodyOf('old', { runId: 99 }) })
    await publish()
    expect(github.comments.find((comment) => comment.id === id)?.body).toBe(bodyOf('fresh'))
    expect(github.comments.find((comment) => comment.id === planted.id)?.body).toBe(planted.body)
    expect(github.writes()).toEqual(['PATCH'])
  })

  it('is distinguished from a later run on a server that counts many', async () => {
    const runId = 20_000_000_000
    const later = { runId: runId + 900_000_000 }
    github.addComment({ body: bodyOf('later', later) })
    await publish({ marker: marker({ runId }), body: bodyOf('fresh', { runId }) })
    expect(github.comments).toMatchObject([{ body: bodyOf('later', later) }])
  })
})

describe('on a Gitea', () => {
  beforeEach(async () => {
    await github.close()
    github = await startGitHub('octo/app', 'gitea')
  })

  it('the second run finds the comment of the first, whose author is the account of the token', async () => {
    await publish()
    await publish({ marker: marker({ runId: 101 }), body: bodyOf('second', { runId: 101 }) })
    expect(github.comments).toMatchObject([
      { author: 'gitea-actions', body: bodyOf('second', { runId: 101 }) },
    ])
    expect(log.lines).toEqual(['Commented on pull request #1', 'Updated the comment on pull request #1'])
  })

  it('is not asked for a comment by another author', async () => {
    github.addComment({ author: 'github-actions[bot]', body: bodyOf('forged', { runId: 99 }) })
    await publish()
    expect(github.comments).toHaveLength(2)
  })

  it('the mode on-failure keeps a comment true that an earlier run began', async () => {
    await publish()
    await publish({
      mayCreate: false,
      marker: marker({ runId: 101 }),
      body: bodyOf('passed', { runId: 101 }),
    })
    expect(github.comments).toMatchObject([{ body: bodyOf('passed', { runId: 101 }) }])
  })

  it.each([99, 100, 101, 250])(
    'one comment among %d others is updated and not removed, although every page is the whole list',
    async (others) => {
      const { id } = github.addComment({ body: bodyOf('old', { runId: 99 }) })
      for (let index = 0; index < others; index += 1) {
        github.addComment({ author: 'octocat', body: `talk ${index}` })
      }
      await publish()
      expect(github.comments).toHaveLength(others + 1)
      expect(github.comments.find((comment) => comment.id === id)?.body).toBe(bodyOf('fresh'))
      expect(github.writes()).toEqual(['PATCH'])
      expect(github.requests.filter(({ path }) => path.includes('page=3'))).toEqual([])
    },
  )

  it('the pull request of a push is found among all that are open', async () => {
    for (let number = 1; number <= 120; number += 1) {
      github.pullRequests.push({ number, headSha: number === 118 ? SHA : 'b'.repeat(40), state: 'open' })
    }
    const { pullRequest: _, ...push } = context({ eventName: 'push' })
    await publish({ context: push })
    expect(github.comments).toMatchObject([{ pullRequest: 118 }])
  })

  it('a push without a pull request is no warning', async () => {
    const { pullRequest: _, ...push } = context({ eventName: 'push' })
    await publish({ context: push })
    expect(log.lines).toEqual([`No comment, because ${SHA} is not the head of an open pull request`])
  })

  it('a route that is not there is no missing permission', async () => {
    github.fail({ method: 'GET', path: /\/comments$/, status: 404, body: { message: 'Not Found' } })
    await publish()
    expect(log.lines).toEqual([
      'warning: There is no up-to-date comment on the pull request: failed to read the comments on pull request #1: GitHub answered 404 (Not Found). The server does not know what was asked for, or does not show it to this token: set "pull-request" to the number of the pull request, or "comment" to off',
    ])
  })
})

describe('the pull request', () => {
  it('is the one that was given, before that of the event', async () => {
    await publish({ pullRequest: 5 })
    expect(github.comments).toMatchObject([{ pullRequest: 5 }])
  })

  it('is looked up by the commit: open, and with that head', async () => {
    github.pullRequests.push(
      { number: 3, headSha: SHA, state: 'closed' },
      { number: 4, headSha: 'b'.repeat(40), state: 'open' },
      { number: 8, headSha: SHA, state: 'open' },
      { number: 6, headSha: SHA, state: 'open' },
    )
    const { pullRequest: _, ...push } = context({ eventName: 'push' })
    await publish({ context: push })
    expect(github.comments).toMatchObject([{ pullRequest: 6 }])
  })

  it('is none for a commit that heads no open one', async () => {
    const { pullRequest: _, ...push } = context({ eventName: 'push' })
    await publish({ context: push })
    expect(log.lines).toEqual([`No comment, because ${SHA} is not the head of an open pull request`])
  })
})

describe('a refusal of GitHub is one warning and nothing more', () => {
  const forbidden = {
    method: 'POST',
    path: /comments$/,
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
  }

  it('that names the missing permission', async () => {
    github.fail(forbidden)
    await publish()
    expect(log.lines).toEqual([
      'warning: There is no up-to-date comment on the pull request: failed to comment on pull request #1: GitHub answered 403 (Resource not accessible by integration). The token lacks a permission; GitHub accepts issues=write; pull_requests=write: add "permissions: pull-requests: write" to the job, or set "comment" to off',
    ])
    expect(github.comments).toEqual([])
  })

  it.each([
    ['a fork', { isFork: true }, 'comes from a fork'],
    ['Dependabot', { actor: 'dependabot[bot]' }, 'runs of Dependabot'],
  ])('that says why, for %s', async (_, who, words) => {
    github.fail(forbidden)
    await publish({ context: context(who) })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toContain(words)
  })

  it('when the body is too long', async () => {
    await publish({ body: bodyOf('x'.repeat(70_000)) })
    expect(log.lines).toEqual([expect.stringMatching(/^warning: .*answered 422 \(Validation Failed\)/)])
  })

  it('when a limit stays', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600)
    github.fail({
      method: 'GET',
      path: /comments$/,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      body: { message: 'API rate limit exceeded' },
    })
    await publish()
    expect(log.lines).toEqual([
      "GitHub's rate limit is reached",
      expect.stringMatching(/^warning: .*API rate limit exceeded/),
    ])
  })

  it('when the list of comments is none, and no second comment is written', async () => {
    github.addComment({ body: bodyOf('old', { runId: 99 }) })
    // What a client makes of a page, or of JSON that is cut off.
    const body = '<html>' as unknown as object
    github.fail({ method: 'GET', path: /comments/, status: 200, body, times: 9 })
    await publish()
    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: .*failed to read the comments .*could not be read/),
    ])
    expect(github.writes()).toEqual([])
    github.problems.length = 0
  })

  it('when GitHub is out of order', async () => {
    github.fail({ method: 'GET', path: /comments$/, status: 503, times: 10 })
    await publish()
    expect(log.lines).toEqual([expect.stringMatching(/^warning: .*answered 503/)])
  })
})

describe('what passes is waited out', () => {
  it.each([
    [
      'a secondary limit',
      {
        status: 403,
        headers: { 'retry-after': '2' },
        body: { message: 'You have exceeded a secondary rate limit' },
      },
    ],
    [
      'too many requests',
      {
        status: 429,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
        body: { message: 'API rate limit exceeded' },
      },
    ],
    ['a server that restarts', { status: 502 }],
  ])('%s', async (_, fault) => {
    github.addComment({ body: bodyOf('old', { runId: 99 }) })
    github.fail({ method: 'PATCH', path: /comments/, ...fault })
    await publish()
    expect(github.comments).toMatchObject([{ body: bodyOf('fresh') }])
  })

  it('but not past the end of the job', async () => {
    const cancel = new AbortController()
    github.onRequest = () => cancel.abort()
    await publish({ signal: cancel.signal })
    expect(log.lines).toEqual([])
    const api = createGitHubApi({
      octokits: connect(github.url),
      context: context(),
      signal: cancel.signal,
    })
    await expect(api.fetchComments(1)).rejects.toThrow(CancelledError)
  })
})
