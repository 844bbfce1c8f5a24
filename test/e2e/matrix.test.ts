/** Each image by a runner of its own: the workflow push-and-scan.yml as a consumer calls it. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import { writeOciArchive } from '../images/index.ts'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ActResult } from '../support/act.ts'
import { toolPath } from '../support/tools.ts'
import { type CallOptions, callWorkflow } from './called-workflow.ts'
import { createWorld, filesWith, onPullRequest, secretForms, type World } from './world.ts'

let world: World
let github: GitHubSandbox
let runs = 0
beforeAll(async () => {
  world = await createWorld()
})
beforeEach(async () => {
  github = await startGitHub('org/app')
})
afterEach(async () => {
  world.harbor.clearFaults()
  await github.close()
  expect(github.problems).toEqual([])
})
afterAll(async () => {
  await world.close()
})

const CLEAN = { outcome: 'success', findings: [] } as const
const BAD = { outcome: 'success', findings: makeFindings({ critical: 1, low: 2 }) } as const

/** Two repositories whose scans end as given. */
function repositories(...outcomes: readonly (typeof CLEAN | typeof BAD)[]): string[] {
  return outcomes.map((outcome) => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [outcome])
    return repository
  })
}

const artifactsOf = (name: string): string => join(world.directory, `artifacts-${name}`)

function run(options: Partial<CallOptions> & Pick<CallOptions, 'inputs'>): Promise<ActResult> {
  runs += 1
  const { event, env } = onPullRequest(github)
  return callWorkflow(world, 'push-and-scan', {
    artifacts: join(world.directory, `artifacts-${runs}`),
    ...(event === undefined ? {} : { event }),
    ...options,
    secrets: { GITHUB_TOKEN: 'ghs_a-token-of-the-job', ...options.secrets },
    env: { ...env, ...options.env },
  })
}

interface ImageOutput {
  readonly repository: string
  readonly verdict: string
  readonly tags: readonly string[]
}

const imagesOf = (result: ActResult): ImageOutput[] =>
  JSON.parse(result.outputs['images'] ?? '[]') as ImageOutput[]

/**
 * Repository, and verdict or message, of the report over all. Out of the artifact, because act ends a run at a called
 * workflow that failed: its outputs are not visible then.
 */
async function readOutcomes(artifacts: string, attempt = '1'): Promise<[string, string][]> {
  const directory = join(artifacts, `harbor-images-.${attempt}`)
  const file = (await readdir(directory)).find((name) => name.endsWith('.json')) ?? ''
  const { images } = JSON.parse(await readFile(join(directory, file), 'utf8')) as Outcomes
  return images.map((image) =>
    image.kind === 'judged'
      ? [image.report.image.repository, image.report.verdict.name]
      : [image.repository, image.message],
  )
}

/** Markdown without its escapes. */
const readable = (markdown = ''): string => markdown.replaceAll('\\', '')

/** A directory with a crane that kills the step that runs it, once it is to push to the repository. */
async function deadlyCrane(repository: string): Promise<string> {
  const directory = join(world.directory, `deadly-${repository.split('/').at(-1)}`)
  await mkdir(directory)
  const crane = join(directory, 'crane')
  await writeFile(
    crane,
    `#!/bin/sh\ncase "$*" in *${repository}*) kill -9 $PPID ;; esac\nexec ${toolPath('crane')} "$@"\n`,
  )
  await chmod(crane, 0o755)
  return directory
}

it('pass together, out of an artifact: all tags are on, with one summary, one comment and one verdict', async () => {
  const [api = '', web = ''] = repositories(CLEAN, CLEAN)
  const archive = join(world.directory, 'api.tar')
  await writeOciArchive({ layout: world.single.path, file: archive })
  const artifacts = artifactsOf('pass')
  const result = await run({
    artifacts,
    built: { 'image-api': archive },
    inputs: {
      images: `images/api.tar => ${api}:1.0\n${world.multi.path} => ${web}`,
      tags: 'sha-1',
      artifact: 'image-*',
      sbom: true,
    },
  })
  expect(result.exitCode, result.log).toBe(0)
  expect(world.harbor.tag(api, '1.0')).toBe(world.single.digest)
  expect(world.harbor.tag(web, 'sha-1')).toBe(world.multi.digest)
  expect(result.outputs).toMatchObject({ verdict: 'passed', severity: 'none', total: '0', critical: '0' })
  expect(imagesOf(result)).toMatchObject([
    { repository: api, verdict: 'passed', tags: ['1.0', 'sha-1'] },
    { repository: web, verdict: 'passed', tags: ['sha-1'] },
  ])
  expect(result.outputs['reference']?.split('\n')).toHaveLength(2)
  expect(result.summaries).toHaveLength(1)
  expect(github.comments).toHaveLength(1)
  expect(readable(github.comments[0]?.body)).toContain('2 images: 2 passed')
  expect((await readdir(artifacts)).toSorted()).toEqual([
    'harbor-images-.1',
    'harbor-report-.1.1',
    'harbor-report-.1.2',
    'harbor-sboms-.1.1',
    'harbor-sboms-.1.2',
    'image-api',
  ])
  expect(await readdir(join(artifacts, 'harbor-sboms-.1.2'))).toHaveLength(3)
  expect(await readOutcomes(artifacts)).toEqual([
    [api, 'passed'],
    [web, 'passed'],
  ])
  const forms = secretForms(world.robot)
  expect(await filesWith(artifacts, forms)).toEqual([])
  expect(await filesWith(result.leftovers, forms)).toEqual([])
  for (const form of forms) expect(result.log).not.toContain(form)
})

it('do not hide one another: one that fails and one that cannot be copied are in the one report', async () => {
  const [bad = '', good = '', blocked = ''] = repositories(BAD, CLEAN, CLEAN)
  world.harbor.addFault({
    method: 'POST',
    path: new RegExp(`/v2/${blocked}/blobs/uploads/`),
    status: 413,
    body: '<html>413 Request Entity Too Large</html>',
  })
  const artifacts = artifactsOf('failed')
  const result = await run({
    artifacts,
    inputs: {
      images: [
        `${world.single.path} => ${bad}:1`,
        `${world.multi.path} => ${blocked}:1`,
        `${world.multi.path} => ${good}:1`,
      ].join('\n'),
      quarantine: true,
    },
  })
  expect(result.exitCode).not.toBe(0)
  expect(await readOutcomes(artifacts)).toEqual([
    [bad, 'failed'],
    [blocked, expect.stringContaining('limits the size of a request')],
    [good, 'passed'],
  ])
  expect(world.harbor.tag(good, '1')).toBe(world.multi.digest)
  for (const repository of [bad, blocked]) expect(world.harbor.tag(repository, '1')).toBeUndefined()
  expect(result.summaries).toHaveLength(1)
  expect(github.comments).toHaveLength(1)
  for (const text of [result.summaries[0], github.comments[0]?.body]) {
    for (const part of [bad, blocked, good, 'limits the size of a request'])
      expect(readable(text)).toContain(part)
  }
})

it('are undecided when the job of one is killed and leaves no report, whatever an earlier attempt left', async () => {
  const [api = '', web = ''] = repositories(CLEAN, CLEAN)
  const artifacts = artifactsOf('killed')
  const images = (source: string): string => `${world.single.path} => ${api}:1\n${source} => ${web}:1`
  const first = await run({ artifacts, inputs: { images: images(world.single.path) } })
  expect(first.exitCode, first.log).toBe(0)
  const again = await run({
    artifacts,
    // Another one, so that there is something to push.
    inputs: { images: images(world.multi.path) },
    crane: null,
    path: [await deadlyCrane(web)],
    env: { GITHUB_RUN_ATTEMPT: '2' },
  })
  expect(again.exitCode).not.toBe(0)
  expect((await readdir(artifacts)).filter((name) => name.includes('.2')).toSorted()).toEqual([
    'harbor-images-.2',
    'harbor-report-.1.2',
    'harbor-report-.2.1',
  ])
  expect(await readOutcomes(artifacts, '2')).toEqual([
    [api, 'passed'],
    [web, expect.stringContaining('No report of it was found')],
  ])
  expect(readable(again.summaries.at(-1))).toContain('No report of it was found')
  expect(github.comments).toHaveLength(1)
  expect(readable(github.comments[0]?.body)).toContain('No report of it was found')
})

it('stay apart from those of another call, and one of the same key is refused by its artifact', async () => {
  const [api = '', web = ''] = repositories(CLEAN, CLEAN)
  const artifacts = artifactsOf('keys')
  const call = (repository: string, key: string) =>
    run({ artifacts, inputs: { images: `${world.single.path} => ${repository}:1`, key } })
  for (const [repository, key] of [
    [api, 'a'],
    [web, 'a-1'],
    [api, ''],
  ] as const) {
    const result = await call(repository, key)
    expect(result.exitCode, result.log).toBe(0)
    expect(imagesOf(result).map((image) => image.repository)).toEqual([repository])
  }
  // Two calls of one workflow do not write over each other's comment, nor over each other's reports.
  expect(github.comments).toHaveLength(3)
  const again = await call(web, 'a')
  expect(again.exitCode).not.toBe(0)
  expect(again.log).toContain('an artifact with this name already exists')
  expect(github.comments).toHaveLength(3)
})

it('are copied without a report with scan: never', async () => {
  const [api = ''] = repositories(CLEAN)
  const result = await run({ inputs: { images: `${world.single.path} => ${api}:1`, scan: 'never' } })
  expect(result.exitCode, result.log).toBe(0)
  expect(world.harbor.tag(api, '1')).toBe(world.single.digest)
  expect(result.outputs['verdict'] ?? '').toBe('')
  expect(result.summaries).toEqual([])
})

it.each([
  ['skip', []],
  ['workload-identity', ['oauth-client-id, audience, tags']],
  ['oauth', ['oauth-client-id, oauth-secret, tags']],
  ['auth-key', ['authkey']],
])('reach Harbor by %s', async (network, joined) => {
  const [api = ''] = repositories(CLEAN)
  const names = ['TS_OAUTH_CLIENT_ID', 'TS_AUDIENCE', 'TS_OAUTH_SECRET', 'TS_AUTHKEY']
  const result = await run({
    inputs: { images: `${world.single.path} => ${api}:1`, network, scan: 'never' },
    callSecrets: Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`])),
    secrets: Object.fromEntries(names.map((name) => [name, `value-of-${name}`])),
  })
  expect(result.exitCode, result.log).toBe(0)
  const lines = [...result.log.matchAll(/Joined the tailnet \(stand-in\) by (.+)/g)].map(([, given]) => given)
  expect(lines).toEqual(joined)
})

it.each([
  ['an unknown network', { network: 'tailscale' }, /"network" must be skip/],
  ['a key that is no part of a name', { key: 'a.b' }, /key: "a\.b" has characters other than letters/],
  ['an invalid list', { images: 'library/app' }, /images: .*is not image =>/],
])('are refused before any of them is pushed for %s', async (_, inputs, message) => {
  const mark = world.harbor.requests.length
  const result = await run({ inputs: { images: `${world.single.path} => library/never:1`, ...inputs } })
  expect(result.exitCode).not.toBe(0)
  const errors = result.annotations.filter(({ level }) => level === 'error').map((error) => error.message)
  expect(errors).toEqual([expect.stringMatching(message)])
  expect(world.harbor.requests.slice(mark)).toEqual([])
  expect(result.outputs['verdict'] ?? '').toBe('')
})

it.each(['https://gitea.example.com', 'https://github.example.com'])(
  'a server without artifacts is refused before anything is pushed, with the form to use there: %s',
  async (server) => {
    const repository = world.repository()
    const mark = world.harbor.requests.length
    const result = await run({
      inputs: { images: `${world.single.path} => ${repository}:v1` },
      env: { GITHUB_SERVER_URL: server },
    })
    expect(result.exitCode, result.log).not.toBe(0)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/artifacts.*call \S+@v1 itself, in one job.*Nothing has been pushed/),
    ])
    expect(world.harbor.requests.slice(mark)).toEqual([])
  },
)
