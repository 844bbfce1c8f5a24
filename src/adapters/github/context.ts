import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { TriggeringEvent } from '../../domain/github/base.ts'
import type { GitHubContext } from '../../domain/github/context.ts'

const pullRequest = v.object({
  number: v.number(),
  head: v.nullish(
    v.object({ sha: v.nullish(v.string()), repo: v.nullish(v.object({ full_name: v.string() })) }),
  ),
  base: v.nullish(
    v.object({ sha: v.nullish(v.string()), repo: v.nullish(v.object({ full_name: v.string() })) }),
  ),
})

/** The parts of webhook payloads that say which pull request and which commit a run is about. */
const payload = v.object({
  pull_request: v.nullish(pullRequest),
  issue: v.nullish(v.object({ number: v.number(), pull_request: v.nullish(v.unknown()) })),
  workflow_run: v.nullish(v.object({ head_sha: v.nullish(v.string()) })),
  merge_group: v.nullish(v.object({ base_sha: v.nullish(v.string()) })),
  repository: v.nullish(v.object({ default_branch: v.nullish(v.string()) })),
})

/**
 * The run according to the runner; undefined outside of GitHub (no GITHUB_REPOSITORY).
 *
 * An event file that is missing or cannot be read is ignored; it is no reason to fail.
 */
export async function readGitHubContext(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<GitHubContext | undefined> {
  const text = (name: string): string => environment[name] ?? ''
  const [owner = '', name = ''] = text('GITHUB_REPOSITORY').split('/')
  if (owner === '' || name === '') return undefined
  const event = await readPayload(text('GITHUB_EVENT_PATH'))
  const pr = event?.pull_request
  const issue = event?.issue
  const number = pr?.number ?? (issue?.pull_request == null ? undefined : issue.number)
  const head = pr?.head?.repo?.full_name
  const apiUrl = text('GITHUB_API_URL') || 'https://api.github.com'
  return {
    eventName: text('GITHUB_EVENT_NAME'),
    repository: { owner, name },
    sha: pr?.head?.sha ?? event?.workflow_run?.head_sha ?? text('GITHUB_SHA'),
    isFork: pr != null && head !== pr.base?.repo?.full_name,
    actor: text('GITHUB_ACTOR'),
    runId: wholeNumber(text('GITHUB_RUN_ID')),
    runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
    runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    serverUrl: text('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl,
    graphqlUrl: text('GITHUB_GRAPHQL_URL') || `${apiUrl}/graphql`,
    ...(number === undefined ? {} : { pullRequest: number }),
  }
}

/** The target of the run's change according to the runner; an event that cannot be read is ignored. */
export async function readTriggeringEvent(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<TriggeringEvent> {
  const event = await readPayload(environment['GITHUB_EVENT_PATH'] ?? '')
  const pullRequest = event?.pull_request
  const mergeGroup = event?.merge_group
  return {
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    defaultBranch: event?.repository?.default_branch ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    sha: environment['GITHUB_SHA'] ?? '',
    ...(pullRequest == null ? {} : { pullRequestBase: pullRequest.base?.sha ?? '' }),
    ...(mergeGroup == null ? {} : { mergeGroupBase: mergeGroup.base_sha ?? '' }),
  }
}

async function readPayload(path: string): Promise<v.InferOutput<typeof payload> | undefined> {
  if (path === '') return undefined
  try {
    const result = v.safeParse(payload, JSON.parse(await readFile(path, 'utf8')))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}
