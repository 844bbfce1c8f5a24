import { assertNever, CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import type { CommentMarker } from '../../domain/github/marker.ts'
import { choosePullRequest, planPullRequestLookup } from '../../domain/github/pull-request.ts'
import { describeRefusal } from '../../domain/github/refusal.ts'
import { planAfterCreation, planSticky, type StickyPlan } from '../../domain/github/sticky.ts'
import type { GitHubApi } from '../../ports/github.ts'
import type { Log } from '../../ports/log.ts'

export interface PublishCommentInput {
  readonly context: GitHubContext
  /** The input `pull-request`. */
  readonly pullRequest: number | undefined
  /** Whether a comment may begin: always, or because something is wrong. */
  readonly mayCreate: boolean
  readonly marker: CommentMarker
  /** The whole body, marker included, without any secret. */
  readonly body: string
}

export interface PublishCommentPorts {
  readonly github: GitHubApi
  readonly log: Log
}

/**
 * Keeps one comment on the pull request of the run up to date. Whatever GitHub refuses becomes one warning: the
 * verdict does not depend on a comment.
 */
export async function publishComment(input: PublishCommentInput, ports: PublishCommentPorts): Promise<void> {
  try {
    const pullRequest = await findPullRequest(input, ports)
    if (pullRequest !== undefined) await keepComment(input, { ...ports, pullRequest })
  } catch (error) {
    if (error instanceof CancelledError) return
    const why = error instanceof GitHubError ? describeRefusal(error, input.context) : errorMessage(error)
    ports.log.warning(`There is no up-to-date comment on the pull request: ${why}`)
  }
}

async function findPullRequest(
  input: PublishCommentInput,
  { github, log }: PublishCommentPorts,
): Promise<number | undefined> {
  const lookup = planPullRequestLookup({ given: input.pullRequest, context: input.context })
  switch (lookup.kind) {
    case 'known':
      return lookup.number
    case 'none':
      log.info(`No comment, because ${lookup.why}`)
      return undefined
    case 'by-commit': {
      const found = choosePullRequest(await github.fetchPullRequests(lookup.sha), lookup.sha)
      if (found === undefined) {
        log.info(`No comment, because ${lookup.sha} is not the head of an open pull request`)
      }
      return found?.number
    }
  }
}

type KeepPorts = PublishCommentPorts & { readonly pullRequest: number }

async function keepComment(input: PublishCommentInput, ports: KeepPorts): Promise<void> {
  const { github, log, pullRequest } = ports
  const comments = await github.fetchComments(pullRequest)
  const login = await github.fetchLogin()
  const plan = planSticky({ ...input, comments, login })
  if (plan.kind === 'create') return createComment(input, { ...ports, login })
  try {
    await carryOut(plan, { input, github })
    log.info(describe(plan, pullRequest))
  } catch (error) {
    // Deleted between our look and our write.
    if (!(error instanceof GitHubError) || error.status !== 404 || plan.kind !== 'update') throw error
    await createComment(input, { ...ports, login })
  }
}

async function createComment(
  input: PublishCommentInput,
  ports: KeepPorts & { readonly login: string },
): Promise<void> {
  const { github, log, login, pullRequest } = ports
  const isLost = await github.createComment(pullRequest, input.body).then(
    () => false,
    (error: unknown) => {
      if (error instanceof GitHubError && (error.status === undefined || error.status >= 500)) return true
      throw error
    },
  )
  const plan = planAfterCreation({ ...input, login, comments: await github.fetchComments(pullRequest) })
  if (plan.kind !== 'create') await carryOut(plan, { input, github })
  // The request was lost: send it once more. Otherwise the comment is only not listed yet.
  else if (isLost) await github.createComment(pullRequest, input.body)
  log.info(`Commented on pull request #${pullRequest}`)
}

type Kept = Exclude<StickyPlan, { kind: 'create' }>

async function carryOut(
  plan: Kept,
  context: { readonly input: PublishCommentInput; readonly github: GitHubApi },
): Promise<void> {
  if (plan.kind === 'none') return
  if (plan.kind === 'update') await context.github.updateComment(plan.id, context.input.body)
  for (const id of plan.remove) await context.github.deleteComment(id)
}

function describe(plan: Kept, pullRequest: number): string {
  switch (plan.kind) {
    case 'none':
      return `No comment on pull request #${pullRequest}, because nothing is wrong`
    case 'update':
      return `Updated the comment on pull request #${pullRequest}`
    case 'keep':
      return plan.why === 'unchanged'
        ? `The comment on pull request #${pullRequest} is up to date`
        : `The comment on pull request #${pullRequest} is of a later run and was not changed`
    default:
      return assertNever(plan)
  }
}
