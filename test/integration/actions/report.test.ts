import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../../src/actions/report.ts'
import { writeReport } from '../../../src/adapters/files/report-file.ts'
import { singleOutcome } from '../../../src/domain/report/outcomes.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { openForm } from '../../../src/inputs/form.ts'
import { readReporting } from '../../../src/inputs/reporting.ts'
import { publishReport } from '../../../src/usecases/report/publish.ts'
import { FILES } from '../../../src/wiring/input-files.ts'
import { createReportPorts } from '../../../src/wiring/report-ports.ts'
import { type GitHubSandbox, startGitHub } from '../../sandbox/github/index.ts'
import { finding, platformScan, report, unfinished } from '../../support/builders.ts'
import { type RecordingHost, recordingHost } from '../../support/host.ts'

const SHA = 'c'.repeat(40)
const TOKEN = 'ghs_a-token-of-the-job'

let directory: string
let github: GitHubSandbox

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-report-'))
  github = await startGitHub('octo/app')
})

afterEach(async () => {
  await github.close()
  await rm(directory, { recursive: true, force: true })
  expect(github.problems).toEqual([])
})

/** Runs the report step on a pull request, as the composite calls it. */
async function publish(
  of: Report,
  options: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly environment?: Readonly<Record<string, string>>
  } = {},
): Promise<RecordingHost> {
  const reportFile = join(directory, 'report.json')
  const eventFile = join(directory, 'event.json')
  await writeReport(reportFile, { outcomes: singleOutcome(of), redact: (text) => text })
  const repo = { full_name: 'octo/app' }
  await writeFile(
    eventFile,
    JSON.stringify({ pull_request: { number: 5, head: { sha: SHA, repo }, base: { repo } } }),
  )
  const host = recordingHost(
    { 'report-file': reportFile, 'github-token': TOKEN, ...options.inputs },
    {
      temporaryDirectory: directory,
      environment: {
        GITHUB_REPOSITORY: 'octo/app',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_SHA: 'd'.repeat(40),
        GITHUB_RUN_ID: '4711',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_NUMBER: '3',
        GITHUB_WORKFLOW: 'release',
        GITHUB_JOB: 'build',
        GITHUB_SERVER_URL: 'https://ghes.example.com',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        ...options.environment,
      },
    },
  )
  await run(host)
  return host
}

const failing = () => report({ scan: { platforms: [platformScan({ findings: [finding()] })] } })

describe('the report step on a pull request', () => {
  it('comments with the key of image, workflow and job, the head commit, and links to its own server', async () => {
    await publish(failing())
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    expect(comment?.pullRequest).toBe(5)
    expect(comment?.body).toContain(
      '<!-- harbor-actions key=library%2Fapp%20release%20build run=4711 attempt=1',
    )
    expect(comment?.body).toContain(`sha=${SHA} -->`)
    expect(comment?.body).toContain('https://ghes.example.com/octo/app/actions/runs/4711')
  })

  it('keeps one comment over two runs', async () => {
    await publish(failing())
    await publish(report(), { environment: { GITHUB_RUN_ID: '4712' } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('### ✅ Passed')
  })

  it('fails for its verdict and not for a comment that GitHub refuses', async () => {
    const refused = { method: 'POST', path: /comments$/, status: 403, body: { message: 'no' } }
    github.fail(refused)
    const passed = await publish(report())
    expect(passed.failures).toEqual([])
    expect(passed.lines.filter((line) => line.startsWith('warning:'))).toHaveLength(1)
    github.fail(refused)
    expect((await publish(failing())).failures).toEqual([''])
  })

  it('fails for its verdict when GitHub does not answer at all', async () => {
    const host = await publish(failing(), { environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } })
    expect(host.failures).toEqual([''])
    expect(host.lines.filter((line) => line.startsWith('warning:'))).toHaveLength(1)
  })

  it('lets no secret into the comment, and masks the token', async () => {
    const leaking = report({
      scan: { platforms: [platformScan({ findings: [finding({ package: `lib-${TOKEN}` })] })] },
    })
    const host = await publish(leaking)
    expect(host.masked).toContain(TOKEN)
    // Markdown shows an escaped secret as the secret itself.
    for (const text of [github.comments[0]?.body ?? '', host.summaries[0] ?? '']) {
      expect(text.replaceAll('\\', '')).toContain('lib-***')
      expect(text.replaceAll('\\', '')).not.toContain(TOKEN)
    }
    expect(await readFile(host.outputs['sarif-file'] ?? '', 'utf8')).not.toContain(TOKEN)
  })

  it.each([
    ['off', failing],
    ['on-failure', report],
  ])('writes none with comment: %s', async (comment, of) => {
    await publish(of(), { inputs: { comment } })
    expect(github.comments).toEqual([])
  })

  it('writes none without a token, and asks nothing', async () => {
    await publish(failing(), { inputs: { 'github-token': '' } })
    expect(github.requests).toEqual([])
  })

  it('uses the key and the number that are given', async () => {
    await publish(failing(), { inputs: { 'comment-key': 'leg 2', 'pull-request': '9' } })
    expect(github.comments).toMatchObject([{ pullRequest: 9 }])
    expect(github.comments[0]?.body).toContain('key=leg%202 ')
  })
})

describe('the report step', () => {
  const off = { comment: 'off' }

  it('writes SARIF where it is asked to, and says where', async () => {
    const path = join(directory, 'out', 'findings.sarif')
    const host = await publish(failing(), { inputs: { ...off, 'sarif-file': path } })
    expect(host.outputs['sarif-file']).toBe(path)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('writes it below RUNNER_TEMP otherwise', async () => {
    const host = await publish(failing(), { inputs: off })
    expect(host.outputs['sarif-file']).toMatch(
      new RegExp(`^${directory}/harbor-report-[0-9a-f]{12}-[0-9a-f-]{36}\\.sarif$`),
    )
  })

  it('writes none of an unfinished scan, which code scanning would take for a clean one', async () => {
    const undecided = report({
      scan: {
        platforms: [platformScan({ isComplete: false, overview: unfinished('Running') })],
        couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan' }],
      },
    })
    const host = await publish(undecided, { inputs: { ...off, 'sarif-file': join(directory, 'no.sarif') } })
    expect(host.outputs['sarif-file']).toBe('')
    await expect(readFile(join(directory, 'no.sarif'))).rejects.toThrow('ENOENT')
  })

  it('shows annotations and results at the last FROM of the Dockerfile', async () => {
    const dockerfile = join(directory, 'Dockerfile')
    await writeFile(dockerfile, 'FROM golang:1.26 AS build\nRUN make\nFROM debian:12\n')
    const host = await publish(failing(), {
      inputs: { ...off, dockerfile },
      environment: { GITHUB_WORKSPACE: directory },
    })
    expect(host.annotations.map(({ location }) => location)).toEqual([
      { path: 'Dockerfile', line: 3 },
      { path: 'Dockerfile', line: 3 },
    ])
    const sarif = await readFile(host.outputs['sarif-file'] ?? '', 'utf8')
    expect(sarif).toContain('"artifactLocation":{"uri":"Dockerfile"},"region":{"startLine":3}')
  })
})

describe('what cannot be written', () => {
  it('is reported before anything is published: a SARIF file', async () => {
    await expect(publish(report(), { inputs: { 'sarif-file': directory } })).rejects.toThrow(
      /^sarif-file: ".*" cannot be written: it is a directory$/,
    )
  })

  it('later on costs a warning, and the verdict stands', async () => {
    const failed = report({
      scan: { platforms: [platformScan({ findings: [finding({ severity: 'critical' })] })] },
    })
    const host = recordingHost(
      { comment: 'off' },
      { temporaryDirectory: directory, environment: { GITHUB_WORKSPACE: directory } },
    )
    // It was tried, and is a directory by now.
    const reporting = {
      ...(await readReporting(openForm('report', host.read), { files: FILES, workspace: directory })),
      files: { sarif: directory },
    }
    const outcomes = singleOutcome(failed)
    expect(await publishReport({ outcomes, reporting }, createReportPorts(host))).toMatchObject({
      'sarif-file': '',
    })
    expect(host.lines).toContainEqual(expect.stringMatching(/^warning: failed to write the SARIF file /))
    expect(host.failures).toHaveLength(1)
  })
})
