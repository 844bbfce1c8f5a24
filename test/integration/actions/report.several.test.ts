/** The report step over several images: which reports it finds, what it publishes, and what it leaves behind. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../../src/actions/report.ts'
import { readOutcomes, readReport, writeReport } from '../../../src/adapters/files/report-file.ts'
import { type Outcomes, singleOutcome } from '../../../src/domain/report/outcomes.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { type GitHubSandbox, startGitHub } from '../../sandbox/github/index.ts'
import { finding, platformScan, report, unfinished } from '../../support/builders.ts'
import { type RecordingHost, recordingHost } from '../../support/host.ts'

let directory: string
let github: GitHubSandbox
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-reports-'))
  github = await startGitHub('octo/app')
})
afterEach(async () => {
  await github.close()
  await rm(directory, { recursive: true, force: true })
  expect(github.problems).toEqual([])
})

const of = (name: string, options: Parameters<typeof report>[0] = {}): Report =>
  report({ repository: { project: 'library', name }, tags: ['v1'], ...options })
const failing = (name: string): Report =>
  of(name, { scan: { platforms: [platformScan({ findings: [finding()] })] } })
const undecided = (name: string): Report =>
  of(name, {
    scan: {
      platforms: [platformScan({ isComplete: false, overview: unfinished('Running') })],
      couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan' }],
    },
  })

/** Writes reports by their paths below the directory. */
async function write(reports: Readonly<Record<string, Report | Outcomes>>): Promise<void> {
  for (const [name, value] of Object.entries(reports)) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeReport(join(directory, name), {
      outcomes: 'layout' in value ? value : singleOutcome(value),
      redact: (text) => text,
    })
  }
}

async function publish(
  paths: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<RecordingHost> {
  const reportFile = paths.map((path) => join(directory, path)).join('\n')
  const host = recordingHost(
    { 'report-file': reportFile, comment: 'off', ...inputs },
    {
      temporaryDirectory: directory,
      environment: {
        GITHUB_WORKSPACE: directory,
        GITHUB_REPOSITORY: 'octo/app',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_RUN_ID: '4711',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_NUMBER: '3',
        GITHUB_WORKFLOW: 'release',
        GITHUB_JOB: 'report',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      },
    },
  )
  await run(host)
  return host
}

const listOf = (host: RecordingHost) =>
  JSON.parse(host.outputs['images'] ?? '') as {
    repository: string
    verdict: string
    reportFile: string
    message: string
  }[]
const verdictsOf = (host: RecordingHost) =>
  listOf(host).map(({ repository, verdict }) => `${repository} ${verdict}`)

describe('the report step with several reports', () => {
  it('publishes those of a directory as one: one summary, one verdict, one report, one SARIF file', async () => {
    await write({ 'reports/b/x.json': of('good'), 'reports/a/x.json': failing('bad') })
    const host = await publish(['reports'])
    expect(host.summaries).toHaveLength(1)
    expect(host.summaries[0]).toContain('2 images: 1 failed, 1 passed')
    expect(host.failures).toEqual([''])
    expect(verdictsOf(host)).toEqual(['library/bad failed', 'library/good passed'])
    expect(listOf(host).map(({ reportFile }) => reportFile)).toEqual([
      join(directory, 'reports/a/x.json'),
      join(directory, 'reports/b/x.json'),
    ])
    const merged = await readOutcomes(host.outputs['report-file'] ?? '')
    expect(merged).toMatchObject({ layout: 'list', images: [{}, {}] })
    const sarif = JSON.parse(await readFile(host.outputs['sarif-file'] ?? '', 'utf8')) as { runs: unknown[] }
    expect(sarif.runs).toHaveLength(2)
    expect(host.outputs).toMatchObject({ verdict: 'failed', high: '1', digest: '' })
  })

  it('passes when all passed', async () => {
    await write({ 'a.json': of('a'), 'b.json': of('b') })
    const host = await publish(['a.json', 'b.json'])
    expect(host.failures).toEqual([])
    expect(host.annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'notice Passed: 2 images',
    ])
  })

  it('fails for an image that passed and has not got its tags', async () => {
    const promotion = { state: 'waiting', repository: 'library/b', tags: ['v1'], detail: '' } as const
    await write({ 'a.json': of('a'), 'b.json': { ...of('b'), promotion } })
    const host = await publish(['a.json', 'b.json'], { annotations: 'false' })
    expect(host.failures).toEqual([expect.stringContaining('2 images: 1 passed without all tags, 1 passed')])
    expect(host.outputs['verdict']).toBe('passed')
  })

  it('shows the results of each at the last FROM of the Dockerfile', async () => {
    await write({ 'a.json': failing('a'), 'b.json': of('b') })
    await writeFile(join(directory, 'Dockerfile'), 'FROM golang:1.26\nFROM debian:12\n')
    const host = await publish(['a.json', 'b.json'], { dockerfile: join(directory, 'Dockerfile') })
    expect(host.annotations.map(({ location }) => location)).toEqual(
      host.annotations.map(() => ({ path: 'Dockerfile', line: 2 })),
    )
  })

  it('keeps one comment for all, whatever they are called', async () => {
    const inputs = { comment: 'auto', 'github-token': 'ghs_a-token-of-the-job', 'pull-request': '5' }
    await write({ 'first/a.json': failing('a'), 'first/b.json': of('b'), 'second/c.json': of('c') })
    await publish(['first'], inputs)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('key=images%20release%20report run=4711')
    expect(github.comments[0]?.body).toContain('2 images: 1 failed, 1 passed')
    await publish(['second'], inputs)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('1 image: 1 passed')
  })

  it('writes SARIF of the decided images alone, and none without any', async () => {
    await write({ 'a.json': failing('a'), 'b.json': undecided('b'), 'c.json': undecided('c') })
    const some = await publish(['a.json', 'b.json'])
    expect(some.lines).toContain(
      'No SARIF of library/b:v1, because code scanning would treat an unfinished scan as a clean one',
    )
    const sarif = await readFile(some.outputs['sarif-file'] ?? '', 'utf8')
    expect((JSON.parse(sarif) as { runs: unknown[] }).runs).toHaveLength(1)
    const path = join(directory, 'no.sarif')
    const none = await publish(['b.json', 'c.json'], { 'sarif-file': path })
    expect(none.outputs['sarif-file']).toBe('')
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })

  it('counts a report that is there twice once', async () => {
    await write({ 'reports/1/a.json': failing('a'), 'reports/2/a.json': failing('a') })
    expect(verdictsOf(await publish(['reports']))).toEqual(['library/a failed'])
  })

  it('publishes a report of several images as it is, and writes that of each for the promotion', async () => {
    const several: Outcomes = {
      generatedAt: '2026-11-24T09:45:00.000Z',
      layout: 'list',
      images: [
        { kind: 'judged', report: of('a') },
        { kind: 'not-judged', repository: 'library/b', tags: ['v1'], message: 'it could not be copied' },
      ],
    }
    await write({ 'all.json': several })
    const host = await publish(['all.json'])
    expect(host.outputs['report-file']).toBe(join(directory, 'all.json'))
    const [a, b] = listOf(host)
    expect(await readReport(a?.reportFile ?? '')).toEqual(of('a'))
    expect(b).toMatchObject({ reportFile: '', message: 'it could not be copied' })
    expect(host.failures).toHaveLength(1)
  })

  it('lets no secret into what it writes', async () => {
    const secret = 'ghs_a-token-of-the-job'
    await write({ 'a.json': of(`x`, { notes: [`with ${secret}`] }), 'b.json': of('b') })
    const host = await publish(['a.json', 'b.json'], { 'github-token': secret })
    expect(await readFile(host.outputs['report-file'] ?? '', 'utf8')).not.toContain(secret)
    expect(host.summaries.join('')).not.toContain('a\\-token')
  })

  it('names a file that is no report before anything is published', async () => {
    await write({ 'reports/a.json': of('a') })
    await writeFile(join(directory, 'reports', 'package.json'), '{"name":"x"}')
    await expect(publish(['reports'])).rejects.toThrow(/^failed to read the report .*package\.json: /)
  })
})

describe('the report step with the images that were expected', () => {
  const expected = ['web => library/web:v1', 'api => library/api:v1'].join('\n')

  it('takes their order, and an image without a report is not judged and fails the job', async () => {
    await write({ 'reports/a.json': of('api'), 'reports/x.json': of('other') })
    const host = await publish(['reports'], { 'expected-images': expected })
    expect(verdictsOf(host)).toEqual(['library/web undecided', 'library/api passed', 'library/other passed'])
    expect(listOf(host)[0]?.message).toMatch(/^No report of it was found/)
    expect(host.outputs['verdict']).toBe('undecided')
    expect(host.failures).toHaveLength(1)
  })

  it.each(['reports', 'nowhere'])(
    'says of all of them that there is no report: %s is empty',
    async (path) => {
      await mkdir(join(directory, 'reports'))
      const host = await publish([path], { 'expected-images': expected })
      expect(verdictsOf(host)).toEqual(['library/web undecided', 'library/api undecided'])
      expect(host.failures).toHaveLength(1)
      await expect(publish([path])).rejects.toThrow(/^failed to /)
    },
  )

  it('leaves a report that has them all where it is', async () => {
    const several: Outcomes = {
      generatedAt: '2026-11-24T09:45:00.000Z',
      layout: 'list',
      images: [
        { kind: 'judged', report: of('web') },
        { kind: 'judged', report: of('api') },
      ],
    }
    await write({ 'all.json': several })
    const host = await publish(['all.json'], { 'expected-images': expected })
    expect(host.outputs['report-file']).toBe(join(directory, 'all.json'))
    expect(host.failures).toEqual([])
  })

  it('leaves it there too when two images of a repository without tags fit either line of the list', async () => {
    const first = of('web', { tags: [] })
    const second = of('web', { tags: [], notes: ['the other one'] })
    const several: Outcomes = {
      generatedAt: '2026-11-24T09:45:00.000Z',
      layout: 'list',
      images: [
        { kind: 'judged', report: first },
        { kind: 'judged', report: second },
      ],
    }
    await write({ 'all.json': several })
    const host = await publish(['all.json'], { 'expected-images': 'a => library/web\nb => library/web' })
    expect(host.outputs['report-file']).toBe(join(directory, 'all.json'))
    const own = await Promise.all(listOf(host).map(({ reportFile }) => readReport(reportFile)))
    expect(own).toEqual([first, second])
    expect(host.failures).toEqual([])
  })

  it('makes of one report and one image a report of several', async () => {
    await write({ 'a.json': of('api') })
    const host = await publish(['a.json'], { 'expected-images': 'api => library/api:v1' })
    expect(verdictsOf(host)).toEqual(['library/api passed'])
    expect(host.outputs['digest']).toBe('')
  })

  it('shows an image without a report at its own Dockerfile, when that is there', async () => {
    await writeFile(join(directory, 'Dockerfile'), 'FROM a\nFROM b\n')
    const list = [
      `- { image: web, repository: "library/web:v1", dockerfile: ${join(directory, 'Dockerfile')} }`,
      '- { image: api, repository: "library/api:v1", dockerfile: not-checked-out/Dockerfile }',
    ].join('\n')
    const host = await publish(['reports'], { 'expected-images': list })
    expect(host.annotations.map(({ location }) => location)).toEqual([
      undefined,
      { path: 'Dockerfile', line: 2 },
      undefined,
    ])
  })

  it('refuses an invalid list, and one of blanks, with the other problems', async () => {
    await expect(publish(['reports'], { 'expected-images': 'web', comment: 'loud' })).rejects.toThrow(
      /comment: "loud"[\s\S]*expected-images: "web" is not image/,
    )
    await expect(publish(['reports'], { 'expected-images': ' ' })).rejects.toThrow(
      /^expected-images: names no image/,
    )
  })
})
