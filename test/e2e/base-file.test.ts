/** Exceptions out of the commit that a change goes to, in both forms, through act. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActOptions, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { createWorld, type World } from './world.ts'

const BASE = 'b'.repeat(40)
const TOKEN = 'ghs_a-token-of-the-job'
const [CRITICAL] = makeFindings({ critical: 1 })
const ID = CRITICAL?.id ?? ''

let world: World
let github: GitHubSandbox
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  github = await startGitHub('org/app')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const repository = { default_branch: 'main', full_name: 'org/app' }
const PULL_REQUEST = {
  name: 'pull_request',
  payload: {
    repository,
    pull_request: {
      number: 7,
      head: { sha: 'c'.repeat(40), ref: 'topic', repo: { full_name: 'org/app' } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'org/app' } },
    },
  },
}
const PUSH = { name: 'push', payload: { repository, ref: 'refs/heads/topic' } }

const connection = () => ({
  'harbor-url': world.harbor.url,
  'robot-name': world.robot.name,
  'robot-token': '${{ secrets.HARBOR_TOKEN }}',
})

/** A job whose checkout has an exception for everything that there is: what its author would like. */
const runIn = (event: ActOptions['event'], steps: readonly unknown[]) =>
  world.act.run({
    workflow: workflowOf([
      { run: `mkdir config && echo ${ID} | tee .trivyignore config/base.txt` },
      ...steps,
    ]),
    secrets: { HARBOR_TOKEN: world.robot.secret, TOKEN },
    ...(event === undefined ? {} : { event }),
    env: { GITHUB_REPOSITORY: 'org/app', GITHUB_API_URL: github.url, GITHUB_RUN_ID: '100' },
  })

function newRepository(): string {
  const name = world.repository()
  world.harbor.scriptScan(name, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
  return name
}

describe.each(Object.keys(FORMS) as Form[])('%s', (form) => {
  const push = (inputs: Readonly<Record<string, string>>) => ({
    id: 'it',
    uses: FORMS[form],
    with: { ...connection(), 'github-token': '${{ secrets.TOKEN }}', comment: 'off', ...inputs },
  })
  const one = (name: string) => ({ image: world.single.path, repository: name, tags: 'v1' })

  it('judges by the exceptions of the base of a pull request, and not by those of the checkout', async () => {
    github.files.add(BASE, '.trivyignore', '# none\n')
    const name = newRepository()
    const failed = await runIn(PULL_REQUEST, [push({ ...one(name), 'ignore-file': 'base:.trivyignore' })])
    expect(failed.outputs, failed.log).toMatchObject({ verdict: 'failed', critical: '1', ignored: '0' })

    github.files.add(BASE, '.trivyignore', `${ID} # accepted\n`)
    const passed = await runIn(PULL_REQUEST, [push({ ...one(name), 'ignore-file': 'base:.trivyignore' })])
    expect(passed.outputs, passed.log).toMatchObject({ verdict: 'passed', critical: '0', ignored: '1' })
    expect(passed.summaries.join('\n')).toContain('accepted')
    expect(passed.log).not.toContain(TOKEN)
  })

  it('does so for several images, and for a push to a branch by the default branch', async () => {
    github.files.setBranch('main', BASE)
    github.files.add(BASE, 'config/base.txt', '\n')
    const names = [newRepository(), newRepository()]
    const images = names.map((name) => `${world.single.path} => ${name}:v1`).join('\n')
    const result = await runIn(PUSH, [push({ images, 'ignore-file': 'base:config/base.txt' })])
    expect(result.outputs, result.log).toMatchObject({ verdict: 'failed', critical: '2', ignored: '0' })
  })

  it.each([
    [
      'is not there',
      () => undefined,
      /org\/app has no file \.trivyignore at the commit b{40}.*contents: read/,
    ],
    [
      'may not be read',
      () => {
        github.files.add(BASE, '.trivyignore', '')
        const message = 'Resource not accessible by integration'
        github.fail({ method: 'GET', path: /contents/, status: 403, body: { message }, times: 9 })
      },
      /the token in github-token may not read the repository: GitHub answered 403/,
    ],
    [
      'is misspelled',
      () => github.files.add(BASE, '.trivyignore', `${ID}#accepted\n`),
      /line 1: expected the id of a vulnerability/,
    ],
  ])('pushes nothing when the file %s', async (_, prepare, expected) => {
    prepare()
    const name = newRepository()
    const result = await runIn(PULL_REQUEST, [push({ ...one(name), 'ignore-file': 'base:.trivyignore' })])
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
    expect(errors.join('\n')).toMatch(/ignore-file: "base:\.trivyignore" could not be read: /)
    expect(errors.join('\n')).toMatch(expected)
    expect(world.harbor.tag(name, 'v1')).toBeUndefined()
  })
})

it('is read by the re-check as well', async () => {
  github.files.add(BASE, '.trivyignore', `${ID}\n`)
  const name = newRepository()
  const push = {
    uses: FORMS.root,
    'continue-on-error': true,
    with: { ...connection(), image: world.single.path, repository: name, tags: 'v1', comment: 'off' },
  }
  const recheck = {
    id: 'it',
    uses: useOf('actions/recheck-images'),
    with: {
      ...connection(),
      'tagged-images': `${name}:v1`,
      'ignore-file': 'base:.trivyignore',
      'github-token': '${{ secrets.TOKEN }}',
    },
  }
  const result = await runIn(PULL_REQUEST, [push, recheck])
  expect(result.outputs, result.log).toMatchObject({ verdict: 'passed', ignored: '1' })
})
