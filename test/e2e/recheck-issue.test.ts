/** The one issue about images that do not pass: the workflow recheck.yml night after night, on both kinds of server. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubSandbox, type ServerKind, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActResult } from '../support/act.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, onPullRequest, pushAndScan, secretForms, type World } from './world.ts'

const TOKEN = 'ghs_a-token-of-the-job'

/** As each says who it is, and what its runner sets. */
const SERVERS: readonly (readonly [ServerKind, Readonly<Record<string, string>>])[] = [
  ['github', {}],
  ['gitea', { GITHUB_SERVER_URL: 'https://gitea.example.com', GITEA_ACTIONS: 'true' }],
]

let world: World
let github: GitHubSandbox
let repository: string
let runs = 0
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

describe.each(SERVERS)('on a %s server', (kind, serverEnv) => {
  beforeEach(async () => {
    github = await startGitHub('org/app', kind)
    repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: 'v1' } })
    expect(pushed.exitCode, pushed.log).toBe(0)
  })
  afterEach(async () => {
    await github.close()
    expect(github.problems).toEqual([])
  })

  /** One night, in which the image has so many critical findings. */
  async function night(critical: number, inputs: Readonly<Record<string, unknown>> = {}): Promise<ActResult> {
    runs += 1
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical }) }])
    const result = await callWorkflow(world, 'recheck', {
      artifacts: join(world.directory, `artifacts-${runs}`),
      inputs: { 'tagged-images': `${repository}:v1`, key: 'nightly', issue: 'on-failure', ...inputs },
      secrets: { GITHUB_TOKEN: TOKEN },
      env: {
        ...onPullRequest(github, { runId: 100 + runs }).env,
        HARBOR_ACTIONS_CACHE: join(world.directory, `cache-${repository.replaceAll('/', '-')}`),
        ...serverEnv,
      },
    })
    // The verdict alone decides, whatever became of the issue.
    expect(result.exitCode === 0, result.log).toBe(critical === 0)
    expect(result.log.replaceAll('***', '')).not.toContain(TOKEN)
    return result
  }

  /** What was asked of the server in between, in order. */
  const asked = (from: number, to: number | undefined): string[] =>
    github.requests
      .slice(from, to)
      .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace('/repos/org/app/', '')}`)

  const whoAmI = kind === 'github' ? ['POST /graphql'] : ['POST /graphql', 'GET /user']

  const warnings = (result: ActResult): string[] =>
    result.annotations
      .filter(({ level, message }) => level === 'warning' && message.includes('issue'))
      .map(({ message }) => message)

  it('it is created, left alone, commented on, closed and opened again, with no more requests than that takes', async () => {
    const marks = [0]
    const nextNight = async (critical: number): Promise<ActResult> => {
      const result = await night(critical)
      marks.push(github.requests.length)
      return result
    }
    const first = await nextNight(1)
    expect(first.log).toContain('Created issue #1')
    expect(github.issues.all).toMatchObject([
      { state: 'open', author: github.login, title: expect.stringMatching(/nightly: 1 image: 1 failed$/) },
    ])
    await nextNight(1)
    expect(github.comments).toEqual([])
    await nextNight(2)
    expect(github.comments).toMatchObject([
      { pullRequest: 1, body: expect.stringContaining('still failed; 1 new finding') },
    ])
    const passed = await nextNight(0)
    expect(passed.outputs['changed']).toBe(kind === 'github' ? 'true' : '')
    expect(github.issues.all).toMatchObject([{ state: 'closed' }])
    const quiet = await nextNight(0)
    expect(quiet.outputs['changed']).toBe(kind === 'github' ? 'false' : '')
    await nextNight(1)
    expect(github.issues.all).toMatchObject([{ number: 1, state: 'open' }])
    expect(github.comments.map(({ body }) => body.split('·')[0]?.trim())).toEqual([
      '**Something is worse**',
      'All images passed again',
      '**Something is worse**',
    ])
    expect(marks.slice(0, -1).map((mark, index) => asked(mark, marks[index + 1]))).toEqual([
      ['GET issues', 'GET issues', 'POST issues'],
      ['GET issues', ...whoAmI],
      ['GET issues', ...whoAmI, 'POST issues/1/comments', 'PATCH issues/1'],
      ['GET issues', ...whoAmI, 'POST issues/1/comments', 'PATCH issues/1'],
      ['GET issues'],
      ['GET issues', 'GET issues', ...whoAmI, 'POST issues/1/comments', 'PATCH issues/1'],
    ])
    const texts = [...github.issues.all, ...github.comments].map(({ body }) => body).join('\n')
    for (const text of [...secretForms(world.robot), TOKEN]) expect(texts).not.toContain(text)
  })

  it('one of another account with its marker, and a pull request with it, are left as they are', async () => {
    await night(1)
    const [own] = github.issues.all.splice(0)
    const body = own?.body ?? ''
    expect(body).toMatch(/^<!-- harbor-actions key=recheck/)
    github.issues.add({ author: 'mallory', body })
    github.issues.add({ author: github.login ?? '', body, isPullRequest: true })
    const planted = structuredClone(github.issues.all)
    await night(1)
    await night(0)
    expect(github.issues.all.slice(0, 2)).toEqual(planted)
    expect(github.issues.all.slice(2)).toMatchObject([{ state: 'closed', author: github.login }])
  })

  it('where issues are turned off, one warning says so, and the verdict is what it was', async () => {
    github.issues.isOff = true
    expect(warnings(await night(1))).toEqual([
      expect.stringMatching(/turned off in this repository.*set "issue" to off/),
    ])
    expect(warnings(await night(0))).toEqual([])
  })

  it('without the permission one warning names it, and what passed stays passed', async () => {
    const refused = {
      path: /\/issues$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      ...(kind === 'github' ? { headers: { 'x-accepted-github-permissions': 'issues=write' } } : {}),
    }
    github.fail({ ...refused, method: 'GET' })
    expect(warnings(await night(0))).toEqual([
      expect.stringMatching(kind === 'github' ? /permissions: issues: write/ : /token may not write issues/),
    ])
    github.fail({ ...refused, method: 'POST' })
    expect(warnings(await night(1))).toHaveLength(1)
    expect(github.issues.all).toEqual([])
  })

  it('nothing is asked of the server without it', async () => {
    await night(1, { issue: 'off' })
    expect(github.requests).toEqual([])
  })
})
