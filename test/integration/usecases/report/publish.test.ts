/** What comes out of a publication, and that no secret is in any of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Redaction } from '../../../../src/adapters/actions/secret-forms.ts'
import { createReportStore } from '../../../../src/adapters/files/report-store.ts'
import type { GitHubContext } from '../../../../src/domain/github/context.ts'
import type { PullRequestComment } from '../../../../src/domain/github/sticky.ts'
import { type Outcomes, singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import type { Annotation } from '../../../../src/domain/report/render/annotations.ts'
import { FILE_RENDERERS } from '../../../../src/domain/report/render/index.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { ReportingRequest } from '../../../../src/domain/report/reporting.ts'
import { REPORT_FILE_INPUTS } from '../../../../src/metadata/report-files.ts'
import { type PublishPorts, publishReport } from '../../../../src/usecases/report/publish.ts'
import { saveOutcomes } from '../../../../src/usecases/report/save-outcomes.ts'
import { sha256 } from '../../../reports/render.ts'
import { samples } from '../../../reports/samples.ts'
import { digestOf, finding } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { listOf, unjudged } from '../../../support/outcomes.ts'

/** Of characters that Markdown escapes, so that an escaped one is another text. */
const SECRET = 'robot_secret*of-this_job'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const CONTEXT: GitHubContext = {
  eventName: 'pull_request',
  repository: { owner: 'octo', name: 'app' },
  sha: 'c'.repeat(40),
  pullRequest: 5,
  isFork: false,
  actor: 'octocat',
  runId: 4711,
  runAttempt: 1,
  runNumber: 3,
  workflow: `release ${SECRET}`,
  job: 'build',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
}

const REPORTING: ReportingRequest = {
  summary: true,
  annotations: true,
  comment: 'auto',
  commentKey: '',
  githubToken: 'ghs_token',
  files: {},
  location: { path: `${SECRET}/Dockerfile`, line: 3 },
}

interface Published {
  readonly log: RecordingLog
  readonly summaries: string[]
  readonly annotations: Annotation[]
  readonly failures: (string | undefined)[]
  readonly comments: PullRequestComment[]
  readonly outputs: Record<string, string>
}

/** Everything that the runner, GitHub and the disk got. */
async function publish(
  outcomes: Outcomes,
  options: {
    readonly redact?: (text: string) => string
    readonly reporting?: Partial<ReportingRequest>
    readonly context?: GitHubContext | undefined
  } = {},
): Promise<Published> {
  const { redact = (text) => text } = options
  const log = new RecordingLog()
  const summaries: string[] = []
  const annotations: Annotation[] = []
  const failures: (string | undefined)[] = []
  const comments: PullRequestComment[] = []
  const ports: PublishPorts = {
    runner: {
      log,
      signal: new AbortController().signal,
      annotate: (annotation) => void annotations.push(annotation),
      appendSummary: async (markdown) => void summaries.push(markdown),
      group: (_title, work) => work(),
      fail: (message) => void failures.push(message),
    },
    store: createReportStore({ temporaryDirectory: directory, redact }),
    hash: sha256,
    github: {
      readContext: async () => ('context' in options ? options.context : CONTEXT),
      connect: async () => ({
        fetchLogin: async () => 'bot',
        fetchPullRequests: async () => [],
        fetchComments: async () => comments,
        createComment: async (_, body) =>
          void comments.push({ id: 1, author: 'bot', body, isMinimized: false }),
        updateComment: async () => undefined,
        deleteComment: async () => undefined,
      }),
    },
  }
  const outputs = await publishReport({ outcomes, reporting: { ...REPORTING, ...options.reporting } }, ports)
  await saveOutcomes('', outcomes, { ...ports, log })
  return { log, summaries, annotations, failures, comments, outputs }
}

/** By where each text went: what a reader of it sees, who does not see escapes. */
function textsOf(published: Published): Record<string, string> {
  const { log, summaries, annotations, failures, comments, outputs } = published
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
  const texts = {
    log: log.lines.join('\n'),
    summary: summaries.join('\n'),
    annotations: JSON.stringify(annotations),
    error: failures.join('\n'),
    comment: comments.map(({ body }) => body).join('\n'),
    outputs: JSON.stringify(outputs),
    files: files.join('\n'),
  }
  const plain = (text: string): string =>
    text
      .replaceAll('\\', '')
      .replaceAll('&#8203;', '')
      .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plain(text)]))
}

/** Fields whose values are words of ours, not text of others. */
const WORDS = /\.(kind|layout|state|status|severity|failOn|unknownSeverity)$|verdict\.name$/

/** The value with the secret at the end of every text in it. */
function plant(value: unknown, path = ''): unknown {
  if (typeof value === 'string') return WORDS.test(path) ? value : `${value}${SECRET}`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => plant(entry, path))
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, plant(entry, `${path}.${key}`)]),
  )
}

/** A report with something in every field that a report may have. */
function fullReport(): Report {
  const failing = samples().find(({ name }) => name === 'failing')?.report
  if (failing === undefined) throw new Error('no such sample')
  return {
    ...failing,
    runId: '4711',
    promotion: { state: 'incomplete', repository: 'library/shop/api', tags: ['v1'], detail: 'Tagged no v1.' },
    leftAside: [{ digest: digestOf('b'), platform: 'unknown/unknown', reason: 'attestation' }],
    platforms: failing.platforms.flatMap((platform) => [
      { ...platform, finishedAt: '2026-11-24T09:00:00.000Z' },
      { ...platform, platform: 'linux/arm64', status: 'could-not-tell' as const },
    ]),
    verdict: {
      name: 'failed',
      reasons: [
        ...failing.verdict.reasons,
        { kind: 'could-not-tell', platform: 'linux/arm64', message: 'no result' },
      ],
    },
    expired: [{ id: 'CVE-1', source: '.trivyignore', reason: 'x', expiredAt: '2026-10-01T00:00:00.000Z' }],
    comparison: {
      kind: 'compared',
      base: 'main',
      digest: digestOf('e'),
      new: 1,
      unchanged: 1,
      fixed: [finding()],
      newPlatforms: ['linux/arm64'],
    },
    notes: ['A note.'],
  }
}

describe('a secret in every text of a report', () => {
  const forms = new Redaction()
  forms.add(SECRET)
  const redact = (text: string): string => forms.apply(text)
  const single = plant(singleOutcome(fullReport())) as Outcomes
  const list = plant(
    listOf({ kind: 'judged', report: fullReport() }, { ...unjudged(), placedTags: ['v0'] }),
  ) as Outcomes

  describe.each([
    ['one image', single],
    ['a list of images', list],
  ])('of %s', (_, outcomes) => {
    it('would be in every place if nothing took it out', async () => {
      const texts = textsOf(await publish(outcomes))
      for (const place of ['log', 'summary', 'annotations', 'comment', 'files']) {
        expect(texts[place], place).toContain(SECRET)
      }
    })

    it.each([
      ['with annotations', {}],
      ['with an error in the log in their place', { annotations: false }],
    ])('is in no file, log, summary, annotation and comment: %s', async (_name, reporting) => {
      const texts = textsOf(await publish(outcomes, { redact, reporting }))
      for (const [place, text] of Object.entries(texts)) expect(text, place).not.toContain(SECRET)
      expect(readdirSync(directory)).toHaveLength(FILE_RENDERERS.length + 1)
    })
  })
})

describe('a publication', () => {
  const passed = singleOutcome(samples().find(({ name }) => name === 'clean')?.report ?? fullReport())

  it('has an input and an output for the file of every renderer', async () => {
    const { outputs } = await publish(passed)
    expect(Object.keys(outputs)).toEqual(FILE_RENDERERS.map(({ name }) => `${name}-file`))
    expect(Object.keys(REPORT_FILE_INPUTS)).toEqual(Object.keys(outputs))
    for (const path of Object.values(outputs)) expect(path).toContain(directory)
  })

  it('leaves out what was not asked for', async () => {
    const off = { summary: false, annotations: false, comment: 'off' } as const
    const { summaries, annotations, comments, failures } = await publish(passed, { reporting: off })
    expect([summaries, annotations, comments, failures]).toEqual([[], [], [], []])
  })

  it('says why there is no comment where there is no repository', async () => {
    const { log, comments } = await publish(passed, { context: undefined })
    expect(comments).toEqual([])
    expect(log.lines).toContain('No comment, because there is no repository or no token to write it with')
  })

  it('fails for its verdict: with the reason in the log when there is no annotation', async () => {
    const outcomes = singleOutcome(fullReport())
    expect((await publish(outcomes)).failures).toEqual([undefined])
    const { failures } = await publish(outcomes, { reporting: { annotations: false } })
    expect(failures).toEqual([expect.stringMatching(/^Failed: /)])
    expect((await publish(passed)).failures).toEqual([])
  })
})
