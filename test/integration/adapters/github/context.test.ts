import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGitHubContext } from '../../../../src/adapters/github/context.ts'
import { planPullRequestLookup } from '../../../../src/domain/github/pull-request.ts'

const HEAD = 'a'.repeat(40)
const SHA = 'b'.repeat(40)

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-context-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function contextOf(event: unknown, environment: Readonly<Record<string, string>> = {}) {
  const path = join(directory, 'event.json')
  await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event))
  const context = await readGitHubContext({
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: SHA,
    GITHUB_RUN_ID: '17283940511',
    ...environment,
  })
  if (context === undefined) throw new Error('no context')
  return context
}

const pullRequest = (from: string | null) => ({
  number: 5,
  head: { sha: HEAD, repo: from === null ? null : { full_name: from } },
  base: { repo: { full_name: 'octo/app' } },
})

describe('the run', () => {
  it.each([
    [
      'of a pull request of a branch',
      { pull_request: pullRequest('octo/app') },
      { pullRequest: 5, sha: HEAD, isFork: false },
    ],
    [
      'of a pull request of a fork',
      { pull_request: pullRequest('mallory/app') },
      { pullRequest: 5, isFork: true },
    ],
    ['of a fork that was deleted', { pull_request: pullRequest(null) }, { isFork: true }],
    [
      'of a comment on a pull request',
      { issue: { number: 7, pull_request: {} } },
      { pullRequest: 7, sha: SHA },
    ],
    ['after another workflow', { workflow_run: { head_sha: HEAD } }, { sha: HEAD, isFork: false }],
    ['of a push', { ref: 'refs/heads/main' }, { sha: SHA }],
    ['with an event that makes no sense', { pull_request: 'x' }, { sha: SHA, isFork: false }],
    ['with an event that is no JSON', '{', { sha: SHA }],
  ])('%s', async (_, event, expected) => {
    expect(await contextOf(event)).toMatchObject(expected)
  })

  it('of a comment on an issue is about no pull request', async () => {
    expect(await contextOf({ issue: { number: 7 } })).not.toHaveProperty('pullRequest')
  })

  it('on GitHub Enterprise Server has its addresses, and github.com’s otherwise', async () => {
    expect(await contextOf({})).toMatchObject({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    })
    const urls = {
      GITHUB_SERVER_URL: 'https://ghes',
      GITHUB_API_URL: 'https://ghes/api/v3',
      GITHUB_GRAPHQL_URL: 'https://ghes/api/graphql',
    }
    expect(await contextOf({}, urls)).toMatchObject({
      serverUrl: 'https://ghes',
      apiUrl: 'https://ghes/api/v3',
      graphqlUrl: 'https://ghes/api/graphql',
    })
  })

  it('outside of GitHub is none', async () => {
    expect(await readGitHubContext({})).toBeUndefined()
  })
})

describe('the pull request is looked for', () => {
  it.each([
    [
      'in the input first',
      9,
      'pull_request',
      { pull_request: pullRequest('octo/app') },
      { kind: 'known', number: 9 },
    ],
    [
      'then in the event',
      undefined,
      'pull_request',
      { pull_request: pullRequest('octo/app') },
      { kind: 'known', number: 5 },
    ],
    ['then by the commit', undefined, 'push', {}, { kind: 'by-commit', sha: SHA }],
    [
      'by the head of the workflow before',
      undefined,
      'workflow_run',
      { workflow_run: { head_sha: HEAD } },
      { kind: 'by-commit', sha: HEAD },
    ],
    ['not for a merge group', undefined, 'merge_group', {}, { kind: 'none' }],
    ['not for a schedule', undefined, 'schedule', {}, { kind: 'none' }],
  ] as const)('%s', async (_, given, eventName, event, expected) => {
    const context = await contextOf(event, { GITHUB_EVENT_NAME: eventName })
    expect(planPullRequestLookup({ given, context })).toMatchObject(expected)
  })
})
