import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGitHubAccess } from '../../../../src/adapters/github/access.ts'
import { CancelledError } from '../../../../src/domain/errors.ts'
import type { GitHubContext } from '../../../../src/domain/github/context.ts'
import { parseMarker, renderMarker } from '../../../../src/domain/github/marker.ts'
import type { ImageOutcome, Outcomes } from '../../../../src/domain/report/outcomes.ts'
import { publishIssue } from '../../../../src/usecases/watch/publish-issue.ts'
import { hashText } from '../../../../src/wiring/hash.ts'
import { type GitHubSandbox, type ServerKind, startGitHub } from '../../../sandbox/github/index.ts'
import { finding, findings, platformScan } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { failed, judged, listOf, of, passed, undecided, unjudged } from '../../../support/outcomes.ts'

const SHA = 'a'.repeat(40)
const SERVERS: readonly ServerKind[] = ['github', 'gitea']

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

function contextOf(runId: number, overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    eventName: 'schedule',
    repository: { owner: 'octo', name: 'app' },
    sha: SHA,
    isFork: false,
    actor: 'octocat',
    runId,
    runAttempt: 1,
    runNumber: runId - 90,
    workflow: 'Re-check',
    job: 'recheck',
    serverUrl: 'https://github.example.com',
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    ...overrides,
  }
}

interface Run {
  readonly runId?: number
  readonly key?: string
  readonly token?: string
  readonly context?: Partial<GitHubContext>
  readonly redact?: (text: string) => string
}

/** What a run with these images does. */
async function run(images: readonly ImageOutcome[] | Outcomes, options: Run = {}): Promise<void> {
  const { runId = 100, key = 'nightly', token = 'a-github-token', redact = (text) => text } = options
  const { signal } = new AbortController()
  const access = createGitHubAccess({ environment: {}, signal, log })
  const outcomes = 'images' in images ? images : listOf(...images)
  await publishIssue(
    outcomes,
    {
      key,
      token,
      hash: hashText,
      access: { ...access, readContext: async () => contextOf(runId, options.context) },
    },
    {
      log,
      store: {
        redact: (value) => JSON.parse(redact(JSON.stringify(value))) as typeof value,
      },
    },
  )
}

/** An image that fails by critical findings in these packages. */
const failedBy = (name: string, ...packages: readonly string[]): ImageOutcome =>
  judged(
    of(name, {
      scan: {
        platforms: [
          platformScan({
            findings: packages.map((each) =>
              finding({ id: `CVE-2026-${each}`, package: each, severity: 'critical' }),
            ),
          }),
        ],
      },
    }),
  )

const commentsOn = (number: number): string[] =>
  github.comments
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ body }) => body.replaceAll(/\\|&#8203;/g, ''))

const plain = (text: string): string => text.replaceAll(/\\|&#8203;/g, '')

describe.each(SERVERS)('the issue of a re-check on a %s server', (kind) => {
  beforeEach(async () => {
    await github.close()
    github = await startGitHub('octo/app', kind)
  })

  it('does not begin when all images passed, which takes one request', async () => {
    await run([passed()])
    expect(github.issues.all).toEqual([])
    expect(github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)).toEqual([
      'GET /repos/octo/app/issues',
    ])
    expect(log.lines).toEqual(['No issue, because nothing is wrong'])
  })

  it('begins when one failed, with what the summary says, the token of the job, and no comment', async () => {
    await run([failedBy('bad', 'openssl'), passed()])
    expect(github.issues.all).toMatchObject([
      { number: 1, state: 'open', title: 'Harbor, nightly: 2 images: 1 failed, 1 passed' },
    ])
    const body = github.issues.all[0]?.body ?? ''
    expect(parseMarker(body)).toMatchObject({ key: 'recheck nightly', runId: 100 })
    expect(plain(body)).toContain('CVE-2026-openssl')
    expect(body).toContain('[Run 10](<https://github.example.com/octo/app/actions/runs/100>)')
    expect(github.comments).toEqual([])
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['token a-github-token']),
    )
    expect(log.lines).toEqual(['Created issue #1'])
  })

  it.each([
    ['undecided', undecided],
    ['not judged', unjudged],
  ])('begins when one is %s', async (_, image) => {
    await run([image()])
    expect(github.issues.all).toMatchObject([{ state: 'open' }])
  })

  it('is left as it is in the next night, by another commit too', async () => {
    await run([failedBy('bad', 'openssl')])
    const [{ body } = { body: '' }] = github.issues.all
    await run([failedBy('bad', 'openssl')], { runId: 101, context: { sha: 'b'.repeat(40) } })
    expect(github.writes()).toEqual(['POST'])
    expect(github.issues.all[0]?.body).toBe(body)
    expect(log.lines.at(-1)).toBe('Issue #1 is up to date')
  })

  it('has a comment for what is worse, and only for that', async () => {
    await run([failedBy('bad', 'openssl', 'zlib'), passed('other')])
    // Better: the text changes, without a comment.
    await run([failedBy('bad', 'zlib'), passed('other')], { runId: 101 })
    expect(github.comments).toEqual([])
    expect(plain(github.issues.all[0]?.body ?? '')).not.toContain('CVE-2026-openssl')
    await run([failedBy('bad', 'zlib', 'curl'), failedBy('other', 'bash')], { runId: 102 })
    expect(commentsOn(1)).toHaveLength(1)
    const [comment] = commentsOn(1)
    expect(comment).toMatch(/bad:\S+: still failed; 1 new finding: CVE-2026-curl \(Critical, curl\)$/m)
    expect(comment).toMatch(/other:\S+: now failed; 1 new finding: CVE-2026-bash/)
    expect(comment).not.toContain('zlib')
    expect(plain(github.issues.all[0]?.body ?? '')).toContain('CVE-2026-curl')
    expect(github.issues.all[0]?.title).toBe('Harbor, nightly: 2 images: 2 failed')
    expect(github.issues.all).toHaveLength(1)
  })

  it('has none when an image cannot be judged that failed, nor when it fails the same again', async () => {
    await run([failedBy('bad', 'openssl')])
    await run([undecided('bad')], { runId: 101 })
    await run([failedBy('bad', 'openssl')], { runId: 102 })
    expect(github.comments).toEqual([])
    expect(github.writes()).toEqual(['POST', 'PATCH', 'PATCH'])
  })

  it('has one when an image fails that could not be judged', async () => {
    await run([undecided('bad')])
    await run([failedBy('bad', 'openssl')], { runId: 101 })
    expect(commentsOn(1)).toEqual([expect.stringContaining('now failed; 1 new finding')])
  })

  it('is closed as completed with a comment when all pass, stays closed, and is opened again with a comment', async () => {
    await run([failedBy('bad', 'openssl')])
    await run([passed('bad')], { runId: 101 })
    const reason = kind === 'github' ? 'completed' : null
    expect(github.issues.all).toMatchObject([{ state: 'closed', stateReason: reason }])
    expect(commentsOn(1)).toEqual([expect.stringContaining('All images passed again')])
    const { length } = github.writes()
    await run([passed('bad')], { runId: 102 })
    expect(github.writes()).toHaveLength(length)
    await run([failedBy('bad', 'openssl')], { runId: 103 })
    expect(github.issues.all).toMatchObject([
      { state: 'open', stateReason: kind === 'github' ? 'reopened' : null },
    ])
    expect(commentsOn(1)).toHaveLength(2)
    expect(commentsOn(1)[1]).toContain('now failed; 1 new finding')
    await run([failedBy('bad', 'openssl')], { runId: 104 })
    expect(commentsOn(1)).toHaveLength(2)
  })

  it('is one for each key', async () => {
    await run([failed('bad')])
    await run([failed('bad')], { key: 'weekly' })
    await run([failed('bad')], { key: '' })
    await run([passed('bad')], { key: 'weekly', runId: 101 })
    expect(github.issues.all.map(({ title, state }) => `${state} ${title.split(':')[0]}`)).toEqual([
      'open Harbor, nightly',
      'closed Harbor, weekly',
      'open Harbor, Re-check recheck',
    ])
  })

  it('is never taken over from another account, another text or a pull request', async () => {
    const marker = renderMarker({ key: 'recheck nightly', runId: 99, runAttempt: 1, runNumber: 9, sha: SHA })
    const account = github.login ?? ''
    const planted = [
      { author: 'mallory', body: `${marker}\nforged` },
      { author: account, body: `> quoted\n\n${marker}\nforged` },
      { author: account, body: `${marker}\nof a change`, isPullRequest: true },
      { author: 'mallory', body: `${marker}\nforged`, state: 'closed' as const },
      // A run that cannot have begun yet: it would keep ours from being written for ever.
      { author: account, body: marker.replace('run=99', 'run=99999999999') },
    ]
    for (const issue of planted) github.issues.add(issue)
    await run([failed('bad')])
    expect(github.issues.all.slice(0, planted.length)).toMatchObject(planted)
    expect(github.issues.all).toHaveLength(planted.length + 1)
    await run([passed('bad')], { runId: 101 })
    expect(github.issues.all.map(({ state }) => state)).toEqual([
      'open',
      'open',
      'open',
      'closed',
      'open',
      'closed',
    ])
  })

  it.each([29, 30, 99, 100, 250])('is found among %d later ones', async (others) => {
    await run([failed('bad')])
    for (let index = 0; index < others; index += 1) {
      github.issues.add({ author: 'octocat', body: `talk ${index}`, isPullRequest: index % 2 === 0 })
    }
    await run([failed('bad'), failed('worse')], { runId: 101 })
    expect(github.issues.all).toHaveLength(others + 1)
    expect(github.writes()).toEqual(['POST', 'POST', 'PATCH'])
  })

  it('of two that were begun at the same time keeps the older one and closes the other', async () => {
    await run([failed('bad')])
    const [first] = github.issues.all
    github.issues.add({ author: first?.author ?? '', body: first?.body ?? '', title: 'twin' })
    await run([failed('bad')], { runId: 101 })
    expect(github.issues.all.map(({ state }) => state)).toEqual(['open', 'closed'])
  })

  it('is not changed by a run that began before the one that wrote it', async () => {
    await run([failed('bad')], { runId: 101 })
    await run([passed('bad')], { runId: 100 })
    expect(github.issues.all).toMatchObject([{ state: 'open' }])
    expect(log.lines.at(-1)).toBe('Issue #1 is of a later run and was not changed')
  })

  it('is one sentence of warning where issues are turned off', async () => {
    github.issues.isOff = true
    await run([failed('bad')])
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(
      /^warning: There is no up-to-date issue about the images: failed to create an issue: GitHub answered 4\d\d \(.*turned off in this repository: .*set "issue" to off$/,
    )
  })

  it.each([403, 404])('is one warning that names the permission after %d', async (status) => {
    github.fail({
      method: 'GET',
      path: /\/issues$/,
      status,
      body: { message: 'Resource not accessible by integration' },
    })
    await run([failed('bad')])
    expect(log.lines).toEqual([
      expect.stringMatching(
        kind === 'github'
          ? /GitHub accepts issues=write: add "permissions: issues: write"/
          : /The token may not write issues/,
      ),
    ])
    expect(github.issues.all).toEqual([])
  })
})

it('makes no mention, no link and no end of a comment of HTML of what others wrote', async () => {
  const hostile = '@octo/team #12 octo/app#3 https://evil.example <!-- x --> GH-7'
  const image = judged(
    of('bad', {
      scan: {
        platforms: [
          platformScan({
            findings: [
              finding({ id: hostile, package: hostile, severity: 'critical', description: hostile }),
            ],
          }),
        ],
      },
    }),
  )
  const other: ImageOutcome = { ...unjudged('gone'), message: hostile, tags: ['@octo/team'] }
  await run([passed('bad')])
  await run([image], { runId: 101, key: 'nightly' })
  await run([image, other], { runId: 102, key: 'nightly' })
  await run([image], { runId: 101, key: hostile })
  const texts = [...github.issues.all, ...github.comments].map(({ body }) => body)
  expect(texts).toHaveLength(3)
  for (const text of texts) {
    const seen = text.replaceAll(/^<!-- harbor-actions .* -->$/gm, '').replaceAll('\\', '')
    expect(seen).toContain('octo/team')
    expect(seen).not.toMatch(/@octo|(?<!&)#\d|GH-\d|https:\/\/evil|<!--/)
  }
  for (const { title } of github.issues.all) expect(title).not.toMatch(/[@#`<]/)
})

it('is never longer than GitHub takes, and still knows what is new', async () => {
  const images = Array.from({ length: 60 }, (_, index) =>
    judged(
      of(`bad-${index}`, {
        scan: {
          platforms: [
            platformScan({ findings: findings('critical', 60, { description: '@'.repeat(3000) }) }),
          ],
        },
      }),
    ),
  )
  await run(images)
  expect(log.lines).toEqual(['Created issue #1'])
  await run(images, { runId: 101 })
  expect(log.lines.at(-1)).toBe('Issue #1 is up to date')
  await run([...images, failed('another')], { runId: 102 })
  expect(commentsOn(1)).toEqual([expect.stringContaining('another')])
  for (const { body } of [...github.issues.all, ...github.comments]) {
    expect(body.length).toBeLessThanOrEqual(65_536)
  }
})

it('has a title that GitHub takes, however long the key is', async () => {
  await run([failed('bad')], { key: 'x'.repeat(1000) })
  expect(github.issues.all).toHaveLength(1)
})

it('has no secret in it, neither as it is nor escaped', async () => {
  await run([failed('bad')], {
    key: 'a-secret',
    redact: (text) => text.replaceAll('a-secret', '***'),
  })
  const seen = plain(JSON.stringify(github.issues.all)).replaceAll('%2D', '-')
  expect(seen).toContain('***')
  expect(seen).not.toContain('a-secret')
})

it.each([
  ['was lost', false, 1],
  ['arrived, and its answer was lost', true, 1],
])('is there once when the request %s', async (_, isDone, count) => {
  github.fail({ method: 'POST', path: /\/issues$/, status: 502, isDone })
  await run([failed('bad')])
  expect(github.issues.all).toHaveLength(count)
  expect(log.lines.at(-1)).toBe('Created issue #1')
})

it('says again what is worse when the issue could not be changed after its comment', async () => {
  await run([failedBy('bad', 'openssl')])
  github.fail({ method: 'PATCH', path: /\/issues\/1$/, status: 400, body: { message: 'No' } })
  await run([failedBy('bad', 'openssl', 'curl')], { runId: 101 })
  expect(log.lines.at(-1)).toMatch(/^warning: .*update issue #1/)
  await run([failedBy('bad', 'openssl', 'curl')], { runId: 102 })
  expect(commentsOn(1)).toHaveLength(2)
})

it('names the fork when its token can only read', async () => {
  github.fail({ method: 'GET', path: /\/issues$/, status: 403 })
  await run([failed('bad')], { context: { isFork: true } })
  expect(log.lines[0]).toMatch(/comes from a fork/)
})

it('needs a token', async () => {
  await run([failed('bad')], { token: '' })
  expect(github.requests).toEqual([])
  expect(log.lines).toEqual(['No issue, because there is no repository or no token to write it with'])
})

it('says nothing when the job is being cancelled', async () => {
  const access = {
    readContext: async () => contextOf(100),
    connectIssues: () => Promise.reject(new CancelledError('the job is being cancelled')),
  }
  await publishIssue(
    listOf(failed('bad')),
    { access, token: 'x', key: '', hash: hashText },
    { log, store: { redact: (value) => value } },
  )
  expect(log.lines).toEqual([])
})
