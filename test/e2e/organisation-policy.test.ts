/** The policy of an organisation, from a file and from a repository on GitHub, in both forms, through act. */
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const [FIRST, SECOND] = ['b'.repeat(40), 'd'.repeat(40)]
const SOURCE = 'acme/policies/gate/policy.yml'
const TOKEN = 'ghs_a-token-of-the-job'
const [LOW] = makeFindings({ low: 1 })

let world: World
let github: GitHubSandbox
let policies: ReturnType<GitHubSandbox['addRepository']>
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  github = await startGitHub('org/app')
  policies = github.addRepository('acme/policies')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

/** A repository in which every scan finds one vulnerability of low severity. */
function scanned(): string {
  const name = world.repository()
  world.harbor.scriptScan(name, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
  return name
}

const on = () => ({
  env: { GITHUB_REPOSITORY: 'org/app', GITHUB_API_URL: github.url, GITHUB_RUN_ID: '100' },
  secrets: { HARBOR_TOKEN: world.robot.secret, TOKEN },
})
const READING = { 'github-token': '${{ secrets.TOKEN }}', comment: 'off' }

const exceptionFor = (name: string): string =>
  `exceptions:\n  - { id: ${LOW?.id}, match: ${name}, reason: accepted by us, owner: team-edge, expires: 2099-01-01 }\n`

describe.each(Object.keys(FORMS) as Form[])('under the policy of an organisation (%s)', (form) => {
  it('an image is judged by the commit that the tag is at when the run begins, though it moves', async () => {
    const name = scanned()
    policies.setTag('v3', FIRST)
    policies.add(FIRST, 'gate/policy.yml', 'version: 1\nrules: { fail-on: low }\n')
    policies.add(SECOND, 'gate/policy.yml', 'version: 1\nrules: { fail-on: never }\n')
    github.onRequest = (_, path) => {
      if (path.includes('/contents/')) policies.setTag('v3', SECOND)
    }
    const result = await pushAndScan(world, form, {
      inputs: { repository: name, policy: `${SOURCE}@v3`, ...READING, 'report-file': 'report.json' },
      ...on(),
    })
    expect(result.outputs, result.log).toMatchObject({ verdict: 'failed', low: '1' })
    const summary = result.summaries.join('\n')
    expect(summary).toMatch(
      /policy\\: acme\/policies\/gate\/policy\\\.yml.*v3 \\\(commit b{12}, SHA\\-256 [0-9a-f]{12}\\\)/,
    )
    // The steps of the composite find that it has moved; one process asks once.
    expect(summary.includes(`its ref is at ${SECOND} now`)).toBe(form === 'composite')
    expect(result.log).not.toContain(TOKEN)
  })

  it('several images are judged by their sections, their own gates and the exceptions of a file', async () => {
    const [strict = '', section = '', excepted = '', own = ''] = [scanned(), scanned(), scanned(), scanned()]
    const policy = `version: 1\nrules: { fail-on: low }\nrepositories:\n  - match: ${section}\n    rules: { fail-on: high }\n  - match: ${own}\n    rules: { fail-on: high }\n${exceptionFor(excepted)}`
    const item = (name: string, gate = ''): string =>
      `- image: ${world.single.path}\n  repository: ${name}:v1\n${gate === '' ? '' : `  gate: ${gate}\n`}`
    const result = await pushAndScan(world, form, {
      prepare: `echo ${Buffer.from(policy).toString('base64')} | base64 -d > policy.yml`,
      inputs: {
        image: undefined,
        tags: undefined,
        images: [item(strict), item(section), item(excepted), item(own, '{ fail-on: low }')].join(''),
        policy: 'policy.yml',
        comment: 'off',
      },
      secrets: on().secrets,
    })
    const images = JSON.parse(result.outputs['images'] ?? '[]') as { readonly verdict: string }[]
    expect(
      images.map(({ verdict }) => verdict),
      result.log,
    ).toEqual(['failed', 'passed', 'passed', 'failed'])
    expect(result.summaries.join('\n')).toContain('accepted by us \\(owner\\: team\\-edge\\)')
  })

  it('nothing is pushed by a workflow that is looser, nor without the policy', async () => {
    const name = scanned()
    policies.add(FIRST, 'gate/policy.yml', 'version: 1\nrules: { fail-on: medium }\n')
    const errors = async (inputs: Readonly<Record<string, string>>) => {
      const result = await pushAndScan(world, form, {
        inputs: { repository: name, ...READING, ...inputs },
        ...on(),
      })
      expect(result.exitCode, result.log).not.toBe(0)
      expect(world.harbor.tag(name, 'v1')).toBeUndefined()
      return result.annotations
        .filter(({ level }) => level === 'error')
        .map(({ message }) => message)
        .join('\n')
    }
    const policy = `${SOURCE}@${FIRST}`
    expect(await errors({ policy, 'fail-on': 'critical', 'only-fixable': 'true' })).toMatch(
      new RegExp(
        `fail-on: "critical" is looser than "medium" of the policy ${policy} \\(commit .*\nonly-fixable: "true" is looser`,
      ),
    )
    expect(await errors({ policy: `${SOURCE}@gone` })).toMatch(
      /policy: ".*@gone" could not be read: acme\/policies has no branch or tag gone/,
    )
  })
})

it('the re-check and a later scan judge by the policy, and a promotion takes what was judged by it', async () => {
  const name = scanned()
  policies.setBranch('main', FIRST)
  policies.add(FIRST, 'gate/policy.yml', `version: 1\nrules: { fail-on: low }\n${exceptionFor(name)}`)
  const connection = {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': '${{ secrets.HARBOR_TOKEN }}',
  }
  const action = (name: string, inputs: Readonly<Record<string, string>>) => ({
    uses: name === 'push' ? FORMS.root : useOf(`actions/${name}`),
    with: { ...connection, ...inputs },
    'continue-on-error': true,
  })
  const policy = { policy: `${SOURCE}@main`, 'github-token': '${{ secrets.TOKEN }}' }
  const report = `${world.directory}/rechecked.json`
  const promote = { repository: name, tags: 'v2', 'report-file': '${{ steps.it.outputs.report-file }}' }
  const pushed = { image: world.single.path, repository: name, tags: 'v1', comment: 'off' }
  const result = await world.act.run({
    workflow: workflowOf([
      action('push', pushed),
      action('recheck-images', { 'tagged-images': `${name}:v1`, ...policy, 'report-file': report }),
      { ...action('await-scan', { repository: name, digest: 'v1', ...policy }), id: 'it' },
      action('promote', { ...promote, ...policy }),
    ]),
    ...on(),
  })
  const rechecked = JSON.parse(await readFile(report, 'utf8')) as {
    readonly images: readonly { readonly report: { readonly policyOrigin?: object } }[]
  }
  expect(rechecked.images[0]?.report.policyOrigin).toMatchObject({ source: `${SOURCE}@main`, commit: FIRST })
  expect(result.outputs, result.log).toMatchObject({ verdict: 'passed', ignored: '1' })
  expect(world.harbor.tag(name, 'v2'), result.log).toBe(world.single.digest)
})
