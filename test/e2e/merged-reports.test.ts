/** Several jobs push, one reports: the report step over a directory of reports, through act. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, useOf, workflowOf } from '../support/act.ts'
import { createWorld, secretForms, type World } from './world.ts'

let world: World
let github: GitHubSandbox
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})
beforeEach(async () => {
  github = await startGitHub('org/app')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

/** Pushes images, each with a report of its own in the directory, and reports over all of them as one. */
async function pushAndReport(options: {
  readonly repositories: readonly string[]
  readonly reports: string
  readonly images: string
}) {
  const pushes = options.repositories.map((repository, index) => ({
    uses: FORMS.root,
    'continue-on-error': true,
    with: {
      'harbor-url': world.harbor.url,
      'robot-name': world.robot.name,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      image: world.single.path,
      repository,
      tags: 'v1',
      'report-file': join(options.reports, `job-${index}`, 'report.json'),
      ...{ summary: 'false', annotations: 'false', comment: 'off' },
    },
  }))
  const report = {
    id: 'it',
    if: 'always()',
    uses: useOf('actions/report'),
    with: {
      'report-file': options.reports,
      'expected-images': options.images,
      'github-token': '${{ secrets.TOKEN }}',
    },
  }
  return world.act.run({
    workflow: workflowOf([...pushes, report]),
    secrets: { HARBOR_TOKEN: world.robot.secret, TOKEN: 'ghs_a-token-of-the-job' },
    event: {
      name: 'pull_request',
      payload: {
        pull_request: {
          number: 7,
          head: { sha: 'b'.repeat(40), ref: 'topic', repo: { full_name: 'org/app' } },
          base: { ref: 'main', repo: { full_name: 'org/app' } },
        },
      },
    },
    env: {
      GITHUB_REPOSITORY: 'org/app',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    },
  })
}

describe('the report step over a directory of reports', () => {
  it('makes them one summary, one comment, one SARIF file and one verdict, and misses what is not there', async () => {
    const [good, bad, lost] = [world.repository(), world.repository(), world.repository()]
    world.harbor.scriptScan(good, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
    world.harbor.scriptScan(bad, [{ outcome: 'success', findings: makeFindings({ critical: 1, high: 2 }) }])
    const reports = join(world.directory, 'reports')
    await mkdir(reports)
    const images = [good, bad, lost].map((repository) => `app => ${repository}:v1`).join('\n')
    const result = await pushAndReport({ repositories: [good, bad], reports, images })

    expect(result.exitCode, result.log).toBe(1)
    expect(result.outputs).toMatchObject({
      verdict: 'undecided',
      severity: 'critical',
      critical: '1',
      total: '4',
    })
    const list = JSON.parse(result.outputs['images'] ?? '') as { repository: string; verdict: string }[]
    expect(list.map(({ repository, verdict }) => [repository, verdict])).toEqual([
      [good, 'passed'],
      [bad, 'failed'],
      [lost, 'undecided'],
    ])
    const headline = '3 images: 1 failed, 1 undecided, 1 passed'
    expect(result.summaries).toHaveLength(1)
    expect(result.summaries[0]).toContain(headline)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain(headline)
    // The steps that push have no annotations but the error of their own.
    const titles = result.annotations.filter(({ level }) => level === 'error').map(({ title }) => title)
    expect(titles.filter((title) => title !== '')).toEqual([
      'Could not tell: 3 images',
      `Failed: ${bad}`,
      `Not judged: ${lost}`,
    ])
    const sarif = await readFile(result.outputs['sarif-file'] ?? '', 'utf8')
    const { runs } = JSON.parse(sarif) as { runs: { automationDetails: { id: string } }[] }
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      `harbor/${good}/`,
      `harbor/${bad}/`,
    ])
    for (const text of secretForms(world.robot)) expect(github.comments[0]?.body).not.toContain(text)
  })

  it('passes when every expected image passed', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const reports = join(world.directory, 'passing')
    await mkdir(reports)
    const images = `app => ${repository}:v1`
    const result = await pushAndReport({ repositories: [repository], reports, images })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', severity: 'none', total: '0' })
  })
})
